#pragma once

#include "model/formats/xprozess/XProzessDetails.h"

#include <string_view>

namespace einklang::xprozess {

/// The code of "keine Vorgabe" for the way a message travels (Übermittlungsart).
constexpr std::string_view noPreference = "99";

/// The list that real messages name for codes in this element.
ListedCode usualList(std::string_view element);

/// The meaning of a code, where a released message or its report says it; empty otherwise. Lists
/// are known by the last part of their URI, since sources name them in two ways.
std::string_view nameOfCode(std::string_view list, std::string_view code);

}  // namespace einklang::xprozess
