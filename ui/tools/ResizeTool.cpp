#include "ui/tools/ResizeTool.h"

#include "model/operations/StepNames.h"
#include "ui/canvas/DiagramView.h"
#include "ui/tools/Gestures.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace einklang::ui {
namespace {

constexpr double offset = 3;  // of a handle to its element, on the screen: clear of the pad
constexpr double least = 30;  // on the screen: smaller ones would be all handles

struct Words
{
  Q_DECLARE_TR_FUNCTIONS(einklang::ui::ResizeTool)
};

/// Right, bottom, left, top: across and down.
constexpr std::array<std::pair<int, int>, 4> walkedSides{{{1, 0}, {0, 1}, {-1, 0}, {0, -1}}};

Qt::CursorShape cursorOf(int across, int down)
{
  if (across == 0) return Qt::SizeVerCursor;
  if (down == 0) return Qt::SizeHorCursor;
  return across == down ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
}

const char* stepOf(const Process& process, const ElementId& id)
{
  return process.findLane(LaneId{id.value()}) ? steps::resizeLane : steps::resize;
}

}  // namespace

ResizeTool::ResizeTool(DiagramView& view, Session& session, MoveTool::Performer perform)
    : m_view{view}, m_session{session}, m_perform{std::move(perform)}
{}

std::optional<ElementId> ResizeTool::resizable() const
{
  if (m_id) return m_id;
  const bool one = m_session.current() && m_view.selection().size() == 1;
  if (!one) return std::nullopt;
  const Process& process = *m_session.process(*m_session.current());
  const bool can = canResize(process, *m_view.selected());
  return can ? m_view.selected() : std::nullopt;
}

std::optional<QRectF> ResizeTool::frame() const
{
  const auto id = resizable();
  const ElementItem* item = id ? m_view.scene().itemOf(*id) : nullptr;
  if (!item) return std::nullopt;
  const QRectF body = item->shownBody();
  const double size = std::min(body.width(), body.height()) * m_view.zoom();
  return size >= least || m_handle ? std::optional{body} : std::nullopt;
}

/// Lanes have no corners: a corner would belong to two.
std::vector<ResizeTool::Handle> ResizeTool::offered() const
{
  const auto id = resizable();
  if (!id) return {};
  std::vector<Handle> sides{{0, -1}, {1, 0}, {0, 1}, {-1, 0}};
  const Process& process = *m_session.process(*m_session.current());
  if (process.findLane(LaneId{id->value()})) return sides;
  std::vector<Handle> all{{-1, -1}, {1, -1}, {1, 1}, {-1, 1}};
  all.insert(all.end(), sides.begin(), sides.end());
  return all;
}

QPointF ResizeTool::placeOf(const Handle& handle, const QRectF& frame) const
{
  const double out = offset / m_view.zoom();
  return {frame.center().x() + handle.across * (frame.width() / 2 + out),
          frame.center().y() + handle.down * (frame.height() / 2 + out)};
}

std::vector<CanvasHandle> ResizeTool::handles() const
{
  std::vector<CanvasHandle> places;
  const std::optional<QRectF> around = frame();
  if (!around) return places;
  for (const Handle& handle : offered()) places.push_back({placeOf(handle, *around)});
  return places;
}

std::optional<ResizeTool::Handle> ResizeTool::handleAt(const QPointF& at) const
{
  const std::optional<QRectF> around = frame();
  if (!around) return std::nullopt;
  for (const Handle& handle : offered()) {
    const QPointF away = (placeOf(handle, *around) - at) * m_view.zoom();
    if (std::max(std::abs(away.x()), std::abs(away.y())) <= handleReach) return handle;
  }
  return std::nullopt;
}

std::optional<Qt::CursorShape> ResizeTool::cursorAt(const QPointF& at) const
{
  const std::optional<Handle> handle = handleAt(at);
  return handle ? std::optional{cursorOf(handle->across, handle->down)} : std::nullopt;
}

