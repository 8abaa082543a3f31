#include "model/formats/bpmn/BpmnFormat.h"
#include "tests/support/TestData.h"

#include <QTest>

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace einklang;

/// Files that want to harm, and files that accidents have made. Fixtures named invalid.* must be
/// refused, those named valid.* must open.
class BpmnHostileTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void fixturesDoWhatTheirNamesSay_data();
  void fixturesDoWhatTheirNamesSay();
  void aFileCutAnywhereIsRefusedWithAPlace();
  void aLineWithTooManyPointsIsRefused();
  void bytesChangedAtRandomNeverCrash();
};

namespace {

std::string contentOf(const std::string& path)
{
  std::ifstream stream{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{stream}, {}};
}

std::string fixture(const std::string& name)
{
  return contentOf(einklang::test::sourcePath("tests/fixtures/" + name));
}

}  // namespace

void BpmnHostileTest::fixturesDoWhatTheirNamesSay_data()
{
  QTest::addColumn<std::string>("name");
  const std::filesystem::path folder{einklang::test::sourcePath("tests/fixtures")};
  for (const auto& entry : std::filesystem::directory_iterator{folder}) {
    if (entry.path().extension() != ".bpmn") continue;
    const std::string name = entry.path().filename().string();
    QTest::newRow(name.c_str()) << name;
  }
}

void BpmnHostileTest::fixturesDoWhatTheirNamesSay()
{
  QFETCH(const std::string, name);
  const Result<Import> import = readBpmn(fixture(name), name);
  QVERIFY2(import.has_value() == name.starts_with("valid."),
           import ? "opened" : english(import.error()).c_str());
  if (!import) return;
  const std::string written = writeBpmn(import->content).bytes;
  const Result<Import> again = readBpmn(written, name);
  QVERIFY(again.has_value());
  // Ids that collide in a broken file settle only when it has been repaired.
  if (name.find("broken") == std::string::npos) {
    QCOMPARE(writeBpmn(again->content).bytes, written);
  }
}

void BpmnHostileTest::aFileCutAnywhereIsRefusedWithAPlace()
{
  const std::string whole = fixture("valid.everything.bpmn");
  QVERIFY(whole.size() > 2000);
  for (std::size_t length = 0; length + 20 < whole.size(); length += 50) {
    const Result<Import> import = readBpmn(whole.substr(0, length), "cut.bpmn");
    QVERIFY(!import.has_value());
    QCOMPARE(import.error().code, ErrorCode::SyntaxError);
    QVERIFY(import.error().position.has_value());
  }
}

void BpmnHostileTest::aLineWithTooManyPointsIsRefused()
{
  std::string whole = fixture("valid.everything.bpmn");
  const std::size_t at = whole.find("<di:waypoint");
  QVERIFY(at != std::string::npos);
  std::string points;
  for (int i = 0; i < 1'001; ++i) points += "<di:waypoint x='1' y='1'/>";
  const Result<Import> import = readBpmn(whole.insert(at, points), "points.bpmn");
  QVERIFY(!import.has_value());
  QCOMPARE(import.error().code, ErrorCode::LimitExceeded);
}

void BpmnHostileTest::bytesChangedAtRandomNeverCrash()
{
  const std::string whole = fixture("valid.everything.bpmn");
  unsigned state = 1;
  int opened = 0;
  for (int round = 0; round < 2'000; ++round) {
    std::string changed = whole;
    for (int i = 0; i < 3; ++i) {
      state = state * 1'103'515'245U + 12'345U;
      changed[(state >> 8) % changed.size()] = static_cast<char>('a' + (state >> 4) % 26);
    }
    const Result<Import> import = readBpmn(changed, "changed.bpmn");
    if (!import) continue;
    ++opened;
    QVERIFY(readBpmn(writeBpmn(import->content).bytes, "again.bpmn").has_value());
  }
  QVERIFY(opened > 0);
}

QTEST_APPLESS_MAIN(BpmnHostileTest)
#include "BpmnHostileTest.moc"
