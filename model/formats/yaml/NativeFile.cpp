#include "model/formats/yaml/NativeFile.h"

#include "model/formats/yaml/YamlEmitter.h"
#include "model/formats/yaml/YamlLoader.h"
#include "model/storage/Sha256.h"

#include <charconv>

namespace einklang {
namespace {

constexpr std::string_view endKey = "end";

std::string withoutCarriageReturns(std::string_view bytes)
{
  std::string out;
  out.reserve(bytes.size());
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const bool ofPair = bytes[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n';
    if (!ofPair) out += bytes[i];
  }
  return out;
}

std::string endLine(std::string_view body, const Counts& counts)
{
  YamlNode marker{.kind = YamlKind::Map, .onOneLine = true};
  for (const auto& [name, count] : counts) marker.add(name, plainScalar(std::to_string(count)));
  marker.add("sha256", quotedScalar(sha256(body)));
  YamlNode tree;
  tree.add(std::string{endKey}, std::move(marker));
  return emitYaml(tree);
}

/// Where the last line begins, whether or not it is complete.
std::size_t lastLine(std::string_view text)
{
  if (text.size() < 2) return 0;
  const std::size_t lineEnd = text.rfind('\n', text.size() - 2);
  return lineEnd == std::string_view::npos ? 0 : lineEnd + 1;
}

Error invalid(const std::string& name, Message message, const YamlNode& where,
              ErrorCode code = ErrorCode::InvalidContent)
{
  return Error{code, std::move(message), name, where.position};
}

Result<int> versionOf(const YamlNode& tree, const std::string& name, const NativeKind& kind)
{
  const YamlNode* version = tree.find("version");
  int number = 0;
  if (version) {
    const char* end = version->text.data() + version->text.size();
    if (std::from_chars(version->text.data(), end, number).ptr != end) number = 0;
  }
  if (number < 1) {
    return invalid(name, {"The key version must be a whole number from 1."},
                   version ? *version : tree);
  }
  const int current = static_cast<int>(kind.migrations.size()) + 1;
  if (number > current) {
    return invalid(name,
                   {"The file was written by a newer version of Einklang: it has format version "
                    "%1, this program reads up to version %2.",
                    {std::to_string(number), std::to_string(current)}},
                   *version, ErrorCode::UnsupportedVersion);
  }
  return number;
}

}  // namespace

Result<YamlNode> loadNative(std::string_view bytes, const std::string& name, const NativeKind& kind,
                            const ImportLimits& limits)
{
  Result<YamlNode> tree = loadYaml(bytes, name, limits);
  if (!tree) return tree;
  const YamlNode* format = tree->find("format");
  if (tree->kind != YamlKind::Map || !format || format->text != kind.name) {
    return Error{ErrorCode::UnknownFormat,
                 {"The file does not begin with \"format: %1\".", {std::string{kind.name}}},
                 name,
                 format ? format->position : SourcePosition{1, 1}};
  }
  const Result<int> version = versionOf(*tree, name, kind);
  if (!version) return version.error();
  for (std::size_t i = static_cast<std::size_t>(*version) - 1; i < kind.migrations.size(); ++i) {
    kind.migrations[i](*tree);
  }
  return tree;
}

YamlNode newNative(const NativeKind& kind)
{
  YamlNode tree;
  tree.add("format", plainScalar(std::string{kind.name}));
  tree.add("version", plainScalar(std::to_string(kind.migrations.size() + 1)));
  return tree;
}

std::string emitNative(const YamlNode& tree, const Counts& counts)
{
  const std::string body = emitYaml(tree) + "\n";
  return body + endLine(body, counts);
}

Losses checkEndMarker(std::string_view bytes, const Counts& counts)
{
  const std::string text = withoutCarriageReturns(bytes);
  const std::size_t start = lastLine(text);
  const std::string_view body = std::string_view{text}.substr(0, start);
  const std::string_view marker = std::string_view{text}.substr(start);
  if (marker == endLine(body, counts)) return {};
  const bool missing = !marker.starts_with("end:");
  const Message message =
      missing ? Message{"The file has no end marker: it was written or changed by hand, or its end "
                        "is missing."}
              : Message{"The file does not fit its end marker: it was changed by hand or damaged."};
  return {{LossKind::Repaired, message}};
}

}  // namespace einklang
