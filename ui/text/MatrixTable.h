#pragma once

#include "model/comparison/Alignment.h"
#include "model/formats/table/Csv.h"

#include <string>
#include <vector>

namespace einklang::ui {

/// The matrix for people: one row per step, one column per municipality, in words of the user's
/// language. The first row is the heading.
Table matrixTable(const Alignment& alignment, const std::vector<std::string>& municipalities);

}  // namespace einklang::ui
