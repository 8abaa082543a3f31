#include "model/formats/bpmn/BpmnFormat.h"

#include <QTest>

#include <algorithm>

using namespace einklang;

class BpmnReaderTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void aCollaborationIsOneProcessWithItsPools();
  void anEmptyNameOfACollaborationIsNone();
  void aLoneProcessIsAProcessOfItsOwn();
  void lanesNestAndAStepStandsInTheInnermost();
  void eventsCarryTriggerAndDetail();
  void aBoundaryEventKnowsItsHostAndWhetherItInterrupts();
  void theDefaultFlowIsMarkedOnTheFlow();
  void aFlowWithoutAnEndIsKeptAndReported();
  void idsUsedTwiceAreMadeUnique();
  void documentsAreOneElementWithTheirObject();
  void whatTheModelDoesNotKnowIsKept();
  void placesThatAreNoNumbersAreLeftOut();
  void namesThatToolsGiveToGatewaysAreNoLabels();
  void undeclaredPrefixesAreUnderstood();
};

namespace {

/// The inside of a process, made a file.
std::string file(const std::string& contents, const std::string& rest = "")
{
  return "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' "
         "xmlns:di='http://www.omg.org/spec/DD/20100524/DI' "
         "xmlns:dc='http://www.omg.org/spec/DD/20100524/DC' "
         "xmlns:bpmndi='http://www.omg.org/spec/BPMN/20100524/DI' "
         "xmlns:acme='urn:acme' targetNamespace='urn:test'>" +
         rest + "<process id='P' name='Antrag'>" + contents + "</process></definitions>";
}

Import read(const std::string& bytes)
{
  Result<Import> import = readBpmn(bytes, "test.bpmn");
  if (!import) qFatal("%s", english(import.error()).c_str());
  return std::move(*import);
}

Process only(const Import& import)
{
  return import.content.processes.front();
}

bool has(const Losses& losses, LossKind kind, const std::string& part)
{
  return std::ranges::any_of(losses, [&](const Loss& loss) {
    return loss.kind == kind && english(loss.message).find(part) != std::string::npos;
  });
}

}  // namespace

void BpmnReaderTest::aCollaborationIsOneProcessWithItsPools()
{
  const Import import = read(file(
      "<task id='t'/>",
      "<collaboration id='C'><participant id='town' name='Stadt' processRef='P'/>"
      "<participant id='citizen' name='Bürger'/>"
      "<messageFlow id='m' name='Antrag' sourceRef='citizen' targetRef='t'/></collaboration>"));

  QCOMPARE(import.content.processes.size(), std::size_t{1});
  const Process process = only(import);
  QCOMPARE(process.id().value(), std::string{"C"});
  QCOMPARE(process.name(), std::string{"Antrag"});
  QCOMPARE(process.participants().size(), std::size_t{2});
  QVERIFY(!process.participants()[0].blackBox);
  QVERIFY(process.participants()[1].blackBox);
  QCOMPARE(process.nodes()[0].participant->value(), std::string{"town"});
  QCOMPARE(process.messageFlows()[0].source->value(), std::string{"citizen"});
  QVERIFY(import.losses.empty());
}

void BpmnReaderTest::anEmptyNameOfACollaborationIsNone()
{
  const Import import = read(file("<task id='t'/>",
                                  "<collaboration id='C' name=''>"
                                  "<participant id='A' name='Amt' processRef='P'/>"
                                  "</collaboration>"));
  QCOMPARE(only(import).name(), std::string{"Antrag"});

  const Import again = read(writeBpmn(import.content).bytes);
  QVERIFY(again.content.processes == import.content.processes);
}

void BpmnReaderTest::aLoneProcessIsAProcessOfItsOwn()
{
  const Import import =
      read(file("<task id='t' name='Prüfen'/>", "<process id='Q'><userTask id='u'/></process>"));
  QCOMPARE(import.content.processes.size(), std::size_t{2});
  QCOMPARE(import.content.processes[0].id().value(), std::string{"Q"});
  QCOMPARE(taskOf(import.content.processes[0].nodes()[0])->kind, TaskKind::User);
  QCOMPARE(import.content.processes[1].nodes()[0].label, std::string{"Prüfen"});
}

