#include "app/cli/Command.h"
#include "app/cli/Files.h"
#include "app/cli/Formats.h"
#include "app/cli/OutputNames.h"
#include "model/formats/CompletePictures.h"
#include "model/formats/PictureProfile.h"
#include "model/formats/table/CsvReader.h"
#include "model/formats/table/TableFormat.h"
#include "model/storage/ReadFile.h"
#include "ui/text/LossReport.h"
#include "ui/text/Messages.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <algorithm>

namespace einklang::cli {
namespace {

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
    app.add_option("--scale", m_scale, tr("Size of a PNG: 1 to 4 times the usual").toStdString())
        ->check(CLI::Range(1.0, 4.0));
    declarePages(app);
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
    Losses onExport;
    if (!m_profile.empty()) {
      onExport = makePictureCompatible(import->content);
      report(m_out, onExport);
    }
    if (!writeContent(import->content, target(), &onExport)) return Unwritable;
    if (m_losses.empty()) return Success;
    return writeLosses(*import, onExport) ? Success : Unwritable;
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

  void declarePages(CLI::App& app)
  {
    app.add_option("--pages", m_pages,
                   tr("Pages of a PDF: one (in the size of the drawing), fit (a sheet of paper), "
                      "poster (sheets to be glued together)")
                       .toStdString())
        ->check(CLI::IsMember({"one", "fit", "poster"}));
    app.add_option("--paper", m_paper,
                   tr("Paper of a PDF: A4 or A3; without it A4, and A3 where a fitted drawing "
                      "could not be read")
                       .toStdString())
        ->check(CLI::IsMember({"A4", "A3"}, CLI::ignore_case));
  }

  Target target() const
  {
    ui::PageOptions pages;
    if (m_pages == "fit") pages.mode = ui::PageMode::Fit;
    if (m_pages == "poster") pages.mode = ui::PageMode::Poster;
    if (!m_paper.empty()) pages.paper = m_paper.back() == '3' ? ui::Paper::A3 : ui::Paper::A4;
    return {m_out, m_format, {pages, m_scale}};
  }

  bool writeLosses(const Import& import, const Losses& onExport)
  {
    auto lines = ui::lossLines(import.losses, import.content, ui::LossOf::Import);
    const auto more = ui::lossLines(onExport, import.content, ui::LossOf::Export);
    lines.insert(lines.end(), more.begin(), more.end());
    return write(m_losses, ui::lossesAsJson(lines).toStdString());
  }

  std::string m_in;
  std::string m_out;
  std::string m_losses;
  std::vector<std::string> m_columns;
  std::string m_pages = "one";
  std::string m_paper;
  double m_scale = 2;
  std::string m_format = "yaml";
  std::string m_profile;
};

}  // namespace

std::unique_ptr<Command> convertCommand()
{
  return std::make_unique<ConvertCommand>();
}

}  // namespace einklang::cli
