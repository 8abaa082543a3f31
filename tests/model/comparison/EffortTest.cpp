#include "model/base/Message.h"
#include "model/comparison/Effort.h"
#include "model/comparison/EffortWeights.h"
#include "model/formats/ImportDoor.h"
#include "model/matching/Matching.h"
#include "tests/support/MutateProcess.h"
#include "tests/support/ProcessBuilder.h"
#include "tests/support/RandomProcess.h"
#include "tests/support/TestData.h"

#include <QTest>

#include <filesystem>
#include <functional>
#include <set>

using namespace einklang;
using namespace einklang::test;

namespace {

Process sketch(const std::string& path)
{
  return ProcessBuilder{}.lane("Amt").flow(path).build();
}

double effort(const Process& a, const Process& b)
{
  return effortBetween(a, b, byEqualId(a, b), provedEffort).value;
}

/// The same process with its elements in another order and with other ids.
Process shuffled(const Process& process)
{
  ProcessElements elements;
  const auto renamed = [](const NodeId& id) { return NodeId{"x" + id.value()}; };
  for (const Lane& lane : process.lanes()) elements.lanes.push_back(lane);
  for (Node node : process.nodes()) {
    node.id = renamed(node.id);
    elements.nodes.insert(elements.nodes.begin(), node);
  }
  for (Flow flow : process.flows()) {
    if (flow.source) flow.source = renamed(*flow.source);
    if (flow.target) flow.target = renamed(*flow.target);
    elements.flows.insert(elements.flows.begin(), flow);
  }
  return Process::make(ProcessId{"q"}, {"Anders"}, elements).value();
}

/// The least cost over all mappings within the classes, one after the other; -1 where they are more
/// than a test should try.
long long leastOfAll(EffortSide a, EffortSide b)
{
  int tried = 0;
  EffortMapping mapping(a.graph->nodes.size(), nobody);
  std::set<std::size_t> taken;
  long long least = a.graph->cost + b.graph->cost;
  const std::function<void(std::size_t)> next = [&](std::size_t u) {
    if (tried > 1000) return;
    if (u == mapping.size()) {
      ++tried;
      least = std::min(least, costOf(a, b, mapping));
      return;
    }
    mapping[u] = nobody;
    next(u + 1);
    for (std::size_t v = 0; v < b.graph->nodes.size(); ++v) {
      if ((*a.classes)[u] != (*b.classes)[v] || !taken.insert(v).second) continue;
      mapping[u] = v;
      next(u + 1);
      taken.erase(v);
    }
    mapping[u] = nobody;
  };
  next(0);
  return tried > 1000 ? -1 : least;
}

/// The towns of the bundled service, each with at most 40 nodes.
std::vector<Process> townsOf(const std::string& service)
{
  std::vector<Process> towns;
  for (const auto& entry :
       std::filesystem::directory_iterator{sourcePath("processes/" + service)}) {
    const std::string name = entry.path().filename().string();
    if (!name.ends_with(".yaml") || name.ends_with(".gold.yaml")) continue;
    const Process town = importFile(entry.path().string()).value().content.processes.front();
    if (town.nodes().size() <= 40) towns.push_back(town);
  }
  return towns;
}

}  // namespace

class EffortTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void aStepMoreCostsTheStepItsWayAndItsPerformer();
  void anotherDecisionCostsLessThanAnotherStep();
  void aUnitOfAnotherNameCostsOnce();
  void equalProcessesAreNoEffortWhateverTheirIdsAndOrder();
  void theEffortIsTheSameInBothDirections();
  void theTriangleHolds();
  void whatIsProvedIsTheLeastOfAll();
  void theHeuristicFindsTheLeastOfTheBundledProcesses();
  void theBoundNeverExceedsTheValue();
  void weightsAreCompleteAndFormAMetric();
  void aWrongWeightIsRefusedWithItsLine();
};

void EffortTest::aStepMoreCostsTheStepItsWayAndItsPerformer()
{
  const Process a = sketch("start -> Antrag_prüfen -> end");
  const Process b = sketch("start -> Antrag_prüfen -> Kasse_anfragen -> end");

  // The step 1, its performer 0.4, two ways in and one out of use 0.3.
  QCOMPARE(effort(a, b), 1.7);
}

void EffortTest::anotherDecisionCostsLessThanAnotherStep()
{
  const Process a = sketch("start -> Antrag_prüfen -> end");
  Process b = a;
  Node step = *b.findNode(NodeId{"Antrag_prüfen"});
  step.attributes.documentsOut = {"Bescheid"};
  apply(b, Replace<Node>{step});

  QCOMPARE(effort(a, b), 0.3);
}

void EffortTest::aUnitOfAnotherNameCostsOnce()
{
  const char* path = "start -> Antrag_prüfen -> Bescheid_erstellen -> Vorgang_ablegen -> end";
  const Process a = ProcessBuilder{}.lane("Meldestelle").flow(path).build();
  const Process b = ProcessBuilder{}.lane("Einwohneramt").flow(path).build();

  QCOMPARE(effort(a, b), 0.8);
}

void EffortTest::equalProcessesAreNoEffortWhateverTheirIdsAndOrder()
{
  for (unsigned seed = 1; seed <= 60; ++seed) {
    const Process a = randomProcess(seed, {.nodes = 10 + seed % 50});
    const Process b = shuffled(a);
    const Effort found = effortBetween(a, b, match(a, b));
    QCOMPARE(found.value, 0.0);
    QVERIFY(found.proved);
  }
}

