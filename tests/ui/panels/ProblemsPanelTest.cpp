#include "tests/ui/window/ShownWindow.h"
#include "ui/panels/ProblemsPanel.h"
#include "ui/theme/FoldHeader.h"

#include <QAction>
#include <QLabel>
#include <QTreeWidget>

using namespace einklang;
using namespace einklang::ui;
using einklang::test::SampleProject;
using einklang::test::ShownWindow;

/// The problems can be folded away to their heading, which says how many there are.
class ProblemsPanelTest : public QObject
{
  Q_OBJECT

 private:
  ShownWindow m_shown;

  ProblemsPanel& panel() { return m_shown.window().captureStation().problems(); }
  FoldHeader& header() { return panel().header(); }
  QTreeWidget& rows() { return *panel().findChild<QTreeWidget*>(); }

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

  void howItWasLeftIsHowItComesBack()
  {
    QTest::mouseClick(&header(), Qt::LeftButton);
    m_shown.close();
    QVERIFY(m_shown.openProject());
    QVERIFY(!header().isOpen());
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
