// What a gesture would do, shown while it lasts.
#include "ui/canvas/CanvasColours.h"
#include "ui/canvas/DiagramView.h"

#include <algorithm>

namespace einklang::ui {
namespace {

constexpr std::size_t atOnce = 40;  // from then on painting everything is cheaper than each

bool isSameBy(const std::optional<Rect>& from, const std::optional<Rect>& to, const QPointF& by)
{
  if (!from || !to) return from.has_value() == to.has_value();
  return *to == Rect{from->x + by.x(), from->y + by.y(), from->width, from->height};
}

/// How far an element is moved from one picture to the other; nothing where that is not all.
std::optional<QPointF> wayBetween(const Diagram& from, const Diagram& to, const ElementId& id)
{
  const Shape* shape = from.shapes.find(id);
  const Shape* moved = to.shapes.find(id);
  if (shape && moved) {
    const QPointF by{moved->bounds.x - shape->bounds.x, moved->bounds.y - shape->bounds.y};
    const bool only = isSameBy(shape->bounds, moved->bounds, by) &&
                      isSameBy(shape->label, moved->label, by) &&
                      shape->expanded == moved->expanded && shape->colours == moved->colours;
    return only ? std::optional{by} : std::nullopt;
  }
  const Edge* edge = from.edges.find(id);
  const Edge* led = to.edges.find(id);
  if (!edge || !led || edge->wayPoints.empty() || led->wayPoints.empty()) return std::nullopt;
  const QPointF by{led->wayPoints.front().x - edge->wayPoints.front().x,
                   led->wayPoints.front().y - edge->wayPoints.front().y};
  const auto isMoved = [&](const Point& a, const Point& b) {
    return b == Point{a.x + by.x(), a.y + by.y()};
  };
  const bool only = std::ranges::equal(edge->wayPoints, led->wayPoints, isMoved) &&
                    isSameBy(edge->label, led->label, by);
  return only ? std::optional{by} : std::nullopt;
}

}  // namespace

void DiagramView::showTrial(const Process& process, const Diagram& diagram,
                            const std::set<ElementId>& ids)
{
  if (!m_content) return;
  const bool many = ids.size() > atOnce;
  setViewportUpdateMode(many ? FullViewportUpdate : MinimalViewportUpdate);
  std::erase_if(m_trial, [&](const auto& entry) {
    if (ids.contains(entry.first)) return false;
    showAsItIs(entry.first);
    return true;
  });
  for (const ElementId& id : ids) {
    const ElementItem* item = m_scene.itemOf(id);
    if (!item || shift(id, diagram)) continue;
    const auto figure = makeFigure(process, diagram, id, m_options);
    if (!figure) continue;
    std::optional<Figure>& before = m_trial[id];
    if (!before) before = item->figure();
    m_scene.show(*figure);
  }
  updateHandles();
}

/// Moves what only changes its place; false for all else.
bool DiagramView::shift(const ElementId& id, const Diagram& to)
{
  const std::optional<QPointF> by = wayBetween(m_content->diagram, to, id);
  if (!by) return false;
  const auto known = m_trial.find(id);
  if (known != m_trial.end()) showAsItIs(id);
  m_scene.shift(id, *by);
  m_trial[id] = std::nullopt;
  return true;
}

void DiagramView::showAsItIs(const ElementId& id)
{
  const std::optional<Figure>& before = m_trial.at(id);
  if (before) return m_scene.show(*before);
  m_scene.shift(id, {});
}

void DiagramView::endTrial()
{
  setViewportUpdateMode(MinimalViewportUpdate);
  if (m_previewed) return redraw();
  for (const auto& [id, before] : m_trial) showAsItIs(id);
  m_trial.clear();
  updateHandles();
}

void DiagramView::showPreview(const Process& process, const Diagram& diagram,
                              DrawingOptions options)
{
  options.palette = drawingPalette(palette());
  m_previewed = true;
  m_scene.show(makeDrawing(process, diagram, options));
}

}  // namespace einklang::ui
