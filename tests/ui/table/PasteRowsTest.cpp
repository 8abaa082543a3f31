#include "model/analysis/Soundness.h"
#include "tests/support/RandomGesture.h"
#include "tests/support/SampleProject.h"
#include "ui/actions/Perform.h"
#include "ui/canvas/DiagramView.h"
#include "ui/panels/LossesDialog.h"
#include "ui/table/TablePane.h"
#include "ui/window/Application.h"
#include "ui/window/CaptureStation.h"
#include "ui/window/MainWindow.h"
#include "ui/window/TableDialog.h"

#include <QClipboard>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace einklang;
using namespace einklang::ui;

/// Rows of a spreadsheet become steps.
class PasteRowsTest : public QObject
{
  Q_OBJECT

 private:
  test::SampleProject m_project;
  QTemporaryDir m_settings;
  std::unique_ptr<MainWindow> m_window;

  CaptureStation& station() { return m_window->captureStation(); }
  StepTable& table() { return station().table().table(); }
  Session& session() { return m_window->session(); }
  const Process& process() { return *session().process(*session().current()); }
  Document& document() { return *session().fileOf(*session().current()).document; }
  QString told() { return m_window->messages().sentence(); }

  const Node* labelled(const char* label)
  {
    const auto found = std::ranges::find(process().nodes(), std::string{label}, &Node::label);
    return found == process().nodes().end() ? nullptr : &*found;
  }
  bool flows(const char* from, const char* to)
  {
    const Node* a = labelled(from);
    const Node* b = labelled(to);
    return a && b && std::ranges::any_of(process().flows(), [&](const Flow& flow) {
             return flow.source == a->id && flow.target == b->id;
           });
  }
  void paste(const QString& text)
  {
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(&table(), Qt::Key_V, Qt::ControlModifier);
  }
  void open(const QString& file)
  {
    m_window = std::make_unique<MainWindow>();
    QVERIFY(m_window->open({file}));
    session().finishComparison();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    station().setView(CaptureView::Table);
  }

 private Q_SLOTS:
  void initTestCase()
  {
    QStandardPaths::setTestModeEnabled(true);
    prepareApplication(*qApp);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
  }
  void init() { open(m_project.path()); }
  void cleanup()
  {
    while (document().canUndo()) document().undo();
    m_window.reset();
    QSettings{}.clear();
  }

  void rowsComeAfterTheSelectedStepInTheirLanes()
  {
    table().goTo(1, TableColumn::Task);
    paste(
        QStringLiteral("Wer\tWas\tDauer\tFarbe\r\n"
                       "Amt\tAkte anlegen\t15\trot\r\n"
                       "Kasse\t\"Zahlung\nprüfen\"\t0,5 h\t\r\n"));
    QVERIFY(flows("Antrag prüfen", "Akte anlegen"));
    QVERIFY(flows("Akte anlegen", "Zahlung prüfen"));
    QVERIFY(flows("Zahlung prüfen", "Gebühr festsetzen"));
    QCOMPARE(labelled("Akte anlegen")->lane, std::optional{LaneId{"lane_Amt"}});
    QCOMPARE(roleOf(process(), *labelled("Zahlung prüfen")), std::string{"Kasse"});
    QCOMPARE(labelled("Zahlung prüfen")->attributes.times.processing, std::optional{30.0});
    QVERIFY(labelled("Akte anlegen")->attributes.note.find("rot") != std::string::npos);
    QVERIFY(isSound(process()));
    QCOMPARE(station().table().selection().size(), std::size_t{2});
    QCOMPARE(station().canvas().selection().size(), std::size_t{2});
    QVERIFY(session().diagram(*session().current())->shapes.find(labelled("Akte anlegen")->id));

    const QString folder = qEnvironmentVariable("EINKLANG_PICTURES");
    QCoreApplication::processEvents();
    if (!folder.isEmpty()) QVERIFY(m_window->grab().save(folder + QStringLiteral("/pasted.png")));
    QVERIFY2(told().contains(QStringLiteral("Steps pasted: 2")), qPrintable(told()));
    QVERIFY(told().contains(QStringLiteral("new lanes: Kasse")));
    QVERIFY(told().contains(QStringLiteral("Who, What, Minutes")));
    for (QPushButton* button : m_window->messages().findChildren<QPushButton*>()) {
      if (button->text() == QStringLiteral("Notes: 1")) button->click();
    }
    QVERIFY(station().findChild<LossesDialog*>());  // the column nobody knows

    QCOMPARE(document().undoLabel(), std::string{"Paste rows"});
    document().undo();
    QVERIFY(!document().canUndo());
    QVERIFY(flows("Antrag prüfen", "Gebühr festsetzen"));
    QCOMPARE(process().lanes().size(), std::size_t{1});
  }