bool ResizeTool::grab(const QPointF& at)
{
  const std::optional<Handle> handle = handleAt(at);
  if (!handle) return false;
  m_id = resizable();
  m_handle = handle;
  m_from = at;
  m_by = {};
  m_view.viewport()->setCursor(cursorOf(handle->across, handle->down));
  return true;
}

/// Back to where the border was, else onto the grid; with Ctrl as it comes.
void ResizeTool::move(const QPointF& at, Qt::KeyboardModifiers modifiers)
{
  if (!m_handle) return;
  const auto snapped = [&](double by, double border) {
    if (modifiers.testFlag(Qt::ControlModifier)) return std::round(by);
    return std::abs(by) < gridStep / 2 ? 0 : ontoGrid(border + by) - border;
  };
  const Rect was = m_session.picture()->shapes.find(*m_id)->bounds;
  const double dx = snapped(at.x() - m_from.x(), m_handle->across < 0 ? was.x : was.right());
  const double dy = snapped(at.y() - m_from.y(), m_handle->down < 0 ? was.y : was.bottom());
  m_by = {m_handle->across < 0 ? dx : 0, m_handle->down < 0 ? dy : 0, m_handle->across > 0 ? dx : 0,
          m_handle->down > 0 ? dy : 0};
  preview();
}

void ResizeTool::preview()
{
  const auto sized = [id = *m_id, by = m_by](Transaction& transaction, const ProcessId& process) {
    return resize(transaction, process, id, by);
  };
  const Status status = tryOut(m_view, m_session, sized);
  if (!status) m_view.endTrial();  // it stays as it is
}

void ResizeTool::release()
{
  if (!m_handle) return;
  const ElementId id = *m_id;
  const Borders by = m_by;
  end();
  if (by == Borders{}) return;
  resizeAsked(id, by);
}

void ResizeTool::resizeAsked(const ElementId& id, const Borders& by)
{
  const char* step = stepOf(*m_session.process(*m_session.current()), id);
  m_perform(
      [id, by](Transaction& transaction, const ProcessId& process) {
        return resizeByHand(transaction, process, id, by);
      },
      step);
}

void ResizeTool::cancel()
{
  if (m_handle) end();
}

void ResizeTool::end()
{
  m_view.endTrial();
  m_view.viewport()->unsetCursor();
  m_handle.reset();
  m_id.reset();
}

void ResizeTool::resizeBy(double width, double height)
{
  const auto id = resizable();
  if (id) resizeAsked(*id, {.right = width, .bottom = height});
}

/// Keys need no corners: a border and its neighbour do the same.
std::vector<KeyStop> ResizeTool::stops() const
{
  std::vector<KeyStop> all;
  const auto id = resizable();
  const ElementItem* item = id ? m_view.scene().itemOf(*id) : nullptr;
  if (!item) return all;
  const QStringList names{Words::tr("Right border"), Words::tr("Lower border"),
                          Words::tr("Left border"), Words::tr("Upper border")};
  for (std::size_t i = 0; i < walkedSides.size(); ++i) {
    const auto [across, down] = walkedSides[i];
    const QPointF at = placeOf({across, down}, item->shownBody());
    all.push_back({names[static_cast<qsizetype>(i)], at});
  }
  return all;
}

void ResizeTool::moveStop(std::size_t stop, const QPointF& by)
{
  const auto [across, down] = walkedSides.at(stop);
  const double dx = across == 0 ? 0 : by.x();
  const double dy = down == 0 ? 0 : by.y();
  if (dx == 0 && dy == 0) return;
  resizeAsked(*resizable(), {.left = across < 0 ? dx : 0,
                             .top = down < 0 ? dy : 0,
                             .right = across > 0 ? dx : 0,
                             .bottom = down > 0 ? dy : 0});
}

}  // namespace einklang::ui
