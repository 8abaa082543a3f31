// The fuzz targets over their corpus and some thousand mutations of it, the same in every run.
#include "model/formats/bpmn/BpmnFormat.h"
#include "model/formats/xprozess/XProzessFormat.h"
#include "model/formats/yaml/YamlFormat.h"
#include "tests/fuzz/FuzzTargets.h"
#include "tests/support/FullContent.h"
#include "tests/support/TestData.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <random>
#include <vector>

using namespace einklang;
using namespace einklang::test;
using namespace einklang::fuzz;

class MutationsTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void everyTargetSurvives_data();
  void everyTargetSurvives();
  void everyTargetSurvivesWhatFuzzingHasGrown_data() { everyTargetSurvives_data(); }
  void everyTargetSurvivesWhatFuzzingHasGrown();
};

namespace {

constexpr int mutations = 1'500;

using Seeds = std::vector<std::string>;

Seeds filesIn(const QString& folder, const QStringList& filters = {})
{
  Seeds seeds;
  QDir dir{folder};
  for (const QString& name : dir.entryList(filters, QDir::Files, QDir::Name)) {
    QFile file{dir.filePath(name)};
    if (file.open(QIODevice::ReadOnly)) seeds.push_back(file.readAll().toStdString());
  }
  return seeds;
}

/// The corpus, and what we write ourselves.
Seeds seedsOf(std::string_view target)
{
  const std::string folder = sourcePath("tests/fuzz/corpus/" + std::string{target});
  Seeds seeds = filesIn(QString::fromStdString(folder));
  const FileContent content = fullContent();
  if (target == "yaml") seeds.push_back(writeYaml(content));
  if (target == "bpmn") seeds.push_back(writeBpmn(content).bytes);
  if (target == "xprozess") seeds.push_back(writeXProzess(content).bytes);
  if (target == "project") {
    const QString bundled = QString::fromStdString(sourcePath("processes/hundesteuer"));
    for (std::string& seed : filesIn(bundled, {QStringLiteral("*.einklang")})) {
      seeds.push_back(std::move(seed));
    }
  }
  return seeds;
}

const std::vector<std::string> words{"<",
                                     ">",
                                     "</",
                                     "/>",
                                     "\"",
                                     "'",
                                     "&",
                                     "&#0;",
                                     "<!DOCTYPE x [<!ENTITY a 'b'>]>",
                                     "&a;",
                                     "<![CDATA[",
                                     "xmlns=\"\"",
                                     "id=\"\"",
                                     "sourceRef=\"x\"",
                                     "\n",
                                     "\r",
                                     "\t",
                                     ";",
                                     ",",
                                     ": ",
                                     "- ",
                                     "{",
                                     "}",
                                     "[",
                                     "]",
                                     "&a [*a]",
                                     "!!binary",
                                     "nan",
                                     "inf",
                                     "1e999",
                                     "-1",
                                     "99999999999",
                                     "=",
                                     "(",
                                     ")",
                                     "\xFF\xFE",
                                     "\xEF\xBB\xBF",
                                     "\xC3",
                                     std::string{"\0", 1},
                                     "1;1;1",
                                     "?",
                                     "parallel",
                                     "Ende",
                                     "ja",
                                     "nein"};

class Mutator
{
 public:
  explicit Mutator(unsigned seed) : m_random{seed} {}

  std::string mutated(const Seeds& seeds)
  {
    std::string bytes = seeds[below(seeds.size())];
    for (std::size_t times = 1 + below(4); times > 0 && !bytes.empty(); --times) {
      change(bytes, seeds[below(seeds.size())]);
    }
    return bytes;
  }

 private:
  std::size_t below(std::size_t limit) { return limit == 0 ? 0 : m_random() % limit; }

  void change(std::string& bytes, const std::string& other)
  {
    const std::size_t at = below(bytes.size());
    const std::size_t length = 1 + below(std::min<std::size_t>(bytes.size() - at, 200));
    switch (below(7)) {
      case 0:
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
        break;
      case 1:
        bytes.erase(at, length);
        break;
      case 2:
        bytes.insert(at, bytes.substr(at, length));
        break;
      case 3:
        bytes.insert(at, words[below(words.size())]);
        break;
      case 4:
        bytes.resize(at);
        break;
      case 5:
        bytes.replace(at, length, other.substr(below(other.size()), length));
        break;
      default:
        bytes.replace(at, std::min(length, bytes.size() - at), words[below(words.size())]);
    }
  }

  std::mt19937 m_random;
};

}  // namespace

void MutationsTest::everyTargetSurvives_data()
{
  QTest::addColumn<int>("index");
  for (std::size_t i = 0; i < fuzzTargets().size(); ++i) {
    QTest::newRow(std::string{fuzzTargets()[i].name}.c_str()) << static_cast<int>(i);
  }
}

void MutationsTest::everyTargetSurvives()
{
  QFETCH(int, index);
  const FuzzTarget& target = fuzzTargets()[static_cast<std::size_t>(index)];
  const Seeds seeds = seedsOf(target.name);
  QVERIFY(seeds.size() >= 3);
  for (const std::string& seed : seeds) QCOMPARE(target.run(seed), std::string{});
  Mutator mutator{1};
  for (int i = 0; i < mutations; ++i) {
    const std::string bytes = mutator.mutated(seeds);
    const std::string fault = target.run(bytes);
    QVERIFY2(fault.empty(), (fault + "\n" + bytes.substr(0, 2'000)).c_str());
  }
}

void MutationsTest::everyTargetSurvivesWhatFuzzingHasGrown()
{
  QFETCH(int, index);
  const FuzzTarget& target = fuzzTargets()[static_cast<std::size_t>(index)];
  const Seeds grown = filesIn(QStringLiteral(EINKLANG_GROWN "/") + QString::fromUtf8(target.name));
  QVERIFY(grown.size() > 100);
  for (const std::string& seed : grown) {
    const std::string fault = target.run(seed);
    QVERIFY2(fault.empty(), (fault + "\n" + seed.substr(0, 2'000)).c_str());
  }
}

QTEST_APPLESS_MAIN(MutationsTest)
#include "MutationsTest.moc"
