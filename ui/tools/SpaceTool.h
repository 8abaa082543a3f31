#pragma once

#include "model/operations/SpaceOperations.h"
#include "ui/tools/HandleTool.h"
#include "ui/tools/MoveTool.h"

#include <functional>

namespace einklang::ui {

/// The mode in which a drag anywhere makes room, or takes it back: to the right or down moves what
/// is behind the pointer, with Ctrl what is before it. What would become of the drawing is shown
/// all the time, letting go makes one step of the history; the mode stays.
class SpaceTool : public HandleTool
{
 public:
  /// All are borrowed. `perform` does the operation that the gesture amounts to.
  SpaceTool(DiagramView& view, Session& session, MoveTool::Performer perform);

  bool isOn() const { return m_on; }
  void setOn(bool on);

  std::vector<CanvasHandle> handles() const override { return {}; }
  std::optional<Qt::CursorShape> cursorAt(const QPointF& at) const override;
  bool grab(const QPointF& at) override;
  void move(const QPointF& at, Qt::KeyboardModifiers modifiers) override;
  void release() override;
  void cancel() override;

  /// By key: room before the selection, which moves with all that is behind it.
  void makeBeforeSelection(double dx, double dy);

 private:
  void preview();
  void end();
  std::vector<QLineF> lines() const;

  DiagramView& m_view;
  Session& m_session;
  MoveTool::Performer m_perform;
  bool m_on = false;
  std::optional<QPointF> m_from;
  std::optional<SpaceCut> m_cut;  // once the direction is clear
  double m_by = 0;
};

}  // namespace einklang::ui
