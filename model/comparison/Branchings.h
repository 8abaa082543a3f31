#pragma once

#include "model/comparison/Changes.h"
#include "model/comparison/Pairing.h"

#include <string>
#include <vector>

namespace einklang {

/// Steps of both sides, by their numbers in the reference.
struct DirectWays
{
  std::size_t from;
  std::vector<std::size_t> to;  // in flow order
  bool isMissing;               // a way of the reference, else one of the variant
};

/// Between which steps of both sides a way leads on one side alone, where the group touches it:
/// what "branches differently" means.
std::vector<DirectWays> directWays(const Pairing& pairing, const ChangeGroup& group);

/// A new choice of the variant with a way past steps that the others do.
struct Shortcut
{
  std::string from;               // the case, or what is done in it
  std::size_t to;                 // numbers in the reference
  std::vector<std::size_t> past;  // activities, in flow order
};

/// The ways of choices that only the variant has on which several steps of both sides are left out.
std::vector<Shortcut> shortcuts(const Pairing& pairing, const ChangeGroup& group);

/// Joins of two kinds before the same step of both sides that are not taken for one.
struct OtherJoin
{
  std::size_t step;  // number in the reference
  std::size_t ofReference;
  std::size_t ofVariant;
};

/// Those of which the group puts in the one of the variant.
std::vector<OtherJoin> otherJoins(const Pairing& pairing, const ChangeGroup& group);

}  // namespace einklang
