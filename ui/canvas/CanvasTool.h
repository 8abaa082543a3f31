#pragma once

#include "model/base/Id.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QKeyEvent;

namespace einklang::ui {

/// A place to grab: a square, or a round one where a drag makes something new.
struct CanvasHandle
{
  QPointF at;
  bool round = false;
  bool chosen = false;  // keys are about it
  QRectF frame = {};    // around what has no handle of its own
};

/// A part of what is selected that keys are about: a bend, a border, a label.
struct CanvasPart
{
  QString name;  // for screen readers
  QRectF place;
};

/// What the pointer does with elements of a canvas beyond choosing them. One gesture: press, any
/// number of moves, then release or cancel. Points are in the diagram's coordinates.
class CanvasTool
{
 public:
  virtual ~CanvasTool() = default;

  /// True if a gesture begins here.
  virtual bool press(const ElementId& id, const QPointF& at) = 0;
  virtual void move(const QPointF& at, Qt::KeyboardModifiers modifiers) = 0;
  virtual void release() = 0;
  virtual void cancel() = 0;

  /// Where there is something to grab beside the elements; the view shows it.
  virtual std::vector<CanvasHandle> handles() const { return {}; }
  /// True if a gesture begins at one of the handles.
  virtual bool grab(const QPointF&) { return false; }

  /// A press anywhere, before anything is chosen or dragged: true if it was meant for the tool.
  virtual bool click(const std::optional<ElementId>&, const QPointF&) { return false; }
  /// True if a double click there was meant for the tool.
  virtual bool doubleClick(const QPointF&) { return false; }
  /// The pointer moves without a button.
  virtual void hover(const QPointF&) {}
  /// True if the key was meant for the tool.
  virtual bool key(const QKeyEvent&) { return false; }
};

}  // namespace einklang::ui
