#include "ui/tools/CopiedPart.h"

#include "model/formats/CompletePictures.h"
#include "model/formats/bpmn/BpmnFormat.h"
#include "model/formats/yaml/YamlFormat.h"
#include "ui/paint/Export.h"
#include "ui/paint/FontMeasure.h"
#include "ui/paint/SvgWriter.h"
#include "ui/text/Messages.h"
#include "ui/text/ProcessTable.h"

#include <QCoreApplication>
#include <QImage>

#include <utility>

namespace einklang::ui {
namespace {

constexpr double pngScale = 2;

struct Words
{
  Q_DECLARE_TR_FUNCTIONS(einklang::ui::CopiedPart)
};

QString partFormat()
{
  return QStringLiteral("application/x-einklang-part");
}
QString bpmnFormat()
{
  return QStringLiteral("application/bpmn+xml");
}
QString svgFormat()
{
  return QStringLiteral("image/svg+xml");
}
QString pngFormat()
{
  return QStringLiteral("image/png");
}
/// What Qt makes of a picture for the programs of each system.
QString imageFormat()
{
  return QStringLiteral("application/x-qt-image");
}
QString textFormat()
{
  return QStringLiteral("text/plain");
}

QByteArray pngOf(const Drawing& drawing)
{
  const Result<QByteArray> png = exportPng(drawing, pngScale);
  return png ? *png : QByteArray{};
}

QString tableOf(const Process& process)
{
  constexpr CsvOptions tabs{.separator = '\t', .guardFormulas = true, .byteOrderMark = false};
  return toQt(writeCsv(processTable(process), tabs));
}

/// Less than a file may hold: nobody waits for a key.
ImportLimits limits()
{
  ImportLimits limits;
  limits.bytes = std::size_t{16} << 20;
  limits.elements = 20'000;
  limits.seconds = 3;
  return limits;
}

Error nothing()
{
  return {ErrorCode::NotAllowed, {"there is nothing to paste"}};
}

Result<FileContent> read(const QByteArray& bytes)
{
  const std::string_view view{bytes.constData(), static_cast<std::size_t>(bytes.size())};
  Result<Import> import = importBytes(view, fromQt(Words::tr("Clipboard")), limits());
  if (!import) return import.error();
  completePictures(*import, FontMeasure{});
  return std::move(import->content);
}

/// Text is a process if it is XML; a table has a way of its own, which asks what its columns mean.
Result<FileContent> readText(const QByteArray& text)
{
  if (text.trimmed().startsWith('<')) return read(text);
  const bool table = text.contains('\t') && isTable({text.constData(), std::size_t(text.size())});
  if (!table) return nothing();
  return Error{ErrorCode::NotAllowed, {"this is a table: press Ctrl+T and paste it there"}};
}

}  // namespace

CopiedPart::CopiedPart(FileContent part, Diagram shown, As as)
    : m_part{std::move(part)}, m_shown{std::move(shown)}, m_as{as}
{}

QStringList CopiedPart::formats() const
{
  const QStringList pictures{svgFormat(), pngFormat(), imageFormat()};
  if (m_as == As::Picture) return pictures;
  return QStringList{partFormat(), bpmnFormat(), textFormat()} + pictures;
}

QVariant CopiedPart::retrieveData(const QString& format, QMetaType) const
{
  if (!formats().contains(format)) return {};
  const Process& process = m_part.processes.front();
  if (format == partFormat()) return QByteArray::fromStdString(writeYaml(m_part));
  if (format == bpmnFormat()) return QByteArray::fromStdString(writeBpmn(m_part).bytes);
  if (format == textFormat()) return tableOf(process);
  const Drawing drawing = makeDrawing(process, m_shown);
  if (format == svgFormat()) return writeSvg(drawing);
  if (format == pngFormat()) return pngOf(drawing);
  return QImage::fromData(pngOf(drawing));
}

Result<FileContent> pastable(const QMimeData* data)
{
  if (!data) return nothing();
  for (const QString& format : {partFormat(), bpmnFormat(), QStringLiteral("application/xml"),
                                QStringLiteral("text/xml")}) {
    if (data->hasFormat(format)) return read(data->data(format));
  }
  return readText(data->text().toUtf8());
}

}  // namespace einklang::ui
