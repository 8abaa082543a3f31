#include "model/formats/yaml/YamlFormat.h"
#include "model/operations/Openings.h"
#include "tests/ui/tools/CaptureSheet.h"
#include "ui/canvas/AccessibleCanvas.h"
#include "ui/panels/PropertiesPanel.h"
#include "ui/tools/ContextPad.h"
#include "ui/tools/CreatePalette.h"

#include <QAccessible>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>
#include <set>

using namespace einklang;
using namespace einklang::ui;

/// Drawing a process with mouse and keys.
class CanvasEditorTest : public QObject, private test::CaptureSheet
{
  Q_OBJECT

 private:
  const Node* labelled(const char* label) const
  {
    const auto found = std::ranges::find(process().nodes(), std::string{label}, &Node::label);
    return found == process().nodes().end() ? nullptr : &*found;
  }
  bool flows(const char* from, const char* to) const
  {
    const Node* a = labelled(from);
    const Node* b = labelled(to);
    return a && b && std::ranges::any_of(process().flows(), [&](const Flow& flow) {
             return flow.source == a->id && flow.target == b->id;
           });
  }
  QPoint onView(const ElementId& id)
  {
    const Point centre = diagram().shapes.find(id)->bounds.center();
    return view().mapFromScene(QPointF{centre.x, centre.y});
  }
  void clickOn(const ElementId& id, Qt::KeyboardModifiers modifiers = {})
  {
    QTest::mouseClick(view().viewport(), Qt::LeftButton, modifiers, onView(id));
  }
  void openNothing()
  {
    FileContent content;
    content.processes.emplace_back(ProcessId{"leer"}, ProcessHeader{.name = "Leer"});
    QVERIFY(safeSave(project.file(QStringLiteral("leer.yaml")).toStdString(), writeYaml(content)));
    open({project.file(QStringLiteral("leer.yaml"))});
  }

 private Q_SLOTS:
  void initTestCase()
  {
    QStandardPaths::setTestModeEnabled(true);
    prepareApplication(*qApp);
  }
  void init() { open({project.path()}); }
  void cleanup() { station.reset(); }

  void theMenuFindsStepsByWordsOfTheOffice()
  {
    const auto firstFor = [&](const QString& query) {
      editor().openCreateMenu();
      editor().menu().search().setText(query);
      const QStringList shown = editor().menu().shown();
      editor().menu().close();
      return shown.isEmpty() ? QString{} : shown.first();
    };
    QCOMPARE(firstFor(QStringLiteral("Bescheid")), QStringLiteral("provide-information"));
    QCOMPARE(firstFor(QStringLiteral("Prüfung")), QStringLiteral("check-formally"));
    QCOMPARE(firstFor(QStringLiteral("Prufung")), QStringLiteral("check-formally"));
    QCOMPARE(firstFor(QStringLiteral("Bescheit")), QStringLiteral("provide-information"));
    QCOMPARE(firstFor(QStringLiteral("Frist")), QStringLiteral("timer-catch"));
    QCOMPARE(firstFor(QStringLiteral("deadline")), QStringLiteral("timer-catch"));
    QCOMPARE(firstFor(QStringLiteral("g")), QStringLiteral("exclusive"));
    QCOMPARE(firstFor(QStringLiteral("xyzzy")), QString{});
  }

  void aKeyAppendsATypedStepThatIsNamedAtOnce()
  {
    test::TypingHand keys = hand();
    view().choose(ElementId{"Antrag_prüfen"});
    keys.press(Qt::Key_A);
    QVERIFY(editor().menu().isOpen());
    keys.type(QStringLiteral("Bescheid"));
    keys.press(Qt::Key_Return);
    keys.type(QStringLiteral("Zwischenbescheid erteilen"));
    keys.press(Qt::Key_Return);
    const Node* made = labelled("Zwischenbescheid erteilen");
    QVERIFY(made);
    QCOMPARE(made->attributes.activityGroup, ActivityGroup::ProvideInformation);
    QCOMPARE(made->lane, std::optional{LaneId{"lane_Amt"}});
    QVERIFY(flows("Antrag prüfen", "Zwischenbescheid erteilen"));
    QVERIFY(flows("Zwischenbescheid erteilen", "Gebühr festsetzen"));
    QVERIFY(!flows("Antrag prüfen", "Gebühr festsetzen"));
    QCOMPARE(view().selected(), std::optional{ElementId{made->id}});
    QVERIFY(view().hasFocus());
  }

