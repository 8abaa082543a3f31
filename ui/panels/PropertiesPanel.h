#pragma once

#include "ui/panels/PropertyField.h"

#include <QScrollArea>

#include <map>

class QLabel;
class QVBoxLayout;

namespace einklang::ui {

class FieldEditor;

/// The properties of what is selected, as a form. It shows and asks; who owns it edits.
class PropertiesPanel : public QScrollArea
{
  Q_OBJECT
 public:
  explicit PropertiesPanel(QWidget* parent = nullptr);

  /// Shows this element; the same one again only gets new values, so that the focus stays.
  void show(const Process& process, const std::optional<ElementId>& id);
  void clear();
  using QScrollArea::show;

  /// Asks for the change that the user began and did not finish.
  void flush();

  /// Lets the user type what the step is based on.
  void editLegalBasis();

  /// The editor of a field, by its name as shown; for tests. nullptr where there is none.
  FieldEditor* editorOf(const QString& name) const;

 Q_SIGNALS:
  void changeRequested(const einklang::ui::Operation& operation);
  /// Something typed could not be read; it stands there still, or again when the element does.
  void refused(const einklang::Error& why);

 private:
  void build();
  void addGroup(QVBoxLayout& column, std::size_t& at);
  void ask(std::size_t index);
  void refuse(std::size_t index, const Error& why);
  void keepUnread();

  std::vector<PropertyField> m_fields;
  std::vector<FieldEditor*> m_editors;  // owned by the form
  QLabel* m_title = nullptr;            // of the form that is shown
  QString m_shown;
  std::map<QString, std::map<QString, QString>> m_unread;  // by what was shown and the field
};

}  // namespace einklang::ui
