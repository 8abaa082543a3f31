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

auto called(const char* label)
{
  return [label](Node& node) { node.label = label; };
}

std::vector<Texts> argumentsOf(const Deviations& all, DeviationKind kind)
{
  std::vector<Texts> found;
  for (const Deviation& one : all) {
    if (one.kind == kind) found.push_back(one.arguments);
  }
  return found;
}

/// A shipment that is insured if a way says so.
ProcessBuilder shipment(const char* question, const char* way)
{
  return ProcessBuilder{}
      .flow(std::string{"start -> Ware_packen -> ?a -["} + way +
            "]-> Versicherung_abschließen -> ?z -> Ware_bereitstellen -> end")
      .flow("?a -[sonst]-> ?z")
      .with("?a", called(question));
}

bool tellsConditions(const Deviations& all)
{
  return !argumentsOf(all, DeviationKind::OtherCondition).empty() ||
         !argumentsOf(all, DeviationKind::AdditionalCondition).empty();
}

}  // namespace

/// What steps hang on is compared by what it means, and claimed where it can be.
class ConditionsTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void aQuestionWithItsAnswerSaysWhatTheCaseAloneSays()
  {
    const Deviations all = between(shipment("", "Versicherung_erforderlich").build(),
                                   shipment("Versicherung nötig?", "ja").build());
    for (const Texts& told : argumentsOf(all, DeviationKind::OtherCondition)) {
      QVERIFY2(told.size() == 5 && told[3] == "same-way", told.front().c_str());
    }
    QVERIFY(argumentsOf(all, DeviationKind::AdditionalCondition).empty());
    QVERIFY(tellsConditions(between(shipment("", "Versicherung_erforderlich").build(),
                                    shipment("Wunsch des Kunden?", "ja").build())));
  }

  void whatIsNeededOrNotIsAnAnswer()
  {
    const Deviations all = between(shipment("", "Versicherung_erforderlich").build(),
                                   shipment("Versicherung?", "notwendig").build());
    QVERIFY(argumentsOf(all, DeviationKind::AdditionalCondition).empty());
    for (const Texts& told : argumentsOf(all, DeviationKind::OtherCondition)) {
      QVERIFY2(told.size() == 5 && told[3] == "same-way", told.front().c_str());
    }
    QVERIFY(tellsConditions(between(shipment("Versicherung?", "notwendig").build(),
                                    shipment("Versicherung?", "nicht_notwendig").build())));
  }

  void theOppositeAnswerIsAnotherCondition()
  {
    const Deviations all = between(shipment("Sonderversand?", "ja").build(),
                                   shipment("Sonderversand?", "kein_Sonderversand").build());
    const auto told = argumentsOf(all, DeviationKind::OtherCondition);
    QCOMPARE(told.size(), std::size_t{1});
    QCOMPARE(told[0][2], std::string{"Sonderversand?: kein Sonderversand"});
  }

  void anAnswerWithoutItsQuestionIsNoCondition()
  {
    const auto town = [](const char* small, const char* large) {
      return ProcessBuilder{}
          .flow(std::string{"start -> ?a -["} + small + "]-> Packen -> end")
          .flow(std::string{"?a -["} + large + "]-> Laden -> end")
          .with("start", called(""))
          .build();
    };
    const Deviations all = between(town("klein", "groß"), town("ja", "nein"));
    for (const Texts& told : argumentsOf(all, DeviationKind::OtherCondition)) {
      QVERIFY(told.size() > 3);  // the way, not the condition of a step
    }
  }

  void anAnswerThatIsAnEventOfBothIsToldOnce()
  {
    const auto town = [](const char* answer) {
      return ProcessBuilder{}
          .flow("start -> Fortsetzen_entscheiden -> ?a -> @n -> Vorgang_beenden -> end")
          .flow("?a -> @y -> Produkt_wählen -> end2")
          .with("@n", called(answer))
          .with("@y", called("yes"))
          .build();
    };
    const Deviations all = between(town("abgebrochen"), town("abbrechen"));
    QVERIFY(!argumentsOf(all, DeviationKind::Renamed).empty());
    QVERIFY(!tellsConditions(all));
  }

  void aConditionThatIsDroppedIsNotExchangedForTheOneAroundIt()
  {
    const Process reference =
        ProcessBuilder{}
            .flow(
                "start -> Antrag_lesen -> ?p -[bezahlt]-> Antrag_prüfen -> ?q -[zulässig]-> "
                "Auszug_erstellen -> end")
            .flow("?p -[unbezahlt]-> Mahnung_senden -> end2")
            .flow("?q -[unzulässig]-> Absage_schreiben -> end3")
            .build();
    const Process variant =
        ProcessBuilder{}
            .flow(
                "start -> Antrag_lesen -> ?p -[bezahlt]-> Antrag_prüfen -> Auszug_erstellen -> end")
            .flow("?p -[unbezahlt]-> Mahnung_senden -> end2")
            .build();
    const Texts dropped{"Auszug erstellen", "zulässig", "bezahlt", "dropped"};
    const auto told = argumentsOf(between(reference, variant), DeviationKind::OtherCondition);
    QCOMPARE(told, std::vector<Texts>{dropped});
    const Texts further{"Auszug erstellen", "zulässig", "further"};
    const auto back = argumentsOf(between(variant, reference), DeviationKind::AdditionalCondition);
    QCOMPARE(back, std::vector<Texts>{further});
  }

  void whatOnlyOneOfTwoStartsLeadsToIsNotAlwaysNeeded()
  {
    const Process reference = ProcessBuilder{}
                                  .flow(
                                      "start -> Menge_klären -> ?a -[groß]-> Spediteur_beauftragen "
                                      "-> ?z -> Ware_bereitstellen -> end")
                                  .flow("?a -[klein]-> Paketschein_ausfüllen -> ?z")
                                  .build();
    const Process variant =
        ProcessBuilder{}
            .flow("start -> Menge_klären -> Paketschein_ausfüllen -> end")
            .flow("start2 -> Spediteur_beauftragen -> Ware_bereitstellen -> end2")
            .build();
    for (const Texts& told :
         argumentsOf(between(reference, variant), DeviationKind::AdditionalCondition)) {
      QVERIFY2(told.back() != "always", told.front().c_str());
    }
  }

  void whatNoWayLeadsToIsNotAlwaysNeeded()
  {
    const Process variant = ProcessBuilder{}
                                .flow("start -> Ware_packen -> Ware_bereitstellen -> end")
                                .flow("Versicherung_abschließen")
                                .build();
    const Deviations all = between(shipment("", "Versicherung_erforderlich").build(), variant);
    QVERIFY(argumentsOf(all, DeviationKind::AdditionalCondition).empty());
  }

  void aDecisionThatAWayOfTheReferenceSaysIsNotAdditional()
  {
    const Process reference =
        ProcessBuilder{}
            .flow(
                "start -> Paketschein_holen -> o?a -[immer]-> Paketschein_ausfüllen -> o?z -> end")
            .flow("o?a -[Versicherung_erforderlich]-> Versicherung_abschließen -> o?z")
            .build();
    const Process variant =
        ProcessBuilder{}
            .flow(
                "start -> Paketschein_holen -> Paketschein_ausfüllen -> ?a -[ja]-> "
                "Versicherung_abschließen -> ?z -> end")
            .flow("?a -[nein]-> ?z")
            .with("?a", called("Versicherung notwendig?"))
            .build();
    for (const Deviation& one : between(reference, variant)) {
      const bool isDecision = one.arguments.size() > 3 && one.arguments[3] == "decision-additional";
      QVERIFY(!isDecision);
    }
  }

  void aStepThatIsDecidedBeforeAChoiceOfBothHangsOnItNoMore()
  {
    const Process within = ProcessBuilder{}
                               .flow("start -> Menge_klären -> ?s -[klein]-> ?v")
                               .flow("?v -[wertvoll]-> Ware_versichern -> ?w -> ?z")
                               .flow("?v -[sonst]-> ?w")
                               .flow("?s -[groß]-> Spediteur_beauftragen -> ?z -> Abholen -> end")
                               .build();
    const Process before = ProcessBuilder{}
                               .flow("start -> Menge_klären -> ?v")
                               .flow("?v -[wertvoll]-> Ware_versichern -> ?w -> ?s")
                               .flow("?v -[sonst]-> ?w")
                               .flow("?s -[groß]-> Spediteur_beauftragen -> ?z -> Abholen -> end")
                               .flow("?s -[klein]-> ?z")
                               .build();
    const auto has = [](const std::vector<Texts>& all, const Texts& wanted) {
      return std::ranges::find(all, wanted) != all.end();
    };
    QVERIFY(has(argumentsOf(between(within, before), DeviationKind::OtherCondition),
                {"Ware versichern", "klein", "", "dropped"}));
    QVERIFY(has(argumentsOf(between(before, within), DeviationKind::AdditionalCondition),
                {"Ware versichern", "klein", "further"}));
  }

  void whatIsDoneInTwoCasesOfAChoiceExcludesEachOtherWithoutSaying()
  {
    const Process reference =
        ProcessBuilder{}
            .flow("start -> Ware_packen -> ?s -[groß]-> Spediteur_rufen -> ?z")
            .flow("?s -[klein]-> Paket_kleben -> ?z -> Abholen -> end")
            .build();
    const Process variant = ProcessBuilder{}
                                .flow("start -> ?s -[groß]-> Spediteur_rufen -> ?z")
                                .flow("?s -[klein]-> Ware_packen -> Paket_kleben -> ?z")
                                .flow("?z -> Abholen -> end")
                                .build();
    const Deviations all = between(reference, variant);
    const Texts wanted{"Ware packen", "klein", "optional"};
    QCOMPARE(argumentsOf(all, DeviationKind::AdditionalCondition), std::vector<Texts>{wanted});
    QVERIFY(argumentsOf(all, DeviationKind::Alternative).empty());
  }

  void aChoiceThatAnotherStepAsksIsNotTheSame()
  {
    // Whatever the gateways are taken for: the step hangs on "Menge klären" on both sides.
    const auto town = [](const char* split, const char* other) {
      return ProcessBuilder{}
          .flow(std::string{"start -> Menge_klären -> "} + split + " -[klein]-> ?v")
          .flow("?v -[wertvoll]-> Ware_versichern -> ?w -> ?y")
          .flow("?v -[sonst]-> ?w")
          .flow(std::string{split} + " -[groß]-> Spediteur_beauftragen -> ?y -> Ort_klären")
          .flow(std::string{"Ort_klären -> "} + other + " -[nah]-> Hinbringen -> ?z -> end")
          .flow(std::string{other} + " -[fern]-> Abholen -> ?z")
          .build();
    };
    const Process reference = town("?s", "?t");
    const Process variant = town("?t", "?s");
    for (const Texts& told : argumentsOf(
             einklang::compare(reference, variant, einklang::test::byEqualId(reference, variant)),
             DeviationKind::OtherCondition)) {
      QVERIFY2(told.front() != "Ware versichern", told[1].c_str());
    }
  }

  void anotherNameOfTheCaseIsNoOtherCondition()
  {
    const auto town = [](const char* one, const char* other, const char* question) {
      return ProcessBuilder{}
          .flow(std::string{"start -> Auftrag_lesen -> "} + question + " -> ?a -> @y")
          .flow("@y -> Firma_rufen -> ?z -> Auftrag_ablegen -> end")
          .flow("?a -> @n -> Lampe_holen -> ?z")
          .with("@y", called(one))
          .with("@n", called(other))
          .build();
    };
    const Process reference = town("yes", "no", "Planung_nötig");
    const Process variant = town("für später planen", "no", "Termin_nachsehen");
    const Deviations all =
        einklang::compare(reference, variant, einklang::test::byEqualId(reference, variant));
    for (const Texts& told : argumentsOf(all, DeviationKind::OtherCondition)) {
      QVERIFY2(told.front() != "Firma rufen", told[2].c_str());
    }
  }

  void sameAnswersToTwoQuestionsAreTwoConditions()
  {
    const auto town = [](const char* question) {
      return ProcessBuilder{}
          .flow(std::string{"start -> Lampe_bekannt -> "} + question +
                " ?a -> @n -> Melder_anrufen -> ?z -> Auftrag_erteilen -> end")
          .flow("?a -> @y -> ?z")
          .with("@n", called("no"))
          .with("@y", called("yes"))
          .build();
    };
    const auto told = argumentsOf(between(town(""), town("Angaben_vollständig ->")),
                                  DeviationKind::OtherCondition);
    QCOMPARE(told.size(), std::size_t{1});
    QCOMPARE(told[0][1], std::string{"Lampe bekannt: no"});
    QCOMPARE(told[0][2], std::string{"Angaben vollständig: no"});
  }

  void ofAStepThatIsDoneOnAnotherWayAsWellNothingIsSaidOfWhenItIsNeeded()
  {
    const Process reference =
        ProcessBuilder{}.flow("start -> Sichten -> Daten_erfassen -> Ablegen -> end").build();
    const auto town = [](const char* other) {
      return ProcessBuilder{}
          .flow("start -> Sichten -> ?a -[Brief]-> Daten_erfassen -> ?z -> Ablegen -> end")
          .flow(std::string{"?a -[Anruf]-> "} + other + " -> ?z")
          .build();
    };
    const auto saysWhen = [&](const char* other) {
      return std::ranges::any_of(between(reference, town(other)), [](const Deviation& one) {
        return one.kind == DeviationKind::AdditionalCondition &&
               one.referenceSteps == std::vector{NodeId{"Daten_erfassen"}};
      });
    };
    QVERIFY(saysWhen("Bürger_vertrösten"));
    QVERIFY(!saysWhen("Daten_erfassen_1"));
  }
};

QTEST_GUILESS_MAIN(ConditionsTest)
#include "ConditionsTest.moc"
