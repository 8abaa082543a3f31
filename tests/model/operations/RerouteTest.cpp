#include "model/document/Document.h"
#include "model/layout/RoutesOnly.h"
#include "model/operations/ElementOperations.h"
#include "model/operations/FlowOperations.h"
#include "model/operations/PictureOperations.h"
#include "tests/support/DrawingMeasures.h"
#include "tests/support/Drawings.h"
#include "tests/support/DrawnContent.h"
#include "tests/support/LargeProcess.h"
#include "tests/support/Sheet.h"

#include <QTest>

using namespace einklang;
using einklang::test::DrawingMeasures;
using einklang::test::DrawingMeter;
using einklang::test::drawn;

/// Ways are drawn anew within what is around them; that must be as good as with the whole in sight.
class RerouteTest : public QObject
{
  Q_OBJECT

 private:
  static std::set<ElementId> linesOf(const Process& process, const NodeId& step)
  {
    std::set<ElementId> lines;
    for (const Flow& flow : process.flows()) {
      if (flow.source == step || flow.target == step) lines.insert(flow.id);
    }
    return lines;
  }

 private Q_SLOTS:
  void aWayInALargeDrawingIsAsGoodAsOneFoundWithAllInSight()
  {
    const Process process = test::largeProcess(300);
    Document document{drawn(process)};
    DrawingMeasures near;
    DrawingMeasures whole;
    int moved = 0;
    for (std::size_t i = 0; i < process.nodes().size(); i += 7) {
      const NodeId step = process.nodes()[i].id;
      Transaction transaction{document, "Move"};
      QVERIFY(moveShapes(transaction, process.id(), {step}, 0, 25).has_value());
      const Diagram& diagram = transaction.content().diagrams.front();
      near += DrawingMeter{process, diagram}.measure();
      const Diagram all = layoutRoutes(process, diagram, linesOf(process, step));
      whole += DrawingMeter{process, all}.measure();
      ++moved;
    }
    QVERIFY(moved > 15);
    QVERIFY2(near.throughNodes <= whole.throughNodes,
             qPrintable(QStringLiteral("%1 %2").arg(near.throughNodes).arg(whole.throughNodes)));
    QCOMPARE(near.notOrthogonal, whole.notOrthogonal);
    QVERIFY2(near.crossings <= whole.crossings * 1.02 && near.length <= whole.length * 1.02,
             qPrintable(QStringLiteral("%1 %2").arg(near.crossings).arg(whole.crossings)));
  }

  void aWayBackRunsThroughNoLabelBesideItsWay()
  {
    test::Sheet sheet{
        test::ProcessBuilder{}.flow("start -> a -> ?x -> b -> end").flow("?x -> c -> end").build()};
    const ProcessId id = sheet.process().id();
    const Rect x = sheet.placeOf("?x");
    const Rect c = sheet.placeOf("c");
    QVERIFY(c.y > x.bottom());
    // Named where it stands: its label has no place of its own and is shown above it.
    QVERIFY(sheet.perform([&](Transaction& t) {
      return renameElement(t, id, ElementId{"?x"}, "Unterlagen vollständig?");
    }));
    Shape shape = sheet.shapeOf(ElementId{"?x"});
    shape.label.reset();
    QVERIFY(sheet.perform([&](Transaction& t) -> Status {
      t.apply(sheet.diagram().id, PutShape{shape});
      return success();
    }));
    const auto made = sheet.perform(
        [&](Transaction& t) { return connectSteps(t, id, NodeId{"b"}, NodeId{"a"}); });
    QVERIFY(made);
    const Rect label{x.center().x - 45, x.y - 40, 90, 38};
    const std::vector<Point>& way = sheet.diagram().edges.find(*made)->wayPoints;
    for (std::size_t i = 0; i + 1 < way.size(); ++i) {
      QVERIFY(!test::cutsInside(way[i], way[i + 1], label));
    }
  }

  void whatIsFarAwayStaysAsItWas()
  {
    const Process process = test::largeProcess(300);
    Document document{drawn(process)};
    const Diagram before = document.content().diagrams.front();
    const NodeId step = process.nodes()[process.nodes().size() / 2].id;
    const std::set<ElementId> lines = linesOf(process, step);
    Transaction transaction{document, "Move"};
    QVERIFY(moveShapes(transaction, process.id(), {step}, 0, 25).has_value());
    for (const Edge& edge : transaction.content().diagrams.front().edges) {
      if (!lines.contains(edge.id)) QVERIFY(edge == *before.edges.find(edge.id));
    }
  }
};

QTEST_GUILESS_MAIN(RerouteTest)
#include "RerouteTest.moc"
