#include "model/formats/yaml/YamlFormat.h"

#include "model/formats/yaml/FieldReader.h"
#include "model/formats/yaml/FieldWriter.h"
#include "model/formats/yaml/NativeFile.h"
#include "model/formats/yaml/ProcessKeys.h"
#include "model/formats/yaml/YamlMigrations.h"

#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace einklang {
namespace {

Counts countsOf(const FileContent& content)
{
  std::size_t nodes = 0;
  std::size_t flows = 0;
  for (const Process& process : content.processes) {
    nodes += process.nodes().size();
    flows += process.flows().size();
  }
  return {{"processes", content.processes.size()}, {"nodes", nodes}, {"flows", flows}};
}

template <typename Element>
std::vector<Element> copied(const Process& process)
{
  const ElementList<Element>& list = process.list<Element>();
  return {list.begin(), list.end()};
}

ProcessParts takenApart(const Process& process)
{
  return {process.id(),
          process.header(),
          {copied<Participant>(process), copied<Lane>(process), copied<Node>(process),
           copied<Flow>(process), copied<MessageFlow>(process), copied<DataObject>(process),
           copied<Annotation>(process), copied<Group>(process), copied<Association>(process)}};
}

/// Gives ids to the connections that were written by hand without one.
class FreeIds
{
 public:
  explicit FreeIds(const ProcessElements& elements)
  {
    std::apply([this](const auto&... lists) { (take(lists), ...); },
               std::tie(elements.participants, elements.lanes, elements.nodes, elements.flows,
                        elements.messageFlows, elements.dataObjects, elements.annotations,
                        elements.groups, elements.associations));
  }

  template <typename Element>
  void giveTo(std::vector<Element>& elements, const std::string& prefix)
  {
    std::size_t number = 0;
    for (Element& element : elements) {
      ++number;
      if (!element.id.value().empty()) continue;
      std::string id = prefix + "_" + std::to_string(number);
      while (!m_used.insert(id).second) id += "_";
      element.id = decltype(element.id){id};
    }
  }

 private:
  template <typename Element>
  void take(const std::vector<Element>& elements)
  {
    for (const Element& element : elements) m_used.insert(element.id.value());
  }

  std::unordered_set<std::string> m_used;
};

/// Where in the file the element stands that an error of the model names.
SourcePosition positionOf(const Error& error, const Reading& reading, SourcePosition process)
{
  if (error.message.arguments.empty()) return process;
  const std::string& id = error.message.arguments.front();
  if (const auto it = reading.given.find(id); it != reading.given.end()) return it->second;
  if (const auto it = reading.mentioned.find(id); it != reading.mentioned.end()) return it->second;
  return process;
}

Result<Process> readProcess(const YamlNode& node, Reading& reading)
{
  reading.mentioned.clear();
  reading.given.clear();
  ProcessParts parts{ProcessId{""}};
  FieldReader fields{node, reading};
  describe(fields, parts);
  if (reading.error) return *reading.error;
  FreeIds ids{parts.elements};
  ids.giveTo(parts.elements.flows, "flow");
  ids.giveTo(parts.elements.messageFlows, "message");
  ids.giveTo(parts.elements.associations, "association");
  Result<Process> process = Process::make(parts.id, parts.header, std::move(parts.elements));
  if (process) return process;
  Error error = process.error();
  error.file = reading.file;
  error.position = positionOf(error, reading, node.position);
  return error;
}

/// Shapes and edges of elements that are gone: whoever erased a step by hand need not hunt for its
/// picture.
template <typename Element>
void dropStrays(ElementList<Element>& drawn, const Process& process, Losses& losses)
{
  ElementList<Element> kept;
  for (const Element& one : drawn) {
    if (process.contains(one.id)) {
      kept.insert(one, kept.size());
    } else {
      losses.push_back(
          {LossKind::Dropped,
           {"The picture of %1 was left out: there is no such element.", {one.id.value()}}});
    }
  }
  drawn = std::move(kept);
}

/// Reads processes and diagrams and watches over their ids.
class ContentReader
{
 public:
  ContentReader(Reading& reading, FileContent& content) : m_reading{reading}, m_content{content} {}

