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
using einklang::test::Mutator;
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
  void theImpactNamesUnitsSystemsAndDocuments();
  void everyChangeIsCountedOnceAndTheEffortIsTheirSum();
  void whatATownMayKeepIsNoChange();
  void whatATownMayKeepStaysWhenTheStandardTakesOverFromAnother();
  void theStandardIsSoundOrSaysWhichDecisionBrokeIt();
  void theProposalTakesOverWhatMostTownsDo();
};

namespace {

using Changes = std::vector<ImpactChange>;

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

  QCOMPARE(impact.newSteps, (Changes{{"Unterlagen prüfen", "", "Amt"}}));
  QCOMPARE(impact.droppedSteps, (Changes{{"Kasse anfragen", "Amt", ""}}));
  QVERIFY(impact.effort > 0);
}

void StandardTest::theImpactNamesUnitsSystemsAndDocuments()
{
  const auto with = [](const std::string& system, const std::string& document,
                       const std::string& unit) {
    return ProcessBuilder{}
        .lane("Amt")
        .flow("start -> Antrag_annehmen")
        .lane(unit)
        .flow("Antrag_annehmen -> Bescheid_erstellen")
        .lane("Amt")
        .flow("Bescheid_erstellen -> Akte_ablegen -> end")
        .with("Bescheid_erstellen",
              [&](Node& node) {
                node.attributes.systems = {system};
                node.attributes.documentsOut = {document};
              })
        .build();
  };
  const Process standard = with("Fachverfahren", "Bescheid", "Rechtsamt");
  const Process town = with("Tabelle", "Schreiben", "Kämmerei");

  const Impact impact = impactOf(standard, town, byEqualId(standard, town));

  QCOMPARE(impact.changedSystems, (Changes{{"Bescheid erstellen", "Tabelle", "Fachverfahren"}}));
  QCOMPARE(impact.changedDocuments.size(), std::size_t{1});
  QCOMPARE(impact.changedRoles.size(), std::size_t{1});
  QCOMPARE(impact.changedRoles.front().from, std::string{"Kämmerei"});
  QCOMPARE(impact.changedRoles.front().to, std::string{"Rechtsamt"});
}

void StandardTest::everyChangeIsCountedOnceAndTheEffortIsTheirSum()
{
  for (unsigned seed = 1; seed <= 20; ++seed) {
    const Process standard = sketch(plain);
    const Process town = Mutator{standard, seed}.mutate(5).process();

    const Impact impact = impactOf(standard, town, byEqualId(standard, town));

    double effort = 0;
    for (const Deviation& one : impact.changes) effort += one.effort;
    QCOMPARE(impact.effort, effort);
    QCOMPARE(impact.changes, compare(standard, town, byEqualId(standard, town)));
    const std::size_t sorted = impact.newSteps.size() + impact.droppedSteps.size() +
                               impact.movedSteps.size() + impact.changedRoles.size() +
                               impact.changedSystems.size() + impact.changedDocuments.size() +
                               impact.otherChanges;
    QVERIFY(sorted >= impact.changes.size());
  }
}

void StandardTest::whatATownMayKeepIsNoChange()
{
  const Process standard = sketch(plain);
  const Process town =
      sketch("start -> Antrag_annehmen -> Kasse_anfragen -> Bescheid_erstellen -> end");
  const Deviations all = compare(standard, town, byEqualId(standard, town));

  const Impact impact =
      impactOf(standard, town, byEqualId(standard, town), {all.front(), all.back()});

  QVERIFY(impact.changes.empty());
  QCOMPARE(impact.exceptions.size(), all.size());
  QCOMPARE(impact.effort, 0.0);
}

void StandardTest::whatATownMayKeepStaysWhenTheStandardTakesOverFromAnother()
{
  const auto town = [](const char* lane) {
    return ProcessBuilder{}
        .lane("Amt")
        .flow("start -> Antrag_annehmen")
        .lane(lane)
        .flow("Antrag_annehmen -> Bescheid_erstellen -> end")
        .build();
  };
  const Process reference = town("Bürgerbüro");
  const Process variant = town("Bürgerservice");
  const Process standard = town("Poststelle");
  Deviations kept = compare(reference, variant, byEqualId(reference, variant));
  std::erase_if(kept, [](const Deviation& one) { return one.kind != DeviationKind::OtherRole; });
  QCOMPARE(kept.size(), std::size_t{1});

  const Impact impact = impactOf(standard, variant, byEqualId(standard, variant), kept);

  QVERIFY(impact.changedRoles.empty());
  QCOMPARE(impact.exceptions.size(), std::size_t{1});
}

void StandardTest::theStandardIsSoundOrSaysWhichDecisionBrokeIt()
{
  int broken = 0;
  for (unsigned seed = 1; seed <= 60; ++seed) {
    const Process r = ProcessBuilder{}
                          .lane("Amt")
                          .flow(
                              "start -> Antrag_annehmen -> +s -> Kasse_anfragen -> +j -> "
                              "Bescheid_erstellen -> end")
                          .flow("+s -> Fachamt_anhören -> +j")
                          .build();
    std::vector<Process> all{Mutator{r, seed}.mutate(4).process(),
                             Mutator{r, seed + 100}.mutate(4).process()};
    all.push_back(all.back());
    Node join = *all.back().findNode(NodeId{"+j"});
    join.type = Gateway{GatewayKind::Exclusive};  // done twice
    apply(all.back(), Replace<Node>{join});
    const std::vector<SharedDeviation> shared = sharedOf(r, all);
    Harmonization project = decided(shared, Verdict::AdoptVariant);

    Standard standard = deriveStandard(r, shared, project);

    QCOMPARE(isSound(standard.process), standard.breaking.empty());
    if (standard.breaking.empty()) continue;
    ++broken;
    QVERIFY(!standard.findings.empty());
    for (Decision& decision : project.decisions) {
      const bool breaks = std::ranges::count(standard.breaking, decision.deviation) > 0;
      if (breaks) decision.verdict = Verdict::Open;
    }
    QVERIFY(isSound(deriveStandard(r, shared, project).process));
  }
  QVERIFY(broken > 0);
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
