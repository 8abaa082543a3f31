#include "model/formats/CompletePictures.h"
#include "model/formats/ImportDoor.h"
#include "model/formats/bpmn/BpmnFormat.h"
#include "model/formats/yaml/YamlFormat.h"
#include "model/process/Edit.h"

#include <QTest>

#include <algorithm>

using namespace einklang;

/// Files that break rules and can be understood: they open, and every repair is listed.
class BpmnToleranceTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void everyRepairIsListed_data();
  void everyRepairIsListed();
  void whatIsDrawnWithoutAnElementStaysInTheFile();
  void unknownContentOfPicturesStaysInTheFile();
  void aPictureOfNothingStaysInTheFile();
  void stepsWithoutAPlaceGetOne();
  void anyPrefixAndNoneMeanTheSame_data();
  void anyPrefixAndNoneMeanTheSame();
  void aFileThatIsNotWellFormedNamesPlaceAndCause();
  void aProcessThatNoPoolNamesBelongsToThePictureThatShowsIt();
  void aProcessThatNobodyShowsStaysOneOfItsOwn();
  void choreographiesAreKeptAndReported();
  void aFileOfChoreographiesOnlyOpensWithAnEmptyProcess_data();
  void aFileOfChoreographiesOnlyOpensWithAnEmptyProcess();
  void poolsWithoutContentsAreAProcess();
  void theLongestIdsStayReadableWhereTheyAreDouble();
};

namespace {

const std::string head =
    R"(<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
  xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
  xmlns:di="http://www.omg.org/spec/DD/20100524/DI" targetNamespace="t">)";

std::string fileOf(const std::string& contents)
{
  return head + contents + "</definitions>";
}

std::string processOf(const std::string& contents)
{
  return fileOf("<process id=\"p\">" + contents + "</process>");
}

Import opened(const std::string& bytes)
{
  Result<Import> import = importBytes(bytes, "test.bpmn");
  if (!import) qFatal("%s", english(import.error()).c_str());
  return std::move(*import);
}

bool lists(const Losses& losses, LossKind kind, const QString& begin)
{
  return std::ranges::any_of(losses, [&](const Loss& loss) {
    return loss.kind == kind && QString::fromStdString(loss.message.text).startsWith(begin);
  });
}

/// A pool, and a task and its document beside it in a process that no pool names.
std::string besideThePool(const std::string& shown)
{
  return fileOf(R"(<collaboration id="c"><participant id="pool" processRef="in"/>
    <messageFlow id="m" sourceRef="a" targetRef="b"/></collaboration>
    <process id="in"><task id="a"/></process>
    <process id="out" name="Daneben" isExecutable="false"><task id="b" name="Melden"/></process>
    <process id="other"><task id="x"/></process>
    <bpmndi:BPMNDiagram id="d"><bpmndi:BPMNPlane id="pl" bpmnElement="c">
      <bpmndi:BPMNShape id="s" bpmnElement=")" +
                shown + R"("><dc:Bounds x="1" y="2" width="100" height="80"/></bpmndi:BPMNShape>
    </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>)");
}

}  // namespace

