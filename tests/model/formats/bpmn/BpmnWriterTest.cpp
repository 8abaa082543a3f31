#include "model/formats/bpmn/BpmnFormat.h"
#include "model/process/SameMeaning.h"

#include <QTest>

#include <algorithm>

using namespace einklang;

class BpmnWriterTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void everythingTheModelHoldsComesBack();
  void writingTwiceGivesTheSameBytes();
  void idsThatXmlDoesNotAllowComeBack();
  void aFlowWithoutAnEndComesBackAndIsReported();
  void aBoundaryEventWithoutAHostComesBack();
  void extrasOfOtherFormatsComeBack();
  void extrasThatTheSchemaForbidComeBack();
  void anEventWhoseTriggerWasChangedIsWrittenWithTheNewOne();
  void picturesComeBack();
  void sameIdsInTwoProcessesOfAFileComeBack();
};

namespace {

ProcessElements someOfEveryKind()
{
  ProcessElements e;
  const ParticipantId town{"town"};
  e.participants = {{.id = town, .name = "Stadt", .role = ParticipantRole::MainActor},
                    {.id = ParticipantId{"citizen"}, .name = "Bürgerin", .blackBox = true}};
  e.lanes = {{.id = LaneId{"office"}, .name = "Steueramt", .participant = town},
             {.id = LaneId{"desk"}, .name = "Kasse", .parent = LaneId{"office"}}};
  Node start{.id = NodeId{"start"}, .type = Event{EventPosition::Start, EventTrigger::Message}};
  std::get<Event>(start.type).detail = "Anmeldung";
  Node check{.id = NodeId{"check"}, .type = Task{TaskKind::User}, .label = "Prüfen\nund rechnen"};
  check.lane = LaneId{"desk"};
  check.description = "Zwei Augen genügen.";
  check.repetition = Repetition::Sequential;
  check.attributes.activityGroup = ActivityGroup::CheckFormally;
  check.attributes.legalBases = {{"§ 2 Satzung", LegalBasisType::Bylaw, "https://example.org/2"}};
  check.attributes.documentsIn = {"Antrag", "Ausweis"};
  check.attributes.times.processing = 7.5;
  check.attributes.binding = Binding::RequiredByLaw;
  check.attributes.note = "a < b & \"c\"";
  Node late{.id = NodeId{"late"}, .type = Event{EventPosition::Boundary, EventTrigger::Timer}};
  std::get<Event>(late.type).attachedTo = check.id;
  std::get<Event>(late.type).interrupting = false;
  std::get<Event>(late.type).detail = "P14D";
  Node block{.id = NodeId{"block"}, .type = SubProcess{SubProcessKind::Event}};
  Node inner{.id = NodeId{"inner"}, .type = CallActivity{"Gebühr erheben"}, .parent = block.id};
  Node split{
      .id = NodeId{"split"}, .type = Gateway{GatewayKind::Inclusive}, .label = "Vollständig?"};
  Node end{.id = NodeId{"end"}, .type = Event{EventPosition::End, EventTrigger::Error}};
  std::get<Event>(end.type).detail = "E 7";
  Node all{.id = NodeId{"all"}, .type = Event{EventPosition::IntermediateCatch}};
  std::get<Event>(all.type).trigger = EventTrigger::ParallelMultiple;
  e.nodes = {start, check, late, block, split, end, all, inner};
  for (Node& node : e.nodes) {
    if (!node.parent) node.participant = town;
  }
  e.flows = {
      {.id = FlowId{"f1"}, .source = start.id, .target = check.id},
      {.id = FlowId{"f2"}, .source = split.id, .target = end.id, .label = "ja", .isDefault = true},
      {.id = FlowId{"f3"},
       .source = split.id,
       .target = check.id,
       .label = "nein",
       .condition = "fehlt > 0",
       .description = "nachfordern"},
      {.id = FlowId{"f4"}, .source = check.id, .target = split.id, .isDefault = true},
      {.id = FlowId{"f5"}, .source = start.id, .target = split.id, .isDefault = true}};
  e.messageFlows = {{.id = MessageFlowId{"m"},
                     .source = ElementId{"citizen"},
                     .target = ElementId{"start"},
                     .label = "Antrag"}};
  e.dataObjects = {{.id = DataObjectId{"file"},
                    .label = "Akte",
                    .collection = true,
                    .state = "offen",
                    .participant = town},
                   {.id = DataObjectId{"register"},
                    .label = "Register",
                    .kind = DataKind::Store,
                    .collection = true,
                    .participant = town},
                   {.id = DataObjectId{"form"},
                    .label = "Formular",
                    .kind = DataKind::Input,
                    .participant = town}};
  e.annotations = {{.id = AnnotationId{"note"}, .text = "Achtung"}};
  e.groups = {{.id = GroupId{"frame"}, .label = "Prüfung", .participant = town}};
  e.associations = {
      {.id = AssociationId{"a1"}, .source = ElementId{"note"}, .target = ElementId{"check"}},
      {.id = AssociationId{"a2"},
       .source = ElementId{"file"},
       .target = ElementId{"check"},
       .kind = AssociationKind::Data,
       .direction = AssociationDirection::One},
      {.id = AssociationId{"a3"},
       .source = ElementId{"check"},
       .target = ElementId{"register"},
       .kind = AssociationKind::Data},
      {.id = AssociationId{"a4"},
       .source = ElementId{"file"},
       .target = ElementId{"split"},
       .kind = AssociationKind::Data,
       .direction = AssociationDirection::Both}};
  return e;
}

Process made(ProcessElements elements, const std::string& id = "P")
{
  ProcessHeader header{.name = "Hundesteuer", .description = "Von der Anmeldung zum Bescheid"};
  header.profile.key = "99102013002000";
  header.profile.authority = {"Musterstadt", "01067000", 12'000, 0.5};
  header.profile.participants = {{"Halterin", ParticipantRole::Initiator}};
  header.profile.triggers = {"Anmeldung"};
  header.profile.status = ReleaseStatus::Draft;
  Result<Process> process = Process::make(ProcessId{id}, header, std::move(elements));
  if (!process) qFatal("%s", english(process.error()).c_str());
  return std::move(*process);
}

Import roundTrip(const FileContent& content)
{
  Result<Import> import = readBpmn(writeBpmn(content).bytes, "written.bpmn");
  if (!import) qFatal("%s", english(import.error()).c_str());
  return std::move(*import);
}

/// The process of one task, changed by a function, after writing and reading.
template <typename F>
Node roundTripOfNode(F&& change)
{
  ProcessElements elements;
  elements.nodes = {{.id = NodeId{"t"}}};
  change(elements.nodes.front());
  return roundTrip({{made(std::move(elements))}}).content.processes[0].nodes()[0];
}

}  // namespace

void BpmnWriterTest::everythingTheModelHoldsComesBack()
{
  const Process process = made(someOfEveryKind());
  const Import import = roundTrip({{process}});
  QCOMPARE(import.content.processes.size(), std::size_t{1});
  const Process& back = import.content.processes[0];
  QCOMPARE(QString::fromStdString(meaningOf(back)), QString::fromStdString(meaningOf(process)));
  QVERIFY(back.id() == process.id());
  QVERIFY(back.header() == process.header());
  QVERIFY(back.lanes() == process.lanes());
  QVERIFY(back.flows() == process.flows());
  QVERIFY(back.participants() == process.participants());
  QVERIFY(import.content.extras.empty());
}

void BpmnWriterTest::writingTwiceGivesTheSameBytes()
{
  const std::string once = writeBpmn({{made(someOfEveryKind())}}).bytes;
  const auto import = readBpmn(once, "test");
  QVERIFY(import.has_value());
  QCOMPARE(writeBpmn(import->content).bytes, once);
}

void BpmnWriterTest::idsThatXmlDoesNotAllowComeBack()
{
  ProcessElements elements;
  elements.nodes = {{.id = NodeId{"1. Prüfen"}}, {.id = NodeId{"ende"}}};
  elements.flows = {
      {.id = FlowId{"1. Prüfen->ende"}, .source = NodeId{"1. Prüfen"}, .target = NodeId{"ende"}}};
  const Process process = made(elements, "Mein Prozess");
  const Export written = writeBpmn({{process}});
  QVERIFY(written.bytes.find("id=\"1. Pr") == std::string::npos);
  QCOMPARE(written.losses.size(), std::size_t{1});
  const Process back = roundTrip({{process}}).content.processes[0];
  QVERIFY(back == process);
}

void BpmnWriterTest::aFlowWithoutAnEndComesBackAndIsReported()
{
  ProcessElements elements;
  elements.nodes = {{.id = NodeId{"t"}}};
  elements.flows = {{.id = FlowId{"lost"}, .label = "wohin?", .description = "offen"},
                    {.id = FlowId{"half"}, .source = NodeId{"t"}}};
  const Process process = made(elements);
  QCOMPARE(writeBpmn({{process}}).losses.size(), std::size_t{2});
  const Import import = roundTrip({{process}});
  QVERIFY(import.content.processes[0] == process);
  QVERIFY(import.losses.empty());
}

void BpmnWriterTest::aBoundaryEventWithoutAHostComesBack()
{
  const Event lost{EventPosition::Boundary, EventTrigger::Timer, false, std::nullopt, "P1D"};
  const Node back = roundTripOfNode([&](Node& node) { node.type = lost; });
  QVERIFY(*eventOf(back) == lost);
}

void BpmnWriterTest::extrasOfOtherFormatsComeBack()
{
  const Extras extras{{"yaml/colour", "{a: [1, 2]}\n"}, {"xprozess/x", "<x/>"}};
  QVERIFY(roundTripOfNode([&](Node& node) { node.extras = extras; }).extras == extras);
}

void BpmnWriterTest::extrasThatTheSchemaForbidComeBack()
{
  const Extras extras{{"bpmn@startQuantity", "viele"},
                      {"bpmn@unknown", "x"},
                      {"bpmn/nothing", "<nothing/>"},
                      {"bpmn/ioSpecification", "not XML <"}};
  QVERIFY(roundTripOfNode([&](Node& node) { node.extras = extras; }).extras == extras);
}

void BpmnWriterTest::anEventWhoseTriggerWasChangedIsWrittenWithTheNewOne()
{
  const Node back = roundTripOfNode([](Node& node) {
    node.type = Event{EventPosition::Start, EventTrigger::Signal};
    node.extras = {{"bpmn/timerEventDefinition",
                    "<timerEventDefinition "
                    "xmlns=\"http://www.omg.org/spec/BPMN/20100524/"
                    "MODEL\"/>"}};
  });
  QCOMPARE(eventOf(back)->trigger, EventTrigger::Signal);
}

void BpmnWriterTest::picturesComeBack()
{
  const Process process = made(someOfEveryKind());
  Diagram diagram{.id = DiagramId{"D"}, .process = process.id(), .name = "Übersicht"};
  Shape task{.id = ElementId{"check"}, .bounds = {10, 20.5, 100, 80}};
  task.label = Rect{1, 2, 3, 4};
  task.colours = {"#aabbcc", "#001122"};
  task.diId = "check_di";
  Shape block{.id = ElementId{"block"}, .bounds = {0, 0, 100, 80}, .expanded = false};
  block.diId = "block_di";
  diagram.shapes.insert(task, 0);
  diagram.shapes.insert(block, 1);
  Edge edge{.id = ElementId{"f1"}, .wayPoints = {{0, 0}, {-5, 7}}};
  edge.diId = "f1_di";
  edge.colours.stroke = "#ff0000";
  diagram.edges.insert(edge, 0);
  Diagram inside{.id = DiagramId{"E"}, .process = process.id()};
  inside.plane = NodeId{"block"};
  Shape call{.id = ElementId{"inner"}, .bounds = {0, 0, 1, 1}};
  call.diId = "inner_di";
  inside.shapes.insert(call, 0);

  const FileContent content{{process}, {diagram, inside}, {}};
  QVERIFY(roundTrip(content).content.diagrams == content.diagrams);
}

void BpmnWriterTest::sameIdsInTwoProcessesOfAFileComeBack()
{
  const FileContent content{{made(someOfEveryKind(), "P"), made(someOfEveryKind(), "Q")}, {}, {}};
  const Import import = roundTrip(content);
  QCOMPARE(import.content.processes.size(), std::size_t{2});
  for (const Process& process : import.content.processes) {
    QVERIFY(sameMeaning(process, content.processes[0]));
    QVERIFY(process.findNode(NodeId{"check"}));
  }
}

QTEST_APPLESS_MAIN(BpmnWriterTest)
#include "BpmnWriterTest.moc"
