#include "model/base/Contract.h"  // first: moc 6.4 does not survive <compare> before <string>
#include "model/operations/ElementOperations.h"
#include "model/operations/StepNames.h"
#include "tests/support/SampleProject.h"
#include "tests/ui/window/SaveNow.h"
#include "ui/actions/Perform.h"
#include "ui/window/HistoryText.h"
#include "ui/window/Session.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace einklang;
using namespace einklang::ui;

/// What is left of a window that ended without closing.
class RecoveryTest : public QObject
{
  Q_OBJECT

 private:
  std::unique_ptr<test::SampleProject> m_project;
  QString file() const { return m_project->file(QStringLiteral("referenz.yaml")); }
  QString journal() const { return m_project->file(QStringLiteral(".referenz.yaml.journal")); }

  static Document& documentOf(Session& session) { return *session.files().front()->document; }
  static std::string labelIn(Session& session)
  {
    return documentOf(session).content().processes.front().findNode(NodeId{"Antrag_prüfen"})->label;
  }
  static void rename(Session& session, const std::string& label)
  {
    QVERIFY(perform(documentOf(session), session.current()->process, steps::rename,
                    [&](Transaction& transaction, const ProcessId& process) {
                      return renameElement(transaction, process, ElementId{"Antrag_prüfen"}, label);
                    }));
  }
  /// Opens the file, edits it, and ends without closing.
  void crash(const std::function<void(Session&)>& edit)
  {
    const QString kept = journal() + QStringLiteral(".kept");
    {
      Session session;
      QVERIFY(session.open({file()}));
      edit(session);
      QVERIFY(QFile::copy(journal(), kept));
    }
    QVERIFY(QFile::rename(kept, journal()));
  }

 private Q_SLOTS:
  void init() { m_project = std::make_unique<test::SampleProject>(); }

  void whatWasDoneComesBackWithItsHistory()
  {
    crash([](Session& session) {
      rename(session, "Eins");
      rename(session, "Zwei");
      rename(session, "Drei");
      documentOf(session).undo();
    });
    Session session;
    QVERIFY(session.open({file()}));
    QCOMPARE(session.recovered(), QStringList{file()});
    QCOMPARE(labelIn(session), std::string{"Zwei"});
    documentOf(session).redo();
    QCOMPARE(labelIn(session), std::string{"Drei"});
    while (documentOf(session).canUndo()) documentOf(session).undo();
    QCOMPARE(labelIn(session), std::string{"Antrag prüfen"});
    QVERIFY(!documentOf(session).isModified());
  }

  void theHistorySurvivesSaving()
  {
    crash([](Session& session) {
      rename(session, "Eins");
      QVERIFY(test::saveNow(session));
      rename(session, "Zwei");
    });
    Session session;
    QVERIFY(session.open({file()}));
    QCOMPARE(labelIn(session), std::string{"Zwei"});
    documentOf(session).undo();
    QVERIFY(!documentOf(session).isModified());
    documentOf(session).undo();
    QCOMPARE(labelIn(session), std::string{"Antrag prüfen"});
    QVERIFY(documentOf(session).isModified());
  }

  /// What is left beside the file it was saved as, when the window ends right then.
  void theHistoryGoesAlongWithAnotherName_data()
  {
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("meanwhile");
    QTest::addColumn<int>("after");
    QTest::newRow("right after saving") << 2 << 0 << 0;
    QTest::newRow("while it goes on") << 2 << 0 << 1;
    QTest::newRow("changed while it was written") << 1 << 1 << 0;
    QTest::newRow("saved before the first change") << 0 << 0 << 2;
    QTest::newRow("first change while it was written") << 0 << 1 << 0;
  }
  void theHistoryGoesAlongWithAnotherName()
  {
    QFETCH(int, before);
    QFETCH(int, meanwhile);
    QFETCH(int, after);
    const QString other = m_project->file(QStringLiteral("kopie.yaml"));
    const QString otherJournal = m_project->file(QStringLiteral(".kopie.yaml.journal"));
    const QString kept = otherJournal + QStringLiteral(".kept");
    int count = 0;
    const auto edit = [&](Session& session, int times) {
      for (int i = 0; i < times; ++i) rename(session, std::to_string(++count));
    };
    {
      Session session;
      QVERIFY(session.open({file()}));
      edit(session, before);
      const Saving saving{*session.files().front(), other};
      const auto write = [&](const QString& path, const QByteArray& bytes) {
        const Status written = writeBytes(path, bytes);
        edit(session, meanwhile);
        return written;
      };
      QVERIFY(session.keep(0, saving, *saving.make(), write));
      QVERIFY(!QFile::exists(journal()));
      edit(session, after);
      QVERIFY(QFile::copy(otherJournal, kept));
    }
    QVERIFY(QFile::rename(kept, otherJournal));

    Session session;
    QVERIFY(session.open({other}));
    QVERIFY(session.unprotected().empty());
    QCOMPARE(labelIn(session), std::to_string(count));
    QCOMPARE(documentOf(session).isModified(), meanwhile + after > 0);
    QCOMPARE(documentOf(session).doneSteps(), std::size_t(count));
    while (documentOf(session).canUndo()) documentOf(session).undo();
    QCOMPARE(labelIn(session), std::string{"Antrag prüfen"});
    QCOMPARE(documentOf(session).isModified(), before > 0);
    rename(session, "Weiter");
    QVERIFY(QFile::exists(otherJournal));
  }

