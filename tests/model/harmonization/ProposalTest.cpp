#include "model/analysis/Soundness.h"
#include "model/base/Message.h"
#include "model/base/Parallel.h"
#include "model/comparison/Effort.h"
#include "model/formats/ImportDoor.h"
#include "model/harmonization/Proposal.h"
#include "model/matching/Matching.h"
#include "model/process/SameMeaning.h"
#include "tests/support/MutateProcess.h"
#include "tests/support/ProcessBuilder.h"
#include "tests/support/Shuffled.h"
#include "tests/support/TestData.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <random>
#include <set>

using namespace einklang;
using namespace einklang::test;

namespace {

using Processes = std::vector<Process>;

std::vector<const Process*> pointers(const Processes& processes)
{
  std::vector<const Process*> all;
  for (const Process& process : processes) all.push_back(&process);
  return all;
}

Process sketch(const std::string& path)
{
  return ProcessBuilder{}.lane("Amt").flow(path).build();
}

/// Up to 60 nodes: steps in a row, with choices and parallel work.
Process base(unsigned blocks)
{
  ProcessBuilder builder;
  builder.lane("Bürgerbüro");
  std::string last = "start";
  for (unsigned i = 0; i < blocks; ++i) {
    const std::string n = std::to_string(i);
    if (i == blocks / 2) builder.lane("Fachamt");
    const std::string kind = i % 3 == 0 ? "+" : "?";
    builder.flow(last + " -> Antrag_" + n + "_prüfen -> " + kind + "split" + n + " -> Akte_" + n +
                 "_anlegen -> " + kind + "join" + n);
    builder.flow(kind + "split" + n + " -> Kasse_" + n + "_anfragen -> " + kind + "join" + n);
    last = kind + "join" + n;
  }
  return builder.flow(last + " -> Bescheid_erstellen -> end").build();
}

Processes variantsOf(unsigned seed)
{
  Processes all;
  const Process process = base(2 + seed % 9);
  for (unsigned i = 0; i < 5; ++i) {
    all.push_back(Mutator{process, seed * 10 + i}.mutate(1 + static_cast<int>(i)).process());
  }
  return all;
}

double effortOfAll(const Process& standard, const Processes& variants)
{
  double sum = 0;
  for (const Process& variant : variants) {
    sum += effortBetween(standard, variant, match(standard, variant), provedEffort).value;
  }
  return sum;
}

bool hasStep(const Process& process, const std::string& label)
{
  return std::ranges::any_of(process.nodes(),
                             [&](const Node& node) { return node.label == label; });
}

}  // namespace

class ProposalTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void everyProposalIsSoundAndNoWorseThanAnyVariant();
  void theEffortIsThatOfTheComparisons();
  void theOrderOfTheVariantsDoesNotMatter();
  void whatMostDoIsBuiltIn();
  void aMandatoryStepIsPutInHoweverFewHaveIt();
  void aStepTheLawRequiresIsNeverDropped();
  void aFixedRoleIsKept();
  void aHeavyMunicipalityDecides();
  void anImpossibleConstraintIsSaid();
  void theOrderThatIsRequiredIsKept();
  void closenessLeadsToTheReference();
  void simplicityLeavesGatewaysOut();
  void whoHasEachElementIsSaid();
  void whatDividesTheMunicipalitiesIsContested();
  void neitherThreadsNorOrderNorIdsChangeTheResult();
  void theMunicipalVariantsGetABetterStandardWithASmallGap();
};

void ProposalTest::everyProposalIsSoundAndNoWorseThanAnyVariant()
{
  int proposed = 0;
  for (unsigned seed = 1; seed <= 20; ++seed) {
    const Processes variants = variantsOf(seed);
    const Result<Proposal> proposal = propose(pointers(variants));
    if (!proposal) continue;
    ++proposed;
    QVERIFY(isSound(proposal->process));
    QVERIFY(proposal->effort <= proposal->bestVariantEffort + 1e-9);
    QVERIFY(proposal->lowerBound <= proposal->effort);
    for (const Process& variant : variants) {
      const double asItIs = effortOfAll(variant, variants);
      QVERIFY(proposal->lowerBound <= asItIs + 1e-9);
      if (isSound(variant)) QVERIFY(proposal->bestVariantEffort <= asItIs + 1e-9);
    }
  }
  QVERIFY(proposed >= 16);
}

