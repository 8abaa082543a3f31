#include "model/comparison/PreparedFlow.h"
#include "tests/support/Compared.h"
#include "tests/support/ProcessBuilder.h"

#include <QTest>

#include <algorithm>

using namespace einklang;
using einklang::test::between;
using einklang::test::ProcessBuilder;
using einklang::test::Texts;

namespace {

auto called(const char* label)
{
  return [label](Node& node) { node.label = label; };
}

/// The arguments of all deviations of a kind that have this one at a place.
std::vector<Texts> told(const Deviations& all, DeviationKind kind, std::size_t at, const char* mode)
{
  std::vector<Texts> found;
  for (const Deviation& one : all) {
    const bool has = one.arguments.size() > at && one.arguments[at] == mode;
    if (one.kind == kind && has) found.push_back(one.arguments);
  }
  return found;
}

ProcessBuilder request()
{
  return ProcessBuilder{}.flow(
      "start -> Meldung_annehmen -> Daten_erfassen -> Ursache_suchen -> Firma_beauftragen -> end");
}

}  // namespace

/// Where ways lead that only one side has.
class BranchingsTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void aNewBranchIsToldWithWhatItLeavesOut()
  {
    const Process variant = ProcessBuilder{}
                                .flow(
                                    "start -> Meldung_annehmen -> ?a -[nein]-> Daten_erfassen -> "
                                    "Ursache_suchen -> ?z -> Firma_beauftragen -> end")
                                .flow("?a -[ja]-> Teamleitung_anrufen -> ?z")
                                .with("?a", called("Dringend?"))
                                .build();
    const auto past =
        told(between(request().build(), variant), DeviationKind::AdditionalDependency, 3, "past");
    QCOMPARE(past, (std::vector<Texts>{{"Firma beauftragen", "Daten erfassen\nUrsache suchen",
                                        "Dringend?: ja", "past"}}));
  }

  void aFurtherBeginningLeavesNothingOut()
  {
    const auto town = [](bool byMail) {
      ProcessBuilder sketch;
      sketch.flow("start -> Fall_beginnen -> ?a -> Anruf_annehmen -> Anruf_notieren -> ?z")
          .flow("?a -> Besuch_empfangen -> Besuch_notieren -> ?z -> Daten_erfassen -> end");
      if (byMail) sketch.flow("?a -> Brief_öffnen -> ?z");
      return sketch.build();
    };
    const auto past =
        told(between(town(false), town(true)), DeviationKind::AdditionalDependency, 3, "past");
    QVERIFY(past.empty());
  }

  void branchingOtherwiseSaysWhichWay()
  {
    const auto town = [](bool both) {
      ProcessBuilder sketch;
      sketch.flow("start -> Ware_melden -> +a -> Versand_klären -> +z -> Bereitstellen -> end")
          .flow("Ware_packen -> +z");
      if (both) sketch.flow("+a -> Ware_packen");
      return sketch.build();
    };
    const Texts missing{"Ware melden", "Ware packen", "", "ways-missing"};
    const auto ways =
        told(between(town(true), town(false)), DeviationKind::OtherCondition, 3, "ways-missing");
    QCOMPARE(ways, std::vector<Texts>{missing});
  }

  void waitingForATimeIsToldWithoutAName()
  {
    const auto timer = [](Node& node) {
      node.label.clear();
      node.type = Event{EventPosition::Start, EventTrigger::Timer};
    };
    const Process variant =
        ProcessBuilder{}
            .flow("start -> Meldung_annehmen -> Daten_erfassen -> Ursache_suchen -> end")
            .flow("start2 -> Angebot_wählen -> Firma_beauftragen -> end2")
            .with("start2", timer)
            .build();
    const auto starts = told(between(request().build(), variant), DeviationKind::AdditionalStart, 0,
                             "\ttimer-start\tAngebot wählen");
    QCOMPARE(starts.size(), std::size_t{1});
  }

  void twoJoinsBeforeOneStepHaveTwoNames()
  {
    const PreparedFlow flow{ProcessBuilder{}
                                .flow("start -> +a -> ?b -> Anrufen -> ?c -> +d -> Ablegen -> end")
                                .flow("?b -> Schreiben -> ?c")
                                .flow("+a -> Buchen -> +d")
                                .build()};
    const auto name = [&](const char* id) {
      return flow.names().nameOf(flow.graph().indexOf(NodeId{id}));
    };
    QCOMPARE(name("+d"), std::string{"\tjoin\tAblegen"});
    QVERIFY(name("?c").starts_with("\tjoin-after\t"));
  }

  void aWayThatBothMayTakeDoesNotHideThatAStepIsAlwaysNeeded()
  {
    const Process reference =
        ProcessBuilder{}
            .flow("start -> Fall_beginnen -> ?a -> Produkt_wählen -> Gutschein_geben -> end")
            .flow("?a -> Vorgang_beenden -> end2")
            .build();
    const Process variant = ProcessBuilder{}
                                .flow(
                                    "start -> Fall_beginnen -> Produkt_wählen -> ?a -> "
                                    "Gutschein_geben -> end")
                                .flow("?a -> Vorgang_beenden -> end2")
                                .build();
    const auto always =
        told(between(reference, variant), DeviationKind::AdditionalCondition, 2, "always");
    QCOMPARE(always, (std::vector<Texts>{{"Produkt wählen", "", "always"}}));
  }

  void anEventIsDrawnAtALaneAndDoneByNobody()
  {
    const auto town = [](const char* last) {
      return ProcessBuilder{}
          .lane("Amt")
          .flow("start -> Antrag_prüfen")
          .lane(last)
          .flow("Antrag_prüfen -> end")
          .build();
    };
    const auto drawn =
        told(between(town("Amt"), town("Kasse")), DeviationKind::OtherRole, 3, "drawn");
    QCOMPARE(drawn, (std::vector<Texts>{{"end", "Amt", "Kasse", "drawn"}}));
  }
};

QTEST_GUILESS_MAIN(BranchingsTest)
#include "BranchingsTest.moc"
