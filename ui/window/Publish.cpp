#include "ui/window/Publish.h"

#include "model/formats/PictureProfile.h"
#include "model/formats/bpmn/BpmnFormat.h"
#include "model/formats/yaml/YamlFormat.h"
#include "ui/paint/FontMeasure.h"
#include "ui/report/AssembleReport.h"
#include "ui/report/HarmonizationReport.h"
#include "ui/report/ImpactFacts.h"
#include "ui/report/XProzessParts.h"
#include "ui/text/MatrixTable.h"
#include "ui/text/Messages.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace einklang::ui {
namespace {

struct Words
{
  Q_DECLARE_TR_FUNCTIONS(einklang::ui::Publish)
};

FileContent contentOf(const StandardView& view)
{
  FileContent content;
  content.processes.push_back(view.standard.process);
  content.diagrams.push_back(view.diagram);
  return content;
}

QByteArray xprozessOf(const FileContent& content)
{
  return QByteArray::fromStdString(writeXProzess(content, xprozessOptions(content)).bytes);
}

Result<QByteArray> pictureOf(const StandardView& view, const QString& suffix,
                             const PictureOptions& options)
{
  Result<PictureFile> file = pictureFile(suffix, contentOf(view), view.standard.process, options);
  if (!file) return file.error();
  return std::move(file->bytes);
}

std::vector<std::string> municipalitiesOf(const Session& session)
{
  std::vector<std::string> names;
  for (const VariantEntry& variant : session.project()->harmonization().variants) {
    names.push_back(variant.name);
  }
  return names;
}

}  // namespace

const std::vector<Deliverable>& deliverables()
{
  static const std::vector<Deliverable> all{
      Deliverable::StandardBpmn, Deliverable::StandardPicture, Deliverable::StandardXProzess,
      Deliverable::StandardYaml, Deliverable::StandardSvg,     Deliverable::StandardPdf,
      Deliverable::StandardPng,  Deliverable::StandardHtml,    Deliverable::MatrixCsv,
      Deliverable::Report};
  return all;
}

QString titleOf(Deliverable deliverable)
{
  switch (deliverable) {
    case Deliverable::StandardBpmn:
      return Words::tr("Standard process, BPMN 2.0 for other tools");
    case Deliverable::StandardXProzess:
      return Words::tr("Standard process, XProzess 2.0 for FIM and process platforms");
    case Deliverable::StandardPicture:
      return Words::tr("Standard process, BPMN 2.0 compatible with PICTURE");
    case Deliverable::StandardYaml:
      return Words::tr("Standard process, YAML for Einklang and Git");
    case Deliverable::StandardSvg:
      return Words::tr("Diagram, SVG for the web");
    case Deliverable::StandardPdf:
      return Words::tr("Diagram, PDF for printing");
    case Deliverable::StandardPng:
      return Words::tr("Diagram, PNG for slides");
    case Deliverable::StandardHtml:
      return Words::tr("Diagram with its text, HTML page without a network");
    case Deliverable::MatrixCsv:
      return Words::tr("Comparison matrix, CSV for spreadsheets");
    case Deliverable::Report:
      return Words::tr("Harmonization report, PDF");
  }
  return {};
}

QString fileNameOf(Deliverable deliverable)
{
  switch (deliverable) {
    case Deliverable::StandardBpmn:
      return QStringLiteral("standard.bpmn");
    case Deliverable::StandardXProzess:
      return QStringLiteral("standard.xml");
    case Deliverable::StandardPicture:
      return QStringLiteral("standard-picture.bpmn");
    case Deliverable::StandardYaml:
      return QStringLiteral("standard.yaml");
    case Deliverable::StandardSvg:
      return QStringLiteral("standard.svg");
    case Deliverable::StandardPdf:
      return QStringLiteral("standard.pdf");
    case Deliverable::StandardPng:
      return QStringLiteral("standard.png");
    case Deliverable::StandardHtml:
      return QStringLiteral("standard.html");
    case Deliverable::MatrixCsv:
      return QStringLiteral("matrix.csv");
    case Deliverable::Report:
      return QStringLiteral("report.pdf");
  }
  return {};
}

MakeBytes makingOf(Deliverable deliverable, const Session& session, const PictureOptions& options)
{
  expects(session.project() && session.comparison() && session.standard(),
          "a project is open and compared");
  const std::shared_ptr<const StandardView> view = session.standard();
  const auto picture = [view, options](const char* suffix) {
    return [view, options, suffix] { return pictureOf(*view, QLatin1String{suffix}, options); };
  };
  switch (deliverable) {
    case Deliverable::StandardBpmn:
      return [view] { return QByteArray::fromStdString(writeBpmn(contentOf(*view)).bytes); };
    case Deliverable::StandardXProzess:
      return [view] { return xprozessOf(contentOf(*view)); };
    case Deliverable::StandardPicture:
      return [view] {
        FileContent content = contentOf(*view);
        makePictureCompatible(content, FontMeasure{});
        return QByteArray::fromStdString(writeBpmn(content).bytes);
      };
    case Deliverable::StandardYaml:
      return [view] { return QByteArray::fromStdString(writeYaml(contentOf(*view))); };
    case Deliverable::StandardSvg:
      return picture("svg");
    case Deliverable::StandardPdf:
      return picture("pdf");
    case Deliverable::StandardPng:
      return picture("png");
    case Deliverable::StandardHtml:
      return picture("html");
    case Deliverable::MatrixCsv:
      return [comparison = session.comparison(), names = municipalitiesOf(session)] {
        return QByteArray::fromStdString(writeCsv(matrixTable(comparison->alignment, names)));
      };
    case Deliverable::Report:
      return [content = reportContentOf(session)] { return writeReport(content); };
  }
  return {};
}

Result<QByteArray> bytesOf(Deliverable deliverable, const Session& session,
                           const PictureOptions& options)
{
  return makingOf(deliverable, session, options)();
}

QStringList replacedForPicture(const Session& session)
{
  FileContent content = contentOf(*session.standard());
  QStringList lines;
  for (const Loss& loss : makePictureCompatible(content, FontMeasure{}))
    lines += text(loss.message);
  return lines;
}

ReportContent reportContentOf(const Session& session)
{
  const ShownProject& shown = *session.project();
  const Comparison& comparison = *session.comparison();
  const StandardView& view = *session.standard();
  std::vector<const Process*> variants;
  for (const ProcessPlace& place : shown.variants) variants.push_back(session.process(place));
  return assembleReport({.project = &shown.harmonization(),
                         .reference = session.process(shown.reference),
                         .referenceDiagram = session.diagram(shown.reference),
                         .alignment = &comparison.alignment,
                         .deviations = &comparison.shared,
                         .standard = &view.standard,
                         .standardDiagram = &view.diagram,
                         .date = QLocale{}.toString(QDate::currentDate(), QLocale::LongFormat),
                         .impact = impactFactsOf(shown.harmonization(), view.standard.process,
                                                 variants, comparison.alignment)});
}

}  // namespace einklang::ui
