#include "ui/canvas/Minimap.h"

#include "ui/canvas/DiagramView.h"
#include "ui/theme/Theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>
#include <variant>

namespace einklang::ui {
namespace {

constexpr QSizeF largest{220, 150};
constexpr double border = 6;            // around the drawing, on the map
constexpr int gap = 12;                 // to the corner
constexpr int restFor = 120;            // milliseconds
constexpr std::size_t pieceSize = 200;  // elements, painted in less than a millisecond
constexpr float shade = 0.35F;          // over what is out of sight
constexpr double smallView = 3;  // views less than so many times as large have no room for a map

/// The colour of the first line of a figure; at this size it says all there is to see.
QColor colourOf(const Figure& figure)
{
  for (const Primitive& primitive : figure.primitives) {
    const auto* shape = std::get_if<PathShape>(&primitive);
    if (shape && shape->stroke.width > 0) return shape->stroke.colour;
  }
  return {};
}

void paintSmall(const Figure& figure, QPainter& painter)
{
  const QColor colour = colourOf(figure);
  if (!colour.isValid()) return;
  QPen pen{colour, 0};
  switch (figure.kind) {
    case FigureKind::Pool:
    case FigureKind::Lane:
    case FigureKind::Container:
    case FigureKind::Group:
    case FigureKind::Flow:
    case FigureKind::MessageFlow:
    case FigureKind::Association:
      painter.strokePath(figure.outline, pen);
      break;
    default:
      painter.fillPath(figure.outline, colour);
  }
}

}  // namespace

Minimap::Minimap(DiagramView& view) : QWidget{view.viewport()}, m_view{view}
{
  setObjectName(QStringLiteral("minimap"));
  setAccessibleName(tr("Overview of the drawing"));
  setToolTip(tr("Drag the frame to move the drawing"));
  setCursor(Qt::ArrowCursor);
  setFocusPolicy(Qt::NoFocus);  // keys have ways of their own
  lower();                      // below a label that is edited
  m_rest.setSingleShot(true);
  m_rest.setInterval(restFor);
  connect(&m_rest, &QTimer::timeout, this, &Minimap::beginPicture);
  m_piece.setSingleShot(true);
  m_piece.setInterval(0);
  connect(&m_piece, &QTimer::timeout, this, [this] { paintPiece(pieceSize); });
  connect(&view, &DiagramView::drawn, this, &Minimap::takeDrawing);
  connect(&view, &DiagramView::viewChanged, this, &Minimap::place);
  connect(&view, &DiagramView::selectionMoved, this, &Minimap::place);
  view.viewport()->installEventFilter(this);
  takeDrawing();
}

void Minimap::setWanted(bool wanted)
{
  m_wanted = wanted;
  place();
}

/// Many changes one after the other are one for the map.
void Minimap::takeDrawing()
{
  m_stale = true;
  m_piece.stop();
  m_rest.start();
  place();
}

QRectF Minimap::inSight() const
{
  return m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
}

/// In the corner, as large as the drawing asks for; gone where it would tell nothing.
void Minimap::place()
{
  if (!m_view.QGraphicsView::scene()) return;  // the view goes, and its scroll bars move once more
  const QRectF area = m_view.scene().drawingArea();
  const QSize room = m_view.viewport()->size();
  const bool roomy =
      room.width() > smallView * largest.width() && room.height() > 2 * largest.height();
  const bool hidden = m_view.isEmpty() || inSight().contains(area);
  const bool shown = m_wanted && roomy && (m_grip || !hidden);
  setVisible(shown);
  if (!shown) return;
  if (area != m_area) {
    m_area = area;
    m_stale = true;
    m_piece.stop();
    m_scale = std::min((largest.width() - 2 * border) / area.width(),
                       (largest.height() - 2 * border) / area.height());
  }
  if (m_stale && !m_rest.isActive() && !m_piece.isActive()) m_rest.start();
  const QSize size = (area.size() * m_scale).toSize() +
                     QSize{static_cast<int>(2 * border), static_cast<int>(2 * border)};
  setGeometry(QRect{cornerFor(size), size});
  update();
}

/// Down on the right, or in the next corner where it does not lie on what is worked on.
QPoint Minimap::cornerFor(const QSize& size) const
{
  if (m_grip) return pos();
  const QSize room = m_view.viewport()->size();
  const int right = room.width() - size.width() - gap;
  const int bottom = room.height() - size.height() - gap;
  QRectF chosen;
  for (const ElementId& id : m_view.selection()) {
    const ElementItem* item = m_view.scene().itemOf(id);
    if (item && isWhole(item->figure())) chosen |= item->figure().bounds.translated(item->pos());
  }
  const QPoint usual{right, bottom};
  if (chosen.isEmpty()) return usual;
  const QRect worked = m_view.mapFromScene(chosen).boundingRect().adjusted(-gap, -gap, gap, gap);
  for (const QPoint& corner : {usual, QPoint{right, gap}, {gap, bottom}, {gap, gap}}) {
    if (!worked.intersects({corner, size})) return corner;
  }
  return usual;
}

QPointF Minimap::onMap(const QPointF& diagram) const
{
  return (diagram - m_area.topLeft()) * m_scale + QPointF{border, border};
}

QPointF Minimap::inDiagram(const QPointF& map) const
{
  return (map - QPointF{border, border}) / m_scale + m_area.topLeft();
}

void Minimap::beginPicture()
{
  if (!m_stale || !isVisible()) return;
  m_next = QPixmap{size() * devicePixelRatioF()};
  m_next.setDevicePixelRatio(devicePixelRatioF());
  m_next.fill(m_view.paper());
  m_nextGround = m_view.paper();
  m_nextDone = 0;
  m_piece.start();
}

void Minimap::paintPiece(std::size_t most)
{
  ++m_pieces;
  const std::vector<ElementId>& all = m_view.scene().elements();
  const std::size_t end = std::min(m_nextDone + most, all.size());
  {
    QPainter painter{&m_next};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(onMap({}));
    painter.scale(m_scale, m_scale);
    for (; m_nextDone < end; ++m_nextDone) {
      paintSmall(m_view.scene().itemOf(all[m_nextDone])->figure(), painter);
    }
  }
  if (m_nextDone < all.size()) return m_piece.start();
  ++m_paintings;
  m_stale = false;
  m_picture = std::exchange(m_next, QPixmap{});
  m_ground = m_nextGround;
  update();
}

/// At once: there is none to be seen meanwhile.
void Minimap::paintPicture()
{
  beginPicture();
  m_piece.stop();
  m_rest.stop();
  paintPiece(m_view.scene().elements().size());
}

void Minimap::paintEvent(QPaintEvent*)
{
  const bool otherScreen = m_picture.devicePixelRatio() != devicePixelRatioF();
  const bool otherPaper = m_ground != m_view.paper();  // other colours, chosen somewhere else
  if (m_picture.isNull() || otherScreen || otherPaper) {
    m_stale = true;
    paintPicture();
  }
  QPainter painter{this};
  painter.drawPixmap(QPointF{}, m_picture);
  paintFrame(painter);
  painter.setPen(colours(palette()).muted);
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

/// What changed while nobody could see it is painted now.
void Minimap::showEvent(QShowEvent* event)
{
  QWidget::showEvent(event);
  if (m_stale && !m_piece.isActive()) m_rest.start();
}

/// What is out of sight lies in the shade.
void Minimap::paintFrame(QPainter& painter) const
{
  const QRectF sight = inSight();
  const QRectF frame = QRectF{onMap(sight.topLeft()), onMap(sight.bottomRight())}.intersected(
      QRectF{rect()}.adjusted(1, 1, -1, -1));
  QPainterPath dark;
  dark.addRect(rect());
  QPainterPath light;
  light.addRect(frame);
  QColor colour = palette().color(QPalette::Mid);
  colour.setAlphaF(shade);
  painter.fillPath(dark.subtracted(light), colour);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen{palette().color(QPalette::Highlight), 2});
  painter.drawRect(frame);
}

/// The frame is taken where it is pressed; a press beside it brings it there.
void Minimap::mousePressEvent(QMouseEvent* event)
{
  if (event->button() != Qt::LeftButton) return;
  const QRectF sight = inSight();
  const QPointF at = event->position();
  m_grip = sight.contains(inDiagram(at)) ? at - onMap(sight.center()) : QPointF{};
  setCursor(Qt::ClosedHandCursor);
  lookAt(at);
}

void Minimap::mouseMoveEvent(QMouseEvent* event)
{
  if (m_grip) lookAt(event->position());
}

void Minimap::mouseReleaseEvent(QMouseEvent*)
{
  m_grip.reset();
  setCursor(Qt::ArrowCursor);
  place();
}

void Minimap::lookAt(const QPointF& map)
{
  m_view.centerOn(inDiagram(map - *m_grip));
}

bool Minimap::eventFilter(QObject* watched, QEvent* event)
{
  if (event->type() == QEvent::Resize) place();
  return QWidget::eventFilter(watched, event);
}

}  // namespace einklang::ui
