#include "model/formats/bpmn/BpmnFormat.h"
#include "model/formats/yaml/YamlFormat.h"
#include "tests/support/SampleProject.h"
#include "tests/ui/tools/TypingHand.h"
#include "ui/canvas/DiagramView.h"
#include "ui/panels/PropertiesPanel.h"
#include "ui/text/Messages.h"
#include "ui/tools/CanvasEditor.h"
#include "ui/window/Application.h"
#include "ui/window/CaptureStation.h"
#include "ui/window/MainWindow.h"

#include <QClipboard>
#include <QCursor>
#include <QImage>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace einklang;
using namespace einklang::ui;
using einklang::test::TypingHand;

namespace {

/// A window with one file.
struct Desk
{
  Session session;
  std::unique_ptr<CaptureStation> station;
  std::optional<Error> error;

  const Process& process() const { return *session.process(*session.current()); }
  const Diagram& diagram() const { return *session.diagram(*session.current()); }
  Document& document() { return *session.fileOf(*session.current()).document; }
  DiagramView& view() { return station->canvas(); }

  std::vector<const Node*> labelled(const char* label) const
  {
    std::vector<const Node*> found;
    for (const Node& node : process().nodes()) {
      if (node.label == label) found.push_back(&node);
    }
    return found;
  }
  Rect placeOf(const ElementId& id) const { return diagram().shapes.find(id)->bounds; }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
  {
    QTest::keyClick(&view(), key, modifiers);
  }
};

constexpr auto foreign =
    "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"x\">"
    "<process id=\"p\"><startEvent id=\"s\"/><task id=\"t\" name=\"Fremd\"/>"
    "<sequenceFlow id=\"f\" sourceRef=\"s\" targetRef=\"t\"/></process></definitions>";

const QMimeData& clipboard()
{
  return *QGuiApplication::clipboard()->mimeData();
}

void putText(const QString& text)
{
  QGuiApplication::clipboard()->setText(text);
}

}  // namespace

/// Copy, cut, paste and duplicate by key.
class ClipboardTest : public QObject
{
  Q_OBJECT

 private:
  test::SampleProject m_project;
  std::unique_ptr<Desk> m_desk;

  std::unique_ptr<Desk> desk(const QStringList& files)
  {
    auto desk = std::make_unique<Desk>();
    if (!desk->session.open(files)) qFatal("the file opens");
    desk->session.finishComparison();
    desk->station = std::make_unique<CaptureStation>(desk->session);
    connect(desk->station.get(), &CaptureStation::failed, this,
            [wanted = desk.get()](const Error& error) { wanted->error = error; });
    desk->station->resize(1500, 800);
    desk->station->show();
    desk->view().fit();
    return desk;
  }
  std::unique_ptr<Desk> deskWith(const char* name, const Process& process)
  {
    FileContent content;
    content.processes.push_back(process);
    const QString path = m_project.file(QString::fromLatin1(name));
    if (!safeSave(path.toStdString(), writeYaml(content))) qFatal("the file is written");
    return desk({path});
  }
  Desk& here() { return *m_desk; }
  void choose(const std::vector<const char*>& ids)
  {
    std::vector<ElementId> all;
    for (const char* id : ids) all.emplace_back(id);
    here().view().chooseAll(all);
  }

 private Q_SLOTS:
  void initTestCase()
  {
    QStandardPaths::setTestModeEnabled(true);
    prepareApplication(*qApp);
  }
  void init()
  {
    QGuiApplication::clipboard()->clear();
    QCursor::setPos(-100, -100);
    m_desk = desk({m_project.path()});
  }
  void cleanup() { m_desk.reset(); }

