#include "model/comparison/Alignment.h"
#include "tests/support/ProcessBuilder.h"
#include "tests/support/RandomProcess.h"
#include "tests/support/Shuffled.h"

#include <QTest>

using namespace einklang;
using namespace einklang::test;

class AlignmentTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void rowsAreTheStepsOfTheReferenceAndTheExtraStepsInTheirPlace();
  void theOrderOfVariantsDoesNotMatter();
  void extraStepsStandInTheOrderInWhichTheWorkIsDone();
  void municipalitiesThatSayTheSameAreKnownAsSuch();
  void aCancelledAlignmentHasNoRows();
  void oneVariantComparedAgainGivesWhatComparingAllGives();
};

namespace {

Process reference()
{
  return ProcessBuilder{}
      .flow("start -> Antrag_annehmen -> Unterlagen_prüfen -> Bescheid_erstellen -> end")
      .build();
}

std::vector<Process> towns()
{
  std::vector<Process> towns;
  towns.push_back(reference());
  towns.push_back(ProcessBuilder{}
                      .flow("start -> Antrag_annehmen -> Unterlagen_prüfen -> Gebühr_festsetzen -> "
                            "Bescheid_erstellen -> end")
                      .build());
  towns.push_back(
      ProcessBuilder{}
          .flow("start -> Antrag_annehmen -> Unterlagen_prüfen -> Festsetzung_der_Gebühr -> "
                "Bescheid_erstellen -> end")
          .build());
  return towns;
}

Alignment aligned(const std::vector<Process>& towns, const std::vector<std::size_t>& order)
{
  static const Process r = reference();
  std::vector<const Process*> pointers;
  for (const std::size_t i : order) pointers.push_back(&towns[i]);
  return align(r, pointers);
}

std::string told(const Alignment& alignment)
{
  std::string text;
  for (const AlignmentRow& row : alignment.rows) {
    text += row.label + ":";
    for (const AlignmentCell& cell : row.cells)
      text += std::to_string(static_cast<int>(cell.state));
    text += "/" + std::to_string(row.support) + " ";
  }
  return text;
}

}  // namespace

void AlignmentTest::rowsAreTheStepsOfTheReferenceAndTheExtraStepsInTheirPlace()
{
  const std::vector<Process> all = towns();

  const Alignment alignment = aligned(all, {0, 1, 2});

  QCOMPARE(QString::fromStdString(told(alignment)),
           QString{"start:000/3 Antrag annehmen:000/3 Unterlagen prüfen:000/3 "
                   "Festsetzung der Gebühr:433/2 Bescheid erstellen:000/3 end:000/3 "});
  QVERIFY(alignment.variants.front().deviations.empty());
}

void AlignmentTest::theOrderOfVariantsDoesNotMatter()
{
  const std::vector<Process> all = towns();

  const Alignment one = aligned(all, {0, 1, 2});
  const Alignment other = aligned(all, {2, 0, 1});

  QCOMPARE(one.rows.size(), other.rows.size());
  for (std::size_t i = 0; i < one.rows.size(); ++i) {
    QCOMPARE(one.rows[i].label, other.rows[i].label);
    QCOMPARE(one.rows[i].support, other.rows[i].support);
    QVERIFY(one.rows[i].cells[2].state == other.rows[i].cells[0].state);
  }
}

void AlignmentTest::extraStepsStandInTheOrderInWhichTheWorkIsDone()
{
  const auto town = [](const std::string& extra) {
    return ProcessBuilder{}
        .flow("start -> Antrag_annehmen -> Unterlagen_prüfen -> Bescheid_erstellen -> " + extra +
              " -> end")
        .build();
  };
  const std::vector<Process> all{town("Vorgang_archivieren"),
                                 town("Zustellung_abwarten -> Vorgang_archivieren"),
                                 town("Zustellung_abwarten -> Vorgang_archivieren")};

  const std::string rows = told(aligned(all, {0, 1, 2}));

  QVERIFY(rows.find("Zustellung abwarten") != std::string::npos);
  QVERIFY(rows.find("Zustellung abwarten") < rows.find("Vorgang archivieren"));
}

void AlignmentTest::municipalitiesThatSayTheSameAreKnownAsSuch()
{
  for (std::uint64_t seed = 1; seed <= 8; ++seed) {
    const Process one = randomProcess(seed, {.nodes = 12 + seed, .extras = seed % 2 == 0});
    const Process other = randomProcess(seed + 1000, {.nodes = 12 + seed});
    const Process r = randomProcess(seed + 2000, {.nodes = 12 + seed});
    const Process again = Shuffle{static_cast<unsigned>(seed)}(one);
    const Process third = Shuffle{static_cast<unsigned>(seed + 1)}(one);

    const Alignment alignment = align(r, {&one, &other, &again, &third});

    QCOMPARE(alignment.sameAs, (std::vector<std::size_t>{0, 1, 0, 0}));
  }
}

void AlignmentTest::oneVariantComparedAgainGivesWhatComparingAllGives()
{
  const std::vector<Process> all = towns();
  const Process r = reference();
  const std::vector<const Process*> variants{&all[0], &all[1], &all[2]};
  std::vector<MatchConstraints> constraints(3);
  const Alignment before = align(r, variants, constraints);
  constraints[1].forbidden = {{NodeId{"Unterlagen_prüfen"}, NodeId{"Unterlagen_prüfen"}}};

  const Alignment again = alignAgain(before, {1}, r, variants, constraints);
  const Alignment whole = align(r, variants, constraints);

  QVERIFY(told(before) != told(whole));
  QCOMPARE(told(again), told(whole));
  QCOMPARE(again.sameAs, whole.sameAs);
  for (std::size_t i = 0; i < variants.size(); ++i) {
    QVERIFY(again.variants[i].correspondences == whole.variants[i].correspondences);
    QVERIFY(again.variants[i].deviations == whole.variants[i].deviations);
  }
}

void AlignmentTest::aCancelledAlignmentHasNoRows()
{
  const std::vector<Process> all = towns();
  const Process r = reference();
  const CancelFlag cancel{true};

  QVERIFY(align(r, {&all[0], &all[1]}, {}, &cancel).rows.empty());
}

QTEST_APPLESS_MAIN(AlignmentTest)
#include "AlignmentTest.moc"
