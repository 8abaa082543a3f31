#include "model/base/Message.h"
#include "model/matching/Matching.h"
#include "tests/support/ProcessBuilder.h"

#include <QTest>

#include <algorithm>

using namespace einklang;
using einklang::test::ProcessBuilder;

namespace {

ProcessBuilder reference()
{
  return ProcessBuilder{}
      .lane("Bürgerbüro")
      .flow(
          "start -> Antrag_entgegennehmen -> Vollständigkeit_prüfen -> ?a -[ja]-> "
          "Hundemarke_ausgeben -> ?z -> end")
      .lane("Steueramt")
      .flow("?a -[nein]-> Unterlagen_nachfordern -> ?z");
}

template <typename Tag>
Id<Tag> renamed(const Id<Tag>& id)
{
  return Id<Tag>{"x" + id.value()};
}

/// The same process with other ids and its nodes and flows in another order in the file.
Process withOtherIds(const Process& process)
{
  ProcessElements elements;
  for (Lane lane : process.lanes()) {
    lane.id = renamed(lane.id);
    elements.lanes.push_back(lane);
  }
  for (Node node : process.nodes()) {
    node.id = renamed(node.id);
    if (node.lane) node.lane = renamed(*node.lane);
    elements.nodes.insert(elements.nodes.begin(), node);
  }
  for (Flow flow : process.flows()) {
    flow.id = renamed(flow.id);
    flow.source = renamed(*flow.source);
    flow.target = renamed(*flow.target);
    elements.flows.insert(elements.flows.begin(), flow);
  }
  return Process::make(process.id(), process.header(), std::move(elements)).value();
}

std::string partner(const Correspondences& all, const char* a)
{
  const std::vector<NodeId> found = partnersInB(all, NodeId{a});
  return found.size() == 1 ? found.front().value() : std::to_string(found.size());
}

const Correspondence* linkOf(const Correspondences& all, const char* a)
{
  const auto it = std::ranges::find_if(
      all, [&](const Correspondence& one) { return one.a.front() == NodeId{a}; });
  return it == all.end() ? nullptr : &*it;
}

}  // namespace

class MatchingTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void workNeverStandsForAnEnd()
  {
    const Process a = ProcessBuilder{}
                          .flow("start -> Ware_packen -> Ware_bereitstellen -> end")
                          .with("end", [](Node& node) { node.label = "Versand vorbereitet"; })
                          .build();
    const Process b = ProcessBuilder{}
                          .flow("start -> Ware_packen -> Ware_bereitstellen -> Versand_vorbereiten")
                          .build();
    QCOMPARE(partner(match(a, b), "end"), std::string{"0"});
  }

  void numbersOfStepsThatSayNothingElseAreNoPartnersForSure()
  {
    const Process a =
        ProcessBuilder{}
            .flow("start -> Antrag_prüfen -> Ablauf_fortsetzen_2 -> Fall_schließen -> end")
            .flow("start2 -> Ablauf_fortsetzen -> end2")
            .build();
    const Process b =
        ProcessBuilder{}
            .flow("start -> Antrag_prüfen -> Ablauf_fortsetzen_1 -> Fall_schließen -> end")
            .flow("start2 -> Ablauf_fortsetzen -> end2")
            .build();
    const Correspondences all = match(a, b);
    const Correspondence* link = linkOf(all, "Ablauf_fortsetzen_2");
    QVERIFY(!link || link->confidence == Confidence::Unsure);
  }

  void ofStepsWithANumberBehindThePlaceTellsWhichIsMeant()
  {
    const Process a =
        ProcessBuilder{}
            .flow("start -> Angaben_prüfen_1 -> ?a -[nein]-> Angaben_nachfordern -> ?z")
            .flow("?a -[ja]-> ?z -> Fall_anlegen -> Termin_planen -> Angaben_prüfen")
            .flow("Angaben_prüfen -> Person_anrufen -> Fall_schließen -> end")
            .build();
    const Process b = ProcessBuilder{}
                          .flow("start -> Angaben_prüfen -> ?a -[nein]-> Angaben_nachfordern -> ?z")
                          .flow("?a -[ja]-> ?z -> Fall_anlegen -> Termin_planen")
                          .flow("Termin_planen -> Person_anrufen -> Fall_schließen -> end")
                          .build();
    QCOMPARE(partner(match(a, b), "Angaben_prüfen_1"), std::string{"Angaben_prüfen"});
  }

  void anEventThatSaysWhatIsDoneGoesWithItsStep()
  {
    const auto town = [](const char* step, const char* done) {
      return ProcessBuilder{}
          .flow(std::string{"start -> Antrag_prüfen -> "} + step + " -> @" + done +
                " -> Akte_schließen -> end")
          .build();
    };
    const Process a = town("Auszug_erteilen", "Auszug_erteilen_erledigt");
    const Process b = town("Auszug_schriftlich_erteilen", "Auszug_schriftlich_erteilen_erledigt");
    QCOMPARE(partner(match(a, b), "@Auszug_erteilen_erledigt"),
             "@Auszug_schriftlich_erteilen_erledigt");

    MatchConstraints constraints;
    constraints.forbidden.emplace_back(NodeId{"Auszug_erteilen"},
                                       NodeId{"Auszug_schriftlich_erteilen"});
    QCOMPARE(partner(match(a, b, constraints), "@Auszug_erteilen_erledigt"), "0");
  }

  void aConditionIsNoReportOfTheSamePlace()
  {
    const Process a = ProcessBuilder{}
                          .flow(
                              "start -> Gebühr_erheben -> @Nur_im_Sommer -> "
                              "Akte_schließen -> end")
                          .build();
    const Process b = ProcessBuilder{}
                          .flow(
                              "start -> Gebühr_erheben -> @Gebühr_erheben_erledigt -> "
                              "Akte_schließen -> end")
                          .build();

    QCOMPARE(partner(match(a, b), "@Nur_im_Sommer"), "0");
    QCOMPARE(partner(match(a, b), "Akte_schließen"), "Akte_schließen");
  }

  void stepsWithoutNamesMatchInProcessesThatSayTheSame()
  {
    const Process p = ProcessBuilder{}
                          .flow("start -> a -> ?s -> b -> ?j -> end")
                          .flow("?s -> c -> ?j")
                          .with("a", [](Node& node) { node.label.clear(); })
                          .with("b", [](Node& node) { node.label.clear(); })
                          .with("c", [](Node& node) { node.label.clear(); })
                          .build();

    const Correspondences found = match(p, p);

    QCOMPARE(found.size(), p.nodes().size());
    for (const Correspondence& link : found) QCOMPARE(link.a, link.b);
  }

  void identicalProcessesMatchCompletely()
  {
    const Process process = reference().build();
    const Correspondences all = match(process, process);
    QCOMPARE(all.size(), process.nodes().size());
    for (const Correspondence& one : all) QCOMPARE(one.a, one.b);
  }

  void idsAndOrderInTheFileDoNotMatter()
  {
    const Process process = reference().build();
    const Correspondences all = match(process, withOtherIds(process));
    QCOMPARE(all.size(), process.nodes().size());
    for (const Correspondence& one : all) {
      QCOMPARE(one.b.front().value(), "x" + one.a.front().value());
    }
  }

  void otherWordsForTheSameStepsAreFound()
  {
    const Process variant = ProcessBuilder{}
                                .lane("Bürgerservice")
                                .flow(
                                    "start -> Eingang_des_Antrags -> "
                                    "Antrag_auf_Vollständigkeit_überprüfen -> ?1 -[ja]-> "
                                    "Ausgabe_der_Hundemarke -> ?2 -> end")
                                .lane("Steuerverwaltung")
                                .flow("?1 -[nein]-> Nachforderung_fehlender_Unterlagen -> ?2")
                                .build();
    const Correspondences all = match(reference().build(), variant);
    QCOMPARE(partner(all, "Antrag_entgegennehmen"), std::string{"Eingang_des_Antrags"});
    QCOMPARE(partner(all, "Vollständigkeit_prüfen"),
             std::string{"Antrag_auf_Vollständigkeit_überprüfen"});
    QCOMPARE(partner(all, "Hundemarke_ausgeben"), std::string{"Ausgabe_der_Hundemarke"});
    QCOMPARE(partner(all, "Unterlagen_nachfordern"),
             std::string{"Nachforderung_fehlender_Unterlagen"});
    QCOMPARE(partner(all, "?a"), std::string{"?1"});
    QCOMPARE(partner(all, "?z"), std::string{"?2"});
    QCOMPARE(partner(all, "end"), std::string{"end"});
  }

  void bothDirectionsAgree()
  {
    const Process a = reference().build();
    const Process b = ProcessBuilder{}
                          .flow("start -> Antrag_prüfen -> ?x -> Marke_ausgeben -> end")
                          .flow("?x -> Unterlagen_anfordern -> Antrag_prüfen")
                          .build();
    Correspondences there = match(a, b);
    Correspondences back = match(b, a);
    QVERIFY(!there.empty());
    for (Correspondence& one : back) std::swap(one.a, one.b);
    const auto byA = [](const Correspondence& one) { return one.a.front(); };
    std::ranges::sort(there, {}, byA);
    std::ranges::sort(back, {}, byA);
    QCOMPARE(there, back);
  }

  void gatewaysFollowTheirContextNotTheirDegree()
  {
    // Two decisions of the same shape; in the variant the first of them is missing.
    const Process a = ProcessBuilder{}
                          .flow(
                              "start -> Antrag_prüfen -> ?1 -> Gebühr_berechnen -> ?2 -> "
                              "Bescheid_erlassen -> ?3 -> Akte_ablegen -> ?4 -> end")
                          .flow("?1 -> Ortstermin_durchführen -> ?2")
                          .flow("?3 -> Widerspruch_bearbeiten -> ?4")
                          .build();
    const Process b = ProcessBuilder{}
                          .flow(
                              "start -> Antrag_prüfen -> Gebühr_berechnen -> "
                              "Bescheid_erlassen -> ?x -> Akte_ablegen -> ?y -> end")
                          .flow("?x -> Widerspruch_bearbeiten -> ?y")
                          .build();
    const Correspondences all = match(a, b);
    QCOMPARE(partner(all, "?3"), std::string{"?x"});
    QCOMPARE(partner(all, "?4"), std::string{"?y"});
  }

  void stepsAreFoundInsideASubProcess()
  {
    const Process a =
        ProcessBuilder{}.flow("start -> Antrag_prüfen -> Gebühr_berechnen -> end").build();
    const Process b =
        ProcessBuilder{}
            .flow("start -> Bearbeitung -> end")
            .flow("Antrag_prüfen -> Gebühr_berechnen")
            .with("Bearbeitung", [](Node& node) { node.type = SubProcess{}; })
            .with("Antrag_prüfen", [](Node& node) { node.parent = NodeId{"Bearbeitung"}; })
            .with("Gebühr_berechnen", [](Node& node) { node.parent = NodeId{"Bearbeitung"}; })
            .build();
    const Correspondences all = match(a, b);
    QCOMPARE(partner(all, "Antrag_prüfen"), std::string{"Antrag_prüfen"});
    QCOMPARE(partner(all, "Gebühr_berechnen"), std::string{"Gebühr_berechnen"});
    QCOMPARE(partner(all, "end"), std::string{"end"});
  }

  void anEventAndATaskMayBeTheSameStep()
  {
    const Process a = ProcessBuilder{}.flow("start -> @Antrag_eingegangen -> end").build();
    const Process b = ProcessBuilder{}.flow("start -> Antrag_entgegennehmen -> end").build();
    QCOMPARE(partner(match(a, b), "@Antrag_eingegangen"), std::string{"Antrag_entgegennehmen"});
  }

  void aStepThatAnotherTownSplitsIsLinkedWithAllItsParts()
  {
    const Process a =
        ProcessBuilder{}
            .flow("start -> Antrag_aufnehmen -> Antrag_prüfen -> Bescheid_erstellen -> end")
            .build();
    const Process b = ProcessBuilder{}
                          .flow(
                              "start -> Antrag_aufnehmen -> Vollständigkeit_prüfen -> "
                              "Voraussetzungen_prüfen -> Bescheid_erstellen -> end")
                          .build();
    const Correspondences all = match(a, b);
    const Correspondence* link = linkOf(all, "Antrag_prüfen");
    QVERIFY(link);
    QCOMPARE(link->b.size(), std::size_t{2});
    QVERIFY(link->confidence != Confidence::Sure);
    QVERIFY(english(link->reasons.back()).find("belongs to it too") != std::string::npos);
  }

  void aStepWithTheAttributesOfASplitStepBelongsToIt()
  {
    const auto uses = [](const char* document) {
      return [document](Node& node) {
        node.attributes.documentsOut = {document};
        node.attributes.legalBases = {{.text = std::string{"§ 41 of "} + document}};
      };
    };
    const Process a =
        ProcessBuilder{}
            .flow("start -> Antrag_prüfen -> Bescheid_zustellen -> Akte_ablegen -> end")
            .with("Antrag_prüfen", uses("Vermerk"))
            .with("Bescheid_zustellen", uses("Bescheid"))
            .with("Akte_ablegen", uses("Akte"))
            .build();
    const Process b = ProcessBuilder{}
                          .flow(
                              "start -> Antrag_prüfen -> Bescheid_drucken -> Brief_frankieren -> "
                              "Akte_ablegen -> end")
                          .with("Antrag_prüfen", uses("Vermerk"))
                          .with("Bescheid_drucken", uses("Bescheid"))
                          .with("Brief_frankieren", uses("Bescheid"))
                          .with("Akte_ablegen", uses("Akte"))
                          .build();
    const Correspondences all = match(a, b);
    QCOMPARE(linkOf(all, "Bescheid_zustellen")->b.size(), std::size_t{2});
    QCOMPARE(partner(all, "Antrag_prüfen"), std::string{"Antrag_prüfen"});
  }

  void anAdditionalStepBesideTheSameStepStaysAlone()
  {
    const Process a = ProcessBuilder{}.flow("start -> Steuerfall_erfassen -> end").build();
    const Process b =
        ProcessBuilder{}.flow("start -> Steuerfall_erfassen -> Mandat_erfassen -> end").build();
    const Correspondences all = match(a, b);
    QCOMPARE(partner(all, "Steuerfall_erfassen"), std::string{"Steuerfall_erfassen"});
    QVERIFY(partnersInA(all, NodeId{"Mandat_erfassen"}).empty());
  }

  void whatIsDoneNextWithTheSameThingStaysAlone()
  {
    const Process a =
        ProcessBuilder{}.flow("start -> Drei_Angebote_von_Firmen_einholen -> end").build();
    const Process b =
        ProcessBuilder{}.flow("start -> Angebote_einholen -> Angebot_auswählen -> end").build();
    const Correspondences all = match(a, b);
    QCOMPARE(partner(all, "Drei_Angebote_von_Firmen_einholen"), std::string{"Angebote_einholen"});
  }

  void whatIsLockedStaysAndWhatIsForbiddenIsNotLinked()
  {
    const Process process = reference().build();
    MatchConstraints constraints;
    constraints.locked.push_back(
        {.a = {NodeId{"Hundemarke_ausgeben"}}, .b = {NodeId{"Unterlagen_nachfordern"}}});
    constraints.forbidden.emplace_back(NodeId{"Vollständigkeit_prüfen"},
                                       NodeId{"Vollständigkeit_prüfen"});
    const Correspondences all = match(process, process, constraints);
    QCOMPARE(partner(all, "Hundemarke_ausgeben"), std::string{"Unterlagen_nachfordern"});
    QVERIFY(linkOf(all, "Hundemarke_ausgeben")->locked);
    QVERIFY(partner(all, "Vollständigkeit_prüfen") != "Vollständigkeit_prüfen");
    QCOMPARE(partnersInA(all, NodeId{"Hundemarke_ausgeben"}).size(), std::size_t{0});
  }

  void aLockedLinkToAStepThatIsGoneIsLeftOut()
  {
    MatchConstraints constraints;
    constraints.locked.push_back({.a = {NodeId{"gone"}}, .b = {NodeId{"end"}}});
    const Process process = reference().build();
    QCOMPARE(match(process, process, constraints).size(), process.nodes().size());
  }

  void theOnlyEndOfBothIsNotSurelyTheSameWhereItSaysAnotherResult()
  {
    const auto town = [](const char* result) {
      return ProcessBuilder{}
          .flow("start -> Antrag_prüfen -> Ware_verpacken -> end")
          .with("end", [&](Node& node) { node.label = result; })
          .build();
    };
    const Process a = town("Versand vorbereitet");
    const auto sureWith = [&](const char* result) {
      const Correspondences all = match(a, town(result));
      const Correspondence* link = linkOf(all, "end");
      return link && link->confidence == Confidence::Sure;
    };
    QVERIFY(sureWith("Versand vorbereitet"));
    QVERIFY(!sureWith("Paket abgeholt"));
  }

  void aLinkSaysWhyAndHowSure()
  {
    const Process process = reference().build();
    const Correspondences all = match(process, process);
    const Correspondence* link = linkOf(all, "Vollständigkeit_prüfen");
    QVERIFY(link);
    QCOMPARE(link->confidence, Confidence::Sure);
    QCOMPARE(english(link->reasons.at(0)), std::string{"same label"});
    QVERIFY(link->score > 0.95);
  }

  void emptyProcessesHaveNothingInCommon()
  {
    const Process empty = ProcessBuilder{}.build();
    QVERIFY(match(empty, empty).empty());
    QVERIFY(match(reference().build(), empty).empty());
  }

  void theOrderIsThatOfTheFirstProcess()
  {
    const Process process = reference().build();
    const Correspondences all = match(process, withOtherIds(process));
    for (std::size_t i = 0; i < all.size(); ++i) {
      QCOMPARE(all.at(i).a.front(), process.nodes()[i].id);
    }
  }
};

QTEST_APPLESS_MAIN(MatchingTest)
#include "MatchingTest.moc"
