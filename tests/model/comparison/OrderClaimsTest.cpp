#include "model/base/OneLine.h"
#include "model/base/Text.h"
#include "model/comparison/Comparison.h"
#include "model/comparison/DeviationNames.h"
#include "model/comparison/PreparedFlow.h"
#include "model/formats/ImportDoor.h"
#include "model/matching/Matching.h"
#include "tests/support/MutateProcess.h"
#include "tests/support/ProcessBuilder.h"
#include "tests/support/RandomCollaboration.h"
#include "tests/support/Reidentify.h"
#include "tests/support/Shuffled.h"
#include "tests/support/TestData.h"

#include <QTest>

#include <filesystem>
#include <set>

using namespace einklang;
using namespace einklang::test;

/// What a deviation says about the order of steps in the variant is so in the variant: by its own
/// order relations, whatever led to the sentence.
class OrderClaimsTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void claimsHoldInRandomVariants();
  void claimsHoldInRealVariants_data();
  void claimsHoldInRealVariants();
  void stepsAreMissingAfterWhatComesBeforeThem();
  void theOrderInTheFileChangesNoSentence();
  void piecesWithoutConnectionAreNoAlternatives();
  void whatAnotherWayLeadsToHangsOnNoChoice();
  void aWayThatIsAlwaysTakenIsNoCondition();
  void aCaseWithoutNameIsNotToldByItsQuestion();
  void theNameOfACaseHasNoPlaceInTheOrder();
};

namespace {

using Indices = std::vector<std::size_t>;

class Claims
{
 public:
  Claims(const Process& reference, const Process& variant, const Correspondences& pairs)
      : m_reference{reference}, m_variant{variant}, m_pairs{pairs}
  {}

  std::vector<std::string> faults()
  {
    for (const Deviation& one : einklang::compare(m_reference, m_variant, m_pairs)) check(one);
    return m_faults;
  }

 private:
  void check(const Deviation& one)
  {
    switch (one.kind) {
      case DeviationKind::Loop:
        for (const NodeId& id : one.variantSteps) {
          const bool repeated = m_variant.relations().isRepeated(in(m_variant, id));
          if (repeated != (one.arguments[1] == "repeated")) note(one, id.value());
        }
        return;
      case DeviationKind::Alternative:
      case DeviationKind::Parallel:
        return checkRelation(one);
      case DeviationKind::Moved:
        for (const NodeId& moved : one.referenceSteps) {
          for (const NodeId& past : one.anchors) checkFlip(one, moved, past);
        }
        return;
      case DeviationKind::Swapped:
        return checkFlip(one, one.referenceSteps[0], one.referenceSteps[1]);
      case DeviationKind::OtherDependency:
      case DeviationKind::AdditionalDependency:
        return checkDependency(one);
      default:
        return checkPlace(one);
    }
  }

  void checkRelation(const Deviation& one)
  {
    const std::string& mode = one.arguments[2];
    for (const NodeId& a : named(one, 0)) {
      for (const NodeId& b : named(one, 1)) {
        const Order order = inVariant(one, a, b);
        const bool excludes = order == Order::Alternative;
        const bool parallel = order == Order::Parallel;
        const bool holds = mode == "alternative" ? excludes && areConnected(one, a, b)
                           : mode == "parallel"  ? parallel
                           : mode == "both"      ? !excludes
                                                 : order == Order::Before;
        if (!holds) note(one, a.value() + " " + b.value());
      }
    }
  }

  void checkFlip(const Deviation& one, const NodeId& a, const NodeId& b)
  {
    const Order before = m_reference.relations().between(in(m_reference, a), in(m_reference, b));
    const Order after = inVariant(one, a, b);
    const bool flipped = (before == Order::Before && after == Order::After) ||
                         (before == Order::After && after == Order::Before);
    if (!flipped) note(one, a.value() + " " + b.value());
    if (one.kind != DeviationKind::Moved) return;
    if ((one.arguments[2] == "later") != (after == Order::After)) note(one, "direction");
  }