void BpmnReaderTest::lanesNestAndAStepStandsInTheInnermost()
{
  const Process process = only(read(
      file("<laneSet><lane id='outer' name='Amt'><flowNodeRef>t</flowNodeRef><childLaneSet>"
           "<lane id='inner' name='Kasse'><flowNodeRef>t</flowNodeRef></lane></childLaneSet></lane>"
           "</laneSet><task id='t'/>")));
  QCOMPARE(process.lanes().size(), std::size_t{2});
  QCOMPARE(process.lanes()[1].parent->value(), std::string{"outer"});
  QCOMPARE(process.nodes()[0].lane->value(), std::string{"inner"});
}

void BpmnReaderTest::eventsCarryTriggerAndDetail()
{
  const Process process = only(read(file(
      "<startEvent id='a'><messageEventDefinition messageRef='M'/></startEvent>"
      "<intermediateCatchEvent id='b'><timerEventDefinition><timeDuration>P14D</timeDuration>"
      "</timerEventDefinition></intermediateCatchEvent>"
      "<intermediateThrowEvent id='c'><linkEventDefinition name='weiter'/></intermediateThrowEvent>"
      "<endEvent id='d'><terminateEventDefinition/></endEvent>"
      "<startEvent id='e' parallelMultiple='true'><signalEventDefinition/>"
      "<messageEventDefinition/></startEvent>",
      "<message id='M' name='Antrag'/>")));

  const Event first = *eventOf(process.nodes()[0]);
  QCOMPARE(first.trigger, EventTrigger::Message);
  QCOMPARE(first.detail, std::string{"Antrag"});
  QCOMPARE(eventOf(process.nodes()[1])->detail, std::string{"P14D"});
  QCOMPARE(eventOf(process.nodes()[2])->detail, std::string{"weiter"});
  QCOMPARE(eventOf(process.nodes()[3])->trigger, EventTrigger::Terminate);
  QCOMPARE(eventOf(process.nodes()[4])->trigger, EventTrigger::ParallelMultiple);
}

void BpmnReaderTest::aBoundaryEventKnowsItsHostAndWhetherItInterrupts()
{
  const Import import = read(
      file("<task id='t'/><boundaryEvent id='b' attachedToRef='t' cancelActivity='false'>"
           "<timerEventDefinition/></boundaryEvent><boundaryEvent id='c' attachedToRef='none'/>"));
  const Process process = only(import);
  QCOMPARE(eventOf(process.nodes()[1])->attachedTo->value(), std::string{"t"});
  QVERIFY(!eventOf(process.nodes()[1])->interrupting);
  QVERIFY(!eventOf(process.nodes()[2])->attachedTo);
  QVERIFY(has(import.losses, LossKind::Repaired, "not attached"));
}

void BpmnReaderTest::theDefaultFlowIsMarkedOnTheFlow()
{
  const Process process =
      only(read(file("<exclusiveGateway id='g' default='f'/><task id='t'/>"
                     "<sequenceFlow id='f' sourceRef='g' targetRef='t'/>"
                     "<sequenceFlow id='h' sourceRef='g' targetRef='t'><conditionExpression>x"
                     "</conditionExpression></sequenceFlow>")));
  QVERIFY(process.flows()[0].isDefault);
  QVERIFY(!process.flows()[1].isDefault);
  QCOMPARE(process.flows()[1].condition, std::string{"x"});
}

void BpmnReaderTest::aFlowWithoutAnEndIsKeptAndReported()
{
  const Import import =
      read(file("<task id='t'/><laneSet><lane id='l'/></laneSet>"
                "<sequenceFlow id='f' sourceRef='t' targetRef='l'/><sequenceFlow id='h'/>"));
  const Process process = only(import);
  QCOMPARE(process.flows().size(), std::size_t{2});
  QVERIFY(process.flows()[0].source.has_value());
  QVERIFY(!process.flows()[0].target.has_value());
  QVERIFY(has(import.losses, LossKind::Repaired, "f does not lead to any step"));
}

void BpmnReaderTest::idsUsedTwiceAreMadeUnique()
{
  const Import import = read(file("<task id='t' name='one'/><task id='t' name='two'/><task/>"));
  const Process process = only(import);
  QCOMPARE(process.nodes().size(), std::size_t{3});
  QCOMPARE(process.findNode(NodeId{"t"})->label, std::string{"one"});
  QVERIFY(has(import.losses, LossKind::Repaired, "The id t is used more than once"));
  QVERIFY(has(import.losses, LossKind::Repaired, "had no id"));
}

