#include "tests/ui/tools/CaptureSheet.h"
#include "ui/tools/Gestures.h"

#include <algorithm>

using namespace einklang;
using namespace einklang::ui;

namespace {

bool isOnGrid(double value)
{
  return value == ontoGrid(value);
}

}  // namespace

/// What is moved, resized or put down by hand comes to stand on its lines.
class GridSnapTest : public QObject, private test::CaptureSheet
{
  Q_OBJECT

 private:
  QPointF handleBelow()
  {
    const std::vector<CanvasHandle> all = editor().handles();
    const double middle = placeOf("Gebühr_festsetzen").center().x;
    const auto below = std::ranges::find_if(all, [&](const CanvasHandle& handle) {
      return handle.at.x() == middle && handle.at.y() > placeOf("Gebühr_festsetzen").center().y;
    });
    return below->at;
  }

 private Q_SLOTS:
  void init()
  {
    show();
    // Off the grid, and in line with nothing.
    drag(onView(placeOf("Gebühr_festsetzen").center()), {33, 83}, Qt::ControlModifier);
    letGo();
    QVERIFY(!isOnGrid(placeOf("Gebühr_festsetzen").center().y));
  }

  void aStepThatIsMovedStandsOnItWithItsCentre()
  {
    drag(onView(placeOf("Gebühr_festsetzen").center()), {41, 64});
    letGo();
    const Point centre = placeOf("Gebühr_festsetzen").center();
    QVERIFY(isOnGrid(centre.y));
  }

  void aStepThatIsMovedAlongStaysInItsRow()
  {
    const double row = placeOf("Gebühr_festsetzen").center().y;
    drag(onView(placeOf("Gebühr_festsetzen").center()), {62, 3});
    letGo();
    QCOMPARE(placeOf("Gebühr_festsetzen").center().y, row);
  }

  void aBorderThatIsMovedStandsOnIt()
  {
    view().choose(ElementId{"Gebühr_festsetzen"});
    const Rect before = placeOf("Gebühr_festsetzen");
    drag(onView(handleBelow()), {0, 31});
    letGo();
    const Rect after = placeOf("Gebühr_festsetzen");
    QCOMPARE(after.y, before.y);
    QVERIFY(after.height > before.height);
    QVERIFY(isOnGrid(after.bottom()));
  }

  void aStepThatIsPutDownBesideTheFlowsStandsOnIt()
  {
    const std::size_t steps = process().nodes().size();
    const Rect lane = placeOf("lane_Amt");
    editor().beginCreate(catalogueEntry(QStringLiteral("task")));
    editor().dropAt({lane.x + 203.4, lane.bottom() - 6.7});
    QCOMPARE(process().nodes().size(), steps + 1);
    const Point centre = placeOf(*view().selected()).center();
    QVERIFY(isOnGrid(centre.x));
    QVERIFY(isOnGrid(centre.y));
  }
};

QTEST_MAIN(GridSnapTest)
#include "GridSnapTest.moc"
