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

namespace einklang {
namespace {

using namespace xprozess;

/// The BPMN model embedded in a process: the first file of the first archive that is one.
std::optional<Import> embeddedModel(const XmlElement& process, const ImportLimits& limits,
                                    Losses& losses)
{
  const XmlElement* model = process.findChild(uri, "prozessmodell");
  for (const XmlElement* file :
       model ? childrenOf(*model, "prozessmodelldatei") : std::vector<const XmlElement*>{}) {
    const Result<std::string> bytes = decodeBase64(textIn(*file, "inhalt"));
    if (!bytes) {
      losses.push_back({LossKind::Kept, bytes.error().message, std::nullopt});
      continue;
    }
    const Result<std::vector<ArchiveEntry>> entries = unzip(*bytes, limits);
    if (!entries) losses.push_back({LossKind::Kept, entries.error().message, std::nullopt});
    for (const ArchiveEntry& entry : entries ? *entries : std::vector<ArchiveEntry>{}) {
      Result<Import> import = readBpmn(entry.bytes, entry.name, limits);
      if (import && !import->content.processes.empty()) return std::move(*import);
    }
  }
  return std::nullopt;
}

/// A process without embedded model: its activity groups, one after the other by their number.
Process sequenceOf(const XmlElement& process, std::vector<const XmlElement*> groups)
{
  std::ranges::stable_sort(groups, {}, [](const XmlElement* g) { return textIn(*g, "id"); });
  ProcessElements elements;
  for (const XmlElement* group : groups) {
    Node node{.id = NodeId{textIn(*group, "subProzessID")}, .type = SubProcess{}};
    const bool known =
        std::ranges::any_of(elements.nodes, [&](const Node& other) { return other.id == node.id; });
    if (known || node.id.value().empty()) continue;
    if (!elements.nodes.empty()) {
      elements.flows.push_back({.id = FlowId{"flow_" + node.id.value()},
                                .source = elements.nodes.back().id,
                                .target = node.id});
    }
    elements.nodes.push_back(std::move(node));
  }
  const ProcessId id{"process_" + textIn(process, "id")};
  Result<Process> made = Process::make(id, {}, std::move(elements));
  return made ? std::move(*made) : Process{id};
}

std::vector<const XmlElement*> groupsOf(const XmlElement& process)
{
  const XmlElement* structure = process.findChild(uri, "prozessstrukturbeschreibung");
  const XmlElement* fim =
      structure ? structure->findChild(uri, "strukturbeschreibungFIM") : nullptr;
  return fim ? childrenOf(*fim, "aktivitaetengruppe") : std::vector<const XmlElement*>{};
}

void joinGroups(Process& process, const std::vector<const XmlElement*>& groups, Losses& losses)
{
  for (const XmlElement* group : groups) {
    const std::string id = textIn(*group, "subProzessID");
    const Node* node = process.findNode(NodeId{id});
    if (!node) {
      losses.push_back({LossKind::NotShown,
                        {"The activity group %1 names the sub-process %2, which the model does "
                         "not hold; it is kept",
                         {textIn(*group, "name"), id}},
                        std::nullopt});
      continue;
    }
    Node joined = *node;
    takeOver(joined, groupContentOf(*group));
    apply(process, Replace<Node>{joined});
  }
}

void putHeaderOf(Process& process, const XmlElement& element, Losses& losses)
{
  ProcessHeader header = headerOf(element, losses);
  header.extras = process.header().extras;
  header.extras.push_back({"xprozess/prozess", xmlFragment(element)});
  apply(process, ReplaceHeader{std::move(header)});
}

/// The process a message speaks of: of an embedded model, the one with the most steps.
std::size_t mainOf(const std::vector<Process>& processes)
{
  const auto most = std::ranges::max_element(
      processes, {}, [](const Process& process) { return process.nodes().size(); });
  return static_cast<std::size_t>(most - processes.begin());
}

void addProcess(const XmlElement& element, const ImportLimits& limits, Import& import)
{
  const std::vector<const XmlElement*> groups = groupsOf(element);
  std::optional<Import> model = embeddedModel(element, limits, import.losses);
  if (!model) {
    import.losses.push_back(
        {LossKind::Repaired,
         {"%1 holds no readable BPMN model; its activity groups stand one after the other",
          { textIn(element, "name") }},
         std::nullopt});
    model = Import{{{sequenceOf(element, groups)}, {}, {}}, {}};
  }
  Process& process = model->content.processes[mainOf(model->content.processes)];
  joinGroups(process, groups, import.losses);
  putHeaderOf(process, element, import.losses);
  FileContent& content = import.content;
  std::ranges::move(model->content.processes, std::back_inserter(content.processes));
  std::ranges::move(model->content.diagrams, std::back_inserter(content.diagrams));
  std::ranges::move(model->content.extras, std::back_inserter(content.extras));
  std::ranges::move(model->losses, std::back_inserter(import.losses));
}

Error notXProzess(const std::string& name, const XmlElement& root)
{
  return {ErrorCode::UnknownFormat,
          {"%1 is no XProzess message that holds processes", {root.name.local}},
          name,
          root.position};
}

}  // namespace

Result<Import> readXProzess(std::string_view bytes, const std::string& name,
                            const ImportLimits& limits)
{
  Result<XmlDocument> document = readXml(bytes, name, limits);
  if (!document) return document.error();
  const XmlElement& root = document->root;
  const XmlElement* library = root.findChild(uri, "prozessbibliothek");
  if (root.name.uri != uri || !library) return notXProzess(name, root);
  Import import;
  import.format = FileFormat::XProzess;
  const std::string version = root.attribute("xprozessVersion");
  if (version != "2.0") {
    import.losses.push_back({LossKind::Kept,
                             {"The message says version %1 of XProzess; it was read as 2.0",
                              { version }},
                             std::nullopt});
  }
  for (const XmlElement* process : childrenOf(*library, "prozess")) {
    addProcess(*process, limits, import);
  }
  if (const XmlElement* catalogue = root.findChild(uri, "prozesskatalog")) {
    import.content.extras.push_back({"xprozess/prozesskatalog", xmlFragment(*catalogue)});
  }
  import.content.extras.push_back({"xprozess/bibliothek", textIn(*library, "name")});
  return import;
}

}  // namespace einklang
