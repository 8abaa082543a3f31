#include "model/base/Message.h"
#include "model/rules/Rules.h"
#include "tests/support/ProcessBuilder.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace einklang;
using einklang::test::ProcessBuilder;

namespace {

/// A process that keeps every rule.
ProcessBuilder good()
{
  return ProcessBuilder{}
      .lane("Amt")
      .flow("start -> Antrag_prüfen -> ?a -[ja]-> Bescheid_erlassen -> ?z -> end")
      .flow("?a -[nein]-> Unterlagen_nachfordern -> ?z")
      .with("?a", [](Node& node) { node.label = "Vollständig?"; });
}

Findings foundBy(const char* name, const Process& process)
{
  const auto rule = std::ranges::find(rules(), std::string_view{name}, &Rule::name);
  Findings found;
  if (rule != rules().end()) rule->check(process, *rule, found);
  return found;
}

struct Sketch
{
  const char* rule;
  Process wrong;
  const char* place;  // the element it shows at
};

Process tooLong()
{
  std::string path = "start";
  for (int i = 0; i < 60; ++i) path += " -> Antrag_" + std::to_string(i) + "_prüfen";
  return ProcessBuilder{}.lane("Amt").flow(path + " -> end").build();
}

std::vector<Sketch> sketches()
{
  const auto unnamed = [](Node& node) { node.label.clear(); };
  return {
      {"label-required", good().with("Antrag_prüfen", unnamed).build(), "Antrag_prüfen"},
      {"gateway-question", good().with("?a", unnamed).build(), "?a"},
      {"gateway-question",
       ProcessBuilder{}
           .flow("start -> ?a -> Antrag_prüfen -> end")
           .flow("?a -[nein]-> end")
           .with("?a", [](Node& node) { node.label = "Zuständig?"; })
           .build(),
       "?a->Antrag_prüfen"},
      {"start-required", ProcessBuilder{}.flow("Antrag_prüfen -> end").build(), "Antrag_prüfen"},
      {"end-required", ProcessBuilder{}.flow("start -> Antrag_prüfen").build(), "start"},
      {"no-disconnected", good().flow("Akte_ablegen").build(), "Akte_ablegen"},
      {"no-implicit-split", good().flow("Antrag_prüfen -> ?z").build(), "Antrag_prüfen"},
      {"no-implicit-join", good().flow("Unterlagen_nachfordern -> Antrag_prüfen").build(),
       "Antrag_prüfen"},
      {"fake-join",
       ProcessBuilder{}
           .flow("start -> +a -> Gebühr_berechnen -> Bescheid_erlassen -> end")
           .flow("+a -> Stellungnahme_einholen -> Bescheid_erlassen")
           .build(),
       "Bescheid_erlassen"},
      {"no-duplicate-flows",
       [] {
         Process process = good().build();
         Flow twin = process.flows().front();
         twin.id = FlowId{"twin"};
         apply(process, Insert<Flow>{twin, process.flows().size()});
         return process;
       }(),
       "twin"},
      {"no-gateway-join-fork", good().flow("Unterlagen_nachfordern -> ?a").build(), "?a"},
      {"superfluous-gateway", ProcessBuilder{}.flow("start -> ?x -> Antrag_prüfen -> end").build(),
       "?x"},
      {"single-blank-start", good().flow("start2 -> ?z").build(), "start"},
      {"event-based-gateway",
       good().with("?a", [](Node& node) { node.type = Gateway{GatewayKind::EventBased}; }).build(),
       "Bescheid_erlassen"},
      {"end-label-unique",
       good().flow("?z -> end2").with("end2", [](Node& node) { node.label = "end"; }).build(),
       "end2"},
      {"verb-object-label",
       good().with("Antrag_prüfen", [](Node& node) { node.label = "Prüfung des Antrags"; }).build(),
       "Antrag_prüfen"},
      {"verb-object-label",
       good().with("Antrag_prüfen", [](Node& node) { node.label = "Prüfung"; }).build(),
       "Antrag_prüfen"},
      {"role-required", good().with("Antrag_prüfen", [](Node& node) { node.lane.reset(); }).build(),
       "Antrag_prüfen"},
      {"lane-without-step", good().lane("Kasse").build(), "lane_Kasse"},
      {"legal-basis-required",
       good()
           .with("Antrag_prüfen",
                 [](Node& node) { node.attributes.activityGroup = ActivityGroup::CheckFormally; })
           .build(),
       "Antrag_prüfen"},
      {"no-inclusive", good().flow("?z -> o?x -> end2").build(), "o?x"},
      {"too-many-elements", tooLong(), "start"},
  };
}

}  // namespace

class RulesTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void aGoodProcessHasNoFinding()
  {
    for (const Finding& finding : checkProcess(good().build())) {
      QFAIL((finding.rule + ": " + english(finding.message)).c_str());
    }
  }

  void everyRuleFindsWhatItIsThereFor()
  {
    for (const Sketch& sketch : sketches()) {
      const Findings found = foundBy(sketch.rule, sketch.wrong);
      const bool there = std::ranges::any_of(found, [&](const Finding& one) {
        return one.rule == sketch.rule && one.elements.at(0).value() == sketch.place;
      });
      QVERIFY2(there, sketch.rule);
      QCOMPARE(foundBy(sketch.rule, good().build()).size(), std::size_t{0});
    }
  }

  void everyRuleHasASketch()
  {
    std::set<std::string_view> sketched;
    for (const Sketch& sketch : sketches()) sketched.insert(sketch.rule);
    for (const Rule& rule : rules()) QVERIFY2(sketched.contains(rule.name), rule.name.data());
  }

  void labelsInPlainEnglishPass()
  {
    const Process process =
        ProcessBuilder{}.flow("start -> Check_application -> Send_letter -> end").build();
    QVERIFY(foundBy("verb-object-label", process).empty());
  }

  void whoDoesTheStepsIsAskedOnceWhereNobodyIsNamed()
  {
    const Process process =
        ProcessBuilder{}.flow("start -> Antrag_prüfen -> Bescheid_erlassen -> end").build();
    const Findings found = foundBy("role-required", process);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found.at(0).elements.size(), std::size_t{2});
  }

  void theMostSevereStandsFirst()
  {
    const Process process = good()
                                .with("Bescheid_erlassen", [](Node& node) { node.label.clear(); })
                                .flow("Antrag_prüfen -> ?z")
                                .flow("o?x -> end2")
                                .build();
    const Findings found = checkProcess(process);
    QVERIFY(found.size() > 2);
    QVERIFY(std::ranges::is_sorted(found, std::greater{}, &Finding::severity));
    QCOMPARE(found.front().severity, Severity::Error);
  }

  void anEmptyProcessHasNoFindingOfAConvention()
  {
    for (const Rule& rule : rules()) {
      QVERIFY2(foundBy(rule.name.data(), ProcessBuilder{}.build()).empty(), rule.name.data());
    }
  }
};

QTEST_APPLESS_MAIN(RulesTest)
#include "RulesTest.moc"