void EffortTest::theEffortIsTheSameInBothDirections()
{
  for (unsigned seed = 1; seed <= 40; ++seed) {
    const Process a = randomProcess(seed, {.nodes = 10 + seed % 50});
    const Process b = Mutator{a, seed}.mutate(8).process();
    const Effort there = effortBetween(a, b, byEqualId(a, b));
    const Effort back = effortBetween(b, a, byEqualId(b, a));
    QCOMPARE(back.value, there.value);
    QCOMPARE(back.lowerBound, there.lowerBound);
  }
}

void EffortTest::theTriangleHolds()
{
  int proved = 0;
  for (unsigned seed = 1; seed <= 20; ++seed) {
    const Process a = randomProcess(seed, {.nodes = 10 + seed % 50});
    const Process b = Mutator{a, seed}.mutate(6).process();
    const Process c = Mutator{b, seed + 100}.mutate(6).process();
    const EffortGraph x{a};
    const EffortGraph y{b};
    const EffortGraph z{c};
    const Correspondences ab = byEqualId(a, b);
    const Correspondences bc = byEqualId(b, c);
    const Correspondences ac = byEqualId(a, c);
    const auto classes = effortClasses({&x, &y, &z}, {{0, 1, &ab}, {1, 2, &bc}, {0, 2, &ac}});
    const auto between = [&](const EffortGraph& one, std::size_t i, const EffortGraph& other,
                             std::size_t j) {
      return searchEffort({&one, &classes[i]}, {&other, &classes[j]},
                          EffortMapping(one.nodes.size(), nobody), provedEffort);
    };
    const EffortBounds xy = between(x, 0, y, 1);
    const EffortBounds yz = between(y, 1, z, 2);
    QVERIFY(between(x, 0, z, 2).lower <= xy.upper + yz.upper);
    proved += xy.lower == xy.upper ? 1 : 0;
  }
  QVERIFY2(proved >= 16, qPrintable(QString::number(proved)));
}

void EffortTest::whatIsProvedIsTheLeastOfAll()
{
  int compared = 0;
  for (unsigned seed = 1; seed <= 60; ++seed) {
    const Process a = randomProcess(seed, {.nodes = 8, .lanes = 2});
    const Process b = Mutator{a, seed}.mutate(4).process();
    const EffortGraph x{a};
    const EffortGraph y{b};
    const Correspondences links = byEqualId(a, b);
    const auto classes = effortClasses({&x, &y}, {{0, 1, &links}});
    const EffortSide left{&x, &classes[0]};
    const EffortSide right{&y, &classes[1]};
    const EffortBounds found =
        searchEffort(left, right, EffortMapping(x.nodes.size(), nobody), provedEffort);
    QCOMPARE(found.lower, found.upper);
    QCOMPARE(found.upper, costOf(left, right, found.mapping));
    const long long least = leastOfAll(left, right);
    if (least < 0) continue;
    QCOMPARE(found.upper, least);
    ++compared;
  }
  QVERIFY2(compared >= 5, qPrintable(QString::number(compared)));
}

void EffortTest::theHeuristicFindsTheLeastOfTheBundledProcesses()
{
  for (const char* service : {"hundesteuer", "gewerbeanmeldung", "bewohnerparkausweis"}) {
    const std::vector<Process> towns = townsOf(service);
    QVERIFY2(towns.size() >= 6, service);
    int least = 0;
    int proved = 0;
    for (const Process& a : towns) {
      for (const Process& b : towns) {
        if (&a == &b) continue;
        const Correspondences links = match(a, b);
        const Effort best = effortBetween(a, b, links, provedEffort);
        if (!best.proved) continue;
        ++proved;
        if (effortBetween(a, b, links).value <= best.value) ++least;
      }
    }
    const QString found = QStringLiteral("%1 of %2").arg(least).arg(proved);
    QVERIFY2(proved > 0 && least >= 0.98 * proved, qPrintable(service + (": " + found)));
  }
}

void EffortTest::theBoundNeverExceedsTheValue()
{
  for (unsigned seed = 1; seed <= 15; ++seed) {
    const Process a = randomProcess(seed, {.nodes = 40});
    const Process b = randomProcess(seed + 1, {.nodes = 40});
    const Correspondences links = match(a, b);
    const Effort quick = effortBetween(a, b, links);
    const Effort best = effortBetween(a, b, links, EffortBudget{2000});
    QVERIFY(quick.lowerBound <= best.lowerBound);
    QVERIFY(best.lowerBound <= best.value);
    QVERIFY(best.value <= quick.value);
  }
}

void EffortTest::weightsAreCompleteAndFormAMetric()
{
  const EffortWeights& w = effortWeights();

  QVERIFY(w.step > 0 && w.event > 0 && w.gateway > 0 && w.flow > 0);
  QVERIFY2(std::abs(w.step - w.event) <= w.nature, "a step is no dearer by way of an event");
  QVERIFY2(w.unit <= 2 * w.role, "a unit is renamed no dearer than dropped and introduced");
}

void EffortTest::aWrongWeightIsRefusedWithItsLine()
{
  const std::string text{effortWeightsText};

  QVERIFY(!parseEffortWeights("step -1\n").has_value());
  QVERIFY(!parseEffortWeights(text + "step 2\n").has_value());
  const auto unknown = parseEffortWeights("# first\nstair 1.0\n");
  QVERIFY(!unknown.has_value());
  QCOMPARE(unknown.error().position->line, 2);
}

QTEST_APPLESS_MAIN(EffortTest)
#include "EffortTest.moc"
