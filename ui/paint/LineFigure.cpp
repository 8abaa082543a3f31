#include "ui/paint/Sketch.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace einklang::ui {

namespace {

using Way = std::vector<QPointF>;

constexpr double bendRadius = 8;
constexpr double jumpRadius = 4;
constexpr double arrowLength = 11;
constexpr double arrowHalfWidth = 4.5;
constexpr double openEndRadius = 6.5;

Way wayOf(const Edge& edge)
{
  Way way;
  for (const Point& point : edge.wayPoints) {
    const QPointF at{point.x, point.y};
    if (way.empty() || QLineF{way.back(), at}.length() > 0.01) way.push_back(at);
  }
  return way;
}

QPointF towards(const QPointF& from, const QPointF& to, double distance)
{
  const double length = QLineF{from, to}.length();
  return length < 0.01 ? from : from + (to - from) * (distance / length);
}

double distanceAlong(const QLineF& segment, const QPointF& point)
{
  return QPointF::dotProduct(point - segment.p1(), segment.p2() - segment.p1()) / segment.length();
}

/// Where on the segment a jump has room: beside bends, ends and other jumps, in its direction.
std::vector<double> jumpsOn(const QLineF& segment, const std::vector<QPointF>& jumps)
{
  constexpr double reach = jumpRadius + bendRadius;
  std::vector<double> places;
  for (const QPointF& jump : jumps) {
    const double along = distanceAlong(segment, jump);
    const QPointF foot = segment.pointAt(along / segment.length());
    if (QLineF{foot, jump}.length() > 0.5) continue;
    if (along < reach || along > segment.length() - reach) continue;
    places.push_back(along);
  }
  std::ranges::sort(places);
  const auto close = [](double a, double b) { return b - a < 2 * jumpRadius + 1; };
  places.erase(std::unique(places.begin(), places.end(), close), places.end());
  return places;
}

/// A half circle over the line that is crossed: upwards, or to the right.
void addJump(QPainterPath& path, const QLineF& segment, double along)
{
  const QPointF at = segment.pointAt(along / segment.length());
  const QPointF unit = (segment.p2() - segment.p1()) / segment.length();
  const double angle = std::atan2(-unit.y(), unit.x()) * 180 / M_PI;
  const bool up = unit.x() > 0 || (unit.x() == 0 && unit.y() > 0);
  const QRectF round{at.x() - jumpRadius, at.y() - jumpRadius, 2 * jumpRadius, 2 * jumpRadius};
  path.lineTo(at - unit * jumpRadius);
  path.arcTo(round, angle + 180, up ? -180 : 180);
}

/// The way as a line with rounded bends, jumping where it crosses others.
QPainterPath lineAlong(const Way& way, const std::vector<QPointF>& jumps = {})
{
  QPainterPath path;
  if (way.empty()) return path;
  path.moveTo(way.front());
  const auto jump = [&](std::size_t i) {
    const QLineF segment{way[i - 1], way[i]};
    for (const double along : jumpsOn(segment, jumps)) addJump(path, segment, along);
  };
  for (std::size_t i = 1; i + 1 < way.size(); ++i) {
    const double before = QLineF{way[i - 1], way[i]}.length();
    const double after = QLineF{way[i], way[i + 1]}.length();
    const double radius = std::min({bendRadius, before / 2, after / 2});
    jump(i);
    path.lineTo(towards(way[i], way[i - 1], radius));
    path.quadTo(way[i], towards(way[i], way[i + 1], radius));
  }
  if (way.size() > 1) jump(way.size() - 1);
  path.lineTo(way.back());
  return path;
}

/// The way, a little shorter at its end: a thick line must not show beside the tip of its arrow.
Way withoutEnd(Way way, double distance)
{
  if (way.size() < 2) return way;
  const QPointF before = way[way.size() - 2];
  const double length = QLineF{before, way.back()}.length();
  way.back() = towards(way.back(), before, std::min(distance, length * 0.9));
  return way;
}

Way reversed(Way way)
{
  std::reverse(way.begin(), way.end());
  return way;
}

/// Maps (along, across) at the end of the way: along runs back from the end.
QPointF atEnd(const Way& way, double along, double across)
{
  const QPointF tip = way.back();
  const QPointF back = towards(tip, way[way.size() - 2], 1) - tip;
  return tip + back * along + QPointF{-back.y(), back.x()} * across;
}

QPainterPath arrow(const Way& way, bool closed)
{
  QPainterPath path;
  path.moveTo(atEnd(way, arrowLength, arrowHalfWidth));
  path.lineTo(way.back());
  path.lineTo(atEnd(way, arrowLength, -arrowHalfWidth));
  if (closed) path.closeSubpath();
  return path;
}

QPainterPath circle(const QPointF& center, double radius)
{
  QPainterPath path;
  path.addEllipse(center, radius, radius);
  return path;
}

/// An open end: a cross in a ring, in the colour of problems.
void addOpenEnd(Figure& figure, const Sketch& sketch, const QPointF& at)
{
  const QColor colour = sketch.palette().problem;
  addPath(figure, circle(at, openEndRadius), {colour, 1.5}, sketch.palette().paper);
  QPainterPath cross;
  cross.moveTo(at + QPointF{-3, -3});
  cross.lineTo(at + QPointF{3, 3});
  cross.moveTo(at + QPointF{-3, 3});
  cross.lineTo(at + QPointF{3, -3});
  addPath(figure, cross, {colour, 1.5});
}

/// The middle of the longest of the inner segments (or of the only one).
QLineF labelSegment(const Way& way)
{
  const std::size_t segments = way.size() - 1;
  std::size_t best = segments / 2;
  if (segments % 2 == 0) {
    const double before = QLineF{way[best - 1], way[best]}.length();
    if (before > QLineF{way[best], way[best + 1]}.length()) --best;
  }
  return {way[best], way[best + 1]};
}

constexpr int labelSize = 11;

void placeLabel(Figure& figure, const LabelLayout& layout, QPointF top, const Tones& tones)
{
  const double width = std::max(layout.width(), 30.0);
  figure.labelArea = {top.x() - width / 2, top.y(), width,
                      std::max(layout.height(), lineHeight(labelSize))};
  addLabel(figure, layout, {.top = top, .colour = tones.outer, .halo = tones.ground});
}

void addWayLabel(Figure& figure, const Way& way, const std::optional<Rect>& place,
                 const Tones& tones)
{
  if (place) {
    const LabelLayout layout =
        wrapIntoPlace(figure.title, {place->width, place->height},
                      std::max(90.0, place->width * 1.15), {.size = labelSize});
    placeLabel(figure, layout, {place->center().x, place->center().y - layout.height() / 2}, tones);
    return;
  }
  const QLineF segment = labelSegment(way);
  const QPointF middle = segment.center();
  if (std::abs(segment.dx()) >= std::abs(segment.dy())) {
    const double width = std::max(60.0, std::abs(segment.dx()) - 8);
    const LabelLayout layout = wrapLabel(figure.title, width, {.size = labelSize});
    placeLabel(figure, layout, {middle.x(), middle.y() - 4 - layout.height()}, tones);
    return;
  }
  const LabelLayout layout = wrapLabel(figure.title, 90, {.size = labelSize});
  const double half = layout.width() / 2;
  placeLabel(figure, layout, {middle.x() + 6 + half, middle.y() - layout.height() / 2}, tones);
}

Figure startLine(const ElementId& id, FigureKind kind, const Way& way, const std::string& label)
{
  Figure figure = startFigure(id, kind, {}, label);
  figure.outline = lineAlong(way);
  figure.body = figure.outline.boundingRect();
  return figure;
}

// The slash across the start of the normal case.
void addDefaultSlash(Figure& figure, const Way& way, const Stroke& line)
{
  const Way back = reversed(way);
  QPainterPath slash;
  slash.moveTo(atEnd(back, 8, 5));
  slash.lineTo(atEnd(back, 14, -5));
  addPath(figure, slash, {line.colour, line.width});
}

// The diamond at the start of a conditional flow.
void addConditionDiamond(Figure& figure, const Way& way, const Stroke& line, const QColor& fill)
{
  const Way back = reversed(way);
  QPainterPath diamond;
  diamond.moveTo(atEnd(back, 0, 0));
  diamond.lineTo(atEnd(back, 8, 5));
  diamond.lineTo(atEnd(back, 16, 0));
  diamond.lineTo(atEnd(back, 8, -5));
  diamond.closeSubpath();
  addPath(figure, diamond, {line.colour, line.width}, fill);
}

}  // namespace

