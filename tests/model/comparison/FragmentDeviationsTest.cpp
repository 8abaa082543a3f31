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

auto naming(const char* label)
{
  return [label](Node& node) {
    node.label = label;
    node.type = Event{EventPosition::IntermediateThrow, EventTrigger::None};
  };
}

/// The arguments of all deviations that have this one at a place.
std::vector<Texts> told(const Deviations& all, std::size_t at, const char* mode)
{
  std::vector<Texts> found;
  for (const Deviation& one : all) {
    if (one.arguments.size() > at && one.arguments[at] == mode) found.push_back(one.arguments);
  }
  return found;
}

Process plain(const char* flow)
{
  return ProcessBuilder{}.flow(flow).build();
}

Process insurance(const char* answer)
{
  ProcessBuilder sketch;
  sketch.flow("start -> Antrag_annehmen -> ?a").with("?a", called("Versichern?"));
  if (*answer == 0) {
    sketch.flow("?a -> Versicherung_abschließen -> ?z -> Akte_ablegen -> end");
  } else {
    sketch.flow("?a -> case -> Versicherung_abschließen -> ?z -> Akte_ablegen -> end")
        .with("case", naming(answer));
  }
  return sketch.flow("?a -> Ware_wiegen -> ?z").build();
}

}  // namespace

/// What a group of changes puts in and takes out.
class FragmentDeviationsTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void anEventThatNamesAStepOfBothIsNoStepOfItsOwn()
  {
    const Process reference = plain("start -> Antrag_annehmen -> Bescheid_senden -> end");
    const Process variant = ProcessBuilder{}
                                .flow("start -> Antrag_annehmen -> said -> Bescheid_senden -> end")
                                .with("said", naming("status change to Bescheid senden"))
                                .build();
    QCOMPARE(told(between(reference, variant), 4, "names").size(), std::size_t{1});
    QCOMPARE(told(between(variant, reference), 4, "names").size(), std::size_t{1});
  }

  void aCaseThatIsNotToldAnyMoreLeavesItsWay()
  {
    const Texts wanted{"Versichern?", "ja, bitte", "", "way", "Versicherung abschließen"};
    QCOMPARE(told(between(insurance("ja, bitte"), insurance("")), 3, "way"),
             std::vector<Texts>{wanted});
  }

  void aCaseThatIsToldInAdditionNamesItsWay()
  {
    const Texts wanted{"Versichern?", "", "ja, bitte", "way", "Versicherung abschließen"};
    QCOMPARE(told(between(insurance(""), insurance("ja, bitte")), 3, "way"),
             std::vector<Texts>{wanted});
  }

  void anEndBesideOthersIsNoOtherOutcome()
  {
    const Process reference = ProcessBuilder{}
                                  .flow("start -> +a -> Ware_packen -> +z -> Ware_senden -> end")
                                  .flow("+a -> Akte_anlegen -> +z")
                                  .build();
    const Process variant = ProcessBuilder{}
                                .flow("start -> +a -> Ware_packen -> Ware_senden -> end")
                                .flow("+a -> Akte_anlegen -> end2")
                                .with("end2", called("Akte angelegt"))
                                .build();
    QCOMPARE(told(between(reference, variant), 2, "meanwhile"),
             (std::vector<Texts>{{"", "Akte angelegt", "meanwhile"}}));
  }

  void aStepBehindWhichNothingComesIsAnEnd()
  {
    const auto town = [](bool stops) {
      ProcessBuilder sketch;
      sketch.flow("start -> Antrag_prüfen -> ?a -[ja]-> Bescheid_senden -> end");
      sketch.flow(stops ? "?a -[nein]-> Angebote_einholen"
                        : "?a -[nein]-> Angebote_einholen -> Firma_wählen -> end2");
      return sketch.build();
    };
    QCOMPARE(told(between(town(false), town(true)), 2, "behind"),
             (std::vector<Texts>{{"", "Angebote einholen", "behind"}}));
    QCOMPARE(told(between(town(true), town(false)), 2, "behind"),
             (std::vector<Texts>{{"Angebote einholen", "", "behind"}}));
  }

  void aQuestionWithOneAnswerIsToldAndIsNoLostCondition()
  {
    const Process reference =
        ProcessBuilder{}
            .flow(
                "start -> Antrag_prüfen -> ?a -[Versicherung nötig]-> Versicherung_abschließen "
                "-> ?z -> Akte_ablegen -> end")
            .flow("?a -[sonst]-> ?z")
            .build();
    const Process variant =
        ProcessBuilder{}
            .flow(
                "start -> Antrag_prüfen -> ?q -[ja]-> Versicherung_abschließen -> Akte_ablegen "
                "-> end")
            .with("?q", called("Versicherung nötig?"))
            .build();
    const Deviations all = between(reference, variant);
    QCOMPARE(told(all, 4, "one-way").size(), std::size_t{1});
    QVERIFY(std::ranges::none_of(
        all, [](const Deviation& one) { return one.kind == DeviationKind::AdditionalCondition; }));
  }
};

QTEST_GUILESS_MAIN(FragmentDeviationsTest)
#include "FragmentDeviationsTest.moc"
