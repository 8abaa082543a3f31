#include "model/analysis/Soundness.h"
#include "model/base/Contract.h"  // first: moc 6.4 does not survive <compare> before <string>
#include "model/base/Message.h"
#include "model/repairs/Repairs.h"
#include "tests/support/DrawnContent.h"
#include "tests/support/RandomGesture.h"
#include "tests/support/RuleSketches.h"

#include <QTest>

#include <algorithm>

using namespace einklang;
using namespace einklang::test;

namespace {

/// The findings of one rule that show at one place.
std::size_t countAt(const Findings& all, const Finding& finding)
{
  return static_cast<std::size_t>(std::ranges::count_if(all, [&](const Finding& one) {
    return one.rule == finding.rule && one.elements == finding.elements;
  }));
}

/// What a repair makes of a document; the reason where it is refused.
std::string carriedOut(Document& document, const ProcessId& process, const Repair& repair)
{
  Transaction transaction{document, "Repair"};
  const auto result = repair.run(transaction, process);
  if (!result) return english(result.error().message);
  transaction.commit();
  return {};
}

Finding first(const Findings& all, std::string_view rule)
{
  const auto it = std::ranges::find(all, rule, &Finding::rule);
  return it == all.end() ? Finding{} : *it;
}

std::string named(const Repair& repair)
{
  return english(repair.name);
}

}  // namespace

class RepairsTest : public QObject
{
  Q_OBJECT

  void check(const Process& wrong, const Finding& finding, const Repair& repair)
  {
    const std::string what = finding.rule + ": " + named(repair);
    Document document{{.processes = {wrong}, .diagrams = {pictureOf(wrong)}}};
    const std::string before = bytesOf(document.content());
    const std::string refused = carriedOut(document, wrong.id(), repair);
    QVERIFY2(refused.empty(), (what + ": " + refused).c_str());
    const Process& mended = document.content().processes.front();
    const bool ofFlow = finding.rule.starts_with("soundness-");
    const Findings left =
        ofFlow ? checkSoundness(mended)
               : checkedBy(finding.rule, mended, document.content().diagrams.front());
    QVERIFY2(countAt(left, finding) == 0, what.c_str());
    for (const Node& node : mended.nodes()) {
      QVERIFY2(document.content().diagrams.front().shapes.find(ElementId{node.id}), what.c_str());
    }
    document.undo();
    QCOMPARE(bytesOf(document.content()), before);
  }

 private Q_SLOTS:
  void everyRepairMendsWhatWasFoundAndCanBeUndone()
  {
    for (const Sketch& sketch : sketches()) {
      for (const Finding& finding : foundBy(sketch.rule, sketch.wrong)) {
        for (const Repair& repair : repairsFor(sketch.wrong, finding)) {
          if (repair.run) check(sketch.wrong, finding, repair);
        }
      }
    }
  }

  void everyRuleHasARepairButTheOneThatTakesADesign()
  {
    for (const Sketch& sketch : sketches()) {
      for (const Finding& finding : foundBy(sketch.rule, sketch.wrong)) {
        const Repairs repairs = repairsFor(sketch.wrong, finding);
        QCOMPARE(repairs.empty(), finding.rule == "too-many-elements");
        for (const Repair& repair : repairs) {
          QCOMPARE(!repair.run, repair.words != Repair::Words::None);
        }
      }
    }
  }

  void faultsOfTheFlowAreMended_data()
  {
    QTest::addColumn<std::string>("rule");
    QTest::addColumn<std::vector<std::string>>("flows");
    const auto row = [](const char* rule, const std::vector<std::string>& flows) {
      QTest::newRow(rule) << std::string{rule} << flows;
    };
    row("soundness-no-start", {"a -> b -> ?x -> end", "?x -> a"});
    row("soundness-dead-end", {"start -> ?x -> a -> end", "?x -> b"});
    row("soundness-unreachable", {"start -> a -> end", "b -> c -> end2"});
    row("soundness-dead-loop", {"start -> a -> end", "b -> ?x -> end2", "?x -> b"});
    row("soundness-deadlock", {"start -> ?x -> a -> +y -> end", "?x -> b -> +y"});
    row("soundness-lack-of-synchronisation",
        {"start -> +x -> a -> ?y -> c -> end", "+x -> b -> ?y"});
  }

  void faultsOfTheFlowAreMended()
  {
    QFETCH(std::string, rule);
    QFETCH(std::vector<std::string>, flows);
    ProcessBuilder builder = ProcessBuilder{}.lane("Amt");
    for (const std::string& flow : flows) builder.flow(flow);
    const Process wrong = builder.build();
    const Finding finding = first(checkSoundness(wrong), rule);
    QCOMPARE(finding.rule, rule);
    const Repairs repairs = repairsFor(wrong, finding);
    QVERIFY(!repairs.empty());
    for (const Repair& repair : repairs) check(wrong, finding, repair);
  }

  void whatIsMadeAndAsksForANameIsSaid()
  {
    const Process wrong = ProcessBuilder{}.lane("Amt").flow("Antrag_prüfen -> end").build();
    const Repairs repairs = repairsFor(wrong, foundBy("start-required", wrong).at(0));
    Document document{drawn(wrong)};
    Transaction transaction{document, "Repair"};
    const auto made = repairs.at(0).run(transaction, wrong.id());
    QVERIFY(made && made->has_value());
    const Node* start = transaction.content().processes.front().findNode(NodeId{(*made)->value()});
    QVERIFY(start && isStart(*start));
    QCOMPARE(start->lane, wrong.nodes().front().lane);
  }

  void aStepThatStandsAloneIsConnectedWithTheStepBeforeIt()
  {
    Process wrong = good().flow("Akte_ablegen").build();
    FileContent content = drawn(wrong);
    Document document{content};
    const Repairs repairs = repairsFor(wrong, foundBy("no-disconnected", wrong).at(0));
    QCOMPARE(named(repairs.at(0)), std::string{"Connect with the nearest step"});
    QCOMPARE(named(repairs.at(1)), std::string{"Remove the element"});
    QCOMPARE(carriedOut(document, wrong.id(), repairs.at(0)), std::string{});
    const Process& mended = document.content().processes.front();
    QCOMPARE(mended.flows().back().target, std::optional{NodeId{"Akte_ablegen"}});
    QVERIFY(!isEnd(*mended.findNode(*mended.flows().back().source)));
  }

  void whatIsGoneByNowIsNotMended()
  {
    const Process wrong = good().flow("Akte_ablegen").build();
    const Repairs repairs = repairsFor(wrong, foundBy("no-disconnected", wrong).at(0));
    Document document{drawn(good().build())};
    const std::string before = bytesOf(document.content());
    for (const Repair& repair : repairs) {
      QCOMPARE(carriedOut(document, wrong.id(), repair),
               std::string{"there is no element Akte_ablegen"});
    }
    QCOMPARE(bytesOf(document.content()), before);
  }

  void aWayOfTheFlowIsCutOutWhereItLeadsNowhere()
  {
    Process wrong = good().build();
    apply(wrong, Insert<Flow>{{.id = FlowId{"loose"}, .source = NodeId{"Antrag_prüfen"}},
                              wrong.flows().size()});
    const Finding finding = first(checkSoundness(wrong), "soundness-dangling-flow");
    Document document{drawn(wrong)};
    QCOMPARE(carriedOut(document, wrong.id(), repairsFor(wrong, finding).at(0)), std::string{});
    QVERIFY(!document.content().processes.front().findFlow(FlowId{"loose"}));
  }
};

QTEST_APPLESS_MAIN(RepairsTest)
#include "RepairsTest.moc"
