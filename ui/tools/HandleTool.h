#pragma once

#include "ui/canvas/CanvasTool.h"

#include <QPointF>

#include <optional>
#include <vector>

namespace einklang::ui {

/// A part of what is selected where keys can stop, to change it as a drag of its handle would.
struct KeyStop
{
  QString name;  // for screen readers
  QPointF at;
  QRectF frame = {};  // around what has no handle of its own
  bool operator==(const KeyStop&) const = default;
};

/// A gesture that begins somewhere beside the elements themselves: at a handle of what is
/// selected, at a label, or anywhere in a mode. The editor asks its tools in order.
class HandleTool
{
 public:
  virtual ~HandleTool() = default;

  /// What there is to grab; none where nothing fits.
  virtual std::vector<CanvasHandle> handles() const = 0;
  /// The pointer that says what a drag from there would do; nothing where none begins.
  virtual std::optional<Qt::CursorShape> cursorAt(const QPointF& at) const = 0;

  /// True if a gesture begins there.
  virtual bool grab(const QPointF& at) = 0;
  virtual void move(const QPointF& at, Qt::KeyboardModifiers modifiers) = 0;
  virtual void release() = 0;
  virtual void cancel() = 0;

  /// The pointer is there, without a button.
  virtual void hover(const QPointF&) {}
  /// True if a double click or a key was meant for a handle.
  virtual bool doubleClick(const QPointF&) { return false; }
  virtual bool key(const QKeyEvent&) { return false; }

  /// Where keys can stop, in the order in which they are walked; by their index below.
  virtual std::vector<KeyStop> stops() const { return {}; }
  virtual void moveStop(std::size_t, const QPointF&) {}
  /// Makes what stops there wider.
  virtual void widenStop(std::size_t, double) {}
  /// True if there was something to take away, or to put beside it.
  virtual bool removeStop(std::size_t) { return false; }
  virtual bool addAtStop(std::size_t) { return false; }
};

}  // namespace einklang::ui
