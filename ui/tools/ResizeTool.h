#pragma once

#include "model/operations/ResizeOperations.h"
#include "ui/tools/HandleTool.h"
#include "ui/tools/MoveTool.h"

#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

namespace einklang::ui {

/// Drags a border or corner of the one element that is selected: what it would become is shown all
/// the time, letting go makes one step of the history.
class ResizeTool : public HandleTool
{
 public:
  /// All are borrowed. `perform` does the operation that the gesture amounts to.
  ResizeTool(DiagramView& view, Session& session, MoveTool::Performer perform);

  std::vector<CanvasHandle> handles() const override;
  std::optional<Qt::CursorShape> cursorAt(const QPointF& at) const override;
  bool grab(const QPointF& at) override;
  void move(const QPointF& at, Qt::KeyboardModifiers modifiers) override;
  void release() override;
  void cancel() override;

  std::vector<KeyStop> stops() const override;
  void moveStop(std::size_t stop, const QPointF& by) override;

  /// One thing that has a size is selected.
  bool isPossible() const { return resizable().has_value(); }
  /// Moves the right and the lower border.
  void resizeBy(double width, double height);

 private:
  struct Handle
  {
    int across;  // -1 left, 1 right, 0 none of them
    int down;    // -1 top, 1 bottom
  };
  std::vector<Handle> offered() const;
  std::optional<QRectF> frame() const;
  QPointF placeOf(const Handle& handle, const QRectF& frame) const;
  std::optional<Handle> handleAt(const QPointF& at) const;
  std::optional<ElementId> resizable() const;
  void resizeAsked(const ElementId& id, const Borders& by);
  void preview();
  void end();

  DiagramView& m_view;
  Session& m_session;
  MoveTool::Performer m_perform;
  std::optional<Handle> m_handle;
  std::optional<ElementId> m_id;
  QPointF m_from;
  Borders m_by;
};

}  // namespace einklang::ui
