#include "model/formats/yaml/YamlTree.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace einklang {
namespace {

/// Words that some YAML reader takes for a boolean or for nothing.
constexpr std::array<std::string_view, 10> notTexts{"y",     "n",    "yes", "no",   "on",
                                                    "false", "true", "off", "null", "nan"};

bool isNotText(std::string text)
{
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return std::ranges::find(notTexts, text) != notTexts.end();
}

bool isLetter(char c)
{
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isPlainId(std::string_view text)
{
  return !text.empty() && isLetter(text.front()) && std::ranges::all_of(text, [](char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
  });
}

}  // namespace

const YamlNode* YamlNode::find(std::string_view key) const
{
  const auto it = std::ranges::find(keys, key);
  return it == keys.end() ? nullptr : &items[static_cast<std::size_t>(it - keys.begin())];
}

YamlNode* YamlNode::find(std::string_view key)
{
  return const_cast<YamlNode*>(std::as_const(*this).find(key));  // NOLINT: this is not const
}

void YamlNode::add(std::string key, YamlNode value)
{
  kind = YamlKind::Map;
  keys.push_back(std::move(key));
  items.push_back(std::move(value));
}

bool YamlNode::operator==(const YamlNode& other) const
{
  return kind == other.kind && quoted == other.quoted && text == other.text && keys == other.keys &&
         items == other.items;
}

YamlNode plainScalar(std::string text)
{
  return {.kind = YamlKind::Scalar, .text = std::move(text)};
}

YamlNode quotedScalar(std::string text)
{
  return {.kind = YamlKind::Scalar, .quoted = true, .text = std::move(text)};
}

YamlNode idScalar(std::string text)
{
  const bool quoted = !isPlainId(text) || isNotText(text);
  return {.kind = YamlKind::Scalar, .quoted = quoted, .text = std::move(text)};
}

}  // namespace einklang
