#include "model/base/Message.h"
#include "model/rules/Rules.h"
#include "tests/support/RuleSketches.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace einklang;
using namespace einklang::test;

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

  void whatHasNoNameIsShownAsItLooks()
  {
    const auto told = [](const char* step) {
      const Process process =
          good().flow(std::string{step}).with(step, [](Node& node) { node.label.clear(); }).build();
      return foundBy("no-disconnected", process).at(0).message.arguments.at(0);
    };
    QCOMPARE(told("Akte_ablegen"), std::string{"[ ]"});
    QCOMPARE(told("?x"), std::string{"(X)"});
  }

  void aLaneWithoutANameIsCalledSo()
  {
    Process process = ProcessBuilder{}.lane("Amt").flow("start -> Antrag_prüfen -> end").build();
    apply(process, Insert<Lane>{{.id = LaneId{"neu"}}, process.lanes().size()});
    const Findings findings = checkProcess(process);
    const auto found =
        std::ranges::find(findings, std::vector<ElementId>{LaneId{"neu"}}, &Finding::elements);
    QVERIFY(found != findings.end());
    QCOMPARE(english(found->message), std::string{"A lane without a name has no step."});
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
