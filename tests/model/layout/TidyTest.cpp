#include "model/base/Contract.h"  // first: moc 6.4 does not survive <compare> before <string>
#include "model/layout/Tidy.h"
#include "tests/support/Drawings.h"
#include "tests/support/ProcessBuilder.h"
#include "tests/support/RandomProcess.h"

#include <QTest>

using namespace einklang;
using namespace einklang::test;

class TidyTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void nearlyAlignedStepsStandInOneRow();
  void overlappingStepsMoveApart();
  void lanesFitTheirContents();
  void aSubProcessIsTidiedInside();
  void aShakenDrawingIsAlignedAgain_data();
  void aShakenDrawingIsAlignedAgain();
  void humanDrawingsKeepTheirArrangement_data();
  void humanDrawingsKeepTheirArrangement();
};

namespace {

Rect at(const Diagram& diagram, const std::string& id)
{
  const Shape* shape = diagram.shapes.find(ElementId{id});
  return shape ? shape->bounds : Rect{};
}

Diagram withShape(Diagram diagram, const std::string& id, const Rect& bounds)
{
  Shape shape = *diagram.shapes.find(ElementId{id});
  shape.bounds = bounds;
  diagram.shapes.replace(shape);
  return diagram;
}

/// Of the pairs that stand in one row or column, how many do not any more, in hundredths.
double misaligned(const Process& process, const Diagram& before, const Diagram& after)
{
  int lost = 0;
  int pairs = 0;
  for (const Node& a : process.nodes()) {
    for (const Node& b : process.nodes()) {
      if (a.id == b.id || a.lane != b.lane || isBoundary(a) || isBoundary(b)) continue;
      const Point p = at(before, a.id.value()).center();
      const Point q = at(before, b.id.value()).center();
      const Point r = at(after, a.id.value()).center();
      const Point s = at(after, b.id.value()).center();
      pairs += (p.x == q.x ? 1 : 0) + (p.y == q.y ? 1 : 0);
      lost += (p.x == q.x && r.x != s.x ? 1 : 0) + (p.y == q.y && r.y != s.y ? 1 : 0);
    }
  }
  return pairs == 0 ? 0 : 100.0 * lost / pairs;
}

/// Every node a little beside its place.
Diagram shaken(const Process& process, const Diagram& diagram, Dice& dice)
{
  Diagram result = diagram;
  for (const Node& node : process.nodes()) {
    const Shape* shape = diagram.shapes.find(node.id);
    if (!shape || isBoundary(node) || node.parent || subProcessOf(node)) continue;
    Rect r = shape->bounds;
    r.x += double(dice.below(31)) - 15;
    r.y += double(dice.below(31)) - 15;
    result = withShape(result, node.id.value(), r);
  }
  return result;
}

}  // namespace

void TidyTest::nearlyAlignedStepsStandInOneRow()
{
  const Process p = ProcessBuilder{}.lane("Amt").flow("start -> a -> b -> end").build();
  Diagram sketch = layoutProcess(p);
  Rect r = at(sketch, "b");
  sketch = withShape(sketch, "b", {r.x + 12, r.y - 13, r.width, r.height});

  const Diagram d = layoutTidy(p, sketch);

  QCOMPARE(at(d, "b").center().y, at(d, "a").center().y);
  QCOMPARE(d.edges.find(ElementId{"a->b"})->wayPoints.size(), 2U);
}

void TidyTest::overlappingStepsMoveApart()
{
  const Process p = ProcessBuilder{}.lane("Amt").flow("start -> a -> b -> end").build();
  Diagram sketch = layoutProcess(p);
  const Rect a = at(sketch, "a");
  sketch = withShape(sketch, "b", {a.x + 60, a.y + 30, a.width, a.height});

  const Diagram d = layoutTidy(p, sketch);

  QVERIFY(overlappingNodes(p, d).empty());
  QVERIFY(exchangedNodes(p, sketch, d, 35).empty());
}

