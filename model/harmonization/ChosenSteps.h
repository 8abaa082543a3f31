#pragma once

#include "model/harmonization/Corrections.h"
#include "model/matching/Likeness.h"

#include <vector>

namespace einklang {

/// The steps that a user chose on both sides of a comparison, and what that means for their
/// correspondences. Each question answers with the corrections to be made together; with none
/// where there is nothing to do.
struct ChosenSteps
{
  std::vector<NodeId> reference = {};
  std::vector<NodeId> variant = {};

  bool isEmpty() const { return reference.empty() && variant.empty(); }
  bool operator==(const ChosenSteps&) const = default;
};

/// The links that one of the chosen steps is in, in their order.
Correspondences linksOf(const Correspondences& links, const ChosenSteps& chosen);

/// Links what is chosen on both sides. Of steps of one side: all their links become one, which
/// the chosen steps without a link join.
std::vector<Correction> linking(const Correspondences& links, const ChosenSteps& chosen);

/// Takes the chosen steps out of their links. Where both sides of a link are chosen, only these.
std::vector<Correction> unlinking(const Correspondences& links, const ChosenSteps& chosen);

/// Locks the links of the chosen steps; where all of them are locked, the matcher decides again.
std::vector<Correction> locking(const Correspondences& links, const ChosenSteps& chosen);

/// Splits the link of several steps that the chosen ones are in: the chosen steps become a link of
/// their own, or, where they are none, have no partner. Where all or nothing of a side is chosen,
/// the pairs that are most alike stay together.
std::vector<Correction> splitting(const Correspondences& links, const ChosenSteps& chosen,
                                  const Likeness& likeness);

/// Forgets what was corrected by hand at the chosen steps and at those they are linked with.
std::vector<Correction> releasing(const Correspondences& links, const ChosenSteps& chosen,
                                  const VariantEntry& entry);

}  // namespace einklang