Figure flowFigure(const Sketch& sketch, const Flow& flow, const Edge& edge)
{
  Tones tones = sketch.tones(flow.id, edge.colours);
  const Node* source = flow.source ? sketch.process.findNode(*flow.source) : nullptr;
  tones.ground = source ? sketch.groundOf(*source) : sketch.palette().paper;
  const Way way = wayOf(edge);
  Figure figure = startLine(flow.id, FigureKind::Flow, way, flow.label);
  if (way.size() < 2) return figure;
  const Stroke line{tones.stroke, 1.5, tones.ghost ? Dash::Dashed : Dash::Solid};
  const Way shown = flow.target ? way : withoutEnd(way, openEndRadius);
  addPath(figure, lineAlong(withoutEnd(shown, arrowLength - 2), sketch.jumpsOf(flow.id)), line);
  if (flow.isDefault) addDefaultSlash(figure, way, line);
  if (!flow.isDefault && !flow.condition.empty() && source && isActivity(*source)) {
    addConditionDiamond(figure, way, line, sketch.palette().paper);
  }
  addPath(figure, arrow(shown, true), {}, tones.stroke);
  if (!flow.source) addOpenEnd(figure, sketch, way.front());
  if (!flow.target) addOpenEnd(figure, sketch, way.back());
  addWayLabel(figure, way, edge.label, tones);
  return figure;
}

