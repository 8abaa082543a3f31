#include "ui/paint/Sketch.h"

namespace einklang::ui {

static QPainterPath diamond(const QRectF& body)
{
  QPainterPath path;
  path.moveTo(body.center().x(), body.top());
  path.lineTo(body.right(), body.center().y());
  path.lineTo(body.center().x(), body.bottom());
  path.lineTo(body.left(), body.center().y());
  path.closeSubpath();
  return path;
}

Figure gatewayFigure(const Sketch& sketch, const Node& node, const Shape& shape)
{
  const GatewayKind kind = gatewayOf(node)->kind;
  Tones tones = sketch.tones(node.id, shape.colours);
  tones.ground = sketch.groundOf(node);
  Figure figure = startFigure(node.id, FigureKind::Gateway, rectOf(shape.bounds), node.label);
  figure.outline = diamond(figure.body);
  addPath(figure, figure.outline, {tones.stroke, 2, tones.ghost ? Dash::Dashed : Dash::Solid},
          tones.fill);
  const double scale = std::min(figure.body.width(), figure.body.height()) / 50;
  if (kind != GatewayKind::Exclusive || shape.markerVisible) {
    addIcon(figure, gatewayIcon(kind), figure.body.center(), tones, scale);
  }
  addOuterLabel(figure, sketch, figure.title, shape.label, tones);
  return figure;
}

}  // namespace einklang::ui
