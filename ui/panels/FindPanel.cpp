#include "ui/panels/FindPanel.h"

#include "ui/theme/FlowLayout.h"
#include "ui/theme/Labels.h"
#include "ui/theme/Screen.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace einklang::ui {
namespace {

constexpr int fieldWidth = 220;

QLineEdit* makeField(const QString& name)
{
  auto* field = new QLineEdit;  // owned by the layout it is given to
  field->setPlaceholderText(name);
  field->setAccessibleName(name);
  field->setClearButtonEnabled(true);
  field->setFixedWidth(fieldWidth);
  return field;
}

/// For a button; a "&" is no mark of a key.
QString shortened(QString words)
{
  constexpr qsizetype longest = 20;
  if (words.size() > longest) words = words.left(longest - 1).trimmed() + QChar{0x2026};
  return words.replace(QLatin1Char{'&'}, QLatin1String{"&&"});
}

FlowLayout* rowIn(QWidget* widget)
{
  auto* row = new FlowLayout{FlowLayout::Rows::Loose, widget};
  row->setContentsMargins(12, 4, 12, 4);
  row->setSpacing(10);
  return row;
}

}  // namespace

FindPanel::FindPanel(Session& session, QWidget* parent)
    : QWidget{parent},
      m_finder{session},
      m_model{new FindModel{m_finder, session, this}},
      m_words{makeField(tr("Find in all texts"))},
      m_summary{plainLabel({}, LabelKind::Muted)},
      m_wholeWords{new QCheckBox{tr("Whole words")}},
      m_everywhere{new QCheckBox{tr("All processes")}},
      m_searchRow{new QWidget},
      m_replaceRow{new QWidget},
      m_shut{new QPushButton{tr("Close")}},
      m_replacement{makeField(tr("Replace by"))},
      m_replace{new QPushButton},
      m_delete{new QPushButton},
      m_refused{plainLabel({}, LabelKind::Muted)},
      m_list{new QTreeView}
{
  setAccessibleName(tr("Find"));
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, 4, 0, 0);
  column->setSpacing(0);
  fillSearchRow();
  column->addWidget(m_searchRow);
  fillReplaceRow();
  column->addWidget(m_replaceRow);
  column->addWidget(m_list, 1);
  makeList();
  orderKeys();
  connect(m_words, &QLineEdit::textChanged, this, &FindPanel::search);
  connect(m_wholeWords, &QCheckBox::toggled, this, &FindPanel::search);
  connect(m_everywhere, &QCheckBox::toggled, this, &FindPanel::search);
  connect(m_model, &FindModel::choiceChanged, this, &FindPanel::refreshSummary);
  m_connection = session.changed.connect([this](SessionEvent event) {
    const bool other = event == SessionEvent::Opened || event == SessionEvent::Edited;
    if (other && isOpen()) search();
  });
  hide();
}

/// What is typed one after the other comes first, whatever stands between.
void FindPanel::orderKeys()
{
  QWidget* before = m_words;
  for (QWidget* next : std::initializer_list<QWidget*>{m_replacement, m_replace, m_delete}) {
    setTabOrder(before, next);
    before = next;
  }
  for (auto* step : m_searchRow->findChildren<QToolButton*>()) {
    setTabOrder(before, step);
    before = step;
  }
  for (QWidget* next :
       std::initializer_list<QWidget*>{m_wholeWords, m_everywhere, m_shut, m_list}) {
    setTabOrder(before, next);
    before = next;
  }
}

