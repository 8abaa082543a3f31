#include "ui/paint/PathData.h"
#include "ui/paint/Sketch.h"

#include <QTransform>

namespace einklang::ui {

namespace {

constexpr double annotationPadding = 6;

QPainterPath sheet(const QRectF& body, double fold)
{
  QPainterPath path;
  path.moveTo(body.topLeft());
  path.lineTo(body.right() - fold, body.top());
  path.lineTo(body.right(), body.top() + fold);
  path.lineTo(body.bottomRight());
  path.lineTo(body.bottomLeft());
  path.closeSubpath();
  return path;
}

QPainterPath foldedCorner(const QRectF& body, double fold)
{
  QPainterPath path;
  path.moveTo(body.right() - fold, body.top());
  path.lineTo(body.right() - fold, body.top() + fold);
  path.lineTo(body.right(), body.top() + fold);
  return path;
}

void addSheet(Figure& figure, const DataObject& data, const Stroke& line, const Tones& tones)
{
  const double fold = std::min(figure.body.width(), figure.body.height()) * 0.28;
  figure.outline = sheet(figure.body, fold);
  addPath(figure, figure.outline, line, tones.fill);
  addPath(figure, foldedCorner(figure.body, fold), line);
  const QPointF corner = figure.body.topLeft() + QPointF{4, 5};
  if (data.kind == DataKind::Input || data.kind == DataKind::Output) {
    const IconPart arrow{
        pathOf("M0 3.5H7V0L13 6L7 12V8.5H0Z"), 1.2,
        data.kind == DataKind::Output ? IconPart::Fill::Ink : IconPart::Fill::Ground};
    addIcon(figure, {arrow}, corner, tones);
  }
  if (!data.collection) return;
  const QPointF bars{figure.body.center().x() - 7, figure.body.bottom() - 14};
  addIcon(figure, {{pathOf("M3 1V11M7 1V11M11 1V11"), 1.8, IconPart::Fill::None}}, bars, tones);
}

QPainterPath arcs(const QRectF& body, double height, int count)
{
  QPainterPath path;
  for (int i = 0; i < count; ++i) {
    const QRectF oval{body.left(), body.top() + i * height / 2.2, body.width(), height};
    path.arcMoveTo(oval, 180);
    path.arcTo(oval, 180, 180);
  }
  return path;
}

void addCylinder(Figure& figure, const Stroke& line, const Tones& tones)
{
  const QRectF& body = figure.body;
  const double height = body.height() * 0.24;
  const QRectF lid{body.left(), body.top(), body.width(), height};
  const QRectF floor{body.left(), body.bottom() - height, body.width(), height};
  QPainterPath path;
  path.moveTo(body.left(), lid.center().y());
  path.arcTo(lid, 180, -180);
  path.lineTo(body.right(), floor.center().y());
  path.arcTo(floor, 0, -180);
  path.closeSubpath();
  figure.outline = path;
  addPath(figure, path, line, tones.fill);
  addPath(figure, arcs(body, height, 3), line);
}

}  // namespace

Figure dataFigure(const Sketch& sketch, const DataObject& data, const Shape& shape)
{
  const Tones tones = sketch.tones(data.id, shape.colours);
  const Stroke line{tones.stroke, 1.5, tones.ghost ? Dash::Dashed : Dash::Solid};
  Figure figure = startFigure(data.id, FigureKind::Data, rectOf(shape.bounds), data.label);
  if (data.kind == DataKind::Store) {
    addCylinder(figure, line, tones);
  } else {
    addSheet(figure, data, line, tones);
  }
  QString text = figure.title;
  if (!data.state.empty()) text += u"\n["_qs + textOf(data.state) + u']';
  addOuterLabel(figure, sketch, text.trimmed(), shape.label, tones);
  return figure;
}

Figure annotationFigure(const Sketch& sketch, const Annotation& annotation, const Shape& shape)
{
  const Tones tones = sketch.tones(annotation.id, shape.colours);
  Figure figure =
      startFigure(annotation.id, FigureKind::Annotation, rectOf(shape.bounds), annotation.text);
  const QRectF& body = figure.body;
  figure.outline.addRect(body);
  if (!shape.colours.fill.empty()) addPath(figure, figure.outline, {}, tones.fill);
  const double arm = std::min(10.0, body.width() / 4);
  QPainterPath bracket;
  bracket.moveTo(body.left() + arm, body.top());
  bracket.lineTo(body.topLeft());
  bracket.lineTo(body.bottomLeft());
  bracket.lineTo(body.left() + arm, body.bottom());
  addPath(figure, bracket, {tones.stroke, 1.5, tones.ghost ? Dash::Dashed : Dash::Solid});
  figure.labelArea = body.adjusted(annotationPadding, 3, -2, -3);
  const LabelLayout layout = fitLabel(figure.title, figure.labelArea.size());
  const double top = figure.labelArea.center().y() - layout.height() / 2;
  addLabel(figure, layout,
           {.top = {figure.labelArea.left(), top},
            .anchor = TextAnchor::Start,
            .colour = shape.colours.fill.empty() ? tones.outer : tones.inner});
  return figure;
}

}  // namespace einklang::ui
