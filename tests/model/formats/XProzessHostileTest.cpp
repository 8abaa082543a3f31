#include "model/formats/bpmn/BpmnFormat.h"
#include "model/formats/xprozess/Archive.h"
#include "model/formats/xprozess/XProzessDetails.h"
#include "model/formats/xprozess/XProzessFormat.h"
#include "model/formats/xprozess/XProzessTime.h"
#include "model/process/Edit.h"
#include "tests/support/ProcessBuilder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

using namespace einklang;
using namespace einklang::test;

class XProzessHostileTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void manySmallArchivesMustNotUnpackToALargeOne();
  void anArchiveLargerThanItSaysIsRefused();
  void pathsInsideAnArchiveAreNeverUsed();
  void damagedBase64LeavesTheGroups();
  void truncatedMessagesAreRefused();
  void processesOfOneLibraryKeepTheirModelsApart();
  void aMessageOfTheLibraryAloneComesBackAsOne();
  void groupsWithoutAStepAreKept();
  void aGroupOfAnUnknownTypeIsKeptAndReported();
  void aModelThatIsNotPackedIsRead();
  void aNewGroupGetsAFreeNumber();
  void timesWithoutSenseStayAsTheyAre();
};

namespace {

Process sample(const std::string& name)
{
  return ProcessBuilder{name}
      .flow("start -> Prüfen -> Bescheiden -> end")
      .with("Prüfen",
            [](Node& node) {
              node.type = SubProcess{};
              node.attributes.activityGroup = ActivityGroup::CheckFormally;
            })
      .build();
}

std::string message(const std::string& processes)
{
  return "<x:alleInhalte.export.0303 xmlns:x=\"http://www.regierung-mv.de/xprozess/2\" "
         "xprozessVersion=\"2.0\"><x:prozessbibliothek><x:name>B</x:name>" +
         processes + "</x:prozessbibliothek></x:alleInhalte.export.0303>";
}

std::string processWith(const std::string& archive, const std::string& id = "1")
{
  return "<x:prozess><x:id>" + id +
         "</x:id><x:name>P</x:name><x:prozessmodell>"
         "<x:prozessmodelldatei><x:dateiname>m</x:dateiname><x:inhalt>" +
         encodeBase64(archive) + "</x:inhalt></x:prozessmodelldatei></x:prozessmodell></x:prozess>";
}

Import imported(const std::string& bytes)
{
  Result<Import> import = readXProzess(bytes, "test.xml");
  if (!import) qFatal("%s", english(import.error()).c_str());
  return std::move(*import);
}

}  // namespace

void XProzessHostileTest::manySmallArchivesMustNotUnpackToALargeOne()
{
  const std::string bomb = zip({"a.xml", std::string(1'000'000, ' ')});
  std::string processes;
  for (int i = 0; i < 100; ++i) processes += processWith(bomb);
  ImportLimits limits;
  limits.bytes = std::size_t{8} << 20;

  const auto import = readXProzess(message(processes), "bomb.xml", limits);

  QVERIFY(!import);
  QCOMPARE(import.error().code, ErrorCode::LimitExceeded);
  QCOMPARE(import.error().file, std::string{"bomb.xml"});
}

