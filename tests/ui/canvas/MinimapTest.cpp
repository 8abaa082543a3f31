#include "model/layout/Layout.h"
#include "tests/support/LargeProcess.h"
#include "tests/ui/window/ShownWindow.h"
#include "ui/canvas/FlowWalk.h"
#include "ui/canvas/Minimap.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QScrollBar>

using namespace einklang;
using namespace einklang::ui;
using einklang::test::ShownWindow;
using einklang::test::TypingHand;

/// The overview in the corner of the canvas.
class MinimapTest : public QObject
{
  Q_OBJECT

 private:
  ShownWindow m_shown;

  MainWindow& window() { return m_shown.window(); }

  DiagramView& canvas() { return m_shown.canvas(); }
  Minimap& map() { return window().captureStation().minimap(); }
  QPointF centre() { return canvas().mapToScene(canvas().viewport()->rect().center()); }
  void openWindow()
  {
    QVERIFY(m_shown.openProject());
    QTRY_VERIFY(canvas().height() > 400);
  }
  void zoomIn()
  {
    canvas().setZoom(3);
    canvas().centerOn(canvas().scene().drawingArea().topLeft());
    QVERIFY(map().isVisible());
    map().grab();
  }
  QPoint placeOf(const QPointF& diagram) { return map().onMap(diagram).toPoint(); }

 private Q_SLOTS:
  void initTestCase() { m_shown.prepare(); }

  void init()
  {
    QSettings{}.clear();
    m_shown.makeProject();
    openWindow();
  }

  void itIsThereOnlyWhereSomethingIsOutOfSight()
  {
    canvas().fit();
    QVERIFY(!map().isVisible());
    canvas().setZoom(3);
    QVERIFY(map().isVisible());
    QVERIFY(canvas().viewport()->rect().contains(map().geometry()));
    canvas().fit();
    QVERIFY(!map().isVisible());
  }

  void itDoesNotLieOnWhatIsWorkedOn()
  {
    canvas().setZoom(1.2);
    for (const ElementId& id : canvas().walk().order()) {
      canvas().choose(id);
      const QRectF body = canvas().scene().itemOf(id)->shownBody();
      const QPoint corner = canvas().viewport()->rect().bottomRight() - QPoint{60, 60};
      canvas().centerOn(body.center() + canvas().mapToScene(canvas().viewport()->rect().center()) -
                        canvas().mapToScene(corner));
      if (!map().isVisible() || !canvas().shows(id)) continue;
      QVERIFY(!map().geometry().intersects(canvas().mapFromScene(body).boundingRect()));
    }
  }

  void itTakesOtherColoursThatAreChosenElsewhere()
  {
    zoomIn();
    const QColor light = map().grab().toImage().pixelColor(8, 8);
    window().showStation(StationId::Compare);
    applyTheme(*qApp, ThemeKind::Dark);
    window().showStation(StationId::Capture);
    QTest::qWait(50);
    zoomIn();
    const QColor dark = map().grab().toImage().pixelColor(8, 8);
    applyTheme(*qApp, ThemeKind::Light);
    QVERIFY2(dark.lightness() < light.lightness() - 60, qPrintable(dark.name() + light.name()));
  }

  void whereNothingIsDrawnItIsNotThere()
  {
    zoomIn();
    canvas().show(QStringLiteral("inside"), Process{ProcessId{"P"}},
                  Diagram{DiagramId{"D"}, ProcessId{"P"}});
    canvas().centerOn(QPointF{1000, 1000});
    QVERIFY(canvas().isEmpty());
    QVERIFY(!map().isVisible());
  }

  void aPressLeadsToThePlaceThatIsPressed()
  {
    zoomIn();
    const QPointF wanted = canvas().scene().drawingArea().center();

    QTest::mouseClick(&map(), Qt::LeftButton, {}, placeOf(wanted));

    const double pixel = 1 / (map().onMap({1, 0}).x() - map().onMap({0, 0}).x());
    QVERIFY(std::abs(centre().x() - wanted.x()) <= pixel);
    QVERIFY(std::abs(centre().y() - wanted.y()) <= pixel);
  }

