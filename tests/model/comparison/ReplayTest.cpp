#include "model/base/Text.h"
#include "model/comparison/Comparison.h"
#include "model/comparison/Profiles.h"
#include "model/formats/ImportDoor.h"
#include "model/process/References.h"
#include "model/process/SameMeaning.h"
#include "tests/support/MutateElements.h"
#include "tests/support/MutateProcess.h"
#include "tests/support/RandomCollaboration.h"
#include "tests/support/Reidentify.h"
#include "tests/support/TestData.h"

#include <QTest>

#include <filesystem>

using namespace einklang;
using namespace einklang::test;

/// Deviations are complete: taken over, all together, they lead from each side to the other.
class ReplayTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void randomProcessesBecomeEachOther_data();
  void randomProcessesBecomeEachOther();
  void idsFileOrderAndGeometryAreNoDeviation();
  void realProcessesBecomeEachOther_data();
  void realProcessesBecomeEachOther();
};

namespace {

Result<Process> takenOver(Process process, const std::vector<SharedEdits>& all)
{
  const Process original = process;
  for (const AnchoredEdits& one : all) {
    const Result<std::vector<Edit>> edits = resolve(process, one, original);
    if (!edits) return edits.error();
    for (const Edit& edit : *edits) apply(process, edit);
  }
  return process;
}

/// Each element with what it points at: by what that is called, else by its id.
std::vector<std::string> linesOf(const Process& process)
{
  std::vector<std::string> lines = split(meaningOf(process), '\n');
  for (std::string& line : lines) line = line.substr(0, line.find(" #"));
  const auto add = [&]<typename Element>(const ElementList<Element>& elements) {
    for (const Element& element : elements) {
      std::string line = labelOf(process, element.id) + " ->";
      for (const ElementId& id : referencesOf(element)) {
        const std::string label = labelOf(process, id);
        line += " [" + (label.empty() ? id.value() : label) + "]";
      }
      lines.push_back(line);
    }
  };
  add(process.lanes());
  add(process.nodes());
  add(process.flows());
  add(process.messageFlows());
  add(process.dataObjects());
  add(process.annotations());
  add(process.groups());
  add(process.associations());
  std::ranges::sort(lines);
  return lines;
}

/// The lines that only one of the two has.
std::string difference(const Process& got, const Process& wanted)
{
  const std::vector<std::string> a = linesOf(got);
  const std::vector<std::string> b = linesOf(wanted);
  std::vector<std::string> surplus;
  std::ranges::set_difference(a, b, std::back_inserter(surplus));
  std::vector<std::string> lacking;
  std::ranges::set_difference(b, a, std::back_inserter(lacking));
  return "surplus: " + join(surplus, ", ") + "\nlacking: " + join(lacking, ", ");
}

/// Empty if taking over all deviations leads from each side to the other.
std::string replayFault(const Process& r, const Process& v, const Correspondences& pairs)
{
  const Deviations deviations = compare(r, v, pairs);
  const Result<Process> there = takenOver(r, editsToVariant(deviations));
  if (!there) return "to variant: " + english(there.error());
  const Result<Process> back = takenOver(v, editsToReference(deviations));
  if (!back) return "to reference: " + english(back.error());
  const Process wantedThere = withoutTown(v);
  const Process wantedBack = withoutTown(r);
  if (!sameMeaning(withoutTown(*there), wantedThere)) {
    return "to variant, " + difference(withoutTown(*there), wantedThere);
  }
  if (!sameMeaning(withoutTown(*back), wantedBack)) {
    return "to reference, " + difference(withoutTown(*back), wantedBack);
  }
  return {};
}

Process readProcess(const std::string& path)
{
  Result<Import> import = importFile(path);
  if (!import || import->content.processes.empty()) return Process{ProcessId{"none"}};
  return std::move(import->content.processes.front());
}

CollaborationShape shapeOf(std::uint64_t seed)
{
  CollaborationShape shape;
  shape.nodes = 6 + seed % 50;
  shape.pools = seed % 3;
  shape.lanes = seed % 4;
  shape.wild = seed % 5 == 0;
  shape.extras = true;
  return shape;
}

}  // namespace

void ReplayTest::randomProcessesBecomeEachOther_data()
{
  QTest::addColumn<int>("stepChanges");
  QTest::addColumn<int>("elementChanges");
  QTest::newRow("beside the steps") << 0 << 6;
  QTest::newRow("steps") << 4 << 0;
  QTest::newRow("both") << 4 << 5;
}

void ReplayTest::randomProcessesBecomeEachOther()
{
  QFETCH(int, stepChanges);
  QFETCH(int, elementChanges);
  int faults = 0;
  for (unsigned seed = 1; seed <= 150; ++seed) {
    const Process r = RandomCollaboration{seed, shapeOf(seed)}.make();
    const Process changed = Mutator{r, seed}.mutate(stepChanges).process();
    const Process v = ElementMutator{changed, seed}.mutate(elementChanges).process();
    const std::string fault = replayFault(r, v, byEqualId(r, v));
    if (fault.empty()) continue;
    if (++faults < 12) qWarning("seed %u: %s", seed, fault.c_str());
  }
  QCOMPARE(faults, 0);
}

void ReplayTest::idsFileOrderAndGeometryAreNoDeviation()
{
  for (unsigned seed = 1; seed <= 60; ++seed) {
    const Process r = RandomCollaboration{seed, shapeOf(seed)}.make();
    const Process shuffled = RandomCollaboration{seed, shapeOf(seed)}.makeShuffled(seed + 1);
    const Process v = reidentified(shuffled);
    std::string told;
    for (const Deviation& one : compare(r, v, byReidentified(r))) told += one.key + "\n";
    QCOMPARE(QString::fromStdString(told), QString{});
  }
}

void ReplayTest::realProcessesBecomeEachOther_data()
{
  QTest::addColumn<QString>("folder");
  for (const char* folder :
       {"hhu-warenversand", "municipal-variants", "amsterdam-versions", "miwg-reference"}) {
    QTest::newRow(folder) << QString{folder};
  }
}

void ReplayTest::realProcessesBecomeEachOther()
{
  QFETCH(QString, folder);
  if (testData().empty()) QSKIP("EINKLANG_TEST_DATA is not set");
  std::vector<std::string> paths;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator{testData() + "/" + folder.toStdString()}) {
    if (entry.path().extension() == ".bpmn") paths.push_back(entry.path().string());
  }
  std::ranges::sort(paths);
  if (paths.size() > 24) paths.resize(24);
  std::vector<Process> processes;
  for (const std::string& path : paths) processes.push_back(readProcess(path));
  int faults = 0;
  for (std::size_t i = 0; i + 1 < processes.size(); ++i) {
    for (const std::size_t j : {i + 1, (i + processes.size() / 2) % processes.size()}) {
      const std::string fault =
          replayFault(processes[i], processes[j], match(processes[i], processes[j]));
      if (fault.empty()) continue;
      if (++faults < 12) qWarning("%s, %s: %s", paths[i].c_str(), paths[j].c_str(), fault.c_str());
    }
  }
  QCOMPARE(faults, 0);
}

QTEST_APPLESS_MAIN(ReplayTest)
#include "ReplayTest.moc"
