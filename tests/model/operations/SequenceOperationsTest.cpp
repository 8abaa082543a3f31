#include "model/analysis/FlowOrder.h"
#include "model/analysis/Soundness.h"
#include "model/operations/RemoveOperations.h"
#include "model/operations/SequenceOperations.h"
#include "model/process/SameMeaning.h"
#include "tests/support/DrawnContent.h"
#include "tests/support/ProcessBuilder.h"
#include "tests/support/RandomGesture.h"

#include <QTest>

#include <algorithm>

using namespace einklang;
using einklang::test::bytesOf;
using einklang::test::drawn;
using einklang::test::ProcessBuilder;

namespace {

const ProcessId id{"P"};

Document documentOf(const Process& process)
{
  return Document{drawn(process)};
}

/// The new step in the document; fails loudly where there is none.
NodeId added(Document& document, const char* after)
{
  Transaction transaction{document, "Append"};
  const auto made =
      addStepAfter(transaction, id, NodeId{after}, {.id = NodeId{"?"}, .label = "neu"});
  if (!made) throw std::runtime_error{english(made.error())};
  transaction.commit();
  return *made;
}

InsertedSequence inserted(Document& document, const std::optional<NodeId>& after,
                          const Process& part)
{
  Transaction transaction{document, "Paste"};
  auto done = insertSequence(transaction, id, after, part);
  if (!done) throw std::runtime_error{english(done.error())};
  transaction.commit();
  return *std::move(done);
}

NodeId labelled(const Process& process, const std::string& label)
{
  return std::ranges::find(process.nodes(), label, &Node::label)->id;
}

bool flows(const Document& document, const NodeId& from, const NodeId& to)
{
  return std::ranges::any_of(document.findProcess(id)->flows(), [&](const Flow& flow) {
    return flow.source == from && flow.target == to;
  });
}

}  // namespace

class SequenceOperationsTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void aStepComesIntoTheOnlyWayOn()
  {
    Document document =
        documentOf(ProcessBuilder{}.lane("Amt").flow("start -> a -> b -> end").build());
    const NodeId made = added(document, "a");
    QVERIFY(flows(document, NodeId{"a"}, made));
    QVERIFY(flows(document, made, NodeId{"b"}));
    QVERIFY(!flows(document, NodeId{"a"}, NodeId{"b"}));
    QCOMPARE(document.findProcess(id)->findNode(made)->lane, std::optional{LaneId{"lane_Amt"}});
    QVERIFY(findDiagram(document.content(), id)->shapes.find(made));
  }

  void afterAnEndItComesBeforeIt()
  {
    Document document = documentOf(ProcessBuilder{}.flow("start -> a -> end").build());
    const NodeId made = added(document, "end");
    QVERIFY(flows(document, NodeId{"a"}, made));
    QVERIFY(flows(document, made, NodeId{"end"}));
  }

  void severalWaysToAnEndMeetBeforeWhatComesNew()
  {
    Document document = documentOf(
        ProcessBuilder{}.flow("start -> ?x -[ja]-> a -> end").flow("?x -[nein]-> end").build());
    const FileContent before = document.content();
    const NodeId made = added(document, "end");
    QVERIFY(flows(document, made, NodeId{"end"}));
    const Process& process = *document.findProcess(id);
    const auto join = std::ranges::find_if(process.nodes(), [&](const Node& node) {
      return gatewayOf(node) && node.id != NodeId{"?x"};
    });
    QVERIFY(join != process.nodes().end());
    QVERIFY(flows(document, join->id, made));
    QVERIFY(flows(document, NodeId{"a"}, join->id));
    const auto no = std::ranges::find(process.flows(), std::string{"nein"}, &Flow::label);
    QCOMPARE(no->target, std::optional{join->id});
    document.undo();
    QVERIFY(document.content().processes == before.processes);
  }

  void aDecisionGetsAFurtherWayAndAJoinDoesNot()
  {
    Document document = documentOf(
        ProcessBuilder{}.flow("start -> ?x -> a -> ?y -> b -> end").flow("?x -> c -> ?y").build());
    const NodeId branch = added(document, "?x");
    QVERIFY(flows(document, NodeId{"?x"}, branch));
    QVERIFY(flows(document, NodeId{"?x"}, NodeId{"a"}));
    const NodeId behind = added(document, "?y");
    QVERIFY(flows(document, NodeId{"?y"}, behind));
    QVERIFY(flows(document, behind, NodeId{"b"}));
  }

  void theFirstStepStandsBetweenStartAndEnd()
  {
    Document document = documentOf(Process{id});
    Transaction transaction{document, "Append"};
    const auto made = beginWith(transaction, id, {.id = NodeId{"?"}});
    QVERIFY(made);
    transaction.commit();
    const Process& process = *document.findProcess(id);
    const std::vector<NodeId> order = flowOrder(process);
    QCOMPARE(order.size(), std::size_t{3});
    QVERIFY(isStart(*process.findNode(order[0])));
    QCOMPARE(order[1], *made);
    QVERIFY(isEnd(*process.findNode(order[2])));
  }

  void rowsGoIntoTheFlowBehindAStep()
  {
    Document document =
        documentOf(ProcessBuilder{}.lane("Amt").flow("start -> a -> b -> end").build());
    const Process part = ProcessBuilder{}
                             .flow("start")
                             .lane("amt")
                             .flow("start -> x -> ?q -[ja]-> y -> ?j -> end")
                             .lane("Kasse")
                             .flow("?q -[nein]-> z -> ?j")
                             .build();
    const FileContent before = document.content();
    const InsertedSequence done = inserted(document, NodeId{"a"}, part);
    const Process& process = *document.findProcess(id);
    QCOMPARE(done.steps.size(), std::size_t{5});
    QCOMPARE(done.newLanes, std::vector<std::string>{"Kasse"});
    QCOMPARE(process.nodes().size(), std::size_t{9});
    QVERIFY(flows(document, NodeId{"a"}, labelled(process, "x")));
    QVERIFY(!flows(document, NodeId{"a"}, NodeId{"b"}));
    QCOMPARE(process.findNode(labelled(process, "y"))->lane, std::optional{LaneId{"lane_Amt"}});
    const auto out = std::ranges::find_if(
        process.flows(), [](const Flow& flow) { return flow.target == NodeId{"b"}; });
    QVERIFY(gatewayOf(*process.findNode(*out->source)));
    QVERIFY(isSound(process));
    const Diagram& picture = *findDiagram(document.content(), id);
    for (const NodeId& step : done.steps) QVERIFY(picture.shapes.find(step));
    document.undo();
    QVERIFY(document.content().processes == before.processes);
    QCOMPARE(bytesOf(document.content()), bytesOf(before));
    QVERIFY(!document.canUndo());
  }

  void rowsAtTheEndOfADanglingFlowBringTheirEnd()
  {
    Document document = documentOf(ProcessBuilder{}.flow("start -> a").build());
    inserted(document, NodeId{"a"}, ProcessBuilder{}.flow("start -> x -> end").build());
    const Process& process = *document.findProcess(id);
    QVERIFY(isSound(process));
    QCOMPARE(process.nodes().size(), std::size_t{4});
  }

  void anEmptyProcessTakesThemAsTheyAre()
  {
    Document document = documentOf(Process{id, {"Test"}});
    const Process part = ProcessBuilder{}.lane("Amt").flow("start -> x -> end").build();
    inserted(document, std::nullopt, part);
    QVERIFY(sameMeaning(*document.findProcess(id), part));
  }

  void namedEventsThatGiveWayAreTold()
  {
    Document document = documentOf(ProcessBuilder{}.flow("start -> a -> end").build());
    const Process part = ProcessBuilder{}
                             .flow("start -> ?x -[ja]-> y -> end")
                             .flow("?x -[nein]-> end_früh")
                             .with("start", [](Node& n) { n.label = "Antrag da"; })
                             .with("end", [](Node& n) { n.label = "fertig"; })
                             .with("end_früh", [](Node& n) { n.label = "abgelehnt"; })
                             .build();
    const InsertedSequence done = inserted(document, NodeId{"a"}, part);
    QCOMPARE(done.leftOut, (std::vector<std::string>{"Antrag da", "abgelehnt"}));
    QVERIFY(isSound(*document.findProcess(id)));
  }

  void stepsThatWereOfNobodyStaySo()
  {
    Document document = documentOf(ProcessBuilder{}.flow("start -> a -> end").build());
    const Process part = ProcessBuilder{}.lane("Kasse").flow("start -> x -> end").build();
    const InsertedSequence done = inserted(document, NodeId{"a"}, part);
    const Process& process = *document.findProcess(id);
    QVERIFY(done.unnamedLane);
    QCOMPARE(roleOf(process, *process.findNode(NodeId{"a"})), std::string{});
    QCOMPARE(roleOf(process, *process.findNode(labelled(process, "x"))), std::string{"Kasse"});
  }

  void nothingToPutInChangesNothing()
  {
    Document document = documentOf(ProcessBuilder{}.flow("start -> a -> end").build());
    const FileContent before = document.content();
    {
      Transaction transaction{document, "Paste"};
      const Process part = ProcessBuilder{}.flow("start -> end").build();
      QVERIFY(!insertSequence(transaction, id, NodeId{"a"}, part));
      QVERIFY(!insertSequence(transaction, id, std::nullopt, part));
    }
    QVERIFY(document.content().processes == before.processes);
    QVERIFY(document.content().diagrams == before.diagrams);
  }

  void whatWentWithAnEarlierOneIsRemovedOnce()
  {
    Document document = documentOf(ProcessBuilder{}.flow("start -> a -> b -> end").build());
    const FlowId flow = document.findProcess(id)->flows().front().id;
    Transaction transaction{document, "Remove"};
    QVERIFY(removeElements(transaction, id, {NodeId{"start"}, flow, NodeId{"a"}}));
    QCOMPARE(document.findProcess(id)->nodes().size(), std::size_t{2});
  }
};

QTEST_GUILESS_MAIN(SequenceOperationsTest)
#include "SequenceOperationsTest.moc"