  void aCopyStandsBesideItsOriginalInTheSameLane()
  {
    choose({"Antrag_prüfen", "Gebühr_festsetzen"});
    here().press(Qt::Key_C);
    here().press(Qt::Key_V);
    QCOMPARE(here().labelled("Antrag prüfen").size(), std::size_t{2});
    const Node& copy = *here().labelled("Antrag prüfen").back();
    const Node& next = *here().labelled("Gebühr festsetzen").back();
    QCOMPARE(copy.lane, std::optional{LaneId{"lane_Amt"}});
    const Rect old = here().placeOf(ElementId{"Antrag_prüfen"});
    const Rect made = here().placeOf(copy.id);
    QCOMPARE(made.x - old.x, 30);
    QVERIFY(std::ranges::any_of(here().process().flows(), [&](const Flow& flow) {
      return flow.source == copy.id && flow.target == next.id;
    }));
    QCOMPARE(here().view().selection().size(), std::size_t{2});
    QCOMPARE(here().document().undoLabel(), std::string{"Paste"});
  }

  void pastingAgainGoesFurther()
  {
    choose({"Antrag_prüfen"});
    here().press(Qt::Key_C);
    for (int i = 0; i < 3; ++i) here().press(Qt::Key_V);
    const auto all = here().labelled("Antrag prüfen");
    QCOMPARE(all.size(), std::size_t{4});
    for (std::size_t i = 1; i < all.size(); ++i) {
      QCOMPARE(here().placeOf(all[i]->id).x - here().placeOf(all[i - 1]->id).x, 30);
    }
  }

  void aPasteGoesWhereThePointerIs()
  {
    choose({"Antrag_prüfen"});
    here().press(Qt::Key_C);
    QCoreApplication::processEvents();  // until the view has its size
    const Rect last = here().placeOf(ElementId{"Bescheid_versenden"});
    const QPointF wanted{last.center().x, last.bottom() + 60};
    const QWidget& sheet = *here().view().viewport();
    QCursor::setPos(sheet.mapToGlobal(here().view().mapFromScene(wanted)));
    here().press(Qt::Key_V);
    const auto placeOfLast = [&] {
      return here().placeOf(here().labelled("Antrag prüfen").back()->id).center();
    };
    const Point made = placeOfLast();
    QVERIFY(std::abs(made.x - wanted.x()) <= 10);
    QCOMPARE(std::remainder(made.x - here().placeOf(ElementId{"Antrag_prüfen"}).center().x, 10), 0);
    here().press(Qt::Key_V);
    QCOMPARE(placeOfLast().x, made.x + 30);
  }

  void cuttingAndTakingItBackChangesNothing()
  {
    const FileContent before = here().document().content();
    choose({"Antrag_prüfen", "Gebühr_festsetzen"});
    here().press(Qt::Key_X);
    QVERIFY(here().labelled("Antrag prüfen").empty());
    QCOMPARE(here().document().undoLabel(), std::string{"Cut"});
    here().document().undo();
    QVERIFY(here().document().content().processes == before.processes);
    QVERIFY(!here().document().canUndo());
  }

  void whatWasCutComesBackWithItsIdsWhereItWas()
  {
    const Rect place = here().placeOf(ElementId{"Gebühr_festsetzen"});
    choose({"Gebühr_festsetzen"});
    here().press(Qt::Key_X);
    here().press(Qt::Key_V);
    QVERIFY(here().process().findNode(NodeId{"Gebühr_festsetzen"}));
    QVERIFY(here().placeOf(ElementId{"Gebühr_festsetzen"}) == place);
  }

  void aDuplicateLeavesTheClipboardAlone()
  {
    putText(QStringLiteral("etwas anderes"));
    choose({"Gebühr_festsetzen"});
    here().press(Qt::Key_D);
    QCOMPARE(here().labelled("Gebühr festsetzen").size(), std::size_t{2});
    QCOMPARE(here().document().undoLabel(), std::string{"Duplicate"});
    QCOMPARE(clipboard().text(), QStringLiteral("etwas anderes"));
  }

