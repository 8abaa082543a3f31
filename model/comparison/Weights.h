#pragma once

#include "model/comparison/Deviation.h"

#include <array>
#include <utility>

namespace einklang {

/// What a deviation costs to take over, relative to one step. The unit is "one step is introduced
/// or dropped", the unit operation of the graph edit distance of processes (Dijkman, Dumas and
/// García-Bañuelos, BPM 2009). The other weights follow what has to be arranged for in an
/// administration:
/// order and branching are settled by instruction, a role needs a change of the distribution of
/// business, a system a procurement, a name nothing but a pen.
inline constexpr std::array<std::pair<DeviationKind, double>, 29> effortWeights{{
    {DeviationKind::Missing, 1.0},               // for each step
    {DeviationKind::Additional, 1.0},            // for each step
    {DeviationKind::Refined, 0.6},               // for each step beyond the first; no new work
    {DeviationKind::Intermingled, 0.8},          // for each step; the work is cut anew
    {DeviationKind::Swapped, 0.5},               // instruction, no new work
    {DeviationKind::Moved, 0.5},                 // for each step that moves
    {DeviationKind::OtherCondition, 0.5},        // another rule for the same choice
    {DeviationKind::AdditionalCondition, 0.6},   // a rule that did not exist
    {DeviationKind::OtherDependency, 0.4},       // waits for something else
    {DeviationKind::AdditionalDependency, 0.4},  // waits for more
    {DeviationKind::OtherStart, 0.5},            // another trigger: forms and notices change
    {DeviationKind::AdditionalStart, 0.8},       // a further trigger must be served
    {DeviationKind::Loop, 0.6},                  // work is done again
    {DeviationKind::Parallel, 0.4},              // instruction
    {DeviationKind::Alternative, 0.7},           // some cases lose a step
    {DeviationKind::OtherRole, 0.8},           // for each step: distribution of business, training
    {DeviationKind::AdditionalRole, 0.8},      // for each role
    {DeviationKind::AdditionalHandover, 0.2},  // follows from roles and order
    {DeviationKind::OtherDocument, 0.3},       // a form or a text changes
    {DeviationKind::OtherSystem, 1.0},         // procurement, migration, training
    {DeviationKind::OtherChannel, 0.6},        // another way in or out
    {DeviationKind::OtherLegalBasis, 0.2},     // often only quoted otherwise
    {DeviationKind::OtherDeadline, 0.3},       // instruction
    {DeviationKind::OtherDuration, 0.0},       // measured, not decided
    {DeviationKind::OtherResult, 1.0},         // another outcome for the citizen
    {DeviationKind::Renamed, 0.05},            // a pen
    {DeviationKind::OtherGranularity, 0.3},    // drawn coarser or finer
    {DeviationKind::Defect, 0.5},              // a repair of the model
    {DeviationKind::OtherType, 0.1},           // drawn as another kind of step
}};

/// The weight of a kind; see effortWeights.
constexpr double weightOf(DeviationKind kind)
{
  for (const auto& [known, weight] : effortWeights) {
    if (known == kind) return weight;
  }
  return 1.0;
}

}  // namespace einklang
