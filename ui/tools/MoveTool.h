#pragma once

#include "ui/actions/Perform.h"
#include "ui/canvas/CanvasTool.h"
#include "ui/tools/SpacingGuides.h"
#include "ui/window/Session.h"

#include <QLineF>

#include <optional>
#include <set>

namespace einklang::ui {

class DiagramView;

/// Drags a step, document or note: its flows follow around what is in their way, guides show where
/// it lines up with others, and letting go makes one step of the history.
class MoveTool : public CanvasTool
{
 public:
  using Performer = std::function<void(const Operation& operation, const std::string& stepName)>;

  /// All are borrowed. `perform` does the operation that the gesture amounts to.
  MoveTool(DiagramView& view, Session& session, Performer perform);

  bool press(const ElementId& id, const QPointF& at) override;
  void move(const QPointF& at, Qt::KeyboardModifiers modifiers) override;
  void release() override;
  void cancel() override;

 private:
  using Moving = Status (*)(Transaction&, const ProcessId&, const std::set<ElementId>&, double,
                            double);

  Operation operation(Moving moving) const;
  void snap(Qt::KeyboardModifiers modifiers);
  std::vector<QLineF> guides() const;
  void preview();
  void end();

  DiagramView& m_view;
  Session& m_session;
  Performer m_perform;
  std::optional<ElementId> m_id;
  std::set<ElementId> m_ids;  // with all that is selected
  QPointF m_from;
  QRectF m_place;  // of the element before it moves
  QPointF m_by;
  bool m_moving = false;
  std::vector<QPointF> m_others;  // centres of what it may line up with
  SpacingGuides m_spacing;
  std::vector<QLineF> m_gaps;  // equal distances, as it is now
};

}  // namespace einklang::ui
