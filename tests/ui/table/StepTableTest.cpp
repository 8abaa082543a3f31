#include "tests/support/SampleProject.h"
#include "tests/support/TestData.h"
#include "tests/ui/tools/TypingHand.h"
#include "ui/canvas/DiagramView.h"
#include "ui/panels/PropertiesPanel.h"
#include "ui/table/TablePane.h"
#include "ui/text/ProcessTable.h"
#include "ui/text/Translations.h"
#include "ui/theme/EmptyState.h"
#include "ui/theme/Theme.h"
#include "ui/window/Application.h"
#include "ui/window/CaptureStation.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace einklang;
using namespace einklang::ui;
using einklang::test::TypingHand;

Q_DECLARE_METATYPE(einklang::ui::ThemeKind)
Q_DECLARE_METATYPE(einklang::ui::CaptureView)

/// A process is written down and changed as a table.
class StepTableTest : public QObject
{
  Q_OBJECT

 private:
  test::SampleProject m_project;
  QTemporaryDir m_settings;
  std::unique_ptr<Session> m_session;
  std::unique_ptr<CaptureStation> m_station;
  std::optional<Error> m_error;
  bool m_german = false;

  const Process& process() const { return *m_session->process(*m_session->current()); }
  Document& document() { return *m_session->fileOf(*m_session->current()).document; }
  StepTable& table() { return m_station->table().table(); }
  TypingHand hand() { return TypingHand{table()}; }

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
  QString cell(int row, TableColumn column)
  {
    return table().model()->index(row, StepTableModel::indexOf(column)).data().toString();
  }
  void open(const QStringList& files, CaptureView view = CaptureView::Table)
  {
    m_station.reset();
    m_session = std::make_unique<Session>();
    QVERIFY(m_session->open(files));
    m_session->finishComparison();
    m_station = std::make_unique<CaptureStation>(*m_session);
    m_error.reset();
    connect(m_station.get(), &CaptureStation::failed, this,
            [this](const Error& error) { m_error = error; });
    m_station->resize(1366, 640);
    m_station->show();
    m_station->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_station.get()));
    m_station->setView(view);
    QCoreApplication::processEvents();
  }
  void openNothing()
  {
    FileContent content;
    content.processes.emplace_back(ProcessId{"leer"}, ProcessHeader{.name = "Leer"});
    QVERIFY(
        safeSave(m_project.file(QStringLiteral("leer.yaml")).toStdString(), writeYaml(content)));
    open({m_project.file(QStringLiteral("leer.yaml"))});
  }

 private Q_SLOTS:
  void initTestCase()
  {
    QStandardPaths::setTestModeEnabled(true);
    prepareApplication(*qApp);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
  }
  void init() { open({m_project.path()}); }
  void cleanup()
  {
    m_station.reset();
    QSettings{}.clear();
  }

  void typingReplacesACellAndEnterGoesDown()
  {
    TypingHand keys = hand();
    table().goTo(1, TableColumn::Task);
    keys.type(QStringLiteral("Antrag sichten"));
    keys.press(Qt::Key_Return);
    QVERIFY(labelled("Antrag sichten"));
    QCOMPARE(table().currentIndex().row(), 2);
    QCOMPARE(document().undoLabel(), std::string{"Rename"});
    keys.press(Qt::Key_F2);
    keys.press(Qt::Key_End);
    keys.type(QStringLiteral(" und buchen"));
    keys.press(Qt::Key_Return);
    QVERIFY(labelled("Gebühr festsetzen und buchen"));
    QVERIFY(table().hasFocus());
  }

  void escapeLeavesTheCellAsItWas()
  {
    TypingHand keys = hand();
    table().goTo(1, TableColumn::Task);
    keys.type(QStringLiteral("x"));
    keys.press(Qt::Key_Escape);
    QVERIFY(labelled("Antrag prüfen"));
    QVERIFY(!document().canUndo());
  }

  void tabGoesToTheNextCellThatCanBeTyped()
  {
    TypingHand keys = hand();
    table().goTo(1, TableColumn::Task);
    keys.type(QStringLiteral("A"));
    keys.press(Qt::Key_Tab);
    QVERIFY(labelled("A"));
    QCOMPARE(table().currentIndex().column(), StepTableModel::indexOf(TableColumn::Deadline));
    keys.type(QStringLiteral("2 Wochen"));
    keys.press(Qt::Key_Tab);
    QCOMPARE(labelled("A")->attributes.deadline, std::string{"2 Wochen"});
    keys.press(Qt::Key_Backtab, Qt::ShiftModifier);
    keys.press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(table().currentIndex().column(), StepTableModel::indexOf(TableColumn::Task));
    for (int i = 0; i < 5; ++i) keys.press(Qt::Key_Tab);
    QCOMPARE(table().currentIndex().row(), 1);
    QCOMPARE(table().currentIndex().column(), StepTableModel::indexOf(TableColumn::Minutes));
    keys.press(Qt::Key_Tab);  // next steps
    keys.press(Qt::Key_Tab);
    QCOMPARE(table().currentIndex().row(), 2);
    QCOMPARE(table().currentIndex().column(), StepTableModel::indexOf(TableColumn::Role));
  }

  void whoDoesItIsChosenAmongTheLanesOrNamedAnew()
  {
    TypingHand keys = hand();
    table().goTo(1, TableColumn::Role);
    keys.press(Qt::Key_F2);
    auto* box = table().findChild<QComboBox*>();
    QVERIFY(box);
    QCOMPARE(box->itemText(0), QStringLiteral("Amt"));
    keys.type(QStringLiteral("Kasse"));
    keys.press(Qt::Key_Return);
    QCOMPARE(process().lanes().size(), std::size_t{2});
    QCOMPARE(cell(1, TableColumn::Role), QStringLiteral("Kasse"));
    table().goTo(2, TableColumn::Role);
    keys.type(QStringLiteral("Ka"));  // what is there comes by itself
    keys.press(Qt::Key_Return);
    QCOMPARE(cell(2, TableColumn::Role), QStringLiteral("Kasse"));
    QCOMPARE(process().lanes().size(), std::size_t{2});
  }

  void theSelectionIsSharedWithTheDrawing()
  {
    open({m_project.path()}, CaptureView::Both);
    table().goTo(2, TableColumn::Systems);
    const ElementId second{table().steps().row(2).id};
    QCOMPARE(m_station->canvas().selected(), std::optional{second});
    m_station->canvas().choose(ElementId{"Antrag_prüfen"});
    QCOMPARE(m_station->table().selection(), (std::vector<ElementId>{ElementId{"Antrag_prüfen"}}));
    QCOMPARE(table().currentIndex().column(), StepTableModel::indexOf(TableColumn::Systems));
    table().selectAll();
    QCOMPARE(m_station->canvas().selection().size(), process().nodes().size());
    m_station->canvas().choose(std::nullopt);
    QVERIFY(m_station->table().selection().empty());
  }

  void bothViewsFollowEachOther()
  {
    open({m_project.path()}, CaptureView::Both);
    TypingHand keys{m_station->canvas()};
    m_station->canvas().setFocus();
    m_station->canvas().choose(ElementId{"Antrag_prüfen"});
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    keys.type(QStringLiteral("Akte anlegen"));
    keys.press(Qt::Key_Return);
    const auto row = table().steps().rowOf(labelled("Akte anlegen")->id);
    QVERIFY(row);
    QCOMPARE(cell(*row, TableColumn::Task), QStringLiteral("Akte anlegen"));
    QCOMPARE(m_station->table().selection().front(), ElementId{labelled("Akte anlegen")->id});
    document().undo();
    document().undo();
    QCOMPARE(table().model()->rowCount(), static_cast<int>(process().nodes().size()));
  }

  void aTableThatWasHiddenIsUpToDateWhenItComes()
  {
    open({m_project.path()}, CaptureView::Drawing);
    m_station->canvas().choose(ElementId{"Antrag_prüfen"});
    m_station->canvas().setFocus();
    TypingHand keys{m_station->canvas()};
    keys.press(Qt::Key_F2);
    keys.type(QStringLiteral("Neu"));
    keys.press(Qt::Key_Return);
    m_station->setView(CaptureView::Table);
    QCOMPARE(cell(1, TableColumn::Task), QStringLiteral("Neu"));
    QCOMPARE(m_station->table().selection(), (std::vector<ElementId>{ElementId{"Antrag_prüfen"}}));
    QVERIFY(table().hasFocus());
  }

  void aNewStepComesAfterTheCurrentOneInItsLane()
  {
    TypingHand keys = hand();
    table().goTo(1, TableColumn::Systems);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    keys.type(QStringLiteral("Akte anlegen"));
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    keys.type(QStringLiteral("Beteiligen"));
    keys.press(Qt::Key_Return);
    QVERIFY(flows("Antrag prüfen", "Akte anlegen"));
    QVERIFY(flows("Akte anlegen", "Beteiligen"));
    QVERIFY(flows("Beteiligen", "Gebühr festsetzen"));
    QCOMPARE(labelled("Beteiligen")->lane, std::optional{LaneId{"lane_Amt"}});
    QCOMPARE(cell(3, TableColumn::Task), QStringLiteral("Beteiligen"));
    for (int i = 0; i < 4; ++i) document().undo();
    QVERIFY(!document().canUndo());
  }

  void enterInTheLastCellAddsAStepBeforeTheEnd()
  {
    TypingHand keys = hand();
    const int last = table().model()->rowCount() - 1;
    table().goTo(last, TableColumn::Next);
    keys.press(Qt::Key_Return);
    keys.type(QStringLiteral("Akte schließen"));
    keys.press(Qt::Key_Return);
    QVERIFY(flows("Bescheid versenden", "Akte schließen"));
    const Node* made = labelled("Akte schließen");
    QVERIFY(std::ranges::any_of(process().flows(), [&](const Flow& flow) {
      return flow.source == made->id && isEnd(*process().findNode(*flow.target));
    }));
  }

  void whoFillsAColumnBelowTheLastRowTakesItBackWithEscape()
  {
    TypingHand keys = hand();
    const int rows = table().model()->rowCount();
    const std::size_t steps = process().nodes().size();
    for (const Qt::KeyboardModifier more : {Qt::NoModifier, Qt::ControlModifier}) {
      table().goTo(rows - 1, TableColumn::Next);
      keys.press(Qt::Key_Return, more);
      QCOMPARE(process().nodes().size(), steps + 1);
      keys.press(Qt::Key_Escape);
      QCOMPARE(process().nodes().size(), steps);
      QCOMPARE(table().currentIndex().row(), rows - 1);
      QCOMPARE(table().currentIndex().column(), StepTableModel::indexOf(TableColumn::Next));
      QVERIFY(table().hasFocus());
      QVERIFY(!document().canUndo());
    }
  }

  void aWholeProcessIsTypedAsATable()
  {
    openNothing();
    QVERIFY(m_station->table().findChild<EmptyState*>()->isVisible());
    TypingHand keys{m_station->table()};
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    for (const char* label : {"Antrag annehmen", "Angaben prüfen", "Bescheid fertigen"}) {
      keys.type(QString::fromUtf8(label));
      keys.press(Qt::Key_Backtab, Qt::ShiftModifier);
      keys.type(QStringLiteral("Steueramt"));
      keys.press(Qt::Key_Return, Qt::ControlModifier);
    }
    keys.press(Qt::Key_Escape);
    QCOMPARE(process().nodes().size(), std::size_t{5});
    QCOMPARE(process().lanes().size(), std::size_t{1});
    QVERIFY(flows("Antrag annehmen", "Angaben prüfen"));
    QVERIFY(flows("Angaben prüfen", "Bescheid fertigen"));
    QVERIFY(isStart(*process().findNode(table().steps().row(0).id)));
    QVERIFY(isEnd(*process().findNode(table().steps().row(4).id)));
    while (document().canUndo()) document().undo();
    QVERIFY(process().nodes().empty());
    QVERIFY(m_station->table().findChild<EmptyState*>()->isVisible());
  }

  void deletingARowJoinsTheFlowAndKeepsThePlace()
  {
    table().goTo(2, TableColumn::Task);
    hand().press(Qt::Key_Delete);
    QVERIFY(!labelled("Gebühr festsetzen"));
    QVERIFY(flows("Antrag prüfen", "Bescheid versenden"));
    QCOMPARE(table().currentIndex().row(), 2);
    QCOMPARE(document().undoLabel(), std::string{"Remove"});
    document().undo();
    QVERIFY(flows("Antrag prüfen", "Gebühr festsetzen"));
  }

  void copiedRowsAreATableForASpreadsheet()
  {
    m_station->setView(CaptureView::Table);
    table().goTo(1, TableColumn::Task);
    TypingHand keys = hand();
    keys.type(QStringLiteral("=1+1"));
    keys.press(Qt::Key_Return);
    table().selectRow(1);
    keys.press(Qt::Key_C, Qt::ControlModifier);
    const QString rows = QGuiApplication::clipboard()->text();
    QVERIFY2(rows.startsWith(QStringLiteral("No.\tWho\tWhat\t")), qPrintable(rows));
    QVERIFY(rows.contains(QStringLiteral("2\tAmt\t'=1+1\t")));  // which no spreadsheet runs
    QVERIFY(rows.contains(QStringLiteral("\t3\r\n")));
    table().goTo(2, TableColumn::Task);
    keys.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().trimmed(), QStringLiteral("Gebühr festsetzen"));
  }

  void theTableBeginsWithWhatIsDoneAndInSight()
  {
    QCOMPARE(table().currentIndex().column(), StepTableModel::indexOf(TableColumn::Task));
    QVERIFY(m_station->table().selection().empty());
    m_station->setView(CaptureView::Drawing);
    m_station->canvas().choose(ElementId{"Gebühr_festsetzen"});
    m_station->setView(CaptureView::Table);
    QCoreApplication::processEvents();
    QCOMPARE(table().rowAt(0), 0);  // there is room for all
  }

  void f6LeavesTheTable()
  {
    table().setFocus();
    hand().press(Qt::Key_F6);
    QVERIFY(!table().hasFocus());
  }

  void columnsCanBeHiddenAndStaySo()
  {
    QVERIFY(!table().isColumnShown(TableColumn::LegalBases));
    for (QAction* action : m_station->table().findChild<QMenu*>()->actions()) {
      if (action->text() == QStringLiteral("Legal basis")) action->setChecked(true);
      if (action->text() == QStringLiteral("IT system")) action->setChecked(false);
    }
    open({m_project.path()});
    QVERIFY(table().isColumnShown(TableColumn::LegalBases));
    QVERIFY(!table().isColumnShown(TableColumn::Systems));
  }

  void whatIsBeingTypedIsTakenBeforeSaving()
  {
    table().goTo(1, TableColumn::Task);
    hand().type(QStringLiteral("Noch nicht fertig"));
    m_station->flush();
    QVERIFY(labelled("Noch nicht fertig"));
  }

  /// Writes pictures where EINKLANG_PICTURES names a folder.
  void everyColumnHasRoomForItsHeading_data()
  {
    QTest::addColumn<ThemeKind>("theme");
    QTest::addColumn<CaptureView>("view");
    QTest::newRow("table") << ThemeKind::Light << CaptureView::Table;
    QTest::newRow("both") << ThemeKind::Light << CaptureView::Both;
    QTest::newRow("dark") << ThemeKind::Dark << CaptureView::Table;
    QTest::newRow("contrast") << ThemeKind::HighContrast << CaptureView::Table;
  }
  void everyColumnHasRoomForItsHeading()
  {
    QFETCH(ThemeKind, theme);
    QFETCH(CaptureView, view);
    if (!m_german) installTranslations(*qApp, QLocale{QLocale::German, QLocale::Germany});
    m_german = true;  // from here on
    applyTheme(*qApp, theme);
    open({QString::fromStdString(test::sourcePath("processes/hundesteuer/referenz.yaml"))}, view);
    table().goTo(3, TableColumn::Task);
    for (const TableColumn column : StepTableModel::columns) {
      const int section = StepTableModel::indexOf(column);
      if (!table().isColumnShown(column)) continue;
      for (const QString& word :
           headingOf(column).split(QRegularExpression{QStringLiteral("[ -]")})) {
        const int width = table().fontMetrics().horizontalAdvance(word);
        QVERIFY2(table().columnWidth(section) >= width + 16, qPrintable(word));
      }
    }
    const QString folder = qEnvironmentVariable("EINKLANG_PICTURES");
    const QString name =
        QStringLiteral("/table-%1.png").arg(QLatin1String{QTest::currentDataTag()});
    if (!folder.isEmpty()) QVERIFY(m_station->grab().save(folder + name));
    applyTheme(*qApp, ThemeKind::Light);
  }
};

QTEST_MAIN(StepTableTest)
#include "StepTableTest.moc"
