#include "model/matching/Likeness.h"
#include "model/matching/Matching.h"
#include "tests/support/ProcessBuilder.h"

#include <QTest>

#include <algorithm>

using namespace einklang;
using einklang::test::ProcessBuilder;

namespace {

Process reference()
{
  return ProcessBuilder{}
      .flow("start -> Antrag_prüfen -> ?x -> Gebühr_festsetzen -> Bescheid_versenden -> end")
      .build();
}

Process variant()
{
  return ProcessBuilder{}
      .flow("start -> Unterlagen_prüfen -> ?y -> Gebühren_berechnen -> Bescheid_senden -> end")
      .build();
}

}  // namespace

class LikenessTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void itSaysWhatTheMatcherSaysOfAPair()
  {
    const Process a = reference();
    const Process b = variant();
    const Likeness likeness{a, b};
    const NodeId one{"Antrag_prüfen"};
    const NodeId other{"Unterlagen_prüfen"};
    const double expected = *likenessOf(a, b, one, other);
    QVERIFY(std::abs(likeness.at(one, other) - expected) < 1e-6);
    QVERIFY(expected > 0);
  }

  void theMostAlikeStepIsTheFirstCandidateOnBothSides()
  {
    const Likeness likeness{reference(), variant()};
    QCOMPARE(likeness.candidatesInB(NodeId{"Bescheid_versenden"}).front().step,
             NodeId{"Bescheid_senden"});
    QCOMPARE(likeness.candidatesInA(NodeId{"Gebühren_berechnen"}).front().step,
             NodeId{"Gebühr_festsetzen"});
    const auto all = likeness.candidatesInB(NodeId{"Antrag_prüfen"});
    QVERIFY(std::ranges::is_sorted(all, std::ranges::greater{}, &Candidate::likeness));
  }

  void gatewaysAndStepsAreNoCandidatesForEachOther()
  {
    const Likeness likeness{reference(), variant()};
    const auto ofGateway = likeness.candidatesInB(NodeId{"?x"});
    QCOMPARE(ofGateway.size(), std::size_t{1});
    QCOMPARE(ofGateway.front().step, NodeId{"?y"});
  }

  void aWordingThatTheProjectKnowsMakesStepsMoreAlike()
  {
    const Process a = ProcessBuilder{}.flow("start -> Hundehalter_anlegen -> end").build();
    const Process b = ProcessBuilder{}.flow("start -> Stammdaten_erfassen -> end").build();
    const NodeId one{"Hundehalter_anlegen"};
    const NodeId other{"Stammdaten_erfassen"};
    const Likeness before{a, b};
    const Likeness after{a, b, {{"Hundehalter anlegen", "Stammdaten erfassen"}}};
    QVERIFY(after.at(one, other) > before.at(one, other));
  }

  void aTaskThatSaysTheOtherAndOneMoreIsMoreLikeItThanOneOfItsOwn()
  {
    const Process a = ProcessBuilder{}.flow("start -> Ware_verpacken -> end").build();
    const auto likeness = [&a](const char* step) {
      const Process b = ProcessBuilder{}.flow(std::string{"start -> "} + step + " -> end").build();
      return Likeness{a, b}.at(NodeId{"Ware_verpacken"}, NodeId{step});
    };
    QVERIFY(likeness("Ware_verpacken_und_Karton_beschriften") >
            likeness("Ware_verpacken_Karton_beschriften") + 0.02);
  }

  void whatIsReadyIsProvided()
  {
    const Process a = ProcessBuilder{}.flow("start -> Ware_bereitstellen -> end").build();
    const Process b = ProcessBuilder{}.flow("start -> Ware_bereit -> end").build();
    QVERIFY(Likeness(a, b).at(NodeId{"Ware_bereitstellen"}, NodeId{"Ware_bereit"}) > 0.8);
  }

  void stepsThatAreNotThereAreLikeNothing()
  {
    const Likeness likeness{reference(), variant()};
    QCOMPARE(likeness.at(NodeId{"weg"}, NodeId{"Bescheid_senden"}), 0.0);
    QVERIFY(likeness.candidatesInB(NodeId{"weg"}).empty());
    QVERIFY(Likeness{}.candidatesInA(NodeId{"weg"}).empty());
  }
};

QTEST_GUILESS_MAIN(LikenessTest)
#include "LikenessTest.moc"
