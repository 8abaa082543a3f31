#include "ui/window/ExportWays.h"

#include "model/base/Contract.h"
#include "model/formats/ImportDoor.h"
#include "model/formats/table/Csv.h"
#include "ui/report/ProcessReport.h"
#include "ui/text/ProcessTable.h"
#include "ui/window/Doors.h"

#include <QCoreApplication>

#include <algorithm>

namespace einklang::ui {
namespace {

struct Words
{
  Q_DECLARE_TR_FUNCTIONS(einklang::ui::ExportWays)
};

Result<PictureFile> document(FileFormat format, const ExportSource& source)
{
  Result<Export> made = exportDocument({}, format, source.content, source.bpmn);
  if (!made) return made.error();
  return PictureFile{QByteArray::fromStdString(made->bytes), std::move(made->losses)};
}

}  // namespace

std::vector<ExportWay> exportWays()
{
  return {
      {QStringLiteral("pdf"),
       Words::tr("PDF, for printing"),
       QStringLiteral("pdf"),
       QStringLiteral("drucken Druck Papier print paper picture Bild"),
       {}},
      {QStringLiteral("png"),
       Words::tr("PNG, for slides"),
       QStringLiteral("png"),
       QStringLiteral("Bild Folie Word PowerPoint picture image"),
       {}},
      {QStringLiteral("svg"),
       Words::tr("SVG, for the web"),
       QStringLiteral("svg"),
       QStringLiteral("Bild Vektor picture image vector"),
       {}},
      {QStringLiteral("html"), Words::tr("HTML, picture and text"), QStringLiteral("html"),
       QStringLiteral("Seite Intranet page"),
       Words::tr("One page with the picture and every step as text: who does it, legal basis, "
                 "documents, IT, times, what follows.")},
      {QStringLiteral("table"), Words::tr("Table of the steps, CSV for spreadsheets"),
       QStringLiteral("csv"), QStringLiteral("Excel Calc Tabelle Liste spreadsheet list"),
       Words::tr("One row for each step, in the order of the work: who, what, kind, deadline, "
                 "documents, IT, minutes, legal basis, what follows.")},
      {QStringLiteral("report"), Words::tr("Report with all that is said of the steps, PDF"),
       QStringLiteral("pdf"), QStringLiteral("Bericht Handbuch Dokumentation document"),
       Words::tr(
           "Pages of A4 with the fact sheet of the process, its pictures, and every step in the "
           "order of the work with all that is known of it.")},
      {QStringLiteral("bpmn"), Words::tr("BPMN 2.0, for other process tools"),
       QStringLiteral("bpmn"), QStringLiteral("Camunda Signavio PICTURE Adonis Modeler XML"),
       Words::tr(
           "The process with its drawing, to be worked on in another tool. What has no place in "
           "BPMN is kept in an extension.")},
      {QStringLiteral("xprozess"), Words::tr("XProzess 2.0, for FIM and process platforms"),
       QStringLiteral("xml"), QStringLiteral("FIM XÖV Prozessplattform platform"),
       Words::tr("Fact sheet, model, picture and report in the format of FIM.")},
      {QStringLiteral("yaml"), Words::tr("Einklang YAML, to be read and kept"),
       QStringLiteral("yaml"), QStringLiteral("Text Git"),
       Words::tr("All that Einklang knows of the process, as text.")},
  };
}

ExportWay exportWay(const QString& id)
{
  const std::vector<ExportWay> all = exportWays();
  const auto found = std::ranges::find(all, id, &ExportWay::id);
  expects(found != all.end(), "there is such a way out");
  return *found;
}

bool isDocument(const QString& id)
{
  return id == u"bpmn" || id == u"xprozess" || id == u"yaml";
}

bool hasOptions(const QString& id)
{
  return id == u"pdf" || id == u"png";
}

Result<PictureFile> exported(const QString& id, const ExportSource& source,
                             const PictureOptions& options)
{
  if (id == u"bpmn") return document(FileFormat::Bpmn, source);
  if (id == u"xprozess") return document(FileFormat::XProzess, source);
  if (id == u"yaml") return document(FileFormat::Yaml, source);
  if (id == u"table") {
    return PictureFile{QByteArray::fromStdString(writeCsv(processTable(source.process)))};
  }
  if (id != u"report") return pictureFile(id, source.content, source.process, options);
  const auto bytes = processReport(source.process, drawingsOf(source.content, source.process));
  if (!bytes) return bytes.error();
  return PictureFile{*bytes};
}

}  // namespace einklang::ui
