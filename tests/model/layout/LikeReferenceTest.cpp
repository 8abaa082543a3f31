#include "model/base/Contract.h"  // first: moc 6.4 does not survive <compare> before <string>
#include "model/harmonization/LikeTwins.h"
#include "model/layout/LikeReference.h"
#include "model/matching/Matching.h"
#include "tests/support/Drawings.h"
#include "tests/support/ProcessBuilder.h"

#include <QTest>

using namespace einklang;
using namespace einklang::test;

class LikeReferenceTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void theSameProcessIsDrawnTheSame();
  void anAdditionalStepStandsBetweenItsNeighbours();
  void aMissingStepLeavesAGhost();
  void lanesStandInTheOrderOfTheReference();
  void aLaneOfTheVariantGetsARowInBoth();
  void aMovedStepStandsInItsLaneInTheSameColumn();
  void aReferenceWithoutADrawingIsLaidOutFirst();
  void aReferenceWithoutLanesTakesThoseOfTheVariant();
  void anEmptyPoolIsKnownByItsMessages();
  void severalVariantsShareOneFrame();
  void waysOfTheReferenceAreReused();
  void humanDrawingsOfOneTask_data();
  void humanDrawingsOfOneTask();
};

namespace {

Rect at(const Diagram& diagram, const std::string& id)
{
  const Shape* shape = diagram.shapes.find(ElementId{id});
  return shape ? shape->bounds : Rect{};
}

/// Steps of the same id are twins.
std::vector<Twin> twinsById(const Process& variant, const Process& reference)
{
  std::vector<Twin> twins;
  for (const Node& node : variant.nodes()) {
    if (reference.findNode(node.id)) twins.push_back({node.id, node.id});
  }
  return twins;
}

SideBySideLayout compare(const Process& variant, const Process& reference)
{
  return layoutLike(variant, reference, layoutProcess(reference), twinsById(variant, reference));
}

bool hasGhost(const std::vector<Shape>& ghosts, const std::string& id)
{
  return std::ranges::find(ghosts, ElementId{id}, &Shape::id) != ghosts.end();
}

}  // namespace

void LikeReferenceTest::theSameProcessIsDrawnTheSame()
{
  const Process p = ProcessBuilder{}.lane("Amt").flow("start -> a -> ?x -> b -> end").build();
  const Diagram drawn = layoutProcess(p);

  const SideBySideLayout sides = layoutLike(p, p, drawn, twinsById(p, p));

  QVERIFY(sides.reference == drawn);
  QVERIFY(sides.variant.shapes == drawn.shapes);
  QVERIFY(sides.variant.edges == drawn.edges);
  QVERIFY(sides.variantGhosts.empty() && sides.referenceGhosts.empty());
}

void LikeReferenceTest::anAdditionalStepStandsBetweenItsNeighbours()
{
  const Process reference = ProcessBuilder{}.lane("Amt").flow("start -> a -> b -> end").build();
  const Process variant = ProcessBuilder{}.lane("Amt").flow("start -> a -> n -> b -> end").build();

  const SideBySideLayout sides = compare(variant, reference);

  QCOMPARE(at(sides.variant, "a"), at(sides.reference, "a"));
  QCOMPARE(at(sides.variant, "b"), at(sides.reference, "b"));
  QCOMPARE(at(sides.variant, "n").center().y, at(sides.variant, "a").center().y);
  QVERIFY(at(sides.variant, "n").x > at(sides.variant, "a").right());
  QVERIFY(at(sides.variant, "n").right() < at(sides.variant, "b").x);
  QCOMPARE(sides.reference.edges.find(ElementId{"a->b"})->wayPoints.size(), 2U);
  QVERIFY(hasGhost(sides.referenceGhosts, "n"));
}

void LikeReferenceTest::aMissingStepLeavesAGhost()
{
  const Process reference = ProcessBuilder{}.lane("Amt").flow("start -> a -> b -> end").build();
  const Process variant = ProcessBuilder{}.lane("Amt").flow("start -> a -> end").build();

  const SideBySideLayout sides = compare(variant, reference);

  QCOMPARE(sides.variantGhosts.size(), 1U);
  QCOMPARE(sides.variantGhosts.front().bounds, at(sides.reference, "b"));
  QCOMPARE(at(sides.variant, "end"), at(sides.reference, "end"));
}

