#include "ui/paint/Sketch.h"

namespace einklang::ui {

namespace {

constexpr double usualRadius = 18;
constexpr double ringGap = 3.5;

QPainterPath ellipse(const QRectF& rect)
{
  QPainterPath path;
  path.addEllipse(rect);
  return path;
}

bool isThrowing(const Event& event)
{
  return event.position == EventPosition::IntermediateThrow || event.position == EventPosition::End;
}

bool hasTwoRings(const Event& event)
{
  return event.position != EventPosition::Start && event.position != EventPosition::End;
}

Stroke ringOf(const Event& event, const Tones& tones)
{
  Stroke ring{tones.stroke, 2};
  if (event.position == EventPosition::End) ring.width = 4;
  if (hasTwoRings(event)) ring.width = 1.5;
  if (!event.interrupting || tones.ghost) ring.dash = Dash::Dashed;
  return ring;
}

}  // namespace

Figure eventFigure(const Sketch& sketch, const Node& node, const Shape& shape)
{
  const Event& event = *eventOf(node);
  Tones tones = sketch.tones(node.id, shape.colours);
  tones.ground = sketch.groundOf(node);
  const bool boundary = event.position == EventPosition::Boundary;
  Figure figure = startFigure(node.id, boundary ? FigureKind::BoundaryEvent : FigureKind::Event,
                              rectOf(shape.bounds), node.label);
  figure.outline = ellipse(figure.body);
  const Stroke ring = ringOf(event, tones);
  // The thick ring of an end event stays inside its bounds, where flows dock.
  const double inset = ring.width > 2 ? ring.width / 2 - 1 : 0;
  addPath(figure, ellipse(figure.body.adjusted(inset, inset, -inset, -inset)), ring, tones.fill);
  if (hasTwoRings(event)) {
    addPath(figure, ellipse(figure.body.adjusted(ringGap, ringGap, -ringGap, -ringGap)), ring);
  }
  const double scale = std::min(figure.body.width(), figure.body.height()) / 2 / usualRadius;
  addIcon(figure, eventIcon(event.trigger, isThrowing(event)), figure.body.center(), tones,
          scale * (hasTwoRings(event) ? 0.92 : 1));
  addOuterLabel(figure, sketch, figure.title, shape.label, tones);
  return figure;
}

}  // namespace einklang::ui
