#include "model/operations/LabelOperations.h"
#include "model/operations/Ways.h"
#include "tests/ui/tools/CaptureSheet.h"
#include "ui/canvas/AccessibleCanvas.h"
#include "ui/tools/ChoiceMenu.h"
#include "ui/tools/ContextPad.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>

using namespace einklang;
using namespace einklang::ui;
using einklang::test::ProcessBuilder;

namespace {

const NodeId checking{"Prüfen"};
const NodeId granting{"Bewilligen"};

/// Two parties, a decision with labels, a document and a note.
Process application()
{
  Process process = ProcessBuilder{"Antrag"}
                        .lane("Amt")
                        .flow("start -> Prüfen -> ?Vollständig -[ja]-> Bewilligen -> end")
                        .lane("Kasse")
                        .flow("?Vollständig -[nein]-> Ablehnen -> end_zwei")
                        .with("?Vollständig", [](Node& node) { node.label = "Vollständig?"; })
                        .build();
  apply(process, Insert<DataObject>{{.id = DataObjectId{"Bescheid"}, .label = "Bescheid"}, 0});
  apply(process, Insert<Association>{{.id = AssociationId{"macht"},
                                      .source = granting,
                                      .target = DataObjectId{"Bescheid"},
                                      .kind = AssociationKind::Data},
                                     0});
  return process;
}

}  // namespace

/// Bends, borders, labels, what hangs on a step and what is connected with it: without a mouse.
class PartsByKeysTest : public QObject, private test::CaptureSheet
{
  Q_OBJECT

