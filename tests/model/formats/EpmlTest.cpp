#include "model/formats/CompletePictures.h"
#include "model/formats/ImportDoor.h"
#include "model/formats/bpmn/BpmnFormat.h"
#include "model/formats/yaml/YamlFormat.h"
#include "model/process/SameMeaning.h"

#include <QTest>

#include <algorithm>

using namespace einklang;

class EpmlTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void functionsEventsAndConnectorsBecomeTasksEventsAndGateways();
  void rolesBecomeLanesAndEventsStandWithTheStepBefore();
  void systemsAndDocumentsGoToTheStep();
  void relationsMayCallTheirEndsFromAndTo();
  void positionsBecomeThePicture();
  void everyChainOfEveryFolderIsAProcess();
  void aLinkedFunctionCallsTheOtherChain();
  void namesComeFromDefinitionsWhereTheElementHasNone();
  void aConnectorThatJoinsAndSplitsBecomesTwo();
  void aLineToNowhereStaysOpenAndIsReported();
  void nothingIsLeftOutSilently();
  void aFileWithoutPrefixDeclarationIsUnderstood();
  void aFileWithoutChainIsRefusedWithItsPlace();
  void theLongestIdsStayReadable();
  void whatCameInGoesOutAsBpmnAndMeansTheSame();
  void truncatedFilesAreRefusedNotRead();
  void thousandsOfTwinIdsAreReadInTime();
};

namespace {

std::string chain(const std::string& parts,
                  const std::string& attributes = "epcId='1' name='Antrag'")
{
  return "<epc " + attributes + ">" + parts + "</epc>";
}

std::string file(const std::string& chains, const std::string& before = {})
{
  return "<?xml version='1.0' encoding='UTF-8'?>\n"
         "<epml:epml xmlns:epml='http://www.epml.de'>"
         "<coordinates xOrigin='leftToRight' yOrigin='topToBottom'/>" +
         before + "<directory name='Root'>" + chains + "</directory></epml:epml>";
}

std::string step(const std::string& kind, int id, const std::string& name, int x = 0, int y = 0)
{
  return "<" + kind + " id='" + std::to_string(id) + "'><name>" + name +
         "</name><graphics><position x='" + std::to_string(x) + "' y='" + std::to_string(y) +
         "' width='120' height='60'/></graphics></" + kind + ">";
}

std::string line(int id, int from, int to)
{
  return "<arc id='" + std::to_string(id) + "'><flow source='" + std::to_string(from) +
         "' target='" + std::to_string(to) + "'/></arc>";
}

std::string relation(int id, int from, int to, const std::string& type)
{
  return "<arc id='" + std::to_string(id) + "'><relation source='" + std::to_string(from) +
         "' target='" + std::to_string(to) + "' type='" + type + "'/></arc>";
}

/// Antrag eingegangen -> Antrag prüfen -> xor -> (bewilligt | abgelehnt)
std::string decision()
{
  return step("event", 1, "Antrag eingegangen", 100, 0) +
         step("function", 2, "Antrag prüfen", 100, 150) +
         "<xor id='3'><graphics><position x='145' "
         "y='300' width='30' height='30'/></graphics></xor>" +
         step("event", 4, "Antrag bewilligt", 0, 450) +
         step("event", 5, "Antrag abgelehnt", 250, 450) + line(11, 1, 2) + line(12, 2, 3) +
         line(13, 3, 4) + line(14, 3, 5);
}

Import imported(const std::string& bytes)
{
  Result<Import> import = importBytes(bytes, "test.epml");
  if (!import) qFatal("%s", english(import.error()).c_str());
  return std::move(*import);
}

Process only(const std::string& parts)
{
  return imported(file(chain(parts))).content.processes.front();
}

const Node& named(const Process& process, const std::string& label)
{
  const auto found = std::ranges::find(process.nodes(), label, &Node::label);
  if (found == process.nodes().end()) qFatal("no node %s", label.c_str());
  return *found;
}

bool says(const Losses& losses, const std::string& text)
{
  return std::ranges::any_of(losses, [&](const Loss& loss) {
    return english(loss.message).find(text) != std::string::npos;
  });
}

}  // namespace

