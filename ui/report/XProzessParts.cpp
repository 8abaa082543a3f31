#include "ui/report/XProzessParts.h"

#include "model/formats/xprozess/XProzessCheck.h"
#include "model/layout/Layout.h"
#include "ui/paint/Drawing.h"
#include "ui/paint/FontMeasure.h"
#include "ui/report/DiagramPdf.h"
#include "ui/report/ProcessReport.h"

#include <QDateTime>

#include <algorithm>
#include <iterator>

namespace einklang::ui {
namespace {

Drawing drawingOf(const FileContent& content, const Process& process)
{
  const Diagram* diagram = findDiagram(content, process.id());
  return makeDrawing(process, diagram ? *diagram : layoutProcess(process, {}, FontMeasure{}));
}

std::optional<XProzessFile> pictureOf(const FileContent& content, const Process& process)
{
  const auto pdf = exportPdf({drawingOf(content, process)});
  if (!pdf) return std::nullopt;
  return XProzessFile{"Modellgrafik.pdf", pdf->toStdString()};
}

std::optional<XProzessFile> reportOf(const FileContent& content, const Process& process)
{
  const auto pdf = processReport(process, {drawingOf(content, process)});
  if (!pdf) return std::nullopt;
  return XProzessFile{"Standard Report.pdf", pdf->toStdString()};
}

}  // namespace

XProzessOptions xprozessOptions(const FileContent& content)
{
  XProzessOptions options;
  options.createdAt = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
  options.picture = [&content](const Process& process) { return pictureOf(content, process); };
  options.report = [&content](const Process& process) { return reportOf(content, process); };
  return options;
}

Findings missingForFim(const FileContent& content)
{
  Findings missing;
  for (const Process& process : content.processes) {
    if (process.nodes().empty() && content.processes.size() > 1) continue;
    std::ranges::copy_if(checkForFim(process), std::back_inserter(missing),
                         [](const Finding& f) { return f.severity != Severity::Info; });
  }
  return missing;
}

}  // namespace einklang::ui
