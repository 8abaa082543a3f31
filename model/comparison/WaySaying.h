#pragma once

#include "model/base/Text.h"
#include "model/process/Process.h"

#include <string>
#include <utility>

namespace einklang {

/// What a way says about when it is taken.
inline std::string saying(const Flow& flow)
{
  return flow.label.empty() ? flow.condition : flow.label;
}

/// True if both say the same, but one is the normal case of its source.
inline bool differInDefaultAlone(const Flow& a, const Flow& b)
{
  return foldText(saying(a)) == foldText(saying(b)) && a.condition == b.condition &&
         a.isDefault != b.isDefault;
}

/// What two ways say where they differ: their labels, else the conditions behind equal labels, else
/// their descriptions.
inline std::pair<std::string, std::string> differentSayings(const Flow& a, const Flow& b)
{
  if (foldText(saying(a)) != foldText(saying(b))) return {saying(a), saying(b)};
  if (a.condition != b.condition) return {a.condition, b.condition};
  return {a.description, b.description};
}

}  // namespace einklang
