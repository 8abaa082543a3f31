#include "model/formats/yaml/YamlFormat.h"
#include "tests/ui/tools/CaptureSheet.h"
#include "ui/tools/ContextPad.h"

using namespace einklang;
using namespace einklang::ui;

/// Making space with mouse and keys.
class SpaceToolTest : public QObject
{
  Q_OBJECT

 private:
  test::CaptureSheet m_sheet;

  DiagramView& view() { return m_sheet.view(); }
  CanvasEditor& editor() { return m_sheet.station->editor(); }
  /// Right before a step, and beside everything.
  QPoint before(const char* id)
  {
    const Rect place = m_sheet.placeOf(id);
    return m_sheet.onView(Point{place.x - 2, place.y - 8});
  }

 private Q_SLOTS:
  void initTestCase()
  {
    QStandardPaths::setTestModeEnabled(true);
    prepareApplication(*qApp);
  }
  void init() { m_sheet.show(); }
  void cleanup() { m_sheet.station.reset(); }

  void aDragToTheRightMakesRoomInOneStep()
  {
    const FileContent content = m_sheet.document().content();
    const Rect step = m_sheet.placeOf("Gebühr_festsetzen");
    const Rect first = m_sheet.placeOf("Antrag_prüfen");
    const Rect lane = m_sheet.placeOf("lane_Amt");
    QTest::keyClick(&view(), Qt::Key_S);
    QVERIFY(editor().isMakingSpace());
    m_sheet.drag(before("Gebühr_festsetzen"), {62, 12});
    QCOMPARE(m_sheet.shownAt("Gebühr_festsetzen").x(), step.x + 60);
    QCOMPARE(m_sheet.shownAt("Antrag_prüfen").x(), first.x);
    QCOMPARE(m_sheet.shownAt("lane_Amt").width(), lane.width + 60);
    QVERIFY(m_sheet.document().content() == content);
    m_sheet.letGo();
    QCOMPARE(m_sheet.placeOf("Gebühr_festsetzen").x, step.x + 60);
    QCOMPARE(m_sheet.placeOf("Gebühr_festsetzen").y, step.y);
    QCOMPARE(m_sheet.document().undoLabel(), std::string{"Make space"});
    QVERIFY(editor().isMakingSpace());  // for the next one
    m_sheet.document().undo();
    QVERIFY(m_sheet.document().content() == content);
    QVERIFY(!m_sheet.document().canUndo());
  }

  void aDragDownMovesTheLanesBelow()
  {
    const Rect lane = m_sheet.placeOf("lane_Amt");
    const double below = lane.bottom();
    QTest::keyClick(&view(), Qt::Key_S);
    m_sheet.drag(m_sheet.onView(Point{lane.x + 60, below - 4}), {3, 41});
    m_sheet.letGo();
    QCOMPARE(m_sheet.placeOf("lane_Amt").height, lane.height + 40);
  }

  void goingBackTakesRoomAway()
  {
    const Rect step = m_sheet.placeOf("Gebühr_festsetzen");
    QTest::keyClick(&view(), Qt::Key_S);
    m_sheet.drag(before("Gebühr_festsetzen"), {-20, 0});
    m_sheet.letGo();
    QCOMPARE(m_sheet.placeOf("Gebühr_festsetzen").x, step.x - 20);
  }

  void withCtrlWhatIsBeforeTheLineMoves()
  {
    const Rect step = m_sheet.placeOf("Gebühr_festsetzen");
    const Rect first = m_sheet.placeOf("Antrag_prüfen");
    QTest::keyClick(&view(), Qt::Key_S);
    m_sheet.drag(before("Gebühr_festsetzen"), {-30, 0}, Qt::ControlModifier);
    m_sheet.letGo();
    QCOMPARE(m_sheet.placeOf("Gebühr_festsetzen").x, step.x);
    QCOMPARE(m_sheet.placeOf("Antrag_prüfen").x, first.x - 30);
  }

  void escapeDuringTheDragLeavesEverythingAsItWas()
  {
    const QRectF shown = m_sheet.shownAt("Gebühr_festsetzen");
    QTest::keyClick(&view(), Qt::Key_S);
    m_sheet.drag(before("Gebühr_festsetzen"), {80, 0});
    QVERIFY(m_sheet.shownAt("Gebühr_festsetzen") != shown);
    QTest::keyClick(&view(), Qt::Key_Escape);
    m_sheet.letGo();
    QCOMPARE(m_sheet.shownAt("Gebühr_festsetzen"), shown);
    QVERIFY(!m_sheet.document().canUndo());
    QVERIFY(editor().isMakingSpace());
    QTest::keyClick(&view(), Qt::Key_Escape);
    QVERIFY(!editor().isMakingSpace());
  }

  void arrowsMakeRoomBeforeTheSelection()
  {
    view().choose(ElementId{"Gebühr_festsetzen"});
    const Rect step = m_sheet.placeOf("Gebühr_festsetzen");
    const Rect first = m_sheet.placeOf("Antrag_prüfen");
    QTest::keyClick(&view(), Qt::Key_S);
    QTest::keyClick(&view(), Qt::Key_Right);
    QCOMPARE(m_sheet.placeOf("Gebühr_festsetzen").x, step.x + 10);
    QTest::keyClick(&view(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_sheet.placeOf("Gebühr_festsetzen").x, step.x + 60);
    QCOMPARE(m_sheet.placeOf("Antrag_prüfen").x, first.x);
    QTest::keyClick(&view(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(m_sheet.placeOf("Gebühr_festsetzen").x, step.x + 10);
    QTest::keyClick(&view(), Qt::Key_S);  // off: arrows move the step again
    QTest::keyClick(&view(), Qt::Key_Down);
    QCOMPARE(m_sheet.placeOf("Gebühr_festsetzen").x, step.x + 10);
    QCOMPARE(m_sheet.document().undoLabel(), std::string{"Move"});
  }

  void theModeEndsWhereAnotherBegins()
  {
    QTest::keyClick(&view(), Qt::Key_S);
    editor().beginCreate(catalogueEntry(QStringLiteral("task")));
    QVERIFY(!editor().isMakingSpace());
    QVERIFY(editor().isBusy());
  }

  void aClickInTheModeDoesNothing()
  {
    QTest::keyClick(&view(), Qt::Key_S);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, before("Gebühr_festsetzen"));
    QVERIFY(!m_sheet.document().canUndo());
  }
};

QTEST_MAIN(SpaceToolTest)
#include "SpaceToolTest.moc"
