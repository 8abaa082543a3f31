#pragma once

#include "model/operations/BendOperations.h"
#include "ui/tools/HandleTool.h"
#include "ui/tools/MoveTool.h"

namespace einklang::ui {

/// The handles of the one flow, message or association that is selected: squares on its bends and
/// ends, circles in the middle of its pieces. A piece moves parallel, a bend freely, an end is led
/// to another element. Keys walk along the pieces and bends, then to the ends.
class BendTool : public HandleTool
{
 public:
  /// All are borrowed. `perform` does the operation that the gesture amounts to.
  BendTool(DiagramView& view, Session& session, MoveTool::Performer perform);

  std::vector<CanvasHandle> handles() const override;
  std::optional<Qt::CursorShape> cursorAt(const QPointF& at) const override;
  bool grab(const QPointF& at) override;
  void move(const QPointF& at, Qt::KeyboardModifiers modifiers) override;
  void release() override;
  void cancel() override;
  void hover(const QPointF& at) override { m_pointer = at; }
  bool doubleClick(const QPointF& at) override;
  bool key(const QKeyEvent& event) override;

  std::vector<KeyStop> stops() const override;
  void moveStop(std::size_t stop, const QPointF& by) override;
  bool removeStop(std::size_t stop) override;
  bool addAtStop(std::size_t stop) override;
  /// The end that stops there.
  std::optional<LineEnd> endAt(std::size_t stop) const;

 private:
  struct Handle
  {
    enum class Kind
    {
      Piece,
      Bend,
      End
    };
    Kind kind;
    std::size_t index;  // of the piece or the point
    QPointF at;
  };
  const Edge* line() const;
  std::vector<Handle> offered() const;
  std::optional<Handle> handleAt(const QPointF& at) const;
  Operation operation() const;
  QPointF snapped(const QPointF& at) const;
  LineEnd end() const;
  std::optional<ElementId> elementUnder() const;
  void showLeading();
  void preview();
  void finish();
  bool removeAt(const QPointF& at);
  void remove(std::size_t bend);
  std::vector<Handle> walked() const;
  QString nameOf(const Handle& handle) const;

  DiagramView& m_view;
  Session& m_session;
  MoveTool::Performer m_perform;
  std::optional<Handle> m_handle;
  std::optional<ElementId> m_id;
  std::vector<Point> m_way;  // before the gesture
  QPointF m_to;
  std::optional<QPointF> m_pointer;  // without a button
  bool m_moving = false;
};

}  // namespace einklang::ui
