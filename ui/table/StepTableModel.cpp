#include "ui/table/StepTableModel.h"

#include "ui/table/NextEdit.h"
#include "ui/text/Messages.h"
#include "ui/text/ProcessTable.h"
#include "ui/text/Terms.h"
#include "ui/theme/Labels.h"

#include <algorithm>
#include <set>

namespace einklang::ui {
namespace {

QString symbolOf(const Event& event)
{
  if (event.position == EventPosition::Start) return QStringLiteral("start-event");
  if (event.position == EventPosition::End) return QStringLiteral("end-event");
  return event.trigger == EventTrigger::Timer ? QStringLiteral("timer")
                                              : QStringLiteral("intermediate-event");
}

QString symbolOf(const Node& node)
{
  if (const Event* event = eventOf(node)) return symbolOf(*event);
  if (const Gateway* gateway = gatewayOf(node)) {
    return gateway->kind == GatewayKind::Parallel ? QStringLiteral("parallel")
                                                  : QStringLiteral("gateway");
  }
  return subProcessOf(node) ? QStringLiteral("sub-process") : QString{};
}

}  // namespace

StepTableModel::StepTableModel(QObject* parent) : QAbstractTableModel{parent} {}

void StepTableModel::show(const Document* document, const std::optional<ProcessId>& process)
{
  beginResetModel();
  m_document = document;
  m_process = process;
  m_order = this->process() ? StepRows{*this->process()} : StepRows{};
  m_rows = m_order.rows();
  countRows();
  endResetModel();
}

const Process* StepTableModel::process() const
{
  return m_document && m_process ? m_document->findProcess(*m_process) : nullptr;
}

int StepTableModel::indexOf(TableColumn column)
{
  return static_cast<int>(std::ranges::find(columns, column) - columns.begin());
}

std::optional<int> StepTableModel::rowOf(const ElementId& id) const
{
  const auto found = m_rowOf.find(NodeId{id.value()});
  return found == m_rowOf.end() ? std::nullopt : std::optional{found->second};
}

void StepTableModel::countRows()
{
  m_rowOf.clear();
  for (const StepRow& row : m_rows) m_rowOf.emplace(row.id, static_cast<int>(m_rowOf.size()));
}

void StepTableModel::follow(const ChangeSet& changes)
{
  if (changes.elements.empty()) return;
  if (!process()) return show(m_document, m_process);
  if (m_order.holdAfter(*process(), changes)) return tell(changes);
  m_order = StepRows{*process()};
  takeOut(m_order);
  reorder(m_order);
  putIn(m_order);
  m_rows = m_order.rows();
  if (m_rows.empty()) return;
  // Numbers and ways: what a view shows of them is a screenful.
  const int last = rowCount() - 1;
  Q_EMIT dataChanged(index(0, 0), index(last, columnCount() - 1));
  Q_EMIT headerDataChanged(Qt::Vertical, 0, last);
}

void StepTableModel::tellCells(int row, TableColumn first, TableColumn last)
{
  Q_EMIT dataChanged(index(row, indexOf(first)), index(row, indexOf(last)));
}

/// The rows whose text changed while all stay where they are.
void StepTableModel::tell(const ChangeSet& changes)
{
  bool beside = false;
  std::set<int> followed;  // by a step that has another name
  for (const ElementId& id : changes.elements) {
    if (const auto row = rowOf(id)) {
      tellCells(*row, columns.front(), columns.back());
      addFollowed(*row, followed);
    } else if (const Flow* flow = process()->findFlow(FlowId{id.value()})) {
      if (flow->source) followed.insert(*rowOf(*flow->source));
      if (flow->target) {
        tellCells(*rowOf(*flow->target), TableColumn::Condition, TableColumn::Condition);
      }
    } else {
      beside = true;  // a lane or pool, a document, or nothing that the table shows
    }
  }
  for (const int row : followed) tellCells(row, TableColumn::Next, TableColumn::Next);
  if (!beside || m_rows.empty()) return;
  for (const TableColumn column :
       {TableColumn::Role, TableColumn::DocumentsIn, TableColumn::DocumentsOut}) {
    Q_EMIT dataChanged(index(0, indexOf(column)), index(rowCount() - 1, indexOf(column)));
  }
}

/// The rows that name this one as what follows, also from before a join.
void StepTableModel::addFollowed(int row, std::set<int>& followed) const
{
  for (const FlowId& in : m_rows[static_cast<std::size_t>(row)].in) {
    const Flow* flow = process()->findFlow(in);
    const auto source = flow && flow->source ? rowOf(*flow->source) : std::nullopt;
    if (!source || !followed.insert(*source).second) continue;
    if (behindJoins(*source) != *source) addFollowed(*source, followed);
  }
}

void StepTableModel::takeOut(const StepRows& now)
{
  std::set<NodeId> there;
  for (const StepRow& row : now.rows()) there.insert(row.id);
  const auto gone = [&](int row) { return !there.contains(this->row(row).id); };
  for (int last = rowCount() - 1; last >= 0; --last) {
    if (!gone(last)) continue;
    int first = last;
    while (first > 0 && gone(first - 1)) --first;
    beginRemoveRows({}, first, last);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    countRows();
    endRemoveRows();
    last = first;
  }
}

void StepTableModel::reorder(const StepRows& now)
{
  std::vector<StepRow> wanted;
  for (const StepRow& row : now.rows()) {
    if (m_rowOf.contains(row.id)) wanted.push_back(row);
  }
  if (std::ranges::equal(wanted, m_rows, {}, &StepRow::id, &StepRow::id)) return;
  Q_EMIT layoutAboutToBeChanged();
  const QModelIndexList before = persistentIndexList();
  std::vector<NodeId> ids;
  for (const QModelIndex& each : before) ids.push_back(row(each.row()).id);
  m_rows = std::move(wanted);
  countRows();
  QModelIndexList after;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    after.push_back(index(m_rowOf.at(ids[i]), before[static_cast<int>(i)].column()));
  }
  changePersistentIndexList(before, after);
  Q_EMIT layoutChanged();
}

