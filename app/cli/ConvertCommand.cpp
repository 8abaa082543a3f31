#include "app/cli/Command.h"
#include "app/cli/Files.h"
#include "app/cli/Formats.h"
#include "app/cli/OutputNames.h"
#include "model/formats/CompletePictures.h"
#include "model/formats/PictureProfile.h"
#include "model/formats/table/CsvReader.h"
#include "model/formats/table/TableFormat.h"
#include "model/storage/ReadFile.h"
#include "ui/text/Messages.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <algorithm>

namespace einklang::cli {
namespace {

QByteArray lossesAsJson(const Losses& losses)
{
  QJsonArray array;
  for (const Loss& loss : losses) {
    array.append(QJsonObject{
        {QStringLiteral("kind"), ui::toQt(std::string{nameOf(loss.kind)})},
        {QStringLiteral("element"), loss.element ? ui::toQt(loss.element->value()) : QString{}},
        {QStringLiteral("message"), ui::text(loss.message)}});
  }
  return QJsonDocument{array}.toJson();
}

class ConvertCommand : public Command
{
  Q_DECLARE_TR_FUNCTIONS(ConvertCommand)

 public:
  std::string name() const override { return "convert"; }
  QString summary() const override
  {
    return tr(
        "Converts a file; the format follows from the extension: yaml, bpmn, xml (XProzess), "
        "svg, pdf, png, csv, html");
  }
  bool draws() const override { return true; }

  void declare(CLI::App& app) override
  {
    app.add_option("IN", m_in, tr("File to read").toStdString())->required();
    app.add_option(
           "OUT", m_out,
           tr("File to write; a folder ending in / takes one file per process").toStdString())
        ->required();
    app.add_option("--losses", m_losses,
                   tr("Write what was lost or repaired as JSON").toStdString());
    app.add_option("--columns", m_columns,
                   tr("What the columns of a table mean, in their order: number, role, task, kind, "
                      "condition, deadline, documents-in, documents-out, systems, channel, "
                      "minutes, legal-bases, next, note, other")
                       .toStdString())
        ->delimiter(',')
        ->check(CLI::IsMember(columnNames()));
    app.add_option("--to", m_format,
                   tr("Format of the files in a folder: yaml, bpmn ...").toStdString());
    app.add_option("--profile", m_profile,
                   tr("picture: replace what the PICTURE platform would drop").toStdString())
        ->check(CLI::IsMember({"picture"}));
  }

  int run() override
  {
    auto import = m_columns.empty() ? read(m_in) : readColumns();
    if (!import) return Unreadable;
    const Losses before = import->losses;
    completePictures(*import);
    for (const Loss& loss : import->losses) {
      if (std::ranges::find(before, loss) == before.end()) report(m_in, {loss});
    }
    Losses losses = import->losses;
    if (!m_profile.empty()) {
      const Losses replaced = makePictureCompatible(import->content);
      report(m_out, replaced);
      losses.insert(losses.end(), replaced.begin(), replaced.end());
    }
    if (!writeContent(import->content, m_out, m_format, &losses)) return Unwritable;
    const bool asked = !m_losses.empty();
    return asked && !write(m_losses, lossesAsJson(losses).toStdString()) ? Unwritable : Success;
  }

 private:
  static std::vector<std::string> columnNames()
  {
    std::vector<std::string> names;
    for (const auto& entry : Names<TableColumn>::table) names.emplace_back(entry.second);
    return names;
  }

  /// The table with the meaning of its columns as the command line says.
  std::optional<Import> readColumns() const
  {
    const auto import =
        readFile(m_in, ImportLimits{}.bytes)
            .and_then([&](const std::string& bytes) { return readCsv(bytes, m_in); })
            .and_then([&](const Table& table) {
              ColumnMapping mapping = guessColumns(table);
              mapping.columns.clear();
              for (const std::string& name : m_columns) {
                mapping.columns.push_back(*fromName<TableColumn>(name));
              }
              return processFromTable(table, mapping, m_in);
            });
    if (!import) {
      complain(import.error());
      return std::nullopt;
    }
    report(m_in, import->losses);
    return *import;
  }

  std::string m_in;
  std::string m_out;
  std::string m_losses;
  std::vector<std::string> m_columns;
  std::string m_format = "yaml";
  std::string m_profile;
};

}  // namespace

std::unique_ptr<Command> convertCommand()
{
  return std::make_unique<ConvertCommand>();
}

}  // namespace einklang::cli
