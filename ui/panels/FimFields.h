#pragma once

#include "ui/panels/PropertyField.h"

#include <vector>

namespace einklang::ui {

/// What FIM says of an activity group beyond the fields of every step: number, who gives and gets
/// what, kinds of checks and decisions. Codes are typed by their number. Empty for other steps.
std::vector<PropertyField> fimFieldsOf(const Node& node);

/// What an XProzess message says of the process and its class in the catalogue beyond the fact
/// sheet, only shown. Empty for processes that came otherwise.
std::vector<PropertyField> fimFieldsOf(const Process& process);

}  // namespace einklang::ui
