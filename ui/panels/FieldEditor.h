#pragma once

#include "ui/panels/PropertyField.h"

#include <QWidget>

namespace einklang::ui {

/// The editor of one property: it asks for a change when the user is done with it, not with every
/// letter, so that one edit is one step of the history.
class FieldEditor : public QWidget
{
  Q_OBJECT
 public:
  /// The editor that fits the kind of the field; owned by the parent.
  static FieldEditor* make(const PropertyField& field, QWidget* parent);

  virtual void setValue(const QVariant& value) = 0;
  virtual QVariant value() const = 0;

  /// Asks for a change if there is something the user typed and did not finish.
  void flush();

 Q_SIGNALS:
  void changed();

 protected:
  using QWidget::QWidget;
  void remember(const QVariant& value) { m_before = value; }

 private:
  QVariant m_before;
};

}  // namespace einklang::ui
