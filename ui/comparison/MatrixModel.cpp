#include "ui/comparison/MatrixModel.h"

#include "ui/comparison/DeviationMarks.h"
#include "ui/text/DeviationText.h"
#include "ui/text/FamilyText.h"
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

}  // namespace

MatrixModel::MatrixModel(QObject* parent) : QAbstractTableModel{parent} {}

void MatrixModel::show(std::shared_ptr<const Comparison> comparison,
                       const QStringList& municipalities, bool onlyDeviating,
                       const Criteria& criteria)
{
  beginResetModel();
  m_criteria = criteria;
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

/// Those that count.
std::vector<const Deviation*> MatrixModel::deviationsOf(const QModelIndex& index) const
{
  const auto& variant = m_comparison->alignment.variants[static_cast<std::size_t>(index.column())];
  std::vector<const Deviation*> found;
  for (const std::string& key : cell(index).deviations) {
    const Deviation* deviation = findDeviation(variant, key);
    if (deviation && m_criteria.counts(deviation->kind)) found.push_back(deviation);
  }
  return found;
}

/// As if there were only the deviations that count: a step that a municipality lacks is nothing to
/// be seen where the flow does not count.
CellState MatrixModel::shownState(const AlignmentCell& shown, std::size_t variant) const
{
  if (m_criteria.countAll()) return shown.state;
  const ComparedVariant& compared = m_comparison->alignment.variants[variant];
  const bool counts = std::ranges::any_of(shown.deviations, [&](const std::string& key) {
    const Deviation* deviation = findDeviation(compared, key);
    return deviation && m_criteria.counts(deviation->kind);
  });
  if (counts) return shown.state;
  if (shown.state == CellState::Different) return CellState::Same;
  const bool flow = m_criteria.counts(Criterion::Flow);
  return shown.state == CellState::Same || flow ? shown.state : CellState::Absent;
}

CellState MatrixModel::shownState(const QModelIndex& index) const
{
  return shownState(cell(index), static_cast<std::size_t>(index.column()));
}

bool MatrixModel::deviates(const AlignmentRow& row) const
{
  for (std::size_t variant = 0; variant < row.cells.size(); ++variant) {
    const CellState state = shownState(row.cells[variant], variant);
    if (state != CellState::Same && state != CellState::Absent) return true;
  }
  return false;
}

std::optional<MarkKind> MatrixModel::gravest(const QModelIndex& index) const
{
  const CellState state = shownState(index);
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
  const CellState state = shownState(index);
  if (state == CellState::Absent) return {};  // the sign says it
  if (state != CellState::Different) return term(state);
  QStringList kinds;
  auto deviations = deviationsOf(index);
  // The first word is about what the sign is about.
  std::ranges::stable_sort(deviations, {}, [](const Deviation* deviation) {
    return std::ranges::find(gravity, markOf(deviation->kind)) - gravity.begin();
  });
  for (const Deviation* deviation : deviations) {
    const QString kind = term(deviation->kind);
    if (!kinds.contains(kind)) kinds.push_back(kind);
  }
  return kinds.isEmpty() ? term(state) : kinds.join(QStringLiteral(" · "));
}

QString MatrixModel::sign(const QModelIndex& index) const
{
  if (const auto kind = gravest(index)) return signOf(*kind);
  return shownState(index) == CellState::Same ? QStringLiteral("=") : QString{QChar{0x00B7}};
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
      return static_cast<int>(shownState(index));
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
  // A header may still ask for what it showed before a reset.
  if (section >= (orientation == Qt::Vertical ? rowCount() : columnCount())) return {};
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

const Family* MatrixModel::familyOf(int column) const
{
  const auto variant = static_cast<std::size_t>(column);
  const auto found = std::ranges::find_if(m_comparison->families, [&](const Family& family) {
    return std::ranges::find(family.members, variant) != family.members.end();
  });
  return found == m_comparison->families.end() ? nullptr : &*found;
}

std::vector<int> MatrixModel::columnsByFamily() const
{
  std::vector<int> columns;
  if (!m_comparison) return columns;
  const auto& sameAs = m_comparison->alignment.sameAs;
  for (const Family& family : m_comparison->families) {
    std::vector<std::size_t> members = family.members;
    std::ranges::stable_sort(members, {}, [&](std::size_t member) {
      return member < sameAs.size() ? sameAs[member] : member;
    });
    for (const std::size_t member : members) columns.push_back(static_cast<int>(member));
  }
  return columns;
}

/// Which municipality says the same, or is typical of the family; nothing for one on its own.
QString MatrixModel::kinOf(int column) const
{
  const auto variant = static_cast<std::size_t>(column);
  const auto& sameAs = m_comparison->alignment.sameAs;
  if (variant < sameAs.size() && sameAs[variant] != variant) {
    return tr("the same as %1").arg(m_municipalities.value(static_cast<int>(sameAs[variant])));
  }
  const Family* family = familyOf(column);
  if (!family || family->members.size() < 2 || m_comparison->families.size() < 2) return {};
  return tr("Family %1").arg(m_municipalities.value(static_cast<int>(family->typical)));
}

QVariant MatrixModel::columnHeader(int section, int role) const
{
  const QString name = m_municipalities.value(section);
  const QString kin = kinOf(section);
  if (role == Qt::DisplayRole) return kin.isEmpty() ? name : name + QLatin1Char{'\n'} + kin;
  if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole) return {};
  const auto& variant = m_comparison->alignment.variants[static_cast<std::size_t>(section)];
  const auto count = countOf(variant.deviations, m_criteria);
  QString sentence = tr("%1: deviations: %2").arg(name).arg(count);
  if (!kin.isEmpty()) sentence += QLatin1Char{'\n'} + kin;
  const Family* family = familyOf(section);
  if (family && m_comparison->families.size() > 1) {
    sentence += QLatin1Char{'\n'} + familyTitle(*family, m_municipalities) + QLatin1Char{'\n'} +
                familyTraits(*family, m_municipalities).join(QLatin1Char{'\n'});
  }
  return role == Qt::ToolTipRole ? tip(sentence) : sentence;
}

}  // namespace einklang::ui