void LikeReferenceTest::lanesStandInTheOrderOfTheReference()
{
  const Process reference =
      ProcessBuilder{}.lane("Amt").flow("start -> a").lane("Kasse").flow("a -> b -> end").build();
  const Process variant =
      ProcessBuilder{}.lane("Kasse").flow("b -> end").lane("Amt").flow("start -> a -> b").build();

  const SideBySideLayout sides = compare(variant, reference);

  QVERIFY(at(sides.variant, "lane_Amt").y < at(sides.variant, "lane_Kasse").y);
  QCOMPARE(at(sides.variant, "lane_Amt"), at(sides.reference, "lane_Amt"));
}

void LikeReferenceTest::aLaneOfTheVariantGetsARowInBoth()
{
  const Process reference =
      ProcessBuilder{}.lane("Amt").flow("start -> a").lane("Kasse").flow("a -> b -> end").build();
  const Process variant = ProcessBuilder{}
                              .lane("Amt")
                              .flow("start -> a")
                              .lane("Vollzug")
                              .flow("a -> n")
                              .lane("Kasse")
                              .flow("n -> b -> end")
                              .build();

  const SideBySideLayout sides = compare(variant, reference);

  QVERIFY(at(sides.variant, "lane_Vollzug").contains(at(sides.variant, "n").center()));
  QCOMPARE(at(sides.variant, "lane_Kasse"), at(sides.reference, "lane_Kasse"));
  QCOMPARE(at(sides.reference, "lane_Kasse").y, at(sides.variant, "lane_Vollzug").bottom());
  QVERIFY(hasGhost(sides.referenceGhosts, "lane_Vollzug"));
}

void LikeReferenceTest::aMovedStepStandsInItsLaneInTheSameColumn()
{
  const Process reference =
      ProcessBuilder{}.lane("Amt").flow("start -> a -> b -> end").lane("Kasse").flow("k").build();
  const Process variant = ProcessBuilder{}
                              .lane("Amt")
                              .flow("start -> a")
                              .lane("Kasse")
                              .flow("a -> b")
                              .flow("k")
                              .lane("Amt")
                              .flow("b -> end")
                              .build();

  const SideBySideLayout sides = compare(variant, reference);

  QCOMPARE(at(sides.variant, "b").center().x, at(sides.reference, "b").center().x);
  QVERIFY(at(sides.variant, "lane_Kasse").contains(at(sides.variant, "b").center()));
  QVERIFY(at(sides.reference, "lane_Amt").contains(at(sides.reference, "b").center()));
}

void LikeReferenceTest::aReferenceWithoutADrawingIsLaidOutFirst()
{
  const Process p = ProcessBuilder{}.lane("Amt").flow("start -> a -> end").build();
  const Diagram none{.id = DiagramId{"d"}, .process = p.id()};

  const SideBySideLayout sides = layoutLike(p, p, none, twinsById(p, p));

  QCOMPARE(sides.reference.shapes.size(), 4U);
  QCOMPARE(at(sides.variant, "a"), at(sides.reference, "a"));
}

void LikeReferenceTest::aReferenceWithoutLanesTakesThoseOfTheVariant()
{
  const Process reference = ProcessBuilder{}.flow("start -> a -> b -> end").build();
  const Process variant =
      ProcessBuilder{}.lane("Amt").flow("start -> a").lane("Kasse").flow("a -> b -> end").build();

  const SideBySideLayout sides = compare(variant, reference);

  QVERIFY(nodesOutsideLanes(variant, sides.variant).empty());
  QCOMPARE(at(sides.variant, "b"), at(sides.reference, "b"));
}

void LikeReferenceTest::anEmptyPoolIsKnownByItsMessages()
{
  const auto withPool = [](const std::string& id, const std::string& name) {
    Process process = ProcessBuilder{}.lane("Amt").flow("start -> a -> b -> end").build();
    apply(process,
          Insert<Participant>{{.id = ParticipantId{id}, .name = name, .blackBox = true}, 0});
    apply(
        process,
        Insert<MessageFlow>{
            {.id = MessageFlowId{"m" + id}, .source = ElementId{"a"}, .target = ElementId{id}}, 0});
    return process;
  };
  const SideBySideLayout sides =
      compare(withPool("v", "Hundehalter"), withPool("r", "Bürgerin oder Bürger"));
  QCOMPARE(at(sides.variant, "v"), at(sides.reference, "r"));
  QVERIFY(!hasGhost(sides.variantGhosts, "r") && !hasGhost(sides.referenceGhosts, "v"));
}

