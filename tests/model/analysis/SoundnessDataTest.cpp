#include "model/analysis/Soundness.h"
#include "model/formats/ImportDoor.h"
#include "tests/support/TestData.h"
#include "tests/support/WitnessReplay.h"

#include <QTest>

#include <filesystem>

using namespace einklang;
using namespace einklang::test;

namespace {

using Rules = std::vector<std::string>;

struct Known
{
  const char* file;
  Rules rules;
};

/// What is wrong with each file of the known cases, by thought: a block is sound where its join
/// takes what its split gives, or is inclusive; a parallel join at the entry of a loop waits for
/// ever; a loop is left by an exclusive gateway only.
const std::vector<Known>& knownCases()
{
  static const std::vector<Known> all{
      {"I-livelock", {"livelock"}},
      {"II-dead-loop", {"dead-loop"}},
      {"III-endless-loop", {"endless-loop"}},
      {"IV-freezing-loop", {"freezing-loop"}},
      {"V-blocking-loop", {"blocking-loop"}},
      {"VI-potential-lack-of-synchronization", {"lack-of-synchronisation"}},
      {"VII-potential-deadlock", {"deadlock"}},
      {"fault-blocking", {"deadlock", "lack-of-synchronisation"}},
      {"fault-distance", {"lack-of-synchronisation"}},
      {"fault-illusion", {"lack-of-synchronisation"}},
      {"fault-masking", {"endless-loop", "deadlock"}},
      {"level1-AND-AND", {}},
      {"level1-AND-OR", {}},
      {"level1-AND-XOR", {"lack-of-synchronisation"}},
      {"level1-OR-AND", {"deadlock"}},
      {"level1-OR-OR", {}},
      {"level1-OR-XOR", {"lack-of-synchronisation"}},
      {"level1-XOR-AND", {"deadlock"}},
      {"level1-XOR-OR", {}},
      {"level1-XOR-XOR", {}},
      {"level2-loop-AND-AND", {"freezing-loop", "endless-loop"}},
      {"level2-loop-AND-OR", {"freezing-loop", "lack-of-synchronisation"}},
      {"level2-loop-AND-XOR", {"freezing-loop"}},
      {"level2-loop-OR-AND", {"endless-loop"}},
      {"level2-loop-OR-OR", {"lack-of-synchronisation"}},
      {"level2-loop-OR-XOR", {}},
      {"level2-loop-XOR-AND", {"endless-loop"}},
      {"level2-loop-XOR-OR", {"lack-of-synchronisation"}},
      {"level2-loop-XOR-XOR", {}}};
  return all;
}

Process read(const std::string& path)
{
  const Result<Import> import = importFile(path);
  if (!import || import->content.processes.empty()) return Process{ProcessId{"none"}};
  return import->content.processes.front();
}

/// Whether the end of the witness is what the rule says; empty if so.
std::string contradiction(const Finding& finding, const WitnessReplay& replay)
{
  const NodeId at{finding.elements.front().value()};
  const std::size_t marked = replay.markedBefore(at);
  const std::string rule = finding.rule.substr(10);
  if (rule == "deadlock" || rule == "freezing-loop" || rule == "blocking-loop") {
    const bool waits = marked > 0 && marked < replay.flowsAt(at, true).size();
    return waits && replay.standsStill() ? "" : "nothing stands still";
  }
  if (rule == "lack-of-synchronisation" || rule == "endless-loop") {
    return marked > 1 || replay.isDoubled() ? "" : "nothing is doubled";
  }
  if (rule == "livelock") return replay.canEnd() ? "an end can be reached" : "";
  return {};
}

bool isSeenInTheDrawing(const Finding& finding)
{
  static const std::set<std::string> rules{"soundness-dead-loop",     "soundness-unreachable",
                                           "soundness-dangling-flow", "soundness-no-start",
                                           "soundness-no-end",        "soundness-dead-end"};
  return rules.contains(finding.rule);
}

/// Every flow begins at the node before it, or at an event on it, and leads to the one behind it.
bool isConnected(const Process& process, const std::vector<ElementId>& way)
{
  for (std::size_t i = 0; i < way.size(); ++i) {
    const Flow* flow = process.findFlow(FlowId{way[i].value()});
    if (!flow && !process.findNode(NodeId{way[i].value()})) return false;
    if (!flow || !flow->source || !flow->target) continue;
    if (i > 0 && ElementId{*flow->source} != way[i - 1]) return false;
    const bool last = i + 1 == way.size();
    if (!last && ElementId{*flow->target} != way[i + 1]) return false;
  }
  return true;
}

/// Plays every witness; what is wrong with the first that cannot be played.
std::string notReplayed(const Process& process, const Findings& findings)
{
  std::set<std::string> mended;
  for (const Finding& finding : findings) {
    if (finding.severity != Severity::Error) continue;
    if (finding.witness.empty()) return finding.rule + ": no witness";
    if (isSeenInTheDrawing(finding)) {
      if (!isConnected(process, finding.witness)) return finding.rule + ": the way has gaps";
      continue;
    }
    WitnessReplay replay{process, mended};
    const std::string why = replay.play(finding.witness);
    if (!why.empty()) return finding.rule + ": " + why;
    const std::string wrong = contradiction(finding, replay);
    if (!wrong.empty()) return finding.rule + ": " + wrong;
    mended.insert(finding.elements.front().value());
  }
  return {};
}

}  // namespace

class SoundnessDataTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void theVerdictIsRight_data();
  void theVerdictIsRight();
  void everyKnownCaseIsInTheTable();
  void everyWitnessOfRealModelsCanBePlayed();
};

void SoundnessDataTest::initTestCase()
{
  if (testData().empty()) QSKIP("EINKLANG_TEST_DATA is not set");
}

void SoundnessDataTest::theVerdictIsRight_data()
{
  QTest::addColumn<QString>("file");
  QTest::addColumn<QStringList>("rules");
  for (const Known& known : knownCases()) {
    QStringList rules;
    for (const std::string& rule : known.rules) rules << QString::fromStdString(rule);
    QTest::newRow(known.file) << QString::fromLatin1(known.file) << rules;
  }
}

void SoundnessDataTest::theVerdictIsRight()
{
  QFETCH(QString, file);
  QFETCH(QStringList, rules);
  const Process process = read(testData() + "/soundness/" + file.toStdString() + ".bpmn");
  QVERIFY(!process.nodes().empty());

  const Findings findings = checkSoundness(process);

  QStringList found;
  for (const Finding& finding : findings) {
    QCOMPARE(finding.severity, Severity::Error);
    QVERIFY(!finding.suggestion.text.empty());
    found << QString::fromStdString(finding.rule.substr(10));
  }
  QCOMPARE(found, rules);
  QCOMPARE(isSound(process), rules.isEmpty());
  QCOMPARE(QString::fromStdString(notReplayed(process, findings)), QString{});
}

void SoundnessDataTest::everyKnownCaseIsInTheTable()
{
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(testData() + "/soundness")) {
    files += entry.path().extension() == ".bpmn" ? 1 : 0;
  }
  QCOMPARE(files, knownCases().size());
}

void SoundnessDataTest::everyWitnessOfRealModelsCanBePlayed()
{
  std::size_t faults = 0;
  for (const char* folder : {"hhu-warenversand", "municipal-variants", "pmmc-university-admission",
                             "amsterdam-versions"}) {
    const std::string root = testData() + "/" + folder;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
      if (entry.path().extension() != ".bpmn") continue;
      const Process process = read(entry.path().string());
      const Findings findings = checkSoundness(process);
      const std::string wrong = notReplayed(process, findings);
      QVERIFY2(wrong.empty(), (entry.path().filename().string() + ": " + wrong).c_str());
      faults += findings.size();
    }
  }
  QVERIFY(faults > 0);
}

QTEST_APPLESS_MAIN(SoundnessDataTest)
#include "SoundnessDataTest.moc"
