#include "model/formats/yaml/YamlFormat.h"
#include "model/operations/LevelOperations.h"
#include "tests/ui/tools/CaptureSheet.h"
#include "ui/canvas/AccessibleCanvas.h"
#include "ui/panels/FindPanel.h"
#include "ui/panels/ProblemsPanel.h"
#include "ui/table/StepTable.h"
#include "ui/table/TablePane.h"
#include "ui/tools/ContextPad.h"
#include "ui/window/LevelBar.h"

#include <QAccessible>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace einklang;
using namespace einklang::ui;
using einklang::test::ProcessBuilder;

namespace {

const NodeId hearing{"Anhören"};
const NodeId talk{"sprechen"};
const NodeId fee{"Gebühr_festsetzen"};

Process caller()
{
  Process process =
      ProcessBuilder{"Antrag"}
          .lane("Amt")
          .flow("start -> Prüfen -> Anhören -> Gebühr_festsetzen -> end")
          .flow("einladen -> sprechen -> festhalten")
          .with("Anhören", [](Node& node) { node.type = SubProcess{}; })
          .with("Gebühr_festsetzen", [](Node& node) { node.type = CallActivity{"Gebühren"}; })
          .build();
  for (const char* id : {"einladen", "sprechen", "festhalten"}) {
    Node node = *process.findNode(NodeId{id});
    node.parent = hearing;
    node.lane.reset();
    apply(process, Replace<Node>{node});
  }
  return process;
}

}  // namespace

/// In and out of sub-processes and called processes, with mouse and keys.
class CanvasLevelsTest : public QObject, private test::CaptureSheet
{
  Q_OBJECT

 private:
  const std::optional<NodeId> inside() const { return session->level().inside; }
  LevelBar& bar() { return station->levelBar(); }

  bool isDrawn(const NodeId& id) { return view().scene().itemOf(id) != nullptr; }
  void choose(const NodeId& id) { view().choose(ElementId{id}); }

  void openThe(const QStringList& names)
  {
    QStringList files;
    for (const QString& name : names) files << project.file(name);
    open(files);
    session->setCurrent({0, ProcessId{"P"}});
    view().setFocus();
    view().fit();
  }
  void collapse()
  {
    choose(hearing);
    hand().press(Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(!isDrawn(talk));
  }
  void openIt()
  {
    collapse();
    choose(hearing);
    hand().press(Qt::Key_O);
    QCOMPARE(inside(), std::optional{hearing});
  }

 private Q_SLOTS:
  void initTestCase()
  {
    QStandardPaths::setTestModeEnabled(true);
    prepareApplication(*qApp);
    project.write("anruf.yaml", caller());
    project.write("gebuehr.yaml",
                  ProcessBuilder{"Gebühren"}.flow("start -> Satz_ermitteln -> end").build());
  }
  void init() { openThe({QStringLiteral("anruf.yaml")}); }
  void cleanup() { station.reset(); }

  void theSignOfACollapsedSubProcessLeadsInside()
  {
    collapse();
    QVERIFY(!bar().isVisible());
    const QRectF sign = view().scene().itemOf(hearing)->figure().opener;
    QVERIFY(!sign.isEmpty());
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().mapFromScene(sign.center()));
    QCOMPARE(inside(), std::optional{hearing});
    QVERIFY(isDrawn(talk));
    QVERIFY(!isDrawn(fee));
    QVERIFY(bar().isVisible());
    QCOMPARE(bar().steps(), (QStringList{QStringLiteral("Antrag"), QStringLiteral("Anhören")}));
    view().centerOn(QPointF{3000, 2000});
    QVERIFY(view().viewport()->rect().contains(bar().geometry()));
  }

  void theWayLeadsBackByClickAndByKeys()
  {
    openIt();
    QTest::mouseClick(bar().findChild<QToolButton*>(), Qt::LeftButton);
    QTRY_VERIFY(!inside());
    QCOMPARE(view().selected(), std::optional{ElementId{hearing}});
    for (const auto& [key, modifiers] :
         {std::pair{Qt::Key_Escape, Qt::NoModifier}, std::pair{Qt::Key_Left, Qt::AltModifier},
          std::pair{Qt::Key_O, Qt::ShiftModifier}}) {
      hand().press(Qt::Key_O);
      QCOMPARE(inside(), std::optional{hearing});
      hand().press(key, modifiers);
      QVERIFY(!inside());
      QCOMPARE(view().selected(), std::optional{ElementId{hearing}});
    }
  }

  void escapeFirstLetsGoOfWhatIsSelected()
  {
    openIt();
    choose(talk);
    hand().press(Qt::Key_Escape);
    QCOMPARE(inside(), std::optional{hearing});
    hand().press(Qt::Key_Escape);
    QVERIFY(!inside());
  }

  void lookingInsideChangesNothing()
  {
    collapse();
    while (document().canUndo()) document().undo();
    document().redo();
    document().markSaved();
    choose(hearing);
    hand().press(Qt::Key_O);
    hand().press(Qt::Key_O, Qt::ShiftModifier);
    QVERIFY(!document().isModified());
  }

