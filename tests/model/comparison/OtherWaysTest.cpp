#include "model/comparison/Comparison.h"
#include "tests/support/Compared.h"
#include "tests/support/MutateProcess.h"
#include "tests/support/ProcessBuilder.h"

#include <QTest>

#include <algorithm>

using namespace einklang;
using einklang::test::between;
using einklang::test::ProcessBuilder;
using einklang::test::Texts;

namespace {

/// The arguments of all deviations whose fourth argument is this one.
std::vector<Texts> told(const Deviations& all, const char* mode)
{
  std::vector<Texts> found;
  for (const Deviation& one : all) {
    if (one.arguments.size() > 3 && one.arguments[3] == mode) found.push_back(one.arguments);
  }
  return found;
}

auto called(const char* label)
{
  return [label](Node& node) { node.label = label; };
}

auto naming(const char* label)
{
  return [label](Node& node) {
    node.label = label;
    node.type = Event{EventPosition::IntermediateThrow, EventTrigger::None};
  };
}

/// Three ways to report, and one that needs none of them.
Process reports(bool atOnce)
{
  ProcessBuilder sketch;
  sketch.flow("start -> Fall_beginnen -> ?a -> Anruf_annehmen -> ?z -> Daten_erfassen -> end")
      .flow("?a -> Besuch_empfangen -> ?z")
      .flow("?a -> Brief_öffnen -> ?z");
  if (atOnce) sketch.flow("?a -> ?z");
  return sketch.build();
}

/// Whoever has no identity card is sent home at once, or asked something at last.
Process identity(bool goesOn)
{
  ProcessBuilder sketch;
  if (goesOn) {
    sketch.flow("start -> Recht_prüfen -> ?b -[ja]-> Auszug_erstellen -> Ausweis_ansehen -> ?a")
        .flow("?a -> yes -> ?z -> Gebühr_festsetzen -> end")
        .flow("?a -> no -> Fragen_stellen -> ?z");
  } else {
    sketch.flow("start -> Ausweis_ansehen -> ?a -> yes -> Recht_prüfen -> ?b")
        .flow("?b -[ja]-> Auszug_erstellen -> Gebühr_festsetzen -> end")
        .flow("?a -> no -> Kunden_fortschicken -> end3");
  }
  return sketch.flow("?b -[nein]-> end2")
      .with("?b", called("Berechtigt?"))
      .with("yes", naming("Ausweis liegt vor"))
      .with("no", naming("Ausweis fehlt"))
      .build();
}

Process choice(bool says)
{
  const char* yes = says ? "?a -[ja]-> Angebote_einholen -> Spediteur_beauftragen -> end"
                         : "?a -> Angebote_einholen -> Spediteur_beauftragen -> end";
  const char* no = says ? "?a -[nein]-> Paketschein_ausfüllen -> end2"
                        : "?a -> Gewicht_messen -> Paketschein_ausfüllen -> end2";
  return ProcessBuilder{}
      .flow("start -> Versandart_klären -> ?a")
      .flow(yes)
      .flow(no)
      .with("?a", called("Sonderversand?"))
      .build();
}

}  // namespace

