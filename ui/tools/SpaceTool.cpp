#include "ui/tools/SpaceTool.h"

#include "model/operations/StepNames.h"
#include "ui/canvas/DiagramView.h"
#include "ui/tools/Gestures.h"

#include <algorithm>
#include <cmath>

namespace einklang::ui {
namespace {

constexpr double clearAfter = 5;  // pixels of the screen before a press becomes a drag

bool isHorizontal(const SpaceCut& cut)
{
  return cut.axis == SpaceCut::Axis::Horizontal;
}

}  // namespace

SpaceTool::SpaceTool(DiagramView& view, Session& session, MoveTool::Performer perform)
    : m_view{view}, m_session{session}, m_perform{std::move(perform)}
{}

void SpaceTool::setOn(bool on)
{
  if (m_on == on) return;
  cancel();
  m_on = on;
  if (on) m_view.viewport()->setCursor(Qt::CrossCursor);
}

std::optional<Qt::CursorShape> SpaceTool::cursorAt(const QPointF&) const
{
  return m_on ? std::optional{Qt::CrossCursor} : std::nullopt;
}

bool SpaceTool::grab(const QPointF& at)
{
  if (!m_on || !m_session.current()) return false;
  m_from = at;
  m_cut.reset();
  m_by = 0;
  return true;
}

/// The first pixels decide whether room is made to the side or downwards. With Ctrl, what is
/// before the line moves.
void SpaceTool::move(const QPointF& at, Qt::KeyboardModifiers modifiers)
{
  if (!m_from) return;
  const QPointF by = at - *m_from;
  if (!m_cut) {
    if (std::max(std::abs(by.x()), std::abs(by.y())) * m_view.zoom() < clearAfter) return;
    const bool across = std::abs(by.x()) >= std::abs(by.y());
    m_cut = across ? SpaceCut{SpaceCut::Axis::Horizontal, m_from->x()}
                   : SpaceCut{SpaceCut::Axis::Vertical, m_from->y()};
  }
  m_cut->before = modifiers.testFlag(Qt::ControlModifier);
  const double way = std::round((isHorizontal(*m_cut) ? by.x() : by.y()) / gridStep) * gridStep;
  m_by = m_cut->before ? -way : way;
  preview();
}

/// The line at which the room is made, and where it is now.
std::vector<QLineF> SpaceTool::lines() const
{
  const QRectF seen = m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
  const double to = m_cut->line + (m_cut->before ? -m_by : m_by);
  std::vector<QLineF> lines;
  for (const double at : {m_cut->line, to}) {
    lines.push_back(isHorizontal(*m_cut) ? QLineF{at, seen.top(), at, seen.bottom()}
                                         : QLineF{seen.left(), at, seen.right(), at});
  }
  return lines;
}

void SpaceTool::preview()
{
  const auto made = [cut = *m_cut, by = m_by](Transaction& transaction, const ProcessId& process) {
    return dragSpace(transaction, process, cut, by);
  };
  const Status status = tryOut(m_view, m_session, made);
  const auto cursor = isHorizontal(*m_cut) ? Qt::SplitHCursor : Qt::SplitVCursor;
  m_view.viewport()->setCursor(status ? cursor : Qt::ForbiddenCursor);
  m_view.setGuides(lines());
}

void SpaceTool::release()
{
  if (!m_from) return;
  const std::optional<SpaceCut> cut = m_cut;
  const double by = m_by;
  end();
  if (!cut || by == 0) return;
  m_perform(
      [cut = *cut, by](Transaction& transaction, const ProcessId& process) {
        return makeSpace(transaction, process, cut, by);
      },
      steps::makeSpace);
}

void SpaceTool::cancel()
{
  if (m_from) end();
}

void SpaceTool::end()
{
  if (m_cut) m_view.endTrial();
  m_view.setGuides({});
  m_view.viewport()->setCursor(Qt::CrossCursor);
  m_from.reset();
  m_cut.reset();
}

void SpaceTool::makeBeforeSelection(double dx, double dy)
{
  std::optional<QRectF> selected;
  for (const ElementId& id : m_view.selection()) {
    const ElementItem* item = m_view.scene().itemOf(id);
    if (item) selected = selected ? *selected | item->figure().body : item->figure().body;
  }
  if (!selected) return;
  const SpaceCut cut = dx != 0 ? SpaceCut{SpaceCut::Axis::Horizontal, selected->left()}
                               : SpaceCut{SpaceCut::Axis::Vertical, selected->top()};
  m_perform(
      [cut, by = dx + dy](Transaction& transaction, const ProcessId& process) {
        return makeSpace(transaction, process, cut, by);
      },
      steps::makeSpace);
}

}  // namespace einklang::ui
