#pragma once

#include "model/analysis/Finding.h"
#include "model/process/Process.h"
#include "model/repairs/Repairs.h"

#include <QAbstractTableModel>
#include <QIcon>
#include <QPalette>

#include <map>
#include <memory>
#include <vector>

namespace einklang::ui {

/// What was found at one place and what mends it, in the words of the user.
struct Problem
{
  Finding finding;
  Repairs repairs;
  QString words = {};
  QString element = {};  // where
  QString repair = {};   // the likeliest, and that there are more
};
using Problems = std::vector<Problem>;

/// Of more findings nobody reads each, and to measure them all would be felt at every change.
inline constexpr std::size_t mostWrapped = 100;

/// Puts what was found into words; reads values only, hence in any thread.
Problems problemsOf(const Process& process, const Findings& findings);

/// Problems as rows, made ready elsewhere: here is only said what changed.
class ProblemsModel : public QAbstractTableModel
{
  Q_OBJECT
 public:
  enum Column
  {
    SeverityColumn,
    FindingColumn,
    ElementColumn,
    RepairColumn,
    columns
  };

  explicit ProblemsModel(QObject* parent = nullptr);

  /// Says of as few rows as possible that they changed; false where they look as before.
  bool show(std::shared_ptr<const Problems> problems);
  void setPalette(const QPalette& palette);

  const Problems& problems() const { return *m_problems; }
  /// Where the finding stands now; an invalid index if it is gone.
  QModelIndex indexOf(const Finding& finding) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  const Problem& at(int row) const { return (*m_problems)[static_cast<std::size_t>(row)]; }
  QString textAt(const QModelIndex& index) const;
  QVariant tipAt(const QModelIndex& index) const;
  const QIcon& iconFor(Severity severity) const;

  std::shared_ptr<const Problems> m_problems = std::make_shared<const Problems>();
  QPalette m_palette;
  mutable std::map<Severity, QIcon> m_icons;  // drawn once for all rows that show it
};

}  // namespace einklang::ui
