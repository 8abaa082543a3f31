#pragma once

#include <string>
#include <string_view>

namespace einklang {

/// Runs of white space, line breaks among them, as one blank, trimmed: a label within a sentence.
std::string oneLine(std::string_view text);

}  // namespace einklang
