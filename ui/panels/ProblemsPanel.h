#pragma once

#include "model/diagram/Diagram.h"
#include "model/process/Process.h"
#include "ui/panels/ProblemsModel.h"
#include "ui/window/Background.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;

namespace einklang::ui {

class FoldHeader;
class ProblemsView;

/// What the checks have to say about a process, and how to mend it; choosing a row shows where.
/// Checks run in the background.
class ProblemsPanel : public QWidget
{
  Q_OBJECT
 public:
  explicit ProblemsPanel(QWidget* parent = nullptr);

  static constexpr int roomToList = 700;  // pixels of the station: in less they are only counted

  /// Checks the process and its picture and shows what was found.
  void check(const Process& process, const Diagram& picture);
  /// Shows what was found elsewhere.
  void show(const Process& process, const Findings& findings);
  void clear();
  using QWidget::show;

  /// Only its heading with the counts is seen while it is folded.
  FoldHeader& header() const { return *m_summary; }
  /// Unfolds it, chooses the first row where none is, and takes the focus.
  void goToRows();

  /// Without repairs: what is shown cannot be changed here.
  void setMendable(bool mendable);

  int count() const;
  /// The finding of the chosen row; nullptr where none is.
  const Finding* current() const;
  void finish() { m_background.finish(); }

 Q_SIGNALS:
  void elementChosen(const QString& id);
  void repairChosen(const einklang::Finding& finding, const einklang::Repair& repair);
  /// To go on where the chosen problem is.
  void left();

 private:
  void take(const ProcessId& process, std::shared_ptr<const Problems> problems);
  void summarize();
  void applyFolded(bool open);
  void offer(const QModelIndex& row);
  void openMenu(const QModelIndex& row);

  FoldHeader* m_summary;               // owned by the panel
  ProblemsView* m_rows;                // owned by the panel
  QLabel* m_none;                      // in place of rows, owned by them
  std::optional<ProcessId> m_process;  // of the rows
  Background m_background;
};

}  // namespace einklang::ui
