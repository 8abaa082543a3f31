#include "model/process/SameMeaning.h"
#include "tests/support/ProcessBuilder.h"

#include <QTest>

using namespace einklang;
using einklang::test::ProcessBuilder;

class SameMeaningTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void idsAndFileOrderDoNotCount();
  void orderOfStepsLabelsAndLanesDoCount();
};

namespace {

Process renamedCopy(const Process& process)
{
  ProcessElements e;
  for (const Lane& lane : process.lanes()) e.lanes.push_back(lane);
  for (const Node& node : process.nodes()) {
    Node copy = node;
    copy.id = NodeId{"new_" + node.id.value()};
    e.nodes.insert(e.nodes.begin(), copy);
  }
  for (const Flow& flow : process.flows()) {
    Flow copy = flow;
    copy.id = FlowId{"new_" + flow.id.value()};
    copy.source = NodeId{"new_" + flow.source->value()};
    copy.target = NodeId{"new_" + flow.target->value()};
    e.flows.insert(e.flows.begin(), copy);
  }
  return Process::make(ProcessId{"other"}, process.header(), e).value();
}

}  // namespace

void SameMeaningTest::idsAndFileOrderDoNotCount()
{
  const Process p = ProcessBuilder{}.lane("Amt").flow("start -> a -> ?x -> b -> end").build();

  QVERIFY(sameMeaning(p, renamedCopy(p)));
}

void SameMeaningTest::orderOfStepsLabelsAndLanesDoCount()
{
  const Process p = ProcessBuilder{}.lane("Amt").flow("start -> a -> b -> end").build();

  QVERIFY(!sameMeaning(p, ProcessBuilder{}.lane("Amt").flow("start -> b -> a -> end").build()));
  QVERIFY(!sameMeaning(p, ProcessBuilder{}.lane("Kasse").flow("start -> a -> b -> end").build()));
  QVERIFY(!sameMeaning(p, ProcessBuilder{}.lane("Amt").flow("start -> a -> c -> end").build()));
}

QTEST_APPLESS_MAIN(SameMeaningTest)
#include "SameMeaningTest.moc"
