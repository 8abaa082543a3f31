#include "ui/paint/Export.h"

#include "ui/paint/Painting.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace einklang::ui {

namespace {

constexpr double mostPixels = 120e6;  // 480 MB while it is drawn

Error tooLarge()
{
  return {ErrorCode::LimitExceeded,
          {"The picture would have too many pixels. Choose a smaller scale, or PDF or SVG."}};
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

}  // namespace einklang::ui
