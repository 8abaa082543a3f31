#include "model/formats/yaml/YamlFormat.h"
#include "tests/ui/tools/CaptureSheet.h"
#include "ui/tools/ContextPad.h"
#include "ui/tools/Gestures.h"

#include <QToolButton>

#include <algorithm>

using namespace einklang;
using namespace einklang::ui;
using einklang::test::TypingHand;

/// Aligning, distributing and resizing with mouse and keys.
class ArrangeToolsTest : public QObject, private test::CaptureSheet
{
  Q_OBJECT

 private:
  void choose(const std::vector<const char*>& ids)
  {
    std::vector<ElementId> all;
    for (const char* id : ids) all.emplace_back(id);
    view().chooseAll(all);
  }
  /// The handle at this corner or side of what is selected.
  QPoint handle(double across, double down)
  {
    const QRectF body = view().scene().itemOf(*view().selected())->figure().body;
    const QPointF wanted{body.center().x() + across * body.width() / 2,
                         body.center().y() + down * body.height() / 2};
    const std::vector<CanvasHandle> all = station->editor().handles();
    const auto nearest = std::ranges::min_element(
        all, {}, [&](const CanvasHandle& each) { return (each.at - wanted).manhattanLength(); });
    return view().mapFromScene(nearest->at);
  }

 private Q_SLOTS:
  void initTestCase()
  {
    QStandardPaths::setTestModeEnabled(true);
    prepareApplication(*qApp);
  }
  void init() { show(); }
  void cleanup() { station.reset(); }

  void severalAreAlignedByKeyInOneStep()
  {
    view().choose(ElementId{"Gebühr_festsetzen"});
    for (int i = 0; i < 3; ++i) QTest::keyClick(&view(), Qt::Key_Down);
    const FileContent before = document().content();
    choose({"Antrag_prüfen", "Gebühr_festsetzen", "Bescheid_versenden"});
    TypingHand keys{view()};
    keys.press(Qt::Key_L);
    QVERIFY(station->editor().menu().isOpen());
    keys.type(QStringLiteral("z"));
    keys.press(Qt::Key_Return);
    QCOMPARE(placeOf("Gebühr_festsetzen").center().y, placeOf("Antrag_prüfen").center().y);
    QCOMPARE(document().undoLabel(), std::string{"Align"});
    document().undo();
    QVERIFY(document().content() == before);
  }

  void thePadOfSeveralOffersWhatCanBeDoneWithSeveral()
  {
    choose({"Antrag_prüfen", "Gebühr_festsetzen", "Bescheid_versenden"});
    QVERIFY(station->pad().isVisible());
    QVERIFY(!station->pad().buttonOf(QStringLiteral("task")));
    auto* button = station->pad().buttonOf(QStringLiteral("align-left"));
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(placeOf("Bescheid_versenden").x, placeOf("Antrag_prüfen").x);
    choose({"Antrag_prüfen", "lane_Amt"});
    QVERIFY(!station->pad().isVisible());
  }

  void twoAreNotDistributed()
  {
    choose({"Antrag_prüfen", "Gebühr_festsetzen"});
    QVERIFY(station->editor().canLineUp(false));
    QVERIFY(!station->editor().canLineUp(true));
    QVERIFY(!station->pad().buttonOf(QStringLiteral("distribute-horizontally")));
  }

  void aHandleResizesAndShowsItMeanwhile()
  {
    view().choose(ElementId{"Gebühr_festsetzen"});
    const Rect old = placeOf("Gebühr_festsetzen");
    const FileContent before = document().content();
    drag(handle(1, 1), {41, 19});
    const Rect larger{old.x, old.y, ontoGrid(old.right() + 41) - old.x,
                      ontoGrid(old.bottom() + 19) - old.y};
    QCOMPARE(shownAt("Gebühr_festsetzen").width(), larger.width);
    QVERIFY(document().content() == before);
    letGo();
    QVERIFY(placeOf("Gebühr_festsetzen") == larger);
    QCOMPARE(document().undoLabel(), std::string{"Resize"});
    document().undo();
    QVERIFY(document().content() == before);
    QVERIFY(!document().canUndo());
  }

  void theHandlesGoWithAStepThatIsDragged()
  {
    view().choose(ElementId{"Gebühr_festsetzen"});
    const QPointF old = station->editor().handles().front().at;
    drag(view().mapFromScene(shownAt("Gebühr_festsetzen").center()), {0, 40});
    QCOMPARE(station->editor().handles().front().at, old + QPointF(0, 40));
    letGo();
  }

  void escapeLeavesTheSizeAsItWas()
  {
    view().choose(ElementId{"Gebühr_festsetzen"});
    const QRectF shown = shownAt("Gebühr_festsetzen");
    drag(handle(0, 1), {0, 60});
    QTest::keyClick(&view(), Qt::Key_Escape);
    letGo();
    QCOMPARE(shownAt("Gebühr_festsetzen"), shown);
    QVERIFY(!document().canUndo());
  }

  void onlyOneThatHasASizeShowsHandles()
  {
    view().choose(ElementId{"start"});  // which has a label beside it
    QCOMPARE(station->editor().handles().size(), std::size_t{2});
    choose({"Antrag_prüfen", "Gebühr_festsetzen"});
    QVERIFY(station->editor().handles().empty());
    view().choose(ElementId{"Antrag_prüfen"});
    QCOMPARE(station->editor().handles().size(), std::size_t{8});
    view().choose(ElementId{"lane_Amt"});
    QCOMPARE(station->editor().handles().size(), std::size_t{4});
    view().setZoom(0.2);
    view().choose(ElementId{"Antrag_prüfen"});
    QVERIFY(station->editor().handles().empty());  // they would cover the step
  }

  void keysResize()
  {
    view().choose(ElementId{"Gebühr_festsetzen"});
    const Rect old = placeOf("Gebühr_festsetzen");
    const auto modifiers = Qt::ControlModifier | Qt::ShiftModifier;
    QTest::keyClick(&view(), Qt::Key_Right, modifiers);
    QTest::keyClick(&view(), Qt::Key_Down, modifiers);
    QCOMPARE(placeOf("Gebühr_festsetzen").width, old.width + 10);
    QCOMPARE(placeOf("Gebühr_festsetzen").height, old.height + 10);
    QTest::keyClick(&view(), Qt::Key_Left, modifiers);
    QTest::keyClick(&view(), Qt::Key_Up, modifiers);
    QVERIFY(placeOf("Gebühr_festsetzen") == old);
  }

  void aLaneIsResizedAtItsBorder()
  {
    view().choose(ElementId{"lane_Amt"});
    const Rect old = placeOf("lane_Amt");
    drag(handle(0, 1), {0, 50});
    QCOMPARE(shownAt("lane_Amt").height(), old.height + 50);
    letGo();
    QCOMPARE(placeOf("lane_Amt").height, old.height + 50);
    QCOMPARE(document().undoLabel(), std::string{"Resize lane"});
  }
};

QTEST_MAIN(ArrangeToolsTest)
#include "ArrangeToolsTest.moc"