  void conditionsBecomeDecisions()
  {
    table().goTo(1, TableColumn::Task);
    paste(
        QStringLiteral("Nr.\tWas\tWeiter mit\n1\tVollständig?\tja: 3; nein: 2\n"
                       "2\tNachfordern\t1\n3\tErfassen\tEnde\n"));
    QVERIFY(gatewayOf(*labelled("Vollständig?")));
    QVERIFY(flows("Erfassen", "Gebühr festsetzen"));
    QVERIFY(isSound(process()));
    QVERIFY(told().contains(QStringLiteral("gateways: 2")));
  }

  void withoutASelectionTheyComeAtTheEnd()
  {
    table().setFocus();  // which is no selection
    QVERIFY(table().currentIndex().isValid());
    paste(QStringLiteral("Akte schließen\nAblegen\n"));
    QVERIFY(flows("Bescheid versenden", "Akte schließen"));
    QVERIFY(flows("Akte schließen", "Ablegen"));
    QVERIFY(isSound(process()));
  }

  void manyRowsBecomeOneStepOfTheHistory()
  {
    QString rows = QStringLiteral("Wer\tWas\n");
    for (int i = 0; i < 1500; ++i) rows += QStringLiteral("Amt\tSchritt %1\n").arg(i);
    table().goTo(1, TableColumn::Task);
    const FileContent before = document().content();
    bool alive = false;
    const auto live = [&] { alive = document().content() == before; };
    QMetaObject::invokeMethod(this, live, Qt::QueuedConnection);
    paste(rows);
    QVERIFY(alive);  // the window, while the rows were tried out
    QCOMPARE(document().doneSteps(), std::size_t{1});
    QVERIFY(flows("Schritt 0", "Schritt 1"));
    document().undo();
    QCOMPARE(test::bytesOf(document().content()), test::bytesOf(before));
  }

  /// The operation may have been tried out by then, but what it would have made is nowhere.
  void cancelledPastingTellsNothingAndSelectsNothing()
  {
    const std::vector<ElementId> selected = station().table().selection();
    station().table().setLongPerformer(
        [this](const Operation& operation, const std::string& stepName) -> Result<Outcome> {
          Document copy{document().content()};
          const Status tried = perform(copy, session().current()->process, stepName, operation);
          if (!tried) return tried.error();
          return Outcome::Cancelled;
        });
    const QSignalSpy told{&station().table(), &TablePane::pasted};
    paste(QStringLiteral("Was\nErfassen\nAblegen\n"));
    QVERIFY(told.isEmpty());
    QVERIFY(!document().canUndo());
    QCOMPARE(station().table().selection().size(), selected.size());
    QVERIFY(station().canvas().selection().size() <= 1);
  }

  void commasInALineAreNoColumns()
  {
    table().goTo(1, TableColumn::Task);
    paste(QStringLiteral("Antrag sichten, stempeln\nAkte anlegen, ablegen\n"));
    QVERIFY(flows("Antrag sichten, stempeln", "Akte anlegen, ablegen"));
  }

  void aSingleTextGoesIntoItsCell()
  {
    table().goTo(1, TableColumn::Systems);
    paste(QStringLiteral("Amt24\r\n"));
    QCOMPARE(process().findNode(NodeId{"Antrag_prüfen"})->attributes.systems,
             std::vector<std::string>{"Amt24"});
    QCOMPARE(document().undoLabel(), std::string{"Change properties"});
  }

  void rowsWithoutHeadingAskWhatTheirColumnsSay()
  {
    table().goTo(1, TableColumn::Task);
    const auto answer = [](bool accept) {
      QTimer::singleShot(0, [accept] {
        auto* dialog = qobject_cast<TableDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->setColumn(0, TableColumn::Task);
        dialog->setColumn(1, TableColumn::Systems);
        accept ? dialog->accept() : dialog->reject();
      });
    };
    answer(false);
    paste(QStringLiteral("Erfassen\tAmt24\nAblegen\tE-Akte\n"));
    QVERIFY(!document().canUndo());
    answer(true);
    paste(QStringLiteral("Erfassen\tAmt24\nAblegen\tE-Akte\n"));
    QVERIFY(flows("Antrag prüfen", "Erfassen"));
    QCOMPARE(labelled("Ablegen")->attributes.systems, std::vector<std::string>{"E-Akte"});
  }

