#include "model/formats/table/TableFormat.h"

#include "model/base/Text.h"
#include "model/formats/Shorten.h"
#include "model/formats/table/CsvReader.h"
#include "model/formats/table/TableFlow.h"

#include <algorithm>
#include <map>

namespace einklang {
namespace {

/// "ordner/Hundesteuer anmelden.csv" -> "Hundesteuer anmelden".
std::string baseName(const std::string& path)
{
  const std::size_t slash = path.find_last_of("/\\");
  const std::string file = slash == std::string::npos ? path : path.substr(slash + 1);
  const std::size_t dot = file.find_last_of('.');
  return dot == std::string::npos || dot == 0 ? file : file.substr(0, dot);
}

/// Rows of the same width, with more than one cell: a table without names of columns.
bool isEven(const Table& table)
{
  const std::size_t width = table.empty() ? 0 : table.front().size();
  return table.size() > 1 && width > 1 && std::ranges::all_of(table, [&](const auto& row) {
           return row.size() == width || (row.size() == 1 && row.front().empty());
         });
}

/// What stands above the heading: the first text is the name, the rest describes.
ProcessHeader headerOf(const Table& table, const ColumnMapping& mapping, const std::string& name)
{
  ProcessHeader header;
  const std::size_t end = mapping.heading.value_or(0);
  for (std::size_t row = 0; row < std::min(end, table.size()); ++row) {
    std::vector<std::string> filled;
    for (const std::string& cell : table[row]) {
      if (!cell.empty()) filled.push_back(cell);
    }
    const std::string text = join(filled, " ");
    if (text.empty()) continue;
    if (header.name.empty()) {
      header.name = shortened(text);
      std::ranges::replace(header.name, '\n', ' ');
    } else {
      header.description += (header.description.empty() ? "" : "\n") + text;
    }
  }
  if (header.name.empty()) header.name = baseName(name);
  return header;
}

class Assembly
{
 public:
  Assembly(std::vector<TableStep> steps, Losses& losses, TableRows rows) : m_steps{std::move(steps)}
  {
    m_flow = flowOf(m_steps, losses, rows);
  }

  ProcessElements run(const std::vector<std::string>& notes)
  {
    for (const TableStep& step : m_steps) addLane(step.role);
    for (std::size_t i = 0; i < m_flow.nodes.size(); ++i) addNode(i);
    for (std::size_t i = 0; i < m_flow.edges.size(); ++i) addFlow(i);
    for (std::size_t i = 0; i < notes.size(); ++i) {
      m_elements.annotations.push_back(
          {.id = AnnotationId{"note_" + std::to_string(i + 1)}, .text = notes[i]});
    }
    return std::move(m_elements);
  }

 private:
  void addLane(const std::string& role)
  {
    if (role.empty()) return;
    const LaneId id{"role_" + std::to_string(m_lanes.size() + 1)};
    if (!m_lanes.emplace(foldText(role), id).second) return;
    m_elements.lanes.push_back({.id = id, .name = role});
  }

  void addNode(std::size_t index)
  {
    const TableNode& made = m_flow.nodes[index];
    Node node{.id = idOf(index), .type = made.type, .label = made.label};
    if (!m_steps.empty()) {
      const TableStep& step = m_steps[made.step];
      const auto lane = m_lanes.find(foldText(step.role));
      if (lane != m_lanes.end()) node.lane = lane->second;
      if (made.isStep) node.attributes = step.attributes;
    }
    m_elements.nodes.push_back(std::move(node));
  }

  void addFlow(std::size_t index)
  {
    const TableEdge& edge = m_flow.edges[index];
    const bool fromGateway = std::holds_alternative<Gateway>(m_flow.nodes[edge.from].type);
    m_elements.flows.push_back({.id = FlowId{"flow_" + std::to_string(index + 1)},
                                .source = idOf(edge.from),
                                .target = idOf(edge.to),
                                .label = edge.label,
                                .isDefault = edge.isDefault && fromGateway});
  }

  NodeId idOf(std::size_t index) const
  {
    const bool step = m_flow.nodes[index].isStep;
    return NodeId{(step ? "step_" : "between_") +
                  std::to_string(step ? index + 1 : index + 1 - m_steps.size())};
  }

  std::vector<TableStep> m_steps;
  TableFlow m_flow;
  std::map<std::string, LaneId> m_lanes;
  ProcessElements m_elements;
};

}  // namespace

Result<Import> processFromTable(const Table& table, const ColumnMapping& mapping,
                                const std::string& name, TableRows rows)
{
  Import import;
  import.format = FileFormat::Table;
  TableSteps read = stepsOf(table, mapping, import.losses);
  if (read.steps.empty()) {
    return Error{ErrorCode::InvalidContent,
                 {"The table holds no step. It needs a column that says what is done, for "
                  "example with the heading \"Was\" or \"Tätigkeit\"."},
                 name};
  }
  ProcessElements elements = Assembly{std::move(read.steps), import.losses, rows}.run(read.notes);
  Result<Process> process =
      Process::make(ProcessId{"table"}, headerOf(table, mapping, name), std::move(elements));
  if (!process) return process.error();
  import.content.processes.push_back(*std::move(process));
  return import;
}

Result<Import> readTable(std::string_view bytes, const std::string& name,
                         const ImportLimits& limits)
{
  const Result<Table> table = readCsv(bytes, name, limits);
  if (!table) return table.error();
  return processFromTable(*table, guessColumns(*table), name);
}

bool looksLikeTable(std::string_view bytes)
{
  const Table sample = csvSample(bytes);
  return hasKnownHeading(sample) || isEven(sample);
}

}  // namespace einklang