void BpmnToleranceTest::everyRepairIsListed_data()
{
  QTest::addColumn<QByteArray>("file");
  QTest::addColumn<QString>("sentence");
  const auto row = [](const char* name, const std::string& file, const char* sentence) {
    QTest::newRow(name) << QByteArray::fromStdString(file) << QString::fromUtf8(sentence);
  };
  row("missing id", processOf("<task name=\"A\"/>"), "%1 elements had no id");
  row("id used twice", processOf("<task id=\"a\"/><task id=\"a\"/>"), "The id %1 is used more");
  row("dangling flow",
      processOf("<task id=\"a\"/><sequenceFlow id=\"f\" sourceRef=\"a\" targetRef=\"gone\"/>"),
      "The sequence flow %1 does not lead");
  row("dangling lane member",
      processOf("<laneSet id=\"l\"><lane "
                "id=\"l1\"><flowNodeRef>gone</flowNodeRef></lane></laneSet><task id=\"a\"/>"),
      "The lane %1 names a step that is not there");
  row("dangling host", processOf("<boundaryEvent id=\"b\" attachedToRef=\"gone\"/>"),
      "The boundary event %1 is not attached");
  row("missing flow list",
      processOf("<task id=\"a\"><outgoing>f</outgoing></task><task id=\"b\"/>"
                "<sequenceFlow id=\"f\" sourceRef=\"a\" targetRef=\"b\"/>"),
      "The lists of incoming and outgoing flows");
  row("undeclared prefix", processOf("<task id=\"a\" zeebe:note=\"1\"/>"),
      "The prefix %1 is not declared.");
  row("name of the tool", processOf("<exclusiveGateway id=\"a\" name=\"Exklusives Gateway\"/>"),
      "%1 gateways had only the name");
  row("name of the tool with a number",
      processOf("<parallelGateway id=\"a\" name=\"Nicht-exklusives Gateway-4711\"/>"),
      "%1 gateways had only the name");
}

void BpmnToleranceTest::everyRepairIsListed()
{
  QFETCH(QByteArray, file);
  QFETCH(QString, sentence);
  const Import import = opened(file.toStdString());
  QCOMPARE(import.content.processes.size(), std::size_t{1});
  QVERIFY(!import.content.processes[0].nodes().empty());
  QVERIFY(lists(import.losses, LossKind::Repaired, sentence));
}

void BpmnToleranceTest::whatIsDrawnWithoutAnElementStaysInTheFile()
{
  const std::string file = fileOf(
      "<process id=\"p\"><task id=\"a\"/></process><bpmndi:BPMNDiagram id=\"d\">"
      "<bpmndi:BPMNPlane id=\"pl\" bpmnElement=\"p\"><bpmndi:BPMNShape id=\"sa\" "
      "bpmnElement=\"a\"><dc:Bounds x=\"1\" y=\"20\" width=\"3\" height=\"4\"/>"
      "</bpmndi:BPMNShape><bpmndi:BPMNShape id=\"s\" bpmnElement=\"gone\">"
      "<dc:Bounds x=\"1\" y=\"2\" width=\"3\" height=\"4\"/></bpmndi:BPMNShape>"
      "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>");
  const Import import = opened(file);
  QVERIFY(lists(import.losses, LossKind::Kept, "A shape or line of the picture belongs to no"));
  const std::string written = writeBpmn(import.content).bytes;
  const std::size_t aside = written.find("<einklang:picture diagram=\"d\">");
  const std::size_t gone = written.find("\"gone\"");
  QVERIFY(aside < gone && gone < written.find("<task"));
  QVERIFY(opened(written).content == import.content);
}

/// The schema lets nothing unknown into a picture, so it stands beside the process.
void BpmnToleranceTest::unknownContentOfPicturesStaysInTheFile()
{
  const std::string unknown = "<di:extension><x:y xmlns:x=\"u\" z=\"%1\"/></di:extension>";
  const auto with = [&](char mark) {
    std::string text = unknown;
    return text.replace(text.find("%1"), 2, 1, mark);
  };
  const std::string file = fileOf(
      "<process id=\"p\"><documentation>D</documentation><task id=\"a\"/></process>"
      "<bpmndi:BPMNDiagram id=\"d\"><bpmndi:BPMNPlane id=\"pl\" bpmnElement=\"p\">" +
      with('1') + "<bpmndi:BPMNShape id=\"s\" bpmnElement=\"a\">" + with('2') +
      "<dc:Bounds x=\"1\" y=\"2\" width=\"3\" height=\"4\"/><bpmndi:BPMNLabel>" + with('3') +
      "</bpmndi:BPMNLabel></bpmndi:BPMNShape></bpmndi:BPMNPlane>"
      "</bpmndi:BPMNDiagram>");
  const Import import = opened(file);
  QCOMPARE(saveBpmn(import.content, file).bytes, file);
  const std::string written = writeBpmn(import.content).bytes;
  for (const char mark : {'1', '2', '3'}) {
    const std::size_t at = written.find(std::string{" z=\""} + mark);
    QVERIFY(written.find("</documentation>") < at && at < written.find("<task"));
  }
  QVERIFY(opened(written).content == import.content);
  QCOMPARE(writeBpmn(opened(written).content).bytes, written);
}

