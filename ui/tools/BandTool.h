#pragma once

#include "ui/tools/MoveTool.h"

#include <optional>

namespace einklang::ui {

/// Drags a lane by its head past its neighbours, with all that is in it, and a pool to where it is
/// let go.
class BandTool : public CanvasTool
{
 public:
  /// All are borrowed. `perform` does the operation that the gesture amounts to.
  BandTool(DiagramView& view, Session& session, MoveTool::Performer perform);

  /// On the head of a lane or pool, or anywhere on one that shows no inside.
  bool press(const ElementId& id, const QPointF& at) override;
  void move(const QPointF& at, Qt::KeyboardModifiers modifiers) override;
  void release() override;
  void cancel() override;

  bool isActive() const { return m_id.has_value(); }

 private:
  struct Target
  {
    int steps = 0;  // down, up where negative
    QLineF border;  // that the lane would come to
  };
  const Process& process() const;
  bool isHead(const ElementId& id, const QPointF& at) const;
  std::optional<LaneId> lane() const;
  Target targetAt(const QPointF& at) const;
  void previewPool();
  void finish();

  DiagramView& m_view;
  Session& m_session;
  MoveTool::Performer m_perform;
  std::optional<ElementId> m_id;
  QPointF m_from;
  QPointF m_by;
  Target m_target;
  bool m_moving = false;
};

}  // namespace einklang::ui
