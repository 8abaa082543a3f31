#include "model/base/Parallel.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace einklang {
namespace {

std::atomic<unsigned> threadCount{0};

/// True in a thread of the crew: work within work is done in place.
thread_local bool isHelping = false;

/// Threads that stay, so that what each has learned (stemmers, lexicons, roots of words) is learned
/// once, and a loop over few items costs no new threads.
class Crew
{
 public:
  using Task = std::shared_ptr<const std::function<void()>>;

  static Crew& get()
  {
    static Crew crew;
    return crew;
  }

  ~Crew()
  {
    {
      const std::lock_guard lock{m_mutex};
      m_isEnding = true;
    }
    m_wake.notify_all();
    for (std::thread& thread : m_threads) thread.join();
  }

  /// Lets `helpers` threads do the task beside the caller, who calls withdraw() in the end.
  void ask(const Task& task, std::size_t helpers)
  {
    {
      const std::lock_guard lock{m_mutex};
      while (m_threads.size() < helpers) m_threads.emplace_back([this] { help(); });
      m_waiting.insert(m_waiting.end(), helpers, task);
    }
    m_wake.notify_all();
  }

  /// Takes back what nobody has begun, and waits for those who have.
  void withdraw(const Task& task)
  {
    std::unique_lock lock{m_mutex};
    std::erase(m_waiting, task);
    m_done.wait(lock, [&] { return std::ranges::find(m_running, task) == m_running.end(); });
  }

 private:
  void help()
  {
    isHelping = true;
    std::unique_lock lock{m_mutex};
    while (true) {
      m_wake.wait(lock, [&] { return m_isEnding || !m_waiting.empty(); });
      if (m_isEnding) return;
      const Task task = m_waiting.front();
      m_waiting.pop_front();
      m_running.push_back(task);
      lock.unlock();
      (*task)();
      lock.lock();
      m_running.erase(std::ranges::find(m_running, task));
      m_done.notify_all();
    }
  }

  std::mutex m_mutex;
  std::condition_variable m_wake;
  std::condition_variable m_done;
  std::deque<Task> m_waiting;
  std::vector<Task> m_running;
  std::vector<std::thread> m_threads;
  bool m_isEnding = false;
};

}  // namespace

void setThreadCount(unsigned threads)
{
  threadCount = threads;
}

void parallelFor(std::size_t count, const std::function<void(std::size_t)>& work,
                 const CancelFlag* cancel, unsigned threads)
{
  if (threads == 0) threads = threadCount;
  if (threads == 0) threads = std::max(1U, std::thread::hardware_concurrency());
  std::atomic<std::size_t> next{0};
  std::exception_ptr failure;
  std::mutex failureMutex;
  const auto run = [&] {
    for (std::size_t i = next++; i < count && !(cancel && *cancel); i = next++) {
      try {
        work(i);
      } catch (...) {
        const std::lock_guard lock{failureMutex};
        failure = std::current_exception();
        next = count;
      }
    }
  };
  const std::size_t helpers = std::min<std::size_t>(threads, count) - (count > 0 ? 1 : 0);
  if (helpers == 0 || isHelping) {
    run();
  } else {
    const auto task = std::make_shared<const std::function<void()>>(run);
    Crew::get().ask(task, helpers);
    run();
    Crew::get().withdraw(task);
  }
  if (failure) std::rethrow_exception(failure);
}

}  // namespace einklang