void BpmnToleranceTest::aPictureOfNothingStaysInTheFile()
{
  const Import import =
      opened(fileOf("<process id=\"p\"><task id=\"a\"/></process><bpmndi:BPMNDiagram id=\"d\">"
                    "<bpmndi:BPMNPlane id=\"pl\" bpmnElement=\"p\"><bpmndi:BPMNShape id=\"s\" "
                    "bpmnElement=\"gone\"><dc:Bounds x=\"1\" y=\"2\" width=\"3\" height=\"4\"/>"
                    "</bpmndi:BPMNShape></bpmndi:BPMNPlane></bpmndi:BPMNDiagram>"));
  QVERIFY(import.content.diagrams.empty());
  QVERIFY(writeBpmn(import.content).bytes.find("\"gone\"") != std::string::npos);
}

void BpmnToleranceTest::stepsWithoutAPlaceGetOne()
{
  Import import =
      opened(processOf("<task id=\"a\"/><task id=\"b\"/>"
                       "<sequenceFlow id=\"f\" sourceRef=\"a\" targetRef=\"b\"/>"));
  QVERIFY(import.content.diagrams.empty());
  completePictures(import);
  QCOMPARE(import.content.diagrams.size(), std::size_t{1});
  QCOMPARE(import.content.diagrams[0].shapes.size(), std::size_t{2});
  QCOMPARE(import.content.diagrams[0].edges.size(), std::size_t{1});
}

void BpmnToleranceTest::anyPrefixAndNoneMeanTheSame_data()
{
  QTest::addColumn<QString>("prefix");
  for (const char* prefix : {"", "bpmn", "semantic", "ns0", "größe"}) {
    QTest::newRow(prefix) << QString::fromUtf8(prefix);
  }
}

void BpmnToleranceTest::anyPrefixAndNoneMeanTheSame()
{
  QFETCH(QString, prefix);
  const QString colon = prefix.isEmpty() ? prefix : prefix + QLatin1Char{':'};
  const QString declared =
      prefix.isEmpty() ? QStringLiteral("xmlns") : QStringLiteral("xmlns:") + prefix;
  const QString file = QStringLiteral(
                           "<%1definitions %2=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
                           "targetNamespace=\"t\"><%1process id=\"p\"><%1task id=\"a\" "
                           "name=\"A\"/></%1process></%1definitions>")
                           .arg(colon, declared);
  const Import import = opened(file.toStdString());
  QVERIFY(import.losses.empty());
  QCOMPARE(import.content.processes[0].nodes()[0].label, std::string{"A"});
}

void BpmnToleranceTest::aFileThatIsNotWellFormedNamesPlaceAndCause()
{
  const Result<Import> import =
      importBytes(head + "\n<process id=\"p\">\n  <task id=\"a\"></process>", "kaputt.bpmn");
  QVERIFY(!import);
  QCOMPARE(import.error().file, std::string{"kaputt.bpmn"});
  QCOMPARE(import.error().position->line, 6);
  QVERIFY(import.error().position->column > 10);
  QVERIFY(english(import.error().message).find("end tag") != std::string::npos);
}

void BpmnToleranceTest::aProcessThatNoPoolNamesBelongsToThePictureThatShowsIt()
{
  for (const char* shown : {"b", "a"}) {  // by the picture, or by the message alone
    const Import import = opened(besideThePool(shown));
    QCOMPARE(import.content.processes.size(), std::size_t{2});
    const Process& whole = import.content.processes[0];
    QVERIFY(whole.findNode(NodeId{"b"}) && !whole.findNode(NodeId{"b"})->participant);
    QVERIFY(whole.messageFlows()[0].source && whole.messageFlows()[0].target);
    QVERIFY(!lists(import.losses, LossKind::Repaired, "The message flow"));
    const std::string written = writeBpmn(import.content).bytes;
    QVERIFY(written.find("<process id=\"out\" name=\"Daneben\" isExecutable=\"false\">") !=
            std::string::npos);
    QVERIFY(opened(written).content == import.content);
  }
}