void ProposalTest::theEffortIsThatOfTheComparisons()
{
  const Processes variants = variantsOf(3);
  const Result<Proposal> proposal = propose(pointers(variants));

  QVERIFY(proposal.has_value());
  QVERIFY(std::abs(effortOfAll(proposal->process, variants) - proposal->effort) < 1e-6);
}

void ProposalTest::theOrderOfTheVariantsDoesNotMatter()
{
  for (unsigned seed = 1; seed <= 4; ++seed) {
    const Processes variants = variantsOf(seed);
    std::vector<const Process*> there = pointers(variants);
    std::vector<const Process*> back{there.rbegin(), there.rend()};
    const Result<Proposal> first = propose(there);
    const Result<Proposal> second = propose(back);
    QCOMPARE(first.has_value(), second.has_value());
    if (!first) continue;
    QVERIFY(sameMeaning(first->process, second->process));
    QCOMPARE(second->effort, first->effort);
    QCOMPARE(second->lowerBound, first->lowerBound);
    std::vector<double> efforts = second->effortOf;
    std::ranges::reverse(efforts);
    QCOMPARE(efforts, first->effortOf);
  }
}

void ProposalTest::whatMostDoIsBuiltIn()
{
  const Processes variants{
      sketch("start -> Antrag_annehmen -> Unterlagen_prüfen -> Kasse_anfragen -> "
             "Bescheid_erstellen -> end"),
      sketch("start -> Antrag_annehmen -> Bescheid_erstellen -> end"),
      sketch("start -> Antrag_annehmen -> Kasse_anfragen -> Bescheid_erstellen -> "
             "Vorgang_ablegen -> end")};

  const Result<Proposal> proposal = propose(pointers(variants));

  QVERIFY(proposal.has_value());
  QVERIFY(hasStep(proposal->process, "Kasse anfragen"));
  QVERIFY(!hasStep(proposal->process, "Unterlagen prüfen"));
  QVERIFY(!hasStep(proposal->process, "Vorgang ablegen"));
  QVERIFY(proposal->effort < proposal->bestVariantEffort);
  QVERIFY(gapOf(*proposal) < 0.05);
}

void ProposalTest::aMandatoryStepIsPutInHoweverFewHaveIt()
{
  Processes variants(4, sketch("start -> Antrag_annehmen -> Bescheid_erstellen -> end"));
  variants.push_back(
      sketch("start -> Antrag_annehmen -> Anhörung_durchführen -> Bescheid_erstellen -> end"));

  const Result<Proposal> proposal =
      propose(pointers(variants), {}, nullptr, {.mandatory = {"Durchführung der Anhörung"}});

  QVERIFY(proposal.has_value());
  QVERIFY(hasStep(proposal->process, "Anhörung durchführen"));
}

void ProposalTest::aStepTheLawRequiresIsNeverDropped()
{
  Process legal =
      sketch("start -> Antrag_annehmen -> Anhörung_durchführen -> Bescheid_erstellen -> end");
  Node step = *legal.findNode(NodeId{"Anhörung_durchführen"});
  step.attributes.binding = Binding::RequiredByLaw;
  apply(legal, Replace<Node>{step});
  // Most do without it, but none of those can be where the search starts: they deadlock.
  const Process without = ProcessBuilder{}
                              .flow(
                                  "start -> Antrag_annehmen -> Bescheid_erstellen -> ?x -> "
                                  "Akte_ablegen -> +y -> end")
                              .flow("?x -> Kopie_senden -> +y")
                              .build();

  const Result<Proposal> proposal = propose({&legal, &without, &without});

  QVERIFY(proposal.has_value());
  QVERIFY(hasStep(proposal->process, "Anhörung durchführen"));
}

