#include "model/formats/ImportDoor.h"
#include "model/formats/bpmn/BpmnFormat.h"
#include "model/formats/yaml/YamlFormat.h"
#include "tests/support/BpmnValidity.h"

#include <QTest>

#include <algorithm>

using namespace einklang;

/// What certain tools write in their own way: it is understood, converted files are valid, and
/// nothing changes on the way through YAML and back.
class BpmnVendorTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void whatToolsWriteComesBackValidAndUnchanged_data();
  void whatToolsWriteComesBackValidAndUnchanged();
  void thePoolWithContentsNamesTheWholeBesideBlackBoxes();
  void aMissingSetOfPortsIsCompletedAndListed();
};

namespace {

std::string fileOf(const std::string& contents)
{
  return R"(<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="D" targetNamespace="t">)" +
         contents + "</definitions>";
}

/// A black box whose process is there and empty, as ADONIS writes it.
std::string besideABlackBox(const std::string& collaboration, const std::string& process)
{
  return fileOf("<collaboration id=\"c\"" + collaboration +
                R"(<participant id="a" name="Amt" processRef="pa"/>
    <participant id="b" name="Arbeitgeber" processRef="pb"/></collaboration>
    <process id="pb"/><process id="pa")" +
                process + "<task id=\"t\" name=\"Prüfen\"/></process>");
}

/// A step whose input is set by an assignment, as jBPM writes it.
std::string withPorts(const std::string& input, const std::string& sets,
                      const std::string& sources = {})
{
  return fileOf(R"(<process id="p"><userTask id="t"><ioSpecification>)" + input + sets +
                "</ioSpecification><dataInputAssociation>" + sources +
                R"(<targetRef>in</targetRef><assignment>
    <from xsi:type="tFormalExpression">a</from><to xsi:type="tFormalExpression">in</to>
    </assignment></dataInputAssociation></userTask>
    <dataObject id="o"/><dataObjectReference id="doc" dataObjectRef="o"/></process>)");
}

std::string shape(const std::string& id, int x)
{
  return R"(<BPMNShape bpmnElement="t" id=")" + id +
         R"("><Bounds xmlns="http://www.omg.org/spec/DD/20100524/DC" width="100" height="80" y="0" x=")" +
         std::to_string(x) + "\"/></BPMNShape>";
}

const std::string input = R"(<dataInput id="in" name="TaskName"/>)";
const std::string inputSet = "<inputSet><dataInputRefs>in</dataInputRefs></inputSet>";

Import opened(const std::string& bytes)
{
  Result<Import> import = importBytes(bytes, "test");
  if (!import) qFatal("%s", english(import.error()).c_str());
  return std::move(*import);
}

}  // namespace

void BpmnVendorTest::whatToolsWriteComesBackValidAndUnchanged_data()
{
  QTest::addColumn<std::string>("file");
  QTest::newRow("name of the collaboration only")
      << besideABlackBox(R"( name="Modell">)", R"( isExecutable="false">)");
  QTest::newRow("name of the process only") << besideABlackBox(">", R"( name="Ablauf">)");
  QTest::newRow("both names") << besideABlackBox(R"( name="Modell">)", R"( name="Ablauf">)");
  QTest::newRow("process with an id of our making")
      << fileOf(R"(<collaboration id="c"><participant id="a" name="Amt" processRef="Process_a"/>
    </collaboration><process id="Process_a" name="Ablauf"><task id="t"/></process>)");
  QTest::newRow("empty documentation")
      << besideABlackBox("><documentation/>", "><documentation>Text</documentation>");
  QTest::newRow("no output set") << withPorts(input, inputSet);
  QTest::newRow("no set at all") << withPorts(input, "");
  const std::string unknown = R"(<dataInput id="in" kind="none of BPMN"/>)";
  QTest::newRow("ports that BPMN does not know") << withPorts(unknown, inputSet);
  QTest::newRow("an element of no type") << fileOf(
      "<process id=\"p\"><laneSet id=\"s\"><lane id=\"l\"><partitionElement id=\"x\"/>"
      "</lane></laneSet></process>");
  QTest::newRow("languages") << fileOf(
      R"(<process id="p" xml:lang="de"><documentation xml:lang="de">Hund</documentation>
    <documentation xml:lang="en">Dog</documentation><task id="t" xml:lang="de"/></process>)");
  QTest::newRow("a step drawn twice")
      << fileOf(R"(<process id="p"><task id="t"/></process><BPMNDiagram id="d"
                xmlns="http://www.omg.org/spec/BPMN/20100524/DI"><BPMNPlane bpmnElement="p">)" +
                shape("a", 0) + shape("b", 300) + "</BPMNPlane></BPMNDiagram>");
  QTest::newRow("such ports of a document")
      << withPorts(unknown, inputSet, "<sourceRef>doc</sourceRef>");
}

void BpmnVendorTest::whatToolsWriteComesBackValidAndUnchanged()
{
  QFETCH(const std::string, file);
  const Import import = opened(file);
  QCOMPARE(saveBpmn(import.content, file).bytes, file);
  const Import yaml = opened(writeYaml(import.content));
  QVERIFY(yaml.content == import.content);
  const std::string written = writeBpmn(yaml.content).bytes;
  const Import back = opened(written);
  QCOMPARE(writeBpmn(back.content).bytes, written);
  QCOMPARE(back.content.diagrams, import.content.diagrams);
  const Process& process = back.content.processes[0];
  QCOMPARE(process.name(), import.content.processes[0].name());
  QCOMPARE(process.header().description, import.content.processes[0].header().description);
  QCOMPARE(process.participants(), import.content.processes[0].participants());
  QCOMPARE(process.associations().size(), import.content.processes[0].associations().size());
  if (test::testData().empty() || !test::hasXmllint()) return;
  const QTemporaryDir folder;
  QCOMPARE(test::invalidBpmn({test::write(folder, QStringLiteral("a.bpmn"), written)}),
           QStringList{});
}

void BpmnVendorTest::thePoolWithContentsNamesTheWholeBesideBlackBoxes()
{
  const Import import = opened(besideABlackBox(">", R"( name="Ablauf">)"));
  QCOMPARE(import.content.processes[0].name(), std::string{"Ablauf"});
}

void BpmnVendorTest::aMissingSetOfPortsIsCompletedAndListed()
{
  const Import import = opened(withPorts(input, inputSet));
  const bool listed = std::ranges::any_of(import.losses, [](const Loss& loss) {
    return loss.kind == LossKind::Repaired && loss.message.text.starts_with("%1 lists of inputs");
  });
  QVERIFY(listed);
  const std::string written = writeBpmn(import.content).bytes;
  QVERIFY(written.find("<dataInput id=\"in\" name=\"TaskName\"/>") != std::string::npos);
  QVERIFY(written.find("<outputSet/>") != std::string::npos);
}

QTEST_APPLESS_MAIN(BpmnVendorTest)
#include "BpmnVendorTest.moc"