/// Ways that one side alone has, where the order of the steps does not show it.
class OtherWaysTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void aWayPastAllBeginningsIsTold()
  {
    const auto past = told(between(reports(false), reports(true)), "past");
    const Texts wanted{"Daten erfassen", "Anruf annehmen\nBesuch empfangen\nBrief öffnen",
                       "Fall beginnen", "past"};
    QCOMPARE(past, std::vector<Texts>{wanted});
  }

  void aWayPastAllBeginningsThatIsMissingIsTold()
  {
    const auto missing = told(between(reports(true), reports(false)), "ways-missing");
    const Texts wanted{"Fall beginnen", "Daten erfassen", "", "ways-missing"};
    QCOMPARE(missing, std::vector<Texts>{wanted});
  }

  void whatACaseGoesOnWithIsTold()
  {
    const auto cases = told(between(identity(false), identity(true)), "goes-on");
    const Texts wanted{"Ausweis fehlt", "", "Gebühr festsetzen", "goes-on"};
    QCOMPARE(cases, std::vector<Texts>{wanted});
  }

  void whatACaseDoesNotGoOnWithIsTold()
  {
    const auto cases = told(between(identity(true), identity(false)), "goes-on");
    const Texts wanted{"Ausweis fehlt", "Gebühr festsetzen", "", "goes-on"};
    QCOMPARE(cases, std::vector<Texts>{wanted});
  }

  void waysThatDoNotSayWhenTheyAreTakenAreTold()
  {
    const auto said = told(between(choice(true), choice(false)), "said");
    const Texts wanted{"Sonderversand?", "ja\nnein", "", "said"};
    QCOMPARE(said, std::vector<Texts>{wanted});
  }

  void waysThatSayMoreThanThoseOfTheReferenceAreTold()
  {
    const auto said = told(between(choice(false), choice(true)), "said");
    const Texts wanted{"Sonderversand?", "", "ja\nnein", "said"};
    QCOMPARE(said, std::vector<Texts>{wanted});
  }

  void stepsThatMovedSayEnough()
  {
    const Process reference =
        ProcessBuilder{}
            .flow("start -> Antrag_annehmen -> Daten_erfassen -> Fall_prüfen -> end")
            .build();
    const Process variant =
        ProcessBuilder{}
            .flow("start -> Antrag_annehmen -> Fall_prüfen -> Daten_erfassen -> end")
            .build();
    QVERIFY(told(between(reference, variant), "past").empty());
  }

  void anEndWithoutNameBehindAStepOfBothIsTold()
  {
    const auto town = [](bool stops) {
      ProcessBuilder sketch;
      sketch.flow("start -> Antrag_annehmen -> +a -> Daten_erfassen -> +z -> Fall_prüfen -> end");
      sketch.flow("+a -> Akte_anlegen");
      if (!stops) return sketch.flow("Akte_anlegen -> +z").build();
      sketch.flow("Akte_anlegen -> ?b -> Akte_ablegen -> end2").flow("?b -> end2");
      return sketch.build();
    };
    const Deviations all = between(town(false), town(true));
    const auto ends = std::ranges::count(all, DeviationKind::OtherResult, &Deviation::kind);
    QCOMPARE(ends, std::ptrdiff_t{1});
  }

  void aStepThatALooseWayMayGoOnFromIsNoEnd()
  {
    const auto hasEnd = [](const Deviations& all) {
      return std::ranges::any_of(all, [](const Deviation& one) {
        return one.kind == DeviationKind::OtherResult && one.arguments.back() == "behind";
      });
    };
    const Process reference = ProcessBuilder{}
                                  .flow("start -> Fall_prüfen -> ?a -> Auftrag_geben -> Abholen")
                                  .flow("Abholen -> end")
                                  .flow("?a -> Absage_schreiben -> end")
                                  .build();
    Process variant = ProcessBuilder{}
                          .flow("start -> Fall_prüfen -> ?a -> Auftrag_geben")
                          .flow("Abholen -> end")
                          .flow("?a -> Absage_schreiben -> end")
                          .build();
    QVERIFY(hasEnd(between(reference, variant)));
    apply(variant, Insert<Flow>{{.id = FlowId{"loose"}, .target = NodeId{"Abholen"}},
                                variant.flows().size()});
    const Deviations all = between(reference, variant);
    QVERIFY(!hasEnd(all));
    QVERIFY(std::ranges::any_of(all, [](const Deviation& one) {
      return one.kind == DeviationKind::Defect &&
             one.arguments == Texts{"Auftrag geben", "soundness-dead-end"};
    }));
  }

  void aNewCaseThatGoesOnWithWhatOnlyOthersLedToIsTold()
  {
    const auto town = [](bool asks) {
      ProcessBuilder sketch;
      sketch.flow("start -> Ausweis_ansehen -> ?a -> yes -> ?z -> Recht_prüfen -> end")
          .flow("?a -> no -> Kunden_fortschicken -> end2")
          .with("yes", naming("Ausweis liegt vor"))
          .with("no", naming("Ausweis fehlt"));
      if (!asks) return sketch.build();
      return sketch.flow("?a -> old -> Fragen_stellen -> ?z")
          .with("old", naming("Ausweis abgelaufen"))
          .with("yes", naming(""))  // then no condition can be told
          .build();
    };
    const Texts wanted{"Ausweis abgelaufen", "", "Recht prüfen", "goes-on"};
    const Process reference = town(false);
    const Process variant = town(true);
    const Deviations all =
        einklang::compare(reference, variant, einklang::test::byEqualId(reference, variant));
    QCOMPARE(told(all, "goes-on"), std::vector<Texts>{wanted});
  }

  void aJoinWithANameIsTold()
  {
    const Process reference = ProcessBuilder{}
                                  .flow("start -> +a -> Ware_packen -> Ware_holen -> end")
                                  .flow("+a -> Karte_schreiben -> end2")
                                  .build();
    const Process variant = ProcessBuilder{}
                                .flow("start -> +a -> Ware_packen -> +z -> Ware_holen -> end")
                                .flow("+a -> Karte_schreiben -> +z")
                                .with("+z", called("Alles da?"))
                                .build();
    const auto joins = told(between(reference, variant), "join-additional");
    QCOMPARE(joins.size(), std::size_t{1});
    QCOMPARE(joins[0][0], std::string{"Alles da?"});
    QVERIFY(joins[0][1].starts_with("parallel"));
  }

  void whatStandsStillBehindLooseWaysIsNotSaidToRunMeanwhile()
  {
    const Process reference = ProcessBuilder{}
                                  .flow("start -> +a -> Fall_prüfen -> +z -> Ware_holen -> end")
                                  .flow("+a -> Ware_packen -> +z")
                                  .build();
    Process variant = ProcessBuilder{}
                          .flow("start -> +a -> Fall_prüfen")
                          .flow("+a -> Ware_packen -> +z -> Ware_holen -> end")
                          .flow("Karte_schreiben -> +z")
                          .build();
    const auto isMeanwhile = [](const Deviation& one) {
      return one.kind == DeviationKind::Parallel;
    };
    QVERIFY(std::ranges::any_of(between(reference, variant), isMeanwhile));
    apply(variant, Insert<Flow>{{.id = FlowId{"loose"}, .source = NodeId{"Fall_prüfen"}},
                                variant.flows().size()});
    QVERIFY(std::ranges::none_of(between(reference, variant), isMeanwhile));
  }
};

QTEST_GUILESS_MAIN(OtherWaysTest)
#include "OtherWaysTest.moc"