void ProposalTest::aFixedRoleIsKept()
{
  const Processes variants(3, sketch("start -> Antrag_annehmen -> Bescheid_erstellen -> end"));

  const Result<Proposal> proposal =
      propose(pointers(variants), {}, nullptr, {.roles = {{"Bescheid erstellen", "Rechtsamt"}}});

  QVERIFY(proposal.has_value());
  const Node* step = proposal->process.findNode(NodeId{"Bescheid_erstellen"});
  QVERIFY(step);
  QCOMPARE(roleOf(proposal->process, *step), std::string{"Rechtsamt"});
}

void ProposalTest::aHeavyMunicipalityDecides()
{
  const Processes variants{
      sketch("start -> Antrag_annehmen -> Kasse_anfragen -> Bescheid_erstellen -> end"),
      sketch("start -> Antrag_annehmen -> Bescheid_erstellen -> end"),
      sketch("start -> Antrag_annehmen -> Bescheid_erstellen -> end")};

  const Result<Proposal> proposal = propose(pointers(variants), {10, 1, 1});

  QVERIFY(proposal.has_value());
  QVERIFY(hasStep(proposal->process, "Kasse anfragen"));
}

void ProposalTest::anImpossibleConstraintIsSaid()
{
  const Processes variants(2, sketch("start -> Antrag_annehmen -> Bescheid_erstellen -> end"));

  const Result<Proposal> proposal =
      propose(pointers(variants), {}, nullptr, {.mandatory = {"Orakel befragen"}});

  QVERIFY(!proposal.has_value());
  QCOMPARE(proposal.error().code, ErrorCode::NotAllowed);
}

void ProposalTest::theOrderThatIsRequiredIsKept()
{
  Processes variants(
      3, sketch("start -> Bescheid_erstellen -> Anhörung_durchführen -> Akte_ablegen -> end"));
  variants.push_back(
      sketch("start -> Anhörung_durchführen -> Bescheid_erstellen -> Akte_ablegen -> end"));

  const Result<Proposal> free = propose(pointers(variants));
  const Result<Proposal> bound =
      propose(pointers(variants), {}, nullptr,
              {.order = {{"Anhörung durchführen", "Erstellung des Bescheids"}}});

  QVERIFY(sameMeaning(free->process, variants.front()));
  QVERIFY(bound.has_value());
  QVERIFY(sameMeaning(bound->process, variants.back()));
}

void ProposalTest::closenessLeadsToTheReference()
{
  const Processes variants(
      2, sketch("start -> Antrag_annehmen -> Kasse_anfragen -> Bescheid_erstellen -> end"));
  const Process reference =
      sketch("start -> Antrag_annehmen -> Unterlagen_prüfen -> Bescheid_erstellen -> end");

  const Result<Proposal> free = propose(pointers(variants), {}, &reference);
  const Result<Proposal> close = propose(pointers(variants), {}, &reference, {.closeness = 10});

  QVERIFY(sameMeaning(free->process, variants.front()));
  QVERIFY(sameMeaning(close->process, reference));
  QVERIFY(!close->startedFrom);
}

void ProposalTest::simplicityLeavesGatewaysOut()
{
  Processes variants(3, ProcessBuilder{}
                            .lane("Amt")
                            .flow("start -> Antrag_annehmen -> ?s -> Kasse_anfragen -> ?j -> "
                                  "Bescheid_erstellen -> end")
                            .flow("?s -> ?j")
                            .build());
  variants.push_back(sketch("start -> Antrag_annehmen -> Bescheid_erstellen -> end"));
  const auto gateways = [](const Process& process) {
    return std::ranges::count_if(process.nodes(), [](const Node& n) { return gatewayOf(n); });
  };

  const Result<Proposal> free = propose(pointers(variants));
  const Result<Proposal> simple = propose(pointers(variants), {}, nullptr, {.simplicity = 20});

  QCOMPARE(gateways(free->process), 2);
  QCOMPARE(gateways(simple->process), 0);
}

