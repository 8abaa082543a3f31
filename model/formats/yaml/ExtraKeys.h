#pragma once

#include "model/formats/yaml/YamlTree.h"
#include "model/process/Extra.h"

#include <optional>
#include <string>
#include <vector>

namespace einklang {

/// Unknown keys as extras: the place is "yaml/" and the way through groups to the key ("/" and "~"
/// inside a key escaped as in RFC 6901), the text is the value on one line.
Extra extraOfKey(const std::string& path, const std::string& key, const YamlNode& value);

/// The way to a key, unescaped, and its value.
struct ExtraKey
{
  std::vector<std::string> path;  // groups, then the key
  YamlNode value;
};

/// None if the extra is no key, or could not be read back as the same extra.
std::optional<ExtraKey> keyOfExtra(const Extra& extra);

}  // namespace einklang