void EpmlTest::functionsEventsAndConnectorsBecomeTasksEventsAndGateways()
{
  const Process process = only(decision());

  QVERIFY(isStart(named(process, "Antrag eingegangen")));
  QVERIFY(taskOf(named(process, "Antrag prüfen")));
  QVERIFY(isEnd(named(process, "Antrag bewilligt")));
  QVERIFY(isEnd(named(process, "Antrag abgelehnt")));
  QCOMPARE(process.flows().size(), std::size_t{4});
  const auto gateway = std::ranges::find_if(
      process.nodes(), [](const Node& n) { return einklang::gatewayOf(n) != nullptr; });
  QCOMPARE(einklang::gatewayOf(*gateway)->kind, GatewayKind::Exclusive);
}

void EpmlTest::rolesBecomeLanesAndEventsStandWithTheStepBefore()
{
  const Process process = only(decision() + step("participant", 20, "Steueramt") +
                               step("participant", 21, "Steueramt") + relation(31, 20, 2, "role"));

  QCOMPARE(process.lanes().size(), std::size_t{1});
  for (const Node& node : process.nodes()) {
    QVERIFY(node.lane.has_value());
    QCOMPARE(roleOf(process, node), std::string{"Steueramt"});
  }
}

void EpmlTest::systemsAndDocumentsGoToTheStep()
{
  const Process process =
      only(decision() + step("application", 20, "Fachverfahren") + step("dataField", 21, "Antrag") +
           step("dataField", 22, "Bescheid") + relation(31, 2, 20, "any") +
           relation(32, 21, 2, "input") + relation(33, 2, 22, "output"));

  const Attributes& attributes = named(process, "Antrag prüfen").attributes;
  QCOMPARE(attributes.systems, std::vector<std::string>{"Fachverfahren"});
  QCOMPARE(attributes.documentsIn, std::vector<std::string>{"Antrag"});
  QCOMPARE(attributes.documentsOut, std::vector<std::string>{"Bescheid"});
  QCOMPARE(process.dataObjects().size(), std::size_t{2});
  QCOMPARE(process.associations().size(), std::size_t{2});
}

void EpmlTest::relationsMayCallTheirEndsFromAndTo()
{
  const Process process = only(decision() + step("application", 20, "MESO") +
                               "<relation id='31' from='2' to='20' type='application'/>");

  QCOMPARE(named(process, "Antrag prüfen").attributes.systems, std::vector<std::string>{"MESO"});
}

void EpmlTest::positionsBecomeThePicture()
{
  const Import import = imported(file(chain(decision())));

  const Diagram* diagram = findDiagram(import.content, import.content.processes.front().id());
  QVERIFY(diagram);
  const Node& node = named(import.content.processes.front(), "Antrag prüfen");
  const Shape* shape = diagram->shapes.find(node.id);
  QVERIFY(shape);
  QCOMPARE(shape->bounds.center(), (Point{160, 180}));
  QCOMPARE(diagram->edges.size(), std::size_t{4});
}

void EpmlTest::everyChainOfEveryFolderIsAProcess()
{
  const std::string inner =
      "<directory name='Steuern'>" + chain(decision(), "epcId='2' name='Hundesteuer'") +
      "<directory name='Alt'>" + chain(decision(), "epcId='2' name='Grundsteuer'") +
      "</directory></directory>";

  const Import import = imported(file(chain(decision()) + inner));

  QCOMPARE(import.content.processes.size(), std::size_t{3});
  QCOMPARE(import.content.processes[1].name(), std::string{"Hundesteuer"});
  QVERIFY(import.content.processes[1].id() != import.content.processes[2].id());
  QCOMPARE(import.content.processes[2].profile().keywords,
           std::vector<std::string>{"Steuern / Alt"});
}

void EpmlTest::aLinkedFunctionCallsTheOtherChain()
{
  const std::string linked =
      "<processInterface id='7'><name>weiter</name><toProcess "
      "linkToEpcId='2'/></processInterface>" +
      step("event", 1, "Beginn") + line(9, 1, 7);

  const Import import =
      imported(file(chain(linked) + chain(decision(), "epcId='2' name='Bescheiden'")));

  const Node& call = named(import.content.processes.front(), "weiter");
  QVERIFY(std::holds_alternative<CallActivity>(call.type));
  QCOMPARE(std::get<CallActivity>(call.type).calls, std::string{"Bescheiden"});
}

void EpmlTest::namesComeFromDefinitionsWhereTheElementHasNone()
{
  const std::string definitions =
      "<definitions><definition defId='d1' type='function'><name>Antrag\\nprüfen</name>"
      "<description>Nach Satzung</description></definition></definitions>";

  const Import import = imported(file(chain("<function id='1' defRef='d1'/>"), definitions));

  QCOMPARE(named(import.content.processes.front(), "Antrag prüfen").description,
           std::string{"Nach Satzung"});
}