  /// "Missing after X": X comes before it.
  void checkPlace(const Deviation& one)
  {
    const bool missing = one.kind == DeviationKind::Missing;
    if (!missing && one.kind != DeviationKind::Additional) return;
    const PreparedFlow& flow = missing ? m_reference : m_variant;
    const std::size_t step =
        in(flow, missing ? one.referenceSteps.front() : one.variantSteps.front());
    for (const std::size_t argument : {1, 2}) {
      if (one.arguments[argument].empty()) continue;
      bool found = false;
      for (std::size_t i = 0; i < flow.graph().size(); ++i) {
        if (flow.names().nameOf(i) != one.arguments[argument]) continue;
        found = found || (argument == 1 ? flow.relations().reaches(i, step)
                                        : flow.relations().reaches(step, i));
      }
      if (!found) note(one, "place " + one.arguments[argument]);
    }
  }

  /// "Follows X": no other step stands in between.
  void checkDependency(const Deviation& one)
  {
    if (one.arguments.size() != 3) return;
    for (const std::size_t argument : {1, 2}) {
      const bool ofVariant = argument == 2;
      const WayGraph& graph = (ofVariant ? m_variant : m_reference).graph();
      const std::size_t step =
          graph.indexOf((ofVariant ? one.variantSteps : one.referenceSteps).front());
      std::set<std::string> known;
      const auto isStep = [&](std::size_t at) { return !gatewayOf(graph.node(at)); };
      for (const std::size_t at : graph.nearest(step, true, isStep)) {
        known.insert(ofVariant ? labelInReference(graph.node(at).id) : graph.node(at).label);
      }
      for (const std::string& label : split(one.arguments[argument], '\n')) {
        const auto isSame = [&](const std::string& text) { return oneLine(text) == label; };
        if (std::ranges::none_of(known, isSame)) note(one, "follows " + label);
      }
    }
  }

  std::string labelInReference(const NodeId& id) const
  {
    for (const Correspondence& pair : m_pairs) {
      if (pair.b != std::vector{id} || pair.a.size() != 1) continue;
      return m_reference.graph().node(in(m_reference, pair.a.front())).label;
    }
    return {};
  }

  static std::size_t in(const PreparedFlow& flow, const NodeId& id)
  {
    return flow.graph().indexOf(id);
  }

  /// The steps of the reference that a list of the deviation names.
  std::vector<NodeId> named(const Deviation& one, std::size_t argument) const
  {
    const std::vector<std::string> names = split(one.arguments[argument], '\n');
    std::vector<NodeId> ids;
    for (const NodeId& id : one.referenceSteps) {
      const std::string name = m_reference.names().nameOf(in(m_reference, id));
      if (std::ranges::find(names, name) != names.end()) ids.push_back(id);
    }
    return ids.size() == names.size() ? ids : std::vector<NodeId>{};
  }

  std::size_t partner(const Deviation& one, const NodeId& id) const
  {
    for (const Correspondence& pair : m_pairs) {
      if (pair.a == std::vector{id} && pair.b.size() == 1) return in(m_variant, pair.b.front());
    }
    for (std::size_t i = 0; i < one.referenceSteps.size(); ++i) {
      if (one.referenceSteps[i] == id) return in(m_variant, one.variantSteps[i]);
    }
    return m_variant.graph().size();
  }

  Order inVariant(const Deviation& one, const NodeId& a, const NodeId& b) const
  {
    return m_variant.relations().between(partner(one, a), partner(one, b));
  }

  bool areConnected(const Deviation& one, const NodeId& a, const NodeId& b) const
  {
    return m_variant.relations().areConnected(partner(one, a), partner(one, b));
  }

  void note(const Deviation& one, const std::string& what)
  {
    m_faults.push_back(std::string{nameOf(one.kind)} + " [" + what + "] " +
                       join(one.arguments, " | "));
  }

