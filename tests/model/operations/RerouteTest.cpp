#include "model/document/Document.h"
#include "model/layout/RoutesOnly.h"
#include "model/operations/PictureOperations.h"
#include "tests/support/DrawingMeasures.h"
#include "tests/support/DrawnContent.h"
#include "tests/support/LargeProcess.h"

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