void LikeReferenceTest::severalVariantsShareOneFrame()
{
  const Process reference = ProcessBuilder{}.lane("Amt").flow("start -> a -> b -> end").build();
  const Process first = ProcessBuilder{}.lane("Amt").flow("start -> a -> n -> b -> end").build();
  const Process second = ProcessBuilder{}.lane("Amt").flow("start -> a -> b -> n -> end").build();

  const CommonFrame frame =
      layoutLike({{first, twinsById(first, reference)}, {second, twinsById(second, reference)}},
                 reference, layoutProcess(reference));

  for (const char* id : {"start", "a", "b", "end"}) {
    QCOMPARE(at(frame.variants[0].diagram, id), at(frame.reference, id));
    QCOMPARE(at(frame.variants[1].diagram, id), at(frame.reference, id));
  }
}

void LikeReferenceTest::waysOfTheReferenceAreReused()
{
  const Process p = ProcessBuilder{}.lane("Amt").flow("start -> a -> b -> end").build();
  Diagram drawn = layoutProcess(p);
  Edge bent = *drawn.edges.find(ElementId{"a->b"});
  const Point from = bent.wayPoints.front();
  const Point to = bent.wayPoints.back();
  bent.wayPoints = {from,
                    {from.x + 20, from.y},
                    {from.x + 20, from.y + 60},
                    {to.x - 20, from.y + 60},
                    {to.x - 20, to.y},
                    to};
  drawn.edges.replace(bent);

  const SideBySideLayout sides = layoutLike(p, p, drawn, twinsById(p, p));

  QCOMPARE(sides.variant.edges.find(ElementId{"a->b"})->wayPoints, bent.wayPoints);
}

void LikeReferenceTest::humanDrawingsOfOneTask_data()
{
  QTest::addColumn<bool>("down");
  QTest::newRow("to the right") << false;
  QTest::newRow("down") << true;
}

void LikeReferenceTest::humanDrawingsOfOneTask()
{
  if (testData().empty()) QSKIP("EINKLANG_TEST_DATA is not set");
  QFETCH(bool, down);
  const std::vector<DrawnModel> models = drawnModels("hhu-warenversand");
  const DrawnModel& reference = models.front();
  QCOMPARE(reference.name, std::string{"reference.bpmn"});
  const Diagram drawn = down ? turnedDown(reference.diagram) : reference.diagram;
  std::size_t through = 0;
  for (std::size_t i = 1; i < models.size(); i += 5) {
    const Process& variant = models[i].process;
    const auto twins = twinsOf(match(reference.process, variant));

    const SideBySideLayout sides = layoutLike(variant, reference.process, drawn, twins);

    const char* name = models[i].name.c_str();
    QVERIFY2(exchangedNodes(reference.process, drawn, sides.reference).empty(), name);
    QVERIFY2(overlappingNodes(variant, sides.variant).empty(), name);
    QVERIFY2(nodesOutsideLanes(variant, sides.variant).empty(), name);
    QVERIFY2(slantingPieces(variant, sides.variant) <= slantingPieces(reference.process, drawn),
             name);
    for (const Twin& twin : twins) {
      const Rect v = at(sides.variant, twin.variant.value());
      const Rect r = at(sides.reference, twin.reference.value());
      const double apart = down ? v.center().y - r.center().y : v.center().x - r.center().x;
      QVERIFY2(std::abs(apart) < 0.01, name);
    }
    for (const Node& node : variant.nodes()) {
      QVERIFY2(sides.variant.shapes.find(node.id), name);
    }
    for (const Node& node : reference.process.nodes()) {
      const bool twin =
          std::ranges::find(twins, ElementId{node.id}, &Twin::reference) != twins.end();
      QVERIFY2(twin != hasGhost(sides.variantGhosts, node.id.value()), name);
    }
    through += flowsThroughNodes(variant, sides.variant).size();
  }
  QCOMPARE(through, 0U);
}

QTEST_APPLESS_MAIN(LikeReferenceTest)
#include "LikeReferenceTest.moc"
