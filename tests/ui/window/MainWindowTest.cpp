#include "model/harmonization/ProjectFile.h"
#include "tests/support/Places.h"
#include "tests/support/SampleProject.h"
#include "tests/support/TestData.h"
#include "ui/canvas/DiagramView.h"
#include "ui/comparison/CompareStation.h"
#include "ui/comparison/DeviationList.h"
#include "ui/comparison/MatrixView.h"
#include "ui/comparison/SideBySide.h"
#include "ui/decisions/DecideStation.h"
#include "ui/decisions/DecisionForm.h"
#include "ui/panels/FieldEditor.h"
#include "ui/panels/LibraryPanel.h"
#include "ui/panels/PropertiesPanel.h"
#include "ui/window/Application.h"
#include "ui/window/CaptureStation.h"
#include "ui/window/Doors.h"
#include "ui/window/MainWindow.h"
#include "ui/window/MessageBar.h"
#include "ui/window/PublishStation.h"
#include "ui/window/StandardStation.h"
#include "ui/window/TableDialog.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>
#include <QUrl>

#include <algorithm>

using namespace einklang;
using namespace einklang::ui;
using einklang::test::SampleProject;

namespace {

std::string labelIn(MainWindow& window, const char* id)
{
  const Process& process = *window.session().process(*window.session().current());
  return process.findNode(NodeId{id})->label;
}

constexpr char twoPools[] =
    "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"test\">"
    "<process id=\"kurz\"><startEvent id=\"s1\"/></process>"
    "<process id=\"lang\"><startEvent id=\"s2\"/><task id=\"t2\" name=\"Antrag stellen\"/>"
    "<sequenceFlow id=\"f2\" sourceRef=\"s2\" targetRef=\"t2\"/></process>"
    "</definitions>";

}  // namespace

class MainWindowTest : public QObject
{
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase()
  {
    QStandardPaths::setTestModeEnabled(true);
    prepareApplication(*qApp);
  }

