#pragma once

#include "model/base/Id.h"

#include <QPlainTextEdit>

#include <optional>

namespace einklang::ui {

/// Edits a label at its place. Enter commits, Shift+Enter begins a line, Escape leaves all as it
/// was; going elsewhere commits. With Ctrl+Enter typing goes on in a next step.
class LabelEditor : public QPlainTextEdit
{
  Q_OBJECT
 public:
  explicit LabelEditor(QWidget* parent);

  void begin(const ElementId& id, const QString& label, const QRect& place, double pixelSize);
  bool isActive() const { return m_id.has_value(); }

 Q_SIGNALS:
  void committed(const QString& id, const QString& label);
  void left();
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
  void leave();

  std::optional<ElementId> m_id;
  QString m_before;
};

}  // namespace einklang::ui
