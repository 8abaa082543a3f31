#pragma once

#include "model/comparison/Deviation.h"
#include "model/comparison/Pairing.h"
#include "model/comparison/TriedFlow.h"

#include <memory>
#include <vector>

namespace einklang {

/// A way that is only in the reference (no variant flow), only in the variant, or labelled
/// otherwise (both).
struct WayChange
{
  const Flow* reference = nullptr;
  const Flow* variant = nullptr;
};

/// Changes of the flow that belong together: nodes that are only on one side with all their ways,
/// and ways that are taken out and put in at the same side of a step. Two groups touch no way in
/// common, so any choice of groups can be taken over in any order.
struct ChangeGroup
{
  std::vector<std::size_t> missing = {};     // nodes of the reference without partner
  std::vector<std::size_t> additional = {};  // nodes of the variant without partner
  std::vector<WayChange> ways = {};
  AnchoredEdits toVariant = {};
  AnchoredEdits toReference = {};
  bool isPartOfSeries = false;  // see splitSeries
  bool keepsOrder = false;      // known to change the order of no step that both sides have
  std::shared_ptr<const TriedFlow> tried = nullptr;  // see triedFlow, if known
};

/// The complete structural difference in groups as small as they can be. Order: by the first node
/// or way in file order.
std::vector<ChangeGroup> changeGroups(const Pairing& pairing);

/// Joins groups: the first takes the changes of the second.
void joinGroups(ChangeGroup& into, ChangeGroup& other);

}  // namespace einklang