  void openingATableAsksWhatItsColumnsMean()
  {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("tabelle.csv"));
    QFile file{path};
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Was;Ort\nprüfen;Amt\nbuchen;Kasse\n");
    file.close();
    MainWindow window;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter{{}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    QCoreApplication::sendEvent(&window, &enter);
    QDropEvent drop{{}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    QCoreApplication::sendEvent(&window, &drop);
    bool asked = false;
    QTimer answers;
    connect(&answers, &QTimer::timeout, &window, [&] {
      auto* dialog = window.findChild<TableDialog*>();
      if (!dialog) return;
      asked = true;
      dialog->setColumn(1, TableColumn::Role);
      dialog->accept();
    });
    answers.start(1);
    QTRY_VERIFY(asked && window.session().current());
    QCOMPARE(window.session().process(*window.session().current())->lanes().size(), std::size_t{2});
  }

  void aNewProcessHasAFileAndAStepThatAsksForItsName()
  {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Hundesteuer"));
    MainWindow window;
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTimer answers;
    connect(&answers, &QTimer::timeout, &window, [&] {
      auto* dialog = window.findChild<QFileDialog*>();
      if (!dialog) return;
      answers.stop();
      dialog->findChild<QLineEdit*>()->setText(path);
      QMetaObject::invokeMethod(dialog, "accept");
    });
    answers.start(1);
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    QVERIFY(QFile::exists(path + QStringLiteral(".yaml")));
    const Process& process = *window.session().process(*window.session().current());
    QCOMPARE(process.name(), std::string{"Hundesteuer"});
    QCOMPARE(process.nodes().size(), std::size_t{3});
    auto* label = window.captureStation().canvas().findChild<QPlainTextEdit*>();
    QVERIFY(label && label->isVisible());
    QTest::keyClicks(label, QStringLiteral("Hund anmelden"));
    QTest::keyClick(label, Qt::Key_Return);
    QVERIFY(std::ranges::any_of(process.nodes(), [](const Node& node) {
      return isActivity(node) && node.label == "Hund anmelden";
    }));
  }

  void openingAProjectShowsReferenceAndVariants()
  {
    SampleProject project;
    MainWindow window;
    QVERIFY(window.open({project.path()}));

    const QStringList rows = window.captureStation().library().rows();
    QVERIFY(rows.contains(QStringLiteral("Antrag")));
    QVERIFY(rows.contains(QStringLiteral("Adorf")));
    QVERIFY(rows.contains(QStringLiteral("Bstadt")));
    QVERIFY(!window.captureStation().canvas().isEmpty());
  }

  void twoFilesAtOnceAreComparedWithEachOther()
  {
    SampleProject project;
    MainWindow window;
    QVERIFY(window.open({project.file(QStringLiteral("referenz.yaml")),
                         project.file(QStringLiteral("adorf.yaml"))}));
    window.session().finishComparison();

    QCOMPARE(window.session().comparison()->alignment.variants.size(), std::size_t{1});
    QVERIFY(!window.session().project()->isOnDisk());
  }

  void theMatrixShowsWhatEachMunicipalityDoes()
  {
    SampleProject project;
    MainWindow window;
    QVERIFY(window.open({project.path()}));
    window.session().finishComparison();

    MatrixModel& matrix = window.compareStation().matrix().matrix();
    QCOMPARE(matrix.columnCount(), 2);
    QCOMPARE(matrix.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Adorf"));
    const auto stateOf = [&](const QString& step, int column) {
      for (int row = 0; row < matrix.rowCount(); ++row) {
        if (matrix.headerData(row, Qt::Vertical).toString() != step) continue;
        return static_cast<CellState>(
            matrix.data(matrix.index(row, column), MatrixModel::StateRole).toInt());
      }
      return CellState::Absent;
    };
    QCOMPARE(stateOf(QStringLiteral("Antrag prüfen"), 0), CellState::Same);
    QCOMPARE(stateOf(QStringLiteral("Gebühr festsetzen"), 1), CellState::Missing);
    QCOMPARE(stateOf(QStringLiteral("Nachweis anfordern"), 0), CellState::Additional);
    QCOMPARE(stateOf(QStringLiteral("Nachweis anfordern"), 1), CellState::Absent);
  }

  void aVariantCanBeShownDrawnLikeTheReference()
  {
    SampleProject project;
    MainWindow window;
    QVERIFY(window.open({project.path()}));
    window.session().finishComparison();
    const Diagram before = *window.session().diagram(window.session().project()->variants[1]);
    window.compareStation().showSideBySide(1);
    window.compareStation().drawLikeReference(true);
    const SideBySide& pair = window.compareStation().sideBySide();
    const auto placeOf = [](const DiagramView& view, const char* id) {
      const ElementItem* item = view.scene().itemOf(ElementId{id});
      return item ? item->figure().body : QRectF{};
    };
    for (const char* id : {"start", "Antrag_prüfen", "Bescheid_versenden", "end"}) {
      QVERIFY(!placeOf(pair.referenceView(), id).isNull());
      QCOMPARE(placeOf(pair.variantView(), id), placeOf(pair.referenceView(), id));
    }
    QCOMPARE(placeOf(pair.variantView(), "ghost:Gebühr_festsetzen"),
             placeOf(pair.referenceView(), "Gebühr_festsetzen"));
    QVERIFY(*window.session().diagram(window.session().project()->variants[1]) == before);
    window.compareStation().drawLikeReference(false);
    QVERIFY(placeOf(pair.variantView(), "ghost:Gebühr_festsetzen").isNull());
  }

  void editingALabelIsOneStepThatCanBeTakenBack()
  {
    SampleProject project;
    MainWindow window;
    QVERIFY(window.open({project.path()}));
    DiagramView& canvas = window.captureStation().canvas();
    canvas.choose(ElementId{"Antrag_prüfen"});
    window.actions().refresh();  // as an opened menu does
    canvas.editLabel();
    auto* editor = canvas.viewport()->findChild<QPlainTextEdit*>();
    editor->setPlainText(QStringLiteral("Antrag sichten"));
    QTest::keyClick(editor, Qt::Key_Return);

    QCOMPARE(labelIn(window, "Antrag_prüfen"), std::string{"Antrag sichten"});
    QVERIFY(window.isWindowModified());
    window.actions().at(QStringLiteral("undo"))->trigger();
    QCOMPARE(labelIn(window, "Antrag_prüfen"), std::string{"Antrag prüfen"});
    QVERIFY(!window.isWindowModified());
    window.actions().at(QStringLiteral("redo"))->trigger();
    QCOMPARE(labelIn(window, "Antrag_prüfen"), std::string{"Antrag sichten"});
    window.actions().at(QStringLiteral("undo"))->trigger();
  }

  void arrowKeysFollowTheFlow()
  {
    SampleProject project;
    MainWindow window;
    QVERIFY(window.open({project.path()}));
    DiagramView& canvas = window.captureStation().canvas();

    QTest::keyClick(&canvas, Qt::Key_Home);
    QCOMPARE(canvas.selected(), std::optional{ElementId{"start"}});
    QTest::keyClick(&canvas, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(canvas.selected(), std::optional{ElementId{"Antrag_prüfen"}});
    QTest::keyClick(&canvas, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(canvas.selected(), std::optional{ElementId{"start"}});
  }

  void aSavedFileHoldsTheEdit()
  {
    SampleProject project;
    MainWindow window;
    QVERIFY(window.open({project.path()}));
    DiagramView& canvas = window.captureStation().canvas();
    canvas.choose(ElementId{"Antrag_prüfen"});
    window.actions().refresh();  // as an opened menu does
    Q_EMIT canvas.labelEdited(QStringLiteral("Antrag_prüfen"), QStringLiteral("Antrag sichten"));
    window.actions().at(QStringLiteral("save"))->trigger();

    QVERIFY(!window.isWindowModified());
    const auto again = importFile(project.file(QStringLiteral("referenz.yaml")).toStdString());
    QVERIFY(again);
    const Process& saved = again->content.processes.front();
    QCOMPARE(saved.findNode(NodeId{"Antrag_prüfen"})->label, std::string{"Antrag sichten"});
  }

  void keyTwoWritesTheDecisionBeforeTheListShowsIt()
  {
    SampleProject project;
    MainWindow window;
    window.show();
    QVERIFY(window.open({project.path()}));
    window.session().finishComparison();
    window.showStation(StationId::Decide);
    DecideStation& station = window.decideStation();
    const std::string key = station.list().rows().front().key;
    station.chooseDeviation(key);
    Verdict onDiskWhenShown = Verdict::Open;
    const Connection watch = window.session().changed.connect([&](SessionEvent event) {
      if (event != SessionEvent::Decided || onDiskWhenShown != Verdict::Open) return;
      const auto read = readProject(project.path().toStdString());
      const Decision* decision = read ? findDecision(*read, key) : nullptr;
      if (decision) onDiskWhenShown = decision->verdict;
    });
    station.decideByKey(2);

    QCOMPARE(onDiskWhenShown, Verdict::AdoptVariant);
    QVERIFY(station.list().rows().front().done);
  }

  void aReasonThatWasTypedIsOnRecordWhenTheStationIsLeft()
  {
    SampleProject project;
    MainWindow window;
    QVERIFY(window.open({project.path()}));
    window.session().finishComparison();
    window.showStation(StationId::Decide);
    DecideStation& station = window.decideStation();
    const std::string key = station.list().rows().front().key;
    station.chooseDeviation(key);
    auto* reason = station.findChild<DecisionForm*>()->findChild<QPlainTextEdit*>();
    reason->setPlainText(QStringLiteral("Satzung verlangt es"));
    window.showStation(StationId::Capture);

    const auto read = readProject(project.path().toStdString());
    QVERIFY(read);
    const Decision* decision = findDecision(*read, key);
    QVERIFY(decision);
    QCOMPARE(decision->reason, std::string{"Satzung verlangt es"});
  }

  void iconsFollowTheColoursOfTheWindow()
  {
    SampleProject project;
    MainWindow window;
    QVERIFY(window.open({project.path()}));
    const auto* library = window.captureStation().findChild<LibraryPanel*>();
    const auto* tree = library->findChild<QTreeWidget*>();
    const auto iconOf = [&] { return tree->topLevelItem(0)->icon(0).pixmap(16).toImage(); };
    const QImage light = iconOf();
    window.actions().at(QStringLiteral("theme-dark"))->trigger();
    QVERIFY(iconOf() != light);
    window.actions().at(QStringLiteral("theme-light"))->trigger();
    QVERIFY(iconOf() == light);
  }

  void whoSeesTheWholeDrawingStillDoesBesideTheTable()
  {
    MainWindow window;
    window.resize(1366, 768);
    window.show();
    QVERIFY(window.open({QString::fromStdString(
        einklang::test::sourcePath("processes/hundesteuer/referenz.yaml"))}));
    CaptureStation& station = window.captureStation();
    station.setView(CaptureView::Drawing);
    for (int round = 0; round < 6; ++round) QCoreApplication::processEvents();
    QVERIFY(!station.canvas().showsAll());  // it could not be read
    station.canvas().fit();
    QVERIFY(station.canvas().showsAll());
    station.setView(CaptureView::Both);
    QTRY_VERIFY(station.canvas().height() < 400);
    QTRY_VERIFY(station.canvas().showsAll());

    QCoreApplication::processEvents();
    station.canvas().setZoom(4);
    station.setView(CaptureView::Drawing);
    QCoreApplication::processEvents();
    QCOMPARE(station.canvas().zoom(), 4.0);
  }

  void ofABpmnFileTheLargestProcessIsShownFirst()
  {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("aufgerufen.bpmn"));
    FileContent content;
    for (const int steps : {1, 3}) {
      ProcessElements parts;
      for (int i = 0; i < steps; ++i) {
        const std::string id = "step" + std::to_string(steps) + std::to_string(i);
        parts.nodes.push_back({.id = NodeId{id}, .type = Task{}, .label = id});
      }
      content.processes.push_back(Process::make(ProcessId{"process" + std::to_string(steps)},
                                                {steps == 1 ? "Klein" : "Groß"}, std::move(parts))
                                      .value());
    }
    QVERIFY(safeSave(path.toStdString(), writeBpmn(content).bytes).has_value());
    MainWindow window;
    QVERIFY(window.open({path}));
    QCOMPARE(window.session().process(*window.session().current())->name(), std::string{"Groß"});
  }

  void processesWithoutNamesAreCalledAfterTheirPools()
  {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ohne.yaml"));
    FileContent content;
    for (const char* pool : {"Bürgerin", "Stadt"}) {
      ProcessElements parts;
      parts.participants.push_back({.id = ParticipantId{pool}, .name = pool});
      content.processes.push_back(
          Process::make(ProcessId{std::string{"p_"} + pool}, {}, std::move(parts)).value());
    }
    QVERIFY(safeSave(path.toStdString(), writeYaml(content)).has_value());
    Session session;
    QVERIFY(session.open({path}));
    const auto& file = *session.files().front();
    const auto& processes = file.document->content().processes;
    QCOMPARE(titleOf(file, processes.front()), QStringLiteral("Bürgerin"));
    QCOMPARE(titleOf(file, processes.back()), QStringLiteral("Stadt"));
  }

  void thePoolsOfOneBpmnFileAreNotComparedWithEachOther()
  {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("zwei.bpmn"));
    QVERIFY(writeBytes(path, twoPools));
    MainWindow window;
    QVERIFY(window.open({path}));

    QCOMPARE(window.session().files().front()->document->content().processes.size(),
             std::size_t{2});
    QVERIFY(!window.session().project());
  }

  void aRevealedStepIsReadableAndNoEmptinessIsShownBesideIt()
  {
    SampleProject project;
    MainWindow window;
    QVERIFY(window.open({project.path()}));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    DiagramView& canvas = window.captureStation().canvas();
    canvas.setZoom(0.1);
    canvas.reveal({ElementId{"start"}}, 3.0);

    QCOMPARE(canvas.zoom(), 3.0);
    const QRectF seen = canvas.mapToScene(canvas.viewport()->rect()).boundingRect();
    const QRectF step = canvas.scene().itemOf(ElementId{"start"})->figure().body;
    QVERIFY(seen.contains(step));
    const QRectF all = canvas.scene().itemsBoundingRect();
    QVERIFY(seen.left() >= all.left() - 40);
  }

  void aDecisionThatCannotBeWrittenIsNotShownAsTaken()
  {
    SampleProject project;
    MainWindow window;
    QVERIFY(window.open({project.path()}));
    window.session().finishComparison();
    window.showStation(StationId::Decide);
    QFile::remove(project.path());
    QVERIFY(QDir{project.folder()}.mkpath(QStringLiteral("antrag.einklang/blocked")));
    window.decideStation().chooseDeviation(window.decideStation().list().rows().front().key);
    window.decideStation().decideByKey(2);

    QVERIFY(!window.decideStation().list().rows().front().done);
    QVERIFY(!window.messages().sentence().isEmpty());
    QVERIFY(window.session().project()->harmonization().decisions.empty());
  }

  void theStandardFollowsTheDecisions()
  {
    SampleProject project;
    MainWindow window;
    QVERIFY(window.open({project.path()}));
    window.session().finishComparison();
    for (const SharedDeviation& shared : window.session().comparison()->shared) {
      if (shared.deviation.kind != DeviationKind::Additional) continue;
      QVERIFY(window.session().decide(
          {.deviation = shared.deviation.key, .verdict = Verdict::AdoptVariant}));
    }
    window.session().finishComparison();

    const Process& standard = window.session().standard()->standard.process;
    const bool adopted = std::ranges::any_of(
        standard.nodes(), [](const Node& node) { return node.label == "Nachweis anfordern"; });
    QVERIFY(adopted);
  }

  void anUnreadableFileLeavesEverythingAsItWas()
  {
    SampleProject project;
    MainWindow window;
    QVERIFY(window.open({project.path()}));
    QFile broken{project.file(QStringLiteral("kaputt.yaml"))};
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("format: einklang\nprocesses: [");
    broken.close();
    const QStringList before = window.captureStation().library().rows();

    QVERIFY(!window.open({broken.fileName()}));
    QCOMPARE(window.captureStation().library().rows(), before);
    QVERIFY(window.messages().sentence().contains(QStringLiteral("kaputt.yaml")));
  }

  void everythingTickedIsPublished()
  {
    SampleProject project;
    MainWindow window;
    QVERIFY(window.open({project.path()}));
    window.session().finishComparison();
    QTemporaryDir out;

    const auto written = window.publishStation().exportTo(out.path());
    QVERIFY2(written.has_value(), written ? "" : english(written.error()).c_str());
    QVERIFY(QFile::exists(out.filePath(QStringLiteral("standard.bpmn"))));
    QVERIFY(QFile::exists(out.filePath(QStringLiteral("matrix.csv"))));
  }
};

QTEST_MAIN(MainWindowTest)
#include "MainWindowTest.moc"
