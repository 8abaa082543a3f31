#include "model/base/Contract.h"  // first: moc 6.4 does not survive <compare> before <string>
#include "model/layout/Layout.h"
#include "model/operations/CreateOperations.h"
#include "model/operations/NodeOperations.h"
#include "model/operations/PictureOperations.h"
#include "model/operations/RemoveOperations.h"
#include "model/operations/StepNames.h"
#include "tests/support/DrawnContent.h"
#include "tests/support/ProcessBuilder.h"
#include "tests/support/Sheet.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace einklang;
using einklang::test::drawn;
using einklang::test::ProcessBuilder;

namespace {

const ProcessId sketchId{"P"};

Process sketch()
{
  return ProcessBuilder{}
      .lane("Bürgerin")
      .flow("start -> a")
      .lane("Amt")
      .flow("a -> ?x -> b -> end")
      .build();
}

/// A document with one process, and what a user does to it.
struct Sheet : test::Sheet
{
  using test::Sheet::Sheet;

  const Node& node(const NodeId& id) const { return *process().findNode(id); }

  std::optional<FlowId> flow(const NodeId& from, const NodeId& to) const
  {
    for (const Flow& each : process().flows()) {
      if (each.source == from && each.target == to) return each.id;
    }
    return std::nullopt;
  }
};

bool touches(const Rect& rect, Point point)
{
  const Rect around{rect.x - 2, rect.y - 2, rect.width + 4, rect.height + 4};
  return around.contains(point);
}

}  // namespace

class CreateOperationsTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void whatGoesBetweenTwoStepsStandsBetweenThemAlsoWithoutLanes()
  {
    Sheet sheet{ProcessBuilder{}.flow("start -> a -> b -> end").build()};
    const auto made = sheet.perform([&](Transaction& transaction) {
      return insertStep(transaction, sheet.process().id(), FlowId{"b->end"}, {.id = NodeId{""}});
    });
    QVERIFY(made.has_value());
    const double x = sheet.placeOf(ElementId{*made}).center().x;
    QVERIFY(x > sheet.placeOf(ElementId{"b"}).right());
    QVERIFY(x < sheet.placeOf(ElementId{"end"}).x);
  }

  void anAppendedStepStandsFiftyBesideItsSourceInItsLane()
  {
    Sheet sheet{ProcessBuilder{}.lane("Amt").flow("start -> a").build()};
    const auto made = sheet.perform([](Transaction& t) {
      return appendStep(t, sketchId, NodeId{"a"}, {.id = NodeId{"?"}, .label = "Neu"});
    });
    QVERIFY(made);
    const Rect source = sheet.placeOf(NodeId{"a"});
    const Rect place = sheet.placeOf(*made);
    QCOMPARE(place.x, source.right() + 50);
    QCOMPARE(place.center().y, source.center().y);
    QCOMPARE(sheet.node(*made).lane, std::optional{LaneId{"lane_Amt"}});
    QVERIFY(sheet.flow(NodeId{"a"}, *made));
    QVERIFY(sheet.placeOf(LaneId{"lane_Amt"}).right() > place.right());
    const Edge* edge = sheet.diagram().edges.find(*sheet.flow(NodeId{"a"}, *made));
    QVERIFY(touches(place, edge->wayPoints.back()));
  }

  void theNextBranchStandsApartFromTheFirst()
  {
    Sheet sheet{sketch()};
    const auto made = sheet.perform(
        [](Transaction& t) { return appendStep(t, sketchId, NodeId{"?x"}, {.id = NodeId{"?"}}); });
    QVERIFY(made);
    const Rect place = sheet.placeOf(*made);
    for (const Node& other : sheet.process().nodes()) {
      if (other.id != *made) QVERIFY(!place.intersects(sheet.placeOf(other.id)));
    }
    QVERIFY(sheet.placeOf(LaneId{"lane_Amt"}).contains({place.x, place.bottom()}));
  }

  void withoutLanesFurtherBranchesStandBelowTheFirstNotBehindTheEnd()
  {
    Sheet sheet{ProcessBuilder{}.flow("start -> a -> ?x -> b -> end").build()};
    const Rect first = sheet.placeOf(NodeId{"b"});
    double lowest = first.bottom();
    for (int branch = 0; branch < 3; ++branch) {
      const auto made = sheet.perform([](Transaction& t) {
        return appendStep(t, sketchId, NodeId{"?x"}, {.id = NodeId{"?"}, .label = "Neu"});
      });
      QVERIFY(made);
      const Rect place = sheet.placeOf(*made);
      QCOMPARE(place.x, first.x);
      QVERIFY(place.y >= lowest + 30);
      lowest = place.bottom();
    }
    QCOMPARE(sheet.placeOf(NodeId{"b"}), first);
    QCOMPARE(sheet.placeOf(NodeId{"end"}).center().y, first.center().y);
  }

  void nothingFollowsAnEnd()
  {
    Sheet sheet{sketch()};
    const FileContent before = sheet.document.content();
    QVERIFY(!sheet.perform([](Transaction& t) {
      return appendStep(t, sketchId, NodeId{"end"}, {.id = NodeId{"?"}});
    }));
    QVERIFY(!sheet.perform([](Transaction& t) {
      return appendStep(t, sketchId, NodeId{"b"}, {.id = NodeId{"?"}, .type = Event{}});
    }));
    QVERIFY(sheet.document.content() == before);
  }

  void aStepPutIntoAFlowGetsRoomAndJoinsAgainWhenRemoved()
  {
    Sheet sheet{sketch()};
    const FlowId flow = *sheet.flow(NodeId{"b"}, NodeId{"end"});
    const auto made = sheet.perform(
        [&](Transaction& t) { return insertStep(t, sketchId, flow, {.id = NodeId{"?"}}); });
    QVERIFY(made);
    QVERIFY(sheet.flow(NodeId{"b"}, *made));
    QVERIFY(sheet.flow(*made, NodeId{"end"}));
    QVERIFY(sheet.placeOf(*made).x >= sheet.placeOf(NodeId{"b"}).right() + 30);
    QVERIFY(sheet.placeOf(NodeId{"end"}).x >= sheet.placeOf(*made).right() + 30);
    QVERIFY(sheet.perform([&](Transaction& t) { return removeElement(t, sketchId, *made); }));
    QCOMPARE(sheet.flow(NodeId{"b"}, NodeId{"end"}), std::optional{flow});
  }

  void theFirstStepOfAnEmptyProcessIsDrawn()
  {
    const Process empty{sketchId, {"Leer"}};
    Document document{{.processes = {empty}, .diagrams = {layoutProcess(empty)}}};
    Transaction transaction{document, "Test"};
    const auto made = createStep(transaction, sketchId, {.id = NodeId{"?"}, .type = Event{}});
    QVERIFY(made);
    QVERIFY(document.content().diagrams.front().shapes.find(*made));
  }

  void aDroppedStepBelongsToTheLaneUnderIt()
  {
    Sheet sheet{sketch()};
    const Rect lane = sheet.placeOf(LaneId{"lane_Bürgerin"});
    const Point centre{lane.right() - 60, lane.bottom() - 10};
    const auto made = sheet.perform(
        [&](Transaction& t) { return dropStep(t, sketchId, {.id = NodeId{"?"}}, centre); });
    QVERIFY(made);
    QCOMPARE(sheet.node(*made).lane, std::optional{LaneId{"lane_Bürgerin"}});
    const Rect grown = sheet.placeOf(LaneId{"lane_Bürgerin"});
    const Rect place = sheet.placeOf(*made);
    QVERIFY(grown.bottom() >= place.bottom() + 15);
    QVERIFY(grown.right() >= place.right() + 15);
    QCOMPARE(sheet.placeOf(LaneId{"lane_Amt"}).y, grown.bottom());
    for (const Node& other : sheet.process().nodes()) {
      QVERIFY(sheet.placeOf(*other.lane).contains(sheet.placeOf(other.id).center()));
    }
  }

  void aStepDroppedOnAFlowGoesIntoIt()
  {
    Sheet sheet{sketch()};
    const FlowId flow = *sheet.flow(NodeId{"b"}, NodeId{"end"});
    const auto& way = sheet.diagram().edges.find(flow)->wayPoints;
    const Point on{(way[0].x + way[1].x) / 2, (way[0].y + way[1].y) / 2 + 3};
    const auto made = sheet.perform(
        [&](Transaction& t) { return dropStep(t, sketchId, {.id = NodeId{"?"}}, on); });
    QVERIFY(made);
    QVERIFY(sheet.flow(NodeId{"b"}, *made));
    QVERIFY(sheet.flow(*made, NodeId{"end"}));
  }

  void anEventDroppedOnAnActivityHangsOnItsBorder()
  {
    Sheet sheet{sketch()};
    const Rect host = sheet.placeOf(NodeId{"b"});
    const Node timer{.id = NodeId{"?"},
                     .type = Event{EventPosition::IntermediateCatch, EventTrigger::Timer}};
    const auto made = sheet.perform([&](Transaction& t) {
      return dropStep(t, sketchId, timer, {host.x + 20, host.bottom() - 4});
    });
    QVERIFY(made);
    const Event* event = eventOf(sheet.node(*made));
    QCOMPARE(event->attachedTo, std::optional{NodeId{"b"}});
    QCOMPARE(event->trigger, EventTrigger::Timer);
    const Point centre = sheet.placeOf(*made).center();
    QCOMPARE(centre.x, host.x + 20);
    QCOMPARE(centre.y, host.bottom());
  }

  void aFlowIsLedElsewhereAndKeepsWhatItSays()
  {
    Sheet sheet{sketch()};
    const FlowId flow = *sheet.flow(NodeId{"b"}, NodeId{"end"});
    QVERIFY(!canReconnect(sheet.process(), flow, NodeId{"end"}, NodeId{"b"}));
    QVERIFY(sheet.perform(
        [&](Transaction& t) { return reconnect(t, sketchId, flow, NodeId{"?x"}, NodeId{"end"}); }));
    QCOMPARE(sheet.flow(NodeId{"?x"}, NodeId{"end"}), std::optional{flow});
    const Edge* edge = sheet.diagram().edges.find(flow);
    QVERIFY(touches(sheet.placeOf(NodeId{"?x"}), edge->wayPoints.front()));
  }

  void notesAndDocumentsHangOnTheirStep()
  {
    Sheet sheet{sketch()};
    const auto note =
        sheet.perform([](Transaction& t) { return annotate(t, sketchId, NodeId{"b"}); });
    const auto paper =
        sheet.perform([](Transaction& t) { return addDocument(t, sketchId, NodeId{"b"}); });
    QVERIFY(note && paper);
    QVERIFY(sheet.diagram().shapes.find(*note));
    QVERIFY(sheet.diagram().shapes.find(*paper));
    QCOMPARE(sheet.process().associations().size(), std::size_t{2});
  }

  void aSubProcessComesWithItsBeginning()
  {
    Sheet sheet{sketch()};
    const auto made = sheet.perform([](Transaction& t) {
      return appendStep(t, sketchId, NodeId{"b"}, {.id = NodeId{"?"}, .type = SubProcess{}});
    });
    QVERIFY(made);
    const auto inside = std::ranges::find_if(
        sheet.process().nodes(), [&](const Node& node) { return node.parent == *made; });
    QVERIFY(inside != sheet.process().nodes().end());
    QVERIFY(sheet.placeOf(*made).contains(sheet.placeOf(inside->id).center()));
  }
};

QTEST_APPLESS_MAIN(CreateOperationsTest)
#include "CreateOperationsTest.moc"
