#pragma once

#include "model/base/Result.h"

#include <string>
#include <string_view>
#include <vector>

namespace einklang {

enum class YamlKind
{
  Null,
  Scalar,
  Sequence,
  Map
};

/// A value of a YAML file with its place: between the bytes and our types. Scalars are texts here;
/// what they mean is decided by who reads the key, never by how they look.
struct YamlNode
{
  YamlKind kind = YamlKind::Null;
  bool quoted = false;                 // scalars
  bool onOneLine = false;              // collections: how they are to be written
  std::string text = {};               // scalars
  std::vector<std::string> keys = {};  // maps: one for each item
  std::vector<YamlNode> items = {};    // collections
  SourcePosition position = {};        // where it was read

  /// nullptr if there is no such key.
  const YamlNode* find(std::string_view key) const;
  YamlNode* find(std::string_view key);

  void add(std::string key, YamlNode value);

  /// Without positions and the way of writing collections.
  bool operator==(const YamlNode& other) const;
};

/// A value that needs no quotes: a number, a name from a list, a safe id.
YamlNode plainScalar(std::string text);

/// A text for people: always in quotes.
YamlNode quotedScalar(std::string text);

/// An id: plain where every YAML reader takes it for a text, else quoted.
YamlNode idScalar(std::string text);

}  // namespace einklang
