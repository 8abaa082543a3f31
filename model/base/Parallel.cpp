#include "model/base/Parallel.h"

#include <algorithm>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace einklang {

void parallelFor(std::size_t count, const std::function<void(std::size_t)>& work,
                 const CancelFlag* cancel, unsigned threads)
{
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
  std::vector<std::thread> pool;
  for (std::size_t t = 1; t < std::min<std::size_t>(threads, count); ++t) pool.emplace_back(run);
  run();
  for (std::thread& thread : pool) thread.join();
  if (failure) std::rethrow_exception(failure);
}

}  // namespace einklang
