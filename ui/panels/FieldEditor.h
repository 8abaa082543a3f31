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
  virtual void flush();

  /// What was typed and could not be read; it stays there to be mended. Empty where all was.
  virtual QString unread() const { return {}; }
  /// Shows again what could not be read.
  virtual void showUnread(const QString&) {}

 Q_SIGNALS:
  void changed();
  void refused(const einklang::Error& why);

 protected:
  using QWidget::QWidget;
  void remember(const QVariant& value) { m_before = value; }

 private:
  QVariant m_before;
};

}  // namespace einklang::ui
