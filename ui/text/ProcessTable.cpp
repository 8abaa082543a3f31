#include "ui/text/ProcessTable.h"

#include "model/analysis/FlowOrder.h"
#include "model/base/Text.h"
#include "ui/text/Messages.h"
#include "ui/text/Terms.h"

#include <QCoreApplication>

#include <map>
#include <optional>

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

/// Numbers of the steps, for "next".
using Numbers = std::map<NodeId, int>;

/// "3", or "3 (ja)" where the flow has a label.
std::string nextOf(const Process& process, const Node& node, const Numbers& numbers)
{
  std::vector<std::string> next;
  for (const Flow& flow : process.flows()) {
    if (flow.source != node.id || !flow.target) continue;
    const std::string number = std::to_string(numbers.at(*flow.target));
    next.push_back(flow.label.empty() ? number : number + " (" + flow.label + ")");
  }
  return join(next, ", ");
}

std::string minutes(const std::optional<double>& value)
{
  return value ? numberText(*value) : std::string{};
}

std::string legalBases(const Node& node)
{
  std::vector<std::string> texts;
  for (const LegalBasis& basis : node.attributes.legalBases) texts.push_back(basis.text);
  return join(texts, "; ");
}

std::vector<std::string> row(const Process& process, const Node& node, const Numbers& numbers)
{
  const Attributes& a = node.attributes;
  return {std::to_string(numbers.at(node.id)),
          roleOf(process, node),
          node.label,
          cell(kindOf(node)),
          a.deadline,
          join(a.documentsIn, ", "),
          join(a.documentsOut, ", "),
          join(a.systems, ", "),
          a.channel,
          minutes(a.times.processing),
          legalBases(node),
          nextOf(process, node, numbers)};
}

std::vector<std::string> heading()
{
  std::vector<std::string> cells;
  for (const QString& title : {tr("No."), tr("Who"), tr("What"), tr("Kind"), tr("Deadline"),
                               tr("Documents in"), tr("Documents out"), tr("IT system"),
                               tr("Channel"), tr("Minutes"), tr("Legal basis"), tr("Next")}) {
    cells.push_back(cell(title));
  }
  return cells;
}

}  // namespace

Table processTable(const Process& process)
{
  const std::vector<NodeId> order = flowOrder(process);
  Numbers numbers;
  for (const NodeId& id : order) numbers.emplace(id, static_cast<int>(numbers.size()) + 1);
  Table table{heading()};
  for (const NodeId& id : order) table.push_back(row(process, *process.findNode(id), numbers));
  return table;
}

}  // namespace einklang::ui
