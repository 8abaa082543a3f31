#include "ui/panels/ProblemsPanel.h"

#include "model/formats/xprozess/XProzessCheck.h"
#include "model/rules/Rules.h"
#include "ui/text/Messages.h"
#include "ui/text/Terms.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Labels.h"
#include "ui/theme/Theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace einklang::ui {
namespace {

QString iconOf(Severity severity)
{
  switch (severity) {
    case Severity::Error:
      return QStringLiteral("error");
    case Severity::Warning:
      return QStringLiteral("warning");
    case Severity::Info:
      break;
  }
  return QStringLiteral("info");
}

QIcon colouredIcon(Severity severity, QPalette palette)
{
  const Colours& c = colours(palette);
  if (severity == Severity::Error) palette.setColor(QPalette::ButtonText, c.error);
  if (severity == Severity::Warning) palette.setColor(QPalette::ButtonText, c.warning);
  return icon(iconOf(severity), palette);
}

}  // namespace

ProblemsPanel::ProblemsPanel(QWidget* parent)
    : QWidget{parent}, m_summary{plainLabel({}, LabelKind::Section)}, m_rows{new QTreeWidget}
{
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  m_summary->setContentsMargins(12, 6, 12, 6);
  m_summary->setWordWrap(false);
  column->addWidget(m_summary);
  column->addWidget(m_rows);
  m_rows->setHeaderLabels({tr("Severity"), tr("Finding"), tr("Element")});
  m_rows->setRootIsDecorated(false);
  m_rows->setFrameShape(QFrame::NoFrame);
  m_rows->setAccessibleName(tr("Problems"));
  m_rows->setUniformRowHeights(true);
  m_rows->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
  m_rows->header()->setSectionResizeMode(1, QHeaderView::Stretch);
  m_rows->header()->setSectionResizeMode(2, QHeaderView::Interactive);
  m_rows->header()->resizeSection(2, 220);
  m_rows->header()->setStretchLastSection(false);
  connect(m_rows, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
    if (item) Q_EMIT elementChosen(item->data(0, Qt::UserRole).toString());
  });
  clear();
}

void ProblemsPanel::clear()
{
  m_background.cancel();
  m_rows->clear();
  m_summary->setText(tr("Problems"));
}

void ProblemsPanel::check(const Process& process)
{
  m_summary->setText(tr("Problems · being checked ..."));
  m_background.run([this, copy = process](const CancelFlag&) {
    Findings findings = checkProcess(copy);
    std::ranges::move(checkAgainstPicture(copy), std::back_inserter(findings));
    return Background::Delivery{[this, copy, findings] { show(copy, findings); }};
  });
}

void ProblemsPanel::show(const Process& process, const Findings& findings)
{
  const QSignalBlocker quiet{m_rows};
  m_rows->clear();
  m_icons.clear();
  QList<QTreeWidgetItem*> rows;
  for (const Finding& finding : findings) rows << rowOf(process, finding);
  m_rows->addTopLevelItems(rows);  // owns them
  summarize(findings);
}

/// Drawn once for all rows that show it.
const QIcon& ProblemsPanel::iconFor(Severity severity)
{
  const auto [it, isNew] = m_icons.try_emplace(severity);
  if (isNew) it->second = colouredIcon(severity, palette());
  return it->second;
}

QTreeWidgetItem* ProblemsPanel::rowOf(const Process& process, const Finding& finding)
{
  const QString words = sentence(finding);
  const bool placed = !finding.elements.empty();
  const QString element = placed ? titleOf(process, finding.elements.front()) : QString{};
  auto* row = new QTreeWidgetItem{{term(finding.severity), words, element}};
  row->setIcon(0, iconFor(finding.severity));
  row->setToolTip(1, tip(words));
  row->setToolTip(2, tip(element));
  if (placed) row->setData(0, Qt::UserRole, toQt(finding.elements.front().value()));
  return row;
}

void ProblemsPanel::summarize(const Findings& findings)
{
  const auto count = [&](Severity severity) {
    return static_cast<int>(std::ranges::count(findings, severity, &Finding::severity));
  };
  if (findings.empty()) {
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
  return m_rows->topLevelItemCount();
}

}  // namespace einklang::ui
