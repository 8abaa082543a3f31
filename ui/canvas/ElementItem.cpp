#include "ui/canvas/ElementItem.h"

#include "ui/paint/Painting.h"

#include <QPainter>
#include <QPainterPathStroker>
#include <QPen>
#include <QStyleOptionGraphicsItem>
#include <QWidget>

#include <algorithm>
#include <utility>
#include <variant>

namespace einklang::ui {
namespace {

constexpr double noTextBelow = 0.3;    // letters would be smaller than 4 pixels
constexpr double blocksBelow = 0.2;    // shapes become filled blocks
constexpr double selectionMargin = 5;  // room for the frame of the selection
constexpr double flowGrabWidth = 10;   // how near a click on a line must be

bool isOfText(const Primitive& primitive)
{
  const auto* shape = std::get_if<PathShape>(&primitive);
  return shape ? shape->ofText : std::holds_alternative<TextLine>(primitive);
}

/// Pixels of the screen for one of the drawing.
double detailOf(const QPainter& painter)
{
  return QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.deviceTransform());
}

/// Calmer than a border where it fills a whole area.
QColor faint(QColor colour)
{
  constexpr int alpha = 120;
  colour.setAlpha(alpha);
  return colour;
}

/// As faint, but opaque: lines of it are painted much faster.
QColor between(const QColor& ground, const QColor& colour)
{
  constexpr float share = 0.6F;
  const auto mix = [](float a, float b) { return a + share * (b - a); };
  return QColor::fromRgbF(mix(ground.redF(), colour.redF()), mix(ground.greenF(), colour.greenF()),
                          mix(ground.blueF(), colour.blueF()));
}

bool isSame(const PathShape& a, const PathShape& b)
{
  return a.stroke == b.stroke && a.fill == b.fill && a.ofText == b.ofText && a.path == b.path;
}

bool isSame(const TextLine& a, const TextLine& b)
{
  return a.at == b.at && a.text == b.text && a.size == b.size && a.width == b.width &&
         a.anchor == b.anchor && a.bold == b.bold && a.italic == b.italic && a.colour == b.colour &&
         a.upright == b.upright;
}

bool isSame(const Primitive& a, const Primitive& b)
{
  if (a.index() != b.index()) return false;
  const auto* path = std::get_if<PathShape>(&a);
  return path ? isSame(*path, std::get<PathShape>(b))
              : isSame(std::get<TextLine>(a), std::get<TextLine>(b));
}

/// True if both are painted alike: then nothing has to be.
bool looksSame(const Figure& a, const Figure& b)
{
  return a.bounds == b.bounds && a.body == b.body && a.z == b.z && a.kind == b.kind &&
         std::ranges::equal(
             a.primitives, b.primitives,
             [](const Primitive& one, const Primitive& other) { return isSame(one, other); });
}

bool isBorderOnly(FigureKind kind)
{
  return kind == FigureKind::Group;
}

}  // namespace

ElementItem::ElementItem(Figure figure, FromAfar& afar) : m_figure{std::move(figure)}, m_afar{afar}
{
  setFlag(ItemIsSelectable);
  setZValue(m_figure.z);
  setToolTip({});
}

void ElementItem::show(Figure figure)
{
  setPos({});
  const bool same = looksSame(figure, this->figure());
  if (figure.bounds != m_figure.bounds || figure.body != m_figure.body) prepareGeometryChange();
  m_figure = std::move(figure);
  setZValue(m_figure.z);
  if (!same) update();
}

void ElementItem::shift(const QPointF& by)
{
  setPos({});
  if (by.isNull()) return;
  prepareGeometryChange();
  m_shift += by;
  update();
}

const Figure& ElementItem::figure() const
{
  if (!m_shift.isNull()) move(m_figure, std::exchange(m_shift, {}));
  return m_figure;
}

bool ElementItem::isLine() const
{
  return m_figure.kind == FigureKind::Flow || m_figure.kind == FigureKind::MessageFlow ||
         m_figure.kind == FigureKind::Association;
}

