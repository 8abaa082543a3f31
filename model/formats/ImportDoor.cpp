#include "model/formats/ImportDoor.h"

#include "model/base/Text.h"
#include "model/formats/OtherFormats.h"
#include "model/formats/bpmn/BpmnFormat.h"
#include "model/formats/bpmn/BpmnNames.h"
#include "model/formats/epml/EpmlFormat.h"
#include "model/formats/table/TableFormat.h"
#include "model/formats/xml/XmlReader.h"
#include "model/formats/xprozess/XProzessFormat.h"
#include "model/formats/xprozess/XProzessTree.h"
#include "model/formats/yaml/YamlFormat.h"
#include "model/storage/ReadFile.h"

#include <utility>

namespace einklang {
namespace {

Error tooLarge(const std::string& name, const ImportLimits& limits)
{
  return {ErrorCode::LimitExceeded,
          {"the file is larger than %1 MB", {std::to_string(limits.bytes >> 20)}},
          name};
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

/// What prefixes mean in files that forgot to declare them.
XmlNamespaces knownNamespaces()
{
  XmlNamespaces known = bpmn::forgottenNamespaces();
  known.emplace_back("epml", "http://www.epml.de");
  return known;
}

/// Our own files begin with the key `format`, perhaps behind comments.
bool saysNative(std::string_view bytes)
{
  return bytes.starts_with("format:") ||
         bytes.substr(0, 4096).find("\nformat:") != std::string::npos;
}

/// A file of ours whose beginning is damaged, so that its error tells more.
bool hasNativeParts(std::string_view bytes)
{
  return bytes.starts_with("processes:") || bytes.find("\nprocesses:") != std::string_view::npos ||
         bytes.find("\nend: {") != std::string_view::npos;
}

Result<Import> importXml(std::string_view bytes, const std::string& name,
                         const ImportLimits& limits)
{
  const Result<XmlName> root = peekXmlRoot(bytes, name, limits, knownNamespaces());
  if (!root) return root.error();
  if (root->uri == bpmn::modelUri) return readBpmn(bytes, name, limits);
  if (root->uri == xprozess::uri) return readXProzess(bytes, name, limits);
  if (root->local == "epml") return readEpml(bytes, name, limits);
  return Error{ErrorCode::UnknownFormat, otherXml(*root), name};
}

}  // namespace

Result<Import> importFile(const std::string& path, const ImportLimits& limits)
{
  const Result<std::string> bytes = readFile(path, limits.bytes);
  if (!bytes) return bytes.error();
  return importBytes(*bytes, path, limits);
}

Result<Import> importBytes(std::string_view bytes, const std::string& name,
                           const ImportLimits& limits)
{
  if (bytes.size() > limits.bytes) return tooLarge(name, limits);
  if (auto other = otherFormat(bytes)) {
    return Error{ErrorCode::UnknownFormat, std::move(*other), name};
  }
  if (looksLikeXml(bytes)) return importXml(bytes, name, limits);
  if (isTable(bytes)) return readTable(bytes, name, limits);
  const bool text = isValidUtf8(bytes) && bytes.find('\0') == std::string_view::npos;
  if (text && (saysNative(bytes) || hasNativeParts(bytes))) return readYaml(bytes, name, limits);
  return Error{
      ErrorCode::UnknownFormat,
      {"This is no process: neither BPMN 2.0, XProzess, EPML, a table of steps nor the YAML "
       "of this program."},
      name};
}

bool isTable(std::string_view bytes)
{
  return !otherFormat(bytes) && !looksLikeXml(bytes) && !saysNative(bytes) && looksLikeTable(bytes);
}

}  // namespace einklang