 private:
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { hand().press(key, modifiers); }
  void times(int count, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
  {
    for (int i = 0; i < count; ++i) press(key, modifiers);
  }
  QString part() { return view().part() ? view().part()->name : QString{}; }
  ElementId refused() { return ElementId{flow("?Vollständig", "Ablehnen").id}; }
  const Way& way(const ElementId& line) const { return edgeOf(line).wayPoints; }
  QString spoken()
  {
    QAccessibleInterface* diagram = QAccessible::queryAccessibleInterface(&view());
    QAccessibleInterface* focus = diagram->focusChild();
    return focus ? focus->text(QAccessible::Name) : diagram->text(QAccessible::Name);
  }
  /// Walks on until the part is called so.
  void goTo(const QString& beginning)
  {
    for (int i = 0; i < 20 && !part().startsWith(beginning); ++i) press(Qt::Key_B);
    QVERIFY2(part().startsWith(beginning), qPrintable(part()));
  }

 private Q_SLOTS:
  void initTestCase()
  {
    QStandardPaths::setTestModeEnabled(true);
    prepareApplication(*qApp);
    project.write("antrag.yaml", application());
  }
  void init() { open({project.file(QStringLiteral("antrag.yaml"))}); }
  void cleanup() { station.reset(); }

  void aFlowIsWalkedPartByPartAndRead()
  {
    view().choose(ElementId{flow("Prüfen", "?Vollständig").id});
    QStringList walked;
    for (int i = 0; i < 4; ++i) {
      press(Qt::Key_B);
      walked << part();
    }
    QCOMPARE(walked, (QStringList{QStringLiteral("Piece 1 of 1"),
                                  QStringLiteral("Beginning of the line, at: Prüfen"),
                                  QStringLiteral("End of the line, at: Vollständig?"),
                                  QStringLiteral("Piece 1 of 1")}));
    QCOMPARE(spoken(), QStringLiteral("Piece 1 of 1"));
    press(Qt::Key_Escape);
    QVERIFY(!view().part());
    QCOMPARE(spoken(), QStringLiteral("Sequence flow, from Prüfen to Vollständig?"));
    press(Qt::Key_B, Qt::ShiftModifier);
    QCOMPARE(part(), QStringLiteral("End of the line, at: Vollständig?"));
    QVERIFY(!document().canUndo());
  }

  void arrowsMoveAPieceAndTheKeysStayWithIt()
  {
    const FileContent before = document().content();
    const ElementId line{flow("Prüfen", "?Vollständig").id};
    view().choose(line);
    press(Qt::Key_B);
    const double row = way(line)[0].y;
    times(12, Qt::Key_Down);
    QVERIFY(way(line).size() > 2);
    const auto lowest = std::ranges::max_element(way(line), {}, &Point::y);
    QCOMPARE(lowest->y, row + 120);
    QVERIFY(part().startsWith(QStringLiteral("Piece")));
    press(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(std::ranges::max_element(way(line), {}, &Point::y)->y, row + 119);
    while (document().canUndo()) document().undo();
    QVERIFY(document().content() == before);
  }

  void insAndPlusAddABendArrowsLeadItAndDelTakesItAway()
  {
    const ElementId line{flow("Bewilligen", "end").id};
    for (const Qt::Key key : {Qt::Key_Insert, Qt::Key_Plus}) {
      view().choose(line);
      press(Qt::Key_B);
      press(key);
      QCOMPARE(way(line).size(), std::size_t{3});
      goTo(QStringLiteral("Bend 1 of 1"));
      const Point bend = way(line)[1];
      press(Qt::Key_Down);
      press(Qt::Key_Left, Qt::ShiftModifier);
      QCOMPARE(way(line)[1].y, bend.y + 10);
      QCOMPARE(way(line)[1].x, bend.x - 1);
      QCOMPARE(part(), QStringLiteral("Bend 1 of 1"));
      press(Qt::Key_Delete);
      QCOMPARE(way(line).size(), std::size_t{2});
      QVERIFY(process().contains(line));
      press(Qt::Key_Escape);
    }
  }

  /// Which parts there are depends on the zoom: none of them becomes another one by it.
  void zoomingNeverTurnsAPartIntoAnother()
  {
    const ElementId line{flow("Bewilligen", "end").id};
    view().choose(line);
    press(Qt::Key_B);
    press(Qt::Key_Insert);
    goTo(QStringLiteral("Bend 1 of 1"));
    const Way before = way(line);
    view().setZoom(0.1);  // pieces are too short now
    QCOMPARE(part(), QStringLiteral("Bend 1 of 1"));
    press(Qt::Key_Down);
    QCOMPARE(way(line)[1].y, before[1].y + 10);
    QCOMPARE(way(line)[1].x, before[1].x);
    QCOMPARE(way(line).size(), before.size());
    view().setZoom(1);
    const ElementId straight{flow("Prüfen", "?Vollständig").id};
    view().choose(straight);
    press(Qt::Key_B);
    QCOMPARE(part(), QStringLiteral("Piece 1 of 1"));
    view().setZoom(0.1);
    QVERIFY(!view().part());  // it is not offered, and nothing else takes its place
  }

  void afterUndoKeysAreAboutWhatIsThereThen()
  {
    const ElementId line{flow("Bewilligen", "end").id};
    view().choose(line);
    press(Qt::Key_B);
    press(Qt::Key_Insert);
    goTo(QStringLiteral("Bend 1 of 1"));
    times(3, Qt::Key_Down);
    const QRectF low = view().part()->place;
    document().undo();
    QCOMPARE(part(), QStringLiteral("Bend 1 of 1"));
    QCOMPARE(view().part()->place, low.translated(0, -10));
    while (document().canUndo()) document().undo();  // there is no bend any more
    QVERIFY(view().part());
    QVERIFY2(!part().startsWith(QStringLiteral("Bend")), qPrintable(part()));
  }

  void anEndIsLedElsewhereByName()
  {
    const ElementId line = refused();
    view().choose(line);
    goTo(QStringLiteral("End of the line"));
    press(Qt::Key_Return);
    QVERIFY(editor().menu().isOpen());
    hand().type(QStringLiteral("Prüfen"));
    press(Qt::Key_Return);
    QVERIFY(process().findFlow(FlowId{line.value()})->target == checking);
    QCOMPARE(view().selected(), std::optional{line});
    QCOMPARE(document().undoLabel(), std::string{"Lead elsewhere"});
  }

  void aLabelIsMovedWidenedAndPutBack()
  {
    const ElementId gateway{"?Vollständig"};
    view().choose(gateway);
    press(Qt::Key_B);
    QCOMPARE(part(), QStringLiteral("Label: Vollständig?"));
    const QRectF before = view().part()->place;
    times(3, Qt::Key_Left);
    QCOMPARE(view().part()->place.center().x(), before.center().x() - 30);
    QCOMPARE(placeOf(gateway), diagram().shapes.find(gateway)->bounds);
    const double width = diagram().shapes.find(gateway)->label->width;
    press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(diagram().shapes.find(gateway)->label->width, std::round(width + 10));
    press(Qt::Key_Delete);
    QVERIFY(process().contains(gateway));
    QVERIFY(std::abs(view().part()->place.center().x() - before.center().x()) < 20);
    view().choose(refused());
    press(Qt::Key_B, Qt::ShiftModifier);
    QCOMPARE(part(), QStringLiteral("Label: nein"));
    press(Qt::Key_Down);
    QCOMPARE(document().undoLabel(), std::string{"Place label"});
  }

  void everyBorderOfALaneMovesByKey()
  {
    const LaneId lane{"lane_Kasse"};
    view().choose(ElementId{lane});
    const Rect before = placeOf(lane);
    goTo(QStringLiteral("Lower border"));
    times(2, Qt::Key_Down);
    QCOMPARE(placeOf(lane).bottom(), before.bottom() + 20);
    times(2, Qt::Key_Right);  // not along the border
    QCOMPARE(placeOf(lane).right(), before.right());
    goTo(QStringLiteral("Right border"));
    press(Qt::Key_Right);
    QCOMPARE(placeOf(lane).right(), before.right() + 10);
    goTo(QStringLiteral("Left border"));
    press(Qt::Key_Left);
    QCOMPARE(placeOf(lane).x, before.x - 10);
    QCOMPARE(document().undoLabel(), std::string{"Resize lane"});
  }

  void anEventIsHungOnAStepNamedAndMovedAlongItsBorder()
  {
    view().choose(ElementId{checking});
    press(Qt::Key_H);
    hand().type(QStringLiteral("Erinnerung"));
    press(Qt::Key_Return);
    hand().type(QStringLiteral("Frist"));
    press(Qt::Key_Return);
    const NodeId event{view().selected()->value()};
    const Node& made = *process().findNode(event);
    QVERIFY(eventOf(made)->attachedTo == checking);
    QVERIFY(!eventOf(made)->interrupting);
    QCOMPARE(made.label, std::string{"Frist"});
    const Rect before = placeOf(event);
    press(Qt::Key_Left);
    QCOMPARE(placeOf(event).x, before.x - 10);
    QCOMPARE(placeOf(event).y, before.y);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(view().selected(), std::optional{ElementId{checking}});
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(document().canUndo());
  }

  void tabComesToAnEventOnABorderAfterItsStep()
  {
    view().choose(ElementId{checking});
    press(Qt::Key_H);
    hand().type(QStringLiteral("Fehler"));
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    const ElementId event = *view().selected();
    const auto& order = view().walk().order();
    QCOMPARE(order.front(), ElementId{"start"});
    const auto at = [&](const ElementId& id) { return std::ranges::find(order, id); };
    QVERIFY(at(event) > at(ElementId{checking}));
  }

  void allThatIsConnectedIsReachedByADigit()
  {
    view().choose(ElementId{granting});
    press(Qt::Key_V);
    const QStringList offered = editor().menu().shown();
    QVERIFY(offered.contains(QStringLiteral("Bescheid")));
    QVERIFY(offered.contains(QStringLiteral("macht")));
    QVERIFY(offered.contains(QStringLiteral("lane_Amt")));
    hand().type(QString::number(offered.indexOf(QStringLiteral("macht")) + 1));
    press(Qt::Key_Return);
    QCOMPARE(view().selected(), std::optional{ElementId{"macht"}});
    QVERIFY(spoken().contains(QStringLiteral("from Bewilligen to Bescheid")));
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(view().selected(), std::optional{ElementId{"Bescheid"}});
  }

  void altUpAndDownGoBetweenBranchesFlowsAndLanes()
  {
    const ElementId first{flow("?Vollständig", "Bewilligen").id};
    view().choose(first);
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(view().selected(), std::optional{refused()});
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(view().selected(), std::optional{first});
    view().choose(ElementId{"end"});
    press(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(view().selected() != std::optional{ElementId{"end"}});
    QVERIFY(placeOf(*view().selected()).y > placeOf("end").bottom());
  }

  void everythingThatIsNoStepIsFoundByName()
  {
    press(Qt::Key_G);
    hand().type(QStringLiteral("Bescheid"));
    press(Qt::Key_Return);
    QCOMPARE(view().selected(), std::optional{ElementId{"Bescheid"}});
  }

  void anotherSelectionBeginsAnewAndWhatHasNoPartsSaysSo()
  {
    view().choose(refused());
    press(Qt::Key_B);
    QVERIFY(view().part());
    view().choose(ElementId{checking});
    QVERIFY(!view().part());
    press(Qt::Key_Down);  // moves the step
    QCOMPARE(document().undoLabel(), std::string{"Move"});
    view().choose(ElementId{"macht"});
    press(Qt::Key_B);
    QVERIFY(view().part());
  }

  void thePadGoesOutOfTheWayOfADrag()
  {
    view().choose(ElementId{checking});
    QVERIFY(station->pad().isVisible());
    drag(onView(placeOf(checking).center()), {40, 0});
    QVERIFY(!station->pad().isVisible());
    QCOMPARE(editor().handles().size(), std::size_t{8});  // no label stays behind
    letGo();
    QVERIFY(station->pad().isVisible());
  }

  void anEmptyProcessSaysWhatToDo()
  {
    project.write("leer.yaml", ProcessBuilder{"Leer"}.build());
    open({project.file(QStringLiteral("leer.yaml"))});
    const QImage empty = view().viewport()->grab().toImage();
    view().setHint({});
    QVERIFY(view().viewport()->grab().toImage() != empty);
    QVERIFY(view().accessibleName().endsWith(QStringLiteral(": Leer")));
  }
};

QTEST_MAIN(PartsByKeysTest)
#include "PartsByKeysTest.moc"
