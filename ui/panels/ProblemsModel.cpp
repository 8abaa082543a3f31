#include "ui/panels/ProblemsModel.h"

#include "ui/text/FlowTitle.h"
#include "ui/text/Messages.h"
#include "ui/text/Terms.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Labels.h"
#include "ui/theme/Theme.h"

#include <algorithm>
#include <array>
#include <utility>

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

/// The likeliest repair, and that there are more.
QString offered(const Repairs& repairs)
{
  if (repairs.empty()) return {};
  const QString name = text(repairs.front().name);
  return repairs.size() > 1 ? name + QStringLiteral(" …") : name;
}

/// All repairs, and how they are done.
QString helpOn(const Repairs& repairs)
{
  QStringList lines{ProblemsModel::tr("Click to mend it, or press the menu key:")};
  for (const Repair& repair : repairs) lines << text(repair.name);
  return lines.join(QLatin1Char{'\n'});
}

/// The name of an element; a flow without one is called by its ends.
QString placeOf(const Process& process, const ElementId& id)
{
  const QString ends = labelOf(process, id).empty() ? flowEnds(process, id) : QString{};
  return ends.isEmpty() ? titleOf(process, id) : ends;
}

bool lookAlike(const Problem& a, const Problem& b)
{
  return a.finding.severity == b.finding.severity && a.words == b.words && a.element == b.element &&
         a.repair == b.repair;
}

}  // namespace

Problems problemsOf(const Process& process, const Findings& findings)
{
  Problems problems;
  problems.reserve(findings.size());
  for (const Finding& finding : findings) {
    Problem problem{finding, repairsFor(process, finding)};
    problem.words = sentence(finding);
    problem.repair = offered(problem.repairs);
    const bool placed = !finding.elements.empty();
    // Of many the first are seen; the ends of a flow take time to name.
    const auto nameOf = problems.size() < mostWrapped ? placeOf : titleOf;
    if (placed) problem.element = nameOf(process, finding.elements.front());
    problems.push_back(std::move(problem));
  }
  return problems;
}

ProblemsModel::ProblemsModel(QObject* parent) : QAbstractTableModel{parent} {}

bool ProblemsModel::show(std::shared_ptr<const Problems> problems)
{
  if (m_problems->size() != problems->size()) {
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
    return true;
  }
  const auto before = std::exchange(m_problems, std::move(problems));
  const auto [old, first] = std::ranges::mismatch(*before, *m_problems, lookAlike);
  if (first == m_problems->end()) return false;
  auto last = std::prev(m_problems->end());
  for (auto was = std::prev(before->end()); lookAlike(*was, *last); --was) --last;
  const auto row = [this](auto place) { return static_cast<int>(place - m_problems->begin()); };
  Q_EMIT dataChanged(index(row(first), 0), index(row(last), columns - 1));
  return true;
}

void ProblemsModel::setPalette(const QPalette& palette)
{
  m_palette = palette;
  m_icons.clear();
}

QModelIndex ProblemsModel::indexOf(const Finding& finding) const
{
  const auto found = std::ranges::find(*m_problems, finding, &Problem::finding);
  if (found == m_problems->end()) return {};
  return index(static_cast<int>(found - m_problems->begin()), 0);
}

int ProblemsModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_problems->size());
}

int ProblemsModel::columnCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(columns);
}

QString ProblemsModel::textAt(const QModelIndex& index) const
{
  const Problem& problem = at(index.row());
  switch (index.column()) {
    case SeverityColumn:
      return term(problem.finding.severity);
    case FindingColumn:
      return problem.words;
    case ElementColumn:
      return problem.element;
    case RepairColumn:
      return problem.repair;
    default:
      return {};
  }
}

QVariant ProblemsModel::tipAt(const QModelIndex& index) const
{
  const Repairs& repairs = at(index.row()).repairs;
  switch (index.column()) {
    case FindingColumn:
    case ElementColumn:
      return tip(textAt(index));
    case RepairColumn:
      return repairs.empty() ? QVariant{} : tip(helpOn(repairs));
    default:
      return {};
  }
}

const QIcon& ProblemsModel::iconFor(Severity severity) const
{
  const auto [it, isNew] = m_icons.try_emplace(severity);
  if (isNew) it->second = colouredIcon(severity, m_palette);
  return it->second;
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
  if (!index.isValid()) return {};
  switch (role) {
    case Qt::DisplayRole:
      return textAt(index);
    case Qt::ToolTipRole:
      return tipAt(index);
    case Qt::DecorationRole:
      if (index.column() != SeverityColumn) return {};
      return iconFor(at(index.row()).finding.severity);
    case Qt::ForegroundRole:
      return index.column() == RepairColumn ? colours(m_palette).accent : QVariant{};
    default:
      return {};
  }
}

Qt::ItemFlags ProblemsModel::flags(const QModelIndex& index) const
{
  if (!index.isValid()) return Qt::NoItemFlags;
  return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= columns) return {};
  const std::array names{tr("Severity"), tr("Finding"), tr("Element"), tr("Repair")};
  return names[static_cast<std::size_t>(section)];
}

}  // namespace einklang::ui
