#include "model/base/Message.h"
#include "tests/support/SampleProject.h"
#include "ui/canvas/DiagramView.h"
#include "ui/tools/MoveTool.h"

#include <QSignalSpy>
#include <QTest>

using namespace einklang;
using namespace einklang::ui;

/// Dragging elements on the canvas.
class MoveToolTest : public QObject
{
  Q_OBJECT

 private:
  test::SampleProject m_project;
  Session m_session;
  DiagramView m_view;
  std::optional<Error> m_error;
  MoveTool m_tool{m_view, m_session, [this](const Operation& operation, const std::string& step) {
                    const ProcessPlace& place = *m_session.current();
                    const Status status =
                        perform(*m_session.fileOf(place).document, place.process, step, operation);
                    if (!status) m_error = status.error();
                  }};

  const Process& process() const { return *m_session.process(*m_session.current()); }
  const Diagram& diagram() const { return *m_session.diagram(*m_session.current()); }
  Document& document() { return *m_session.fileOf(*m_session.current()).document; }
  Point centreOf(const char* id) const
  {
    return diagram().shapes.find(ElementId{id})->bounds.center();
  }
  QPoint onView(const char* id) const
  {
    const Point centre = centreOf(id);
    return m_view.mapFromScene(QPointF{centre.x, centre.y});
  }
  void show()
  {
    m_view.show(m_session.keyOf(*m_session.current()), process(), diagram());
    m_view.setZoom(1);
    m_view.centerOn(QPointF{centreOf("Gebühr_festsetzen").x, centreOf("Gebühr_festsetzen").y});
  }
  void drag(const char* id, QPoint by, Qt::KeyboardModifiers modifiers = {})
  {
    const QPoint from = onView(id);
    QTest::mousePress(m_view.viewport(), Qt::LeftButton, {}, from);
    for (int part = 1; part <= 4; ++part) {
      QMouseEvent move{QEvent::MouseMove,
                       from + by * part / 4,
                       m_view.viewport()->mapToGlobal(from + by * part / 4),
                       Qt::NoButton,
                       Qt::LeftButton,
                       modifiers};
      QCoreApplication::sendEvent(m_view.viewport(), &move);
    }
  }
  void letGo() { QTest::mouseRelease(m_view.viewport(), Qt::LeftButton); }

 private Q_SLOTS:
  void init()
  {
    QVERIFY(m_session.open({m_project.path()}));
    m_session.finishComparison();
    m_error.reset();
    m_view.resize(900, 500);
    static_cast<QWidget&>(m_view).show();
    m_view.setTool(&m_tool);
    show();
  }

  void lettingGoMovesTheStepInOneStepThatCanBeTakenBack()
  {
    const FileContent before = document().content();
    const Point from = centreOf("Gebühr_festsetzen");
    drag("Gebühr_festsetzen", {0, 40}, Qt::ControlModifier);
    QVERIFY(document().content() == before);
    letGo();
    const Point to = centreOf("Gebühr_festsetzen");
    QCOMPARE(to.x, from.x);
    QCOMPARE(to.y, from.y + 40);
    QCOMPARE(document().undoLabel(), std::string{"Move"});
    document().undo();
    QVERIFY(document().content() == before);
  }

  void flowsFollowWhileTheStepIsDragged()
  {
    drag("Gebühr_festsetzen", {0, 90}, Qt::ControlModifier);
    const auto figureOf = [&](const ElementId& id) -> const Figure& {
      return m_view.scene().itemOf(id)->figure();
    };
    const QRectF body = m_view.scene().itemOf(ElementId{"Gebühr_festsetzen"})->shownBody();
    QCOMPARE(body.center().y(), centreOf("Gebühr_festsetzen").y + 90);
    for (const Flow& flow : process().flows()) {
      if (flow.target != NodeId{"Gebühr_festsetzen"}) continue;
      const QPointF end = figureOf(flow.id).outline.currentPosition();
      QVERIFY(body.adjusted(-1, -1, 1, 1).contains(end));
    }
    letGo();
  }

  void escapeLeavesEverythingAsItWas()
  {
    const FileContent before = document().content();
    const QRectF body = m_view.scene().itemOf(ElementId{"Gebühr_festsetzen"})->figure().body;
    drag("Gebühr_festsetzen", {0, 40});
    QTest::keyClick(&m_view, Qt::Key_Escape);
    letGo();
    QVERIFY(document().content() == before);
    QVERIFY(!document().canUndo());
    QCOMPARE(m_view.scene().itemOf(ElementId{"Gebühr_festsetzen"})->figure().body, body);
  }

  void aClickMovesNothing()
  {
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, onView("Gebühr_festsetzen"));
    QVERIFY(!document().canUndo());
    QCOMPARE(m_view.selected(), std::optional{ElementId{"Gebühr_festsetzen"}});
  }

  void aStepSnapsIntoLineWithOthers()
  {
    const double row = centreOf("Antrag_prüfen").y;
    drag("Gebühr_festsetzen", {40, 5});
    letGo();
    QCOMPARE(centreOf("Gebühr_festsetzen").y, row);
  }

  void aStepSnapsToEqualDistancesAndTheyAreShown()
  {
    const Rect first = diagram().shapes.find(ElementId{"Antrag_prüfen"})->bounds;
    const Rect moved = diagram().shapes.find(ElementId{"Gebühr_festsetzen"})->bounds;
    const Rect last = diagram().shapes.find(ElementId{"Bescheid_versenden"})->bounds;
    // Far off, and back to the middle between its neighbours, five beside it.
    const double middle = (first.right() + last.x - moved.width) / 2;
    drag("Gebühr_festsetzen", {30, 0}, Qt::ControlModifier);
    letGo();
    const double now = diagram().shapes.find(ElementId{"Gebühr_festsetzen"})->bounds.x;
    show();
    drag("Gebühr_festsetzen", {int(middle + 5 - now), 0});
    letGo();
    const Rect there = diagram().shapes.find(ElementId{"Gebühr_festsetzen"})->bounds;
    QCOMPARE(there.x - first.right(), last.x - there.right());
  }

  void aStepSnapsBackToWhereItWas()
  {
    drag("Gebühr_festsetzen", {6, 5});
    letGo();
    QVERIFY(!document().canUndo());
  }

  void lanesAndFlowsAreNotDragged()
  {
    QVERIFY(!m_tool.press(ElementId{"lane_Amt"}, {}));
    QVERIFY(!m_tool.press(process().flows().begin()->id, {}));
  }
};

QTEST_MAIN(MoveToolTest)
#include "MoveToolTest.moc"
