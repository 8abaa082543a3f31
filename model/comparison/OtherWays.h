#pragma once

#include "model/comparison/Changes.h"
#include "model/comparison/OrderChanges.h"

#include <string>
#include <vector>

namespace einklang {

/// A way that one side alone has between two steps of both, past steps that stand between them on
/// all ways of the other side. Numbers are those of the reference.
struct WayPast
{
  std::size_t from;
  std::size_t to;
  std::vector<std::size_t> past;  // activities, in flow order
  bool isMissing;                 // a way of the reference, else one of the variant
};

/// A case that both sides tell, and the steps of both that come next in it on one side alone; or a
/// new case of a choice of both, and what goes on there that only other cases led to.
struct OtherCase
{
  std::size_t event;                // that tells the case; of a new one in the variant
  std::vector<std::size_t> before;  // in the reference
  std::vector<std::size_t> after;   // in the variant
  bool isNew = false;
};

/// A choice of both sides whose ways say on one side alone when they are taken.
struct SaidWays
{
  std::size_t split;
  std::vector<std::string> before;  // what they are called in the reference
  std::vector<std::string> after;
};

/// A step of both sides behind which nothing comes on one side, though ends are drawn there.
struct LastStep
{
  std::size_t step;
  bool inVariant;  // else in the reference
  bool isBroken;   // a loose way may go on from it
};

/// What the order of steps does not show, of one group of changes.
struct OtherWays
{
  std::vector<SaidWays> said;
  std::vector<LastStep> last;
  std::vector<WayPast> past;
  std::vector<OtherCase> cases;
};

/// Of each group of changes the ways that no fact about the order explains. Each is told once.
std::vector<OtherWays> otherWays(const Pairing& pairing, const OrderDifference& difference,
                                 const std::vector<ChangeGroup>& groups);

}  // namespace einklang
