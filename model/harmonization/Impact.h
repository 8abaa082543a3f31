#pragma once

#include "model/comparison/Comparison.h"

#include <string>
#include <vector>

namespace einklang {

/// One thing that changes, in names: a step and what it was and will be.
struct ImpactChange
{
  std::string step;
  std::string from = {};  // the unit, systems, documents now; several in lines
  std::string to = {};    // and after the standard

  bool operator==(const ImpactChange&) const = default;
};

/// What a municipality has to change to work after the standard. The deviations are those of its
/// process from the standard, so "missing" is a step to introduce and "additional" one to drop.
struct Impact
{
  Deviations changes = {};                      // to be made, in flow order of the standard
  Deviations exceptions = {};                   // may stay: permitted options, local exceptions
  std::vector<ImpactChange> newSteps = {};      // to: who does it
  std::vector<ImpactChange> droppedSteps = {};  // from: who did it
  std::vector<ImpactChange> movedSteps = {};
  std::vector<ImpactChange> changedRoles = {};
  std::vector<ImpactChange> changedSystems = {};
  std::vector<ImpactChange> changedDocuments = {};
  std::size_t otherChanges = 0;  // of none of these kinds: conditions, names, time limits ...
  double effort = 0;             // sum over the changes; see Effort.h
};

/// `mayKeep` holds the deviations from the reference that this municipality may keep. The standard
/// keeps the ids of the reference, so their keys carry over; where the standard took over what
/// another municipality does at the same steps, the kind and the steps tell that it is the same.
Impact impactOf(const Process& standard, const Process& variant,
                const Correspondences& correspondences, const Deviations& mayKeep = {});

}  // namespace einklang
