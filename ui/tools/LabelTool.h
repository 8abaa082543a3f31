#pragma once

#include "ui/tools/HandleTool.h"
#include "ui/tools/MoveTool.h"

#include <QRectF>

namespace einklang::ui {

/// Drags the label beside an event, gateway, document or flow, and makes it wider or narrower at
/// its two handles; its height follows the text.
class LabelTool : public HandleTool
{
 public:
  /// All are borrowed. `perform` does the operation that the gesture amounts to.
  LabelTool(DiagramView& view, Session& session, MoveTool::Performer perform);

  std::vector<CanvasHandle> handles() const override;
  std::optional<Qt::CursorShape> cursorAt(const QPointF& at) const override;
  bool grab(const QPointF& at) override;
  void move(const QPointF& at, Qt::KeyboardModifiers modifiers) override;
  void release() override;
  void cancel() override;

  std::vector<KeyStop> stops() const override;
  void moveStop(std::size_t stop, const QPointF& by) override;
  void widenStop(std::size_t stop, double by) override;
  /// What a hand has done to it is taken away: it goes back to its place.
  bool removeStop(std::size_t stop) override;

  bool canPutBack() const { return labelled().has_value(); }
  /// The label of what is selected goes where it is placed by itself.
  void putBack();

 private:
  enum class Grip
  {
    Whole,
    Left,
    Right
  };
  std::optional<ElementId> labelled() const;
  std::optional<ElementId> labelAt(const QPointF& at) const;
  std::optional<Grip> handleAt(const QPointF& at) const;
  QRectF areaOf(const ElementId& id) const;
  QRectF resized(double by) const;
  void begin(const ElementId& id, Grip grip);
  void doIt();
  QRectF movedBy(QPointF by, bool free) const;
  Operation operation() const;
  void preview();
  void end();

  DiagramView& m_view;
  Session& m_session;
  MoveTool::Performer m_perform;
  std::optional<ElementId> m_id;
  Grip m_grip = Grip::Whole;
  QPointF m_from;
  QRectF m_before;
  QRectF m_place;
  bool m_moving = false;
};

}  // namespace einklang::ui
