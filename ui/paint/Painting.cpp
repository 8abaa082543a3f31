#include "ui/paint/Painting.h"

#include "model/base/Overloaded.h"
#include "ui/paint/Fonts.h"

#include <QPainter>
#include <QPen>

namespace einklang::ui {

namespace {

QPen penOf(const Stroke& stroke)
{
  if (stroke.width <= 0) return Qt::NoPen;
  QPen pen{stroke.colour, stroke.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin};
  if (stroke.dash == Dash::Solid) {
    pen.setCapStyle(Qt::RoundCap);
    return pen;
  }
  QList<qreal> pattern;
  for (const double length : dashLengths(stroke.dash)) pattern.append(length / stroke.width);
  pen.setDashPattern(pattern);
  if (stroke.dash == Dash::Dotted) pen.setCapStyle(Qt::RoundCap);
  return pen;
}

void paintPath(const PathShape& shape, QPainter& painter)
{
  painter.setPen(penOf(shape.stroke));
  painter.setBrush(shape.fill.isValid() ? QBrush{shape.fill} : QBrush{Qt::NoBrush});
  painter.drawPath(shape.path);
}

void paintText(const TextLine& line, QPainter& painter)
{
  painter.setPen(line.colour);
  painter.setFont(labelFont(line.size, line.bold, line.italic));
  const double start = line.anchor == TextAnchor::Middle ? -line.width / 2 : 0;
  if (!line.upright) {
    painter.drawText(line.at + QPointF{start, 0}, line.text);
    return;
  }
  painter.save();
  painter.translate(line.at);
  painter.rotate(-90);
  painter.drawText(QPointF{start, 0}, line.text);
  painter.restore();
}

}  // namespace

void paint(const Primitive& primitive, QPainter& painter)
{
  std::visit(Overloaded{[&](const PathShape& shape) { paintPath(shape, painter); },
                        [&](const TextLine& line) { paintText(line, painter); }},
             primitive);
}

void paint(const std::vector<Primitive>& primitives, QPainter& painter)
{
  for (const Primitive& primitive : primitives) paint(primitive, painter);
}

void paint(const Drawing& drawing, QPainter& painter)
{
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(drawing.bounds, drawing.paper);
  for (const Figure& figure : drawing.figures) paint(figure.primitives, painter);
  for (const Figure& figure : drawing.figures) paint(figure.marks, painter);
  painter.restore();
}

}  // namespace einklang::ui
