#include "ui/panels/ProblemsView.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QShortcut>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace einklang::ui {
namespace {

constexpr int rowsMeasured = 20;  // for the width of a column: each takes time
constexpr auto findingColumn = ProblemsModel::FindingColumn;
constexpr auto elementColumn = ProblemsModel::ElementColumn;
constexpr auto repairColumn = ProblemsModel::RepairColumn;

/// Sentences in as many lines as they need.
class FindingDelegate : public QStyledItemDelegate
{
 public:
  explicit FindingDelegate(QTreeView& rows) : QStyledItemDelegate{&rows}, m_rows{rows} {}

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
  {
    if (m_rows.uniformRowHeights()) return QStyledItemDelegate::sizeHint(option, index);
    const int margins = 2 * (m_rows.style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
    const int width = std::max(80, m_rows.columnWidth(findingColumn) - margins);
    const QRect words = option.fontMetrics.boundingRect(QRect{0, 0, width, 10'000},
                                                        Qt::TextWordWrap, index.data().toString());
    return {width, words.height() + 4};
  }

 private:
  const QTreeView& m_rows;
};

}  // namespace

ProblemsView::ProblemsView(QWidget* parent) : QTreeView{parent}, m_model{new ProblemsModel{this}}
{
  setModel(m_model);
  setRootIsDecorated(false);
  setFrameShape(QFrame::NoFrame);
  setWordWrap(true);
  makeColumns();
  m_model->setPalette(palette());
  connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& index) {
            if (!m_refreshing) choose(index);
          });
  connect(this, &QTreeView::clicked, this, [this](const QModelIndex& index) {
    if (index.column() == repairColumn) Q_EMIT repairsAsked(index);
  });
  for (const QKeySequence& key : {QKeySequence{Qt::Key_Return}, QKeySequence{Qt::Key_Enter}}) {
    auto* shortcut = new QShortcut{key, this};  // owned by the view
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, [this] {
      choose(currentIndex());
      Q_EMIT left();
    });
  }
  for (const QKeySequence& key : {QKeySequence{Qt::Key_Escape}, QKeySequence{Qt::Key_F6}}) {
    auto* back = new QShortcut{key, this};  // owned by the view
    back->setContext(Qt::WidgetShortcut);
    connect(back, &QShortcut::activated, this, &ProblemsView::left);
  }
}

void ProblemsView::makeColumns()
{
  auto* delegate = new FindingDelegate{*this};  // owned by the view
  setItemDelegateForColumn(findingColumn, delegate);
  header()->setSectionResizeMode(ProblemsModel::SeverityColumn, QHeaderView::Fixed);
  header()->setSectionResizeMode(findingColumn, QHeaderView::Stretch);
  header()->setSectionResizeMode(elementColumn, QHeaderView::Interactive);
  header()->setSectionResizeMode(repairColumn, QHeaderView::Interactive);
  header()->setStretchLastSection(false);
  header()->setResizeContentsPrecision(rowsMeasured);
  connect(header(), &QHeaderView::sectionResized, delegate, [this, delegate](int resized) {
    const bool wraps = resized == findingColumn && !uniformRowHeights();
    if (wraps) Q_EMIT delegate->sizeHintChanged({});
  });
}

void ProblemsView::choose(const QModelIndex& index)
{
  if (const Problem* problem = problemAt(index)) Q_EMIT problemChosen(*problem);
}

const Problem* ProblemsView::problemAt(const QModelIndex& index) const
{
  return index.isValid() ? &problems()[static_cast<std::size_t>(index.row())] : nullptr;
}

void ProblemsView::setRepairsShown(bool shown)
{
  setColumnHidden(repairColumn, !shown);
}

/// The row that was chosen already leads there again: the user may have gone elsewhere since.
void ProblemsView::mousePressEvent(QMouseEvent* event)
{
  const QModelIndex before = currentIndex();
  const QModelIndex pressed = indexAt(event->pos());
  QTreeView::mousePressEvent(event);
  const bool again = before.isValid() && pressed.isValid() && before.row() == pressed.row();
  if (again && event->button() == Qt::LeftButton && pressed.column() != repairColumn)
    choose(currentIndex());
}

/// By key it is that of the chosen row: where the pointer is says nothing then.
void ProblemsView::contextMenuEvent(QContextMenuEvent* event)
{
  const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
  const QModelIndex row = byKey ? currentIndex() : indexAt(event->pos());
  if (!row.isValid()) return;
  setCurrentIndex(row);
  Q_EMIT menuAsked(row);
}

void ProblemsView::showProblems(std::shared_ptr<const Problems> problems, bool samePlace)
{
  const QScopedValueRollback<bool> refreshing{m_refreshing, true};
  std::optional<Finding> chosen;
  if (const Problem* problem = problemAt(currentIndex()); problem && samePlace)
    chosen = problem->finding;
  const int place = samePlace ? verticalScrollBar()->value() : 0;
  setWrapping(problems->size() <= mostWrapped);
  const bool changed = m_model->show(std::move(problems));
  keepChosen(chosen);
  if (changed) {
    // All of it: Qt lays out anew while it paints the row that was chosen, and what is to be
    // painted from then on is lost. Rows that are gone would still be seen.
    viewport()->update();
    shareWidth();
  }
  verticalScrollBar()->setValue(place);
}

/// If it is still there; else none is chosen.
void ProblemsView::keepChosen(const std::optional<Finding>& chosen)
{
  const QModelIndex index = chosen ? m_model->indexOf(*chosen) : QModelIndex{};
  if (index.row() == currentIndex().row()) return;
  setCurrentIndex(index);
}

void ProblemsView::setWrapping(bool wrapping)
{
  if (wrapping == wordWrap()) return;
  setUniformRowHeights(!wrapping);
  setWordWrap(wrapping);
}

/// What an element is called and what mends it take the room they need, within limits: the rest is
/// for what is to be said.
void ProblemsView::shareWidth()
{
  constexpr int least = 90;
  m_sharedWidth = width();
  resizeColumnToContents(ProblemsModel::SeverityColumn);
  const int whole = viewport()->width();
  for (const auto& [column, share] : {std::pair{elementColumn, 0.22}, {repairColumn, 0.28}}) {
    const int most = std::max(least, static_cast<int>(whole * share));
    const int wanted = std::max(sizeHintForColumn(column), header()->sectionSizeHint(column));
    header()->resizeSection(column, std::clamp(wanted, least, most));
  }
}

/// Of severities there are three, of which the rarest may be far below.
int ProblemsView::sizeHintForColumn(int column) const
{
  if (column != ProblemsModel::SeverityColumn) return QTreeView::sizeHintForColumn(column);
  QStyleOptionViewItem option;
  initViewItemOption(&option);
  int width = 0;
  for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
    const auto first = std::ranges::find(problems(), severity,
                                         [](const Problem& one) { return one.finding.severity; });
    if (first == problems().end()) continue;
    const auto row = static_cast<int>(first - problems().begin());
    width = std::max(width, itemDelegate()->sizeHint(option, m_model->index(row, column)).width());
  }
  return width;
}

void ProblemsView::resizeEvent(QResizeEvent* event)
{
  QTreeView::resizeEvent(event);
  if (width() != m_sharedWidth) shareWidth();  // not where only a scroll bar comes or goes
}

void ProblemsView::changeEvent(QEvent* event)
{
  QTreeView::changeEvent(event);
  if (event->type() != QEvent::PaletteChange) return;
  m_model->setPalette(palette());
  viewport()->update();
}

}  // namespace einklang::ui
