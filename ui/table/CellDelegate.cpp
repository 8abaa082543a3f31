#include "ui/table/CellDelegate.h"

#include "ui/table/StepTableModel.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>

namespace einklang::ui {
namespace {

constexpr int margin = 4;
constexpr qsizetype mostLines = 2;  // of a cell
constexpr int symbolSize = 16;
constexpr int indent = 14;           // of what stands in a sub-process
constexpr int narrowestEditor = 16;  // letters

QLineEdit* lineOf(QWidget* editor)
{
  if (auto* box = qobject_cast<QComboBox*>(editor)) return box->lineEdit();
  return qobject_cast<QLineEdit*>(editor);
}

/// The lanes to choose from; another name makes a new one.
QWidget* laneEditor(QWidget* parent, const StepTableModel& model, int row)
{
  auto* box = new QComboBox{parent};  // owned by the view
  box->setEditable(true);
  box->setInsertPolicy(QComboBox::NoInsert);
  box->addItems(laneChoices(*model.process(), model.row(row).id));
  return box;
}

/// One line for each of several things, cut off where it ends; what does not fit is counted.
void keepLinesApart(QStyleOptionViewItem& option)
{
  QStringList lines = option.text.split(QChar::LineSeparator);
  if (lines.size() < 2) return;
  const qsizetype more = lines.size() - mostLines + 1;
  if (more > 1) {
    lines.resize(mostLines);
    lines.back() = QStringLiteral("+%1").arg(more);
  }
  const int width = option.rect.width() - 4 * margin;
  for (QString& line : lines) line = option.fontMetrics.elidedText(line, Qt::ElideRight, width);
  option.text = lines.join(QChar::LineSeparator);
  option.features.setFlag(QStyleOptionViewItem::WrapText, false);
}

}  // namespace

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const
{
  const auto* model = qobject_cast<const StepTableModel*>(index.model());
  const bool role = index.column() == StepTableModel::indexOf(TableColumn::Role);
  QWidget* editor = role && model && model->process() ? laneEditor(parent, *model, index.row())
                                                      : new QLineEdit{parent};
  if (auto* box = qobject_cast<QComboBox*>(editor)) {
    // One chosen from the list is meant; leaving the box says "activated" as well.
    auto* view = qobject_cast<QAbstractItemView*>(this->parent());
    auto* delegate = const_cast<CellDelegate*>(this);
    connect(box, &QComboBox::activated, delegate, [delegate, view, box] {
      if (view->indexWidget(view->currentIndex()) != box) return;
      Q_EMIT delegate->commitData(box);
      Q_EMIT delegate->closeEditor(box, NoHint);
    });
  }
  editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
  return editor;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
  QLineEdit* line = lineOf(editor);
  line->setText(index.data(Qt::EditRole).toString());
  line->selectAll();
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                const QModelIndex& index) const
{
  model->setData(index, lineOf(editor)->text());
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex&) const
{
  const int width = narrowestEditor * option.fontMetrics.averageCharWidth();
  QRect place = option.rect;
  place.setWidth(qMax(place.width(), width));
  const int right = editor->parentWidget()->width();
  if (place.right() > right) place.moveRight(right);
  editor->setGeometry(place);
}

bool CellDelegate::eventFilter(QObject* object, QEvent* event)
{
  auto* editor = qobject_cast<QWidget*>(object);
  if (editor && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
      Q_EMIT commitData(editor);
      Q_EMIT closeEditor(editor, NoHint);
      Q_EMIT entered(key->modifiers() & ~Qt::KeypadModifier);
      return true;
    }
  }
  return QStyledItemDelegate::eventFilter(object, event);
}

QIcon CellDelegate::symbol(const QString& name, const QPalette& palette) const
{
  if (m_symbolColours != palette) m_symbols.clear();
  m_symbolColours = palette;
  const auto found = m_symbols.find(name);
  if (found != m_symbols.end()) return found->second;
  return m_symbols.emplace(name, icon(name, palette)).first->second;
}

/// Before what is done stands the sign of a gateway or event; work has none, but the room for it.
void CellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
  QStyledItemDelegate::initStyleOption(option, index);
  option->textElideMode = Qt::ElideRight;
  option->features |= QStyleOptionViewItem::WrapText;
  keepLinesApart(*option);
  const QVariant symbolName = index.data(StepTableModel::SymbolRole);
  if (!symbolName.isValid()) return;
  const int depth = index.data(StepTableModel::DepthRole).toInt();
  option->features |= QStyleOptionViewItem::HasDecoration;
  option->decorationSize = {symbolSize + depth * indent, symbolSize};
  option->decorationAlignment = Qt::AlignRight | Qt::AlignVCenter;
  QPalette colours = option->palette;
  if (option->state.testFlag(QStyle::State_Selected)) {
    colours.setColor(QPalette::ButtonText, colours.color(QPalette::HighlightedText));
  }
  if (!symbolName.toString().isEmpty()) option->icon = symbol(symbolName.toString(), colours);
}

/// The row of what is selected is tinted; what says nothing of a step by its nature is paler than
/// what nobody has filled in yet.
void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
  const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
  const bool inRow = view && view->selectionModel()->rowIntersectsSelection(index.row(), {});
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  const bool editable = index.flags().testFlag(Qt::ItemIsEditable);
  const Colours& colour = colours(option.palette);
  QStyleOptionViewItem cell{option};
  initStyleOption(&cell, index);
  if (selected) {
    painter->fillRect(option.rect, colour.accent);
    cell.palette.setColor(QPalette::Text, colour.accentText);
  } else if (inRow) {
    painter->fillRect(option.rect, colour.accentSoft);
  } else if (!editable && cell.text.isEmpty()) {
    painter->fillRect(option.rect, colour.window);
  }
  if (option.state.testFlag(QStyle::State_HasFocus) && !selected) {
    painter->setPen(colour.accent);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
  }
  cell.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus);
  cell.rect.adjust(margin, 0, -margin, 0);
  cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
}

}  // namespace einklang::ui
