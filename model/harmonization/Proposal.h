#pragma once

#include "model/base/Parallel.h"
#include "model/base/Result.h"
#include "model/comparison/Alignment.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace einklang {

/// What a proposal must keep to. Steps are named by label, in any spelling of the same words. What
/// a law requires (see Binding) is never dropped.
struct ProposalConstraints
{
  std::vector<std::string> mandatory = {};                      // steps that must be there
  std::vector<std::pair<std::string, std::string>> order = {};  // the first before the second
  std::vector<std::pair<std::string, std::string>> roles = {};  // step, who does it
  double closeness = 0;   // weight of the effort from the reference, where there is one
  double simplicity = 0;  // weight of each gateway and each change of role
};

enum class SupportKind
{
  Step,  // or event
  Gateway,
  Way,
  Unit
};

/// Who has an element of the proposal.
struct Support
{
  ElementId element;
  SupportKind kind = SupportKind::Step;
  double share = 0;                        // by weight, 0 to 1
  std::vector<std::size_t> variants = {};  // where it comes from
};

/// A difference that divides the municipalities: 40 to 60 % have it.
struct Contested
{
  Deviation deviation;  // from the proposal
  double share = 0;
};

/// A sound process that asks little change of all together.
struct Proposal
{
  Process process;
  std::optional<std::size_t> startedFrom = std::nullopt;  // index of a variant; none: the reference
  double effort = 0;                  // sum of weight x effort over all variants
  double bestVariantEffort = 0;       // the same, of the best sound variant (or reference) as it is
  double lowerBound = 0;              // no process needs less; see proposalBound
  std::vector<double> effortOf = {};  // of each variant
  std::vector<Support> support = {};  // steps in flow order, then gateways, ways, units
  std::vector<Contested> contested = {};
  Deviations changes = {};  // of the proposal from what it started from
};

/// The sound process with the least total effort that the search finds (HarmOpt). Starts from the
/// best sound variants or the reference (the set median), then takes over what many variants show
/// and drops what few have, whatever saves most first, as long as the result stays sound, keeps the
/// constraints and the total falls (after Li, Reichert and Wombacher, Data & Knowledge Engineering
/// 2011). Deterministic; does not hang on the order of the variants. NotAllowed where no candidate
/// is sound and keeps the constraints; Cancelled when cancelled.
Result<Proposal> propose(const std::vector<const Process*>& variants,
                         const std::vector<double>& weights = {},
                         const Process* reference = nullptr,
                         const ProposalConstraints& constraints = {},
                         const CancelFlag* cancel = nullptr);

/// How much of the effort is not proved to be needed, 0 to 1.
double gapOf(const Proposal& proposal);

}  // namespace einklang
