#include "model/base/Contract.h"  // first: moc 6.4 does not survive <compare> before <string>
#include "model/formats/bpmn/BpmnFormat.h"
#include "model/formats/yaml/YamlFormat.h"
#include "model/layout/Layout.h"
#include "model/operations/CreateOperations.h"
#include "model/operations/LaneOperations.h"
#include "model/operations/LevelOperations.h"
#include "model/operations/NodeOperations.h"
#include "model/operations/PictureOperations.h"
#include "model/operations/RemoveOperations.h"
#include "tests/support/ProcessBuilder.h"
#include "tests/support/RandomGesture.h"
#include "tests/support/Sheet.h"

#include <QTest>

#include <algorithm>

using namespace einklang;
using einklang::test::bytesOf;
using einklang::test::ProcessBuilder;

namespace {

const ProcessId sketchId{"P"};
const NodeId hearing{"Anhören"};

void putInside(Process& process, const char* id)
{
  Node node = *process.findNode(NodeId{id});
  node.parent = hearing;
  node.lane.reset();
  apply(process, Replace<Node>{node});
}

/// Two lanes, and in the first one a sub-process of three steps with a deadline on its border.
Process sketch()
{
  Process process = ProcessBuilder{}
                        .lane("Amt")
                        .flow("start -> Prüfen -> Anhören -> Bescheiden")
                        .flow("einladen -> sprechen -> festhalten")
                        .with("Anhören", [](Node& node) { node.type = SubProcess{}; })
                        .lane("Kasse")
                        .flow("Bescheiden -> Buchen -> end")
                        .build();
  for (const char* id : {"einladen", "sprechen", "festhalten"}) putInside(process, id);
  Node deadline{.id = NodeId{"Frist"}, .type = Event{EventPosition::Boundary, EventTrigger::Timer}};
  std::get<Event>(deadline.type).attachedTo = hearing;
  deadline.lane = LaneId{"lane_Amt"};
  apply(process, Insert<Node>{deadline, process.nodes().size()});
  return process;
}

Node step(const char* label)
{
  return {.id = NodeId{"?"}, .label = label};
}

struct Sheet : test::Sheet
{
  explicit Sheet(const Process& process = sketch()) : test::Sheet{process} {}

  const FileContent& content() const { return document.content(); }
  const Diagram& main() const { return *findDiagram(content(), sketchId); }
  const Diagram* inside() const { return findDiagram(content(), sketchId, hearing); }
  Status collapse()
  {
    return perform([](Transaction& t) { return collapseSubProcess(t, sketchId, hearing); });
  }
  Status expand()
  {
    return perform([](Transaction& t) { return expandSubProcess(t, sketchId, hearing); });
  }

  /// Steps of one level do not overlap, and stand in their lanes.
  bool isInOrder() const
  {
    for (const Node& node : process().nodes()) {
      const Shape* shape = main().shapes.find(node.id);
      if (!shape || isBoundary(node)) continue;
      const Shape* lane = node.lane ? main().shapes.find(*node.lane) : nullptr;
      if (lane && !lane->bounds.contains(shape->bounds.center())) return false;
      const bool alone = std::ranges::none_of(process().nodes(), [&](const Node& other) {
        const Shape* drawn = main().shapes.find(other.id);
        return other.id != node.id && other.parent == node.parent && !isBoundary(other) && drawn &&
               drawn->bounds.intersects(shape->bounds);
      });
      if (!alone) return false;
    }
    return true;
  }
};

}  // namespace

class LevelOperationsTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void collapsingGivesTheInsideAPictureOfItsOwnAsItWasDrawn()
  {
    Sheet sheet;
    const Rect a = sheet.placeOf(NodeId{"einladen"});
    const Rect b = sheet.placeOf(NodeId{"festhalten"});
    QVERIFY(sheet.collapse());
    QCOMPARE(sheet.placeOf(hearing).width, 100.0);
    QCOMPARE(sheet.placeOf(hearing).height, 80.0);
    QVERIFY(!sheet.main().shapes.find(hearing)->expanded);
    QVERIFY(!sheet.main().shapes.find(NodeId{"sprechen"}));
    QVERIFY(sheet.inside());
    QCOMPARE(sheet.inside()->shapes.size(), std::size_t{3});
    QCOMPARE(sheet.inside()->edges.size(), std::size_t{2});
    const Rect a2 = sheet.inside()->shapes.find(NodeId{"einladen"})->bounds;
    const Rect b2 = sheet.inside()->shapes.find(NodeId{"festhalten"})->bounds;
    QCOMPARE(b2.x - a2.x, b.x - a.x);
    QVERIFY(sheet.isInOrder());
  }

  void collapsingTakesTheRoomBackAndKeepsTheLine()
  {
    Sheet sheet;
    const Rect before = sheet.placeOf(hearing);
    const Rect next = sheet.placeOf(NodeId{"Bescheiden"});
    const Rect lane = sheet.placeOf(LaneId{"lane_Amt"});
    QVERIFY(sheet.collapse());
    QCOMPARE(sheet.placeOf(NodeId{"Bescheiden"}).x, next.x - (before.width - 100));
    QVERIFY(sheet.placeOf(LaneId{"lane_Amt"}).width < lane.width);
    QCOMPARE(sheet.placeOf(hearing).center().y, sheet.placeOf(NodeId{"Prüfen"}).center().y);
  }

  void theDeadlineStaysOnTheBorder()
  {
    Sheet sheet;
    const auto hangs = [&] {
      const Rect host = sheet.placeOf(hearing);
      const Point at = sheet.placeOf(NodeId{"Frist"}).center();
      return std::abs(at.y - host.bottom()) < 0.01 && at.x > host.x && at.x < host.right();
    };
    QVERIFY(sheet.collapse());
    QVERIFY(hangs());
    QVERIFY(sheet.expand());
    QVERIFY(hangs());
  }

  void expandingMakesRoomAndPutsEverythingBack()
  {
    Sheet sheet;
    QVERIFY(sheet.collapse());
    QVERIFY(sheet.expand());
    QVERIFY(!sheet.inside());
    QVERIFY(sheet.main().shapes.find(hearing)->expanded);
    const Rect outer = sheet.placeOf(hearing);
    for (const char* id : {"einladen", "sprechen", "festhalten"}) {
      const Rect inner = sheet.placeOf(NodeId{id});
      QVERIFY(inner.x >= outer.x && inner.right() <= outer.right());
      QVERIFY(inner.y >= outer.y && inner.bottom() <= outer.bottom());
    }
    QVERIFY(sheet.main().edges.find(FlowId{"einladen->sprechen"}));
    QVERIFY(sheet.isInOrder());
  }

  void outAndInAgainIsAsItWasForEverythingAround()
  {
    Sheet sheet;
    QVERIFY(sheet.collapse());
    const Diagram collapsed = sheet.main();
    QVERIFY(sheet.expand());
    QVERIFY(sheet.collapse());
    for (const Shape& shape : collapsed.shapes) {
      QCOMPARE(sheet.placeOf(shape.id).x, shape.bounds.x);
      QCOMPARE(sheet.placeOf(shape.id).y, shape.bounds.y);
      QCOMPARE(sheet.placeOf(shape.id).width, shape.bounds.width);
    }
  }

  void eachIsOneStepThatCanBeTakenBack()
  {
    Sheet sheet;
    const FileContent before = sheet.content();
    QVERIFY(sheet.collapse());
    const FileContent collapsed = sheet.content();
    QVERIFY(sheet.expand());
    sheet.document.undo();
    QVERIFY(bytesOf(sheet.content()) == bytesOf(collapsed));
    sheet.document.undo();
    QVERIFY(sheet.content().processes == before.processes);
    QCOMPARE(sheet.content().diagrams.size(), std::size_t{1});
    sheet.document.redo();
    QVERIFY(sheet.inside());
  }

  void lanesThatAreColumnsGiveWayToTheSide()
  {
    const Process process = sketch();
    Sheet sheet;
    sheet.document =
        Document{{.processes = {process},
                  .diagrams = {layoutProcess(process, {.direction = LayoutDirection::Down})}}};
    QVERIFY(sheet.collapse());
    QVERIFY(sheet.isInOrder());
    QCOMPARE(sheet.placeOf(hearing).center().x, sheet.placeOf(NodeId{"Prüfen"}).center().x);
    QVERIFY(sheet.expand());
    QVERIFY(sheet.isInOrder());
    QCOMPARE(sheet.placeOf(hearing).center().x, sheet.placeOf(NodeId{"Prüfen"}).center().x);
  }

  void whatIsCreatedInsideIsDrawnThereAndNowhereElse()
  {
    Sheet sheet;
    QVERIFY(sheet.collapse());
    const Diagram main = sheet.main();
    const auto made = sheet.perform([](Transaction& t) -> Result<NodeId> {
      if (Status in = goInside(t, sketchId, hearing); !in) return in.error();
      return appendStep(t, sketchId, NodeId{"sprechen"}, step("nachfragen"));
    });
    QVERIFY(made);
    QCOMPARE(sheet.process().findNode(*made)->parent, std::optional{hearing});
    QVERIFY(sheet.inside()->shapes.find(*made));
    QVERIFY(sheet.main() == main);
    const auto dropped = sheet.perform([](Transaction& t) -> Result<NodeId> {
      if (Status in = goInside(t, sketchId, hearing); !in) return in.error();
      return dropStep(t, sketchId, step("protokollieren"), {400, 600});
    });
    QVERIFY(dropped);
    QCOMPARE(sheet.process().findNode(*dropped)->parent, std::optional{hearing});
    QCOMPARE(sheet.inside()->shapes.find(*dropped)->bounds.center().y, 600.0);
    QVERIFY(sheet.main() == main);
  }

  void stepsInsideAreMovedWithoutTheWholeProcess()
  {
    Sheet sheet;
    QVERIFY(sheet.collapse());
    const Diagram main = sheet.main();
    const Rect before = sheet.inside()->shapes.find(NodeId{"sprechen"})->bounds;
    QVERIFY(sheet.perform([](Transaction& t) -> Status {
      if (Status in = goInside(t, sketchId, hearing); !in) return in;
      return moveByHand(t, sketchId, NodeId{"sprechen"}, 0, 70);
    }));
    QCOMPARE(sheet.inside()->shapes.find(NodeId{"sprechen"})->bounds.y, before.y + 70);
    QVERIFY(sheet.main() == main);
  }

  void anInsideWithoutAPictureGetsOne()
  {
    Sheet sheet;
    QVERIFY(sheet.collapse());
    FileContent bare = sheet.content();
    std::erase_if(bare.diagrams, [](const Diagram& diagram) { return diagram.plane.has_value(); });
    sheet.document = Document{bare};
    QVERIFY(sheet.perform([](Transaction& t) -> Status {
      if (Status in = goInside(t, sketchId, hearing); !in) return in;
      return moveByHand(t, sketchId, NodeId{"sprechen"}, 0, 70);
    }));
    QVERIFY(sheet.inside());
    QCOMPARE(sheet.inside()->shapes.size(), std::size_t{3});
    sheet.document.undo();
    QVERIFY(!sheet.inside());
  }

  void whatComesInFromElsewhereGetsAPlaceInside()
  {
    Sheet sheet;
    QVERIFY(sheet.collapse());
    const auto made = sheet.perform(
        [](Transaction& t) { return appendStep(t, sketchId, NodeId{"festhalten"}, step("x")); });
    QVERIFY(made);  // as the table does, while the whole process is shown
    QVERIFY(sheet.inside()->shapes.find(*made));
    QVERIFY(!sheet.main().shapes.find(*made));
  }

  void theLevelOfAnElementIsTheOneThatShowsIt()
  {
    Sheet sheet;
    QVERIFY(!levelOf(sheet.content(), sketchId, NodeId{"sprechen"}));
    QVERIFY(sheet.collapse());
    QCOMPARE(levelOf(sheet.content(), sketchId, NodeId{"sprechen"}), std::optional{hearing});
    QCOMPARE(levelOf(sheet.content(), sketchId, FlowId{"einladen->sprechen"}),
             std::optional{hearing});
    QVERIFY(!levelOf(sheet.content(), sketchId, hearing));
    QCOMPARE(levelsTo(sheet.content(), sketchId, hearing), std::vector<NodeId>{hearing});
  }

  void aRemovedSubProcessLeavesNoPictureBehind()
  {
    Sheet sheet;
    QVERIFY(sheet.collapse());
    const std::string before = bytesOf(sheet.content());
    QVERIFY(sheet.perform(
        [](Transaction& t) { return removeElement(t, sketchId, ElementId{hearing}); }));
    QVERIFY(!sheet.inside());
    QVERIFY(readYaml(writeYaml(sheet.content()), {}));
    sheet.document.undo();
    QCOMPARE(bytesOf(sheet.content()), before);
  }

  void bpmnKeepsTheInsideOnAPlaneOfItsOwn()
  {
    Sheet sheet;
    QVERIFY(sheet.collapse());
    const auto written = writeBpmn(sheet.content());
    const auto read = readBpmn(written.bytes, {});
    QVERIFY(read);
    const ProcessId id = read->content.processes.front().id();
    const Diagram* inside = findDiagram(read->content, id, hearing);
    QVERIFY(inside);
    QCOMPARE(inside->shapes.size(), std::size_t{3});
    QVERIFY(!findDiagram(read->content, id)->shapes.find(hearing)->expanded);
  }

  void whatShowsItsInsideIsNotExpandedAndNoTaskIs()
  {
    Sheet sheet;
    QVERIFY(!sheet.expand());
    QVERIFY(!sheet.perform(
        [](Transaction& t) { return collapseSubProcess(t, sketchId, NodeId{"Prüfen"}); }));
    QVERIFY(sheet.collapse());
    QVERIFY(!sheet.collapse());
    QVERIFY(!sheet.document.canRedo());
  }
};

QTEST_APPLESS_MAIN(LevelOperationsTest)
#include "LevelOperationsTest.moc"
