#include "ui/paint/Export.h"

#include "ui/paint/Painting.h"
#include "ui/paint/PdfFinish.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace einklang::ui {

namespace {

constexpr double mostPixels = 120e6;          // 480 MB while it is drawn
constexpr double pointsPerPixel = 72.0 / 96;  // pixels of CSS
constexpr double longestPage = 14400;         // points: the limit of PDF 1.4
constexpr int resolution = 1200;

Error tooLarge()
{
  return {ErrorCode::LimitExceeded,
          {"The picture would have too many pixels. Choose a smaller scale, or PDF or SVG."}};
}

QString alternativeOf(const Figure& figure)
{
  QString text = figure.description;
  text.replace(u'\n', u". "_qs);
  return figure.title.isEmpty() ? text : text + u": "_qs + figure.title;
}

void paintTagged(const Drawing& drawing, QPainter& painter, PdfTagger& tagger)
{
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(drawing.bounds, drawing.paper);
  for (const Figure& figure : drawing.figures) {
    if (figure.primitives.empty()) continue;
    tagger.begin(u"Figure"_qs, 0, alternativeOf(figure));
    paint(figure.primitives, painter);
    tagger.end();
  }
  for (const Figure& figure : drawing.figures) paint(figure.marks, painter);
}

}  // namespace

Result<QByteArray> exportPng(const Drawing& drawing, double scale)
{
  const double factor = std::clamp(scale, 0.1, 4.0);
  const double width = std::ceil(drawing.bounds.width() * factor);
  const double height = std::ceil(drawing.bounds.height() * factor);
  if (!(width * height <= mostPixels) || width > 32000 || height > 32000) return tooLarge();
  QImage image{static_cast<int>(width), static_cast<int>(height), QImage::Format_RGB32};
  if (image.isNull()) return tooLarge();
  image.fill(drawing.paper);
  image.setDotsPerMeterX(static_cast<int>(96 / 0.0254 * factor));
  image.setDotsPerMeterY(image.dotsPerMeterX());
  QPainter painter{&image};
  painter.scale(factor, factor);
  painter.translate(-drawing.bounds.topLeft());
  paint(drawing, painter);
  painter.end();
  QByteArray bytes;
  QBuffer buffer{&bytes};
  buffer.open(QIODevice::WriteOnly);
  if (!image.save(&buffer, "PNG")) return tooLarge();
  return bytes;
}

Result<QByteArray> exportPdf(const Drawing& drawing)
{
  const QSizeF size = drawing.bounds.size() * pointsPerPixel;
  const double shrink = std::min(1.0, longestPage / std::max(size.width(), size.height()));
  QByteArray raw;
  QBuffer buffer{&raw};
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter pdf{&buffer};
  pdf.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
  pdf.setTitle(drawing.title);
  pdf.setCreator(u"Einklang"_qs);
  pdf.setResolution(resolution);
  pdf.setPageSize(QPageSize{size * shrink, QPageSize::Point, drawing.title, QPageSize::ExactMatch});
  pdf.setPageMargins({});
  QPainter painter{&pdf};
  const double scale = shrink * resolution / 96;
  painter.scale(scale, scale);
  painter.translate(-drawing.bounds.topLeft());
  PdfTagger tagger{painter};
  paintTagged(drawing, painter, tagger);
  painter.end();
  return finishPdf(raw, {.title = drawing.title, .tags = tagger.tags()});
}

}  // namespace einklang::ui
