#include "app/cli/Command.h"
#include "app/cli/Files.h"
#include "app/cli/OutputNames.h"
#include "model/base/Text.h"
#include "model/formats/table/Csv.h"
#include "model/matching/Matching.h"
#include "ui/text/Messages.h"
#include "ui/text/Terms.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <iostream>

namespace einklang::cli {
namespace {

/// The kind of a node as BPMN names its element, roughly: for tables and scripts.
std::string kindName(const Node& node)
{
  if (const Event* event = eventOf(node)) return std::string{nameOf(event->position)} + "-event";
  if (const Gateway* gateway = gatewayOf(node)) {
    return std::string{nameOf(gateway->kind)} + "-gateway";
  }
  if (subProcessOf(node)) return "sub-process";
  return taskOf(node) ? "task" : "call-activity";
}

class MatchCommand : public Command
{
  Q_DECLARE_TR_FUNCTIONS(MatchCommand)

 public:
  std::string name() const override { return "match"; }
  QString summary() const override { return tr("Finds which steps correspond in two processes"); }

  void declare(CLI::App& app) override
  {
    app.add_option("A", m_a, tr("First process, usually the reference").toStdString())->required();
    app.add_option("B", m_b, tr("Second process").toStdString())->required();
    app.add_option("--format", m_format, tr("text, csv or json").toStdString())
        ->check(CLI::IsMember({"text", "csv", "json"}));
  }

  int run() override
  {
    const auto a = read(m_a);
    const auto b = read(m_b);
    if (!a || !b) return Unreadable;
    const Process& first = mainProcess(a->content);
    const Process& second = mainProcess(b->content);
    const Correspondences found = match(first, second);
    if (m_format == "csv") printCsv(first, second, found);
    if (m_format == "json") printJson(found);
    if (m_format == "text") printText(first, second, found);
    return Success;
  }

 private:
  static void printCsv(const Process& first, const Process& second, const Correspondences& found)
  {
    Table table{{"idA", "idB", "kindA", "kindB", "class", "score"}};
    for (const Correspondence& link : found) {
      for (const NodeId& a : link.a) {
        for (const NodeId& b : link.b) {
          table.push_back({a.value(), b.value(), kindName(*first.findNode(a)),
                           kindName(*second.findNode(b)), std::string{nameOf(link.confidence)},
                           numberText(link.score)});
        }
      }
    }
    std::cout << writeCsv(table, plainCsv);
  }

  static QJsonArray ids(const std::vector<NodeId>& nodes)
  {
    QJsonArray array;
    for (const NodeId& id : nodes) array.append(ui::toQt(id.value()));
    return array;
  }

  static void printJson(const Correspondences& found)
  {
    QJsonArray array;
    for (const Correspondence& link : found) {
      QJsonArray reasons;
      for (const Message& reason : link.reasons) reasons.append(ui::text(reason));
      array.append(
          QJsonObject{{QStringLiteral("a"), ids(link.a)},
                      {QStringLiteral("b"), ids(link.b)},
                      {QStringLiteral("class"), ui::toQt(std::string{nameOf(link.confidence)})},
                      {QStringLiteral("score"), link.score},
                      {QStringLiteral("reasons"), reasons}});
    }
    std::cout << QJsonDocument{array}.toJson().toStdString();
  }

  static QString titles(const Process& process, const std::vector<NodeId>& nodes)
  {
    QStringList list;
    for (const NodeId& id : nodes) list << ui::titleOf(process, id);
    return list.join(QStringLiteral(" + "));
  }

  static void printText(const Process& first, const Process& second, const Correspondences& found)
  {
    for (const Correspondence& link : found) {
      QStringList reasons;
      for (const Message& reason : link.reasons) reasons << ui::text(reason);
      std::cout << QStringLiteral("%1 = %2  [%3; %4]")
                       .arg(titles(first, link.a), titles(second, link.b),
                            ui::term(link.confidence), reasons.join(QStringLiteral("; ")))
                       .toStdString()
                << '\n';
    }
  }

  std::string m_a;
  std::string m_b;
  std::string m_format = "text";
};

}  // namespace

std::unique_ptr<Command> matchCommand()
{
  return std::make_unique<MatchCommand>();
}

}  // namespace einklang::cli