  Status addProcess(const YamlNode& node)
  {
    Result<Process> process = readProcess(node, m_reading);
    if (!process) return process.error();
    const std::string& id = process->id().value();
    if (!m_processes.emplace(id, m_content.processes.size()).second) {
      return refused("the id %1 is used twice", id, node);
    }
    m_content.processes.push_back(std::move(*process));
    return success();
  }

  Status addDiagram(const YamlNode& node)
  {
    Diagram diagram = blank<Diagram>();
    FieldReader fields{node, m_reading};
    describe(fields, diagram);
    if (m_reading.error) return *m_reading.error;
    if (!m_diagrams.insert(diagram.id.value()).second) {
      return refused("the id %1 is used twice", diagram.id.value(), node);
    }
    const auto it = m_processes.find(diagram.process.value());
    if (it == m_processes.end()) {
      return refused("there is no process %1", diagram.process.value(), node);
    }
    const Process& process = m_content.processes[it->second];
    if (diagram.plane && !process.findNode(*diagram.plane)) {
      return refused("there is no step %1", diagram.plane->value(), node);
    }
    dropStrays(diagram.shapes, process, m_reading.losses);
    dropStrays(diagram.edges, process, m_reading.losses);
    m_content.diagrams.push_back(std::move(diagram));
    return success();
  }

 private:
  Error refused(const char* text, const std::string& id, const YamlNode& node) const
  {
    return {ErrorCode::InvalidContent, {text, {id}}, m_reading.file, node.position};
  }

  Reading& m_reading;
  FileContent& m_content;
  std::unordered_map<std::string, std::size_t> m_processes;
  std::unordered_set<std::string> m_diagrams;
};

/// Calls add for every entry of a list that may be absent, up to the first error.
template <typename Add>
Status addEach(const YamlNode* list, Add add)
{
  if (!list) return success();
  for (const YamlNode& node : list->items) {
    if (Status status = add(node); !status) return status;
  }
  return success();
}

Result<FileContent> readContent(const YamlNode& tree, Reading& reading)
{
  FileContent content;
  FieldReader fields{tree, reading};
  fields.ignore({"format", "version", "end"});
  const YamlNode* processes = fields.takeList("processes");
  const YamlNode* diagrams = fields.takeList("diagrams");
  fields.extras(content.extras);
  if (reading.error) return *reading.error;
  ContentReader reader{reading, content};
  const auto addProcess = [&](const YamlNode& node) { return reader.addProcess(node); };
  const auto addDiagram = [&](const YamlNode& node) { return reader.addDiagram(node); };
  if (Status status = addEach(processes, addProcess); !status) return status.error();
  if (Status status = addEach(diagrams, addDiagram); !status) return status.error();
  return content;
}

}  // namespace

Result<Import> readYaml(std::string_view bytes, const std::string& name, const ImportLimits& limits)
{
  const Result<YamlNode> tree = loadNative(bytes, name, processFile(), limits);
  if (!tree) return tree.error();
  Reading reading{.file = name, .limits = limits};
  Result<FileContent> content = readContent(*tree, reading);
  if (!content) return content.error();
  Losses losses = checkEndMarker(bytes, countsOf(*content));
  losses.insert(losses.end(), reading.losses.begin(), reading.losses.end());
  return Import{std::move(*content), std::move(losses), FileFormat::Yaml};
}

std::string writeYaml(const FileContent& content)
{
  std::vector<ProcessParts> processes;
  for (const Process& process : content.processes) processes.push_back(takenApart(process));
  FieldWriter fields{newNative(processFile())};
  fields.ignore({"end"});
  fields.list("processes", processes, ListLayout::Blocks);
  fields.list("diagrams", content.diagrams, ListLayout::Blocks);
  fields.extras(content.extras);
  return emitNative(fields.take(), countsOf(content));
}

}  // namespace einklang
