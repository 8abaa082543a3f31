#include "model/comparison/CompareEach.h"
#include "tests/support/MutateProcess.h"
#include "tests/support/ProcessBuilder.h"

#include <QTest>

#include <thread>

using namespace einklang;
using namespace einklang::test;

/// Many variants compared with one reference, one after the other on the disk, together on all
/// cores.
class CompareEachTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void eachVariantIsTakenOnceAndInOrder();
  void theResultsHangNeitherOnThreadsNorOnNeighbours();
  void aVariantThatCannotBeHadIsPassedOver();
  void fewVariantsAreHeldAtOnce();
  void cancelledNothingMoreIsAskedForOrTaken();
  void aVariantThatFailsLetsNobodyWait();
};

namespace {

const Process& reference()
{
  static const Process process =
      ProcessBuilder{}
          .flow(
              "start -> Antrag_annehmen -> Unterlagen_prüfen -> Gebühr_festsetzen -> "
              "Bescheid_erstellen -> Bescheid_versenden -> Vorgang_ablegen -> end")
          .build();
  return process;
}

std::shared_ptr<const Process> variant(std::size_t i)
{
  return std::make_shared<const Process>(
      Mutator{reference(), static_cast<unsigned>(i)}.mutate(3).process());
}

std::string told(const ComparedVariant& one)
{
  std::string text;
  for (const Deviation& deviation : one.deviations) text += deviation.key + "\n";
  return text + std::to_string(one.correspondences.size());
}

std::vector<std::string> allTold(std::size_t count, unsigned threads)
{
  std::vector<std::string> all;
  compareEach(
      reference(), count, variant,
      [&](std::size_t, const Process&, const ComparedVariant& one) { all.push_back(told(one)); },
      nullptr, threads);
  return all;
}

}  // namespace

void CompareEachTest::eachVariantIsTakenOnceAndInOrder()
{
  std::vector<std::size_t> taken;

  compareEach(
      reference(), 300, variant,
      [&](std::size_t i, const Process& process, const ComparedVariant&) {
        taken.push_back(i);
        QCOMPARE(process, *variant(i));
      },
      nullptr, 4);

  QCOMPARE(taken.size(), std::size_t{300});
  for (std::size_t i = 0; i < taken.size(); ++i) QCOMPARE(taken[i], i);
}

void CompareEachTest::theResultsHangNeitherOnThreadsNorOnNeighbours()
{
  const std::vector<std::string> alone = allTold(80, 1);

  QCOMPARE(allTold(80, 5), alone);
  for (const std::size_t i : {std::size_t{3}, std::size_t{41}}) {
    const auto one = variant(i);
    const Correspondences links = match(reference(), *one);
    QCOMPARE(told({links, compare(reference(), *one, links)}), alone[i]);
  }
}

void CompareEachTest::aVariantThatCannotBeHadIsPassedOver()
{
  std::vector<std::size_t> taken;

  compareEach(
      reference(), 5, [](std::size_t i) { return i == 2 ? nullptr : variant(i); },
      [&](std::size_t i, const Process&, const ComparedVariant&) { taken.push_back(i); });

  QCOMPARE(taken, (std::vector<std::size_t>{0, 1, 3, 4}));
}

/// Also where the first one takes longest, so that all others are ready before it.
void CompareEachTest::fewVariantsAreHeldAtOnce()
{
  constexpr std::size_t count = 600;
  constexpr std::size_t few = 100;
  std::atomic<std::size_t> asked{0};
  std::vector<std::weak_ptr<const Process>> given(count);
  std::size_t most = 0;

  compareEach(
      reference(), count,
      [&](std::size_t i) {
        while (i == 0 && asked < few / 2) std::this_thread::yield();
        ++asked;
        const auto one = variant(i);
        given[i] = one;
        return one;
      },
      [&](std::size_t i, const Process&, const ComparedVariant&) {
        if (i % 50 != 0) return;
        most = std::max(most, asked - i);
      },
      nullptr, 3);

  QVERIFY2(most <= few, qPrintable(QString::number(most)));
  QVERIFY(std::ranges::all_of(given, [](const auto& one) { return one.expired(); }));
}

void CompareEachTest::cancelledNothingMoreIsAskedForOrTaken()
{
  CancelFlag cancel{false};
  std::atomic<int> askedAfterwards{0};
  std::size_t taken = 0;

  compareEach(
      reference(), 10'000,
      [&](std::size_t i) {
        if (cancel) ++askedAfterwards;
        return variant(i);
      },
      [&](std::size_t, const Process&, const ComparedVariant&) {
        if (++taken == 20) cancel = true;
      },
      &cancel, 4);

  QVERIFY(askedAfterwards <= 4);  // a thread may have looked at the flag just before
  QVERIFY(taken < 100);
}

void CompareEachTest::aVariantThatFailsLetsNobodyWait()
{
  const auto failing = [](std::size_t i) {
    if (i == 0) throw std::runtime_error{"a bug"};
    return variant(i);
  };

  QVERIFY_EXCEPTION_THROWN(
      compareEach(
          reference(), 500, failing, [](std::size_t, const Process&, const ComparedVariant&) {},
          nullptr, 4),
      std::runtime_error);
}

QTEST_APPLESS_MAIN(CompareEachTest)
#include "CompareEachTest.moc"