bool ElementItem::isFrame() const
{
  return m_figure.kind == FigureKind::Pool || m_figure.kind == FigureKind::Lane ||
         m_figure.kind == FigureKind::Container;
}

QRectF ElementItem::boundingRect() const
{
  const double m = selectionMargin + 2;
  return m_figure.bounds.translated(m_shift).adjusted(-m, -m, m, m);
}

QPainterPath ElementItem::shape() const
{
  if (!isLine() && !isBorderOnly(m_figure.kind)) return figure().outline;
  QPainterPathStroker stroker;
  stroker.setWidth(flowGrabWidth);
  return stroker.createStroke(figure().outline);
}

void ElementItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget)
{
  const double detail = detailOf(*painter);
  const bool selected = option->state.testFlag(QStyle::State_Selected);
  const bool afar = detail < blocksBelow;
  if (afar && !isFrame()) {
    putAfar(*painter, widget ? widget->palette().color(QPalette::Base) : Qt::white);
    if (!selected) return;
  }
  m_afar.paint(*painter);
  // Antialiasing would only blur what is so small; setting it costs more than asking.
  if (painter->testRenderHint(QPainter::Antialiasing) == afar) {
    painter->setRenderHint(QPainter::Antialiasing, !afar);
  }
  if (!afar || isFrame()) {
    for (const Primitive& primitive : figure().primitives) {
      if (detail < noTextBelow && isOfText(primitive)) continue;
      einklang::ui::paint(primitive, *painter);
    }
  }
  if (!selected) return;
  const double nearness = qMax(1.0, detail / painter->device()->devicePixelRatioF());
  paintSelection(*painter, widget->palette().color(QPalette::Highlight), nearness);
}

void ElementItem::putAfar(const QPainter& painter, const QColor& ground) const
{
  QTransform toDevice = painter.deviceTransform();
  toDevice.translate(m_shift.x(), m_shift.y());
  if (isLine()) {
    const auto* shape = std::get_if<PathShape>(&m_figure.primitives.front());
    if (shape) m_afar.addWay(m_figure.outline, between(ground, shape->stroke.colour), toDevice);
    return;
  }
  for (const Primitive& primitive : m_figure.primitives) {
    const auto* shape = std::get_if<PathShape>(&primitive);
    if (shape) return m_afar.addBlock(m_figure.body, faint(shape->stroke.colour), toDevice);
  }
}

/// As thick on the screen, however near one looks.
void ElementItem::paintSelection(QPainter& painter, const QColor& colour, double nearness) const
{
  constexpr double frame = 2.5;
  constexpr double besideLine = 6;
  constexpr double line = 2;  // grows with the zoom
  QPen pen{colour, frame / nearness};
  pen.setJoinStyle(Qt::RoundJoin);
  painter.setBrush(Qt::NoBrush);
  if (isLine()) {
    QColor glow = colour;
    glow.setAlpha(110);
    painter.setPen(
        QPen{glow, line + besideLine / nearness, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.drawPath(figure().outline);
    return;
  }
  painter.setPen(pen);
  const double m = isFrame() ? 0 : selectionMargin / nearness;
  painter.drawRoundedRect(figure().body.adjusted(-m, -m, m, m), 6, 6);
}

MarkItem::MarkItem(std::vector<Primitive> marks, FromAfar& afar)
    : m_marks{std::move(marks)}, m_afar{afar}
{
  for (const Primitive& mark : m_marks) m_bounds |= boundsOf(mark);
  m_bounds.adjust(-2, -2, 2, 2);
  setAcceptedMouseButtons(Qt::NoButton);
}

void MarkItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
  m_afar.paint(*painter);
  painter->setRenderHint(QPainter::Antialiasing);
  for (const Primitive& mark : m_marks) einklang::ui::paint(mark, *painter);
}

}  // namespace einklang::ui