void BpmnToleranceTest::aProcessThatNobodyShowsStaysOneOfItsOwn()
{
  const Import import = opened(besideThePool("b"));
  QCOMPARE(import.content.processes[1].id().value(), std::string{"other"});
}

void BpmnToleranceTest::choreographiesAreKeptAndReported()
{
  const std::string choreography =
      "<choreography id=\"ch\"><participant id=\"x\"/><participant id=\"y\"/><choreographyTask "
      "id=\"t\" "
      "initiatingParticipantRef=\"x\"><participantRef>x</participantRef><participantRef>y"
      "</participantRef></choreographyTask></choreography>";
  const std::string file = fileOf(choreography + "<process id=\"p\"><task id=\"a\"/></process>");
  const Import import = opened(file);
  QVERIFY(lists(import.losses, LossKind::NotShown, "%1 is a choreography"));
  QVERIFY(writeBpmn(import.content).bytes.find("choreographyTask") != std::string::npos);
  QCOMPARE(saveBpmn(import.content, file).bytes, file);
}

void BpmnToleranceTest::aFileOfChoreographiesOnlyOpensWithAnEmptyProcess_data()
{
  QTest::addColumn<QString>("kind");
  for (const char* kind : {"choreography", "globalChoreographyTask", "globalConversation"}) {
    QTest::newRow(kind) << kind;
  }
}

void BpmnToleranceTest::aFileOfChoreographiesOnlyOpensWithAnEmptyProcess()
{
  QFETCH(QString, kind);
  const std::string name = kind.toStdString();
  const std::string file = fileOf("<" + name + " id=\"ch\" name=\"Abstimmung\"/>");
  Import import = opened(file);
  QCOMPARE(import.content.processes.size(), std::size_t{1});
  QCOMPARE(import.content.processes[0].name(), std::string{"Abstimmung"});
  QVERIFY(lists(import.losses, LossKind::NotShown, "The file holds no process; what opens"));
  completePictures(import);
  QCOMPARE(saveBpmn(import.content, file).bytes, file);

  apply(import.content.processes[0], Insert<Node>{Node{.id = NodeId{"a"}, .label = "Antrag"}, 0});
  const std::string saved = saveBpmn(import.content, file).bytes;
  QVERIFY(saved.starts_with(file.substr(0, file.find("</definitions>"))));
  QCOMPARE(opened(saved).content.processes[0].nodes().size(), std::size_t{1});
}

void BpmnToleranceTest::poolsWithoutContentsAreAProcess()
{
  const std::string file = fileOf(
      "<collaboration id=\"c\"><participant id=\"x\"/><participant id=\"y\"/>"
      "<messageFlow id=\"m\" sourceRef=\"x\" targetRef=\"y\"/></collaboration>");
  const Import import = opened(file);
  QCOMPARE(import.content.processes[0].participants().size(), std::size_t{2});
  QCOMPARE(import.content.processes[0].messageFlows().size(), std::size_t{1});
  QCOMPARE(saveBpmn(import.content, file).bytes, file);
}

void BpmnToleranceTest::theLongestIdsStayReadableWhereTheyAreDouble()
{
  const std::string task = "<task id=\"" + std::string(256, 'a') + "\"/>";
  const Import import = opened(processOf(task + task + task));
  const Result<Import> again = readYaml(writeYaml(import.content), "again.yaml");
  QVERIFY2(again, again ? "" : english(again.error()).c_str());
  QCOMPARE(again->content.processes[0].nodes().size(), std::size_t{3});
  QCOMPARE(opened(writeBpmn(import.content).bytes).content, import.content);
}

QTEST_APPLESS_MAIN(BpmnToleranceTest)
#include "BpmnToleranceTest.moc"
