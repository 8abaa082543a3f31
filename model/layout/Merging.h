#pragma once

#include "model/layout/LikeReference.h"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace einklang::layout {

/// What became of one variant in the merged process.
struct MergedVariant
{
  std::map<std::string, std::string> places = {};  // its elements: whose place they take there
  std::map<std::string, std::string> twins = {};   // its elements: what they are in the reference
};

/// The reference with all that only its variants have, as one process to be drawn. Elements of
/// variants get new ids.
struct Merged
{
  Process process;
  std::vector<MergedVariant> variants = {};
  std::map<std::string, ElementId> columnOf = {};  // moved steps: above or below which one
  std::set<std::string> inLine = {};               // steps that only lengthen a way
};

Merged mergeVariants(const Process& reference, const std::vector<VariantTwins>& variants);

}  // namespace einklang::layout