  void appendingIsOneNamedStepThatCanBeTakenBack()
  {
    const FileContent before = document().content();
    view().choose(ElementId{"Antrag_prüfen"});
    editor().append(catalogueEntry(QStringLiteral("exclusive")));
    QCOMPARE(document().undoLabel(), std::string{"Append"});
    document().undo();
    QVERIFY(document().content().processes == before.processes);
    QVERIFY(!document().canUndo());
  }

  void tenStepsInThreeLanesTakeLessThanAMinuteOfTyping()
  {
    openNothing();
    test::TypingHand keys = hand();
    for (const char* lane : {"Bürgerbüro", "Steueramt", "Kasse"}) {
      keys.press(Qt::Key_N);
      keys.type(QStringLiteral("b"));
      keys.press(Qt::Key_Return);
      keys.type(QString::fromUtf8(lane));
      keys.press(Qt::Key_Return);
    }
    keys.press(Qt::Key_N);
    keys.type(QStringLiteral("s"));
    keys.press(Qt::Key_Return);
    const auto step = [&](const char* label, bool laneDown = false) {
      keys.press(Qt::Key_Return, Qt::ControlModifier);
      keys.type(QString::fromUtf8(label));
      if (laneDown) keys.press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    };
    keys.type(QStringLiteral("Antrag da"));
    step("Antrag annehmen");
    step("Akte anlegen");
    step("Angaben prüfen", true);
    step("Halter anhören");
    step("Steuer berechnen");
    step("Bescheid fertigen");
    step("Sollstellung buchen", true);
    step("Bescheid senden");
    keys.press(Qt::Key_Return);
    keys.press(Qt::Key_A);
    keys.type(QStringLiteral("e"));
    keys.press(Qt::Key_Return);
    keys.type(QStringLiteral("Steuer festgesetzt"));
    keys.press(Qt::Key_Return);

    QCOMPARE(process().nodes().size(), std::size_t{10});
    QCOMPARE(process().lanes().size(), std::size_t{3});
    const auto laneOf = [&](const char* label) {
      return labels(process(), *labelled(label)->lane);
    };
    QCOMPARE(laneOf("Akte anlegen"), std::string{"Bürgerbüro"});
    QCOMPARE(laneOf("Halter anhören"), std::string{"Steueramt"});
    QCOMPARE(laneOf("Steuer festgesetzt"), std::string{"Kasse"});
    QVERIFY(flows("Angaben prüfen", "Halter anhören"));
    QVERIFY(flows("Bescheid senden", "Steuer festgesetzt"));
    qInfo("%d key strokes", keys.strokes());
    QVERIFY(keys.strokes() < 300);  // a minute at five a second
  }

  void aGatewayIsTypedAndItsBranchesAreChosenByDigit()
  {
    test::TypingHand keys = hand();
    view().choose(ElementId{"Gebühr_festsetzen"});
    keys.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    const ElementId gateway = *view().selected();
    QVERIFY(gatewayOf(*process().findNode(NodeId{gateway.value()})));
    keys.type(QStringLiteral("Zahlbar?"));  // it is asked for its question at once
    keys.press(Qt::Key_Return);
    QCOMPARE(process().findNode(NodeId{gateway.value()})->label, std::string{"Zahlbar?"});
    // The first goes on with the way there is, the second is a way of its own.
    for (const char* label : {"Zustimmen", "Ablehnen"}) {
      keys.press(Qt::Key_Return, Qt::ControlModifier);
      keys.type(QString::fromUtf8(label));
      keys.press(Qt::Key_Return);
      keys.press(Qt::Key_Left, Qt::AltModifier);
      QCOMPARE(view().selected(), std::optional{gateway});
    }
    QVERIFY(!flowsOutOf(process(), labelled("Zustimmen")->id).empty());
    keys.press(Qt::Key_2);
    QCOMPARE(view().selected(), std::optional{ElementId{labelled("Ablehnen")->id}});
  }

