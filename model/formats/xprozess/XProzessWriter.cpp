#include "model/base/Text.h"
#include "model/formats/bpmn/BpmnFormat.h"
#include "model/formats/xml/XmlWriter.h"
#include "model/formats/xprozess/Archive.h"
#include "model/formats/xprozess/XProzessDetails.h"
#include "model/formats/xprozess/XProzessFormat.h"
#include "model/formats/xprozess/XProzessGroups.h"
#include "model/formats/xprozess/XProzessKept.h"
#include "model/formats/xprozess/XProzessProfile.h"
#include "model/formats/xprozess/XProzessTree.h"
#include "model/process/Edit.h"

#include <algorithm>
#include <array>
#include <map>
#include <openssl/sha.h>
#include <set>

namespace einklang {
namespace {

using namespace xprozess;

constexpr std::array<std::string_view, 3> modelOrder{"prozessmodelldatei", "visualisierungsdatei",
                                                     "beschreibungsdatei"};
constexpr std::array<std::string_view, 4> fileOrder{"dateiname", "modellierungsmethode", "mimeType",
                                                    "inhalt"};

XmlElement method()
{
  XmlElement made = element("modellierungsmethode");
  made.children.push_back(
      code("code", std::string{fimLists} + "modellierungsmethode", "2019-08-05", "10"));
  made.children.push_back(element("freitext", "FIM"));
  return made;
}

/// The groups that the process keeps: of steps that its model does not hold; in files of earlier
/// versions also those of the steps.
std::map<std::string, XmlElement> keptGroups(const XmlElement& process)
{
  std::map<std::string, XmlElement> found;
  for (const XmlElement* group : groupsOf(process)) {
    found.emplace(textIn(*group, "subProzessID"), *group);
  }
  return found;
}

/// Two digits that no other group has.
class GroupNumbers
{
 public:
  void take(const std::string& number) { m_taken.insert(number); }
  int next()
  {
    do ++m_last;
    while (m_taken.contains((m_last < 10 ? "0" : "") + std::to_string(m_last)));
    return m_last;
  }

