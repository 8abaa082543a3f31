#include "model/matching/Assignment.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace einklang;

class AssignmentTest : public QObject
{
  Q_OBJECT

 private:
  static double total(const Gains& gains, const std::vector<std::pair<std::size_t, std::size_t>>& p)
  {
    double sum = 0;
    for (const auto& [row, column] : p) sum += gains.at(row, column);
    return sum;
  }

  /// The greatest total by trying everything; for small tables.
  static double bestTotal(const Gains& gains, std::size_t row, std::vector<bool>& used)
  {
    if (row == gains.rows) return 0;
    double best = bestTotal(gains, row + 1, used);
    for (std::size_t column = 0; column < gains.columns; ++column) {
      if (used[column] || gains.at(row, column) <= 0) continue;
      used[column] = true;
      best = std::max(best, gains.at(row, column) + bestTotal(gains, row + 1, used));
      used[column] = false;
    }
    return best;
  }

 private Q_SLOTS:
  void aTableWithoutGainsHasNoPairs()
  {
    QVERIFY(bestAssignment(Gains{2, 2, {0, -1, -0.5, 0}}).empty());
    QVERIFY(bestAssignment(Gains{}).empty());
  }

  void theGreatestTotalWinsOverTheGreatestPair()
  {
    // Greedy would take 0.9 and leave the second row alone.
    const auto pairs = bestAssignment(Gains{2, 2, {0.9, 0.8, 0.8, 0}});
    QCOMPARE(pairs, (std::vector<std::pair<std::size_t, std::size_t>>{{0, 1}, {1, 0}}));
  }

  void agreesWithTryingEverything()
  {
    std::mt19937 random{7};
    for (int round = 0; round < 300; ++round) {
      Gains gains{.rows = random() % 6, .columns = random() % 6};
      for (std::size_t i = 0; i < gains.rows * gains.columns; ++i) {
        gains.values.push_back(static_cast<double>(random() % 200) / 100 - 1);
      }
      std::vector<bool> used(gains.columns, false);
      const auto pairs = bestAssignment(gains);
      QVERIFY(std::abs(total(gains, pairs) - bestTotal(gains, 0, used)) < 1e-9);
      for (const auto& [row, column] : pairs) QVERIFY(gains.at(row, column) > 0);
    }
  }
};

QTEST_APPLESS_MAIN(AssignmentTest)
#include "AssignmentTest.moc"
