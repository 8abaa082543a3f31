#include "model/formats/ImportDoor.h"

#include "model/base/Text.h"
#include "model/formats/bpmn/BpmnFormat.h"
#include "model/formats/bpmn/BpmnNames.h"
#include "model/formats/xml/XmlReader.h"
#include "model/formats/yaml/YamlFormat.h"

#include <filesystem>
#include <fstream>
#include <iterator>

namespace einklang {
namespace {

constexpr std::string_view xprozessUri = "http://www.regierung-mv.de/xprozess/2";

Error tooLarge(const std::string& name, const ImportLimits& limits)
{
  return {ErrorCode::LimitExceeded,
          {"The file is larger than %1 MB.", {std::to_string(limits.bytes >> 20)}},
          name};
}

/// The bytes of a regular file: devices and pipes could go on for ever.
Result<std::string> contentOf(const std::string& path, const ImportLimits& limits)
{
  std::error_code failure;
  const auto status = std::filesystem::status(path, failure);
  if (!std::filesystem::exists(status)) {
    return Error{ErrorCode::FileNotReadable, {"There is no such file."}, path};
  }
  if (!std::filesystem::is_regular_file(status)) {
    return Error{ErrorCode::FileNotReadable, {"This is not a file but a folder or device."}, path};
  }
  const auto size = std::filesystem::file_size(path, failure);
  if (!failure && size > limits.bytes) return tooLarge(path, limits);
  std::ifstream stream{path, std::ios::binary};
  std::string bytes(static_cast<std::size_t>(failure ? 0 : size) + 1, '\0');
  if (stream) stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (!stream.eof()) {
    return Error{ErrorCode::FileNotReadable,
                 {"The file cannot be read: no permission, or it changed meanwhile."},
                 path};
  }
  bytes.resize(static_cast<std::size_t>(stream.gcount()));
  return bytes;
}

/// XML begins with "<", behind a byte order mark and blanks, also in UTF-16.
bool looksLikeXml(std::string_view bytes)
{
  for (const char c : bytes.substr(0, 1024)) {
    if (c == '<') return true;
    const bool skipped = c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\0' ||
                         static_cast<unsigned char>(c) >= 0xBB;
    if (!skipped) return false;
  }
  return false;
}

Result<Import> importXml(std::string_view bytes, const std::string& name,
                         const ImportLimits& limits)
{
  const Result<XmlName> root = peekXmlRoot(bytes, name, limits, bpmn::forgottenNamespaces());
  if (!root) return root.error();
  if (root->uri == bpmn::modelUri) return readBpmn(bytes, name, limits);
  if (root->uri == xprozessUri) {
    return Error{ErrorCode::UnknownFormat, {"XProzess files cannot be read yet."}, name};
  }
  return Error{
      ErrorCode::UnknownFormat,
      {"This is XML, but neither BPMN 2.0 nor XProzess: it begins with %1.", {root->local}},
      name};
}

}  // namespace

Result<Import> importFile(const std::string& path, const ImportLimits& limits)
{
  const Result<std::string> bytes = contentOf(path, limits);
  if (!bytes) return bytes.error();
  return importBytes(*bytes, path, limits);
}

Result<Import> importBytes(std::string_view bytes, const std::string& name,
                           const ImportLimits& limits)
{
  if (bytes.size() > limits.bytes) return tooLarge(name, limits);
  if (looksLikeXml(bytes)) return importXml(bytes, name, limits);
  const bool text = isValidUtf8(bytes) && bytes.find('\0') == std::string_view::npos;
  if (text && !trim(bytes.substr(0, 4096)).empty()) return readYaml(bytes, name, limits);
  return Error{ErrorCode::UnknownFormat,
               {"This is no process: neither BPMN 2.0, XProzess nor the YAML of this program."},
               name};
}

}  // namespace einklang