  void insideTheSameKeysDraw()
  {
    openIt();
    test::TypingHand keys = hand();
    choose(talk);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    keys.type(QStringLiteral("nachfragen"));
    keys.press(Qt::Key_Return);
    const auto made = std::ranges::find(process().nodes(), std::string{"nachfragen"}, &Node::label);
    QVERIFY(made != process().nodes().end());
    QCOMPARE(made->parent, std::optional{hearing});
    QVERIFY(inside());
    const NodeId id = made->id;
    QVERIFY(session->picture()->shapes.find(id));
    QVERIFY(isDrawn(id));
    keys.press(Qt::Key_Down);
    QCOMPARE(document().undoLabel(), std::string{"Move"});
    keys.press(Qt::Key_Delete);
    QVERIFY(!isDrawn(id));
    QVERIFY(!error);
  }

  void aDragInsideIsShownAndKept()
  {
    openIt();
    const auto place = [&] { return session->picture()->shapes.find(talk)->bounds; };
    const Rect before = place();
    const QPoint from = view().mapFromScene(QPointF{before.center().x, before.center().y});
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
    for (int by = 10; by <= 60; by += 10) {
      QMouseEvent move{QEvent::MouseMove,
                       from + QPoint{0, by},
                       view().viewport()->mapToGlobal(from + QPoint{0, by}),
                       Qt::NoButton,
                       Qt::LeftButton,
                       Qt::ControlModifier};
      QCoreApplication::sendEvent(view().viewport(), &move);
    }
    QTest::mouseRelease(view().viewport(), Qt::LeftButton);
    QVERIFY(place().y > before.y);
    QCOMPARE(inside(), std::optional{hearing});
    document().undo();
    QCOMPARE(place().y, before.y);
  }

  void whatIsUndoneAwayIsLeft()
  {
    openIt();
    document().undo();  // the sub-process shows its inside in its place again
    QVERIFY(!inside());
    QVERIFY(isDrawn(talk));
  }

  void tabAndScreenReaderKnowOnlyWhatIsShown()
  {
    collapse();
    QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(&view());
    QCOMPARE(canvas->childCount(), 5);
    choose(hearing);
    hand().press(Qt::Key_O);
    QCOMPARE(canvas->childCount(), 3);
    hand().press(Qt::Key_Tab);
    hand().press(Qt::Key_Tab);
    QCOMPARE(view().selected(), std::optional{ElementId{talk}});
    QCOMPARE(canvas->focusChild()->text(QAccessible::Name),
             QStringLiteral("Step 2 of 3, sprechen, lane Amt, next: festhalten"));
  }

  void findingGoingAndTheTableLeadInside()
  {
    collapse();
    station->find().open(false);
    station->find().findChild<QLineEdit*>()->setText(QStringLiteral("sprechen"));
    station->find().next(1);
    QTRY_COMPARE(inside(), std::optional{hearing});
    QCOMPARE(view().selected(), std::optional{ElementId{talk}});
    session->goInside(std::nullopt);
    view().setFocus();
    hand().press(Qt::Key_G);
    hand().type(QStringLiteral("festhalten"));
    hand().press(Qt::Key_Return);
    QCOMPARE(inside(), std::optional{hearing});
    QCOMPARE(view().selected(), std::optional{ElementId{NodeId{"festhalten"}}});
  }

  void besideTheTableOneStaysInsideWhileDrawingAndGoesWithItsRows()
  {
    station->setView(CaptureView::Both);
    view().setFocus();
    openIt();
    choose(talk);
    hand().press(Qt::Key_Return, Qt::ControlModifier);
    hand().type(QStringLiteral("nachfragen"));
    hand().press(Qt::Key_Return);
    QCOMPARE(inside(), std::optional{hearing});
    QTableView& table = station->table().table();
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, table.currentIndex().column()));
    QVERIFY(!inside());
    station->setView(CaptureView::Drawing);
  }

  void thePadOffersWhatIsPossible()
  {
    choose(hearing);
    ContextPad& pad = station->pad();
    QVERIFY(pad.buttonOf(QStringLiteral("hide-inside")));
    QVERIFY(!pad.buttonOf(QStringLiteral("open-inside")));
    QTest::mouseClick(pad.buttonOf(QStringLiteral("hide-inside")), Qt::LeftButton);
    QVERIFY(!isDrawn(talk));
    choose(hearing);
    QVERIFY(pad.buttonOf(QStringLiteral("show-inside")));
    QTest::mouseClick(pad.buttonOf(QStringLiteral("open-inside")), Qt::LeftButton);
    QCOMPARE(inside(), std::optional{hearing});
  }

  void aCallLeadsToTheCalledProcessAndBack()
  {
    openThe({QStringLiteral("anruf.yaml"), QStringLiteral("gebuehr.yaml")});
    choose(fee);
    hand().press(Qt::Key_O);
    QCOMPARE(process().name(), std::string{"Gebühren"});
    QCOMPARE(bar().steps(), (QStringList{QStringLiteral("Antrag"), QStringLiteral("Gebühren")}));
    hand().press(Qt::Key_Escape);
    QCOMPARE(process().name(), std::string{"Antrag"});
    QCOMPARE(view().selected(), std::optional{ElementId{fee}});
    QVERIFY(!bar().isVisible());
  }

  void aCallIntoNoOpenFileIsTold()
  {
    choose(fee);
    hand().press(Qt::Key_O);
    QVERIFY(error);
    QCOMPARE(error->message.arguments.front(), std::string{"Gebühren"});
    QCOMPARE(process().name(), std::string{"Antrag"});
  }
};

QTEST_MAIN(CanvasLevelsTest)
#include "CanvasLevelsTest.moc"
