#pragma once

#include "model/base/Result.h"
#include "ui/text/LossReport.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace einklang::ui {

class WrappingTree;

/// What an import or export could not do as it came: grouped by what became of it, with counts. A
/// filter narrows it down; who chooses a line is shown its element. Stays open beside the window
/// and deletes itself when closed.
class LossesDialog : public QDialog
{
  Q_OBJECT
 public:
  /// The path of the file that they are about.
  LossesDialog(const QString& file, std::vector<LossLine> lines, LossOf of,
               QWidget* parent = nullptr);

  /// Shows only lines whose sentence, element or id holds the text.
  void setFilter(const QString& text);
  /// Shows only one kind; absent: all.
  void setKind(const std::optional<LossKind>& kind);
  /// JSON where the name ends in .json, else CSV: what is shown, not what is filtered out.
  Status saveTo(const QString& path) const;

 Q_SIGNALS:
  void elementChosen(const QString& id);
  void failed(const einklang::Error& error);

 private:
  QWidget* makeFilters();
  QWidget* makeButtons();
  void refill();
  void addGroup(LossKind kind);
  bool isShown(const LossLine& line) const;
  std::vector<LossLine> shownLines() const;
  void askAndSave();

  QString m_file;
  QString m_home;  // the folder it is in
  std::vector<LossLine> m_lines;
  QLineEdit* m_filter;  // owned by this dialog, as all below
  QComboBox* m_kind;
  WrappingTree* m_tree;
  QLabel* m_count;
};

}  // namespace einklang::ui