  void draggingTheFrameMovesTheViewAlong()
  {
    zoomIn();
    const QPointF before = centre();
    const QPointF way{180, 60};

    QTest::mousePress(&map(), Qt::LeftButton, {}, placeOf(before));
    QTest::mouseMove(&map(), placeOf(before + way));
    QTest::mouseRelease(&map(), Qt::LeftButton, {}, placeOf(before + way));

    const double pixel = 1 / (map().onMap({1, 0}).x() - map().onMap({0, 0}).x());
    QVERIFY(std::abs(centre().x() - before.x() - way.x()) <= 2 * pixel);
    QVERIFY(std::abs(centre().y() - before.y() - way.y()) <= 2 * pixel);
    QVERIFY(canvas().hasFocus());
  }

  /// What is seen while panning is the picture that was painted before.
  void thePictureIsPaintedAfterAChangeNotWhilePanning()
  {
    zoomIn();
    QTRY_VERIFY((map().grab(), map().paintings() > 0));
    QTest::qWait(200);  // the drawing has come to rest
    map().grab();
    const int before = map().paintings();
    for (int i = 0; i < 50; ++i) {
      canvas().horizontalScrollBar()->setValue(canvas().horizontalScrollBar()->value() + 5);
      map().grab();
    }
    canvas().setZoom(2.5);
    map().grab();
    QCOMPARE(map().paintings(), before);

    TypingHand hand{window()};
    canvas().choose(ElementId{"Antrag_prüfen"});
    hand.press(Qt::Key_Right);
    hand.press(Qt::Key_Right);
    hand.press(Qt::Key_Right);
    QTRY_VERIFY((map().grab(), map().paintings() > before));
    QCOMPARE(map().paintings(), before + 1);
  }

  void aLargeDrawingIsPaintedPieceByPiece()
  {
    const Process large = einklang::test::largeProcess(1000);
    canvas().show(QStringLiteral("large"), large, layoutProcess(large));
    zoomIn();
    QTRY_VERIFY((map().grab(), map().paintings() > 0));
    canvas().show(QStringLiteral("large"), large, layoutProcess(large));
    const int paintings = map().paintings();
    const int pieces = map().pieces();

    QTRY_COMPARE((map().grab(), map().paintings()), paintings + 1);

    const auto elements = canvas().scene().elements().size();
    QVERIFY(elements >= 1000);
    QVERIFY(map().pieces() - pieces >= static_cast<int>(elements / 200));
  }

  void itShowsTheDrawing()
  {
    zoomIn();
    QTest::qWait(200);
    const QImage picture = map().grab().toImage();
    const ElementItem* step = canvas().scene().itemOf(ElementId{"Bescheid_versenden"});
    const QPointF inside = map().onMap(step->figure().body.center());
    const QPointF beside = map().onMap(step->figure().body.bottomRight() + QPointF{20, 8});
    const double ratio = picture.devicePixelRatio();
    const QRectF lane = canvas().scene().itemOf(ElementId{"lane_Amt"})->figure().body;
    const QPointF border = map().onMap({step->figure().body.right(), lane.bottom()});
    bool drawn = false;
    for (int dy = -1; dy <= 1; ++dy) {
      drawn = drawn || picture.pixelColor(((border + QPointF{0, dy * 1.0}) * ratio).toPoint()) !=
                           picture.pixelColor((beside * ratio).toPoint());
    }
    QVERIFY2(drawn, "the border of a lane");
    QVERIFY(picture.pixelColor((inside * ratio).toPoint()) !=
            picture.pixelColor((beside * ratio).toPoint()));
  }

  void itCanBeHiddenAndStaysSoInTheNextWindow()
  {
    zoomIn();
    QAction* action = window().actions().at(QStringLiteral("minimap"));
    QVERIFY(action->isChecked());

    action->trigger();
    QVERIFY(!map().isVisible());
    openWindow();
    canvas().setZoom(3);
    QVERIFY(!map().isVisible());
    QVERIFY(!window().actions().at(QStringLiteral("minimap"))->isChecked());

    window().actions().at(QStringLiteral("minimap"))->trigger();
    QVERIFY(map().isVisible());
  }
};

QTEST_MAIN(MinimapTest)
#include "MinimapTest.moc"
