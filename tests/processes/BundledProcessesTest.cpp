#include "model/analysis/Soundness.h"
#include "model/base/Text.h"
#include "model/comparison/Comparison.h"
#include "model/comparison/DeviationNames.h"
#include "model/formats/yaml/YamlFormat.h"
#include "model/harmonization/Corrections.h"
#include "model/harmonization/ProjectFile.h"
#include "model/process/Names.h"
#include "tests/support/GoldStandard.h"
#include "tests/support/TestData.h"

#include <QTest>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace einklang;
using namespace einklang::test;
namespace fs = std::filesystem;

namespace {

const std::string golden = ".gold.yaml";

fs::path bundled()
{
  return sourcePath("processes");
}

bool isGold(const fs::path& path)
{
  return path.filename().string().ends_with(golden);
}

/// The files below processes/ that `wanted` picks, in a fixed order.
template <typename Wanted>
std::vector<fs::path> files(Wanted&& wanted)
{
  std::vector<fs::path> found;
  for (const auto& entry : fs::recursive_directory_iterator{bundled()}) {
    if (wanted(entry.path())) found.push_back(entry.path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<fs::path> processFiles()
{
  return files([](const fs::path& path) { return path.extension() == ".yaml" && !isGold(path); });
}

std::vector<fs::path> goldFiles()
{
  return files(isGold);
}

void addRows(const std::vector<fs::path>& paths)
{
  QTest::addColumn<std::string>("path");
  for (const fs::path& path : paths) {
    QTest::newRow(qPrintable(QString::fromStdString(fs::relative(path, bundled()).string())))
        << path.string();
  }
}

std::string contentOf(const fs::path& path)
{
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

Result<Import> load(const fs::path& path)
{
  return readYaml(contentOf(path), path.filename().string());
}

/// The process of a bundled file; bundledFilesLoadWithoutLosses fails where it has none.
Process processOf(const fs::path& path)
{
  const Result<Import> import = load(path);
  if (!import || import->content.processes.empty()) return Process{ProcessId{"none"}};
  return import->content.processes.front();
}

bool isReference(const std::string& path)
{
  return fs::path{path}.filename() == "referenz.yaml";
}

std::string quoted(const std::string& text)
{
  const bool plain = text.find_first_of(",\"\n") == std::string::npos;
  return plain ? text : '"' + text + '"';
}

struct Model
{
  std::string name;
  Process process;
  Meanings meanings;
};

/// The models of a folder that has a gold standard, the reference first.
std::vector<Model> modelsOf(const fs::path& folder)
{
  const Process reference = processOf(folder / "referenz.yaml");
  std::vector<Model> models{{"referenz", reference, meaningsOf(reference)}};
  for (const fs::path& path : goldFiles()) {
    if (path.parent_path() != folder) continue;
    const GoldStandard gold = readGold(path.string());
    const Process variant = processOf(folder / gold.variant);
    models.push_back({fs::path{gold.variant}.stem(), variant, meaningsOf(variant, gold)});
  }
  return models;
}

void addPair(std::ostream& csv, const Model& a, const Model& b)
{
  for (const auto& [idA, idB] : correspondingPairs(a.meanings, b.meanings)) {
    csv << a.name << '-' << b.name << ',' << a.name << ".bpmn," << b.name << ".bpmn," << idA << ','
        << idB << ',' << quoted(labelOf(a.process, ElementId{idA})) << ','
        << quoted(labelOf(b.process, ElementId{idB})) << '\n';
  }
}

/// gold.csv as it follows from the gold files: every pair of models, variants among each other by
/// way of what their steps mean.
std::string composedCsv(const fs::path& folder)
{
  std::ostringstream csv;
  csv << "pair,fileA,fileB,idA,idB,labelA,labelB\n";
  const std::vector<Model> models = modelsOf(folder);
  for (std::size_t a = 0; a < models.size(); ++a) {
    for (std::size_t b = a + 1; b < models.size(); ++b) addPair(csv, models[a], models[b]);
  }
  return csv.str();
}

/// The keys of all deviations of a project, with its corrections by hand.
std::set<std::string> deviationKeys(const OpenProject& open)
{
  const Process& reference = open.processAt(open.reference);
  std::set<std::string> keys;
  for (std::size_t i = 0; i < open.variants.size(); ++i) {
    const Process& variant = open.processAt(open.variants[i]);
    const Correspondences matched =
        match(reference, variant, constraintsOf(open.onDisk.project, i));
    for (const Deviation& deviation : compare(reference, variant, matched)) {
      keys.insert(deviation.key);
    }
  }
  return keys;
}

}  // namespace

class BundledProcessesTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void bundledFilesLoadWithoutLosses_data() { addRows(processFiles()); }
  void bundledFilesLoadWithoutLosses()
  {
    QFETCH(std::string, path);
    const Result<Import> import = load(path);
    QVERIFY2(import, import ? "" : english(import.error()).c_str());
    QVERIFY2(import->losses.empty(),
             import->losses.empty() ? "" : english(import->losses.front().message).c_str());
    QCOMPARE(import->content.processes.size(), 1u);
  }

  void bundledProcessesAreSound_data() { addRows(processFiles()); }
  void bundledProcessesAreSound()
  {
    QFETCH(std::string, path);
    for (const Finding& finding : checkSoundness(processOf(path))) {
      QVERIFY2(finding.severity != Severity::Error, english(finding.message).c_str());
    }
  }

  void everyNodeIsDrawnInsideItsPool_data() { addRows(processFiles()); }
  void everyNodeIsDrawnInsideItsPool()
  {
    QFETCH(std::string, path);
    const Result<Import> import = load(path);
    QVERIFY(import);
    const Process& process = import->content.processes.front();
    const Diagram* diagram = findDiagram(import->content, process.id());
    QVERIFY(diagram);
    for (const Node& node : process.nodes()) {
      const Shape* shape = diagram->shapes.find(ElementId{node.id.value()});
      const Shape* pool = diagram->shapes.find(ElementId{node.participant->value()});
      QVERIFY2(shape && pool, node.id.value().c_str());
      QVERIFY2(pool->bounds.contains(shape->bounds.center()), node.id.value().c_str());
    }
    for (const Flow& flow : process.flows()) {
      QVERIFY2(diagram->edges.find(ElementId{flow.id.value()}), flow.id.value().c_str());
    }
  }

  void everyProfileSaysWhoseProcessItIs_data() { addRows(processFiles()); }
  void everyProfileSaysWhoseProcessItIs()
  {
    QFETCH(std::string, path);
    const Profile profile = processOf(path).profile();
    QVERIFY(profile.key.size() == 14 || profile.note.find("LeiKa") != std::string::npos);
    QVERIFY(!profile.serviceName.empty());
    QVERIFY(!profile.authority.name.empty());
    QVERIFY(profile.note.find("Beispielwerte") != std::string::npos);
    QVERIFY(!profile.legalBases.empty());
    if (isReference(path)) {
      QVERIFY(profile.level == DetailLevel::Reference);
      return;
    }
    QVERIFY(profile.level == DetailLevel::Local);
    QVERIFY(profile.authority.ags.starts_with("149990"));  // no such district
    QVERIFY(profile.authority.inhabitants && profile.authority.casesPerYear);
  }

  void everyStepSaysWhoDoesItAndOnWhichBasis_data() { addRows(processFiles()); }
  void everyStepSaysWhoDoesItAndOnWhichBasis()
  {
    QFETCH(std::string, path);
    const Process process = processOf(path);
    for (const Node& node : process.nodes()) {
      QVERIFY2(node.lane, node.id.value().c_str());
      if (!isActivity(node)) continue;
      const Attributes& attributes = node.attributes;
      QVERIFY2(!node.label.empty(), node.id.value().c_str());
      QVERIFY2(!attributes.legalBases.empty(), node.label.c_str());
      QVERIFY2(attributes.times.processing, node.label.c_str());
      QVERIFY2(attributes.activityGroup != ActivityGroup::None, node.label.c_str());
    }
  }

  void everyProjectOpensWithItsTowns_data()
  {
    addRows(files([](const fs::path& path) { return path.extension() == ".einklang"; }));
  }
  void everyProjectOpensWithItsTowns()
  {
    QFETCH(std::string, path);
    const Result<OpenProject> open = openProject(path);
    QVERIFY2(open, open ? "" : english(open.error()).c_str());
    QVERIFY2(open->losses.empty(),
             open->losses.empty() ? "" : english(open->losses.front().message).c_str());
    const auto towns = goldFiles();
    const fs::path folder = fs::path{path}.parent_path();
    const auto here = std::count_if(towns.begin(), towns.end(), [&](const fs::path& gold) {
      return gold.parent_path() == folder;
    });
    QCOMPARE(open->variants.size(), static_cast<std::size_t>(here));
  }

  void everyDecisionOfTheProjectMeetsADeviation()
  {
    const std::string path = (bundled() / "hundesteuer" / "hundesteuer.einklang").string();
    const Result<OpenProject> open = openProject(path);
    QVERIFY2(open, open ? "" : english(open.error()).c_str());
    QVERIFY(open->losses.empty());
    for (const FileOfProject& file : open->files) QVERIFY(file.import.losses.empty());
    QCOMPARE(open->variants.size(), 6u);
    const std::set<std::string> keys = deviationKeys(*open);
    QVERIFY(open->onDisk.project.decisions.size() >= 6);
    for (const Decision& decision : open->onDisk.project.decisions) {
      QVERIFY2(keys.contains(decision.deviation), decision.deviation.c_str());
      QVERIFY2(!decision.reason.empty(), decision.deviation.c_str());
    }
  }

  void goldCorrespondencesNameExistingSteps_data() { addRows(goldFiles()); }
  void goldCorrespondencesNameExistingSteps()
  {
    QFETCH(std::string, path);
    const GoldStandard gold = readGold(path);
    const fs::path folder = fs::path{path}.parent_path();
    const Process reference = processOf(folder / gold.reference);
    const Process variant = processOf(folder / gold.variant);
    std::set<std::string> mentioned;
    for (const GoldCorrespondence& pair : gold.correspondences) {
      verifyNodes(reference, pair.reference);
      verifyNodes(variant, pair.variant);
      mentioned.insert(pair.variant.begin(), pair.variant.end());
    }
    for (const GoldAdditional& step : gold.additional) {
      verifyNodes(variant, step.variant);
      for (const std::string& id : step.variant) QVERIFY(mentioned.insert(id).second);
    }
    QVERIFY(!mentioned.empty());
  }

  void goldDeviationsHaveKnownKindsAndSteps_data() { addRows(goldFiles()); }
  void goldDeviationsHaveKnownKindsAndSteps()
  {
    QFETCH(std::string, path);
    const GoldStandard gold = readGold(path);
    const fs::path folder = fs::path{path}.parent_path();
    const Process reference = processOf(folder / gold.reference);
    const Process variant = processOf(folder / gold.variant);
    QVERIFY(!gold.deviations.empty());
    for (const GoldDeviation& deviation : gold.deviations) {
      QVERIFY2(fromName<DeviationKind>(deviation.kind), deviation.kind.c_str());
      QVERIFY(!deviation.reference.empty() || !deviation.variant.empty());
      QVERIFY(!deviation.sentence.empty());
      verifyNodes(reference, deviation.reference);
      verifyNodes(variant, deviation.variant);
    }
  }

  void goldTableIsComposedOfTheGoldFiles_data()
  {
    addRows(files([](const fs::path& path) { return path.filename() == "gold.csv"; }));
  }
  void goldTableIsComposedOfTheGoldFiles()
  {
    QFETCH(std::string, path);
    const std::string composed = composedCsv(fs::path{path}.parent_path());
    if (qEnvironmentVariableIsSet("EINKLANG_WRITE_GOLD")) std::ofstream{path} << composed;
    QCOMPARE(QString::fromStdString(contentOf(path)), QString::fromStdString(composed));
  }

 private:
  static void verifyNodes(const Process& process, const std::vector<std::string>& ids)
  {
    for (const std::string& id : ids) {
      QVERIFY2(process.findNode(NodeId{id}), id.c_str());
    }
  }
};

QTEST_APPLESS_MAIN(BundledProcessesTest)
#include "BundledProcessesTest.moc"
