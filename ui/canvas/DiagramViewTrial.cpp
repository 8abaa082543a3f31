// What a gesture would do, shown while it lasts.
#include "ui/canvas/CanvasColours.h"
#include "ui/canvas/DiagramView.h"

namespace einklang::ui {

void DiagramView::showTrial(const Process& process, const Diagram& diagram,
                            const std::set<ElementId>& ids)
{
  if (!m_content) return;
  paintOnce(ids.size());
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
  if (m_previewed) return redraw();
  paintOnce(m_trial.size());
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