  void deletingJoinsTheFlowAgain()
  {
    view().choose(ElementId{"Gebühr_festsetzen"});
    hand().press(Qt::Key_Delete);
    QVERIFY(!labelled("Gebühr festsetzen"));
    QVERIFY(flows("Antrag prüfen", "Bescheid versenden"));
    QCOMPARE(view().selected(), std::optional{ElementId{"Antrag_prüfen"}});
  }

  void anotherKindKeepsIdLabelAndFlows()
  {
    test::TypingHand keys = hand();
    view().choose(ElementId{"Gebühr_festsetzen"});
    keys.press(Qt::Key_R);
    keys.type(QStringLiteral("automatisch"));
    keys.press(Qt::Key_Return);
    const Node* node = process().findNode(NodeId{"Gebühr_festsetzen"});
    QCOMPARE(taskOf(*node)->kind, TaskKind::Service);
    QCOMPARE(node->label, std::string{"Gebühr festsetzen"});
    QVERIFY(flows("Antrag prüfen", "Gebühr festsetzen"));
  }

  void twoStepsAreConnectedByTheNameOfTheTarget()
  {
    test::TypingHand keys = hand();
    view().choose(ElementId{"Bescheid_versenden"});
    keys.press(Qt::Key_C);
    keys.type(QStringLiteral("antrag"));
    keys.press(Qt::Key_Return);
    QVERIFY(flows("Bescheid versenden", "Antrag prüfen"));
    QVERIFY(!editor().isBusy());
  }

  void twoClicksConnectAndEscapeGivesUp()
  {
    view().choose(ElementId{"Bescheid_versenden"});
    editor().beginConnect();
    hand().press(Qt::Key_Escape);
    QVERIFY(!editor().isBusy());
    editor().beginConnect();
    clickOn(ElementId{"Antrag_prüfen"});
    QVERIFY(flows("Bescheid versenden", "Antrag prüfen"));
  }

  void oneEscapeEndsConnectingAlsoInTheList()
  {
    view().choose(ElementId{"Bescheid_versenden"});
    hand().press(Qt::Key_C);
    QVERIFY(editor().menu().isOpen());
    hand().press(Qt::Key_Escape);
    QVERIFY(!editor().isBusy());
    clickOn(ElementId{"Antrag_prüfen"});
    QVERIFY(!document().canUndo());
    QCOMPARE(view().selected(), std::optional{ElementId{"Antrag_prüfen"}});
  }

  void aClickBesideTheListConnects()
  {
    view().choose(ElementId{"Bescheid_versenden"});
    hand().press(Qt::Key_C);
    view().setFocus();  // as the click does
    QVERIFY(!editor().menu().isOpen());
    clickOn(ElementId{"Antrag_prüfen"});
    QVERIFY(flows("Bescheid versenden", "Antrag prüfen"));
  }

  void whateverElseIsDoneEndsConnecting()
  {
    const auto connecting = [&] {
      view().choose(ElementId{"Bescheid_versenden"});
      view().setFocus();
      editor().beginConnect();
      return editor().isBusy();
    };
    QVERIFY(connecting());
    station->properties().findChild<QLineEdit*>()->setFocus();
    QVERIFY2(!editor().isBusy(), "a field of the form");
    QVERIFY(connecting());
    view().choose(ElementId{"start"});
    QVERIFY2(!editor().isBusy(), "another selection");
    QVERIFY(connecting());
    hand().press(Qt::Key_R);
    QVERIFY2(!editor().isBusy(), "another menu");
    hand().press(Qt::Key_Escape);
    QVERIFY(connecting());
    Q_EMIT view().labelEdited(QStringLiteral("Antrag_prüfen"), QStringLiteral("Antrag sichten"));
    QVERIFY2(!editor().isBusy(), "a change");
  }

