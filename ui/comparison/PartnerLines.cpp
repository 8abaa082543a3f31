#include "ui/comparison/PartnerLines.h"

#include "ui/canvas/DiagramView.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace einklang::ui {
namespace {

constexpr double frameDistance = 4;
constexpr double dot = 3.5;
constexpr double bowHeight = 70;

/// How sure a link is, without colour: full, dashed, dotted.
Qt::PenStyle styleOf(const Correspondence& link)
{
  if (link.locked || link.confidence == Confidence::Sure) return Qt::SolidLine;
  return link.confidence == Confidence::Likely ? Qt::DashLine : Qt::DotLine;
}

QPointF within(const QPointF& point, const QRectF& area)
{
  return {std::clamp(point.x(), area.left(), area.right()),
          std::clamp(point.y(), area.top(), area.bottom())};
}

/// A bow above both, so that it can be told from the flows, which run straight.
QPainterPath bow(const QPointF& from, const QPointF& to)
{
  QPainterPath path{from};
  const double reach = (to.x() - from.x()) / 5;
  path.cubicTo(from + QPointF{reach, -bowHeight}, to - QPointF{reach, bowHeight}, to);
  return path;
}

/// A line that stays in sight on whatever it crosses.
void paintLine(QPainter& painter, const QPainterPath& path, const QColor& ground)
{
  QColor halo = ground;
  halo.setAlpha(190);
  const QPen pen = painter.pen();
  painter.setPen(QPen{halo, pen.widthF() + 4});
  painter.drawPath(path);
  painter.setPen(pen);
  painter.drawPath(path);
}

}  // namespace

PartnerLines::PartnerLines(const DiagramView& reference, const DiagramView& variant,
                           QWidget* parent)
    : QWidget{parent}, m_reference{reference}, m_variant{variant}
{
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setFocusPolicy(Qt::NoFocus);
  parent->installEventFilter(this);
  setGeometry(parent->rect());
  for (const DiagramView* view : {&reference, &variant}) {
    connect(view, &DiagramView::viewChanged, this, [this] {
      if (!m_links.empty()) update();
    });
  }
}

void PartnerLines::show(Correspondences links)
{
  if (links.empty() && m_links.empty()) return;
  m_links = std::move(links);
  raise();
  update();
}

void PartnerLines::draw(const std::optional<Drawn>& drawn)
{
  m_drawn = drawn;
  update();
}

bool PartnerLines::eventFilter(QObject* watched, QEvent* event)
{
  if (event->type() == QEvent::Resize) setGeometry(parentWidget()->rect());
  return QWidget::eventFilter(watched, event);
}

QRectF PartnerLines::areaOf(const DiagramView& view) const
{
  const QWidget* port = view.viewport();
  return QRectF{port->mapTo(parentWidget(), QPoint{0, 0}), port->size()};
}

/// Where a step is drawn, in our coordinates; it may lie outside of what is seen.
std::optional<QRectF> PartnerLines::placeOf(const DiagramView& view, const NodeId& step) const
{
  const ElementItem* item = view.scene().itemOf(ElementId{step});
  if (!item) return std::nullopt;
  const QRectF drawn = view.mapFromScene(item->figure().body).boundingRect();
  return drawn.translated(areaOf(view).topLeft());
}

void PartnerLines::frame(QPainter& painter, const DiagramView& view, const NodeId& step) const
{
  const auto place = placeOf(view, step);
  if (!place) return;
  painter.save();
  painter.setClipRect(areaOf(view));
  painter.drawRoundedRect(
      place->adjusted(-frameDistance, -frameDistance, frameDistance, frameDistance), 6, 6);
  painter.restore();
}

/// A step that is out of sight has its line end at the border of its diagram.
void PartnerLines::paintLink(QPainter& painter, const Correspondence& link) const
{
  const QRectF left = areaOf(m_reference);
  const QRectF right = areaOf(m_variant);
  for (const NodeId& a : link.a) frame(painter, m_reference, a);
  for (const NodeId& b : link.b) frame(painter, m_variant, b);
  for (const NodeId& a : link.a) {
    const auto from = placeOf(m_reference, a);
    if (!from) continue;
    for (const NodeId& b : link.b) {
      const auto to = placeOf(m_variant, b);
      if (!to) continue;
      const QPointF start = within({from->center().x(), from->top() - frameDistance}, left);
      const QPointF end = within({to->center().x(), to->top() - frameDistance}, right);
      paintLine(painter, bow(start, end), palette().color(QPalette::Base));
      painter.save();
      painter.setBrush(painter.pen().color());
      painter.drawEllipse(start, dot, dot);
      painter.drawEllipse(end, dot, dot);
      painter.restore();
    }
  }
}

void PartnerLines::paintEvent(QPaintEvent*)
{
  if (m_links.empty() && !m_drawn) return;
  QPainter painter{this};
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor colour = colours(palette()).accent;
  for (const Correspondence& link : m_links) {
    painter.setPen(QPen{colour, 2, styleOf(link)});
    paintLink(painter, link);
  }
  if (!m_drawn) return;
  const QPointF from = mapFromGlobal(m_drawn->from);
  const QPointF to = mapFromGlobal(m_drawn->to);
  painter.setPen(QPen{colour, m_drawn->onTarget ? 3.0 : 2.0,
                      m_drawn->onTarget ? Qt::SolidLine : Qt::DashLine});
  painter.drawLine(from, to);
  painter.setBrush(colour);
  painter.drawEllipse(to, dot, dot);
}

}  // namespace einklang::ui