void StepTableModel::putIn(const StepRows& now)
{
  const std::vector<StepRow>& rows = now.rows();
  const auto isNew = [&](std::size_t at) { return !m_rowOf.contains(rows[at].id); };
  for (std::size_t first = 0; first < rows.size(); ++first) {
    if (!isNew(first)) continue;
    std::size_t last = first;
    while (last + 1 < rows.size() && isNew(last + 1)) ++last;
    const auto from = static_cast<std::ptrdiff_t>(first);
    const auto to = static_cast<std::ptrdiff_t>(last) + 1;
    beginInsertRows({}, static_cast<int>(first), static_cast<int>(last));
    m_rows.insert(m_rows.begin() + from, rows.begin() + from, rows.begin() + to);
    countRows();
    endInsertRows();
    first = last;
  }
}

int StepTableModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StepTableModel::columnCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(columns.size());
}

/// "7 Bescheid erlassen" by line, with the condition before it: "ja: 7 Bescheid erlassen".
QString StepTableModel::nextSteps(const StepRow& row, bool named) const
{
  QStringList lines;
  for (const FlowId& id : row.out) {
    const Flow* flow = process()->findFlow(id);
    const auto next = flow && flow->target ? rowOf(*flow->target) : std::nullopt;
    if (!next) continue;
    const QString number = QString::number(*next + 1);
    const QString condition = toQt(flow->label);
    if (named) {
      const int there = behindJoins(*next);
      const QString step =
          QString::number(there + 1) + QLatin1Char{' '} + titleOf(*process(), this->row(there).id);
      lines << (condition.isEmpty() ? step : tr("%1: %2").arg(condition, step));
    } else {
      lines << (condition.isEmpty() ? number : QStringLiteral("%1 (%2)").arg(number, condition));
    }
  }
  return lines.join(named ? QStringLiteral("\n") : QStringLiteral(", "));
}

/// The row of what follows a join that nobody has named, where ways only come together.
int StepTableModel::behindJoins(int at) const
{
  for (int steps = 0; steps < rowCount(); ++steps) {
    const StepRow& here = row(at);
    const Node* node = process()->findNode(here.id);
    if (!node || !gatewayOf(*node) || !node->label.empty() || here.out.size() != 1) return at;
    const Flow* flow = process()->findFlow(here.out.front());
    const auto next = flow && flow->target ? rowOf(*flow->target) : std::nullopt;
    if (!next) return at;
    at = *next;
  }
  return at;
}

