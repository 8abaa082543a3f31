#include "ui/comparison/MatrixModel.h"

#include "ui/comparison/DeviationMarks.h"
#include "ui/text/DeviationText.h"
#include "ui/text/Messages.h"
#include "ui/text/Terms.h"
#include "ui/theme/Labels.h"

#include <algorithm>
#include <array>

namespace einklang::ui {
namespace {

/// In a cell with several deviations the first of these gives sign and colour.
constexpr std::array gravity{MarkKind::Problem, MarkKind::Missing, MarkKind::Additional,
                             MarkKind::Order,   MarkKind::Role,    MarkKind::Changed};

bool deviates(const AlignmentRow& row)
{
  return std::ranges::any_of(row.cells, [](const AlignmentCell& cell) {
    return cell.state != CellState::Same && cell.state != CellState::Absent;
  });
}

}  // namespace

MatrixModel::MatrixModel(QObject* parent) : QAbstractTableModel{parent} {}

void MatrixModel::show(std::shared_ptr<const Comparison> comparison,
                       const QStringList& municipalities, bool onlyDeviating)
{
  beginResetModel();
  m_comparison = std::move(comparison);
  m_municipalities = municipalities;
  m_rows.clear();
  const std::size_t count = m_comparison ? m_comparison->alignment.rows.size() : 0;
  for (std::size_t i = 0; i < count; ++i) {
    if (!onlyDeviating || deviates(m_comparison->alignment.rows[i])) m_rows.push_back(i);
  }
  endResetModel();
}

const AlignmentRow& MatrixModel::row(int index) const
{
  return m_comparison->alignment.rows[m_rows[static_cast<std::size_t>(index)]];
}

const AlignmentCell& MatrixModel::cell(const QModelIndex& index) const
{
  return row(index.row()).cells[static_cast<std::size_t>(index.column())];
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MatrixModel::columnCount(const QModelIndex& parent) const
{
  return parent.isValid() || !m_comparison
             ? 0
             : static_cast<int>(m_comparison->alignment.variants.size());
}

std::vector<const Deviation*> MatrixModel::deviationsOf(const QModelIndex& index) const
{
  const auto& variant = m_comparison->alignment.variants[static_cast<std::size_t>(index.column())];
  std::vector<const Deviation*> found;
  for (const std::string& key : cell(index).deviations) {
    if (const Deviation* deviation = findDeviation(variant, key)) found.push_back(deviation);
  }
  return found;
}

std::optional<MarkKind> MatrixModel::gravest(const QModelIndex& index) const
{
  const CellState state = cell(index).state;
  if (state == CellState::Missing) return MarkKind::Missing;
  if (state == CellState::Additional) return MarkKind::Additional;
  if (state != CellState::Different) return std::nullopt;
  const auto deviations = deviationsOf(index);
  for (const MarkKind kind : gravity) {
    if (std::ranges::any_of(deviations, [&](const auto* d) { return markOf(d->kind) == kind; })) {
      return kind;
    }
  }
  return MarkKind::Changed;
}

/// What differs, in as few words as a cell has room for.
QString MatrixModel::display(const QModelIndex& index) const
{
  const CellState state = cell(index).state;
  if (state == CellState::Absent) return {};  // the sign says it
  if (state != CellState::Different) return term(state);
  QStringList kinds;
  for (const Deviation* deviation : deviationsOf(index)) {
    const QString kind = term(deviation->kind);
    if (!kinds.contains(kind)) kinds.push_back(kind);
  }
  return kinds.isEmpty() ? term(state) : kinds.join(QStringLiteral(" · "));
}

QString MatrixModel::sign(const QModelIndex& index) const
{
  if (const auto kind = gravest(index)) return signOf(*kind);
  return cell(index).state == CellState::Same ? QStringLiteral("=") : QString{QChar{0x00B7}};
}

QString MatrixModel::sentences(const QModelIndex& index) const
{
  QStringList lines{
      tr("%1 in %2").arg(toQt(row(index.row()).label), m_municipalities.value(index.column()))};
  for (const Deviation* deviation : deviationsOf(index)) {
    lines.push_back(signOf(markOf(deviation->kind)) + QLatin1Char{' '} +
                    sentence(*deviation, m_municipalities.value(index.column())));
  }
  if (lines.size() == 1) lines.push_back(term(cell(index).state));
  return lines.join(QLatin1Char{'\n'});
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
  if (!index.isValid()) return {};
  switch (role) {
    case Qt::DisplayRole:
      return display(index);
    case Qt::ToolTipRole:
      return tip(sentences(index));
    case Qt::AccessibleTextRole:
      return sentences(index);
    case StateRole:
      return static_cast<int>(cell(index).state);
    case SignRole:
      return sign(index);
    case MarkRole: {
      const auto kind = gravest(index);
      return kind ? QVariant{static_cast<int>(*kind)} : QVariant{};
    }
    default:
      return {};
  }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  return orientation == Qt::Vertical ? rowHeader(section, role) : columnHeader(section, role);
}

QVariant MatrixModel::rowHeader(int section, int role) const
{
  const AlignmentRow& shown = row(section);
  switch (role) {
    case Qt::DisplayRole:
      return toQt(shown.label);
    case RoleRole:
      return toQt(shown.role);
    case ExtraRole:
      return !shown.reference.has_value();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
      const QString what = shown.reference ? tr("Step of the reference: %1") : tr("Extra step: %1");
      const QString sentence =
          what.arg(toQt(shown.label)) + QLatin1Char{'\n'} +
          tr("%1 of %2 municipalities have it.").arg(shown.support).arg(m_municipalities.size());
      return role == Qt::ToolTipRole ? tip(sentence) : sentence;
    }
    default:
      return {};
  }
}

QVariant MatrixModel::columnHeader(int section, int role) const
{
  const QString name = m_municipalities.value(section);
  if (role == Qt::DisplayRole) return name;
  if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole) return {};
  const auto count =
      m_comparison->alignment.variants[static_cast<std::size_t>(section)].deviations.size();
  const QString sentence = tr("%1: deviations: %2").arg(name).arg(count);
  return role == Qt::ToolTipRole ? tip(sentence) : sentence;
}

}  // namespace einklang::ui