  void anotherDocumentTakesItInTheLanesOfTheSameNames()
  {
    const auto sketch = [] {
      return test::ProcessBuilder{"Quelle"}
          .lane("Bürgerbüro")
          .flow("start -> annehmen")
          .lane("Kasse")
          .flow("annehmen -> buchen")
          .build();
    };
    m_desk = deskWith("quelle.yaml", sketch());
    choose({"annehmen", "buchen"});
    here().press(Qt::Key_C);
    m_desk = deskWith("ziel.yaml", test::ProcessBuilder{"Ziel"}
                                       .lane("Kasse")
                                       .flow("start -> prüfen")
                                       .lane("Archiv")
                                       .flow("prüfen -> ablegen")
                                       .lane("Bürgerbüro")
                                       .flow("ablegen -> end")
                                       .build());
    here().press(Qt::Key_V);
    const auto laneOf = [&](const char* id) {
      return here().process().findLane(*here().process().findNode(NodeId{id})->lane)->name;
    };
    QCOMPARE(laneOf("annehmen"), std::string{"Bürgerbüro"});
    QCOMPARE(laneOf("buchen"), std::string{"Kasse"});
    for (const char* id : {"annehmen", "buchen"}) {
      const Node& node = *here().process().findNode(NodeId{id});
      const Rect lane = here().placeOf(*node.lane);
      QVERIFY(lane.contains(here().placeOf(node.id).center()));
    }
    QVERIFY(here().process().findFlow(FlowId{"annehmen->buchen"}));
    const auto& way = here().diagram().edges.find(ElementId{"annehmen->buchen"})->wayPoints;
    QVERIFY(here().placeOf(ElementId{"annehmen"}).contains(way.front()));
    QVERIFY(here().placeOf(ElementId{"buchen"}).contains(way.back()));
  }

  void anEmptyProcessTakesLanesAndAll()
  {
    choose({"Antrag_prüfen", "Gebühr_festsetzen"});
    here().press(Qt::Key_C);
    m_desk = deskWith("leer.yaml", Process{ProcessId{"leer"}, ProcessHeader{.name = "Leer"}});
    here().press(Qt::Key_V);
    QCOMPARE(here().process().nodes().size(), std::size_t{2});
    QCOMPARE(here().process().lanes().size(), std::size_t{1});
    QCOMPARE(here().process().lanes()[0].name, std::string{"Amt"});
  }