void EpmlTest::aConnectorThatJoinsAndSplitsBecomesTwo()
{
  const Import import =
      imported(file(chain(step("function", 1, "a") + step("function", 2, "b") + "<and id='3'/>" +
                          step("function", 4, "c") + step("function", 5, "d") + line(11, 1, 3) +
                          line(12, 2, 3) + line(13, 3, 4) + line(14, 3, 5))));

  const Process& process = import.content.processes.front();
  std::size_t gateways = 0;
  for (const Node& node : process.nodes()) gateways += einklang::gatewayOf(node) ? 1 : 0;
  QCOMPARE(gateways, std::size_t{2});
  QCOMPARE(process.flows().size(), std::size_t{5});
  QVERIFY(says(import.losses, "joins and splits"));
}

void EpmlTest::aLineToNowhereStaysOpenAndIsReported()
{
  const Import import = imported(file(chain(step("function", 1, "a") + line(11, 1, 99))));

  const Flow& flow = import.content.processes.front().flows().front();
  QVERIFY(flow.source && !flow.target);
  QVERIFY(says(import.losses, "leads to 99"));
}

void EpmlTest::nothingIsLeftOutSilently()
{
  const Import import = imported(file(chain(
      step("function", 1, "a") + step("function", 1, "b") + "<objective id='4'/>" +
      step("participant", 5, "Amt") + step("participant", 6, "Kasse") + relation(11, 5, 1, "role") +
      relation(12, 6, 1, "role") + relation(13, 5, 6, "any") + line(14, 98, 99))));

  QVERIFY(says(import.losses, "The id 1 is given twice"));
  QVERIFY(says(import.losses, "The element objective"));
  QVERIFY(says(import.losses, "several roles"));
  QVERIFY(says(import.losses, "which are no steps"));
  QVERIFY(says(import.losses, "elements that are not there"));
  QCOMPARE(named(import.content.processes.front(), "a").attributes.note, std::string{"Kasse"});
}

void EpmlTest::aFileWithoutPrefixDeclarationIsUnderstood()
{
  const Import import = imported(
      "<epml:epml><epc EpcId='1' name='x'><event id='1'><name>e</name>"
      "</event></epc></epml:epml>");

  QCOMPARE(import.content.processes.front().nodes().size(), std::size_t{1});
}

void EpmlTest::aFileWithoutChainIsRefusedWithItsPlace()
{
  const auto import = importBytes(file(""), "leer.epml");

  QVERIFY(!import);
  QCOMPARE(import.error().code, ErrorCode::InvalidContent);
  QCOMPARE(import.error().file, std::string{"leer.epml"});
  QVERIFY(import.error().position.has_value());
}

void EpmlTest::whatCameInGoesOutAsBpmnAndMeansTheSame()
{
  Import import = imported(
      file(chain(decision() + step("participant", 20, "Steueramt") + relation(31, 20, 2, "role"))));
  completePictures(import);

  const auto again = importBytes(writeBpmn(import.content).bytes, "out.bpmn");

  QVERIFY(again);
  QVERIFY(sameMeaning(import.content.processes.front(), again->content.processes.front()));
}

void EpmlTest::truncatedFilesAreRefusedNotRead()
{
  const std::string whole = file(chain(decision()));
  for (std::size_t length = 0; length + 1 < whole.size(); length += 7) {
    QVERIFY(!importBytes(whole.substr(0, length), "cut.epml"));
  }
}

void EpmlTest::thousandsOfTwinIdsAreReadInTime()
{
  std::string parts;
  for (int i = 0; i < 20'000; ++i)
    parts += "<function id='1'/><arc id='1'><flow source='1' target='1'/></arc>";

  const Import import = imported(file(chain(parts)));

  QCOMPARE(import.content.processes.front().nodes().size(), std::size_t{20'000});
}

/// Chains, steps and lines get ids that are made of those of the file.
void EpmlTest::theLongestIdsStayReadable()
{
  const std::string id(256, 'a');
  const Import import = imported("<epml><epc epcId='" + id + "'><function id='" + id +
                                 "'/></epc><epc epcId='" + id + "'/></epml>");
  const Result<Import> again = readYaml(writeYaml(import.content), "again.yaml");
  QVERIFY2(again, again ? "" : english(again.error()).c_str());
  QCOMPARE(again->content.processes.size(), std::size_t{2});
}

QTEST_APPLESS_MAIN(EpmlTest)
#include "EpmlTest.moc"
