#include "model/document/Document.h"
#include "model/operations/ElementOperations.h"
#include "model/operations/RemoveOperations.h"
#include "model/operations/StepNames.h"
#include "tests/support/ProcessBuilder.h"

#include <QTest>

#include <memory>

using namespace einklang;
using einklang::test::ProcessBuilder;

/// A step of the history knows what it was about.
class StepSubjectTest : public QObject
{
  Q_OBJECT

 private:
  std::unique_ptr<Document> m_owned;

  Document& document() { return *m_owned; }

  const ProcessId& id() { return document().content().processes.front().id(); }
  const StepSubject& last() { return document().steps()[document().doneSteps() - 1].subject; }
  void rename(const char* node, const char* label)
  {
    Transaction transaction{document(), steps::rename};
    QVERIFY(renameElement(transaction, id(), ElementId{node}, label));
    transaction.commit();
  }

 private Q_SLOTS:
  void init()
  {
    FileContent content;
    content.processes.push_back(
        ProcessBuilder{"Antrag"}.flow("start -> prüfen -> buchen -> end").build());
    m_owned = std::make_unique<Document>(std::move(content));
  }

  void aNewNameIsToldWithTheOldOne()
  {
    rename("prüfen", "vollständig prüfen");
    QVERIFY(last().renamed);
    QCOMPARE(last().element, std::optional{ElementId{"prüfen"}});
    QCOMPARE(last().before, std::string{"prüfen"});
    QCOMPARE(last().after, std::string{"vollständig prüfen"});
    QCOMPARE(last().others, std::size_t{0});
  }

  void whatWentKeepsItsName()
  {
    Transaction transaction{document(), steps::remove};
    QVERIFY(removeElements(transaction, id(), {ElementId{"prüfen"}, ElementId{"buchen"}}));
    transaction.commit();
    QCOMPARE(last().before, std::string{"prüfen"});
    QVERIFY(last().after.empty());
    QVERIFY(!last().renamed);
    QCOMPARE(last().others, std::size_t{1});  // the flows do not count
  }

  void whatHasNoNameTellsWhatItIs()
  {
    Transaction transaction{document(), steps::insert};
    transaction.apply(id(), Insert<Node>{{.id = NodeId{"g"}, .type = Gateway{}}, 0});
    transaction.commit();
    QVERIFY(last().node.has_value());
    QVERIFY(gatewayOf(*last().node));
  }

  void theProcessItselfHasNoElement()
  {
    ProcessHeader header = document().content().processes.front().header();
    header.name = "Antrag neu";
    Transaction transaction{document(), steps::setProfile};
    transaction.apply(id(), ReplaceHeader{header});
    transaction.commit();
    QVERIFY(!last().element);
    QCOMPARE(last().before, std::string{"Antrag"});
    QCOMPARE(last().after, std::string{"Antrag neu"});
  }

  void whatTheJournalTellsIsAboutTheSame()
  {
    Document other{document().content()};
    const Connection follow = document().recorded.connect(
        [&](const HistoryRecord& record) { QVERIFY(other.replay(record)); });
    rename("prüfen", "sichten");
    QCOMPARE(other.steps().back().subject.before, std::string{"prüfen"});
    QCOMPARE(other.steps().back().subject.after, std::string{"sichten"});
  }
};

QTEST_APPLESS_MAIN(StepSubjectTest)
#include "StepSubjectTest.moc"
