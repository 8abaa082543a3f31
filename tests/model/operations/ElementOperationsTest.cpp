#include "model/base/Contract.h"  // first: moc 6.4 does not survive <compare> before <string>
#include "model/operations/ElementOperations.h"
#include "model/operations/ProfileOperations.h"
#include "model/operations/StepNames.h"
#include "tests/support/ProcessBuilder.h"

#include <QTest>

using namespace einklang;
using einklang::test::ProcessBuilder;

class ElementOperationsTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void everyKindCanBeRenamed();
  void theSameLabelAgainIsNoStep();
  void attributesAndDescriptionCanBeUndone();
  void onlyOneFlowOfASourceIsTheDefault();
  void theHeaderIsReplaced();
  void anUnknownElementIsRefusedAndNothingChanges();
};

namespace {

const ProcessId processId{"P"};

FileContent sample()
{
  return {
      .processes = {
          ProcessBuilder{}.lane("Amt").flow("start -> a -> ?x -> end").flow("?x -> a").build()}};
}

}  // namespace

void ElementOperationsTest::everyKindCanBeRenamed()
{
  Document document{sample()};
  for (const char* id : {"a", "start->a", "lane_Amt"}) {
    Transaction transaction{document, steps::rename};
    QVERIFY(renameElement(transaction, processId, ElementId{id}, "Neu").has_value());
    transaction.commit();
    QCOMPARE(labelOf(*document.findProcess(processId), ElementId{id}), std::string{"Neu"});
  }

  while (document.canUndo()) document.undo();
  QVERIFY(document.content() == sample());
}

void ElementOperationsTest::theSameLabelAgainIsNoStep()
{
  Document document{sample()};
  Transaction transaction{document, steps::rename};

  QVERIFY(renameElement(transaction, processId, ElementId{"a"}, "a").has_value());
  transaction.commit();

  QVERIFY(!document.canUndo());
}

void ElementOperationsTest::attributesAndDescriptionCanBeUndone()
{
  Document document{sample()};
  Attributes attributes;
  attributes.channel = "Amt24";
  Transaction transaction{document, steps::setAttributes};

  QVERIFY(setAttributes(transaction, processId, NodeId{"a"}, attributes).has_value());
  QVERIFY(setDescription(transaction, processId, ElementId{"a"}, "Genauer").has_value());
  transaction.commit();

  const Node& node = *document.findProcess(processId)->findNode(NodeId{"a"});
  QCOMPARE(node.attributes.channel, std::string{"Amt24"});
  QCOMPARE(node.description, std::string{"Genauer"});
  document.undo();
  QVERIFY(document.content() == sample());
}

void ElementOperationsTest::onlyOneFlowOfASourceIsTheDefault()
{
  Document document{sample()};
  for (const char* id : {"?x->end", "?x->a"}) {
    Transaction transaction{document, steps::setAttributes};
    QVERIFY(setDefault(transaction, processId, FlowId{id}, true).has_value());
    transaction.commit();
  }

  const Process& process = *document.findProcess(processId);
  QVERIFY(!process.findFlow(FlowId{"?x->end"})->isDefault);
  QVERIFY(process.findFlow(FlowId{"?x->a"})->isDefault);
}

void ElementOperationsTest::theHeaderIsReplaced()
{
  Document document{sample()};
  Profile profile;
  profile.key = "99102013002000";
  int notifications = 0;
  const Connection connection = document.changed.connect([&](const ChangeSet& changes) {
    ++notifications;
    QVERIFY(changes.header);
  });
  Transaction transaction{document, steps::setProfile};

  QVERIFY(setProfile(transaction, processId, profile).has_value());
  QVERIFY(renameProcess(transaction, processId, "Hundesteuer").has_value());
  transaction.commit();

  QCOMPARE(notifications, 1);
  QCOMPARE(document.findProcess(processId)->profile().key, profile.key);
  QCOMPARE(document.findProcess(processId)->name(), std::string{"Hundesteuer"});
}

void ElementOperationsTest::anUnknownElementIsRefusedAndNothingChanges()
{
  Document document{sample()};
  Transaction transaction{document, steps::rename};

  QCOMPARE(renameElement(transaction, processId, ElementId{"none"}, "x").error().code,
           ErrorCode::UnknownElement);
  QCOMPARE(renameElement(transaction, ProcessId{"Q"}, ElementId{"a"}, "x").error().code,
           ErrorCode::UnknownElement);
  QCOMPARE(setDescription(transaction, processId, ElementId{"lane_Amt"}, "x").error().code,
           ErrorCode::NotAllowed);
  transaction.commit();
  QVERIFY(document.content() == sample());
}

QTEST_APPLESS_MAIN(ElementOperationsTest)
#include "ElementOperationsTest.moc"
