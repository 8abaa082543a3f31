#include "model/layout/Distances.h"
#include "tests/support/RandomProcess.h"

#include <QTest>

using namespace einklang;
using namespace einklang::layout;
using einklang::test::Dice;

class DistancesTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void whatMustBeApartIsApart();
  void aStrongPullWinsOverAWeakOne();
  void randomProblemsAreFeasibleAndNotWorseThanEarliest();
};

namespace {

using Positions = std::vector<std::int64_t>;

std::int64_t cost(const Positions& x, const std::vector<Pull>& pulls)
{
  std::int64_t sum = 0;
  for (const Pull& pull : pulls) {
    const auto a = x[std::size_t(pull.first)];
    const auto b = x[std::size_t(pull.second)];
    sum += pull.weight * std::abs(a - b);
  }
  return sum;
}

bool feasible(const Positions& x, const std::vector<Apart>& aparts)
{
  return std::ranges::all_of(aparts, [&](const Apart& a) {
    return x[std::size_t(a.second)] - x[std::size_t(a.first)] >= a.distance;
  });
}

/// The least cost over all positions from 0 to `most`, by trying them.
std::int64_t leastCost(int count, const std::vector<Apart>& aparts, const std::vector<Pull>& pulls,
                       std::int64_t most)
{
  Positions x(std::size_t(count), 0);
  std::int64_t best = -1;
  while (true) {
    if (feasible(x, aparts) && (best < 0 || cost(x, pulls) < best)) best = cost(x, pulls);
    std::size_t i = 0;
    while (i < x.size() && x[i] == most) x[i++] = 0;
    if (i == x.size()) return best;
    ++x[i];
  }
}

}  // namespace

void DistancesTest::whatMustBeApartIsApart()
{
  QCOMPARE(minimalDistances(3, {{0, 1, 5}, {1, 2, 7}}, {}), (Positions{0, 5, 12}));
}

void DistancesTest::aStrongPullWinsOverAWeakOne()
{
  const Positions x = minimalDistances(4, {{0, 1, 10}, {2, 3, 10}}, {{0, 3, 1}, {1, 3, 5}});

  QCOMPARE(x[1], x[3]);
}

void DistancesTest::randomProblemsAreFeasibleAndNotWorseThanEarliest()
{
  Dice dice{42};
  for (int round = 0; round < 200; ++round) {
    const int count = 5;
    std::vector<Apart> aparts;
    std::vector<Pull> pulls;
    for (int i = 0; i < 4; ++i) {
      const int first = int(dice.below(count - 1));
      const int second = first + 1 + int(dice.below(std::size_t(count - 1 - first)));
      aparts.push_back({first, second, std::int64_t(dice.below(2)) + 1});
      const int other = int(dice.below(count));
      if (other != first) pulls.push_back({first, other, std::int64_t(dice.below(4)) + 1});
    }

    const Positions x = minimalDistances(count, aparts, pulls);

    QVERIFY(feasible(x, aparts));
    QCOMPARE(cost(x, pulls), leastCost(count, aparts, pulls, 6));
  }
}

QTEST_APPLESS_MAIN(DistancesTest)
#include "DistancesTest.moc"
