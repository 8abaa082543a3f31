#include "tests/support/SampleProject.h"
#include "ui/canvas/DiagramView.h"
#include "ui/table/TablePane.h"
#include "ui/window/Application.h"
#include "ui/window/CaptureStation.h"
#include "ui/window/MainWindow.h"

#include <QActionGroup>
#include <QApplication>
#include <QIcon>
#include <QStandardPaths>
#include <QTest>

using namespace einklang;
using namespace einklang::ui;
using einklang::test::SampleProject;

/// What the menus of the window show and do.
class MainMenuTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase()
  {
    QStandardPaths::setTestModeEnabled(true);
    prepareApplication(*qApp);
  }

  void menusShowThatOneSetOfColoursExcludesTheOthers()
  {
    MainWindow window;
    const QAction* light = window.actions().at(QStringLiteral("theme-light"));
    const QAction* dark = window.actions().at(QStringLiteral("theme-dark"));
    QVERIFY(light->actionGroup() && light->actionGroup()->isExclusive());
    QCOMPARE(light->actionGroup(), dark->actionGroup());
    QVERIFY(light->actionGroup() !=
            window.actions().at(QStringLiteral("show-table"))->actionGroup());
  }

  void everythingIsChosenAndRemovedByTheMenuAsWell()
  {
    SampleProject project;
    MainWindow window;
    window.show();
    window.captureStation().setView(CaptureView::Drawing);
    QVERIFY(window.open({project.path()}));
    DiagramView& canvas = window.captureStation().canvas();
    const auto nodes = [&] {
      return window.session().process(*window.session().current())->nodes().size();
    };
    const std::size_t before = nodes();
    window.actions().at(QStringLiteral("select-all"))->trigger();
    QVERIFY(canvas.selection().size() > before);
    canvas.choose(ElementId{"Antrag_prüfen"});
    window.actions().refresh();  // as an opened menu does
    window.actions().at(QStringLiteral("remove"))->trigger();
    QCOMPARE(nodes(), before - 1);
    window.actions().at(QStringLiteral("undo"))->trigger();
    QCOMPARE(nodes(), before);

    window.captureStation().setView(CaptureView::Table);
    window.captureStation().table().table().setFocus();
    window.actions().at(QStringLiteral("select-all"))->trigger();
    QCOMPARE(window.captureStation().view(), CaptureView::Table);
    QCOMPARE(window.captureStation().table().table().selection().size(), before);
    window.captureStation().setView(CaptureView::Drawing);  // it is remembered
  }

  void theProgramHasASignOfItsOwn()
  {
    QVERIFY(!QApplication::windowIcon().isNull());
    QVERIFY(!QApplication::windowIcon().pixmap(32).isNull());
  }
};

QTEST_MAIN(MainMenuTest)
#include "MainMenuTest.moc"
