#pragma once

#include "ui/panels/FieldEditor.h"

class QLabel;
class QLineEdit;

namespace einklang::ui {

/// The editor of a number, which people type as they say it ("2 Std."). What cannot be read stays
/// in the field with what to write instead, and changes nothing.
class NumberEditor : public FieldEditor
{
  Q_OBJECT
 public:
  NumberEditor(const PropertyField& field, QWidget* parent);

  void setValue(const QVariant& value) override;
  QVariant value() const override { return m_value; }
  void flush() override;
  QString unread() const override;
  void showUnread(const QString& text) override;

 private:
  QString typed() const;
  void sayUnit();
  void setFault(const std::optional<Error>& fault);

  QLineEdit* m_edit;
  QLabel* m_unit;
  QString m_unitName;
  QLabel* m_fault;  // below the field, hidden where all was read
  std::function<Result<double>(const std::string&)> m_read;
  std::function<QString(double)> m_words;
  QVariant m_value;  // as it was read last; invalid where there is none
  QVariant m_stored;
  QString m_seen;  // what stands there and was dealt with
};

}  // namespace einklang::ui
