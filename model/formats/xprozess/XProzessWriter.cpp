#include "model/base/Text.h"
#include "model/formats/bpmn/BpmnFormat.h"
#include "model/formats/xml/XmlReader.h"
#include "model/formats/xml/XmlWriter.h"
#include "model/formats/xprozess/Archive.h"
#include "model/formats/xprozess/XProzessFormat.h"
#include "model/formats/xprozess/XProzessGroups.h"
#include "model/formats/xprozess/XProzessProfile.h"
#include "model/formats/xprozess/XProzessTree.h"
#include "model/process/Edit.h"

#include <algorithm>
#include <array>
#include <map>
#include <openssl/sha.h>

namespace einklang {
namespace {

using namespace xprozess;

constexpr std::string_view keptProcess = "xprozess/prozess";
constexpr std::string_view keptCatalogue = "xprozess/prozesskatalog";
constexpr std::string_view keptLibrary = "xprozess/bibliothek";
constexpr std::array<std::string_view, 3> modelOrder{"prozessmodelldatei", "visualisierungsdatei",
                                                     "beschreibungsdatei"};

std::string keptText(const Extras& extras, std::string_view place)
{
  const auto kept = std::ranges::find(extras, place, &Extra::place);
  return kept == extras.end() ? std::string{} : kept->text;
}

std::optional<XmlElement> keptElement(const Extras& extras, std::string_view place)
{
  const std::string text = keptText(extras, place);
  if (text.empty()) return std::nullopt;
  Result<XmlDocument> document = readXml(text, std::string{place});
  return document ? std::optional{std::move(document->root)} : std::nullopt;
}

bool isGroup(const Node& node)
{
  return node.attributes.activityGroup != ActivityGroup::None;
}

XmlElement method()
{
  XmlElement made = element("modellierungsmethode");
  made.children.push_back(
      code("code", std::string{fimLists} + "modellierungsmethode", "2019-08-05", "10"));
  made.children.push_back(element("freitext", "FIM"));
  return made;
}

std::map<std::string, XmlElement> groupsById(const XmlElement& process)
{
  std::map<std::string, XmlElement> found;
  const XmlElement* structure = process.findChild(uri, "prozessstrukturbeschreibung");
  const XmlElement* fim =
      structure ? structure->findChild(uri, "strukturbeschreibungFIM") : nullptr;
  for (const XmlElement* group :
       fim ? childrenOf(*fim, "aktivitaetengruppe") : std::vector<const XmlElement*>{}) {
    found.emplace(textIn(*group, "subProzessID"), *group);
  }
  return found;
}

/// The groups in their old order, then the new ones in file order.
void putStructure(XmlElement& target, const Process& process, Losses& losses)
{
  const std::map<std::string, XmlElement> existing = groupsById(target);
  XmlElement fim = element("strukturbeschreibungFIM");
  int number = 0;
  for (const Node& node : process.nodes()) {
    if (!isGroup(node)) continue;
    const auto old = existing.find(node.id.value());
    fim.children.push_back(groupElement(
        process, node, old == existing.end() ? nullptr : &old->second, ++number, losses));
  }
  if (fim.children.empty()) {
    losses.push_back({LossKind::Kept,
                      {"%1 has no activity groups; FIM asks for at least one", {process.name()}},
                      std::nullopt});
    return;
  }
  XmlElement structure = element("prozessstrukturbeschreibung");
  structure.children.push_back(method());
  structure.children.push_back(std::move(fim));
  putChildren(target, "prozessstrukturbeschreibung", {std::move(structure)}, processOrder);
}

/// The content of the file that belongs to this process, without what XProzess itself keeps.
FileContent modelOf(const FileContent& content, const Process& process)
{
  ProcessHeader header = process.header();
  std::erase_if(header.extras, [](const Extra& e) { return e.place == keptProcess; });
  FileContent model{{process}, {}, {}};
  apply(model.processes.front(), ReplaceHeader{std::move(header)});
  for (const Diagram& diagram : content.diagrams) {
    if (diagram.process == process.id()) model.diagrams.push_back(diagram);
  }
  for (const Extra& extra : content.extras) {
    if (!extra.place.starts_with("xprozess/")) model.extras.push_back(extra);
  }
  return model;
}

void putModel(XmlElement& target, const FileContent& content, const Process& process,
              Losses& losses)
{
  Export bpmn = writeBpmn(modelOf(content, process));
  std::ranges::move(bpmn.losses, std::back_inserter(losses));
  XmlElement file = element("prozessmodelldatei");
  file.children.push_back(element("dateiname", "BPMN DI-Export"));
  file.children.push_back(method());
  file.children.push_back(code("mimeType", std::string{fimLists} + "mimetype", "2020-01-20", "1"));
  file.children.push_back(
      element("inhalt", encodeBase64(zip({"BPMN DI-Export.xml", std::move(bpmn.bytes)}))));
  const XmlElement* old = target.findChild(uri, "prozessmodell");
  XmlElement model = old ? *old : element("prozessmodell");
  putChildren(model, "prozessmodelldatei", {std::move(file)}, modelOrder);
  putChildren(target, "prozessmodell", {std::move(model)}, processOrder);
}

XmlElement processElement(const FileContent& content, const Process& process, Losses& losses)
{
  XmlElement target =
      keptElement(process.header().extras, keptProcess).value_or(element("prozess"));
  putHeader(target, process.header(), losses);
  putStructure(target, process, losses);
  putModel(target, content, process, losses);
  return target;
}

/// A UUID made of the content (RFC 9562, version 8): the same message, the same id.
std::string uuidOf(const std::string& text)
{
  unsigned char digest[SHA256_DIGEST_LENGTH];
  SHA256(reinterpret_cast<const unsigned char*>(text.data()), text.size(), digest);
  digest[6] = static_cast<unsigned char>((digest[6] & 0x0F) | 0x80);
  digest[8] = static_cast<unsigned char>((digest[8] & 0x3F) | 0x80);
  constexpr std::string_view hex = "0123456789abcdef";
  std::string id;
  for (int i = 0; i < 16; ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10) id += '-';
    id += hex[digest[i] >> 4];
    id += hex[digest[i] & 15];
  }
  return id;
}

XmlElement headOf(const XmlElement& library, const XProzessOptions& options)
{
  XmlElement head = element("nachrichtenkopf");
  head.children.push_back(element("nachrichtUUID", uuidOf(xmlFragment(library))));
  head.children.push_back(
      code("nachrichtentyp", std::string{fimLists} + "nachricht", "1.0", "0303"));
  head.children.push_back(element("erstellungszeitpunkt", options.createdAt.empty()
                                                              ? "1970-01-01T00:00:00Z"
                                                              : options.createdAt));
  return head;
}

/// Processes without steps of their own (black-box pools of a source) say nothing to FIM.
bool isExported(const FileContent& content, const Process& process)
{
  return !process.nodes().empty() || content.processes.size() == 1;
}

}  // namespace

XProzessExport writeXProzess(const FileContent& content, const XProzessOptions& options)
{
  XProzessExport out;
  XmlElement library = element("prozessbibliothek");
  const std::string name = keptText(content.extras, keptLibrary);
  library.children.push_back(element("name", name.empty() ? "Prozessbibliothek" : name));
  for (const Process& process : content.processes) {
    if (!isExported(content, process)) continue;
    library.children.push_back(processElement(content, process, out.losses));
  }
  XmlElement root = element("alleInhalte.export.0303");
  root.set("produkt", "Einklang")
      .set("produkthersteller", "Einklang")
      .set("xprozessVersion", "2.0");
  root.children.push_back(headOf(library, options));
  if (auto catalogue = keptElement(content.extras, keptCatalogue)) {
    root.children.push_back(std::move(*catalogue));
  }
  root.children.push_back(std::move(library));
  out.bytes = writeXml(root);
  return out;
}

}  // namespace einklang