void ProposalTest::whoHasEachElementIsSaid()
{
  for (unsigned seed = 1; seed <= 4; ++seed) {
    const Processes variants = variantsOf(seed);
    const Result<Proposal> proposal = propose(pointers(variants));
    if (!proposal) continue;

    std::set<ElementId> said;
    for (const Support& one : proposal->support) {
      QVERIFY(said.insert(one.element).second);
      QVERIFY(proposal->process.contains(one.element));
      QCOMPARE(one.share, static_cast<double>(one.variants.size()) / 5.0);
      QVERIFY(one.kind != SupportKind::Step || !one.variants.empty());
    }
    QCOMPARE(said.size(), proposal->process.nodes().size() + proposal->process.flows().size() +
                              proposal->process.lanes().size());
  }
}

void ProposalTest::whatDividesTheMunicipalitiesIsContested()
{
  const Process with =
      sketch("start -> Antrag_annehmen -> Kasse_anfragen -> Bescheid_erstellen -> end");
  const Process without = sketch("start -> Antrag_annehmen -> Bescheid_erstellen -> end");

  const Result<Proposal> half = propose({&with, &with, &without, &without});
  const Result<Proposal> few = propose({&with, &without, &without, &without});

  QCOMPARE(half->contested.size(), std::size_t{1});
  QCOMPARE(half->contested.front().share, 0.5);
  QVERIFY(few->contested.empty());
}

void ProposalTest::neitherThreadsNorOrderNorIdsChangeTheResult()
{
  std::mt19937 random{3};
  for (unsigned seed = 2; seed <= 6; seed += 2) {
    const Processes variants = variantsOf(seed);
    std::optional<Proposal> first;
    for (const unsigned threads : {1U, 2U, 8U}) {
      setThreadCount(threads);
      Processes shuffled;
      for (const Process& one : variants) shuffled.push_back(Shuffle{threads}(one));
      std::ranges::shuffle(shuffled, random);
      const Result<Proposal> found = propose(pointers(threads == 1 ? variants : shuffled));
      if (!found) break;
      if (!first) first = *found;
      QCOMPARE(found->effort, first->effort);
      QCOMPARE(found->bestVariantEffort, first->bestVariantEffort);
      QCOMPARE(found->lowerBound, first->lowerBound);
      QVERIFY(sameMeaning(found->process, first->process));
      QCOMPARE(found->contested.size(), first->contested.size());
    }
    setThreadCount(0);
  }
}

void ProposalTest::theMunicipalVariantsGetABetterStandardWithASmallGap()
{
  if (testData().empty()) QSKIP("EINKLANG_TEST_DATA is not set");
  int better = 0;
  for (const std::string name : {"GBA1", "GBA2", "MOR"}) {
    Processes variants;
    for (const char town : std::string{"ABCDEFGHIJ"}) {
      const std::string file =
          testData() + "/municipal-variants/" + name + "/" + name + "_Mun" + town + ".bpmn";
      const Result<Import> import = importFile(file);
      QVERIFY2(import.has_value(), file.c_str());
      variants.push_back(import->content.processes.front());
    }
    const Result<Proposal> proposal = propose(pointers(variants));
    QVERIFY(proposal.has_value());
    QVERIFY(isSound(proposal->process));
    QVERIFY(proposal->effort <= proposal->bestVariantEffort);
    QVERIFY2(gapOf(*proposal) <= 0.2, name.c_str());
    better += proposal->effort < proposal->bestVariantEffort - 1e-9 ? 1 : 0;
  }
  QVERIFY(better >= 2);
}

QTEST_APPLESS_MAIN(ProposalTest)
#include "ProposalTest.moc"
