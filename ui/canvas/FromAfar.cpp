#include "ui/canvas/FromAfar.h"

#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace einklang::ui {
namespace {

constexpr int bend = 3;  // pixels of a rounded corner

/// The pixel that holds it.
QPoint pixelAt(const QPointF& at)
{
  return {static_cast<int>(std::floor(at.x())), static_cast<int>(std::floor(at.y()))};
}

QRect roundedOut(const QRectF& area)
{
  const QPoint first{qRound(area.left()), qRound(area.top())};
  return {first, QPoint{qRound(area.right()), qRound(area.bottom())} - QPoint{1, 1}};
}

}  // namespace

void FromAfar::addBlock(const QRectF& body, const QColor& colour, const QTransform& toDevice)
{
  const QRect area = roundedOut(toDevice.mapRect(body));
  if (!area.isEmpty()) inkOf(m_blocks, colour).areas.push_back(area);
}

void FromAfar::addWay(const QPainterPath& way, const QColor& colour, const QTransform& toDevice)
{
  Ink& ink = inkOf(m_ways, colour);
  const int corners = way.elementCount();
  QPoint last;
  for (int i = 0; i < corners; ++i) {
    const QPainterPath::Element element = way.elementAt(i);
    if (element.type == QPainterPath::CurveToElement) continue;  // a bend ends where its way does
    const QPoint next = pixelAt(toDevice.map(QPointF{element}));
    if (element.type != QPainterPath::MoveToElement) addPiece(ink, last, next);
    last = next;
  }
}

/// With both ends: upright and level pieces are areas, which are painted much faster than lines.
void FromAfar::addPiece(Ink& ink, const QPoint& from, const QPoint& to)
{
  const QPoint way = to - from;
  if (way.x() == 0 || way.y() == 0) {
    const QPoint first{std::min(from.x(), to.x()), std::min(from.y(), to.y())};
    ink.areas.push_back({first, QSize{std::abs(way.x()) + 1, std::abs(way.y()) + 1}});
    return;
  }
  const int steps = std::max(std::abs(way.x()), std::abs(way.y()));
  if (steps > bend) {
    constexpr QPointF middle{0.5, 0.5};
    ink.slanted.emplace_back(from + middle, to + middle);
    return;
  }
  for (int i = 0; i <= steps; ++i) ink.areas.push_back({from + way * i / steps, QSize{1, 1}});
}

/// Few colours in a drawing, and mostly the one as before.
FromAfar::Ink& FromAfar::inkOf(Inks& inks, const QColor& colour)
{
  const auto known = std::ranges::find(inks, colour, &Ink::colour);
  return known == inks.end() ? inks.emplace_back(colour) : *known;
}

void FromAfar::paint(QPainter& painter)
{
  if (m_ways.empty() && m_blocks.empty()) return;
  const QTransform before = painter.worldTransform();
  const QTransform inPixels = painter.deviceTransform().inverted();
  painter.setWorldTransform(inPixels, true);
  painter.setRenderHint(QPainter::Antialiasing, false);
  paint(m_ways, painter);
  paint(m_blocks, painter);
  painter.setWorldTransform(before);
}

void FromAfar::paint(Inks& inks, QPainter& painter)
{
  for (const Ink& ink : inks) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.colour);
    painter.drawRects(ink.areas.data(), static_cast<int>(ink.areas.size()));
    if (ink.slanted.empty()) continue;
    painter.setPen(QPen{ink.colour, 0});
    painter.drawLines(ink.slanted.data(), static_cast<int>(ink.slanted.size()));
  }
  inks.clear();
}

}  // namespace einklang::ui
