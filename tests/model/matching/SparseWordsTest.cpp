#include "model/matching/Matching.h"
#include "tests/support/ProcessBuilder.h"

#include <QTest>

#include <algorithm>

using namespace einklang;
using einklang::test::ProcessBuilder;

namespace {

std::vector<std::string> partners(const Process& a, const Process& b, const char* step)
{
  std::vector<std::string> names;
  for (const NodeId& id : partnersInB(match(a, b), NodeId{step})) names.push_back(id.value());
  std::ranges::sort(names);
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

/// Labels that say little, or the same with something before, after or between.
class SparseWordsTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void stepsThatOnlyANumberTellsApartAreOneTogether()
  {
    const Process a = ProcessBuilder{}
                          .flow("start -> Angebote_von_3_Firmen_einholen -> Beauftragen -> end")
                          .build();
    const Process b = ProcessBuilder{}
                          .flow("start -> +a -> Angebot_1_einholen -> +z -> Beauftragen -> end")
                          .flow("+a -> Angebot_2_einholen -> +z")
                          .flow("+a -> Angebot_3_einholen -> +z")
                          .build();
    const Names all{"Angebot_1_einholen", "Angebot_2_einholen", "Angebot_3_einholen"};
    QCOMPARE(partners(a, b, "Angebote_von_3_Firmen_einholen"), all);
    QCOMPARE(partners(b, a, "Angebot_2_einholen"), Names{"Angebote_von_3_Firmen_einholen"});
  }

  /// Of two steps of one name the one behind the same answer is meant.
  void aBareNotIsANo()
  {
    const auto town = [](const char* answer, const char* more) {
      return ProcessBuilder{}
          .flow("start -> Decide_whether_to_go_on -> ?a -> @n -> leave_1 -> ?z -> end")
          .flow("?a -> Determine_fees -> ?b -> Pay_the_fees -> Give_the_extract -> ?z")
          .flow(std::string{"?b -> @e -> "} + more + " -> ?z")
          .with("@n", [&](Node& node) { node.label = answer; })
          .with("@e", [](Node& node) { node.label = "not entitled"; })
          .with("leave_1", [](Node& node) { node.label = "Go to the end"; })
          .with(more,
                [&](Node& node) {
                  if (std::string_view{more} == "leave_2") node.label = "Go to the end";
                })
          .build();
    };
    const Process a = town("not", "Process_continue");
    const Process b = town("no", "leave_2");
    QCOMPARE(partners(a, b, "@n"), Names{"@n"});
    QCOMPARE(partners(a, b, "leave_1"), Names{"leave_1"});
  }

  void twoThatAreLeftInAGapAreTheSameOnLessEvidence()
  {
    const auto town = [](const char* step, const char* more) {
      return ProcessBuilder{}
          .flow(std::string{"start -> Angebote_einholen -> "} + step + more +
                " -> Ware_verpacken -> Rechnung_schreiben -> end")
          .build();
    };
    const Process a = town("Spediteur_beauftragen", "");
    const char* both = "Billigstes_Angebot_auswählen_und_beauftragen";
    QCOMPARE(partners(a, town(both, ""), "Spediteur_beauftragen"), Names{both});
    // Not where another one is as near.
    const Process b = town(both, " -> Lieferschein_beauftragen");
    QVERIFY(partners(a, b, "Spediteur_beauftragen") != Names{both});
  }

  void whatTheSameHandsDoInTheSameWordsIsTheSameWhereverItStands()
  {
    const auto town = [](const char* lane) {
      return ProcessBuilder{}
          .lane("Kasse")
          .flow("start -> Halle_streichen -> Lampen_tauschen")
          .lane(lane)
          .flow("Lampen_tauschen -> Angebote_von_Firmen_einholen -> Zaun_reparieren -> end")
          .build();
    };
    const Process b = ProcessBuilder{}
                          .lane("Bauamt")
                          .flow("start -> Angebote_einholen -> Brief_öffnen -> Schlüssel_ausgeben")
                          .lane("Kasse")
                          .flow("Schlüssel_ausgeben -> Hund_anmelden -> end")
                          .build();
    QCOMPARE(partners(town("Bauamt"), b, "Angebote_von_Firmen_einholen"),
             Names{"Angebote_einholen"});
    // A rare word is enough, where the others stand in many labels.
    const Process c = ProcessBuilder{}
                          .lane("Kasse")
                          .flow("start -> Formular_ausfüllen -> Liste_ausfüllen")
                          .flow("Liste_ausfüllen -> Paketschein_ausfüllen -> Zaun_reparieren")
                          .flow("Zaun_reparieren -> end")
                          .build();
    const Process d = ProcessBuilder{}
                          .lane("Kasse")
                          .flow("start -> Hund_anmelden -> Probe_ausführen -> Arbeit_ausführen")
                          .flow("Arbeit_ausführen -> Brief_öffnen -> Paketschein_ausführen -> end")
                          .build();
    QCOMPARE(partners(c, d, "Paketschein_ausfüllen"), Names{"Paketschein_ausführen"});
  }

  void anEventBetweenTwoStepsOfOneNameGoesWithTheOneItAnnounces()
  {
    const auto called = [](const char* label) {
      return [label](Node& node) { node.label = label; };
    };
    const Process a = ProcessBuilder{}
                          .flow("start -> @p -> Daten_erfassen -> Auftrag_prüfen -> end")
                          .with("@p", called("Status: Daten erfassen"))
                          .build();
    const Process b = ProcessBuilder{}
                          .flow("start -> @x -> Erst -> @y -> Dann -> Auftrag_prüfen -> end")
                          .with("@x", called("Status: Daten erfassen"))
                          .with("@y", called("Status: Daten erfassen"))
                          .with("Erst", called("Daten erfassen"))
                          .with("Dann", called("Daten erfassen"))
                          .build();
    const bool last = partners(a, b, "Daten_erfassen") == Names{"Dann"};
    QCOMPARE(partners(a, b, "@p"), Names{last ? "@y" : "@x"});
  }

  void theOnlyStartOfBothIsTheSameThoughOneHasNoName()
  {
    const auto nameless = [](Node& node) { node.label.clear(); };
    const Process a = ProcessBuilder{}
                          .flow("start_Antrag -> Antrag_prüfen -> Bescheid_senden -> end_fertig")
                          .build();
    const Process b = ProcessBuilder{}
                          .flow("start_x -> Halle_streichen -> Lampen_tauschen -> end_y")
                          .with("start_x", nameless)
                          .build();
    QCOMPARE(partners(a, b, "start_Antrag"), Names{"start_x"});
    const Process two = ProcessBuilder{}
                            .flow("start_x -> Halle_streichen -> Lampen_tauschen -> end_y")
                            .flow("start_z -> Lampen_tauschen")
                            .with("start_x", nameless)
                            .with("start_z", nameless)
                            .build();
    QVERIFY(partners(a, two, "start_Antrag").empty());
  }

  void aStepWithTheSameNumberIsOneOfTheSeriesAlone()
  {
    const Process a = ProcessBuilder{}.flow("start -> Angebot_2_einholen -> end").build();
    const Process b =
        ProcessBuilder{}
            .flow("start -> Angebot_1_einholen -> Angebot_2_einholen -> Angebot_3_einholen -> end")
            .build();
    QCOMPARE(partners(a, b, "Angebot_2_einholen"), Names{"Angebot_2_einholen"});
  }

  void anAnswerInFrontOfALabelCountsLittle()
  {
    const Process a =
        ProcessBuilder{}.flow("start -> Ware_packen -> Versicherung_abschließen -> end").build();
    const Process b =
        ProcessBuilder{}
            .flow("start -> Rechnung_drucken -> Ja,_Versicherung_abschließen -> Archivieren -> end")
            .build();
    QCOMPARE(partners(a, b, "Versicherung_abschließen"), Names{"Ja,_Versicherung_abschließen"});
  }

  void anOrderIsGivenInSeveralWordings()
  {
    const Process a =
        ProcessBuilder{}.flow("start -> Auswählen -> Firma_beauftragen -> end").build();
    const Process b =
        ProcessBuilder{}.flow("start -> Auswählen -> Auftrag_erteilen -> end").build();
    QCOMPARE(partners(a, b, "Firma_beauftragen"), Names{"Auftrag_erteilen"});
  }

  void aLabelThatNothingElseComesNearToNeedsNoNeighbours()
  {
    const Process a = ProcessBuilder{}
                          .flow("start -> Lagern -> Paketschein_für_Spediteur_ausfüllen -> end")
                          .build();
    const Process b =
        ProcessBuilder{}
            .flow(
                "start -> Rechnen -> einheitlichen_Paketschein_für_Spediteur_ausfüllen -> Bezahlen "
                "-> end")
            .build();
    QCOMPARE(partners(a, b, "Paketschein_für_Spediteur_ausfüllen"),
             Names{"einheitlichen_Paketschein_für_Spediteur_ausfüllen"});
  }

  void anAnswerAndAStepThatOnlyGoesOnLiveOnTheStepsAroundThem()
  {
    const auto saysNo = [](Node& node) { node.label = "nein"; };
    const Process a = ProcessBuilder{}
                          .flow(
                              "start -> Meldung_bekannt -> ?a -> @nein -> Prozess_fortsetzen -> "
                              "Firma_beauftragen -> end")
                          .flow("?a -> Melder_informieren -> end")
                          .with("@nein", saysNo)
                          .build();
    const Process b = ProcessBuilder{}
                          .flow(
                              "start -> Fall_dringend -> ?b -> @nein -> Prozess_fortsetzen -> ?c "
                              "-> Meldung_bekannt -> ?a -> @nein_2 -> Firma_beauftragen -> end")
                          .flow("?b -> Außendienst_anrufen -> ?c")
                          .flow("?a -> Melder_informieren -> end")
                          .with("@nein", saysNo)
                          .with("@nein_2", saysNo)
                          .build();
    QCOMPARE(partners(a, b, "@nein"), Names{"@nein_2"});
    QCOMPARE(partners(a, b, "Prozess_fortsetzen"), Names{});
    QCOMPARE(partners(a, a, "Prozess_fortsetzen"), Names{"Prozess_fortsetzen"});
  }

  void aNumberTellsNoStepsApartThatOnlyGoOn()
  {
    const auto named = [](const char* label) {
      return [label](Node& node) { node.label = label; };
    };
    const Process a = ProcessBuilder{}
                          .flow("start -> Meldung_bekannt -> ?a -> n1 -> Firma_beauftragen -> end")
                          .flow("?a -> Melder_informieren -> end")
                          .with("n1", named("Prozess fortsetzen 1"))
                          .build();
    const Process b = ProcessBuilder{}
                          .flow("start -> Fall_dringend -> ?b -> n1 -> ?c -> Meldung_bekannt")
                          .flow("Meldung_bekannt -> ?a -> n2 -> Firma_beauftragen -> end")
                          .flow("?b -> Außendienst_anrufen -> ?c")
                          .flow("?a -> Melder_informieren -> end")
                          .with("n1", named("Prozess fortsetzen 1"))
                          .with("n2", named("Prozess fortsetzen 2"))
                          .build();
    QCOMPARE(partners(a, b, "n1"), Names{"n2"});
  }

  void stepsThatOnlyGoOnAreNoSeriesThatANumberCounts()
  {
    const auto town = [](const char* first, const char* second) {
      return ProcessBuilder{}
          .flow(std::string{"start -> ?a -> n1 -> Absenden -> ?b -> n2 -> "} + first + " -> end")
          .flow(std::string{"?a -> Melden -> "} + second + " -> end")
          .flow("?b -> Ablegen -> end")
          .with("n1", [](Node& node) { node.label = "Prozess fortsetzen 1"; })
          .with("n2", [](Node& node) { node.label = "Prozess fortsetzen 2"; })
          .build();
    };
    const Process other = ProcessBuilder{}
                              .flow("start -> Zählen -> n2 -> Wiegen -> end")
                              .with("n2", [](Node& node) { node.label = "Prozess fortsetzen 2"; })
                              .build();
    QCOMPARE(partners(town("Buchen", "Packen"), other, "n1"), Names{});
    QCOMPARE(partners(town("Buchen", "Packen"), other, "n2"), Names{});
    const Process one = ProcessBuilder{}
                            .flow("start -> ?a -> n -> Absenden -> Buchen -> end")
                            .flow("?a -> Melden -> Packen -> end")
                            .with("n", [](Node& node) { node.label = "Prozess fortsetzen"; })
                            .build();
    QCOMPARE(partners(one, town("Buchen", "Packen"), "n"), Names{"n1"});
  }

  void aQuestionIsNeverTheJoiningOfWays()
  {
    const Process a = ProcessBuilder{}
                          .flow("start -> +s -> Klären -> ?q -> o?v -> Versichern -> o?w -> ?x")
                          .flow("?x -> ?y -> Bereitstellen -> end")
                          .flow("o?v -> Paket_packen -> o?w")
                          .flow("?q -> Spediteur_suchen -> ?x")
                          .flow("+s -> Verpacken -> ?y")
                          .build();
    const Process b = ProcessBuilder{}
                          .flow("start -> +s -> Klären -> ?q -> Paket_packen -> ?x -> ?v")
                          .flow("?v -> Versichern -> ?w -> +y -> Bereitstellen -> end")
                          .flow("?q -> Spediteur_suchen -> ?x")
                          .flow("?v -> ?w")
                          .flow("+s -> Verpacken -> +y")
                          .with("?v", [](Node& node) { node.label = "Wertvoll?"; })
                          .build();
    QCOMPARE(partners(a, b, "?x"), Names{"?x"});
  }

  void aQuestionIsKnownByWhatItDecidesBetween()
  {
    const auto asks = [](const char* label) { return [label](Node& node) { node.label = label; }; };
    const Process a =
        ProcessBuilder{}
            .flow("start -> Versandart_klären -> ?q -> o?v -> Versicherung_abschließen -> o?w")
            .flow("o?v -> Paketschein_vollständig_ausfüllen -> o?w -> ?z -> Bereitstellen -> end")
            .flow("?q -> Angebote_einholen -> Spediteur_beauftragen -> ?z")
            .with("?q", asks("Sonderversand?"))
            .build();
    const Process b =
        ProcessBuilder{}
            .flow(
                "start -> ?m -> Paketschein_vollständig_ausfüllen -> Versicherungsbedarf_prüfen -> "
                "?v")
            .flow("?v -> Versicherung_abschließen -> ?w -> ?z -> Bereitstellen -> end")
            .flow("?v -> ?w")
            .flow("?m -> Angebote_einholen -> Spediteur_beauftragen -> ?z")
            .with("start", asks(""))
            .with("?m", asks("Menge?"))
            .with("?v", asks("Versicherung notwendig?"))
            .build();
    QCOMPARE(partners(a, b, "?q"), Names{"?m"});
  }

  void aStepThatBeginsABranchFillsNoGapBeforeIt()
  {
    const Process a = ProcessBuilder{}
                          .flow("start -> +a -> Versandart_klären -> Angebote_einholen -> +z")
                          .flow("+a -> Ware_verpacken -> +z -> Bereitstellen -> end")
                          .build();
    const Process b = ProcessBuilder{}
                          .flow("start -> Lager_benachrichtigen -> +a -> Angebote_einholen -> +z")
                          .flow("+a -> Ware_verpacken -> +z -> Bereitstellen -> end")
                          .build();
    QCOMPARE(partners(a, b, "Versandart_klären"), Names{});
  }

  void endsOfTheSameNameAreTheSameHoweverLittleItSays()
  {
    const auto ends = [](Node& node) { node.label = "Ende des Prozesses"; };
    const Process a = ProcessBuilder{}
                          .flow("start -> Antrag_prüfen -> ?a -> Gebühr_kassieren -> end")
                          .flow("?a -> Absagen -> end")
                          .with("end", ends)
                          .build();
    const Process b =
        ProcessBuilder{}.flow("start -> Zaun_streichen -> end").with("end", ends).build();
    QCOMPARE(partners(a, b, "end"), Names{"end"});
  }

  void aTaskGoesBeforeAnEventWithTheSameWords()
  {
    const Process a =
        ProcessBuilder{}.flow("start -> Angebot_wählen -> Firma_beauftragen -> end").build();
    const Process b =
        ProcessBuilder{}
            .flow("start -> Angebot_wählen -> Gewählte_Firma_beauftragen -> @x -> end")
            .with("@x", [](Node& node) { node.label = "Unternehmen beauftragt"; })
            .build();
    QCOMPARE(partners(a, b, "Firma_beauftragen"), Names{"Gewählte_Firma_beauftragen"});
  }

  void anEventOfAStepsNameGoesWithTheEventThatSaysTheStep()
  {
    const Process a = ProcessBuilder{}
                          .flow("start -> Gebühr_festsetzen -> ?a -> @1 -> Frei -> ?z -> end")
                          .flow("?a -> @2 -> Gebühr_einziehen -> ?z")
                          .with("@1", [](Node& node) { node.label = "Status geändert zu Frei"; })
                          .with("@2", [](Node& node) { node.label = "gebührenpflichtig"; })
                          .build();
    const Process b = ProcessBuilder{}
                          .flow("start -> Gebühr_festsetzen -> ?a -> @1 -> Weiter -> ?z -> end")
                          .flow("?a -> @2 -> Gebühr_einziehen -> ?z")
                          .with("@1", [](Node& node) { node.label = "frei"; })
                          .with("@2", [](Node& node) { node.label = "gebührenpflichtig"; })
                          .build();
    QCOMPARE(partners(a, b, "@1"), Names{"@1"});
    QVERIFY(partners(a, b, "Frei") != Names{"@1"});
    QCOMPARE(partners(b, a, "@1"), Names{"@1"});
  }

  void asManyNumberedStepsAsAStepNamesAreThatStep()
  {
    const Process a = ProcessBuilder{}
                          .flow("start -> Menge_klären -> Angebote_von_3_Spediteuren_einholen")
                          .flow("Angebote_von_3_Spediteuren_einholen -> Beauftragen -> end")
                          .build();
    const auto town = [](const char* last) {
      return ProcessBuilder{}
          .flow("+a -> Spedition_1_anfragen -> +z -> Angebot_auswählen -> Beauftragen")
          .flow("+a -> Spedition_2_anfragen -> +z")
          .flow(std::string{"+a -> "} + last + " -> +z")
          .build();
    };
    const char* step = "Angebote_von_3_Spediteuren_einholen";
    const Names all{"Spedition_1_anfragen", "Spedition_2_anfragen", "Spediton_3_anfragen"};
    QCOMPARE(partners(a, town("Spediton_3_anfragen"), step), all);
    QCOMPARE(partners(town("Spediton_3_anfragen"), a, "Spedition_2_anfragen"), Names{step});
    // Of two of them nobody knows.
    QCOMPARE(partners(a, town("Spedition_4_anfragen"), step), Names{});
  }

  void joinsOfTwoKindsAreTheSameWhereTheyEndTheSameChoice()
  {
    const auto town = [](const char* split, const char* join) {
      return ProcessBuilder{}
          .flow(std::string{"start -> Prüfen -> "} + split + " -> Archivieren -> " + join +
                " -> Versenden -> end")
          .flow(std::string{split} + " -> Buchen -> " + join)
          .build();
    };
    QCOMPARE(partners(town("?a", "?z"), town("+a", "+z"), "?z"), Names{"+z"});

    const Process before = ProcessBuilder{}
                               .flow("start -> ?a -> Prüfen -> Versenden -> ?z -> Ablegen -> end")
                               .flow("?a -> Abbrechen -> ?z")
                               .build();
    const Process after = ProcessBuilder{}
                              .flow("start -> Prüfen -> +a -> Versenden -> +z -> Ablegen -> end")
                              .flow("+a -> Archivieren -> +z")
                              .build();
    QCOMPARE(partners(before, after, "?z"), Names{});
  }

  void joinsOfTwoKindsBeforeTheSameStepAreTheSameWhereTheyEndWhatBeginsAlike()
  {
    const Process before =
        ProcessBuilder{}
            .flow("start -> +a -> Klären -> ?b -> Etikett_drucken -> ?y -> ?z -> Ablegen -> end")
            .flow("?b -> Angebot_einholen -> Auftrag_geben -> ?y")
            .flow("+a -> Verpacken -> ?z")
            .build();
    const Process after =
        ProcessBuilder{}
            .flow("start -> Feststellen -> +a -> ?b -> Etikett_drucken -> ?x -> ?c -> ?y -> +z")
            .flow("?b -> Angebot_einholen -> Auftrag_geben -> ?x")
            .flow("?c -> Versichern -> ?y")
            .flow("+a -> Verpacken -> +z -> Ablegen -> end")
            .build();
    QCOMPARE(partners(before, after, "?z"), Names{"+z"});
  }

  void anEventThatSaysItsStepGoesWithTheOneOfItsWordsThere()
  {
    const auto says = [](const char* label) { return [label](Node& node) { node.label = label; }; };
    const Process before =
        ProcessBuilder{}
            .flow("start -> @s -> Muss_Termin_planen -> ?a -> @ja -> Anrufen -> end")
            .flow("?a -> @nein -> Drucken -> end")
            .with("@s", says("Status: Muss Termin planen"))
            .with("@ja", says("ja"))
            .with("@nein", says("nein"))
            .build();
    const Process after =
        ProcessBuilder{}
            .flow("start -> @s -> Muss_Termin_planen -> ?a -> @t -> Anrufen -> end")
            .flow("?a -> @nein -> Drucken -> end")
            .with("@s", says("Status: Muss Termin planen"))
            .with("@t", says("Termin planen"))
            .with("@nein", says("nein"))
            .build();
    QCOMPARE(partners(before, after, "@s"), Names{"@s"});
  }
};

QTEST_APPLESS_MAIN(SparseWordsTest)
#include "SparseWordsTest.moc"
