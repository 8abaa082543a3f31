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

QString escaped(const std::string& text)
{
  return toQt(text).toHtmlEscaped();
}

QString htmlTable(const Table& table)
{
  QString html = QStringLiteral("<table>\n<thead><tr>");
  for (const std::string& title : table.front()) {
    html += QStringLiteral("<th scope=\"col\">%1</th>").arg(escaped(title));
  }
  html += QStringLiteral("</tr></thead>\n<tbody>\n");
  for (std::size_t r = 1; r < table.size(); ++r) {
    html += QStringLiteral("<tr>");
    for (const std::string& text : table[r])
      html += QStringLiteral("<td>%1</td>").arg(escaped(text));
    html += QStringLiteral("</tr>\n");
  }
  return html + QStringLiteral("</tbody>\n</table>\n");
}

/// Without the XML declaration, which has no place inside a page.
QString inlineSvg(const QByteArray& svg)
{
  const auto start = svg.indexOf("<svg");
  return start < 0 ? QString{} : QString::fromUtf8(svg.mid(start));
}

constexpr auto style =
    "body{font-family:'Noto Sans',sans-serif;margin:2em;color:#1c2733;background:#fff}"
    "figure{margin:0 0 2em;overflow-x:auto}table{border-collapse:collapse;font-size:.9em}"
    "th,td{border:1px solid #c5ced8;padding:.35em .6em;text-align:left;vertical-align:top}"
    "th{background:#eef2f6}";

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

QByteArray processPage(const Process& process, const QByteArray& svg)
{
  const QString title = escaped(process.name().empty() ? process.id().value() : process.name());
  QString html = QStringLiteral(
                     "<!DOCTYPE html>\n<html lang=\"de\">\n<head>\n<meta charset=\"utf-8\">\n"
                     "<title>%1</title>\n<style>%2</style>\n</head>\n<body>\n<h1>%1</h1>\n")
                     .arg(title, QString::fromLatin1(style));
  if (!process.header().description.empty()) {
    html += QStringLiteral("<p>%1</p>\n").arg(escaped(process.header().description));
  }
  html += QStringLiteral("<figure>\n%1\n</figure>\n").arg(inlineSvg(svg));
  html += QStringLiteral("<h2>%1</h2>\n").arg(tr("Steps in the order of the work").toHtmlEscaped());
  html += htmlTable(processTable(process));
  return (html + QStringLiteral("</body>\n</html>\n")).toUtf8();
}

}  // namespace einklang::ui
