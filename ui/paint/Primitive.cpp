#include "ui/paint/Primitive.h"

#include "model/base/Overloaded.h"

namespace einklang::ui {

std::vector<double> dashLengths(Dash dash)
{
  switch (dash) {
    case Dash::Solid:
      return {};
    case Dash::Dashed:
      return {5, 4};
    case Dash::Dotted:
      return {1, 4};
    case Dash::DashDot:
      return {8, 4, 2, 4};
    case Dash::LongDash:
      return {12, 5};
  }
  return {};
}

static QRectF boundsOfPath(const PathShape& shape)
{
  const double grow = shape.stroke.width / 2;
  return shape.path.boundingRect().adjusted(-grow, -grow, grow, grow);
}

static QRectF boundsOfText(const TextLine& line)
{
  const double start = line.anchor == TextAnchor::Middle ? -line.width / 2 : 0;
  // Noto Sans reaches 1.07 above and 0.29 below the baseline.
  const QRectF flat{start, -1.07 * line.size, line.width, 1.36 * line.size};
  if (!line.upright) return flat.translated(line.at);
  const QRectF turned{flat.y(), -flat.right(), flat.height(), flat.width()};
  return turned.translated(line.at);
}

void move(Primitive& primitive, const QPointF& by)
{
  std::visit(Overloaded{[&](PathShape& shape) { shape.path.translate(by); },
                        [&](TextLine& line) { line.at += by; }},
             primitive);
}

QRectF boundsOf(const Primitive& primitive)
{
  return std::visit(Overloaded{[](const PathShape& shape) { return boundsOfPath(shape); },
                               [](const TextLine& line) { return boundsOfText(line); }},
                    primitive);
}

}  // namespace einklang::ui
