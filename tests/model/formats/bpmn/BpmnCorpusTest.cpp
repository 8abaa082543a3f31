#include "model/formats/bpmn/BpmnFormat.h"
#include "model/formats/yaml/YamlFormat.h"
#include "model/process/SameMeaning.h"
#include "tests/support/BpmnValidity.h"

#include <QTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

using namespace einklang;

/// All third-party BPMN files of the test data.
class BpmnCorpusTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void everyFileIsRead();
  void everyFileComesBackFromWriting();
  void writingWhatWasWrittenGivesTheSameBytes();
  void everyWrittenFileIsValid();

 private:
  std::vector<std::string> m_files;
};

namespace {

std::string contentOf(const std::string& path)
{
  std::ifstream stream{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{stream}, {}};
}

}  // namespace

void BpmnCorpusTest::initTestCase()
{
  const std::string folder = einklang::test::testData();
  if (folder.empty()) QSKIP("EINKLANG_TEST_DATA is not set");
  for (const auto& entry : std::filesystem::recursive_directory_iterator{folder}) {
    if (entry.path().extension() == ".bpmn") m_files.push_back(entry.path().string());
  }
  std::ranges::sort(m_files);
  QVERIFY(!m_files.empty());
}

void BpmnCorpusTest::everyFileIsRead()
{
  std::map<std::string, int> sentences;
  for (const std::string& file : m_files) {
    const Result<Import> import = readBpmn(contentOf(file), file);
    QVERIFY2(import.has_value(), import ? "" : english(import.error()).c_str());
    std::size_t nodes = 0;
    for (const Process& process : import->content.processes) nodes += process.nodes().size();
    QVERIFY2(nodes > 0, file.c_str());
    for (const Loss& loss : import->losses) ++sentences[loss.message.text];
  }
  for (const auto& [text, count] : sentences) qInfo("%5d %s", count, text.c_str());
}

void BpmnCorpusTest::everyFileComesBackFromWriting()
{
  int identical = 0;
  for (const std::string& file : m_files) {
    const Result<Import> import = readBpmn(contentOf(file), file);
    QVERIFY(import.has_value());
    const Result<Import> back = readBpmn(writeBpmn(import->content).bytes, file);
    QVERIFY2(back.has_value(), back ? "" : english(back.error()).c_str());
    const auto& before = import->content.processes;
    const auto& after = back->content.processes;
    QCOMPARE(after.size(), before.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
      QVERIFY2(after[i].id() == before[i].id(), file.c_str());
      QVERIFY2(sameMeaning(before[i], after[i]), file.c_str());
      for (const Node& node : before[i].nodes()) {
        const Node* same = after[i].findNode(node.id);
        QVERIFY2(same && same->type == node.type && same->label == node.label, file.c_str());
      }
    }
    if (back->content == import->content) ++identical;
  }
  qInfo("%d of %zu files come back identical", identical, m_files.size());
}

void BpmnCorpusTest::writingWhatWasWrittenGivesTheSameBytes()
{
  for (const std::string& file : m_files) {
    const std::string once = writeBpmn(readBpmn(contentOf(file), file)->content).bytes;
    const std::string twice = writeBpmn(readBpmn(once, file)->content).bytes;
    QVERIFY2(once == twice, file.c_str());
  }
}

/// Through our own format, so that nothing of the source stays as it was.
void BpmnCorpusTest::everyWrittenFileIsValid()
{
  if (!test::hasXmllint()) QSKIP("xmllint is not installed: whether the files are valid is open");
  const QTemporaryDir folder;
  QStringList written;
  for (const std::string& file : m_files) {
    const Result<Import> import = readBpmn(contentOf(file), file);
    const Result<Import> own = readYaml(writeYaml(import->content), "own.yaml");
    QVERIFY2(own.has_value(), own ? "" : english(own.error()).c_str());
    const QString name = QStringLiteral("%1.bpmn").arg(written.size(), 3, 10, QLatin1Char{'0'});
    written += test::write(folder, name, writeBpmn(own->content).bytes);
  }
  const QStringList invalid = test::invalidBpmn(written);
  for (const QString& name : invalid) {
    const auto number = name.left(3).toUInt();
    qWarning("not valid: %s", number < m_files.size() ? m_files[number].c_str() : qPrintable(name));
  }
  QCOMPARE(invalid, QStringList{});
}

QTEST_APPLESS_MAIN(BpmnCorpusTest)
#include "BpmnCorpusTest.moc"