/// The button that closes it keeps its place, whatever is found.
void FindPanel::fillSearchRow()
{
  auto* whole = new QHBoxLayout{m_searchRow};
  whole->setContentsMargins(0, 0, 12, 0);
  whole->setSpacing(0);
  auto* fields = new QWidget;
  whole->addWidget(fields, 1);
  auto* end = new QVBoxLayout;
  end->setContentsMargins(0, 4, 0, 4);
  end->addWidget(m_shut);
  end->addStretch();
  whole->addLayout(end);
  connect(m_shut, &QPushButton::clicked, this, &FindPanel::close);
  FlowLayout* row = rowIn(fields);
  m_everywhere->setChecked(true);
  m_everywhere->setToolTip(tr("In all open processes"));
  m_summary->setWordWrap(false);
  m_summary->setMinimumWidth(m_summary->fontMetrics().horizontalAdvance(
      tr("%1 of %2, processes: %3").arg(88).arg(88).arg(8)));
  m_words->installEventFilter(this);
  row->addWidget(m_words);
  const auto addStep = [&](Qt::ArrowType arrow, const QString& name, int step) {
    auto* button = new QToolButton;  // owned by the row
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    connect(button, &QToolButton::clicked, this, [this, step] { next(step); });
    row->addWidget(button);
  };
  addStep(Qt::UpArrow, tr("Previous (Shift+F3)"), -1);
  addStep(Qt::DownArrow, tr("Next (F3)"), 1);
  row->addWidget(m_summary);
  row->addWidget(m_wholeWords);
  row->addWidget(m_everywhere);
}

void FindPanel::fillReplaceRow()
{
  FlowLayout* row = rowIn(m_replaceRow);
  m_replacement->installEventFilter(this);
  m_refused->setWordWrap(false);
  row->addWidget(m_replacement);
  row->addWidget(m_replace);
  row->addWidget(m_delete);
  row->addWidget(m_refused);
  connect(m_replacement, &QLineEdit::textChanged, this, [this](const QString& by) {
    m_model->setReplacement(by);
    refreshSummary();
  });
  connect(m_replace, &QPushButton::clicked, this, &FindPanel::replace);
  connect(m_delete, &QPushButton::clicked, this, &FindPanel::replace);
}

void FindPanel::makeList()
{
  m_list->setModel(m_model);
  m_list->setRootIsDecorated(false);
  m_list->setUniformRowHeights(true);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setMinimumHeight(50);  // the heading and a row
  m_list->setTextElideMode(Qt::ElideRight);
  m_list->setAccessibleName(tr("What was found"));
  m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_list->installEventFilter(this);
  QHeaderView& header = *m_list->header();
  header.setStretchLastSection(false);
  const std::array<int, FindModel::columns> widths{0, 0, 105, 140, 105, 130};
  for (int i = 0; i < FindModel::columns; ++i) {
    const int width = widths[static_cast<std::size_t>(i)];
    header.setSectionResizeMode(i, width == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (width > 0) header.resizeSection(i, width);
  }
  connect(m_list, &QTreeView::clicked, this,
          [this](const QModelIndex& index) { show(index.row()); });
}

void FindPanel::open(bool replacing)
{
  m_replaceRow->setVisible(replacing);
  m_list->setColumnHidden(FindModel::After, !replacing);
  m_model->setReplacing(replacing);
  const bool wasOpen = isOpen();
  QWidget::show();
  constexpr int usualHeight = 200;
  if (!wasOpen) setHeightAmongOthers(*this, qMax(usualHeight, height()));
  search();
  m_words->selectAll();
  m_words->setFocus();
  Q_EMIT opened();
}

void FindPanel::close()
{
  hide();
  Q_EMIT closed();
}

/// The canvas stays where it is while somebody types; the list keeps its row where it can.
void FindPanel::search()
{
  const FindQuery query{m_words->text(), m_wholeWords->isChecked(), m_everywhere->isChecked()};
  const bool same = query == m_finder.query();
  const int row = same ? m_list->currentIndex().row() : 0;
  m_finder.ask(query);
  m_model->refresh();
  m_list->setCurrentIndex(
      m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)), 0));
  m_led = m_led && same;
  refreshSummary();
}

QString FindPanel::summary() const
{
  const auto count = static_cast<int>(m_finder.found().size());
  if (m_words->text().isEmpty()) return {};
  if (count == 0) return tr("Nothing found");
  return tr("%1 of %2, processes: %3")
      .arg(m_list->currentIndex().row() + 1)
      .arg(count)
      .arg(m_finder.processes());
}