  void whatIsCopiedComesBackWithAllItSays()
  {
    table().goTo(1, TableColumn::Task);
    paste(QStringLiteral("Wer\tWas\tFrist\tIT-System\nKasse\tBuchen\t2 Wochen\tH&H; Amt24\n"));
    table().selectAll();
    table().copy();
    const QString rows = QGuiApplication::clipboard()->text();
    FileContent content;
    content.processes.emplace_back(ProcessId{"leer"}, ProcessHeader{.name = "Leer"});
    QVERIFY(
        safeSave(m_project.file(QStringLiteral("leer.yaml")).toStdString(), writeYaml(content)));
    const std::size_t nodes = process().nodes().size();
    while (document().canUndo()) document().undo();
    open(m_project.file(QStringLiteral("leer.yaml")));
    QGuiApplication::clipboard()->setText(rows);
    station().table().paste();
    QCOMPARE(process().nodes().size(), nodes);
    QCOMPARE(roleOf(process(), *labelled("Buchen")), std::string{"Kasse"});
    QCOMPARE(labelled("Buchen")->attributes.deadline, std::string{"2 Wochen"});
    QCOMPARE(labelled("Buchen")->attributes.systems, (std::vector<std::string>{"H&H", "Amt24"}));
    QVERIFY(flows("Antrag prüfen", "Buchen"));
    QVERIFY(isSound(process()));
  }

  void copiedRowsGoOnBehindThemWhereTheyLeadElsewhere()
  {
    table().goTo(1, TableColumn::Task);
    table().selectRow(1);
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    table().goTo(2, TableColumn::Task);
    station().table().paste();  // "Antrag prüfen" leads to 3, which is not copied
    QVERIFY(isSound(process()));
    QCOMPARE(process().nodes().size(), std::size_t{6});
    for (const Node& node : process().nodes()) QVERIFY(node.attributes.note.empty());
    document().undo();
  }

  void theMenuMeansTheTableWhereTheUserIs()
  {
    table().goTo(1, TableColumn::Task);
    m_window->actions().at(QStringLiteral("copy"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().trimmed(), QStringLiteral("Antrag prüfen"));
    QGuiApplication::clipboard()->setText(QStringLiteral("Was\nErfassen\nAblegen\n"));
    m_window->actions().at(QStringLiteral("paste"))->trigger();
    QVERIFY(flows("Antrag prüfen", "Erfassen"));
    QCOMPARE(station().view(), CaptureView::Table);
    m_window->actions().at(QStringLiteral("duplicate"))->trigger();  // which only the drawing can
    QCOMPARE(station().view(), CaptureView::Drawing);
    QVERIFY(station().canvas().hasFocus());
  }

  /// Nothing of it changes the process; all of it is told.
  void hostileTextIsToldAndChangesNothing_data()
  {
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString{};
    QTest::newRow("blanks") << QStringLiteral(" \t \r\n\t\t\r\n");
    QTest::newRow("an open quotation") << QStringLiteral("Wer\tWas\nAmt\t\"offen\n");
    QTest::newRow("too many rows") << QStringLiteral("Schritt\n").repeated(2001);
    QTest::newRow("too many columns") << QStringLiteral("x\t").repeated(300);
    QTest::newRow("no column of steps") << QStringLiteral("Nr.\tWer\tWas\n1\tAmt\t\n2\tAmt\t\n");
    QTest::newRow("zeros") << QString{QChar{u'\0'}}.repeated(100);
  }
  void hostileTextIsToldAndChangesNothing()
  {
    QFETCH(QString, text);
    table().goTo(1, TableColumn::Task);
    const FileContent before = document().content();
    paste(text);
    QVERIFY(document().content().processes == before.processes);
    QVERIFY(document().content().diagrams == before.diagrams);
    QVERIFY(!document().canUndo());
    QVERIFY(!told().isEmpty());
  }

  void strangeTextIsTakenAsText()
  {
    table().goTo(1, TableColumn::Task);
    paste(QStringLiteral("Was\n<img src=x onerror=y>\n=HYPERLINK(\"x\")\n%1 %2\n") +
          QStringLiteral("x").repeated(5000) + u'\n');
    QVERIFY(labelled("<img src=x onerror=y>"));
    QVERIFY(labelled("%1 %2"));
    for (const Node& node : process().nodes()) QVERIFY(node.label.size() < 1100);
  }
};

QTEST_MAIN(PasteRowsTest)
#include "PasteRowsTest.moc"
