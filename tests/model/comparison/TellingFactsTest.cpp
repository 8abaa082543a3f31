#include "model/comparison/Handovers.h"
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
    QVERIFY(isSameUnit("Leiter Logistik", "Logisitikleiter"));
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

  void whereNobodyLeavesTheRestIsNotToldToBeAlwaysNeeded()
  {
    const Process reference =
        ProcessBuilder{}
            .flow(
                "start -> Sichten -> ?zuständig -[ja]-> Erfassen -> Berechnen -> Versenden -> end")
            .flow("?zuständig -[nein]-> Weiterleiten -> end2")
            .build();
    const Process variant =
        ProcessBuilder{}
            .flow("start -> Sichten -> Erfassen -> Berechnen -> Versenden -> end")
            .build();
    const Deviations all = between(reference, variant);
    QVERIFY(!argumentsOf(all, DeviationKind::Missing).empty());
    QCOMPARE(argumentsOf(all, DeviationKind::AdditionalCondition), Texts{});
  }

  void waysOutOfAStepThatSayWhenAreAChoice()
  {
    const PreparedFlow flow{ProcessBuilder{}
                                .flow("start -> Paket_packen -> Versenden -> end")
                                .flow("Paket_packen -[wertvoll]-> Versichern -> Versenden")
                                .build()};
    const auto guard = flow.relations().guardOf(flow.graph().indexOf(NodeId{"Versichern"}));
    QVERIFY(guard.has_value());
    QCOMPARE(guard->cases, Guard::Cases{"wertvoll"});
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
    QCOMPARE(casesOf("Auszug_heute_ausgeben"), Guard::Cases{""});
    QCOMPARE(casesOf("Absage_senden"), Guard::Cases{"abgelehnt"});
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
    const Texts expected{"Vermerk machen", "", "Ablegen", "", "", "", "Ablegen"};
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

  void whatIsLeftOfAChoiceIsAlwaysNeeded()
  {
    const Process reference = ProcessBuilder{}
                                  .flow("start -> Prüfen -> ?a -[ja]-> Gebühr_festsetzen -> ?z")
                                  .flow("?a -[nein]-> Befreien -> ?z -> Ablegen -> end")
                                  .with("?a", [](Node& node) { node.label = "Pflichtig?"; })
                                  .build();
    const Process variant =
        ProcessBuilder{}.flow("start -> Prüfen -> Gebühr_festsetzen -> Ablegen -> end").build();
    const Texts expected{"Gebühr festsetzen", "Pflichtig?: ja", "always"};
    QCOMPARE(argumentsOf(between(reference, variant), DeviationKind::AdditionalCondition),
             expected);
  }

  void whereNoAnswerHasANameItIsToldWhatIsAsked()
  {
    const Process reference = ProcessBuilder{}
                                  .flow("start -> Bedarf_bündeln -> ?a -> Firma_beauftragen -> end")
                                  .flow("?a -> Rahmenvertrag_nutzen -> end")
                                  .build();
    const Process variant = ProcessBuilder{}
                                .flow("start -> Meldung_suchen -> ?b -> Firma_beauftragen -> end")
                                .flow("?b -> Melder_informieren -> Hinweis_ergänzen -> end")
                                .build();
    const Correspondences pairs{{{NodeId{"start"}}, {NodeId{"start"}}},
                                {{NodeId{"Firma_beauftragen"}}, {NodeId{"Firma_beauftragen"}}},
                                {{NodeId{"end"}}, {NodeId{"end"}}}};
    const Texts expected{"Firma beauftragen", "Bedarf bündeln", "Meldung suchen", "asked"};
    QCOMPARE(
        argumentsOf(einklang::compare(reference, variant, pairs), DeviationKind::OtherCondition),
        expected);
  }

  void aWayWithoutAnEndIsToldOnce()
  {
    const Process reference = ProcessBuilder{}.flow("start -> Prüfen -> Ablegen -> end").build();
    Process variant = reference;
    apply(variant, Insert<Flow>{{.id = FlowId{"loose"}, .source = NodeId{"Prüfen"}},
                                variant.flows().size()});
    const Deviations all = between(reference, variant);
    QCOMPARE(std::ranges::count(all, DeviationKind::Defect, &Deviation::kind), 1);
    QCOMPARE(argumentsOf(all, DeviationKind::Defect), (Texts{"Prüfen", "loose-end"}));
  }

  void whatHasNoNameIsToldByTheStepBesideIt()
  {
    const Process reference =
        ProcessBuilder{}.flow("start -> Prüfen -> ?a -> Ablegen -> end").flow("?a -> end").build();
    Process variant = reference;
    apply(variant,
          Insert<Flow>{{.id = FlowId{"loose"}, .source = NodeId{"?a"}}, variant.flows().size()});
    QCOMPARE(argumentsOf(between(reference, variant), DeviationKind::Defect),
             (Texts{"\tsplit\tPrüfen", "loose-end"}));

    const Process headless =
        ProcessBuilder{}.flow("?a -> Packen -> end").flow("?a -> Ablegen -> end").build();
    const PreparedFlow flow{headless};
    const std::string first = flow.names().nameOf(flow.graph().indexOf(NodeId{"?a"}));
    QVERIFY2(first.starts_with("\tsplit-before\t"), first.c_str());
  }

  void stepsThatStandForOneTogetherTellWhereOthersAre()
  {
    const Process reference = ProcessBuilder{}
                                  .flow("start -> Klären -> Angebote_einholen -> Beauftragen")
                                  .flow("Beauftragen -> end")
                                  .build();
    const Process variant =
        ProcessBuilder{}
            .flow("start -> Klären -> Angebot_eins -> Angebot_zwei -> Auswählen -> Beauftragen")
            .flow("Beauftragen -> end")
            .build();
    const auto same = [](const char* id) { return Correspondence{{NodeId{id}}, {NodeId{id}}}; };
    const Correspondences pairs{
        same("start"),
        same("Klären"),
        {{NodeId{"Angebote_einholen"}}, {NodeId{"Angebot_eins"}, NodeId{"Angebot_zwei"}}},
        same("Beauftragen"),
        same("end")};
    const Deviations all = einklang::compare(reference, variant, pairs);
    const Texts told = argumentsOf(all, DeviationKind::Additional);
    QCOMPARE(told.at(0), std::string{"Auswählen"});
    QCOMPARE(told.at(1), std::string{"Angebot zwei"});
  }

  void twoLettersThatChangedPlacesAreATypingError()
  {
    QVERIFY(isSpelledOtherwise("Versicherung abschließen", "Versichreung abschließen"));
    QVERIFY(!isSpelledOtherwise("Absender", "Absenken"));
    QVERIFY(!isSpelledOtherwise("Angebot 12", "Angebot 21"));
  }

  void anEventThatSaysItsStepIsCalledAsTheStepIs()
  {
    const auto town = [](const char* step, const char* label) {
      return ProcessBuilder{}
          .flow(std::string{"start -> Prüfen -> @e -> "} + step + " -> Ablegen -> end")
          .with("@e", [label](Node& node) { node.label = label; })
          .build();
    };
    const Process reference = town("Kunden_mahnen", "Status: Kunden mahnen");
    const Process variant = town("Zahlung_anfordern", "Status: Zahlung anfordern");
    const auto pair = [](const char* one, const char* other, Confidence confidence) {
      return Correspondence{{NodeId{one}}, {NodeId{other}}, confidence};
    };
    const Deviations all = einklang::compare(
        reference, variant,
        {pair("Prüfen", "Prüfen", Confidence::Sure), pair("@e", "@e", Confidence::Likely),
         pair("Kunden_mahnen", "Zahlung_anfordern", Confidence::Unsure),
         pair("Ablegen", "Ablegen", Confidence::Sure)});
    const Texts expected{"Status: Kunden mahnen", "Status: Zahlung anfordern", "doubtful",
                         "Kunden mahnen", "Zahlung anfordern"};
    const auto event = std::ranges::find_if(
        all, [](const Deviation& one) { return one.referenceSteps == std::vector{NodeId{"@e"}}; });
    QVERIFY(event != all.end());
    QCOMPARE(event->arguments, expected);
  }

  void ofTwoStepsThatRanBesideEachOtherTheFirstIsToldFirst()
  {
    const Process reference = ProcessBuilder{}
                                  .flow("start -> Prüfen -> +a -> Packen -> +z -> Ablegen -> end")
                                  .flow("+a -> Versichern -> +z")
                                  .build();
    const auto town = [](const char* path) {
      return ProcessBuilder{}
          .flow(std::string{"start -> Prüfen -> "} + path + " -> Ablegen -> end")
          .build();
    };
    QCOMPARE(argumentsOf(between(reference, town("Packen -> Versichern")), DeviationKind::Parallel),
             (Texts{"Packen", "Versichern", "sequential"}));
    QCOMPARE(argumentsOf(between(reference, town("Versichern -> Packen")), DeviationKind::Parallel),
             (Texts{"Versichern", "Packen", "sequential"}));
    QCOMPARE(argumentsOf(between(town("Packen -> Versichern"), reference), DeviationKind::Parallel),
             (Texts{"Packen", "Versichern", "parallel", "before"}));
  }

  void aUnitWhoseNameIsPartOfTheOtherIsRenamed()
  {
    const Deviations all = between(inLane("Lagerarbeiter"), inLane("Lager"));
    const Texts expected{"", "Lagerarbeiter", "Lager", "2", "alike"};
    QCOMPARE(argumentsOf(all, DeviationKind::OtherRole), expected);
    QVERIFY(!isUnitInOther("Lagerarbeiter", "Kasse"));
    QVERIFY(!isUnitInOther("HR", "Fuhrpark"));
  }

  void aUnitIsAbbreviatedByTheFirstLetterOfAWord()
  {
    QVERIFY(isUnitInOther("L-Leiter", "Leiter Logistik"));
    QVERIFY(!isUnitInOther("K-Leiter", "Leiter Logistik"));
    QVERIFY(!isUnitInOther("L L", "Leiter Logistik"));
  }

  void aUnitThatTheReferenceCallsOtherwiseIsNoFurtherOne()
  {
    const Process reference = ProcessBuilder{}
                                  .lane("Sekretariat")
                                  .flow("start -> Antrag_annehmen")
                                  .lane("Lagerarbeiter")
                                  .flow("Antrag_annehmen -> Ware_verpacken -> end")
                                  .build();
    const auto town = [](const char* unit) {
      return ProcessBuilder{}
          .lane("Sekretariat")
          .flow("start -> Antrag_annehmen -> Ware_verpacken -> end")
          .lane(unit)
          .flow("Ware_verpacken -> Karton_holen -> Ware_verpacken")
          .build();
    };
    QVERIFY(argumentsOf(between(reference, town("Lager")), DeviationKind::AdditionalRole).empty());
    QCOMPARE(argumentsOf(between(reference, town("Spediteur")), DeviationKind::AdditionalRole),
             Texts{"Spediteur"});
  }

  void anEndInOtherWordsIsOnlyProbablyTheSameResult()
  {
    const auto town = [](const char* result) {
      return ProcessBuilder{}
          .flow("start -> Ware_packen -> Ware_bereitstellen -> end")
          .with("end", [result](Node& node) { node.label = result; })
          .build();
    };
    const Texts doubtful{"Versand vorbereitet", "Paket abgeholt", "doubtful"};
    QCOMPARE(argumentsOf(between(town("Versand vorbereitet"), town("Paket abgeholt")),
                         DeviationKind::Renamed),
             doubtful);
    const Texts sure{"Versand vorbereitet", "Versand fertig vorbereitet"};
    QCOMPARE(argumentsOf(between(town("Versand vorbereitet"), town("Versand fertig vorbereitet")),
                         DeviationKind::Renamed),
             sure);
    Correspondences byHand = match(town("Versand vorbereitet"), town("Paket abgeholt"));
    for (Correspondence& one : byHand) one.locked = true;
    QCOMPARE(
        argumentsOf(einklang::compare(town("Versand vorbereitet"), town("Paket abgeholt"), byHand),
                    DeviationKind::Renamed),
        (Texts{"Versand vorbereitet", "Paket abgeholt"}));
  }

  void ofAJoinItIsToldThatItIsOne()
  {
    const Process reference = ProcessBuilder{}
                                  .flow("start -> ?a -> Packen -> ?z -> Ablegen -> end")
                                  .flow("?a -> Versichern -> ?z")
                                  .build();
    const Process variant =
        ProcessBuilder{}
            .flow("start -> ?a -> Packen -> ?z -> Ablegen -> end")
            .flow("?a -> Versichern -> ?z")
            .with("?z", [](Node& node) { node.type = Gateway{GatewayKind::Parallel}; })
            .build();
    const Texts told = argumentsOf(between(reference, variant), DeviationKind::OtherCondition);
    QCOMPARE(told.size(), std::size_t{4});
    QCOMPARE(told[3], std::string{"join"});
  }

  void joinsOfTwoKindsBeforeOneStepAreToldAlsoWhereTheyEndOtherBranches()
  {
    const Process reference = ProcessBuilder{}
                                  .flow("start -> +a -> Klären -> ?z -> Ablegen -> end")
                                  .flow("+a -> Packen -> ?z")
                                  .build();
    const Process variant = ProcessBuilder{}
                                .flow("start -> Klären -> +b -> Packen -> +y -> Ablegen -> end")
                                .flow("+b -> Bezahlen -> +y")
                                .build();
    const auto pair = [](const char* id) {
      return Correspondence{{NodeId{id}}, {NodeId{id}}, Confidence::Sure};
    };
    const Deviations all = einklang::compare(
        reference, variant,
        {pair("start"), pair("Klären"), pair("Packen"), pair("Ablegen"), pair("end")});
    QVERIFY(std::ranges::any_of(all, [](const Deviation& one) {
      return one.arguments.size() == 4 && one.arguments[3] == "join" &&
             one.arguments[1] == "exclusive gateway" && one.arguments[2] == "parallel gateway";
    }));
  }

  void aWayThatIsDrawnTwiceIsAFault()
  {
    const char* path = "start -> Prüfen -> Wählen -> Beauftragen -> end";
    const Process reference = ProcessBuilder{}.flow(path).build();
    Process variant = reference;
    apply(variant,
          Insert<Flow>{
              {.id = FlowId{"again"}, .source = NodeId{"Prüfen"}, .target = NodeId{"Wählen"}},
              variant.flows().size()});
    const Deviations all = between(reference, variant);
    QCOMPARE(argumentsOf(all, DeviationKind::Defect), (Texts{"Prüfen", "double-way", "Wählen"}));
    QCOMPARE(std::ranges::count(all, DeviationKind::Defect, &Deviation::kind), 1);
    QCOMPARE(std::ranges::count(between(variant, variant), DeviationKind::Defect, &Deviation::kind),
             0);
  }

  void workThatAStartHandsToAnotherRoleIsCountedOnBothSides()
  {
    const Process reference = ProcessBuilder{}
                                  .lane("Sekretariat")
                                  .flow("start -> +a -> Klären -> +z")
                                  .lane("Lager")
                                  .flow("+a -> Packen -> +z -> Bereitstellen -> end")
                                  .build();
    const Process variant = ProcessBuilder{}
                                .lane("Sekretariat")
                                .flow("start -> Klären -> +a -> Eintragen -> +z")
                                .lane("Lager")
                                .flow("+a -> Packen -> +z -> Bereitstellen -> end")
                                .build();
    for (const Deviation& one : between(reference, variant)) {
      QVERIFY(one.kind != DeviationKind::AdditionalHandover);
    }
  }

  void aStepTakesOverFromEachOtherRoleOnceHoweverManyWaysLeadThere()
  {
    const auto flow = [](const char* further) {
      return ProcessBuilder{}
          .lane("Lager")
          .flow("Packen -> end")
          .lane("Sekretariat")
          .flow("start -> ?a -> Klären -> ?z -> Packen")
          .flow(further)
          .build();
    };
    const Process two = flow("?a -> Buchen -> ?z");
    QCOMPARE(handovers(two, WayGraph{two}), std::size_t{1});
    const Process back = flow("?a -> Buchen -> Packen");
    QCOMPARE(handovers(back, WayGraph{back}), std::size_t{1});
    const Process leader = ProcessBuilder{}
                               .lane("Leitung")
                               .flow("start -> Entscheiden -> +z")
                               .lane("Sekretariat")
                               .flow("start -> Klären -> +z")
                               .lane("Lager")
                               .flow("+z -> Packen -> end")
                               .build();
    QCOMPARE(handovers(leader, WayGraph{leader}), std::size_t{3});
  }

  void documentsAreToldAsWhatGoesInAndWhatComesOut()
  {
    const auto town = [](std::vector<std::string> in, std::vector<std::string> out) {
      return ProcessBuilder{}
          .flow("start -> Prüfen -> end")
          .with("Prüfen",
                [&](Node& node) {
                  node.attributes.documentsIn = in;
                  node.attributes.documentsOut = out;
                })
          .build();
    };
    const Deviations all = between(town({"Antrag"}, {"Antrag"}), town({"Antrag"}, {}));
    QCOMPARE(argumentsOf(all, DeviationKind::OtherDocument),
             (Texts{"Prüfen", "Antrag → Antrag", "Antrag"}));
    QCOMPARE(
        argumentsOf(between(town({}, {"Bescheid"}), town({}, {})), DeviationKind::OtherDocument),
        (Texts{"Prüfen", "→ Bescheid", ""}));
  }
};

QTEST_APPLESS_MAIN(TellingFactsTest)
#include "TellingFactsTest.moc"