/// Of a gateway without a name: what it does.
QString StepTableModel::purposeOf(const StepRow& row) const
{
  const Node* node = process()->findNode(row.id);
  const bool bare = node && gatewayOf(*node) && node->label.empty();
  return bare ? titleOf(*process(), row.id) : QString{};
}

QString StepTableModel::text(const StepRow& row, TableColumn column) const
{
  if (column == TableColumn::Task) {
    const QString purpose = purposeOf(row);
    if (!purpose.isEmpty()) return purpose;
  }
  if (column == TableColumn::Next) return nextSteps(row, true);
  return cellText(*process(), row, column);
}

QString StepTableModel::plainText(int row, TableColumn column) const
{
  if (column == TableColumn::Number) return QString::number(row + 1);
  if (!process()) return {};
  if (column == TableColumn::Next) return nextSteps(this->row(row), false);
  return cellText(*process(), this->row(row), column);
}

/// For those who hear the table: which step, which column, what it says.
QString StepTableModel::sentence(const QModelIndex& index) const
{
  const TableColumn column = columns[static_cast<std::size_t>(index.column())];
  const StepRow& shown = row(index.row());
  const QString said = text(shown, column);
  const Node* node = process()->findNode(shown.id);
  QString what = said.isEmpty() ? tr("empty") : said;
  if (column == TableColumn::Task && node && !isActivity(*node)) {
    what = said.isEmpty() ? kindOf(*node) : tr("%1 (%2)").arg(said, kindOf(*node));
  }
  return tr("Step %1, %2: %3").arg(index.row() + 1).arg(headingOf(column), what);
}

QVariant StepTableModel::data(const QModelIndex& index, int role) const
{
  if (!index.isValid() || !process()) return {};
  const TableColumn column = columns[static_cast<std::size_t>(index.column())];
  const StepRow& shown = row(index.row());
  const Node* node = process()->findNode(shown.id);
  if (!node) return {};
  switch (role) {
    case Qt::DisplayRole:
      return text(shown, column);
    case Qt::EditRole:
      return plainText(index.row(), column);
    case Qt::ToolTipRole: {
      const QString full = text(shown, column);
      return full.isEmpty() ? QVariant{} : tip(full);
    }
    case Qt::AccessibleTextRole:
      return sentence(index);
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(Qt::Alignment{column == TableColumn::Minutes
                                                   ? Qt::AlignRight | Qt::AlignVCenter
                                                   : Qt::AlignLeft | Qt::AlignVCenter});
    case SymbolRole:
      return column == TableColumn::Task ? symbolOf(*node) : QVariant{};
    case DepthRole:
      return shown.depth;
    default:
      return {};
  }
}

bool StepTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
  if (!index.isValid() || role != Qt::EditRole || !process()) return false;
  const TableColumn column = columns[static_cast<std::size_t>(index.column())];
  const QString typed = value.toString();
  const auto edit = column == TableColumn::Next
                        ? nextEdit(*process(), m_rows, static_cast<std::size_t>(index.row()),
                                   plainText(index.row(), column), typed)
                        : editOf(*process(), row(index.row()), column, typed);
  if (!edit) {
    Q_EMIT failed(edit.error());
    return false;
  }
  if (*edit) Q_EMIT editAsked(**edit);
  return true;
}

QVariant StepTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation == Qt::Vertical) {
    if (role == Qt::DisplayRole) return section + 1;
    if (role == Qt::AccessibleTextRole) return tr("Step %1").arg(section + 1);
    if (role != Qt::TextAlignmentRole) return {};
    return QVariant::fromValue(Qt::Alignment{Qt::AlignRight | Qt::AlignVCenter});
  }
  if (section >= columnCount()) return {};
  const TableColumn column = columns[static_cast<std::size_t>(section)];
  if (role == Qt::DisplayRole) return headingOf(column);
  if (role != Qt::TextAlignmentRole) return {};
  const int side = column == TableColumn::Minutes ? Qt::AlignRight : Qt::AlignLeft;
  return side | Qt::AlignVCenter | Qt::TextWordWrap;
}

Qt::ItemFlags StepTableModel::flags(const QModelIndex& index) const
{
  if (!index.isValid() || !process()) return Qt::NoItemFlags;
  const TableColumn column = columns[static_cast<std::size_t>(index.column())];
  const bool editable = canEdit(*process(), row(index.row()), column);
  const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
  return editable ? flags | Qt::ItemIsEditable : flags;
}

}  // namespace einklang::ui
