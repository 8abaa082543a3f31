#include "ui/canvas/TypingPlace.h"

#include "ui/paint/LabelLayout.h"

#include <algorithm>
#include <variant>

namespace einklang::ui {
namespace {

constexpr double leastInside = 64;  // pixels of the screen, to have a word in a line
constexpr double leastBeside = 96;  // the same beside an element, where there is room
constexpr double leastHeight = 16;
constexpr double band = 140;  // for what stands upright in a narrow band

bool isBeside(const Figure& figure)
{
  switch (figure.kind) {
    case FigureKind::Event:
    case FigureKind::BoundaryEvent:
    case FigureKind::Gateway:
    case FigureKind::Data:
    case FigureKind::Flow:
    case FigureKind::MessageFlow:
    case FigureKind::Association:
    case FigureKind::Group:
      return true;
    default:
      return false;
  }
}

/// As wide as wanted: away from the element where it stands at its side.
void widen(QRectF& area, double width, const Figure& figure)
{
  const double more = width - area.width();
  if (more <= 0) return;
  const bool line = figure.kind == FigureKind::Flow || figure.kind == FigureKind::MessageFlow;
  const bool level = area.bottom() > figure.body.top() && area.top() < figure.body.bottom();
  if (!line && level && area.left() >= figure.body.right()) {
    area.setRight(area.right() + more);
  } else if (!line && level && area.right() <= figure.body.left()) {
    area.setLeft(area.left() - more);
  } else {
    area.adjust(-more / 2, 0, more / 2, 0);
  }
}

/// Off the element: above or below it, growing away from it.
void clear(TypingPlace& place, const QRectF& body)
{
  const bool above = place.area.center().y() < body.center().y();
  if (place.area.intersects(body)) {
    if (above) place.area.moveBottom(body.top() - 1);
    if (!above) place.area.moveTop(body.bottom() + 1);
  }
  const bool level = place.area.left() >= body.right() || place.area.right() <= body.left();
  if (above && !level) place.edge = TextEdge::Bottom;
}

QColor fillOf(const Figure& figure, const QColor& paper)
{
  for (const Primitive& primitive : figure.primitives) {
    const auto* shape = std::get_if<PathShape>(&primitive);
    if (shape && shape->fill.alpha() == 255 && !shape->ofText) return shape->fill;
  }
  return paper;
}

}  // namespace

TypingPlace typingPlaceOf(const Figure& figure, double zoom, const QColor& paper)
{
  TypingPlace place;
  place.area = figure.labelArea.isEmpty() ? figure.body : figure.labelArea;
  place.framed = isBeside(figure);
  place.ground = paper;
  if (place.framed) {
    place.letters = outerLabelSize;
    const bool line = figure.kind == FigureKind::Flow || figure.kind == FigureKind::MessageFlow;
    widen(place.area, leastBeside / std::min(1.0, zoom), figure);
    if (!line) clear(place, figure.body);
    return place;
  }
  place.ground = fillOf(figure, paper);
  if (figure.kind != FigureKind::Container) place.edge = TextEdge::Middle;
  place.centred = figure.kind != FigureKind::Annotation;
  if (figure.labelUpright) {  // typed level, from the band on
    const QPointF from{place.area.left(), place.area.center().y() - leastHeight / zoom};
    place.area = {from, QSizeF{band, 2 * leastHeight} / zoom};
    place.framed = true;  // over what is drawn beside the band
    return place;
  }
  // A little wider than drawn, for nothing is hyphenated in typing; within the round corners.
  if (figure.kind == FigureKind::Activity) place.area.adjust(-4, 3, 4, -3);
  const double width = std::max(place.area.width(), leastInside / zoom);
  const double height = std::max(place.area.height(), leastHeight / zoom);
  place.framed = width > place.area.width();  // over the edge of its step
  const QPointF middle = place.area.center();
  place.area = {middle.x() - width / 2, middle.y() - height / 2, width, height};
  return place;
}

}  // namespace einklang::ui
