#pragma once

#include "model/formats/yaml/YamlTree.h"

#include <string>

namespace einklang {

/// The tree as a block of lines. The same bytes for equal trees. A list or group that stands at
/// the top is set off by an empty line.
std::string emitYaml(const YamlNode& tree);

/// The tree as one line without a line end: for journals, and for values that are kept as text.
std::string emitYamlLine(const YamlNode& tree);

}  // namespace einklang