void TidyTest::lanesFitTheirContents()
{
  const Process p =
      ProcessBuilder{}.lane("Amt").flow("start -> a").lane("Kasse").flow("a -> b -> end").build();
  Diagram sketch = layoutProcess(p);
  const Rect b = at(sketch, "b");
  sketch = withShape(sketch, "b", {b.x, b.y + 300, b.width, b.height});

  const Diagram d = layoutTidy(p, sketch);

  QVERIFY(nodesOutsideLanes(p, d).empty());
  QCOMPARE(at(d, "lane_Kasse").y, at(d, "lane_Amt").bottom());
  QVERIFY(at(d, "lane_Amt").bottom() < at(d, "b").y);
}

void TidyTest::aSubProcessIsTidiedInside()
{
  const Process p = randomProcess(5, {.nodes = 8, .extras = true});
  Diagram sketch = layoutProcess(p);
  const Rect inner = at(sketch, "inner2");
  sketch = withShape(sketch, "inner2", {inner.x + 9, inner.y + 11, inner.width, inner.height});

  const Diagram d = layoutTidy(p, sketch);

  QCOMPARE(at(d, "inner1").center().y, at(d, "inner2").center().y);
  QVERIFY(at(d, "sub").contains({at(d, "inner2").right(), at(d, "inner2").bottom()}));
  QVERIFY(overlappingNodes(p, d).empty());
}

void TidyTest::aShakenDrawingIsAlignedAgain_data()
{
  QTest::addColumn<int>("seed");
  for (int seed = 1; seed <= 20; ++seed) QTest::addRow("%d", seed) << seed;
}

void TidyTest::aShakenDrawingIsAlignedAgain()
{
  QFETCH(int, seed);
  const Process p = randomProcess(std::uint64_t(seed), {.nodes = 30,
                                                        .lanes = std::size_t(seed % 4),
                                                        .pools = seed % 2 == 0,
                                                        .extras = seed % 3 == 0});
  const LayoutDirection direction = seed % 5 == 0 ? LayoutDirection::Down : LayoutDirection::Right;
  const Diagram drawn = layoutTidy(p, layoutProcess(p, {direction}));
  Dice dice{std::uint64_t(seed)};

  const Diagram d = layoutTidy(p, shaken(p, drawn, dice));

  QCOMPARE(overlappingNodes(p, d), std::vector<std::string>{});
  QCOMPARE(nodesOutsideLanes(p, d), std::vector<std::string>{});
  QCOMPARE(exchangedNodes(p, drawn, d, 35), std::vector<std::string>{});
  QCOMPARE(slantingPieces(p, d), 0);
  QVERIFY(misaligned(p, drawn, d) < 16);
  QVERIFY(flowsThroughNodes(p, d).empty());
}

bool standsBesidePools(const Process& process)
{
  return !process.participants().empty() &&
         std::ranges::any_of(process.nodes(),
                             [&](const Node& node) { return !participantOf(process, node); });
}

void TidyTest::humanDrawingsKeepTheirArrangement_data()
{
  QTest::addColumn<bool>("down");
  QTest::newRow("to the right") << false;
  QTest::newRow("down") << true;
}

void TidyTest::humanDrawingsKeepTheirArrangement()
{
  if (testData().empty()) QSKIP("EINKLANG_TEST_DATA is not set");
  QFETCH(bool, down);
  std::size_t through = 0;
  for (const DrawnModel& model : drawnModels("hhu-warenversand")) {
    const Diagram drawn = down ? turnedDown(model.diagram) : model.diagram;

    const Diagram d = layoutTidy(model.process, drawn);

    const char* name = model.name.c_str();
    QVERIFY2(overlappingNodes(model.process, d).empty(), name);
    QVERIFY2(nodesOutsideLanes(model.process, d).empty(), name);
    // What stands beside the pools is not in their order: it is put where it hides nothing.
    if (nodesOutsideLanes(model.process, drawn).empty() && !standsBesidePools(model.process)) {
      const auto exchanged = exchangedNodes(model.process, drawn, d, 35);
      QVERIFY2(exchanged.empty(),
               (model.name + ": " + (exchanged.empty() ? "" : exchanged[0])).c_str());
    }
    QVERIFY2(slantingPieces(model.process, d) == 0, name);
    through += flowsThroughNodes(model.process, d).size();
  }
  QCOMPARE(through, 0U);
}

QTEST_APPLESS_MAIN(TidyTest)
#include "TidyTest.moc"
