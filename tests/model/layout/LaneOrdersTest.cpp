#include "model/base/Contract.h"  // first: moc 6.4 does not survive <compare> before <string>
#include "model/layout/LaneOrders.h"
#include "model/layout/Layout.h"
#include "tests/support/ProcessBuilder.h"
#include "tests/support/RandomProcess.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace einklang;
using namespace einklang::layout;
using einklang::test::Dice;
using einklang::test::ProcessBuilder;

class LaneOrdersTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void smallCasesAreExact();
  void manyLanesAreAsGoodAsAChainAllows();
  void amongEqualOrdersTheOneOfTheFileIsKept();
  void innerLanesStandTowardsTheirPartners();
  void lanesKeepTheirOrderUnlessAsked();
  void poolsThatExchangeMessagesStandSideBySide();
};

namespace {

void handOver(Handovers& handovers, std::size_t a, std::size_t b, int times = 1)
{
  handovers.between[a][b] += times;
  handovers.between[b][a] += times;
}

/// The first of the best orders, by trying all.
std::vector<int> firstBest(const Handovers& handovers)
{
  std::vector<int> order(handovers.above.size());
  std::iota(order.begin(), order.end(), 0);
  std::vector<int> best = order;
  while (std::ranges::next_permutation(order).found) {
    if (distanceOf(handovers, order) < distanceOf(handovers, best)) best = order;
  }
  return best;
}

double topOf(const Diagram& diagram, const std::string& id)
{
  return diagram.shapes.find(ElementId{id})->bounds.y;
}

/// Steps that go from A to C and back, with B only at the end.
Process threeLanes()
{
  return ProcessBuilder{}
      .lane("A")
      .flow("start -> a1")
      .lane("B")
      .flow("b1")
      .lane("C")
      .flow("a1 -> c1")
      .lane("A")
      .flow("c1 -> a2")
      .lane("C")
      .flow("a2 -> c2 -> b1 -> end")
      .build();
}

}  // namespace

void LaneOrdersTest::smallCasesAreExact()
{
  Dice dice{7};
  for (int round = 0; round < 60; ++round) {
    const std::size_t count = 2 + dice.below(6);
    Handovers handovers{count};
    for (std::size_t i = 0; i < 2 * count; ++i) {
      const std::size_t a = dice.below(count);
      const std::size_t b = dice.below(count);
      if (a != b) handOver(handovers, a, b, 1 + int(dice.below(3)));
    }
    if (round % 2 == 0) handovers.above[dice.below(count)] += 2;
    if (round % 3 == 0) handovers.below[dice.below(count)] += 1;

    QCOMPARE(fewestHandovers(handovers), firstBest(handovers));
  }
}

void LaneOrdersTest::manyLanesAreAsGoodAsAChainAllows()
{
  constexpr std::size_t count = 20;
  Handovers handovers{count};
  for (std::size_t i = 0; i + 2 < count; ++i) handOver(handovers, i, i + 2);
  handOver(handovers, 0, 1);

  std::vector<int> given(count);
  std::iota(given.begin(), given.end(), 0);
  const std::vector<int> order = fewestHandovers(handovers);

  QVERIFY(distanceOf(handovers, order) < distanceOf(handovers, given));
  std::vector<int> sorted = order;
  std::ranges::sort(sorted);
  QCOMPARE(sorted, given);
}

void LaneOrdersTest::amongEqualOrdersTheOneOfTheFileIsKept()
{
  Handovers handovers{4};
  handOver(handovers, 0, 1);
  handOver(handovers, 1, 2);
  handOver(handovers, 2, 3);

  QCOMPARE(fewestHandovers(handovers), (std::vector<int>{0, 1, 2, 3}));
  QCOMPARE(fewestHandovers(Handovers{3}), (std::vector<int>{0, 1, 2}));
}

void LaneOrdersTest::innerLanesStandTowardsTheirPartners()
{
  Handovers handovers{2};
  handovers.above[1] = 1;

  QCOMPARE(fewestHandovers(handovers), (std::vector<int>{1, 0}));
}

void LaneOrdersTest::lanesKeepTheirOrderUnlessAsked()
{
  const Process p = threeLanes();

  const Diagram given = layoutProcess(p);
  const Diagram ordered = layoutProcess(p, {.lanes = LaneOrder::FewestHandovers});

  QVERIFY(topOf(given, "lane_A") < topOf(given, "lane_B"));
  QVERIFY(topOf(given, "lane_B") < topOf(given, "lane_C"));
  QVERIFY(topOf(ordered, "lane_A") < topOf(ordered, "lane_C"));
  QVERIFY(topOf(ordered, "lane_C") < topOf(ordered, "lane_B"));
}

void LaneOrdersTest::poolsThatExchangeMessagesStandSideBySide()
{
  ProcessElements e;
  for (const char* id : {"p1", "p2", "p3"}) {
    e.participants.push_back({.id = ParticipantId{id}, .name = id, .blackBox = true});
  }
  e.messageFlows = {
      {.id = MessageFlowId{"m1"}, .source = ElementId{"p1"}, .target = ElementId{"p3"}},
      {.id = MessageFlowId{"m2"}, .source = ElementId{"p3"}, .target = ElementId{"p2"}}};
  const Process p = Process::make(ProcessId{"p"}, {"Drei"}, e).value();

  const Diagram ordered = layoutProcess(p, {.lanes = LaneOrder::FewestHandovers});

  QVERIFY(topOf(ordered, "p1") < topOf(ordered, "p3"));
  QVERIFY(topOf(ordered, "p3") < topOf(ordered, "p2"));
}

QTEST_APPLESS_MAIN(LaneOrdersTest)
#include "LaneOrdersTest.moc"