namespace {

/// The message itself, where the drawing shows it: an envelope in the middle of the way, white for
/// the one that begins the exchange.
void addEnvelope(Figure& figure, const Sketch& sketch, const Way& way, const Edge& edge,
                 const QColor& stroke)
{
  const auto shown = std::ranges::find(edge.extras, "bpmn@messageVisibleKind", &Extra::place);
  if (shown == edge.extras.end()) return;
  const QPointF middle = lineAlong(way).pointAtPercent(0.5);
  const QRectF sheet{middle.x() - 13, middle.y() - 9, 26, 18};
  QPainterPath path;
  path.addRect(sheet);
  const Palette& palette = sketch.palette();
  const bool begins = shown->text == "initiating";
  addPath(figure, path, {stroke, 1.5}, begins ? palette.paper : palette.container);
  QPainterPath flap{sheet.topLeft()};
  flap.lineTo(sheet.center() + QPointF{0, 2});
  flap.lineTo(sheet.topRight());
  addPath(figure, flap, {stroke, 1.5});
}

}  // namespace

Figure messageFlowFigure(const Sketch& sketch, const MessageFlow& flow, const Edge& edge)
{
  Tones tones = sketch.tones(flow.id, edge.colours);
  tones.ground = sketch.palette().paper;
  const Way way = wayOf(edge);
  Figure figure = startLine(flow.id, FigureKind::MessageFlow, way, flow.label);
  if (way.size() < 2) return figure;
  const QColor paper = sketch.palette().paper;
  addPath(figure, lineAlong(withoutEnd(way, arrowLength), sketch.jumpsOf(flow.id)),
          {tones.stroke, 1.5, Dash::Dashed});
  addPath(figure, circle(atEnd(reversed(way), 4, 0), 4), {tones.stroke, 1.5}, paper);
  addPath(figure, arrow(way, true), {tones.stroke, 1.5}, paper);
  addEnvelope(figure, sketch, way, edge, tones.stroke);
  if (!flow.source) addOpenEnd(figure, sketch, way.front());
  if (!flow.target) addOpenEnd(figure, sketch, way.back());
  addWayLabel(figure, way, edge.label, tones);
  return figure;
}

Figure associationFigure(const Sketch& sketch, const Association& association, const Edge& edge)
{
  const Tones tones = sketch.tones(association.id, edge.colours);
  const Way way = wayOf(edge);
  Figure figure = startLine(association.id, FigureKind::Association, way, {});
  if (way.size() < 2) return figure;
  addPath(figure, lineAlong(way), {tones.stroke, 1.5, Dash::Dotted});
  const bool data = association.kind == AssociationKind::Data;
  const bool toTarget = data || association.direction != AssociationDirection::None;
  if (toTarget) addPath(figure, arrow(way, false), {tones.stroke, 1.5});
  if (association.direction == AssociationDirection::Both) {
    addPath(figure, arrow(reversed(way), false), {tones.stroke, 1.5});
  }
  return figure;
}

}  // namespace einklang::ui
