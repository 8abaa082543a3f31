#pragma once

#include "model/base/Result.h"
#include "model/formats/Loss.h"
#include "model/harmonization/Harmonization.h"
#include "model/matching/Matching.h"
#include "model/process/Process.h"

#include <cstddef>
#include <variant>
#include <vector>

namespace einklang {

/// These steps of the reference are those of the variant, whatever they were linked with before:
/// one with one, one with several, several with several.
struct LinkSteps
{
  std::vector<NodeId> reference;
  std::vector<NodeId> variant;
};

/// None of these steps is any of those.
struct UnlinkSteps
{
  std::vector<NodeId> reference;
  std::vector<NodeId> variant;
};

/// Links that the matcher suggested stay as they are, whatever it would suggest later.
struct LockLinks
{
  Correspondences links;
};

/// Links that were one each become a single link of all their steps.
struct MergeLinks
{
  Correspondences links;
};

/// A link of several steps becomes these; a step in none of the parts has no partner any more.
struct SplitLink
{
  Correspondence link;
  std::vector<LinkSteps> parts;
};

/// What was corrected by hand at these steps of either side is forgotten; the matcher decides.
struct ReleaseSteps
{
  std::vector<NodeId> reference = {};
  std::vector<NodeId> variant = {};
};

using Correction =
    std::variant<LinkSteps, UnlinkSteps, LockLinks, MergeLinks, SplitLink, ReleaseSteps>;

/// The two processes that a correction speaks of.
struct CorrectedPair
{
  const Process& reference;
  const Process& variant;
};

/// Takes a correction by hand into the project (`index`: place of the variant in it). The steps
/// must be there, and gateways go with gateways only; otherwise the project stays as it was. A
/// link of one step with one of another wording teaches the project that both wordings mean the
/// same; taking the link back takes that back. After it, match with constraintsOf().
Status correct(Harmonization& project, std::size_t index, const CorrectedPair& pair,
               const Correction& correction);

/// What the matcher has to keep to for a variant.
MatchConstraints constraintsOf(const Harmonization& project, std::size_t index);

/// Lets the corrections of a variant go on after its file or the reference came with new ids: a
/// step that is gone is found again by its label and, where several have it, by the steps around
/// it. Says for each whether it was found; a correction whose step is not found stays in the
/// project and does nothing.
Losses reattachCorrections(Harmonization& project, std::size_t index, const CorrectedPair& pair);

}  // namespace einklang
