#pragma once

#include "model/comparison/CompareEach.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace einklang {

/// What a municipality does with a step of a row.
enum class CellState
{
  Same,        // has it, as in the row
  Different,   // has it with deviations
  Missing,     // reference row, and it does not have it
  Additional,  // has it in an extra row
  Absent       // extra row, and it does not have it
};

struct AlignmentCell
{
  CellState state = CellState::Absent;
  std::vector<NodeId> steps = {};            // of the variant
  std::vector<std::string> deviations = {};  // keys
};

/// One row of the matrix: a step of the reference, or extra steps of variants that are the same.
struct AlignmentRow
{
  std::optional<NodeId> reference = std::nullopt;  // absent: an extra row
  std::string label = {};
  std::string role = {};
  std::vector<AlignmentCell> cells = {};  // one per variant, in their order
  int support = 0;                        // number of variants that have it
};

/// The matrix: activities and events of the reference and clusters of extra steps, in flow order.
struct Alignment
{
  std::vector<ComparedVariant> variants = {};
  /// For each variant the first one that says the same, name and profile aside: itself, where there
  /// is none before it.
  std::vector<std::size_t> sameAs = {};
  std::vector<AlignmentRow> rows = {};
};

/// Hears of a variant as soon as it is compared, in order, in any thread: what can be shown before
/// the matrix is there.
using AlignmentProgress = std::function<void(std::size_t, const ComparedVariant&)>;

/// Compares every variant with the reference, on all cores, and aligns them. `constraints` holds
/// the corrections by hand, one per variant, or is empty. Stops early when cancelled.
Alignment align(const Process& reference, const std::vector<const Process*>& variants,
                const std::vector<MatchConstraints>& constraints = {},
                const CancelFlag* cancel = nullptr, const AlignmentProgress& progress = {});

/// The same after these variants changed, or their corrections, and nothing else did: only they
/// are compared again. `before` is of the same reference and as many variants.
Alignment alignAgain(Alignment before, const std::set<std::size_t>& changed,
                     const Process& reference, const std::vector<const Process*>& variants,
                     const std::vector<MatchConstraints>& constraints = {},
                     const CancelFlag* cancel = nullptr, const AlignmentProgress& progress = {});

}  // namespace einklang
