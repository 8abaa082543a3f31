#include "tests/ui/window/ShownWindow.h"
#include "ui/panels/ProblemsPanel.h"
#include "ui/theme/FoldHeader.h"

#include <QAction>
#include <QLabel>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTreeView>

using namespace einklang;
using namespace einklang::ui;
using einklang::test::SampleProject;
using einklang::test::ShownWindow;

/// Where something was painted.
class PaintedPlaces : public QObject
{
 public:
  explicit PaintedPlaces(QWidget& watched) { watched.installEventFilter(this); }
  const QRegion& region() const { return m_region; }

 protected:
  bool eventFilter(QObject*, QEvent* event) override
  {
    if (event->type() == QEvent::Paint) m_region += static_cast<QPaintEvent*>(event)->region();
    return false;
  }

 private:
  QRegion m_region;
};

/// The problems can be folded away to their heading, which says how many there are.
class ProblemsPanelTest : public QObject
{
  Q_OBJECT

 private:
  ShownWindow m_shown;

  ProblemsPanel& panel() { return m_shown.window().captureStation().problems(); }
  FoldHeader& header() { return panel().header(); }
  QTreeView& rows() { return *panel().findChild<QTreeView*>(); }
  static Finding finding(const std::string& words)
  {
    return Finding{.rule = "some-rule", .message = {words}};
  }
  static Findings numbered(int from, int to)
  {
    Findings findings;
    for (int i = from; i < to; ++i) findings.push_back(finding(std::to_string(i)));
    return findings;
  }

  QModelIndex cell(int row, int column = 0) { return rows().model()->index(row, column); }

 private Q_SLOTS:
  void initTestCase() { m_shown.prepare(); }
  void init()
  {
    QSettings{}.clear();
    m_shown.makeProject();
    QVERIFY(m_shown.openProject());
    panel().finish();
  }
  void cleanup() { m_shown.close(); }

  void aClickOnTheHeadingFoldsAndUnfolds()
  {
    QVERIFY(rows().isVisible());
    QTest::mouseClick(&header(), Qt::LeftButton);
    QVERIFY(!rows().isVisible());
    QCOMPARE(panel().maximumHeight(), header().height());
    const int before = m_shown.canvas().height();
    QTRY_COMPARE(panel().geometry().bottom(), panel().parentWidget()->rect().bottom());

    QTest::mouseClick(&header(), Qt::LeftButton);
    QVERIFY(rows().isVisible());
    QTRY_VERIFY(panel().height() > 150);
    QVERIFY(m_shown.canvas().height() < before);
    QVERIFY(header().text().startsWith(QStringLiteral("Befunde")));
  }

  void whereNothingIsFoundItSaysWhatWasChecked()
  {
    const auto* said = rows().viewport()->findChild<QLabel*>();
    QVERIFY(said);
    const Process process = SampleProject::reference();
    panel().show(process, {});
    QVERIFY(said->isVisible());
    QVERIFY(said->text().startsWith(QStringLiteral("Geprüft: ")));
    QVERIFY(rows().viewport()->rect().contains(said->geometry()));
    panel().show(process, {Finding{.rule = "some-rule", .message = {"Something."}}});
    QVERIFY(!said->isVisible());
    panel().clear();
    QVERIFY(!said->isVisible());
  }

  void enterAndSpaceDoTheSameWhereTheFocusIs()
  {
    header().setFocus();
    m_shown.hand().press(Qt::Key_Return);
    QVERIFY(!header().isOpen());
    m_shown.hand().press(Qt::Key_Space);
    QVERIFY(header().isOpen());
    const QImage focused = header().grab().toImage();
    m_shown.canvas().setFocus();
    QVERIFY(header().grab().toImage() != focused);
  }

  void theKeyLeadsIntoTheListFromAnywhere()
  {
    header().setOpen(false);
    m_shown.window().showStation(StationId::Compare);
    m_shown.hand().press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(rows().isVisible());
    QVERIFY(rows().hasFocus());
  }

  void theSameKeyClosesTheListAndEscapeOnlyLeavesIt()
  {
    const auto pressKey = [this] {
      m_shown.hand().press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    };
    pressKey();
    QVERIFY(rows().hasFocus());
    m_shown.hand().press(Qt::Key_Escape);
    QVERIFY(m_shown.canvas().hasFocus());
    QVERIFY(header().isOpen());
    pressKey();
    QVERIFY(rows().hasFocus());
    m_shown.hand().press(Qt::Key_F6);
    QVERIFY(m_shown.canvas().hasFocus());
    pressKey();
    QVERIFY(rows().hasFocus());
    pressKey();
    QVERIFY(!header().isOpen());
    QVERIFY(m_shown.canvas().hasFocus());
  }

  void howItWasLeftIsHowItComesBack()
  {
    QTest::mouseClick(&header(), Qt::LeftButton);
    m_shown.close();
    QVERIFY(m_shown.openProject());
    QVERIFY(!header().isOpen());
  }

  /// 1366 x 768, without the bars of desktop and window.
  void onASmallNotebookOnlyTheirNumberIsSeen()
  {
    m_shown.window().resize(1366, 720);
    QTRY_VERIFY(!header().isOpen());
    m_shown.window().resize(1366, 900);
    QTRY_VERIFY(header().isOpen());
  }

