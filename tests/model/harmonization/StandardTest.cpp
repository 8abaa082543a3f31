#include "model/analysis/Soundness.h"
#include "model/harmonization/Impact.h"
#include "model/harmonization/Proposal.h"
#include "model/harmonization/Standard.h"
#include "model/process/SameMeaning.h"
#include "tests/support/Essence.h"
#include "tests/support/MutateProcess.h"
#include "tests/support/ProcessBuilder.h"

#include <QTest>

using namespace einklang;
using einklang::test::byEqualId;
using einklang::test::essenceOf;
using einklang::test::ProcessBuilder;

class StandardTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void withoutDecisionsTheStandardIsTheReference();
  void adoptingEverythingOfOneTownGivesItsProcess();
  void twoTownsCanPutSomethingInTheSamePlace();
  void aStepPutInStaysWhenItsNeighbourGoes();
  void optionsAreListedAndNotBuiltIn();
  void theSameDeviationOfTwoTownsIsOne();
  void theImpactNamesWhatATownHasToChange();
  void theProposalTakesOverWhatMostTownsDo();
};

namespace {

Process sketch(const char* path)
{
  return ProcessBuilder{}.lane("Amt").flow(path).build();
}

const char* const plain =
    "start -> Antrag_annehmen -> Unterlagen_prüfen -> Bescheid_erstellen -> end";

std::vector<SharedDeviation> sharedOf(const Process& reference, const std::vector<Process>& towns)
{
  std::vector<const Process*> pointers;
  for (const Process& town : towns) pointers.push_back(&town);
  return sharedDeviations(align(reference, pointers));
}

Harmonization decided(const std::vector<SharedDeviation>& shared, Verdict verdict)
{
  Harmonization project{.name = "Test", .referenceFile = "r.yaml"};
  for (const SharedDeviation& one : shared) {
    project.decisions.push_back({one.deviation.key, verdict});
  }
  return project;
}

Standard adopted(const Process& reference, const std::vector<Process>& towns)
{
  const std::vector<SharedDeviation> shared = sharedOf(reference, towns);
  return deriveStandard(reference, shared, decided(shared, Verdict::AdoptVariant));
}

}  // namespace

void StandardTest::withoutDecisionsTheStandardIsTheReference()
{
  const Process r = sketch(plain);
  const std::vector<SharedDeviation> shared =
      sharedOf(r, {sketch("start -> Antrag_annehmen -> end")});

  const Standard standard =
      deriveStandard(r, shared, Harmonization{.name = "X", .referenceFile = ""});

  QVERIFY(sameMeaning(essenceOf(standard.process), essenceOf(r)));
  QVERIFY(standard.conflicts.empty());
  QCOMPARE(standard.process.profile().version, std::string{"0.1"});
}

void StandardTest::adoptingEverythingOfOneTownGivesItsProcess()
{
  const Process r = sketch(plain);
  const Process town =
      sketch("start -> Unterlagen_prüfen -> Antrag_annehmen -> Gebühr_kassieren -> end");

  const Standard standard = adopted(r, {town});

  QVERIFY(standard.conflicts.empty());
  QVERIFY(sameMeaning(essenceOf(standard.process), essenceOf(town)));
  QVERIFY(!standard.provenance.empty());
}

void StandardTest::twoTownsCanPutSomethingInTheSamePlace()
{
  const Process r = sketch(plain);
  const Standard standard =
      adopted(r, {sketch("start -> Antrag_annehmen -> Unterlagen_prüfen -> Kasse_anfragen -> "
                         "Bescheid_erstellen -> end"),
                  sketch("start -> Antrag_annehmen -> Unterlagen_prüfen -> Hund_besichtigen -> "
                         "Bescheid_erstellen -> end")});

  QVERIFY(standard.conflicts.empty());
  QVERIFY(isSound(standard.process));
  QCOMPARE(standard.process.nodes().size(), r.nodes().size() + 2);
  QCOMPARE(standard.process.flows().size(), r.flows().size() + 2);
}

void StandardTest::aStepPutInStaysWhenItsNeighbourGoes()
{
  const Process r = sketch(plain);
  const Standard standard =
      adopted(r, {sketch("start -> Antrag_annehmen -> Bescheid_erstellen -> end"),
                  sketch("start -> Antrag_annehmen -> Unterlagen_prüfen -> Kasse_anfragen -> "
                         "Bescheid_erstellen -> end")});

  QVERIFY(standard.conflicts.empty());
  QVERIFY(sameMeaning(
      essenceOf(standard.process),
      essenceOf(
          sketch("start -> Antrag_annehmen -> Kasse_anfragen -> Bescheid_erstellen -> end"))));
}

void StandardTest::optionsAreListedAndNotBuiltIn()
{
  const Process r = sketch(plain);
  const std::vector<SharedDeviation> shared =
      sharedOf(r, {sketch("start -> Antrag_annehmen -> end")});

  const Standard standard = deriveStandard(r, shared, decided(shared, Verdict::PermittedOption));

  QCOMPARE(standard.options.size(), shared.size());
  QVERIFY(sameMeaning(essenceOf(standard.process), essenceOf(r)));
}

void StandardTest::theSameDeviationOfTwoTownsIsOne()
{
  const Process r = sketch(plain);
  const std::vector<SharedDeviation> shared =
      sharedOf(r, {sketch("start -> Antrag_annehmen -> Bescheid_erstellen -> end"),
                   sketch("start -> Antrag_annehmen -> Bescheid_erstellen -> end")});

  QCOMPARE(shared.size(), std::size_t{1});
  QCOMPARE(shared.front().variants, (std::vector<std::size_t>{0, 1}));
}

void StandardTest::theImpactNamesWhatATownHasToChange()
{
  const Process standard = sketch(plain);
  const Process town =
      sketch("start -> Antrag_annehmen -> Kasse_anfragen -> Bescheid_erstellen -> end");

  const Impact impact = impactOf(standard, town, byEqualId(standard, town));

  QCOMPARE(impact.newSteps, std::size_t{1});
  QCOMPARE(impact.droppedSteps, std::size_t{1});
  QVERIFY(impact.effort > 0);
}

void StandardTest::theProposalTakesOverWhatMostTownsDo()
{
  const Process with = sketch(
      "start -> Antrag_annehmen -> Unterlagen_prüfen -> Kasse_anfragen -> Bescheid_erstellen -> "
      "end");
  const Process without = sketch("start -> Antrag_annehmen -> Bescheid_erstellen -> end");
  const Process other = sketch(
      "start -> Antrag_annehmen -> Kasse_anfragen -> Bescheid_erstellen -> Vorgang_ablegen -> end");

  const Result<Proposal> proposal = propose({&with, &without, &other});
  const Result<Proposal> again = propose({&other, &with, &without});

  QVERIFY(proposal.has_value());
  QVERIFY(isSound(proposal->process));
  QVERIFY(proposal->effort <= proposal->bestVariantEffort);
  QVERIFY(sameMeaning(
      essenceOf(proposal->process),
      essenceOf(
          sketch("start -> Antrag_annehmen -> Kasse_anfragen -> Bescheid_erstellen -> end"))));
  QCOMPARE(again->effort, proposal->effort);
}

QTEST_APPLESS_MAIN(StandardTest)
#include "StandardTest.moc"
