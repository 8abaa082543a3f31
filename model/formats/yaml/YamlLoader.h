#pragma once

#include "model/formats/ImportDoor.h"
#include "model/formats/yaml/YamlTree.h"

#include <string>
#include <string_view>

namespace einklang {

/// Reads one YAML document into a tree, strictly: refuses anchors, aliases, tags, merge keys,
/// keys that are given twice or are no texts, a second document, invalid UTF-8, control
/// characters, and whatever exceeds the limits. Every error says line and column.
Result<YamlNode> loadYaml(std::string_view bytes, const std::string& name,
                          const ImportLimits& limits = {});

}  // namespace einklang