  void rowsThatAreGoneAreNoLongerSeen()
  {
    const Process process = SampleProject::reference();
    panel().show(process, {finding("One."), finding("Two."), finding("Three.")});
    rows().setCurrentIndex(cell(0));
    QTest::qWait(50);
    const QRect last = rows().visualRect(cell(2));
    QVERIFY(!last.isEmpty());
    const PaintedPlaces painted{*rows().viewport()};
    panel().show(process, {finding("Two."), finding("Three.")});
    QTest::qWait(50);
    QVERIFY(painted.region().contains(last.center()));
  }

  void theSameFoundAgainChangesNoRow()
  {
    const Process process = SampleProject::reference();
    panel().show(process, numbered(0, 300));
    const QSignalSpy anew{rows().model(), &QAbstractItemModel::modelReset};
    const QSignalSpy changed{rows().model(), &QAbstractItemModel::dataChanged};
    panel().show(process, numbered(0, 300));
    QCOMPARE(changed.size(), 0);
    Findings findings = numbered(0, 300);
    findings[7] = finding("Another.");
    findings[9] = finding("And another.");
    panel().show(process, findings);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), cell(7));
    QCOMPARE(changed[0][1].toModelIndex(), cell(9, 3));
    QCOMPARE(anew.size(), 0);
    QCOMPARE(cell(9, 1).data().toString(), QStringLiteral("And another."));
  }

  void whatIsChosenAndSeenStaysSoWhileOthersGo()
  {
    const Process process = SampleProject::reference();
    panel().show(process, numbered(0, 300));
    rows().scrollTo(cell(150), QAbstractItemView::PositionAtTop);
    rows().setCurrentIndex(cell(151));
    const int seen = rows().verticalScrollBar()->value();
    QVERIFY(seen > 0);
    const QSignalSpy told{&panel(), &ProblemsPanel::elementChosen};
    panel().show(process, numbered(1, 300));
    QCOMPARE(panel().current()->message.text, std::string{"151"});
    QVERIFY(rows().selectionModel()->isRowSelected(150));
    QCOMPARE(rows().verticalScrollBar()->value(), seen);
    QCOMPARE(told.size(), 0);

    panel().show(process, numbered(152, 300));
    QVERIFY(!panel().current());
    QVERIFY(!rows().selectionModel()->hasSelection());
    QCOMPARE(told.size(), 0);
  }

  void inAnotherProcessNothingIsChosenAndTheFirstIsSeen()
  {
    panel().show(SampleProject::reference(), numbered(0, 300));
    rows().setCurrentIndex(cell(151));
    panel().show(Process{ProcessId{"another"}}, numbered(0, 300));
    QVERIFY(!panel().current());
    QCOMPARE(rows().verticalScrollBar()->value(), 0);
  }

  void aClickOnTheChosenRowLeadsThereAgain()
  {
    panel().show(SampleProject::reference(), numbered(0, 3));
    const QSignalSpy told{&panel(), &ProblemsPanel::elementChosen};
    const auto click = [&](int column) {
      const QPoint at = rows().visualRect(cell(1, column)).center();
      QTest::mouseClick(rows().viewport(), Qt::LeftButton, {}, at);
    };
    click(1);
    QCOMPARE(told.size(), 1);
    click(1);
    QCOMPARE(told.size(), 2);
    click(3);
    QCOMPARE(told.size(), 2);
  }

  /// The most severe come first: hints may be far below.
  void everySeverityHasTheRoomForItsWord()
  {
    Findings findings = numbered(0, 300);
    for (Finding& one : findings) one.severity = Severity::Error;
    findings.back().severity = Severity::Warning;
    panel().show(SampleProject::reference(), findings);
    const QString word = cell(299).data().toString();
    const int sign = rows().iconSize().isValid() ? rows().iconSize().width() : 16;
    QVERIFY(rows().columnWidth(0) > rows().fontMetrics().horizontalAdvance(word) + sign);
  }

  void aFlowIsNamedByItsEndsAndItsFindingHasTheRoomItNeeds()
  {
    const Process process = SampleProject::reference();
    const FlowId flow = process.flows()[1].id;
    const std::string words =
        "Several ways lead to a step without a gateway. Join them with one first. "
        "A way out of »Unterlagen vollständig?« has no answer. Say when it is taken.";
    panel().show(process, {Finding{.rule = "some-rule", .message = {words}, .elements = {flow}}});
    QCOMPARE(cell(0, 2).data().toString(), QStringLiteral("»Antrag prüfen« → »Gebühr festsetzen«"));
    QTRY_VERIFY(rows().columnWidth(1) > rows().viewport()->width() / 3);
    const int line = rows().fontMetrics().lineSpacing();
    const QRect needed =
        rows().fontMetrics().boundingRect(QRect{0, 0, rows().columnWidth(1) - 12, 1000},
                                          Qt::TextWordWrap, cell(0, 1).data().toString());
    QVERIFY(needed.height() > line);  // else there is nothing to be seen here
    QTRY_VERIFY(rows().visualRect(cell(0, 1)).height() >= needed.height());
  }

  void aLowWindowFoldsThemUntilSomebodyWantsThem()
  {
    m_shown.window().resize(910, 460);
    QTRY_VERIFY(!header().isOpen());
    QTest::mouseClick(&header(), Qt::LeftButton);
    m_shown.window().resize(912, 462);
    QCoreApplication::processEvents();
    QVERIFY(header().isOpen());
  }
};

QTEST_MAIN(ProblemsPanelTest)
#include "ProblemsPanelTest.moc"
