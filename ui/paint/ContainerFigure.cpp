#include "ui/paint/Sketch.h"

namespace einklang::ui {

namespace {

constexpr double bandWidth = 30;
constexpr double bandPadding = 6;

QPainterPath box(const QRectF& rect)
{
  QPainterPath path;
  path.addRect(rect);
  return path;
}

/// The band that holds the name: at the left, or on top where the flow runs down.
QRectF bandOf(const QRectF& body, bool horizontal)
{
  QRectF band = body;
  if (horizontal) {
    band.setWidth(std::min(bandWidth, body.width()));
  } else {
    band.setHeight(std::min(bandWidth, body.height()));
  }
  return band;
}

void addBandLabel(Figure& figure, const QRectF& area, bool upright, const LabelPlace& place)
{
  const QRectF inner = area.adjusted(2, 2, -2, -2);
  figure.labelArea = area;
  figure.labelUpright = upright;
  const LabelStyle style{.size = 12, .bold = place.bold};
  if (upright) {
    const QSizeF room{inner.height() - 2 * bandPadding, inner.width()};
    addUprightLabel(figure, fitLabel(figure.title, room, style), inner, place);
    return;
  }
  const QSizeF room{inner.width() - 2 * bandPadding, inner.height()};
  const LabelLayout layout = fitLabel(figure.title, room, style);
  LabelPlace centred = place;
  centred.top = {inner.center().x(), inner.center().y() - layout.height() / 2};
  addLabel(figure, layout, centred);
}

}  // namespace

Figure poolFigure(const Sketch& sketch, const Participant& participant, const Shape& shape)
{
  const Palette& palette = sketch.palette();
  const Tones tones = sketch.tones(participant.id, shape.colours);
  const bool ownFill = tones.fill != palette.fill;
  const QColor frame = shape.colours.stroke.empty() || tones.ghost ? palette.frame : tones.stroke;
  const Stroke line{frame, 1.5, tones.ghost ? Dash::Dashed : Dash::Solid};
  Figure figure =
      startFigure(participant.id, FigureKind::Pool, rectOf(shape.bounds), participant.name);
  figure.outline = box(figure.body);
  const QColor header = ownFill ? tones.fill : palette.poolHeader;
  const LabelPlace place{.colour = ownFill ? tones.inner : palette.text, .bold = true};
  if (participant.blackBox) {
    addPath(figure, figure.outline, line, header);
    addBandLabel(figure, figure.body, figure.body.height() > 2 * figure.body.width(), place);
    return figure;
  }
  const QRectF band = bandOf(figure.body, shape.horizontal);
  addPath(figure, figure.outline, {}, palette.paper);
  addPath(figure, box(band), line, header);
  addPath(figure, figure.outline, line);
  addBandLabel(figure, band, shape.horizontal, place);
  return figure;
}

static int laneDepth(const Process& process, const Lane& lane)
{
  int depth = 0;
  for (auto next = lane.parent; next; ++depth) {
    const Lane* parent = process.findLane(*next);
    next = parent ? parent->parent : std::nullopt;
  }
  return depth;
}

Figure laneFigure(const Sketch& sketch, const Lane& lane, const Shape& shape)
{
  const Palette& palette = sketch.palette();
  const Tones tones = sketch.tones(lane.id, shape.colours);
  const bool ownFill = tones.fill != palette.fill;
  const QColor frame = shape.colours.stroke.empty() ? palette.frame : tones.stroke;
  const Stroke line{frame, 1, tones.ghost ? Dash::Dashed : Dash::Solid};
  Figure figure = startFigure(lane.id, FigureKind::Lane, rectOf(shape.bounds), lane.name);
  figure.z += laneDepth(sketch.process, lane);
  figure.outline = box(figure.body);
  const QRectF band = bandOf(figure.body, shape.horizontal);
  if (ownFill) addPath(figure, figure.outline, {}, tones.fill);
  addPath(figure, box(band), {}, ownFill ? tones.fill : palette.laneHeader);
  addPath(figure, figure.outline, line);
  addBandLabel(figure, band, shape.horizontal,
               {.colour = ownFill || tones.ghost ? tones.inner : palette.text});
  return figure;
}

Figure groupFigure(const Sketch& sketch, const Group& group, const Shape& shape)
{
  const Tones tones = sketch.tones(group.id, shape.colours);
  Figure figure = startFigure(group.id, FigureKind::Group, rectOf(shape.bounds), group.label);
  figure.outline.addRoundedRect(figure.body, 10, 10);
  addPath(figure, figure.outline, {tones.stroke, 1.5, Dash::DashDot});
  const std::optional<Rect> place =
      shape.label ? shape.label
                  : Rect{shape.bounds.x + 8, shape.bounds.y + 5, shape.bounds.width - 16, 14};
  addOuterLabel(figure, sketch, figure.title, place, tones);
  return figure;
}

}  // namespace einklang::ui
