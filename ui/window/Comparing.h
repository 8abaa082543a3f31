#pragma once

#include "model/base/Parallel.h"
#include "model/comparison/Families.h"
#include "model/diagram/Diagram.h"
#include "model/harmonization/Standard.h"

#include <memory>
#include <set>
#include <vector>

namespace einklang::ui {

/// The comparison of all municipalities of the project, as last computed.
struct Comparison
{
  Alignment alignment;
  std::vector<SharedDeviation> shared;
  std::vector<Family> families;  // of the municipalities, the largest first
};

/// The standard and its picture, as last derived.
struct StandardView
{
  Standard standard;
  Diagram diagram;
};

/// Copies of everything a comparison needs, so that it can run while the user goes on.
struct ComparisonInput
{
  Process reference;
  std::vector<Process> variants = {};
  Harmonization project = {};
  std::shared_ptr<const Comparison> before = {};  // of the same processes; may be missing
  std::set<std::size_t> changed = {};             // variants to be compared again; else all
};

/// Empty when cancelled.
Comparison computed(const ComparisonInput& input, const CancelFlag& cancel);

StandardView derive(const Process& reference, const std::vector<SharedDeviation>& shared,
                    const Harmonization& project);

}  // namespace einklang::ui
