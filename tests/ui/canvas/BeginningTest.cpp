#include "model/layout/Layout.h"
#include "tests/support/ProcessBuilder.h"
#include "ui/canvas/DiagramView.h"
#include "ui/window/Application.h"

#include <QApplication>
#include <QTest>

using namespace einklang;
using namespace einklang::ui;
using einklang::test::ProcessBuilder;

namespace {

Process processOf(int steps)
{
  std::string flow = "start";
  for (int i = 1; i <= steps; ++i) flow += " -> Schritt_" + std::to_string(i);
  return ProcessBuilder{}.lane("Amt").flow(flow + " -> end").build();
}

constexpr double readableZoom = 8.0 / 12;  // letters of 12 pixels are 8 pixels high

}  // namespace

/// What one sees of a diagram first: it can be read.
class BeginningTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { prepareApplication(*qApp); }

  void aSmallProcessIsSeenAsAWhole()
  {
    DiagramView view;
    open(view, processOf(2));
    QVERIFY(view.showsAll());
  }

  void ofALargeOneTheBeginningCanBeRead()
  {
    DiagramView view;
    open(view, processOf(40));
    QVERIFY(!view.showsAll());
    QVERIFY(view.zoom() >= readableZoom);
    QVERIFY(view.showsAllOf(ElementId{"start"}));
    QVERIFY(!view.shows(ElementId{"end"}));
    const QPointF corner = view.mapToScene(QPoint{});
    QVERIFY(corner.x() < view.scene().drawingArea().left());
    view.fit();
    QVERIFY(view.showsAll());
  }

  void itStaysSoWhileTheWindowTakesItsSize()
  {
    DiagramView view;
    open(view, processOf(8));
    for (const QSize size : {QSize{420, 300}, QSize{1900, 500}, QSize{640, 460}}) {
      view.resize(size);
      QVERIFY(view.zoom() >= readableZoom);
      QVERIFY(view.showsAllOf(ElementId{"start"}));
    }
    view.resize(1900, 500);
    QVERIFY(view.showsAll());
  }

  void whoWentElsewhereStaysThere()
  {
    DiagramView view;
    open(view, processOf(40));
    view.reveal({ElementId{"Schritt_30"}}, 1.1);
    view.resize(700, 420);
    QCOMPARE(view.zoom(), 1.1);
    QVERIFY(view.shows(ElementId{"Schritt_30"}));
  }

  void whatIsWorkedOnDoesNotJump()
  {
    DiagramView view;
    const Process process = processOf(3);
    open(view, process);
    const double before = view.zoom();
    view.show(QStringLiteral("key"), process, layoutProcess(process));
    view.resize(300, 200);
    QCOMPARE(view.zoom(), before);
  }

 private:
  void open(DiagramView& view, const Process& process)
  {
    view.resize(800, 500);
    view.QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.show(QStringLiteral("key"), process, layoutProcess(process));
  }
};

QTEST_MAIN(BeginningTest)
#include "BeginningTest.moc"
