#pragma once

#include "model/analysis/Finding.h"
#include "model/process/Process.h"
#include "ui/window/Background.h"

#include <QIcon>
#include <QWidget>

#include <map>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace einklang::ui {

/// What the checks have to say about a process; choosing a row shows where. Checks run in the
/// background.
class ProblemsPanel : public QWidget
{
  Q_OBJECT
 public:
  explicit ProblemsPanel(QWidget* parent = nullptr);

  /// Checks the process and shows what was found.
  void check(const Process& process);
  /// Shows what was found elsewhere.
  void show(const Process& process, const Findings& findings);
  void clear();
  using QWidget::show;

  int count() const;
  void finish() { m_background.finish(); }

 Q_SIGNALS:
  void elementChosen(const QString& id);

 private:
  const QIcon& iconFor(Severity severity);
  QTreeWidgetItem* rowOf(const Process& process, const Finding& finding);
  void summarize(const Findings& findings);

  QLabel* m_summary;    // owned by the panel
  QTreeWidget* m_rows;  // owned by the panel
  std::map<Severity, QIcon> m_icons;
  Background m_background;
};

}  // namespace einklang::ui
