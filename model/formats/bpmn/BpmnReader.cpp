#include "model/base/Text.h"
#include "model/formats/bpmn/BpmnDiReader.h"
#include "model/formats/bpmn/BpmnFormat.h"
#include "model/formats/bpmn/BpmnNames.h"
#include "model/formats/bpmn/BpmnProcessReader.h"

#include <algorithm>

namespace einklang {

using namespace bpmn;

namespace {

/// The root elements that become one Process.
struct Root
{
  const XmlElement* element;                      // collaboration or process
  std::vector<const XmlElement*> processes = {};  // of the pools of a collaboration
  std::vector<const XmlElement*> outside = {};    // belong to it, but to none of its pools
};

bool isChoreographyOrConversation(const XmlElement& root)
{
  const std::string& name = root.name.local;
  return root.name.uri == modelUri && (name.find("horeography") != std::string::npos ||
                                       name.find("onversation") != std::string::npos);
}

class FileReader
{
 public:
  /// `completed`: how many sets of inputs and outputs had to be completed.
  FileReader(const XmlDocument& document, const ImportLimits& limits, int completed)
      : m_document{document}, m_limits{limits}, m_completed{completed}, m_source{document.root}
  {}

  Result<Import> read()
  {
    noteDocument();
    collectRoots();
    for (std::size_t i = 0; i < m_roots.size(); ++i) enter(m_roots[i], static_cast<int>(i));
    for (std::size_t i = 0; i < m_roots.size(); ++i) {
      Result<Process> process = readRoot(m_roots[i], static_cast<int>(i));
      if (!process) return process.error();
      m_content.processes.push_back(std::move(*process));
    }
    if (Status status = openWithoutProcess(); !status) return status.error();
    keepRest();
    if (Status status = DiReader{m_source, m_content, m_limits}.read(); !status) {
      return status.error();
    }
    m_source.noteCounts();
    return Import{std::move(m_content), std::move(m_source.losses()), FileFormat::Bpmn};
  }

 private:
  void noteDocument()
  {
    for (const std::string& prefix : m_document.undeclaredPrefixes) {
      m_source.note(LossKind::Repaired, "The prefix %1 is not declared.", {prefix});
    }
    if (m_document.wrongEncoding) {
      m_source.note(LossKind::Repaired,
                    "The file says that it is UTF-8 but is not; it was read as windows-1252.");
    }
    if (m_document.deniedUtf8) {
      m_source.note(LossKind::Repaired,
                    "The file says that it is not UTF-8 but it is; it was read as UTF-8.");
    }
    if (m_completed > 0) {
      m_source.note(LossKind::Repaired,
                    "%1 lists of inputs and outputs lacked the empty set that BPMN asks for.",
                    {std::to_string(m_completed)});
    }
    if (m_document.comments > 0) {
      m_source.note(LossKind::Dropped, "%1 XML comments were left out.",
                    {std::to_string(m_document.comments)});
    }
  }

  const XmlElement* findProcessElement(const std::string& reference) const
  {
    const XmlElement* found = reference.empty() ? nullptr : m_source.findRoot(reference);
    return found && found->is(modelUri, "process") ? found : nullptr;
  }

  void collectRoots()
  {
    std::unordered_set<const XmlElement*> taken;
    std::unordered_map<const XmlElement*, std::vector<const XmlElement*>> outside;
    for (const XmlElement& child : m_document.root.children) {
      if (child.is(modelUri, "collaboration")) takePools(child, taken);
    }
    for (const XmlElement& child : m_document.root.children) {
      if (!child.is(modelUri, "process") || taken.contains(&child)) continue;
      const XmlElement* collaboration = ownerOf(child);
      if (!collaboration) continue;
      outside[collaboration].push_back(&child);
      taken.insert(&child);
    }
    for (const XmlElement& child : m_document.root.children) {
      if (child.is(modelUri, "collaboration")) {
        m_roots.push_back({&child, m_pools[&child], outside[&child]});
      } else if (child.is(modelUri, "process") && !taken.contains(&child)) {
        m_roots.push_back({&child});
      }
    }
  }

  /// The collaboration of a process that no pool names: the one that it says it belongs to, else
  /// the one whose picture or messages show what is in it.
  const XmlElement* ownerOf(const XmlElement& process)
  {
    const std::string* said = findOwnValue(process, "belongsTo");
    const XmlElement* owner = said ? m_source.findRoot(*said) : nullptr;
    if (owner && owner->is(modelUri, "collaboration")) return owner;
    if (!m_knowsShown) collectShown();
    return shownBy(process);
  }

  const XmlElement* shownBy(const XmlElement& element) const
  {
    for (const XmlElement& child : element.children) {
      const auto found = m_shownBy.find(child.attribute("id"));
      if (found != m_shownBy.end()) return found->second;
      if (const XmlElement* owner = shownBy(child)) return owner;
    }
    return nullptr;
  }

  void collectShown()
  {
    m_knowsShown = true;
    const auto show = [&](const XmlElement& by, const XmlElement& what, const char* attribute) {
      const std::string id = localPart(what.attribute(attribute));
      if (!id.empty()) m_shownBy.emplace(id, &by);
    };
    for (const XmlElement& child : m_document.root.children) {
      if (child.is(modelUri, "collaboration")) {
        for (const XmlElement& flow : child.children) {
          if (!flow.is(modelUri, "messageFlow")) continue;
          show(child, flow, "sourceRef");
          show(child, flow, "targetRef");
        }
      }
      const XmlElement* plane = child.findChild(diUri, "BPMNPlane");
      const XmlElement* owner =
          plane ? m_source.findRoot(plane->attribute("bpmnElement")) : nullptr;
      if (!owner || !owner->is(modelUri, "collaboration")) continue;
      for (const XmlElement& shape : plane->children) show(*owner, shape, "bpmnElement");
    }
  }