 private:
  std::set<std::string> m_taken;
  int m_last = 0;
};

/// All groups by their numbers: the order of sources means nothing.
std::vector<XmlElement> groupElements(const XmlElement& target, const Process& process,
                                      Losses& losses)
{
  std::map<std::string, XmlElement> kept = keptGroups(target);
  std::map<std::string, XmlElement> known;
  GroupNumbers numbers;
  for (const Node& node : process.nodes()) {
    if (!isActivityGroup(node)) continue;
    auto group = keptGroupOf(node);
    const auto old = kept.extract(node.id.value());
    if (!group && old) group = old.mapped();
    if (!group) continue;
    numbers.take(textIn(*group, "id"));
    known.emplace(node.id.value(), *std::move(group));
  }
  std::vector<XmlElement> groups;
  for (auto& [id, group] : kept) {
    numbers.take(textIn(group, "id"));
    if (!process.findNode(NodeId{id})) groups.push_back(std::move(group));
  }
  for (const Node& node : process.nodes()) {
    if (!isActivityGroup(node)) continue;
    const auto old = known.find(node.id.value());
    const bool isNew = old == known.end();
    groups.push_back(groupElement(process, node, isNew ? nullptr : &old->second,
                                  isNew ? numbers.next() : 0, losses));
  }
  std::ranges::stable_sort(groups, {}, [](const XmlElement& g) { return textIn(g, "id"); });
  return groups;
}

void putStructure(XmlElement& target, const Process& process, Losses& losses)
{
  std::vector<XmlElement> groups = groupElements(target, process, losses);
  const XmlElement* old = target.findChild(uri, "prozessstrukturbeschreibung");
  const XmlElement* oldMethod = old ? old->findChild(uri, "modellierungsmethode") : nullptr;
  const bool isFim = !old || old->findChild(uri, "strukturbeschreibungFIM");
  if (groups.empty()) {
    if (isFim) putChildren(target, "prozessstrukturbeschreibung", {}, processOrder);
    return;
  }
  if (!isFim) {
    losses.push_back({LossKind::Dropped,
                      {"The structure of %1 was described by another method than FIM; its "
                       "activity groups took the place",
                       {process.name()}},
                      std::nullopt});
  }
  XmlElement structure = element("prozessstrukturbeschreibung");
  structure.children.push_back(oldMethod && isFim ? *oldMethod : method());
  structure.children.push_back(element("strukturbeschreibungFIM"));
  structure.children.back().children = std::move(groups);
  putChildren(target, "prozessstrukturbeschreibung", {std::move(structure)}, processOrder);
}

bool isKeptHere(const Extra& extra)
{
  return extra.place.starts_with("xprozess/");
}

/// The content of the file that belongs to this process, without what XProzess itself keeps.
FileContent modelOf(const FileContent& content, const Process& process)
{
  ProcessHeader header = process.header();
  std::erase_if(header.extras, isKeptHere);
  FileContent model{{process}, {}, {}};
  Process& copy = model.processes.front();
  apply(copy, ReplaceHeader{std::move(header)});
  for (const Node& node : process.nodes()) {
    if (std::ranges::none_of(node.extras, isKeptHere)) continue;
    Node bare = node;
    std::erase_if(bare.extras, isKeptHere);
    apply(copy, Replace<Node>{std::move(bare)});
  }
  for (const Diagram& diagram : content.diagrams) {
    if (diagram.process == process.id()) model.diagrams.push_back(diagram);
  }
  std::ranges::copy_if(content.extras, std::back_inserter(model.extras),
                       [](const Extra& extra) { return !isKeptHere(extra); });
  return model;
}

/// Puts an archive with this file into the element; what else it says stays.
void putFile(XmlElement& file, const std::string& title, const XProzessFile& content)
{
  if (!file.findChild(uri, "dateiname")) putText(file, "dateiname", title, fileOrder);
  if (!file.findChild(uri, "modellierungsmethode")) {
    putChildren(file, "modellierungsmethode", {method()}, fileOrder);
  }
  putChildren(file, "mimeType",
              {code("mimeType", std::string{fimLists} + "mimetype", "2020-01-20", "1")}, fileOrder);
  putText(file, "inhalt", encodeBase64(zip({content.name, content.bytes})), fileOrder);
}

/// The file of this kind that is ours to replace: one whose content was taken out when it was
/// read, else the first; made where there is none.
XmlElement& fileFor(XmlElement& model, std::string_view kind)
{
  const auto isKind = [&](const XmlElement& e) { return e.is(uri, kind); };
  const auto emptied = std::ranges::find_if(model.children, [&](const XmlElement& e) {
    return isKind(e) && textIn(e, "dateiname").size() > 0 && textIn(e, "inhalt").empty();
  });
  if (emptied != model.children.end()) return *emptied;
  if (std::ranges::none_of(model.children, isKind)) {
    putChildren(model, kind, {element(kind)}, modelOrder);
  }
  return *std::ranges::find_if(model.children, isKind);
}

void putModel(XmlElement& target, const FileContent& content, const Process& process,
              const XProzessOptions& options, Losses& losses)
{
  Export bpmn = writeBpmn(modelOf(content, process));
  std::ranges::move(bpmn.losses, std::back_inserter(losses));
  const XmlElement* old = target.findChild(uri, "prozessmodell");
  XmlElement model = old ? *old : element("prozessmodell");
  putFile(fileFor(model, "prozessmodelldatei"), "BPMN DI-Export",
          {"BPMN DI-Export.xml", std::move(bpmn.bytes)});
  const auto put = [&](const auto& make, std::string_view kind, const char* title) {
    const std::optional<XProzessFile> made = make ? make(process) : std::nullopt;
    if (made) putFile(fileFor(model, kind), title, *made);
  };
  put(options.picture, "visualisierungsdatei", "Modellgrafik");
  put(options.report, "beschreibungsdatei", "Standard Report");
  putChildren(target, "prozessmodell", {std::move(model)}, processOrder);
}

XmlElement processElement(const FileContent& content, const Process& process,
                          const XProzessOptions& options, Losses& losses)
{
  XmlElement target =
      keptElement(process.header().extras, keptProcess).value_or(element("prozess"));
  putHeader(target, process.header(), losses);
  putStructure(target, process, losses);
  putModel(target, content, process, options, losses);
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

XmlElement headOf(const XmlElement& root, const std::string& number, const XProzessOptions& options)
{
  XmlElement head = element("nachrichtenkopf");
  head.children.push_back(element("nachrichtUUID", uuidOf(xmlFragment(root))));
  head.children.push_back(
      code("nachrichtentyp", std::string{fimLists} + "nachricht", "1.0", number));
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

XmlElement libraryOf(const FileContent& content, const XProzessOptions& options, Losses& losses)
{
  const std::string name = keptText(content.extras, keptName);
  XmlElement library = element("prozessbibliothek");
  library.children.push_back(element("name", name.empty() ? "Prozessbibliothek" : name));
  if (auto kept = keptElement(content.extras, keptLibrary)) library = std::move(*kept);
  for (const Process& process : content.processes) {
    if (!isExported(content, process)) continue;
    library.children.push_back(processElement(content, process, options, losses));
  }
  return library;
}

/// The catalogue with the classes of the processes; absent where there is none.
std::optional<XmlElement> catalogueOf(const FileContent& content)
{
  std::optional<XmlElement> catalogue = keptElement(content.extras, keptCatalogue);
  for (const Process& process : content.processes) {
    auto kept = keptElement(process.header().extras, keptClass);
    if (!kept) continue;
    if (!catalogue) {
      catalogue = element("prozesskatalog");
      catalogue->children.push_back(element("name", "FIM-Prozesskatalog"));
    }
    catalogue->children.push_back(std::move(*kept));
  }
  return catalogue;
}

bool writesLibraryAlone(const FileContent& content, XProzessMessage wanted)
{
  if (wanted != XProzessMessage::AsReceived) return wanted == XProzessMessage::Library;
  return keptText(content.extras, keptMessage).starts_with("prozessbibliothek.");
}

}  // namespace

XProzessExport writeXProzess(const FileContent& content, const XProzessOptions& options)
{
  XProzessExport out;
  const bool alone = writesLibraryAlone(content, options.message);
  XmlElement root = element(alone ? "prozessbibliothek.export.0203" : "alleInhalte.export.0303");
  root.set("produkt", "Einklang")
      .set("produkthersteller", "Einklang")
      .set("xprozessVersion", "2.0");
  std::optional<XmlElement> catalogue = catalogueOf(content);
  if (catalogue && !alone) root.children.push_back(std::move(*catalogue));
  if (catalogue && alone) {
    out.losses.push_back({LossKind::Dropped,
                          {"The message prozessbibliothek.export.0203 holds no catalogue; the "
                           "classes of the processes were left out"},
                          std::nullopt});
  }
  root.children.push_back(libraryOf(content, options, out.losses));
  root.children.insert(root.children.begin(), headOf(root, alone ? "0203" : "0303", options));
  out.bytes = writeXml(root);
  return out;
}

}  // namespace einklang
