#include "model/formats/ImportDoor.h"
#include "model/operations/ElementOperations.h"
#include "model/operations/StepNames.h"
#include "tests/ui/window/ShownWindow.h"
#include "ui/window/Doors.h"
#include "ui/window/Saving.h"

using namespace einklang;
using namespace einklang::ui;
using einklang::test::ShownWindow;

/// Files are made and written beside the window, and nothing is called saved that is not.
class SavingTest : public QObject
{
  Q_OBJECT

 private:
  ShownWindow m_shown;

  Session& session() { return m_shown.window().session(); }
  Document& document() { return *session().fileOf(*session().current()).document; }
  void rename(const char* label)
  {
    const Operation change = [&](Transaction& transaction, const ProcessId& process) {
      return renameElement(transaction, process, ElementId{"Antrag_prüfen"}, label);
    };
    QVERIFY(perform(document(), session().current()->process, steps::rename, change));
  }
  std::string labelOnDisk()
  {
    const auto read = importFile(session().files().front()->path.toStdString());
    return read ? read->content.processes.front().findNode(NodeId{"Antrag_prüfen"})->label
                : std::string{};
  }

 private Q_SLOTS:
  void initTestCase() { m_shown.prepare(); }
  void init()
  {
    m_shown.makeProject();
    QVERIFY(m_shown.open({m_shown.project().file(QStringLiteral("referenz.yaml"))}));
  }
  void cleanup() { m_shown.close(); }

  void savingByKeyWritesWhatIsShown()
  {
    rename("Antrag sichten");
    bool alive = false;
    const auto live = [&] { alive = document().isModified(); };
    QMetaObject::invokeMethod(this, live, Qt::QueuedConnection);
    m_shown.hand().press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(alive);  // the window, while the file was made
    QCOMPARE(labelOnDisk(), std::string{"Antrag sichten"});
    QVERIFY(!document().isModified());
  }

  void whatIsChangedWhileTheFileIsWrittenStaysUnsaved()
  {
    rename("Eins");
    const Saving saving{*session().files().front(), session().files().front()->path};
    auto made = saving.make();
    QVERIFY(made.has_value());
    const auto write = [this](const QString& path, const QByteArray& bytes) {
      rename("Zwei");
      return writeBytes(path, bytes);
    };

    QVERIFY(session().keep(0, saving, *std::move(made), write).has_value());
    QVERIFY(saving.isOutdated());

    QCOMPARE(labelOnDisk(), std::string{"Eins"});
    QVERIFY(document().isModified());
  }

  void aWriterThatFailsLeavesTheFileUnsaved()
  {
    rename("Eins");
    const Saving saving{*session().files().front(), session().files().front()->path};
    const auto full = [](const QString&, const QByteArray&) -> Status {
      return Error{ErrorCode::NotAllowed, {"The disk is full."}};
    };
    QVERIFY(!session().keep(0, saving, *saving.make(), full).has_value());
    QVERIFY(document().isModified());
    QCOMPARE(labelOnDisk(), std::string{"Antrag prüfen"});
  }
};

QTEST_MAIN(SavingTest)
#include "SavingTest.moc"
