#include "ui/panels/ProblemsPanel.h"

#include "model/formats/xprozess/XProzessCheck.h"
#include "model/rules/Rules.h"
#include "ui/paint/Redrawing.h"
#include "ui/panels/ProblemsView.h"
#include "ui/text/Messages.h"
#include "ui/theme/FoldHeader.h"
#include "ui/theme/Labels.h"
#include "ui/theme/Screen.h"

#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace einklang::ui {

ProblemsPanel::ProblemsPanel(QWidget* parent)
    : QWidget{parent},
      m_summary{new FoldHeader},
      m_rows{new ProblemsView},
      m_none{plainLabel(tr("Checked: the flow from start to end and the conventions of drawing. "
                           "Nothing is to be mended."),
                        LabelKind::Muted)}
{
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_summary);
  column->addWidget(m_rows, 1);
  m_rows->setMinimumHeight(64);  // the heading and a row
  connect(m_summary, &FoldHeader::folded, this, &ProblemsPanel::applyFolded);
  m_summary->fold(m_rows);
  m_rows->setAccessibleName(tr("Problems"));
  connect(m_rows, &ProblemsView::problemChosen, this, [this](const Problem& problem) {
    const std::vector<ElementId>& places = problem.finding.elements;
    Q_EMIT elementChosen(places.empty() ? QString{} : toQt(places.front().value()));
  });
  connect(m_rows, &ProblemsView::repairsAsked, this, &ProblemsPanel::offer);
  connect(m_rows, &ProblemsView::menuAsked, this, &ProblemsPanel::openMenu);
  connect(m_rows, &ProblemsView::left, this, &ProblemsPanel::left);
  m_none->setMargin(12);
  m_none->setAlignment(Qt::AlignTop | Qt::AlignLeading);
  auto* over = new QVBoxLayout{m_rows->viewport()};
  over->setContentsMargins(0, 0, 0, 0);
  over->addWidget(m_none);
  clear();
}

/// Folded it takes no room from its neighbours.
void ProblemsPanel::applyFolded(bool open)
{
  setMaximumHeight(open ? QWIDGETSIZE_MAX : m_summary->sizeHint().height());
  constexpr int usualHeight = 170;
  setHeightAmongOthers(*this, open ? qMax(usualHeight, height()) : maximumHeight());
}

void ProblemsPanel::goToRows()
{
  m_summary->setOpen(true);
  if (!m_rows->currentIndex().isValid()) m_rows->setCurrentIndex(m_rows->model()->index(0, 0));
  m_rows->setFocus();
}

void ProblemsPanel::setMendable(bool mendable)
{
  m_rows->setRepairsShown(mendable);
}

void ProblemsPanel::clear()
{
  m_background.cancel();
  m_process.reset();
  m_rows->showProblems(std::make_shared<const Problems>(), false);
  m_none->hide();
  m_summary->setText(tr("Problems"));
}

namespace {

/// As they were when the check began; they share their elements with the document.
struct Checked
{
  Process process;
  Diagram picture;
};

}  // namespace

void ProblemsPanel::check(const Process& process, const Diagram& picture)
{
  m_summary->setText(tr("Problems · being checked ..."));
  const auto checked = std::make_shared<const Checked>(process.sharing(), sharing(picture));
  m_background.run([this, checked](const CancelFlag&) {
    Findings findings = checkProcess(checked->process, &checked->picture);
    std::ranges::move(checkAgainstPicture(checked->process), std::back_inserter(findings));
    const auto problems = std::make_shared<const Problems>(problemsOf(checked->process, findings));
    return Background::Delivery{
        [this, problems, id = checked->process.id()] { take(id, problems); }};
  });
}

void ProblemsPanel::show(const Process& process, const Findings& findings)
{
  take(process.id(), std::make_shared<const Problems>(problemsOf(process, findings)));
}

void ProblemsPanel::take(const ProcessId& process, std::shared_ptr<const Problems> problems)
{
  m_rows->showProblems(std::move(problems), m_process == process);
  m_process = process;
  summarize();
}

const Finding* ProblemsPanel::current() const
{
  const Problem* problem = m_rows->problemAt(m_rows->currentIndex());
  return problem ? &problem->finding : nullptr;
}

namespace {

/// A label may hold "&", which is no mark of a key.
QString plainAction(QString name)
{
  return name.replace(QLatin1Char{'&'}, QLatin1String{"&&"});
}

}  // namespace

/// Does the only repair; of several one is chosen from a menu.
void ProblemsPanel::offer(const QModelIndex& row)
{
  if (!row.isValid() || !m_rows->areRepairsShown()) return;
  // The rows are made anew while it is done, and may be while it is chosen.
  const Problem problem = *m_rows->problemAt(row);
  if (problem.repairs.size() != 1) return openMenu(row);
  Q_EMIT repairChosen(problem.finding, problem.repairs.front());
}

void ProblemsPanel::openMenu(const QModelIndex& row)
{
  if (!m_rows->areRepairsShown()) return;
  const Problem problem = *m_rows->problemAt(row);  // as above
  const Finding& finding = problem.finding;
  if (problem.repairs.empty()) return;
  QMenu menu;
  for (const Repair& repair : problem.repairs) {
    connect(menu.addAction(plainAction(text(repair.name))), &QAction::triggered, this,
            [this, &finding, repair] { Q_EMIT repairChosen(finding, repair); });
  }
  const QRect cell = m_rows->visualRect(row.siblingAtColumn(ProblemsModel::RepairColumn));
  menu.exec(m_rows->viewport()->mapToGlobal(cell.bottomLeft()));
}

void ProblemsPanel::summarize()
{
  const Problems& problems = m_rows->problems();
  const auto count = [&](Severity severity) {
    return static_cast<int>(std::ranges::count_if(
        problems, [&](const Problem& one) { return one.finding.severity == severity; }));
  };
  m_none->setVisible(problems.empty());
  if (problems.empty()) {
    m_summary->setText(tr("Problems · none found"));
    return;
  }
  m_summary->setText(tr("Problems · errors: %1 · warnings: %2 · hints: %3")
                         .arg(count(Severity::Error))
                         .arg(count(Severity::Warning))
                         .arg(count(Severity::Info)));
}

int ProblemsPanel::count() const
{
  return static_cast<int>(m_rows->problems().size());
}

}  // namespace einklang::ui