  PreparedFlow m_reference;
  PreparedFlow m_variant;
  const Correspondences& m_pairs;
  std::vector<std::string> m_faults;
};

void tell(const std::string& where, const std::vector<std::string>& faults, std::size_t& count)
{
  for (const std::string& fault : faults) {
    if (++count < 12) qWarning("%s: %s", where.c_str(), fault.c_str());
  }
}

CollaborationShape shapeOf(std::uint64_t seed)
{
  CollaborationShape shape;
  shape.nodes = 6 + seed % 50;
  shape.lanes = seed % 4;
  shape.wild = seed % 5 == 0;
  return shape;
}

/// All that is said, by kind and arguments.
std::vector<std::string> toldOf(const Deviations& deviations)
{
  std::vector<std::string> told;
  for (const Deviation& one : deviations) {
    told.push_back(std::string{nameOf(one.kind)} + ": " + join(one.arguments, " | "));
  }
  return told;
}

std::vector<Process> realProcesses(const std::string& folder, std::size_t most)
{
  std::vector<std::filesystem::path> paths;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator{testData() + "/" + folder}) {
    if (entry.path().extension() == ".bpmn") paths.push_back(entry.path());
  }
  std::ranges::sort(paths);
  std::vector<Process> processes;
  for (const auto& path : paths) {
    Result<Import> import = importFile(path.string());
    if (processes.size() == most || !import || import->content.processes.empty()) continue;
    processes.push_back(std::move(import->content.processes.front()));
  }
  return processes;
}

}  // namespace

void OrderClaimsTest::claimsHoldInRandomVariants()
{
  std::size_t faults = 0;
  for (unsigned seed = 1; seed <= 120; ++seed) {
    const Process r = RandomCollaboration{seed, shapeOf(seed)}.make();
    const Process v = Mutator{r, seed}.mutate(6).process();
    const Correspondences pairs = byEqualId(r, v);
    tell("seed " + std::to_string(seed), Claims{r, v, pairs}.faults(), faults);
  }
  QCOMPARE(faults, std::size_t{0});
}

void OrderClaimsTest::claimsHoldInRealVariants_data()
{
  QTest::addColumn<QString>("folder");
  QTest::newRow("a town's process") << "municipal-variants/GBA1";
  QTest::newRow("long processes") << "municipal-variants/MOR";
  QTest::newRow("drawn by beginners") << "hhu-warenversand";
}

void OrderClaimsTest::claimsHoldInRealVariants()
{
  QFETCH(QString, folder);
  if (testData().empty()) QSKIP("EINKLANG_TEST_DATA is not set");
  const std::vector<Process> processes = realProcesses(folder.toStdString(), 10);
  QVERIFY(processes.size() > 1);
  std::size_t faults = 0;
  for (std::size_t i = 0; i < processes.size(); ++i) {
    for (std::size_t j = 0; j < processes.size(); ++j) {
      if (i == j) continue;
      const Correspondences pairs = match(processes[i], processes[j]);
      tell(std::to_string(i) + " to " + std::to_string(j),
           Claims{processes[i], processes[j], pairs}.faults(), faults);
    }
  }
  QCOMPARE(faults, std::size_t{0});
}

void OrderClaimsTest::stepsAreMissingAfterWhatComesBeforeThem()
{
  const Process r = ProcessBuilder{}
                        .flow("start -> A -> ?s -> X -> Y -> ?j -> B -> end")
                        .flow("?s -> Z -> ?j")
                        .build();
  const Process v = ProcessBuilder{}.flow("start -> A -> B -> end").build();

  const std::vector<std::string> told = toldOf(einklang::compare(r, v, byEqualId(r, v)));

  const std::vector<std::string> expected{"missing: X | A | B | ", "missing: Y | A | B | ",
                                          "missing: Z\teither\tX | A | B | "};
  QCOMPARE(told, expected);
}

void OrderClaimsTest::theOrderInTheFileChangesNoSentence()
{
  for (unsigned seed = 1; seed <= 60; ++seed) {
    const Process r = RandomCollaboration{seed, shapeOf(seed)}.make();
    const Process v = Mutator{r, seed}.mutate(6).process();
    Shuffle shuffle{seed};
    const Process otherR = shuffle(r);
    const Process otherV = shuffle(v);
    const std::vector<std::string> told = toldOf(einklang::compare(r, v, byEqualId(r, v)));
    QCOMPARE(toldOf(einklang::compare(otherR, otherV, byEqualId(otherR, otherV))), told);
  }
}