  void whatComesBackIsProtectedAgain()
  {
    crash([](Session& session) { rename(session, "Eins"); });
    crash([](Session& session) { rename(session, "Zwei"); });
    Session session;
    QVERIFY(session.open({file()}));
    QCOMPARE(labelIn(session), std::string{"Zwei"});
    QCOMPARE(documentOf(session).doneSteps(), std::size_t{2});
  }

  void closingLeavesNothingBehind()
  {
    const auto files = [&] {
      return QDir{m_project->folder()}.entryList(QDir::Files | QDir::Hidden);
    };
    const QStringList before = files();
    {
      Session session;
      QVERIFY(session.open({file()}));
      QCOMPARE(files(), before);
      rename(session, "Eins");
      QVERIFY(QFile::exists(journal()));
    }
    QCOMPARE(files(), before);
  }

  void aFileThatWasChangedMeanwhileIsLeftAlone()
  {
    crash([](Session& session) { rename(session, "Eins"); });
    const Process other = test::ProcessBuilder{"Antrag"}.flow("start -> Antrag_prüfen").build();
    QVERIFY(safeSave(file().toStdString(), writeYaml({.processes = {other}})));
    Session session;
    QVERIFY(session.open({file()}));
    QCOMPARE(session.unprotected().size(), std::size_t{1});
    QVERIFY(session.recovered().isEmpty());
    QCOMPARE(labelIn(session), std::string{"Antrag prüfen"});
    QVERIFY(QFile::exists(journal() + QStringLiteral(".old")));
    rename(session, "Neu");
    QVERIFY(QFile::exists(journal()));
  }

  void aSecondWindowOfTheSameFileIsToldThatItIsNotProtected()
  {
    Session first;
    QVERIFY(first.open({file()}));
    rename(first, "Eins");
    Session second;
    QVERIFY(second.open({file()}));
    QCOMPARE(labelIn(second), std::string{"Antrag prüfen"});
    rename(second, "Zwei");
    QCOMPARE(second.unprotected().size(), std::size_t{1});
    rename(second, "Drei");
    QCOMPARE(second.unprotected().size(), std::size_t{1});
  }

  void aBrokenJournalStopsNobody()
  {
    for (const char* bytes :
         {"", "einklang-journal 1\n", "no journal", "einklang-journal 1\n3 x\nabc\n"}) {
      QVERIFY(safeSave(journal().toStdString(), bytes));
      Session session;
      QVERIFY(session.open({file()}));
      QCOMPARE(labelIn(session), std::string{"Antrag prüfen"});
      rename(session, "Eins");
    }
  }

  void aRecordThatDoesNotFitEndsTheHistoryThere()
  {
    crash([](Session& session) { rename(session, "Eins"); });
    auto opened = Journal::open(journal().toStdString());
    QVERIFY(opened);
    for (const char* record :
         {"redo\t", "what", "step\tX\np\t{edit: erase, kind: node, id: \"no\"}\tno"}) {
      QVERIFY(opened->append(record));
    }
    Session session;
    QVERIFY(session.open({file()}));
    QCOMPARE(labelIn(session), std::string{"Eins"});
    QVERIFY(QFile::exists(journal() + QStringLiteral(".old")));
  }

  void aMoveThroughTheHistoryIsReadAsWritten()
  {
    Document document{{.processes = {test::SampleProject::reference()}}};
    std::vector<HistoryRecord> records;
    const Connection listening =
        document.recorded.connect([&](const HistoryRecord& record) { records.push_back(record); });
    for (const char* label : {"Tab\tund\nZeile", "Zwei"}) {
      Transaction transaction{document, "Rename", "key"};
      QVERIFY(renameElement(transaction, document.content().processes.front().id(),
                            ElementId{"Antrag_prüfen"}, label));
      transaction.commit();
    }
    document.undo();
    document.redo();
    QCOMPARE(records.size(), std::size_t{4});
    QVERIFY(records[1].kind == HistoryRecord::Kind::Merge);
    Document again{{.processes = {test::SampleProject::reference()}}};
    for (const HistoryRecord& record : records) {
      const Result<HistoryRecord> read = historyOfText(historyText(record));
      QVERIFY(read);
      QVERIFY(*read == record);
      QVERIFY(again.replay(*read));
    }
    QVERIFY(again.content() == document.content());
    QCOMPARE(again.doneSteps(), std::size_t{1});
  }
};

QTEST_MAIN(RecoveryTest)
#include "RecoveryTest.moc"
