#pragma once

#include "model/formats/ImportDoor.h"
#include "model/formats/yaml/YamlTree.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace einklang {

/// Raises the tree of a file by one version.
using Migration = void (*)(YamlNode& tree);

/// What distinguishes our kinds of files. migrations[i] leads from version i + 1 to i + 2; the
/// current version is one more than their number.
struct NativeKind
{
  std::string_view name;  // the value of `format`
  std::vector<Migration> migrations = {};
};

using Counts = std::vector<std::pair<std::string, std::size_t>>;

/// Loads a file of ours, checks `format` and `version`, and raises the tree to the current version.
Result<YamlNode> loadNative(std::string_view bytes, const std::string& name, const NativeKind& kind,
                            const ImportLimits& limits);

/// The first keys of a file, to which the content is added.
YamlNode newNative(const NativeKind& kind);

/// The content as bytes, with the end marker: the counts and the hash of what stands before it.
std::string emitNative(const YamlNode& tree, const Counts& counts);

/// Whether the file is as it was written: no loss, or the remark that it was changed by hand or
/// damaged. Line ends do not count, so git may change them.
Losses checkEndMarker(std::string_view bytes, const Counts& counts);

}  // namespace einklang
