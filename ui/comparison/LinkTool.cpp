#include "ui/comparison/LinkTool.h"

#include "ui/canvas/DiagramView.h"
#include "ui/comparison/PartnerLines.h"
#include "ui/paint/Ghosts.h"

#include <QApplication>

#include <utility>

namespace einklang::ui {
namespace {

QPoint globalOf(const DiagramView& view, const QPointF& at)
{
  return view.viewport()->mapToGlobal(view.mapFromScene(at));
}

std::optional<ElementId> stepAt(const DiagramView& view, const QPoint& global)
{
  const QPoint at = view.viewport()->mapFromGlobal(global);
  if (!view.viewport()->rect().contains(at)) return std::nullopt;
  const ElementItem* item = view.scene().elementAt(view.mapToScene(at), view.viewportTransform());
  if (!item || !isStep(view, item->id())) return std::nullopt;
  return item->id();
}

}  // namespace

bool isStep(const DiagramView& view, const ElementId& id)
{
  const ElementItem* item = view.scene().itemOf(id);
  if (!item || ghostOf(id)) return false;
  switch (item->figure().kind) {
    case FigureKind::Activity:
    case FigureKind::Event:
    case FigureKind::BoundaryEvent:
    case FigureKind::Gateway:
    case FigureKind::Container:
      return true;
    default:
      return false;
  }
}

LinkTool::LinkTool(const DiagramView& own, const DiagramView& other, PartnerLines& lines,
                   Linked linked)
    : m_own{own}, m_other{other}, m_lines{lines}, m_linked{std::move(linked)}
{}

bool LinkTool::press(const ElementId& id, const QPointF& at)
{
  if (!isStep(m_own, id)) return false;
  m_from = id;
  m_target.reset();
  m_start = at;
  return true;
}

void LinkTool::move(const QPointF& at, Qt::KeyboardModifiers)
{
  const QPoint from = globalOf(m_own, m_start);
  const QPoint to = globalOf(m_own, at);
  if ((to - from).manhattanLength() < QApplication::startDragDistance()) return;
  m_target = stepAt(m_other, to);
  m_lines.draw(PartnerLines::Drawn{from, to, m_target.has_value()});
}

void LinkTool::release()
{
  const auto from = std::exchange(m_from, std::nullopt);
  const auto target = std::exchange(m_target, std::nullopt);
  m_lines.draw(std::nullopt);
  if (from && target) m_linked(*from, *target);
}

void LinkTool::cancel()
{
  m_from.reset();
  m_target.reset();
  m_lines.draw(std::nullopt);
}

}  // namespace einklang::ui
