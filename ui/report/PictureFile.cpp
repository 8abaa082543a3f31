#include "ui/report/PictureFile.h"

#include "model/base/Contract.h"
#include "ui/paint/Export.h"
#include "ui/paint/SvgWriter.h"
#include "ui/report/DiagramPdf.h"
#include "ui/report/ProcessPage.h"
#include "ui/text/Messages.h"
#include "ui/text/Terms.h"

#include <QStringList>

namespace einklang::ui {

namespace {

Loss leftOut(const Message& message, const std::optional<ElementId>& element = std::nullopt)
{
  return {.kind = LossKind::NotShown, .message = message, .element = element};
}

/// A picture always has a title: that of the sub-process whose inside it shows, the process's, its
/// own, an id.
Drawing titled(const Process& process, const Diagram& diagram)
{
  Drawing drawing = makeDrawing(process, diagram);
  if (diagram.plane) drawing.title = titleOf(process, *diagram.plane);
  if (!drawing.title.isEmpty()) return drawing;
  drawing.title = toQt(diagram.name.empty() ? process.id().value() : diagram.name);
  return drawing;
}

std::string labelOfPicture(const Process& process, const Diagram& diagram)
{
  return process.name().empty() ? diagram.id.value() : process.name();
}

Losses otherPictures(const FileContent& content, const Process& process,
                     const std::optional<NodeId>& inside)
{
  Losses losses;
  const Diagram* shown = findDiagram(content, process.id(), inside);
  for (const Diagram& diagram : content.diagrams) {
    if (diagram.process != process.id() || &diagram == shown) continue;
    if (diagram.plane) {
      losses.push_back(
          leftOut({"The inside of the sub-process \"%1\" has a picture of its own, which "
                   "is not in this file.",
                   {labelOf(process, *diagram.plane)}},
                  ElementId{*diagram.plane}));
    } else {
      losses.push_back(
          leftOut({"The picture \"%1\" of the process is not in this file.",
                   {diagram.name.empty() ? labelOfPicture(process, diagram) : diagram.name}}));
    }
  }
  return losses;
}

Losses otherProcesses(const FileContent& content, const Process& process)
{
  Losses losses;
  for (const Process& other : content.processes) {
    if (other.id() == process.id()) continue;
    losses.push_back(leftOut({"The process \"%1\" is not in this file.",
                              {other.name().empty() ? other.id().value() : other.name()}}));
  }
  return losses;
}

/// Steps without a place in any of the pictures.
Losses stepsNotDrawn(const FileContent& content, const Process& process)
{
  Losses losses;
  for (const Node& node : process.nodes()) {
    bool drawn = false;
    for (const Diagram& diagram : content.diagrams) {
      drawn = drawn || (diagram.process == process.id() && diagram.shapes.find(ElementId{node.id}));
    }
    if (drawn) continue;
    losses.push_back(leftOut(
        {"The step \"%1\" has no place in the picture.", {titleOf(process, node.id).toStdString()}},
        ElementId{node.id}));
  }
  return losses;
}

void append(Losses& losses, const Losses& more)
{
  losses.insert(losses.end(), more.begin(), more.end());
}

Losses leftOutOf(const QString& suffix, const FileContent& content, const Process& process,
                 const std::optional<NodeId>& inside)
{
  Losses losses;
  const bool isPdf = suffix == u"pdf";
  const bool isSinglePicture = suffix == u"svg" || suffix == u"png";
  if (isSinglePicture) append(losses, otherPictures(content, process, inside));
  if (!isPdf) append(losses, otherProcesses(content, process));
  append(losses, stepsNotDrawn(content, process));
  return losses;
}

/// The process that was asked for first.
std::vector<Drawing> allDrawings(const FileContent& content, const Process& process)
{
  std::vector<Drawing> drawings = drawingsOf(content, process);
  for (const Process& other : content.processes) {
    if (other.id() == process.id()) continue;
    for (Drawing& drawing : drawingsOf(content, other)) drawings.push_back(std::move(drawing));
  }
  return drawings;
}

Loss smallLetters(const Drawing& drawing, double points)
{
  return leftOut(
      {"The letters of \"%1\" are only %2 points high on this paper. Choose the poster, or "
       "A3.",
       {drawing.title.toStdString(), QString::number(points, 'f', 1).toStdString()}});
}

Result<PictureFile> pdfOf(const FileContent& content, const Process& process,
                          const PageOptions& options)
{
  const std::vector<Drawing> drawings = allDrawings(content, process);
  Result<QByteArray> bytes = exportPdf(drawings, options);
  if (!bytes) return bytes.error();
  PictureFile file{*std::move(bytes)};
  if (options.mode != PageMode::Fit) return file;
  for (const Drawing& drawing : drawings) {
    const double points = planSheets(drawing, options)->letterSize();
    if (points < readableLetters) file.losses.push_back(smallLetters(drawing, points));
  }
  return file;
}

Result<QByteArray> bytesOf(const QString& suffix, const FileContent& content,
                           const Process& process, const PictureOptions& options)
{
  if (suffix == u"html") return processPage(process, drawingsOf(content, process));
  const Diagram* diagram = findDiagram(content, process.id(), options.inside);
  expects(diagram, "the process has a picture");
  const Drawing drawing = titled(process, *diagram);
  if (suffix == u"svg") return writeSvg(drawing);
  return exportPng(drawing, options.pngScale);
}

}  // namespace

std::vector<Drawing> drawingsOf(const FileContent& content, const Process& process,
                                const std::optional<NodeId>& first)
{
  std::vector<Drawing> drawings;
  const Diagram* main = findDiagram(content, process.id(), first);
  if (main) drawings.push_back(titled(process, *main));
  for (const Diagram& diagram : content.diagrams) {
    if (diagram.process != process.id() || &diagram == main) continue;
    drawings.push_back(titled(process, diagram));
  }
  return drawings;
}

bool isPictureFormat(const QString& suffix)
{
  return QStringList{u"svg"_qs, u"png"_qs, u"pdf"_qs, u"html"_qs}.contains(suffix);
}

Result<PictureFile> pictureFile(const QString& suffix, const FileContent& content,
                                const Process& process, const PictureOptions& options)
{
  if (!isPictureFormat(suffix)) {
    return Error{ErrorCode::UnknownFormat,
                 {"There is no picture format %1. Use SVG, PDF, PNG or HTML.", {fromQt(suffix)}}};
  }
  PictureFile file;
  if (suffix == u"pdf") {
    Result<PictureFile> pdf = pdfOf(content, process, options.pages);
    if (!pdf) return pdf;
    file = *std::move(pdf);
  } else {
    const Result<QByteArray> bytes = bytesOf(suffix, content, process, options);
    if (!bytes) return bytes.error();
    file.bytes = *bytes;
  }
  append(file.losses, leftOutOf(suffix, content, process, options.inside));
  return file;
}

}  // namespace einklang::ui
