#include "model/formats/yaml/YamlFormat.h"
#include "model/operations/Ways.h"
#include "tests/ui/tools/CaptureSheet.h"

#include <QSignalSpy>

using namespace einklang;
using namespace einklang::ui;

/// Bends, pieces and ends of flows under the mouse.
class BendToolTest : public QObject
{
  Q_OBJECT

 private:
  test::CaptureSheet m_sheet;

  DiagramView& view() { return m_sheet.view(); }
  ElementId line() const { return m_sheet.flow("Gebühr_festsetzen", "Bescheid_versenden").id; }
  const Way& way() const { return m_sheet.edgeOf(line()).wayPoints; }
  QPoint middleOf(std::size_t piece)
  {
    return m_sheet.onView(Point{(way()[piece].x + way()[piece + 1].x) / 2,
                                (way()[piece].y + way()[piece + 1].y) / 2});
  }
  void bendIt()
  {
    view().choose(line());
    m_sheet.drag(middleOf(0), {3, 82});
    m_sheet.letGo();
  }

 private Q_SLOTS:
  void initTestCase()
  {
    QStandardPaths::setTestModeEnabled(true);
    prepareApplication(*qApp);
  }
  void init() { m_sheet.show(); }
  void cleanup() { m_sheet.station.reset(); }

  void aPieceIsDraggedParallelAndShownMeanwhile()
  {
    const FileContent before = m_sheet.document().content();
    view().choose(line());
    QCOMPARE(m_sheet.station->editor().handles().size(), std::size_t{3});
    const double row = way()[0].y;
    m_sheet.drag(middleOf(0), {4, 82});
    QVERIFY(m_sheet.document().content() == before);
    QCOMPARE(m_sheet.shownAt(line()).bottom(), std::round((row + 82) / 10) * 10);
    m_sheet.letGo();
    QCOMPARE(way().size(), std::size_t{4});
    QVERIFY(isLevel(way()[1], way()[2]));
    QCOMPARE(m_sheet.document().undoLabel(), std::string{"Lead flow"});
    QCOMPARE(view().selected(), std::optional{line()});
    m_sheet.document().undo();
    QVERIFY(m_sheet.document().content() == before);
  }

  void aBendSnapsToItsNeighboursAndGoesAnywhere()
  {
    bendIt();
    const Point bend = way()[1];
    m_sheet.drag(m_sheet.onView(bend), {34, 6});
    m_sheet.letGo();
    QCOMPARE(way()[1].y, bend.y);  // in line with the next one
    QCOMPARE(way()[1].x, std::round((bend.x + 34) / 10) * 10);
  }

  void aDoubleClickAndTheDeleteKeyTakeABendAway()
  {
    bendIt();
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, m_sheet.onView(way()[2]));
    QCOMPARE(way().size(), std::size_t{3});
    QTest::mouseMove(view().viewport(), m_sheet.onView(way()[1]));
    QTest::keyClick(&view(), Qt::Key_Delete);
    QCOMPARE(way().size(), std::size_t{2});
    QVERIFY(m_sheet.process().contains(line()));
    QTest::mouseMove(view().viewport(), {5, 5});
    QTest::keyClick(&view(), Qt::Key_Delete);
    QVERIFY(!m_sheet.process().findFlow(FlowId{"none"}));
    QVERIFY(std::ranges::none_of(m_sheet.process().flows(), [](const Flow& flow) {
      return flow.source == NodeId{"Gebühr_festsetzen"};
    }));
  }

  void escapeLeavesTheWayAsItWas()
  {
    view().choose(line());
    const QRectF shown = m_sheet.shownAt(line());
    m_sheet.drag(middleOf(0), {0, 60});
    QTest::keyClick(&view(), Qt::Key_Escape);
    m_sheet.letGo();
    QCOMPARE(m_sheet.shownAt(line()), shown);
    QVERIFY(!m_sheet.document().canUndo());
  }

  void anEndIsLedToAnotherStepAndRefusedWithAReason()
  {
    QSignalSpy failed{m_sheet.station.get(), &CaptureStation::failed};
    const ElementId id = line();
    view().choose(id);
    const QPoint end = m_sheet.onView(way().back());
    const auto to = [&](const char* step) {
      return m_sheet.onView(m_sheet.placeOf(step).center()) - end;
    };
    m_sheet.drag(end, to("start"));
    QCOMPARE(view().viewport()->cursor().shape(), Qt::ForbiddenCursor);
    m_sheet.letGo();
    QCOMPARE(failed.count(), 1);
    QVERIFY(!m_sheet.document().canUndo());
    m_sheet.drag(end, to("Antrag_prüfen"));
    QCOMPARE(view().viewport()->cursor().shape(), Qt::CrossCursor);
    m_sheet.letGo();
    QVERIFY(m_sheet.process().findFlow(FlowId{id.value()})->target == NodeId{"Antrag_prüfen"});
    QCOMPARE(m_sheet.document().undoLabel(), std::string{"Lead elsewhere"});
  }

  void stepsAndSeveralLinesShowNoBends()
  {
    view().choose(ElementId{"Antrag_prüfen"});
    for (const CanvasHandle& handle : m_sheet.station->editor().handles()) QVERIFY(!handle.round);
    view().chooseAll({line(), m_sheet.flow("start", "Antrag_prüfen").id});
    QVERIFY(m_sheet.station->editor().handles().empty());
  }
};

QTEST_MAIN(BendToolTest)
#include "BendToolTest.moc"
