#include "model/comparison/PreparedFlow.h"
#include "model/comparison/SameNames.h"
#include "tests/support/Compared.h"
#include "tests/support/ProcessBuilder.h"

#include <QTest>

#include <algorithm>

using namespace einklang;
using einklang::test::between;
using einklang::test::ProcessBuilder;
using einklang::test::Texts;

namespace {

Texts argumentsOf(const Deviations& all, DeviationKind kind)
{
  const auto told = std::ranges::find(all, kind, &Deviation::kind);
  return told == all.end() ? Texts{} : told->arguments;
}

Process inLane(const char* lane)
{
  return ProcessBuilder{}
      .lane("Amt")
      .flow("start -> Antrag_annehmen -> Antrag_prüfen")
      .lane(lane)
      .flow("Antrag_prüfen -> Ware_freigeben -> Ware_bestellen -> end")
      .build();
}

}  // namespace

/// Sentences that people read as something else than was meant: each was found by reading.
class TellingFactsTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void aUnitWhoseNameIsWrittenOtherwiseTakesNothingOver()
  {
    QVERIFY(isSameUnit("Leiter Logistik", "Logistikleiter"));
    QVERIFY(isSameUnit("Sekretariat", "Sekreteriat"));
    QVERIFY(isSameUnit("Amt für Bildung", "Bildung, Amt für"));
    QVERIFY(!isSameUnit("Leiter Logistik", "Leiter Vertrieb"));
    QVERIFY(!isSameUnit("Kasse", "Kassenaufsicht"));

    const Deviations all = between(inLane("Leiter Logistik"), inLane("Logistikleiter"));
    const Texts expected{"", "Leiter Logistik", "Logistikleiter", "2", "spelling"};
    QCOMPARE(argumentsOf(all, DeviationKind::OtherRole), expected);
    for (const Deviation& one : all) QVERIFY(one.kind != DeviationKind::AdditionalRole);
  }

  void aUnitWrittenOtherwiseIsNotAdditionalEither()
  {
    const Process reference = inLane("Sekretariat");
    const Process variant = ProcessBuilder{}
                                .lane("Amt")
                                .flow("start -> Antrag_annehmen -> Antrag_prüfen")
                                .lane("Sekreteriat")
                                .flow("Antrag_prüfen -> Briefmarken_kaufen -> end")
                                .build();
    for (const Deviation& one : between(reference, variant)) {
      QVERIFY(one.kind != DeviationKind::AdditionalRole);
    }
  }

  void waysOutOfAStepThatSayWhenAreAChoice()
  {
    const PreparedFlow flow{ProcessBuilder{}
                                .flow("start -> Paket_packen -> Versenden -> end")
                                .flow("Paket_packen -[wertvoll]-> Versichern -> Versenden")
                                .build()};
    const auto guard = flow.relations().guardOf(flow.graph().indexOf(NodeId{"Versichern"}));
    QVERIFY(guard.has_value());
    QCOMPARE(guard->cases, Texts{"wertvoll"});
  }

  void anEventWithMostWordsOfItsStepIsNoCondition()
  {
    const auto says = [](const char* label) { return [label](Node& node) { node.label = label; }; };
    const PreparedFlow flow{ProcessBuilder{}
                                .flow("start -> ?a -> @x -> Auszug_heute_ausgeben -> end")
                                .flow("?a -> @y -> Absage_senden -> end")
                                .with("@x", says("Status: Auszug ausgeben"))
                                .with("@y", says("abgelehnt"))
                                .build()};
    const auto casesOf = [&](const char* step) {
      return flow.relations().guardOf(flow.graph().indexOf(NodeId{step}))->cases;
    };
    QCOMPARE(casesOf("Auszug_heute_ausgeben"), Texts{""});
    QCOMPARE(casesOf("Absage_senden"), Texts{"abgelehnt"});
  }

  void aFaultThatTheReferenceHasAtTheSameStepIsNoDeviation()
  {
    const auto town = [](const char* join) {
      return ProcessBuilder{}
          .flow(std::string{"start -> +a -> Ware_packen -> "} + join +
                " -> Ware_bereitstellen -> end")
          .flow(std::string{"+a -> Rechnung_schreiben -> "} + join)
          .build();
    };
    const Process variant =
        ProcessBuilder{}
            .flow("start -> +a -> Ware_packen -> ?y -> Ware_bereitstellen -> end")
            .flow("+a -> Rechnung_schreiben -> ?x -> ?y")
            .flow("?x -> Kunden_anrufen -> ?y")
            .build();
    for (const Deviation& one : between(town("?z"), variant)) {
      QVERIFY(one.kind != DeviationKind::Defect);
    }
    QVERIFY(!argumentsOf(between(town("+z"), variant), DeviationKind::Defect).empty());
  }

  void whatComesBehindAJoinIsToldByTheStepThatFollows()
  {
    const auto town = [](const char* last) {
      return ProcessBuilder{}
          .flow(std::string{"start -> ?a -> Anrufen -> ?z -> "} + last)
          .flow("?a -> Schreiben -> ?z")
          .build();
    };
    const Deviations all =
        between(town("Ablegen -> end"), town("Vermerk_machen -> Ablegen -> end"));
    const Texts expected{"Vermerk machen", "", "Ablegen", ""};
    QCOMPARE(argumentsOf(all, DeviationKind::Additional), expected);
  }

  void aStepThatBeginsABranchIsToldWithWhatHappensMeanwhile()
  {
    const Process reference =
        ProcessBuilder{}.flow("start -> Erstellen -> Versenden -> end").build();
    const Process variant = ProcessBuilder{}
                                .flow("start -> Erstellen -> +a -> Versenden -> +z -> end")
                                .flow("+a -> Archivieren -> +z")
                                .build();
    const Texts told = argumentsOf(between(reference, variant), DeviationKind::Additional);
    QCOMPARE(told.at(0), std::string{"Archivieren\tmeanwhile\tVersenden"});
  }
};

QTEST_APPLESS_MAIN(TellingFactsTest)
#include "TellingFactsTest.moc"
