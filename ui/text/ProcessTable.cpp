#include "ui/text/ProcessTable.h"

#include "model/analysis/FlowOrder.h"
#include "model/base/Text.h"
#include "ui/text/Messages.h"
#include "ui/text/StepDocuments.h"
#include "ui/text/Terms.h"

#include <QCoreApplication>

#include <optional>
#include <unordered_map>

namespace einklang::ui {
namespace {

QString tr(const char* text)
{
  return QCoreApplication::translate("ProcessTable", text);
}

std::string cell(const QString& text)
{
  return text.toStdString();
}

/// Numbers of the steps, and their ways on.
struct Ways
{
  std::unordered_map<NodeId, int> numbers = {};
  std::unordered_map<NodeId, std::vector<const Flow*>> out = {};
};

Ways waysOf(const Process& process, const std::vector<NodeId>& order)
{
  Ways ways;
  for (const NodeId& id : order)
    ways.numbers.emplace(id, static_cast<int>(ways.numbers.size()) + 1);
  for (const Flow& flow : process.flows()) {
    if (flow.source && flow.target) ways.out[*flow.source].push_back(&flow);
  }
  return ways;
}

/// "3", or "3 (ja)" where the flow has a label.
std::string nextOf(const Node& node, const Ways& ways)
{
  const auto out = ways.out.find(node.id);
  if (out == ways.out.end()) return {};
  std::vector<std::string> next;
  for (const Flow* flow : out->second) {
    const std::string number = std::to_string(ways.numbers.at(*flow->target));
    next.push_back(flow->label.empty() ? number : number + " (" + flow->label + ")");
  }
  return join(next, ", ");
}

std::string legalBases(const Node& node)
{
  std::vector<std::string> texts;
  for (const LegalBasis& basis : node.attributes.legalBases) texts.push_back(basis.text);
  return join(texts, "; ");
}

std::vector<std::string> row(const Process& process, const Node& node, const Ways& ways)
{
  std::vector<std::string> cells;
  for (const TableColumn column : exportedColumns()) cells.push_back(cellOf(process, node, column));
  cells.front() = std::to_string(ways.numbers.at(node.id));
  cells.back() = nextOf(node, ways);
  return cells;
}

std::vector<std::string> heading()
{
  std::vector<std::string> cells;
  for (const TableColumn column : exportedColumns()) cells.push_back(cell(headingOf(column)));
  return cells;
}

}  // namespace

QString headingOf(TableColumn column)
{
  switch (column) {
    case TableColumn::Number:
      return tr("No.");
    case TableColumn::Role:
      return tr("Who");
    case TableColumn::Task:
      return tr("What");
    case TableColumn::Kind:
      return tr("Kind");
    case TableColumn::Condition:
      return tr("When");
    case TableColumn::Deadline:
      return tr("Deadline");
    case TableColumn::DocumentsIn:
      return tr("Documents in");
    case TableColumn::DocumentsOut:
      return tr("Documents out");
    case TableColumn::Systems:
      return tr("IT system");
    case TableColumn::Channel:
      return tr("Channel");
    case TableColumn::Minutes:
      return tr("Minutes");
    case TableColumn::LegalBases:
      return tr("Legal basis");
    case TableColumn::Next:
      return tr("Next");
    case TableColumn::Note:
    case TableColumn::Other:
      return tr("Note");
  }
  return {};
}

std::string cellOf(const Process& process, const Node& node, TableColumn column)
{
  const Attributes& a = node.attributes;
  switch (column) {
    case TableColumn::Role:
      return roleOf(process, node);
    case TableColumn::Task:
      return node.label;
    case TableColumn::Kind:
      return cell(kindOf(node));
    case TableColumn::Deadline:
      return a.deadline;
    case TableColumn::DocumentsIn:
      return join(documentsInto(process, node).all(), ", ");
    case TableColumn::DocumentsOut:
      return join(documentsOutOf(process, node).all(), ", ");
    case TableColumn::Systems:
      return join(a.systems, ", ");
    case TableColumn::Channel:
      return a.channel;
    case TableColumn::Minutes:
      return a.times.processing ? numberText(*a.times.processing) : std::string{};
    case TableColumn::LegalBases:
      return legalBases(node);
    case TableColumn::Note:
      return a.note;
    case TableColumn::Number:
    case TableColumn::Condition:
    case TableColumn::Next:
    case TableColumn::Other:
      return {};
  }
  return {};
}

const std::vector<TableColumn>& exportedColumns()
{
  static const std::vector<TableColumn> columns{
      TableColumn::Number,       TableColumn::Role,       TableColumn::Task,
      TableColumn::Kind,         TableColumn::Deadline,   TableColumn::DocumentsIn,
      TableColumn::DocumentsOut, TableColumn::Systems,    TableColumn::Channel,
      TableColumn::Minutes,      TableColumn::LegalBases, TableColumn::Next};
  return columns;
}

Table processTable(const Process& process)
{
  const std::vector<NodeId> order = flowOrder(process);
  const Ways ways = waysOf(process, order);
  Table table{heading()};
  for (const NodeId& id : order) table.push_back(row(process, *process.findNode(id), ways));
  return table;
}

}  // namespace einklang::ui
