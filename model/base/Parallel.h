#pragma once

#include <atomic>
#include <cstddef>
#include <functional>

namespace einklang {

/// Asked now and then by long work; true means: stop soon, the result is not wanted any more.
using CancelFlag = std::atomic<bool>;

/// Calls work(0) ... work(count - 1) on all cores and returns when all are done; the order is
/// open, so work(i) writes only what belongs to i. Stops handing out work once `cancel` is set. An
/// exception of `work` (always a bug) is rethrown here. `threads` 0 means one per core.
void parallelFor(std::size_t count, const std::function<void(std::size_t)>& work,
                 const CancelFlag* cancel = nullptr, unsigned threads = 0);

/// How many threads parallelFor uses where it is not told; 0, as at first: one per core. No result
/// hangs on it.
void setThreadCount(unsigned threads);

}  // namespace einklang
