#include "model/formats/xprozess/XProzessModels.h"

#include "model/base/Text.h"
#include "model/formats/bpmn/BpmnFormat.h"
#include "model/formats/xprozess/Archive.h"
#include "model/formats/xprozess/XProzessTree.h"

#include <algorithm>

namespace einklang::xprozess {
namespace {

template <typename Element>
std::vector<Element> copied(const Process& process)
{
  const ElementList<Element>& list = process.list<Element>();
  return {list.begin(), list.end()};
}

Process withId(const Process& process, const ProcessId& id)
{
  ProcessElements elements{
      copied<Participant>(process), copied<Lane>(process),        copied<Node>(process),
      copied<Flow>(process),        copied<MessageFlow>(process), copied<DataObject>(process),
      copied<Annotation>(process),  copied<Group>(process),       copied<Association>(process)};
  return *Process::make(id, process.header(), std::move(elements));
}

std::size_t elementsIn(const FileContent& content)
{
  std::size_t count = 0;
  for (const Process& process : content.processes) {
    count += process.nodes().size() + process.flows().size() + process.participants().size() +
             process.associations().size() + 1;
  }
  return count;
}

/// Also behind a byte order mark or blanks, and in UTF-16.
bool isXml(std::string_view bytes)
{
  return bytes.substr(0, 64).find('<') != std::string_view::npos && !bytes.starts_with("PK");
}

}  // namespace

EmbeddedModels::EmbeddedModels(const ImportLimits& limits)
    : m_left{limits},
      m_deadline{std::chrono::steady_clock::now() +
                 std::chrono::duration_cast<std::chrono::steady_clock::duration>(
                     std::chrono::duration<double>{limits.seconds})}
{}

bool EmbeddedModels::mayGoOn()
{
  if (std::chrono::steady_clock::now() > m_deadline) {
    m_error =
        Error{ErrorCode::LimitExceeded, {"The models inside the message take too long to read."}};
  }
  return !m_error;
}

std::string EmbeddedModels::freshId(const std::string& wanted)
{
  std::string id = wanted;
  for (int& number = m_numbers[wanted]; !m_taken.insert(id).second;) {
    number = std::max(number, 1) + 1;
    id = wanted + "_" + std::to_string(number);
  }
  return id;
}

void EmbeddedModels::distinguish(Import& model)
{
  for (Process& process : model.content.processes) {
    const ProcessId before = process.id();
    const ProcessId id{freshId(before.value())};
    if (id != before) process = withId(process, id);
    for (Diagram& diagram : model.content.diagrams) {
      if (diagram.process == before) diagram.process = id;
    }
  }
  for (Diagram& diagram : model.content.diagrams) {
    diagram.id = DiagramId{freshId(diagram.id.value())};
  }
}

std::optional<Import> EmbeddedModels::readEntry(std::string_view bytes, const std::string& name,
                                                Losses& losses)
{
  Result<Import> import = readBpmn(bytes, name, m_left);
  if (!import) {
    losses.push_back({LossKind::Kept, import.error().message, std::nullopt});
    return std::nullopt;
  }
  const std::size_t elements = elementsIn(import->content);
  m_left.elements -= std::min(m_left.elements, elements);
  if (import->content.processes.empty()) return std::nullopt;
  return std::move(*import);
}

std::optional<Import> EmbeddedModels::read(const XmlElement& file, Losses& losses)
{
  const XmlElement* content = file.findChild(uri, "inhalt");
  if (!content || trim(content->text).empty()) return std::nullopt;
  const Result<std::string> bytes = decodeBase64(content->text);
  if (!bytes) {
    losses.push_back({LossKind::Kept, bytes.error().message, std::nullopt});
    return std::nullopt;
  }
  if (isXml(*bytes)) {  // some put the model in without packing it
    m_left.bytes -= std::min(m_left.bytes, bytes->size());
    return readEntry(*bytes, textIn(file, "dateiname"), losses);
  }
  const Result<std::vector<ArchiveEntry>> entries = unzip(*bytes, m_left);
  if (!entries) {
    if (entries.error().code == ErrorCode::LimitExceeded) m_error = entries.error();
    losses.push_back({LossKind::Kept, entries.error().message, std::nullopt});
    return std::nullopt;
  }
  for (const ArchiveEntry& entry : *entries) {
    m_left.bytes -= std::min(m_left.bytes, entry.bytes.size());
    if (auto import = readEntry(entry.bytes, entry.name, losses)) return import;
  }
  return std::nullopt;
}

std::optional<Import> EmbeddedModels::take(XmlElement& process, Losses& losses)
{
  const auto model = std::ranges::find_if(
      process.children, [](const XmlElement& e) { return e.is(uri, "prozessmodell"); });
  if (model == process.children.end()) return std::nullopt;
  for (XmlElement& file : model->children) {
    if (!file.is(uri, "prozessmodelldatei") || !mayGoOn()) continue;
    std::optional<Import> import = read(file, losses);
    if (!import) continue;
    for (XmlElement& part : file.children) {
      if (part.is(uri, "inhalt")) part.text.clear();
    }
    distinguish(*import);
    return import;
  }
  return std::nullopt;
}

Import EmbeddedModels::sequenceOf(const XmlElement& process)
{
  std::vector<const XmlElement*> groups = groupsOf(process);
  std::ranges::stable_sort(groups, {}, [](const XmlElement* g) { return textIn(*g, "id"); });
  ProcessElements elements;
  std::unordered_set<std::string> known;
  for (const XmlElement* group : groups) {
    const std::string id = textIn(*group, "subProzessID");
    if (id.empty() || id.size() > m_left.idLength || !known.insert(id).second) continue;
    if (!elements.nodes.empty()) {
      elements.flows.push_back({.id = FlowId{"flow_to_" + id},
                                .source = elements.nodes.back().id,
                                .target = NodeId{id}});
    }
    elements.nodes.push_back({.id = NodeId{id}, .type = SubProcess{}});
  }
  const ProcessId id{freshId("process_" + textIn(process, "id"))};
  Result<Process> made = Process::make(id, {}, std::move(elements));
  return {{{made ? std::move(*made) : Process{id}}, {}, {}}, {}};
}

}  // namespace einklang::xprozess