  void takePools(const XmlElement& collaboration, std::unordered_set<const XmlElement*>& taken)
  {
    for (const XmlElement& child : collaboration.children) {
      if (!child.is(modelUri, "participant")) continue;
      const XmlElement* process = findProcessElement(child.attribute("processRef"));
      if (process && taken.insert(process).second) m_pools[&collaboration].push_back(process);
    }
  }

  void enter(const Root& root, int number)
  {
    m_source.enter(*root.element, number);
    for (const XmlElement* process : root.processes) m_source.enter(*process, number);
    for (const XmlElement* process : root.outside) m_source.enter(*process, number);
  }

  Result<Process> readRoot(const Root& root, int number)
  {
    ProcessReader reader{m_source, number};
    if (root.element->is(modelUri, "process")) return reader.readProcess(*root.element);
    return reader.readCollaboration(*root.element, root.outside);
  }

  /// A file of nothing but choreographies or conversations is kept as it is; what opens is an
  /// empty process in which one can be drawn.
  Status openWithoutProcess()
  {
    if (!m_content.processes.empty()) return success();
    const auto& all = m_document.root.children;
    const auto first = std::ranges::find_if(all, isChoreographyOrConversation);
    if (first == all.end()) {
      return Error{ErrorCode::InvalidContent, {"The file holds no process."}};
    }
    ProcessHeader header{.name = labelOf(*first)};
    Result<Process> empty =
        Process::make(ProcessId{m_source.claim("Process_1", allProcesses)}, std::move(header), {});
    if (!empty) return empty.error();
    m_content.processes.push_back(std::move(*empty));
    m_source.note(LossKind::NotShown, "The file holds no process; what opens is an empty one.");
    return success();
  }

  void keepRest()
  {
    const XmlElement& root = m_document.root;
    for (const XmlAttribute& attribute : root.attributes) {
      if (attribute.name.uri != xmlnsUri || attribute.name.local.empty()) continue;
      m_content.extras.push_back({"bpmn@" + placeName(attribute.name), attribute.value});
    }
    m_source.keeper().keepAttributes(root, {{"exporter", "exporterVersion"}, {}}, "bpmn",
                                     m_content.extras);
    std::erase(m_content.extras, Extra{"bpmn@targetNamespace", std::string{usualTargetNamespace}});
    for (const XmlElement& child : root.children) keepRoot(child);
    for (const Root& own : m_roots) keepOwnFileExtras(*own.element);
  }

  void keepRoot(const XmlElement& child)
  {
    const bool understood = child.is(modelUri, "collaboration") || child.is(modelUri, "process") ||
                            child.is(diUri, "BPMNDiagram");
    if (understood || isMadeByUs(child)) return;
    if (isChoreographyOrConversation(child)) {
      m_source.note(LossKind::NotShown,
                    "%1 is a choreography or conversation. It is kept but not "
                    "shown.",
                    {m_source.nameFor(child)});
    }
    m_source.keeper().keepChild(child, "bpmn", m_content.extras);
  }

  /// Messages, categories and the like that our writer makes for one event or group.
  bool isMadeByUs(const XmlElement& child) const
  {
    const std::string id = child.attribute("id");
    const std::size_t line = id.find('_');
    if (line == std::string::npos || child.name.uri != modelUri) return false;
    const Modelled* owner = m_source.resolve(id.substr(line + 1));
    if (!owner) return false;
    if (child.name.local == "category") {
      return owner->element->attribute("categoryValueRef") ==
             "CategoryValue_" + id.substr(line + 1);
    }
    return std::ranges::any_of(rootReferences, [&](const RootReference& reference) {
      return child.name.local == reference.element && id.starts_with(reference.prefix) &&
             std::ranges::any_of(owner->element->children, [&](const XmlElement& definition) {
               return definition.attribute(reference.attribute) == id;
             });
    });
  }

  void keepOwnFileExtras(const XmlElement& element)
  {
    const XmlElement* file = findOwn(element, "file");
    if (!file) return;
    for (const XmlElement& extra : file->children) {
      m_content.extras.push_back({extra.attribute("place"), extra.text});
    }
  }

  const XmlDocument& m_document;
  const ImportLimits& m_limits;
  const int m_completed;
  BpmnSource m_source;
  FileContent m_content;
  std::vector<Root> m_roots;
  std::unordered_map<std::string, const XmlElement*> m_shownBy;  // id -> collaboration
  bool m_knowsShown = false;
  std::unordered_map<const XmlElement*, std::vector<const XmlElement*>> m_pools;
};

}  // namespace

Result<Import> readBpmn(std::string_view bytes, const std::string& name, const ImportLimits& limits)
{
  Result<XmlDocument> document = readXml(bytes, name, limits, forgottenNamespaces());
  if (!document) return document.error();
  if (!document->root.is(modelUri, "definitions")) {
    return Error{ErrorCode::UnknownFormat,
                 {"This is not BPMN 2.0: the file begins with %1.", {document->root.name.local}},
                 name,
                 document->root.position};
  }
  normalisePrefixes(document->root);
  const int completed = completePortSets(document->root);
  Result<Import> import = FileReader{*document, limits, completed}.read();
  if (import) import->source = bytes;
  if (import) return import;
  Error error = import.error();
  error.file = name;
  return error;
}

}  // namespace einklang