void BpmnReaderTest::documentsAreOneElementWithTheirObject()
{
  const Process process =
      only(read(file("<dataObject id='o' isCollection='true'/>"
                     "<dataObjectReference id='r' name='Akte' dataObjectRef='o'>"
                     "<dataState name='geprüft'/></dataObjectReference>"
                     "<task id='t'><dataInputAssociation id='a'><sourceRef>r</sourceRef>"
                     "<targetRef>t</targetRef></dataInputAssociation></task>")));
  QCOMPARE(process.dataObjects().size(), std::size_t{1});
  const DataObject& data = process.dataObjects()[0];
  QCOMPARE(data.label, std::string{"Akte"});
  QVERIFY(data.collection);
  QCOMPARE(data.state, std::string{"geprüft"});
  QCOMPARE(process.associations()[0].kind, AssociationKind::Data);
  QCOMPARE(process.associations()[0].target.value(), std::string{"t"});
}

void BpmnReaderTest::whatTheModelDoesNotKnowIsKept()
{
  const Import import = read(file(
      "<task id='t' acme:owner='x' startQuantity='2'><extensionElements><acme:cost>7</acme:cost>"
      "</extensionElements></task>",
      "<message id='M'/>"));
  const Node& node = import.content.processes[0].nodes()[0];
  QVERIFY((node.extras ==
           Extras{{"bpmn@{urn:acme}owner", "x"},
                  {"bpmn@startQuantity", "2"},
                  {"bpmn/extensionElements", "<acme:cost xmlns:acme=\"urn:acme\">7</acme:cost>"}}));
  QVERIFY(std::ranges::any_of(import.content.extras,
                              [](const Extra& e) { return e.place == "bpmn/message"; }));
}

void BpmnReaderTest::placesThatAreNoNumbersAreLeftOut()
{
  const std::string bytes =
      file("<task id='t'/><task id='u'/><sequenceFlow id='f' sourceRef='t' targetRef='u'/>",
           "<bpmndi:BPMNDiagram id='D'><bpmndi:BPMNPlane bpmnElement='P'>"
           "<bpmndi:BPMNShape bpmnElement='t'><dc:Bounds x='nan' y='0' width='1' height='1'/>"
           "</bpmndi:BPMNShape>"
           "<bpmndi:BPMNShape bpmnElement='u'><dc:Bounds x='5' y='6.5' width='100' height='80'/>"
           "</bpmndi:BPMNShape>"
           "<bpmndi:BPMNShape bpmnElement='nothing'/>"
           "<bpmndi:BPMNEdge bpmnElement='f'><di:waypoint x='0' y='0'/><di:waypoint x='1e9' y='0'/>"
           "<di:waypoint x='9' y='0'/></bpmndi:BPMNEdge></bpmndi:BPMNPlane></bpmndi:BPMNDiagram>");
  const Import import = read(bytes);
  QCOMPARE(import.content.diagrams.size(), std::size_t{1});
  const Diagram& diagram = import.content.diagrams[0];
  QCOMPARE(diagram.shapes.size(), std::size_t{1});
  QVERIFY((diagram.shapes[0].bounds == Rect{5, 6.5, 100, 80}));
  QCOMPARE(diagram.edges[0].wayPoints.size(), std::size_t{2});
  QVERIFY(has(import.losses, LossKind::Repaired, "The place of t"));
  QVERIFY(has(import.losses, LossKind::Kept, "belongs to no element (nothing)"));
}

void BpmnReaderTest::namesThatToolsGiveToGatewaysAreNoLabels()
{
  const Process process =
      only(read(file("<exclusiveGateway id='a' name='Exklusives Gateway'/>"
                     "<exclusiveGateway id='b' name='Vollständig?'/>")));
  QVERIFY(process.nodes()[0].label.empty());
  QCOMPARE(process.nodes()[1].label, std::string{"Vollständig?"});
}

void BpmnReaderTest::undeclaredPrefixesAreUnderstood()
{
  const Import import = read(
      "<bpmn:definitions><bpmn:process id='P'><bpmn:task id='t'/></bpmn:process>"
      "</bpmn:definitions>");
  QCOMPARE(import.content.processes[0].nodes().size(), std::size_t{1});
  QVERIFY(has(import.losses, LossKind::Repaired, "The prefix bpmn is not declared"));
}

QTEST_APPLESS_MAIN(BpmnReaderTest)
#include "BpmnReaderTest.moc"
