#pragma once

#include "model/comparison/Comparison.h"

#include <string>
#include <vector>

namespace einklang {

/// What a municipality has to change to work after the standard. The deviations are those of its
/// process from the standard, so "missing" is a step to introduce and "additional" one to drop.
struct Impact
{
  Deviations changes = {};     // to be made, in flow order of the standard
  Deviations exceptions = {};  // may stay: permitted options and local exceptions
  std::size_t newSteps = 0;
  std::size_t droppedSteps = 0;
  std::size_t changedRoles = 0;
  std::size_t changedSystems = 0;
  std::size_t changedDocuments = 0;
  double effort = 0;  // sum over the changes; see Effort.h
};

/// `exempt` holds the keys of deviations that this municipality may keep. A key is that of the
/// comparison with the standard; the standard keeps the ids of the reference, so decisions on the
/// reference's deviations carry over.
Impact impactOf(const Process& standard, const Process& variant,
                const Correspondences& correspondences,
                const std::vector<std::string>& exempt = {});

}  // namespace einklang
