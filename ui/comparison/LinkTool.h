#pragma once

#include "ui/canvas/CanvasTool.h"

#include <functional>
#include <optional>

namespace einklang::ui {

class DiagramView;
class PartnerLines;

/// What can be linked: steps, not flows, lanes or ghosts.
bool isStep(const DiagramView& view, const ElementId& id);

/// Draws a link: from a step of one diagram to a step of the other.
class LinkTool : public CanvasTool
{
 public:
  /// Called with the step where the drag began and the one where it ended.
  using Linked = std::function<void(const ElementId& from, const ElementId& to)>;

  /// All are borrowed and outlive the tool.
  LinkTool(const DiagramView& own, const DiagramView& other, PartnerLines& lines, Linked linked);

  bool press(const ElementId& id, const QPointF& at) override;
  void move(const QPointF& at, Qt::KeyboardModifiers modifiers) override;
  void release() override;
  void cancel() override;

 private:
  const DiagramView& m_own;
  const DiagramView& m_other;
  PartnerLines& m_lines;
  Linked m_linked;
  std::optional<ElementId> m_from;
  std::optional<ElementId> m_target;
  QPointF m_start;
};

}  // namespace einklang::ui
