#pragma once

#include "model/base/Parallel.h"
#include "model/comparison/Comparison.h"

#include <functional>
#include <memory>

namespace einklang {

/// One variant, compared with the reference.
struct ComparedVariant
{
  Correspondences correspondences;
  Deviations deviations;
};

/// Gives variant i, in any thread, each once: read, made or known already. Nothing where it cannot
/// be had: it is passed over.
using VariantSource = std::function<std::shared_ptr<const Process>(std::size_t)>;
/// Hears of variant i as soon as it is compared, in the order of the variants and one at a time,
/// but in any thread.
using VariantSink = std::function<void(std::size_t, const Process&, ComparedVariant)>;
/// Corrections by hand for variant i.
using ConstraintsOf = std::function<MatchConstraints(std::size_t)>;

/// Compares any number of variants with one reference, on all cores. It holds no more than a few
/// dozen variants at once, so that thousands need little memory, and the first results are there at
/// once. The results are the same with any number of threads (0: one per core). Cancelled, it ends
/// after the pairs it is at.
void compareEach(const Process& reference, std::size_t count, const VariantSource& variantAt,
                 const VariantSink& take, const CancelFlag* cancel = nullptr, unsigned threads = 0,
                 const ConstraintsOf& constraintsOf = {});

}  // namespace einklang