void OrderClaimsTest::piecesWithoutConnectionAreNoAlternatives()
{
  const Process r = ProcessBuilder{}.flow("start -> A -> B -> C -> D -> end").build();
  const Process v = ProcessBuilder{}.flow("start -> A -> B").flow("C -> D -> end").build();

  for (const Deviation& one : einklang::compare(r, v, byEqualId(r, v))) {
    QVERIFY2(one.kind != DeviationKind::Alternative, one.key.c_str());
  }
}

void OrderClaimsTest::whatAnotherWayLeadsToHangsOnNoChoice()
{
  const Process process = ProcessBuilder{}
                              .flow("start -> ?frei -[frei]-> Auszug -> end")
                              .flow("?frei -[sonst]-> ?zahlt -[ja]-> Auszug")
                              .flow("?zahlt -[nein]-> ?weg -> end_2")
                              .build();
  const PreparedFlow flow{process};
  const std::size_t extract = flow.graph().indexOf(NodeId{"Auszug"});
  QVERIFY(!flow.relations().guardOf(extract));
  QVERIFY(flow.relations().isUnclear(extract));

  const Process always = ProcessBuilder{}.flow("start -> Auszug -> end").build();
  for (const Deviation& one : einklang::compare(process, always, match(process, always))) {
    QVERIFY(one.kind != DeviationKind::AdditionalCondition);
  }
}

void OrderClaimsTest::aWayThatIsAlwaysTakenIsNoCondition()
{
  const PreparedFlow flow{ProcessBuilder{}
                              .flow("start -> o?a -[immer]-> Paketschein -> o?z -> end")
                              .flow("o?a -[bei Bedarf]-> Versicherung -> o?z")
                              .build()};
  const auto guardOf = [&](const char* id) {
    return flow.relations().guardOf(flow.graph().indexOf(NodeId{id}));
  };
  QVERIFY(!guardOf("Paketschein"));
  QVERIFY(guardOf("Versicherung").has_value());
}

void OrderClaimsTest::aCaseWithoutNameIsNotToldByItsQuestion()
{
  const Process reference = ProcessBuilder{}.flow("start -> Prüfen -> Packen -> end").build();
  const Process variant =
      ProcessBuilder{}
          .flow("start -> Prüfen -> ?Sonderversand -> Packen -> ?z -> end")
          .flow("?Sonderversand -[ja]-> ?z")
          .with("?Sonderversand", [](Node& node) { node.label = "Sonderversand?"; })
          .build();
  bool told = false;
  for (const Deviation& one : einklang::compare(reference, variant, match(reference, variant))) {
    if (one.kind != DeviationKind::AdditionalCondition) continue;
    told = true;
    QCOMPARE(one.arguments[1], std::string{});
  }
  QVERIFY(told);
}

void OrderClaimsTest::theNameOfACaseHasNoPlaceInTheOrder()
{
  const auto onlyNames = [](Node& node) {
    node.type = Event{.position = EventPosition::IntermediateThrow, .trigger = EventTrigger::None};
  };
  const auto sketch = [&](const std::string& way) {
    return ProcessBuilder{}
        .flow(way)
        .flow("?x -> Antrag_unvollständig -> Nachfordern -> end2")
        .with("Antrag_vollständig", onlyNames)
        .with("Antrag_unvollständig", onlyNames)
        .build();
  };
  const Process reference =
      sketch("start -> Sichten -> ?x -> Antrag_vollständig -> Prüfen -> Buchen -> end");
  const Process variant =
      sketch("start -> ?x -> Antrag_vollständig -> Sichten -> Prüfen -> Buchen -> end");
  for (const Deviation& one : einklang::compare(reference, variant, match(reference, variant))) {
    if (one.kind == DeviationKind::AdditionalCondition) continue;
    for (const std::string& said : one.arguments) QVERIFY(said != "Antrag vollständig");
  }
}

QTEST_APPLESS_MAIN(OrderClaimsTest)
#include "OrderClaimsTest.moc"
