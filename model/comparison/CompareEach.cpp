#include "model/comparison/CompareEach.h"

#include "model/comparison/PreparedFlow.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>

namespace einklang {
namespace {

/// Puts what several threads finish back into order and hands it on.
class InOrder
{
 public:
  struct Item
  {
    std::shared_ptr<const Process> process = nullptr;  // none: the variant cannot be had
    ComparedVariant compared = {};
  };

  explicit InOrder(const VariantSink& take) : m_take{take} {}

  /// Waits while this one is too far ahead of what was handed on: results are not to pile up.
  void waitFor(std::size_t i)
  {
    std::unique_lock lock{m_mutex};
    m_moved.wait(lock, [&] { return i < m_next + farthest || m_isStopped; });
  }

  void put(std::size_t i, Item item)
  {
    std::unique_lock lock{m_mutex};
    m_waiting.emplace(i, std::move(item));
    if (m_isHandingOn) return;
    m_isHandingOn = true;
    for (auto first = m_waiting.begin(); first != m_waiting.end() && first->first == m_next;
         first = m_waiting.begin()) {
      Item next = std::move(first->second);
      m_waiting.erase(first);
      lock.unlock();
      if (next.process) m_take(m_next, *next.process, std::move(next.compared));
      lock.lock();
      ++m_next;
      m_moved.notify_all();
    }
    m_isHandingOn = false;
  }

  /// Nothing more will come: nobody is to wait for it.
  void stop()
  {
    const std::lock_guard lock{m_mutex};
    m_isStopped = true;
    m_moved.notify_all();
  }

 private:
  static constexpr std::size_t farthest = 64;

  const VariantSink& m_take;
  std::mutex m_mutex;
  std::condition_variable m_moved;
  std::map<std::size_t, Item> m_waiting;
  std::size_t m_next = 0;  // changed by the thread that hands on
  bool m_isHandingOn = false;
  bool m_isStopped = false;
};

/// Stops the order where a variant is left before it was put there: cancelled, or by an exception.
class StopUnlessPut
{
 public:
  explicit StopUnlessPut(InOrder& order) : m_order{&order} {}
  ~StopUnlessPut()
  {
    if (m_order) m_order->stop();
  }
  StopUnlessPut(const StopUnlessPut&) = delete;
  StopUnlessPut& operator=(const StopUnlessPut&) = delete;

  void put(std::size_t i, InOrder::Item item)
  {
    m_order->put(i, std::move(item));
    m_order = nullptr;
  }

 private:
  InOrder* m_order;
};

}  // namespace

void compareEach(const Process& reference, std::size_t count, const VariantSource& variantAt,
                 const VariantSink& take, const CancelFlag* cancel, unsigned threads,
                 const ConstraintsOf& constraintsOf)
{
  const PreparedProcess prepared = prepare(reference);
  const PreparedFlow flow{reference};
  InOrder inOrder{take};
  const auto compared = [&](std::size_t i, const Process& variant) {
    ComparedVariant one;
    const PreparedProcess other = prepare(variant);
    one.correspondences = match({reference, prepared}, {variant, other},
                                constraintsOf ? constraintsOf(i) : MatchConstraints{});
    one.deviations = compare(flow, PreparedFlow{variant}, one.correspondences);
    return one;
  };
  parallelFor(
      count,
      [&](std::size_t i) {
        StopUnlessPut place{inOrder};
        inOrder.waitFor(i);
        if (cancel && *cancel) return;
        InOrder::Item item{variantAt(i)};
        if (item.process) item.compared = compared(i, *item.process);
        if (cancel && *cancel) return;
        place.put(i, std::move(item));
      },
      cancel, threads);
}

}  // namespace einklang
