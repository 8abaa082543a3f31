#pragma once

#include "model/base/Id.h"
#include "ui/canvas/TypingPlace.h"

#include <QPlainTextEdit>

#include <optional>

namespace einklang::ui {

/// Edits a label at its place, in its letters. Enter commits, Shift+Enter begins a line, Escape
/// leaves all as it was; going elsewhere commits. With Ctrl+Enter typing goes on in a next step.
class LabelEditor : public QPlainTextEdit
{
  Q_OBJECT
 public:
  explicit LabelEditor(QWidget* parent);

  /// `area` is that of the place, on the widget that the editor lies on.
  void begin(const ElementId& id, const QString& label, const TypingPlace& place,
             const QRectF& area, double zoom);
  /// The same, at another place: the view was scrolled or zoomed.
  void moveTo(const TypingPlace& place, const QRectF& area, double zoom);
  const std::optional<ElementId>& element() const { return m_id; }

 Q_SIGNALS:
  void begun();
  void committed(const QString& id, const QString& label);
  void left();
  /// Esc: what was typed is not wanted.
  void givenUp();
  /// Committed, to go on in a new step: a gateway or a task.
  void continued(bool gateway);
  /// Committed, for the step to go to the lane above (-1) or below (1).
  void laneAsked(int step);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  void commit();
  bool goOn(const QKeyEvent& event);
  void askForLane(int step);
  void leave();
  void fitText();
  void setFramed(bool framed);

  std::optional<ElementId> m_id;
  QString m_before;
  TypingPlace m_place;
  QRectF m_area;
};

}  // namespace einklang::ui
