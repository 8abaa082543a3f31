#include "app/cli/Command.h"
#include "app/cli/Files.h"
#include "app/cli/OutputNames.h"
#include "model/formats/xprozess/XProzessCheck.h"
#include "model/rules/Rules.h"
#include "ui/text/Messages.h"
#include "ui/text/Terms.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <iterator>

namespace einklang::cli {
namespace {

class CheckCommand : public Command
{
  Q_DECLARE_TR_FUNCTIONS(CheckCommand)

 public:
  std::string name() const override { return "check"; }
  QString summary() const override { return tr("Checks soundness and conventions"); }

  void declare(CLI::App& app) override
  {
    app.add_option("FILE", m_files, tr("Files to check").toStdString())->required();
    app.add_option("--format", m_format, tr("text or json").toStdString())
        ->check(CLI::IsMember({"text", "json"}));
  }

  int run() override
  {
    int result = Success;
    for (const std::string& file : m_files) {
      const auto import = read(file);
      if (!import) return Unreadable;
      for (const Process& process : import->content.processes) {
        const Diagram* picture = findDiagram(import->content, process.id());
        if (!checkOne(file, process, picture)) result = Found;
      }
    }
    if (m_format == "json") std::cout << QJsonDocument{m_json}.toJson().toStdString();
    return result;
  }

 private:
  /// False if there is an error.
  bool checkOne(const std::string& file, const Process& process, const Diagram* picture)
  {
    Findings findings = checkProcess(process, picture);
    std::ranges::move(checkAgainstPicture(process), std::back_inserter(findings));
    for (const Finding& finding : findings) {
      if (m_format == "json") {
        m_json.append(json(file, finding));
      } else {
        print(file, process, finding);
      }
    }
    return std::ranges::none_of(findings,
                                [](const Finding& f) { return f.severity == Severity::Error; });
  }

  static QJsonArray ids(const std::vector<ElementId>& elements)
  {
    QJsonArray array;
    for (const ElementId& id : elements) array.append(ui::toQt(id.value()));
    return array;
  }

  static QJsonObject json(const std::string& file, const Finding& finding)
  {
    const std::string element = finding.elements.empty() ? "" : finding.elements.front().value();
    return {{QStringLiteral("file"), ui::toQt(file)},
            {QStringLiteral("element"), ui::toQt(element)},
            {QStringLiteral("elements"), ids(finding.elements)},
            {QStringLiteral("rule"), ui::toQt(finding.rule)},
            {QStringLiteral("severity"), ui::toQt(std::string{nameOf(finding.severity)})},
            {QStringLiteral("message"), ui::text(finding.message)},
            {QStringLiteral("suggestion"), ui::suggestion(finding)},
            {QStringLiteral("witness"), ids(finding.witness)}};
  }

  static void print(const std::string& file, const Process& process, const Finding& finding)
  {
    const QString where =
        finding.elements.empty() ? QString{} : ui::titleOf(process, finding.elements.front());
    std::cout << file << ": "
              << QStringLiteral("%1: %2: %3 (%4)")
                     .arg(ui::term(finding.severity), where, ui::sentence(finding),
                          ui::toQt(finding.rule))
                     .toStdString()
              << '\n';
    if (finding.witness.empty()) return;
    QStringList way;
    for (const ElementId& id : finding.witness) way.append(ui::toQt(id.value()));
    std::cout << "    " << tr("Way: %1").arg(way.join(QStringLiteral(", "))).toStdString() << '\n';
  }

  std::vector<std::string> m_files;
  std::string m_format = "text";
  QJsonArray m_json;
};

}  // namespace

std::unique_ptr<Command> checkCommand()
{
  return std::make_unique<CheckCommand>();
}

}  // namespace einklang::cli
