#pragma once

#include "model/analysis/Finding.h"
#include "model/harmonization/Harmonization.h"

#include <string>
#include <vector>

namespace einklang {

/// A deviation over all municipalities that show it: one row of the list that is decided on.
struct SharedDeviation
{
  Deviation deviation;                // as the first municipality shows it
  std::vector<std::size_t> variants;  // indices of all that show it
};

/// The deviations of all variants, joined by key, in flow order of the reference.
std::vector<SharedDeviation> sharedDeviations(const Alignment& alignment);

/// A decision that could not be carried out: the accepted deviations exclude each other.
struct DecisionConflict
{
  std::string deviation;  // key
  Message reason;
};

/// An adopted deviation and what it added to or changed in the standard.
struct Provenance
{
  ElementId element;
  std::string deviation;  // key
};

/// The harmonized process with where each part comes from.
struct Standard
{
  Process process;
  std::vector<DecisionConflict> conflicts = {};
  std::vector<Provenance> provenance = {};
  std::vector<std::string> options = {};  // keys of permitted options, not built in
  Findings findings = {};                 // soundness of the result
  /// Keys of adopted deviations that made the sound reference unsound, found in the order in which
  /// they are built in, each with all that is only adopted together with it: without them the
  /// result is sound. At most eight and their groups.
  std::vector<std::string> breaking = {};
};

/// reference + what was decided to adopt: in flow order, first what puts something in, then what
/// takes steps out, so that everything finds its place. A group is adopted as a whole; where its
/// deviations were decided differently, that is a conflict. A pure function: equal input, equal
/// standard.
Standard deriveStandard(const Process& reference, const std::vector<SharedDeviation>& deviations,
                        const Harmonization& project);

}  // namespace einklang