void XProzessHostileTest::anArchiveLargerThanItSaysIsRefused()
{
  std::string archive = zip({"a.xml", std::string(100'000, 'a')});
  const std::string size{"\xA0\x86\x01\x00", 4};
  for (std::size_t at = 0; (at = archive.find(size, at)) != std::string::npos; ++at) {
    archive.replace(at, 4, std::string{"\x10\x00\x00\x00", 4});
  }

  const auto entries = unzip(archive, {});

  QVERIFY(!entries || entries->front().bytes.size() <= 16);
}

void XProzessHostileTest::pathsInsideAnArchiveAreNeverUsed()
{
  QTemporaryDir folder;
  const QString outside = folder.filePath(QStringLiteral("slip.bpmn"));
  const FileContent content{{sample("P")}, {}, {}};
  const QString climbing = QDir::current().relativeFilePath(outside);
  QVERIFY(climbing.startsWith(QStringLiteral("..")));
  const std::string archive = zip({climbing.toStdString(), writeBpmn(content).bytes});

  const Import import = imported(message(processWith(archive)));

  QCOMPARE(import.content.processes.front().nodes().size(), std::size_t{4});
  QVERIFY(!QFile::exists(outside));
}

void XProzessHostileTest::damagedBase64LeavesTheGroups()
{
  std::string bytes = writeXProzess({{sample("P")}, {}, {}}).bytes;
  const auto at = bytes.find("inhalt>") + 7;
  bytes.replace(at, 8, "!!!!!!!!");

  const Import import = imported(bytes);

  QCOMPARE(import.content.processes.front().nodes().size(), std::size_t{1});
}

void XProzessHostileTest::truncatedMessagesAreRefused()
{
  const std::string bytes = writeXProzess({{sample("P")}, {}, {}}).bytes;
  for (std::size_t length = 0; length + 2 < bytes.size(); length += 97) {
    QVERIFY(!readXProzess(bytes.substr(0, length), "cut.xml"));
  }
}

void XProzessHostileTest::processesOfOneLibraryKeepTheirModelsApart()
{
  const std::string archive = zip({"m.bpmn", writeBpmn({{sample("P")}, {}, {}}).bytes});

  const Import import = imported(message(processWith(archive, "1") + processWith(archive, "2")));

  std::set<std::string> ids;
  for (const Process& process : import.content.processes) ids.insert(process.id().value());
  QCOMPARE(ids.size(), import.content.processes.size());
  const Import again = imported(writeXProzess(import.content).bytes);
  QCOMPARE(again.content.processes.size(), import.content.processes.size());
  QCOMPARE(again.content.processes[1].profile().key, std::string{"2"});
}

void XProzessHostileTest::aMessageOfTheLibraryAloneComesBackAsOne()
{
  const FileContent content{{sample("P")}, {}, {}};
  const std::string bytes = writeXProzess(content, {.message = XProzessMessage::Library}).bytes;
  QVERIFY(bytes.find("<code>0203</code>") != std::string::npos);

  const std::string again = writeXProzess(imported(bytes).content).bytes;

  QVERIFY(again.find("prozessbibliothek.export.0203") != std::string::npos);
}

void XProzessHostileTest::groupsWithoutAStepAreKept()
{
  std::string bytes = writeXProzess({{sample("P")}, {}, {}}).bytes;
  const std::string mark = "subProzessID>Prüfen<";
  bytes.replace(bytes.find(mark), mark.size(), "subProzessID>anderswo<");

  const Import import = imported(bytes);
  const std::string again = writeXProzess(import.content).bytes;

  QVERIFY(std::ranges::any_of(import.losses,
                              [](const Loss& l) { return l.kind == LossKind::NotShown; }));
  QVERIFY(again.find("subProzessID>anderswo<") != std::string::npos);
}

void XProzessHostileTest::aGroupOfAnUnknownTypeIsKeptAndReported()
{
  std::string bytes = writeXProzess({{sample("P")}, {}, {}}).bytes;
  const std::size_t type = bytes.find("referenzaktivitaetengruppeTyp");
  bytes.replace(bytes.find("<code>3</code>", type), 14, "<code>9</code>");
  const Import import = imported(bytes);
  QVERIFY(std::ranges::any_of(import.losses, [](const Loss& loss) {
    return loss.kind == LossKind::NotShown &&
           loss.message.text.starts_with("The activity group %1 has no type");
  }));
  const std::string written = writeXProzess(import.content).bytes;
  QVERIFY(written.find("<code>9</code>") != std::string::npos);
  QVERIFY(imported(written).content.processes[0].nodes() == import.content.processes[0].nodes());

  // Who takes the type of a known group away means that it is none.
  Process plain = sample("P");
  Import known = imported(writeXProzess({{plain}, {}, {}}).bytes);
  for (const Node& node : known.content.processes[0].nodes()) {
    if (node.attributes.activityGroup == ActivityGroup::None) continue;
    Node none = node;
    none.attributes.activityGroup = ActivityGroup::None;
    apply(known.content.processes[0], Replace<Node>{std::move(none)});
    break;
  }
  QVERIFY(writeXProzess(known.content).bytes.find("aktivitaetengruppe>") == std::string::npos);
}

void XProzessHostileTest::aModelThatIsNotPackedIsRead()
{
  const std::string bpmn = writeBpmn({{sample("P")}, {}, {}}).bytes;
  for (const std::string& model : {bpmn, "\xEF\xBB\xBF" + bpmn, zip({"a.bpmn", bpmn})}) {
    const Import import = imported(message(processWith(model)));
    QCOMPARE(import.content.processes[0].nodes().size(), sample("P").nodes().size());
  }
}

void XProzessHostileTest::aNewGroupGetsAFreeNumber()
{
  Import import = imported(writeXProzess({{sample("P")}, {}, {}}).bytes);
  Process& process = import.content.processes.front();
  Node node = *process.findNode(NodeId{"Bescheiden"});
  node.attributes.activityGroup = ActivityGroup::ProvideInformation;
  apply(process, Replace<Node>{node});

  const Import again = imported(writeXProzess(import.content).bytes);

  const Process& read = again.content.processes.front();
  QCOMPARE(groupDetailsOf(*read.findNode(NodeId{"Prüfen"}))->number, std::string{"01"});
  QCOMPARE(groupDetailsOf(*read.findNode(NodeId{"Bescheiden"}))->number, std::string{"02"});
}

void XProzessHostileTest::timesWithoutSenseStayAsTheyAre()
{
  using namespace xprozess;
  QCOMPARE(localTime("2019-12-31T23:00:00.000Z"), std::string{"2020-01-01"});
  QCOMPARE(localTime("2021-08-12T22:00:00.000Z"), std::string{"2021-08-13"});
  QCOMPARE(localTime("2021-03-28T01:00:00Z"), std::string{"2021-03-28 03:00"});
  QCOMPARE(localTime("2021-10-31T01:00:00Z"), std::string{"2021-10-31 02:00"});
  QCOMPARE(localTime("2022-02-30T00:00:00Z"), std::string{"2022-02-30T00:00:00Z"});
  QCOMPARE(localTime("gestern"), std::string{"gestern"});
  QCOMPARE(localTime(timeOfDay("2024-07-01")), std::string{"2024-07-01"});
}

QTEST_APPLESS_MAIN(XProzessHostileTest)
#include "XProzessHostileTest.moc"
