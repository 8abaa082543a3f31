#include "model/operations/LeadOn.h"
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

Status led(Document& document, const char* step, const std::vector<WayOn>& ways)
{
  Transaction transaction{document, "Lead elsewhere"};
  const Status status = leadOn(transaction, id, NodeId{step}, ways);
  if (status) transaction.commit();
  return status;
}

/// "a ja" for a flow to a that is called so.
std::vector<std::string> waysOf(const Document& document, const NodeId& step)
{
  std::vector<std::string> ways;
  for (const Flow& flow : document.findProcess(id)->flows()) {
    if (flow.source != step) continue;
    ways.push_back(flow.target->value() + (flow.label.empty() ? "" : " ") + flow.label);
  }
  std::ranges::sort(ways);
  return ways;
}

using Ways = std::vector<std::string>;

Document sketch()
{
  return documentOf(ProcessBuilder{}
                        .flow("start -> a -> ?x -[ja]-> b -> c -> end")
                        .flow("?x -[nein]-> c")
                        .build());
}

}  // namespace

class LeadOnTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void aFlowIsLedElsewhereAndStaysTheSame()
  {
    Document document = sketch();
    const std::string before = bytesOf(document.content());
    QVERIFY(led(document, "b", {{NodeId{"end"}}}));
    QCOMPARE(waysOf(document, NodeId{"b"}), Ways{"end"});
    QVERIFY(document.findProcess(id)->findFlow(FlowId{"b->c"}));
    document.undo();
    QCOMPARE(bytesOf(document.content()), before);
  }

  void conditionsAreWrittenAndWaysComeAndGo()
  {
    Document document = sketch();
    QVERIFY(
        led(document, "?x", {{NodeId{"b"}, {}}, {NodeId{"a"}, "später"}, {NodeId{"end"}, "nie"}}));
    QCOMPARE(waysOf(document, NodeId{"?x"}), (Ways{"a später", "b ja", "end nie"}));
    QVERIFY(led(document, "?x", {{NodeId{"b"}, ""}}));
    QCOMPARE(waysOf(document, NodeId{"?x"}), Ways{"b"});
    QVERIFY(led(document, "?x", {}));
    QCOMPARE(waysOf(document, NodeId{"?x"}), Ways{});
  }

  void severalWaysOfAStepGetADecision()
  {
    Document document = sketch();
    QVERIFY(led(document, "b", {{NodeId{"c"}, "ja"}, {NodeId{"a"}, "nein"}}));
    const Ways ways = waysOf(document, NodeId{"b"});
    QCOMPARE(ways.size(), std::size_t{1});
    const NodeId gateway{ways.front()};
    QVERIFY(gatewayOf(*document.findProcess(id)->findNode(gateway)));
    QCOMPARE(waysOf(document, gateway), (Ways{"a nein", "c ja"}));
    QVERIFY(findDiagram(document.content(), id)->shapes.find(gateway));
  }

  void aQuestionBecomesTheDecision()
  {
    Document document = documentOf(ProcessBuilder{}
                                       .flow("start -> a -> b -> end")
                                       .with("a", [](Node& n) { n.label = "Vollständig?"; })
                                       .build());
    QVERIFY(led(document, "a", {{NodeId{"b"}, "ja"}, {std::nullopt, "nein"}}));
    QVERIFY(gatewayOf(*document.findProcess(id)->findNode(NodeId{"a"})));
    QCOMPARE(waysOf(document, NodeId{"a"}).size(), std::size_t{2});
    QCOMPARE(std::ranges::count_if(document.findProcess(id)->nodes(), isEnd), 2);
  }

  void whatIsNotPossibleIsTold()
  {
    Document document = sketch();
    const std::string before = bytesOf(document.content());
    QVERIFY(!led(document, "b", {{NodeId{"start"}}}));
    QVERIFY(!led(document, "b", {{NodeId{"c"}, "x"}, {NodeId{"c"}, "y"}}));
    QVERIFY(!led(document, "end", {{NodeId{"a"}}}));
    QVERIFY(!led(document, "gone", {}));
    QCOMPARE(bytesOf(document.content()), before);
  }
};

QTEST_GUILESS_MAIN(LeadOnTest)
#include "LeadOnTest.moc"
