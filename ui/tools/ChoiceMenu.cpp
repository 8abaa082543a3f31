#include "ui/tools/ChoiceMenu.h"

#include "ui/theme/Labels.h"
#include "ui/tools/StepCatalogue.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace einklang::ui {
namespace {

constexpr int hintGap = 12;
constexpr int hintRole = Qt::UserRole + 1;
constexpr int possibleRole = Qt::UserRole + 2;

/// A line with its hint at the right; grey where it is not possible. It stays a line to walk over:
/// what was typed must not lead to another one.
class ChoiceLine : public QStyledItemDelegate
{
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override
  {
    const QString hint = index.data(hintRole).toString();
    const int room = option.fontMetrics.horizontalAdvance(hint);
    QStyleOptionViewItem name = option;
    const QStyle& style = *option.widget->style();
    style.drawPrimitive(QStyle::PE_PanelItemViewItem, &name, painter, option.widget);
    name.rect.setRight(option.rect.right() - (room > 0 ? room + 2 * hintGap : 0));
    QStyledItemDelegate::paint(painter, name, index);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(
        option.palette.color(chosen ? QPalette::HighlightedText : QPalette::PlaceholderText));
    painter->drawText(option.rect.adjusted(0, 0, -hintGap, 0), Qt::AlignRight | Qt::AlignVCenter,
                      hint);
  }

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
  {
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(possibleRole).toBool()) return;
    option->palette.setColor(QPalette::Text,
                             option->palette.color(QPalette::Disabled, QPalette::Text));
  }
};

}  // namespace

ChoiceMenu::ChoiceMenu(QWidget* parent, const QSize& usual)
    : QFrame{parent},
      m_title{plainLabel({}, LabelKind::Muted)},
      m_search{new QLineEdit},
      m_list{new QListWidget},
      m_none{plainLabel(tr("Nothing of this name"), LabelKind::Muted)},
      m_usual{usual}
{
  setFrameShape(StyledPanel);
  setProperty("card", true);
  setAutoFillBackground(true);
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(8, 8, 8, 8);
  column->setSpacing(6);
  for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_search, m_none, m_list}) {
    column->addWidget(part);
  }
  // Without a list it takes the room that is left, so that title and field stay at the top.
  m_none->setAlignment(Qt::AlignTop | Qt::AlignLeading);
  m_none->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
  m_search->setPlaceholderText(tr("Type to search"));
  m_search->setAccessibleName(tr("Type to search"));
  m_search->installEventFilter(this);
  m_list->setItemDelegate(new ChoiceLine{m_list});  // owned by the list
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setTextElideMode(Qt::ElideRight);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  connect(m_search, &QLineEdit::textChanged, this, &ChoiceMenu::fill);
  connect(m_list, &QListWidget::itemClicked, this, [this] { choose(); });
  hide();
}

void ChoiceMenu::open(const QString& title, std::vector<Choice> choices, const QPoint& at,
                      std::function<void(const QString&)> chosen)
{
  m_choices = std::move(choices);
  m_chosen = std::move(chosen);
  m_title->setText(title);
  m_list->setAccessibleName(title);
  m_search->clear();
  fill();
  place(at);
  show();
  raise();
  m_search->setFocus();
}

/// Wholly inside of the parent.
void ChoiceMenu::place(const QPoint& at)
{
  const QWidget& around = *parentWidget();
  resize(m_usual.boundedTo(around.size()));
  move(std::clamp(at.x(), 0, around.width() - width()),
       std::clamp(at.y(), 0, around.height() - height()));
}

void ChoiceMenu::close()
{
  if (!isOpen()) return;
  m_chosen = {};
  const bool focused = m_search->hasFocus();
  QWidget* back = m_back && m_back->isVisible() ? m_back.data() : parentWidget();
  m_back.clear();
  // Before it hides, else the next part of the window gets it: a list would choose its first line.
  if (focused) back->setFocus();
  hide();
}

QString ChoiceMenu::spoken(const Choice& choice)
{
  QString words = choice.name;
  if (!choice.hint.isEmpty()) words += QStringLiteral(", ") + choice.hint;
  return choice.possible ? words : tr("%1, not possible now").arg(words);
}

void ChoiceMenu::fill()
{
  std::vector<std::pair<int, const Choice*>> found;
  for (const Choice& choice : m_choices) {
    const int fit = fitOf(m_search->text(), choice.name, choice.words, choice.shortcut);
    if (fit > 0) found.emplace_back(fit, &choice);
  }
  std::ranges::stable_sort(found, std::greater{}, &std::pair<int, const Choice*>::first);
  m_list->clear();
  for (const auto& [fit, choice] : found) {
    const QString key = choice->shortcut.toUpper();
    const bool letter = key.size() == 1 && key.front().isLetter();
    const QString name = letter ? QStringLiteral("%1 (%2)").arg(choice->name, key) : choice->name;
    auto* item = new QListWidgetItem{name, m_list};  // owned by the list
    item->setData(Qt::UserRole, choice->id);
    item->setData(hintRole, choice->hint);
    item->setData(possibleRole, choice->possible);
    item->setData(Qt::AccessibleTextRole, spoken(*choice));
  }
  m_list->setCurrentRow(0);
  m_list->setVisible(!found.empty());
  m_none->setVisible(found.empty());
}

QStringList ChoiceMenu::shown() const
{
  QStringList ids;
  for (int row = 0; row < m_list->count(); ++row) {
    ids << m_list->item(row)->data(Qt::UserRole).toString();
  }
  return ids;
}

QString ChoiceMenu::lineOf(const QString& id) const
{
  const auto choice = std::ranges::find(m_choices, id, &Choice::id);
  return choice == m_choices.end() ? QString{} : spoken(*choice);
}

void ChoiceMenu::setCurrent(const QString& id)
{
  m_list->setCurrentRow(static_cast<int>(std::max<qsizetype>(0, shown().indexOf(id))));
}

QString ChoiceMenu::current() const
{
  const QListWidgetItem* item = m_list->currentItem();
  return item ? item->data(Qt::UserRole).toString() : QString{};
}

void ChoiceMenu::walk(int step)
{
  if (m_list->count() == 0) return;
  m_list->setCurrentRow((m_list->currentRow() + step + m_list->count()) % m_list->count());
}

void ChoiceMenu::choose()
{
  const QListWidgetItem* item = m_list->currentItem();
  if (!item || !item->data(possibleRole).toBool()) return;
  const QString id = item->data(Qt::UserRole).toString();
  const auto chosen = std::exchange(m_chosen, {});
  close();
  if (chosen) chosen(id);
}

bool ChoiceMenu::eventFilter(QObject* watched, QEvent* event)
{
  if (event->type() == QEvent::FocusOut) {
    if (static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) close();
    return false;
  }
  if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
  switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
      walk(1);
      return true;
    case Qt::Key_Up:
      walk(-1);
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      choose();
      return true;
    case Qt::Key_Escape:
      close();
      Q_EMIT givenUp();
      return true;
    default:
      return false;
  }
}

}  // namespace einklang::ui