  void whatCannotBeConnectedIsToldAndChangesNothing()
  {
    view().choose(ElementId{"Bescheid_versenden"});
    editor().beginConnect();
    clickOn(ElementId{"start"});
    QVERIFY(error);
    QVERIFY(!document().canUndo());
  }

  void thePaletteDropsAStepIntoTheFlowUnderThePointer()
  {
    auto* button = station->createPalette().findChild<QToolButton*>(QStringLiteral("create-task"));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(editor().isBusy());
    const Rect a = diagram().shapes.find(ElementId{"Antrag_prüfen"})->bounds;
    const Rect b = diagram().shapes.find(ElementId{"Gebühr_festsetzen"})->bounds;
    const QPoint between = view().mapFromScene(QPointF{(a.right() + b.x) / 2, a.center().y});
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, between);
    QVERIFY(!editor().isBusy());
    hand().type(QStringLiteral("Zwischenschritt"));
    hand().press(Qt::Key_Return);
    QVERIFY(flows("Antrag prüfen", "Zwischenschritt"));
    QVERIFY(flows("Zwischenschritt", "Gebühr festsetzen"));
  }

  void aTimerDraggedOntoAStepHangsOnIt()
  {
    auto* button =
        station->createPalette().findChild<QToolButton*>(QStringLiteral("create-timer-catch"));
    const QPoint target = onView(ElementId{"Gebühr_festsetzen"});
    QTest::mousePress(button, Qt::LeftButton);
    const QPoint global = view().viewport()->mapToGlobal(target);
    QMouseEvent move{
        QEvent::MouseMove, button->mapFromGlobal(global), global, Qt::NoButton, Qt::LeftButton, {}};
    QCoreApplication::sendEvent(button, &move);
    QVERIFY(editor().isBusy());
    QTest::mouseRelease(button, Qt::LeftButton, {}, button->mapFromGlobal(global));
    const auto hanging = std::ranges::find_if(process().nodes(), isBoundary);
    QVERIFY(hanging != process().nodes().end());
    QCOMPARE(eventOf(*hanging)->attachedTo, std::optional{NodeId{"Gebühr_festsetzen"}});
  }

  void thePadStandsBesideTheSelectionAndAppends()
  {
    clickOn(ElementId{"Antrag_prüfen"});
    QVERIFY(station->pad().isVisible());
    const QRect body =
        view()
            .mapFromScene(view().scene().itemOf(ElementId{"Antrag_prüfen"})->figure().body)
            .boundingRect();
    // A step stands to its right: below it, nothing is covered.
    QCOMPARE(station->pad().geometry().topLeft(), (QPoint{body.left(), body.bottom() + 8}));
    QTest::mouseClick(station->pad().buttonOf(QStringLiteral("end")), Qt::LeftButton);
    hand().press(Qt::Key_Escape);
    const Node* made = process().findNode(NodeId{view().selected()->value()});
    QVERIFY(made && isEnd(*made));
    QVERIFY(!station->pad().buttonOf(QStringLiteral("task")));  // nothing follows an end
  }

  void aPreviewChangesNothing()
  {
    const FileContent before = document().content();
    view().choose(ElementId{"Antrag_prüfen"});
    const std::size_t shown = view().scene().elements().size();
    editor().previewAppend(catalogueEntry(QStringLiteral("task")));
    QCOMPARE(view().scene().elements().size(), shown + 2);
    QVERIFY(document().content().processes == before.processes);
    editor().endPreview();
    QCOMPARE(view().scene().elements().size(), shown);
    QVERIFY(!document().canUndo());
  }

  void severalStepsMoveTogetherByKey()
  {
    clickOn(ElementId{"Antrag_prüfen"});
    clickOn(ElementId{"Gebühr_festsetzen"}, Qt::ShiftModifier);
    QCOMPARE(view().selection().size(), std::size_t{2});
    const auto placeOf = [&](const char* id) {
      return diagram().shapes.find(ElementId{id})->bounds;
    };
    const Rect a = placeOf("Antrag_prüfen");
    const Rect b = placeOf("Gebühr_festsetzen");
    hand().press(Qt::Key_Down);
    QCOMPARE(placeOf("Antrag_prüfen").y, a.y + 10);
    QCOMPARE(placeOf("Gebühr_festsetzen").y, b.y + 10);
    hand().press(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(placeOf("Antrag_prüfen").y, a.y + 9);
  }

  void aLassoSelectsWhatItHolds()
  {
    const QRect all =
        view()
            .mapFromScene(view().scene().itemOf(ElementId{"start"})->figure().body |
                          view().scene().itemOf(ElementId{"Antrag_prüfen"})->figure().body)
            .boundingRect()
            .adjusted(-6, -6, 6, 6);
    view().choose(std::nullopt);
    const QPoint outside{4, 4};
    QTest::mousePress(view().viewport(), Qt::LeftButton, Qt::ShiftModifier, outside);
    QMouseEvent move{
        QEvent::MouseMove, all.bottomRight(), view().viewport()->mapToGlobal(all.bottomRight()),
        Qt::NoButton,      Qt::LeftButton,    Qt::ShiftModifier};
    QCoreApplication::sendEvent(view().viewport(), &move);
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, Qt::ShiftModifier, all.bottomRight());
    const std::vector<ElementId> selection = view().selection();
    const std::set<ElementId> chosen{selection.begin(), selection.end()};
    QVERIFY(chosen.contains(ElementId{"start"}));
    QVERIFY(chosen.contains(ElementId{"Antrag_prüfen"}));
    QVERIFY(!chosen.contains(ElementId{"Bescheid_versenden"}));
  }

  void tabWalksThroughAllStepsAndThenLeaves()
  {
    test::TypingHand keys = hand();
    std::set<ElementId> seen;
    for (std::size_t i = 0; i < process().nodes().size(); ++i) {
      keys.press(Qt::Key_Tab);
      QVERIFY(view().hasFocus());
      seen.insert(*view().selected());
    }
    QCOMPARE(seen.size(), process().nodes().size());
    keys.press(Qt::Key_Tab);
    QVERIFY(!view().hasFocus());
  }

  void aStepTellsItsPlaceInTheFlow()
  {
    view().choose(ElementId{"Antrag_prüfen"});
    QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(&view());
    QVERIFY(canvas);
    QAccessibleInterface* step = canvas->focusChild();
    QVERIFY(step);
    QCOMPARE(step->text(QAccessible::Name),
             QStringLiteral("Step 2 of 5, Antrag prüfen, lane Amt, next: Gebühr festsetzen"));
  }

  void aLaneChangesPlacesByKeyAndAsksWhoTakesItsSteps()
  {
    view().choose(ElementId{"lane_Amt"});
    editor().addLaneBeside(true);
    hand().type(QStringLiteral("Kasse"));
    hand().press(Qt::Key_Return);
    QCOMPARE(process().lanes()[1].name, std::string{"Kasse"});
    hand().press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(process().lanes()[0].name, std::string{"Kasse"});
    view().choose(ElementId{"lane_Amt"});
    hand().press(Qt::Key_Delete);
    QVERIFY(editor().menu().isOpen());
    hand().press(Qt::Key_Return);
    QCOMPARE(process().lanes().size(), std::size_t{1});
    for (const Node& node : process().nodes())
      QCOMPARE(node.lane, std::optional{process().lanes()[0].id});
  }

 private:
  static std::string labels(const Process& process, const LaneId& id)
  {
    return process.findLane(id)->name;
  }
};

QTEST_MAIN(CanvasEditorTest)
#include "CanvasEditorTest.moc"
