#include "model/formats/PictureProfile.h"
#include "model/formats/bpmn/BpmnFormat.h"
#include "tests/support/TestData.h"

#include <QTest>

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace einklang;

class PictureProfileTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void boundaryEventsBecomeADecisionBehindTheirStep();
  void whatThePlatformDropsIsReplacedAndListed();
  void nothingToReplaceChangesNothing();
};

namespace {

FileContent everything()
{
  const std::string path = test::sourcePath("tests/fixtures/valid.everything.bpmn");
  std::ifstream stream{path, std::ios::binary};
  const std::string bytes{std::istreambuf_iterator<char>{stream}, {}};
  Result<Import> import = readBpmn(bytes, path);
  Q_ASSERT(import);
  return std::move(import->content);
}

FileContent withTimerAtStep()
{
  ProcessElements elements;
  elements.nodes.push_back({.id = NodeId{"a"}, .type = Task{}, .label = "Prüfen"});
  elements.nodes.push_back({.id = NodeId{"b"}, .type = Task{}});
  elements.nodes.push_back({.id = NodeId{"c"}, .type = Task{}});
  Event timer{EventPosition::Boundary, EventTrigger::Timer};
  timer.attachedTo = NodeId{"a"};
  elements.nodes.push_back({.id = NodeId{"t"}, .type = timer, .label = "Frist"});
  const auto flow = [&](const char* id, const char* from, const char* to) {
    Flow made{.id = FlowId{id}};
    made.source = NodeId{from};
    made.target = NodeId{to};
    elements.flows.push_back(std::move(made));
  };
  flow("ab", "a", "b");
  flow("tc", "t", "c");
  FileContent content;
  content.processes.push_back(*Process::make(ProcessId{"p"}, {}, std::move(elements)));
  content.diagrams.push_back(layoutProcess(content.processes[0]));
  return content;
}

}  // namespace

void PictureProfileTest::boundaryEventsBecomeADecisionBehindTheirStep()
{
  FileContent content = withTimerAtStep();
  const Losses losses = makePictureCompatible(content);
  QCOMPARE(losses.size(), std::size_t{1});
  QVERIFY(losses[0].element == ElementId{"t"});
  const Process& process = content.processes[0];
  const Event& event = *eventOf(*process.findNode(NodeId{"t"}));
  QVERIFY(event.position == EventPosition::IntermediateCatch && !event.attachedTo);
  QVERIFY(event.trigger == EventTrigger::Timer);
  const auto gateway =
      std::ranges::find_if(process.nodes(), [](const Node& node) { return gatewayOf(node); });
  QVERIFY(gateway != process.nodes().end());
  const auto leads = [&](const NodeId& from, const NodeId& to) {
    return std::ranges::any_of(process.flows(), [&](const Flow& flow) {
      return flow.source == from && flow.target == to;
    });
  };
  QVERIFY(leads(NodeId{"a"}, gateway->id) && leads(gateway->id, NodeId{"b"}));
  QVERIFY(leads(gateway->id, NodeId{"t"}) && leads(NodeId{"t"}, NodeId{"c"}));
  for (const Node& node : process.nodes()) {
    QVERIFY(content.diagrams[0].shapes.find(ElementId{node.id}));
  }
  for (const Flow& flow : process.flows()) {
    QVERIFY(content.diagrams[0].edges.find(ElementId{flow.id}));
  }
}

void PictureProfileTest::whatThePlatformDropsIsReplacedAndListed()
{
  FileContent content = everything();
  const Losses losses = makePictureCompatible(content);
  QVERIFY(losses.size() > 5);
  for (const Process& process : content.processes) {
    QVERIFY(process.groups().empty());
    for (const Node& node : process.nodes()) {
      QVERIFY2(!isBoundary(node), node.id.value().c_str());
      QVERIFY(!std::holds_alternative<CallActivity>(node.type));
      const auto* task = std::get_if<Task>(&node.type);
      QVERIFY(!task || task->kind == TaskKind::Abstract);
      const Gateway* gateway = gatewayOf(node);
      QVERIFY(!gateway || gateway->kind != GatewayKind::Complex);
      QVERIFY(node.repetition == Repetition::Once || node.repetition == Repetition::Loop);
    }
  }
  QVERIFY(readBpmn(writeBpmn(content).bytes, "picture.bpmn"));
}

void PictureProfileTest::nothingToReplaceChangesNothing()
{
  FileContent content = withTimerAtStep();
  makePictureCompatible(content);
  const FileContent once = content;
  QVERIFY(makePictureCompatible(content).empty());
  QVERIFY(content == once);
}

QTEST_APPLESS_MAIN(PictureProfileTest)
#include "PictureProfileTest.moc"
