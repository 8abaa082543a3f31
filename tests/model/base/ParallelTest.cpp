#include "model/base/Parallel.h"

#include <QTest>

#include <numeric>
#include <thread>
#include <vector>

using namespace einklang;

class ParallelTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void everyItemIsDoneOnce();
  void workWithinWorkIsDone();
  void severalCallersAtOnceAreServed();
  void theExceptionOfAnItemReachesTheCaller();
  void cancelledNoMoreItemsAreHandedOut();
};

void ParallelTest::everyItemIsDoneOnce()
{
  for (const std::size_t count :
       {std::size_t{0}, std::size_t{1}, std::size_t{2}, std::size_t{999}}) {
    std::vector<std::atomic<int>> done(count);

    parallelFor(
        count, [&](std::size_t i) { ++done[i]; }, nullptr, 4);

    for (const auto& times : done) QCOMPARE(times.load(), 1);
  }
}

void ParallelTest::workWithinWorkIsDone()
{
  std::atomic<int> done{0};

  parallelFor(
      6,
      [&](std::size_t) {
        parallelFor(
            10, [&](std::size_t) { ++done; }, nullptr, 3);
      },
      nullptr, 3);

  QCOMPARE(done.load(), 60);
}

void ParallelTest::severalCallersAtOnceAreServed()
{
  std::vector<std::atomic<int>> done(4);
  std::vector<std::thread> callers;
  for (std::size_t c = 0; c < done.size(); ++c) {
    callers.emplace_back([&done, c] {
      for (int round = 0; round < 20; ++round) {
        parallelFor(
            25, [&](std::size_t) { ++done[c]; }, nullptr, 3);
      }
    });
  }
  for (std::thread& caller : callers) caller.join();

  for (const auto& times : done) QCOMPARE(times.load(), 500);
}

void ParallelTest::theExceptionOfAnItemReachesTheCaller()
{
  const auto work = [](std::size_t i) {
    if (i == 30) throw std::runtime_error{"a bug"};
  };

  QVERIFY_EXCEPTION_THROWN(parallelFor(100, work, nullptr, 3), std::runtime_error);
}

void ParallelTest::cancelledNoMoreItemsAreHandedOut()
{
  CancelFlag cancel{false};
  std::atomic<int> done{0};

  parallelFor(
      100'000,
      [&](std::size_t) {
        ++done;
        cancel = true;
      },
      &cancel, 4);

  QVERIFY(done <= 4);
}

QTEST_APPLESS_MAIN(ParallelTest)
#include "ParallelTest.moc"
