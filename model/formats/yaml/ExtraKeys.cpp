#include "model/formats/yaml/ExtraKeys.h"

#include "model/base/Text.h"
#include "model/formats/yaml/YamlEmitter.h"
#include "model/formats/yaml/YamlLoader.h"

#include <algorithm>
#include <string_view>

namespace einklang {
namespace {

constexpr std::string_view prefix = "yaml/";
constexpr std::size_t longestKey = 256;  // YAML allows 1024 on one line

std::string escaped(const std::string& key)
{
  std::string out;
  for (const char c : key) {
    if (c == '~') {
      out += "~0";
    } else if (c == '/') {
      out += "~1";
    } else {
      out += c;
    }
  }
  return out;
}

std::string unescaped(const std::string& part)
{
  std::string out;
  for (std::size_t i = 0; i < part.size(); ++i) {
    const bool escape = part[i] == '~' && i + 1 < part.size();
    out += escape ? (part[++i] == '1' ? '/' : '~') : part[i];
  }
  return out;
}

std::vector<std::string> pathOf(const std::string& place)
{
  std::vector<std::string> path = split(std::string_view{place}.substr(prefix.size()), '/');
  for (std::string& part : path) part = unescaped(part);
  return path;
}

std::string placeOf(const std::vector<std::string>& path)
{
  std::vector<std::string> parts;
  for (const std::string& part : path) parts.push_back(escaped(part));
  return std::string{prefix} + join(parts, "/");
}

}  // namespace

Extra extraOfKey(const std::string& path, const std::string& key, const YamlNode& value)
{
  return {std::string{prefix} + path + escaped(key), emitYamlLine(value)};
}

std::optional<ExtraKey> keyOfExtra(const Extra& extra)
{
  if (!extra.place.starts_with(prefix)) return std::nullopt;
  const std::vector<std::string> path = pathOf(extra.place);
  const bool usable = std::ranges::all_of(path, [](const std::string& part) {
    return part.size() <= longestKey && part != "<<" && isValidUtf8(part);
  });
  if (!usable || placeOf(path) != extra.place) return std::nullopt;
  // As the value of a key, so that it is read as it will be read in its place.
  const Result<YamlNode> parsed = loadYaml("{k: " + extra.text + "}", {});
  const YamlNode* value = parsed && parsed->keys.size() == 1 ? parsed->find("k") : nullptr;
  if (!value || emitYamlLine(*value) != extra.text) return std::nullopt;
  return ExtraKey{path, *value};
}

}  // namespace einklang
