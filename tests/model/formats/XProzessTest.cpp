#include "model/base/Text.h"
#include "model/formats/xprozess/Archive.h"
#include "model/formats/xprozess/XProzessFormat.h"
#include "model/process/Edit.h"
#include "model/process/SameMeaning.h"
#include "tests/support/ProcessBuilder.h"
#include "tests/support/TestData.h"

#include <QFile>
#include <QTest>

using namespace einklang;
using namespace einklang::test;

class XProzessTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void aProcessOfOurOwnComesBackAsItWas();
  void onlyWhatChangedIsWrittenAnew();
  void whatFimAsksForAndNobodySaidIsListed();
  void aMessageWithoutLibraryIsRefused();
  void aDamagedModelLeavesTheActivityGroups();
  void theReleasedMessageIsReadWithItsTwelveGroups();
  void theReleasedMessageIsEqualAfterOneChangeButForThatChange();
  void archivesGiveTheSameBytesTwice();
};

namespace {

FileContent sample()
{
  const Process p =
      ProcessBuilder{"Hundesteuer festsetzen"}
          .flow("start -> Prüfen -> end")
          .with("Prüfen",
                [](Node& node) {
                  node.type = SubProcess{};
                  node.attributes.activityGroup = ActivityGroup::CheckFormally;
                  node.attributes.legalBases = {{"§ 2 SächsKAG", LegalBasisType::Act}};
                })
          .build();
  FileContent content{{p}, {}, {}};
  ProcessHeader header = p.header();
  header.profile.key = "99102013002000";
  header.profile.level = DetailLevel::Local;
  header.profile.authority.ags = "14999001";
  header.profile.participants = {{"Hundehalter", ParticipantRole::Initiator}};
  apply(content.processes.front(), ReplaceHeader{header});
  return content;
}

std::string released()
{
  QFile file{QString::fromStdString(testData() + "/fim/mutterschutz-anzeige.xprozess.xml")};
  return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string{};
}

Import imported(const std::string& bytes)
{
  Result<Import> import = readXProzess(bytes, "test.xml");
  if (!import) qFatal("%s", english(import.error()).c_str());
  return std::move(*import);
}

const Process& mainOf(const Import& import)
{
  const auto& all = import.content.processes;
  return *std::ranges::max_element(all, {}, [](const Process& p) { return p.nodes().size(); });
}

/// The lines of b that are not lines of a.
std::vector<std::string> newLines(const std::string& a, const std::string& b)
{
  const std::vector<std::string> old = split(a, '\n');
  std::vector<std::string> found;
  for (const std::string& line : split(b, '\n')) {
    if (line.find("<xprozess:inhalt>") != std::string::npos) continue;  // the embedded model
    if (line.find("nachrichtUUID") != std::string::npos) continue;
    if (std::ranges::find(old, line) == old.end()) found.push_back(trim(line));
  }
  return found;
}

}  // namespace

void XProzessTest::aProcessOfOurOwnComesBackAsItWas()
{
  const FileContent before = sample();

  const Import after = imported(writeXProzess(before).bytes);

  Process expected = before.processes.front();
  QVERIFY(sameMeaning(mainOf(after), expected));
  QCOMPARE(mainOf(after).profile().authority.ags, std::string{"14999001"});
}

void XProzessTest::onlyWhatChangedIsWrittenAnew()
{
  Import import = imported(writeXProzess(sample()).bytes);
  const std::string before = writeXProzess(import.content).bytes;
  Node node = *import.content.processes.front().findNode(NodeId{"Prüfen"});
  node.label = "Anmeldung prüfen";
  apply(import.content.processes.front(), Replace<Node>{node});

  const std::string after = writeXProzess(import.content).bytes;

  QCOMPARE(newLines(before, after),
           std::vector<std::string>{"<xprozess:name>Anmeldung prüfen</xprozess:name>"});
}

void XProzessTest::whatFimAsksForAndNobodySaidIsListed()
{
  const XProzessExport written = writeXProzess(sample());

  QVERIFY(std::ranges::any_of(written.losses, [](const Loss& loss) {
    return loss.kind == LossKind::Repaired && loss.element == ElementId{"Prüfen"};
  }));
}

void XProzessTest::aMessageWithoutLibraryIsRefused()
{
  const auto import = readXProzess(
      "<x:prozesskatalog.export.0103 xmlns:x=\"http://www.regierung-mv.de/xprozess/2\"/>", "a.xml");

  QVERIFY(!import);
  QCOMPARE(import.error().code, ErrorCode::UnknownFormat);
  QCOMPARE(import.error().file, std::string{"a.xml"});
}

void XProzessTest::aDamagedModelLeavesTheActivityGroups()
{
  std::string bytes = writeXProzess(sample()).bytes;
  const auto start = bytes.find("<xprozess:inhalt>") + 17;
  bytes.replace(start, bytes.find("</xprozess:inhalt>") - start, "AAAAAAAA");

  const Import import = imported(bytes);

  QCOMPARE(mainOf(import).nodes().size(), std::size_t{1});
  QVERIFY(!import.losses.empty());
}

void XProzessTest::theReleasedMessageIsReadWithItsTwelveGroups()
{
  if (testData().empty()) QSKIP("EINKLANG_TEST_DATA is not set");

  const Import import = imported(released());

  const Process& process = mainOf(import);
  const auto groups = std::ranges::count_if(process.nodes(), [](const Node& node) {
    return node.attributes.activityGroup != ActivityGroup::None;
  });
  QCOMPARE(groups, 12);
  QCOMPARE(process.profile().key, std::string{"99006028261000"});
  QVERIFY(!import.content.diagrams.empty());
}

void XProzessTest::theReleasedMessageIsEqualAfterOneChangeButForThatChange()
{
  if (testData().empty()) QSKIP("EINKLANG_TEST_DATA is not set");
  Import import = imported(released());
  Process* process = nullptr;
  for (Process& p : import.content.processes) {
    if (p.id() == mainOf(import).id()) process = &p;
  }
  Node changed = *std::ranges::find_if(process->nodes(), [](const Node& node) {
    return node.attributes.activityGroup == ActivityGroup::Involve;
  });
  changed.attributes.systems = {"Fachverfahren Beispiel"};
  apply(*process, Replace<Node>{changed});

  const Import again = imported(writeXProzess(import.content).bytes);

  QVERIFY(sameMeaning(mainOf(again), *process));
}

void XProzessTest::archivesGiveTheSameBytesTwice()
{
  const std::string once = zip({"a.xml", "<a/>"});

  QCOMPARE(zip({"a.xml", "<a/>"}), once);
  const auto entries = unzip(*decodeBase64(encodeBase64(once)), {});
  QVERIFY(entries);
  QCOMPARE(entries->front().bytes, std::string{"<a/>"});
}

QTEST_APPLESS_MAIN(XProzessTest)
#include "XProzessTest.moc"