void FindPanel::refreshSummary()
{
  m_summary->setText(summary());
  if (!m_model->isReplacing()) return;
  const auto count = static_cast<int>(m_model->chosen().size());
  const bool deletes = m_replacement->text().isEmpty();
  m_replace->setText(tr("Replace in texts: %1").arg(count));
  m_replace->setEnabled(count > 0 && !deletes);
  m_replace->setToolTip(deletes ? tr("Type first what is to stand there instead.") : QString{});
  m_delete->setText(tr("Delete \"%1\" ...").arg(shortened(m_words->text())));
  m_delete->setToolTip(tr("What was found is deleted in texts: %1").arg(count));
  m_delete->setVisible(deletes && count > 0);
  const int refused = m_model->refused();
  QStringList remarks;
  if (refused > 0) remarks << tr("Cannot be changed: %1").arg(refused);
  if (const int bare = m_model->bare()) remarks << tr("Left without a text: %1").arg(bare);
  m_refused->setText(remarks.join(QStringLiteral(" · ")));
}

void FindPanel::next(int step)
{
  if (m_words->text().isEmpty()) return open(false);
  if (!isOpen()) search();
  const int count = m_model->rowCount();
  if (count == 0) return;
  const int row = m_list->currentIndex().row();
  show(m_led || step < 0 ? (row + step + count) % count : row);
}

void FindPanel::show(int row)
{
  if (row < 0 || row >= m_model->rowCount()) return;
  m_list->setCurrentIndex(m_model->index(row, 0));
  m_led = true;
  refreshSummary();
  const FoundText& found = m_finder.found()[static_cast<std::size_t>(row)];
  Q_EMIT placeChosen(found.place(), found.hit.place.element);
}

/// Taking words away is no slip of the finger, and what then has no name at all is said.
bool FindPanel::mayReplace()
{
  const int bare = m_model->bare();
  const bool deletes = m_replacement->text().isEmpty();
  if (!deletes && bare == 0) return true;
  const auto count = static_cast<int>(m_model->chosen().size());
  QString question =
      deletes ? tr("Nothing is to stand in the place of \"%1\": it is deleted in texts: %2.")
                    .arg(m_words->text())
                    .arg(count)
              : tr("Texts that become empty: %1.").arg(bare);
  if (deletes && bare > 0) {
    question += QLatin1Char{'\n'} + tr("Nothing at all is left of %1 of them.").arg(bare);
  }
  QMessageBox box{QMessageBox::Warning, tr("Replace"), question, QMessageBox::Cancel, this};
  box.setTextFormat(Qt::PlainText);
  box.setDefaultButton(QMessageBox::Cancel);
  const auto* go = box.addButton(deletes ? tr("Delete") : tr("Replace"), QMessageBox::AcceptRole);
  box.exec();
  return box.clickedButton() == go;
}

void FindPanel::replace()
{
  if (!mayReplace()) return;
  const ReplacedTexts result = m_finder.replace(m_model->chosen(), m_replacement->text());
  search();
  if (!result.errors.empty())
    Q_EMIT failed(result.errors.front());
  else
    Q_EMIT replaced(result.texts, result.files);
}

QSize FindPanel::minimumSizeHint() const
{
  int height = m_searchRow->heightForWidth(width()) + m_list->minimumHeight();
  if (!m_replaceRow->isHidden()) height += m_replaceRow->heightForWidth(width());
  return {QWidget::minimumSizeHint().width(), height + 4};
}

void FindPanel::resizeEvent(QResizeEvent* event)
{
  QWidget::resizeEvent(event);
  updateGeometry();
}

void FindPanel::keyPressEvent(QKeyEvent* event)
{
  if (event->key() == Qt::Key_Escape) return close();
  QWidget::keyPressEvent(event);
}

/// Enter goes on from the fields and from the list, Space leaves a row out.
bool FindPanel::eventFilter(QObject* watched, QEvent* event)
{
  if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      next(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
      return true;
    case Qt::Key_Down:
      if (watched == m_list) return false;
      m_list->setFocus();
      return true;
    case Qt::Key_Space:
      if (watched != m_list) return false;
      m_model->toggle(m_list->currentIndex().row());
      return true;
    default:
      return false;
  }
}

}  // namespace einklang::ui
