#include "model/comparison/Comparison.h"
#include "model/comparison/PreparedFlow.h"
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

/// An argument of all deviations of a kind.
Texts told(const Deviations& all, DeviationKind kind, std::size_t argument)
{
  Texts found;
  for (const Deviation& one : all) {
    if (one.kind == kind) found.push_back(one.arguments.at(argument));
  }
  return found;
}

bool has(const Texts& texts, const char* text)
{
  return std::ranges::find(texts, text) != texts.end();
}

Process plain()
{
  return ProcessBuilder{}.flow("start -> Antrag_annehmen -> Akte_ablegen -> end").build();
}

/// Names of what a variant does more than the plain process.
Texts added(ProcessBuilder variant)
{
  return told(between(plain(), variant.build()), DeviationKind::Additional, 0);
}

}  // namespace

/// How a step that only one side has is placed among the others.
class StepPlacesTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void newStepsAtTheSameTimeSaySo()
  {
    const Texts names =
        added(ProcessBuilder{}
                  .flow("start -> Antrag_annehmen -> +a -> Auszug_geben -> +z -> Akte_ablegen")
                  .flow("Akte_ablegen -> end")
                  .flow("+a -> Rechnung_senden -> +z"));
    QVERIFY(has(names, "Rechnung senden\tmeanwhile\tAuszug geben"));
    QVERIFY(has(names, "Auszug geben"));
  }

  void newStepsThatExcludeEachOtherSaySoWhereNoWayHasWords()
  {
    const Texts names =
        added(ProcessBuilder{}
                  .flow("start -> Antrag_annehmen -> ?a -> Kunden_mahnen -> ?z -> Akte_ablegen")
                  .flow("Akte_ablegen -> end")
                  .flow("?a -> Zahlung_buchen -> ?z"));
    QVERIFY(has(names, "Zahlung buchen\teither\tKunden mahnen"));
  }

  void aNewStepInsteadOfOneOfBothSaysSo()
  {
    const Texts names =
        added(ProcessBuilder{}
                  .flow("start -> ?a -> Antrag_annehmen -> ?z -> Akte_ablegen -> end")
                  .flow("?a -> Produkt_wählen -> ?z"));
    QVERIFY(has(names, "Produkt wählen\teither\tAntrag annehmen"));
  }

  void aNewStepThatAWayWithoutWordsLeavesOutIsNotAlwaysDone()
  {
    const Texts names =
        added(ProcessBuilder{}
                  .flow("start -> Antrag_annehmen -> ?a -> Kunden_mahnen -> ?z -> Akte_ablegen")
                  .flow("Akte_ablegen -> end")
                  .flow("?a -> ?z"));
    QVERIFY(has(names, "Kunden mahnen\tsometimes\t"));
  }

  void aWayThatSaysWhenItIsTakenNeedsNoMore()
  {
    const Texts names =
        added(ProcessBuilder{}
                  .flow("start -> Antrag_annehmen -> ?a -[spät]-> Kunden_mahnen -> ?z")
                  .flow("?z -> Akte_ablegen -> end")
                  .flow("?a -> ?z"));
    QVERIFY(has(names, "Kunden mahnen"));
  }

  void aStepBehindAllWaysIsToldByTheWorkThatComesNext()
  {
    const auto town = [](const char* between) {
      ProcessBuilder sketch;
      sketch.flow("start -> ?a -> Anruf_annehmen -> ?b").flow("?a -> Brief_öffnen -> ?b");
      sketch.flow(std::string{"?b -> "} + between + "Daten_erfassen -> ?z -> end");
      if (*between != 0) sketch.flow("?c -> Fall_schließen -> ?z");
      return sketch.build();
    };
    const Deviations all = between(town(""), town("Lampe_suchen -> ?c -> "));
    const auto step = std::ranges::find_if(
        all, [](const Deviation& one) { return one.arguments.front() == "Lampe suchen"; });
    QVERIFY(step != all.end());
    QCOMPARE(step->arguments[1], std::string{});
    QCOMPARE(step->arguments[2], std::string{"Daten erfassen"});
  }

  void aStepBeforeAChoiceIsToldByTheStartBeforeIt()
  {
    const auto town = [](const char* first) {
      return ProcessBuilder{}
          .flow(std::string{"start -> "} + first + "?s -> Angebot_holen -> ?z -> end")
          .flow("?s -> Paket_kleben -> ?z")
          .with("start", called(""))
          .build();
    };
    const Process reference = town("");
    const Process variant = town("Menge_messen -> ");
    const Deviations all =
        einklang::compare(reference, variant, einklang::test::byEqualId(reference, variant));
    QCOMPARE(told(all, DeviationKind::Additional, 1), Texts{"\tstart\t"});
  }

  void equalNamesBehindTheSameStepAreToldByWhatComesNext()
  {
    const PreparedFlow flow{ProcessBuilder{}
                                .flow("start -> Ausweis_prüfen -> ?a -> no -> Ausweis_holen -> end")
                                .flow("?a -> no2 -> Fragen_stellen -> end")
                                .with("no", called("kein Ausweis"))
                                .with("no2", called("kein Ausweis"))
                                .build()};
    const auto name = [&](const char* id) {
      return flow.names().nameOf(flow.graph().indexOf(NodeId{id}));
    };
    QCOMPARE(name("no"), std::string{"kein Ausweis\tbefore\tAusweis holen"});
    QCOMPARE(name("no2"), std::string{"kein Ausweis\tbefore\tFragen stellen"});
  }

  void aNameThatTheVariantHasTwiceSaysItsPlace()
  {
    const Process reference = ProcessBuilder{}
                                  .flow("start -> Antrag_annehmen -> Weiter_gehen -> Akte_ablegen")
                                  .flow("Akte_ablegen -> end")
                                  .build();
    const Process variant = ProcessBuilder{}
                                .flow("start -> Antrag_annehmen -> ?a -> Akte_ablegen -> ?z -> end")
                                .flow("?a -> Weiter_gehen -> ?z")
                                .flow("Akte_ablegen -> Nochmal -> ?z")
                                .with("Nochmal", called("Weiter gehen"))
                                .build();
    const Texts one = told(between(reference, variant), DeviationKind::Alternative, 0);
    const Texts other = told(between(reference, variant), DeviationKind::Alternative, 1);
    const char* clear = "Weiter gehen\tafter\tAntrag annehmen";
    QVERIFY(has(one, clear) || has(other, clear));
  }

  void aNewWayPastAllOthersSaysWhereItLeads()
  {
    const auto town = [](const char* begin) {
      return ProcessBuilder{}
          .flow("start -> Fall_beginnen -> ?a -> Anruf_annehmen -> ?b")
          .flow("?a -> Brief_öffnen -> ?b")
          .flow(begin);
    };
    const Process reference = town("?b -> Daten_erfassen -> end").build();
    const Process variant =
        town("?b -> Lampe_suchen -> Daten_erfassen -> end").flow("?a -> ?b").build();
    QVERIFY(
        has(told(between(reference, variant), DeviationKind::OtherCondition, 1), "Lampe suchen"));
  }

  void newWaysOfAChoiceOfBothExcludeEachOther()
  {
    const auto town = [](const char* more) {
      return ProcessBuilder{}
          .flow("start -> Fall_beginnen -> ?a -> Anruf_annehmen -> ?b -> Daten_erfassen -> end")
          .flow("?a -> Brief_öffnen -> ?b")
          .flow(more);
    };
    const Process variant =
        town("?a -> Kunden_begrüßen -> ?b").flow("?a -> Mail_lesen -> ?b").build();
    const Texts names = told(between(town("").build(), variant), DeviationKind::Additional, 0);
    QVERIFY(has(names, "Mail lesen\teither\tKunden begrüßen"));
  }

  void aBranchIsToldByTheStepThatBeginsTheOther()
  {
    const Texts names = added(ProcessBuilder{}
                                  .flow("start -> +a -> Menge_messen -> +z -> end")
                                  .flow("+a -> Antrag_annehmen -> Akte_ablegen -> +z"));
    QVERIFY(has(names, "Menge messen\tmeanwhile\tAntrag annehmen"));
  }

  void whatComesAtOnePlaceIsToldInTheOrderOfTheVariant()
  {
    const auto town = [](const char* no, const char* yes, const char* then) {
      return ProcessBuilder{}
          .flow("start -> Eingang_lesen -> ?q -> @n0 -> Antrag_annehmen -> ?a -> @n1")
          .flow("?q -> @y0 -> Absage_schreiben -> end2")
          .flow(std::string{"@n1 -> "} + no + "?z -> " + then + "Akte_ablegen -> end")
          .flow(std::string{"?a -> @y1 -> "} + yes + " -> ?z")
          .with("@n0", called("no"))
          .with("@n1", called("no"))
          .with("@y0", called("yes"))
          .with("@y1", called("yes"))
          .build();
    };
    const Process reference = town("", "Rückfrage_stellen", "");
    const Process variant = town("Fall_weitergeben -> ", "Notiz_schreiben", "Chef_fragen -> ");
    const Texts names =
        told(einklang::compare(reference, variant, einklang::test::byEqualId(reference, variant)),
             DeviationKind::Additional, 0);
    QCOMPARE(names, (Texts{"Fall weitergeben", "Notiz schreiben", "Chef fragen"}));
  }
};

QTEST_GUILESS_MAIN(StepPlacesTest)
#include "StepPlacesTest.moc"