  void otherProgramsGetBpmnPicturesAndATable()
  {
    choose({"Antrag_prüfen", "Gebühr_festsetzen"});
    here().press(Qt::Key_C);
    const auto bpmn =
        readBpmn(clipboard().data(QStringLiteral("application/bpmn+xml")).toStdString(), "x");
    QVERIFY(bpmn);
    QCOMPARE(bpmn->content.processes.front().nodes().size(), std::size_t{2});
    QVERIFY(clipboard().data(QStringLiteral("image/svg+xml")).contains("festsetzen"));
    QVERIFY(clipboard().hasImage());
    const auto png = QImage::fromData(clipboard().data(QStringLiteral("image/png")), "PNG");
    QVERIFY(png.width() > 200);
    const QStringList rows = clipboard().text().split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows[1].split(u'\t').contains(QStringLiteral("Antrag prüfen")));
    QVERIFY(rows[1].split(u'\t').contains(QStringLiteral("Amt")));
  }

  void aCopyAsPictureIsNothingElse()
  {
    choose({"Antrag_prüfen"});
    here().press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(clipboard().hasImage());
    QVERIFY(!clipboard().hasText());
  }

  void bpmnOfAnotherProgramIsDrawnAndPasted()
  {
    putText(QString::fromLatin1(foreign));
    here().press(Qt::Key_V);
    QCOMPARE(here().labelled("Fremd").size(), std::size_t{1});
    const Node& node = *here().labelled("Fremd").front();
    QCOMPARE(node.lane, std::optional{LaneId{"lane_Amt"}});
    const Rect lane = here().placeOf(ElementId{"lane_Amt"});
    QVERIFY(lane.contains(here().placeOf(node.id).center()));
  }

  void whatIsNoProcessIsToldAndChangesNothing_data()
  {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    const QString nothing = QStringLiteral("there is nothing to paste");
    QTest::newRow("nothing") << QString{} << nothing;
    QTest::newRow("prose") << QStringLiteral("Guten Tag, anbei der Antrag.") << nothing;
    QTest::newRow("table") << QStringLiteral("Was\tWer\nprüfen\tAmt\n")
                           << QStringLiteral("this is a table");
    QTest::newRow("broken") << QStringLiteral("<definitions><process>") << QStringLiteral(":");
    QTest::newRow("other XML") << QStringLiteral("<html><body>x</body></html>") << QString{};
    QTest::newRow("entities") << QStringLiteral(
                                     "<!DOCTYPE a [<!ENTITY b \"&c;&c;\"><!ENTITY c \"x\">]>"
                                     "<definitions>&b;</definitions>")
                              << QString{};
    QTest::newRow("deep") << QStringLiteral("<a>").repeated(5000) << QString{};
    QTest::newRow("empty process")
        << QStringLiteral(
               "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
               "targetNamespace=\"x\"><process id=\"p\"/></definitions>")
        << nothing;
  }
  void whatIsNoProcessIsToldAndChangesNothing()
  {
    QFETCH(QString, text);
    QFETCH(QString, said);
    const FileContent before = here().document().content();
    putText(text);
    here().press(Qt::Key_V);
    QVERIFY(here().error);
    QVERIFY2(ui::text(*here().error).contains(said), qPrintable(ui::text(*here().error)));
    QVERIFY(here().document().content() == before);
    QVERIFY(!here().document().canUndo());
  }

  void aPartThatWasTamperedWithIsRefused()
  {
    auto* data = new QMimeData;
    data->setData(QStringLiteral("application/x-einklang-part"), "einklang: 1\nprocesses: [[[");
    QGuiApplication::clipboard()->setMimeData(data);
    here().press(Qt::Key_V);
    QVERIFY(here().error);
    QVERIFY(!here().document().canUndo());
  }

  void aStepNeedsAPoolThatShowsItsInside()
  {
    choose({"Antrag_prüfen"});
    here().press(Qt::Key_C);
    const auto bank =
        Process::make(ProcessId{"Fremd"}, {},
                      {.participants = {{.id = ParticipantId{"bank"}, .blackBox = true}}});
    m_desk = deskWith("fremd.yaml", *bank);
    here().press(Qt::Key_V);
    QVERIFY(here().error);
    QCOMPARE(english(*here().error).find("a step needs a pool") != std::string::npos, true);
    QVERIFY(!here().document().canUndo());
  }

  void theMenuCopiesAsTheKeyDoesAndTextFieldsKeepTheirKeys()
  {
    m_desk.reset();
    MainWindow window;
    QVERIFY(window.open({m_project.path()}));
    window.session().finishComparison();
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    DiagramView& view = window.captureStation().canvas();
    view.choose(ElementId{"Antrag_prüfen"});
    QCOMPARE(window.actions().at(QStringLiteral("copy"))->shortcut().toString(),
             QStringLiteral("Ctrl+C"));
    window.actions().at(QStringLiteral("copy"))->trigger();
    QVERIFY(clipboard().text().contains(QStringLiteral("Antrag prüfen")));
    window.actions().at(QStringLiteral("paste"))->trigger();
    const ProcessPlace place = *window.session().current();
    QCOMPARE(window.session().process(place)->nodes().size(), std::size_t{6});

    auto* field = window.captureStation().properties().findChild<QPlainTextEdit*>();
    QVERIFY(field);
    field->setFocus();
    field->setPlainText(QStringLiteral("Wort"));
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard().text(), QStringLiteral("Wort"));
    QTest::keyClick(field, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(window.session().process(place)->nodes().size(), std::size_t{6});
  }

  void copyingNothingSaysSoAndKeepsTheClipboard()
  {
    putText(QStringLiteral("bleibt"));
    here().view().choose(std::nullopt);
    here().press(Qt::Key_C);
    QVERIFY(here().error);
    QCOMPARE(clipboard().text(), QStringLiteral("bleibt"));
  }
};

QTEST_MAIN(ClipboardTest)
#include "ClipboardTest.moc"
