#include "ui/canvas/ViewLink.h"

#include "ui/canvas/DiagramView.h"

namespace einklang::ui {
namespace {

QPointF centreOf(const DiagramView& view)
{
  return view.mapToScene(view.viewport()->rect().center());
}

}  // namespace

ViewLink::ViewLink(DiagramView& left, DiagramView& right, QObject* parent)
    : QObject{parent}, m_left{left}, m_right{right}
{
  connect(&left, &DiagramView::viewChanged, this,
          [this] { follow(m_left, m_right, m_leftCentre, m_rightCentre); });
  connect(&right, &DiagramView::viewChanged, this,
          [this] { follow(m_right, m_left, m_rightCentre, m_leftCentre); });
}

void ViewLink::setActive(bool active)
{
  m_active = active;
  remember();
}

void ViewLink::remember()
{
  m_leftCentre = centreOf(m_left);
  m_rightCentre = centreOf(m_right);
}

void ViewLink::follow(const DiagramView& moved, DiagramView& other, QPointF& before,
                      QPointF& otherBefore)
{
  if (!m_active || m_busy) return;
  if (moved.isSettling()) return remember();
  m_busy = true;
  const QPointF now = centreOf(moved);
  if (!qFuzzyCompare(other.zoom(), moved.zoom())) other.setZoom(moved.zoom());
  const QPointF target = otherBefore + (now - before);
  other.centerOn(target);
  before = now;
  otherBefore = target;
  m_busy = false;
}

}  // namespace einklang::ui
