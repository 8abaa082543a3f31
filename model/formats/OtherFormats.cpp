#include "model/formats/OtherFormats.h"

#include "model/base/Text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace einklang {
namespace {

constexpr const char* picture =
    "This is a picture or a document for reading. Ask the tool that drew it for BPMN 2.0.";

/// Beginnings of files that are no text.
constexpr std::array<std::pair<std::string_view, const char*>, 6> beginnings{
    {{"%PDF-", picture},
     {"\x89PNG", picture},
     {"\xFF\xD8\xFF", picture},
     {"GIF8", picture},
     {"\xD0\xCF\x11\xE0",
      "This is a document of an office program. Save a table as CSV, a drawing as BPMN 2.0."},
     {"\x1F\x8B", "This is an archive. Unpack it and open the file inside."}}};

/// Root elements of the own formats of other tools.
constexpr std::array<std::pair<std::string_view, const char*>, 8> tools{
    {{"mxfile", "draw.io"},
     {"mxGraphModel", "draw.io"},
     {"Package", "XPDL"},
     {"AML", "AML (ARIS)"},
     {"ADOXML", "ADOXML (ADONIS)"},
     {"VisioDocument", "VDX (Visio)"},
     {"XMI", "XMI (UML)"},
     {"pnml", "PNML"}}};

template <typename Table>
auto findIn(const Table& table, std::string_view name)
{
  return std::ranges::find(table, name, &Table::value_type::first);
}

/// The names of its files stand in an archive as they are.
const char* inArchive(std::string_view bytes)
{
  const auto holds = [&](std::string_view name) {
    return bytes.find(name) != std::string_view::npos;
  };
  if (holds("xl/workbook") || holds("opendocument.spreadsheet")) {
    return "This is a workbook of a spreadsheet program. Save the sheet as CSV, or copy its rows "
           "and "
           "paste them.";
  }
  if (holds("word/document") || holds("ppt/presentation") || holds("visio/document") ||
      holds("mimetypeapplication/vnd.oasis")) {
    return "This is a document of an office program. Save a table as CSV, a drawing as BPMN 2.0.";
  }
  return "This is an archive. Unpack it and open the file inside.";
}

bool isWebPage(std::string_view bytes)
{
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  const std::string head = foldText(trim(bytes.substr(0, 512)));
  return head.starts_with("<!doctype html") || head.starts_with("<html");
}

}  // namespace

std::optional<Message> otherFormat(std::string_view bytes)
{
  if (bytes.empty()) return Message{"The file is empty."};
  if (bytes.starts_with("PK\x03\x04")) return Message{inArchive(bytes)};
  const auto known = std::ranges::find_if(
      beginnings, [&](const auto& entry) { return bytes.starts_with(entry.first); });
  if (known != beginnings.end()) return Message{known->second};
  if (!isWebPage(bytes)) return std::nullopt;
  return Message{
      "This is a web page, perhaps the login of the portal it was fetched from. Fetch the file "
      "again."};
}

Message otherXml(const XmlName& root)
{
  const auto tool = findIn(tools, root.local);
  if (tool != tools.end()) {
    return {"This is a file of the format %1. Export it as BPMN 2.0 in the tool that wrote it.",
            {std::string{tool->second}}};
  }
  if (root.local == "svg") return {picture};
  if (root.uri.find("xprozess") != std::string::npos) {
    return {"This is XProzess of another version (%1). Export it as XProzess 2.0 or BPMN 2.0.",
            {root.uri}};
  }
  if (root.local == "definitions") {
    return {
        "This is BPMN of another version or without the namespace of BPMN 2.0 (%1). Export it as "
        "BPMN 2.0.",
        {root.uri.empty() ? "-" : root.uri}};
  }
  return {"This is XML, but neither BPMN 2.0, XProzess nor EPML: it begins with %1.", {root.local}};
}

}  // namespace einklang
