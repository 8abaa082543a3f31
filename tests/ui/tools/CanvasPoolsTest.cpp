#include "model/operations/LaneOperations.h"
#include "model/operations/PoolOperations.h"
#include "tests/ui/tools/CaptureSheet.h"
#include "ui/tools/ContextPad.h"

#include <QToolButton>

#include <algorithm>

using namespace einklang;
using namespace einklang::ui;
using einklang::test::ProcessBuilder;

/// Lanes and pools, and what is dragged out of the pad.
class CanvasPoolsTest : public QObject, private test::CaptureSheet
{
  Q_OBJECT

 private:
  ContextPad& pad() { return station->pad(); }

  QPoint onView(double x, double y) { return view().mapFromScene(QPointF{x, y}); }
  QPoint centreOnView(const ElementId& id)
  {
    const Point centre = placeOf(id).center();
    return onView(centre.x, centre.y);
  }
  QPoint headOnView(const ElementId& id)
  {
    return onView(placeOf(id).x + 15, placeOf(id).center().y);
  }
  void moveTo(QWidget& grabber, const QPoint& onSheet)
  {
    const QPoint global = view().viewport()->mapToGlobal(onSheet);
    QMouseEvent move{
        QEvent::MouseMove, grabber.mapFromGlobal(global), global, Qt::NoButton, Qt::LeftButton,
        Qt::NoModifier};
    QCoreApplication::sendEvent(&grabber, &move);
  }
  void drag(const QPoint& from, const QPoint& to, bool letGo = true)
  {
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
    for (int part = 1; part <= 4; ++part) moveTo(*view().viewport(), from + (to - from) * part / 4);
    if (letGo) QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, to);
  }
  void dragButton(const char* name, const QPoint& to)
  {
    QToolButton* button = pad().buttonOf(QString::fromLatin1(name));
    QVERIFY(button);
    QTest::mousePress(button, Qt::LeftButton);
    moveTo(*button, to - QPoint{3, 3});
    moveTo(*button, to);
    QTest::mouseRelease(button, Qt::LeftButton, {},
                        button->mapFromGlobal(view().viewport()->mapToGlobal(to)));
  }
  bool flows(const char* from, const char* to) const
  {
    return std::ranges::any_of(process().flows(), [&](const Flow& flow) {
      return flow.source == NodeId{from} && flow.target == NodeId{to};
    });
  }
  std::vector<std::string> laneNames() const
  {
    std::vector<std::string> names;
    for (const LaneId& id : lanesBeside(process(), session->picture(), LaneId{"lane_Amt"})) {
      names.push_back(process().findLane(id)->name);
    }
    return names;
  }

 private Q_SLOTS:
  void initTestCase()
  {
    QStandardPaths::setTestModeEnabled(true);
    prepareApplication(*qApp);
    project.write("bahnen.yaml", ProcessBuilder{"Antrag"}
                                     .lane("Amt")
                                     .flow("start -> a")
                                     .lane("Kasse")
                                     .flow("a -> b")
                                     .lane("Archiv")
                                     .flow("b -> c -> end")
                                     .build());
  }

  void init() { open({project.file(QStringLiteral("bahnen.yaml"))}, {1500, 900}); }
  void cleanup() { station.reset(); }

  void aLaneDraggedByItsHeadGoesPastItsNeighbours()
  {
    const double inLane = placeOf(ElementId{"a"}).y - placeOf(ElementId{"lane_Amt"}).y;
    const QPoint target = headOnView(ElementId{"lane_Archiv"}) + QPoint{0, 10};
    drag(headOnView(ElementId{"lane_Amt"}), target);
    QCOMPARE(laneNames(), (std::vector<std::string>{"Kasse", "Archiv", "Amt"}));
    QCOMPARE(placeOf(ElementId{"a"}).y - placeOf(ElementId{"lane_Amt"}).y, inLane);
    QCOMPARE(document().undoLabel(), std::string{"Move lane"});
    drag(headOnView(ElementId{"lane_Amt"}), headOnView(ElementId{"lane_Archiv"}) - QPoint{0, 10});
    QCOMPARE(laneNames(), (std::vector<std::string>{"Kasse", "Amt", "Archiv"}));
  }

  void escapeWhileALaneIsDraggedChangesNothing()
  {
    drag(headOnView(ElementId{"lane_Amt"}), headOnView(ElementId{"lane_Archiv"}), false);
    hand().press(Qt::Key_Escape);
    QTest::mouseRelease(view().viewport(), Qt::LeftButton);
    QVERIFY(!document().canUndo());
  }

  void theFreePlaceOfALaneMovesTheDrawing()
  {
    const Rect lane = placeOf(ElementId{"lane_Amt"});
    const QPoint free = onView(lane.right() - 20, lane.y + 12);
    const QPoint before = centreOnView(ElementId{"a"});
    drag(free, free + QPoint{-40, 25});
    QCOMPARE(centreOnView(ElementId{"a"}), before + QPoint(-40, 25));
    QVERIFY(!document().canUndo());
  }

  void aPoolIsCreatedDownwardsAndTurned()
  {
    test::TypingHand keys = hand();
    keys.press(Qt::Key_N);
    keys.type(QStringLiteral("senkrecht"));
    keys.press(Qt::Key_Return);
    keys.type(QStringLiteral("Stadt"));
    keys.press(Qt::Key_Return);
    QVERIFY(runsDown(process(), *session->picture()));
    QVERIFY(placeOf(ElementId{"start"}).y < placeOf(ElementId{"a"}).y);
    QCOMPARE(process().participants().front().name, std::string{"Stadt"});
    editor().turnAllPools();
    QVERIFY(!runsDown(process(), *session->picture()));
    QVERIFY(placeOf(ElementId{"start"}).x < placeOf(ElementId{"a"}).x);
    document().undo();
    QVERIFY(runsDown(process(), *session->picture()));
  }

  void aPartyOutsideOpensInThePadAndIsDragged()
  {
    editor().create(catalogueEntry(QStringLiteral("pool")));
    hand().press(Qt::Key_Escape);
    editor().create(catalogueEntry(QStringLiteral("black-box")));
    hand().type(QStringLiteral("Bürgerin"));
    hand().press(Qt::Key_Return);
    const ElementId outside = *view().selected();
    view().fit();
    const Rect before = placeOf(outside);
    drag(centreOnView(outside), centreOnView(outside) + QPoint{0, 40});
    QVERIFY(placeOf(outside).y > before.y);
    view().choose(outside);
    QTest::mouseClick(pad().buttonOf(QStringLiteral("show-pool")), Qt::LeftButton);
    QVERIFY(!process().findParticipant(ParticipantId{outside.value()})->blackBox);
    QVERIFY(placeOf(outside).height >= 250);
  }

  void aDragFromThePadConnects()
  {
    view().choose(ElementId{"c"});
    dragButton("connect", centreOnView(ElementId{"a"}));
    QVERIFY(flows("c", "a"));
    QVERIFY(!editor().isBusy());
    QVERIFY(pad().isVisible());
  }

  void aDragIntoAnotherPoolSendsAMessage()
  {
    editor().create(catalogueEntry(QStringLiteral("pool")));
    hand().press(Qt::Key_Escape);
    editor().create(catalogueEntry(QStringLiteral("black-box")));
    hand().press(Qt::Key_Escape);
    const ElementId outside = *view().selected();
    view().fit();
    view().choose(ElementId{"c"});
    dragButton("connect", centreOnView(outside));
    QCOMPARE(process().messageFlows().size(), std::size_t{1});
    QCOMPARE(process().messageFlows()[0].target, std::optional{outside});
  }

  void aStepDraggedFromThePadStandsWhereItIsLetGoAndFollows()
  {
    view().choose(ElementId{"c"});
    const Rect lane = placeOf(ElementId{"lane_Kasse"});
    const QPoint to = onView(lane.right() - 120, lane.center().y);
    dragButton("task", to);
    hand().type(QStringLiteral("buchen"));
    hand().press(Qt::Key_Return);
    const auto made = std::ranges::find(process().nodes(), std::string{"buchen"}, &Node::label);
    QVERIFY(made != process().nodes().end());
    QCOMPARE(made->lane, std::optional{LaneId{"lane_Kasse"}});
    QVERIFY(flows("c", made->id.value().c_str()));
    document().undo();
    document().undo();
    QVERIFY(!document().canUndo());
  }

  void thePadDoesNotCoverTheNextStepWhereThereIsRoom()
  {
    view().setZoom(1);
    view().choose(ElementId{"b"});
    view().reveal({ElementId{"b"}});
    for (const char* id : {"a", "b", "c"}) {
      const QRect step =
          view().mapFromScene(view().scene().itemOf(ElementId{id})->figure().body).boundingRect();
      QVERIFY2(!pad().geometry().intersects(step), id);
    }
  }

  void aDividedLaneAsksForTheStepsOfItsParts()
  {
    view().choose(ElementId{"lane_Amt"});
    editor().divideLane(2);
    view().choose(ElementId{"lane_Amt"});
    hand().press(Qt::Key_Delete);
    QVERIFY(editor().menu().isOpen());
    hand().type(QStringLiteral("Archiv"));
    hand().press(Qt::Key_Return);
    QCOMPARE(process().findNode(NodeId{"a"})->lane, std::optional{LaneId{"lane_Archiv"}});
  }
};

QTEST_MAIN(CanvasPoolsTest)
#include "CanvasPoolsTest.moc"
