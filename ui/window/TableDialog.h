#pragma once

#include "model/formats/ImportDoor.h"
#include "model/formats/table/TableColumns.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace einklang::ui {

/// A table of steps before it becomes a process: what each column means can be corrected, and what
/// would come of it is told at once.
class TableDialog : public QDialog
{
  Q_OBJECT
 public:
  /// `name` becomes the name of the process where the table says none.
  TableDialog(Table table, const QString& name, QWidget* parent = nullptr);

  /// What the button that accepts is called.
  void setPurpose(const QString& name);

  const ColumnMapping& mapping() const { return m_mapping; }
  void setColumn(std::size_t column, TableColumn meaning);

  /// The process of the table as the columns stand now.
  Result<Import> import() const;

 private:
  QTableWidget* makePreview();
  void refresh();

  Table m_table;
  QString m_name;
  ColumnMapping m_mapping;
  std::vector<QComboBox*> m_choices;  // owned by the dialog, as all below
  QLabel* m_summary;
  QPushButton* m_accept;
};

}  // namespace einklang::ui
