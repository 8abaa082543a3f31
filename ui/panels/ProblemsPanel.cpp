#include "ui/panels/ProblemsPanel.h"

#include "model/formats/xprozess/XProzessCheck.h"
#include "model/rules/Rules.h"
#include "ui/paint/Redrawing.h"
#include "ui/text/FlowTitle.h"
#include "ui/text/Messages.h"
#include "ui/text/Terms.h"
#include "ui/theme/FoldHeader.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Labels.h"
#include "ui/theme/Screen.h"
#include "ui/theme/Theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QResizeEvent>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

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

constexpr int findingColumn = 1;
constexpr int elementColumn = 2;
constexpr int repairColumn = 3;

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
  QStringList lines{ProblemsPanel::tr("Click or press Enter to mend it:")};
  for (const Repair& repair : repairs) lines << text(repair.name);
  return lines.join(QLatin1Char{'\n'});
}

/// A label may hold "&", which is no mark of a key.
QString plainAction(QString name)
{
  return name.replace(QLatin1Char{'&'}, QLatin1String{"&&"});
}

/// The name of an element; a flow without one is called by its ends.
QString placeOf(const Process& process, const ElementId& id)
{
  const QString ends = labelOf(process, id).empty() ? flowEnds(process, id) : QString{};
  return ends.isEmpty() ? titleOf(process, id) : ends;
}

/// Of more findings nobody reads each, and to measure them all would be felt at every change.
constexpr std::size_t mostWrapped = 100;
constexpr int rowsMeasured = 20;  // for the width of a column: each takes time

/// Sentences in as many lines as they need.
class FindingDelegate : public QStyledItemDelegate
{
 public:
  explicit FindingDelegate(QTreeWidget& rows) : QStyledItemDelegate{&rows}, m_rows{rows} {}

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
  const QTreeWidget& m_rows;
};

QIcon colouredIcon(Severity severity, QPalette palette)
{
  const Colours& c = colours(palette);
  if (severity == Severity::Error) palette.setColor(QPalette::ButtonText, c.error);
  if (severity == Severity::Warning) palette.setColor(QPalette::ButtonText, c.warning);
  return icon(iconOf(severity), palette);
}

}  // namespace

ProblemsPanel::ProblemsPanel(QWidget* parent)
    : QWidget{parent},
      m_summary{new FoldHeader},
      m_rows{new QTreeWidget},
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
  m_rows->setHeaderLabels({tr("Severity"), tr("Finding"), tr("Element"), tr("Repair")});
  m_rows->setRootIsDecorated(false);
  m_rows->setFrameShape(QFrame::NoFrame);
  m_rows->setAccessibleName(tr("Problems"));
  m_rows->setWordWrap(true);
  auto* delegate = new FindingDelegate{*m_rows};  // owned by the rows
  m_rows->setItemDelegateForColumn(findingColumn, delegate);
  m_rows->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
  m_rows->header()->setSectionResizeMode(findingColumn, QHeaderView::Stretch);
  m_rows->header()->setSectionResizeMode(elementColumn, QHeaderView::Interactive);
  m_rows->header()->setSectionResizeMode(repairColumn, QHeaderView::Interactive);
  m_rows->header()->setStretchLastSection(false);
  m_rows->header()->setResizeContentsPrecision(rowsMeasured);
  connect(m_rows->header(), &QHeaderView::sectionResized, delegate, [this, delegate](int resized) {
    const bool wraps = resized == findingColumn && !m_rows->uniformRowHeights();
    if (wraps) Q_EMIT delegate->sizeHintChanged({});
  });
  m_rows->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(m_rows, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
    if (item) Q_EMIT elementChosen(item->data(0, Qt::UserRole).toString());
  });
  connect(m_rows, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* row, int place) {
    if (place == repairColumn) offer(row);
  });
  connect(m_rows, &QTreeWidget::customContextMenuRequested, this, &ProblemsPanel::openMenu);
  for (const QKeySequence& key : {QKeySequence{Qt::Key_Return}, QKeySequence{Qt::Key_Enter}}) {
    auto* shortcut = new QShortcut{key, m_rows};  // owned by the rows
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, [this] { offer(m_rows->currentItem()); });
  }
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
  if (!m_rows->currentItem()) m_rows->setCurrentItem(m_rows->topLevelItem(0));
  m_rows->setFocus();
}

void ProblemsPanel::setMendable(bool mendable)
{
  m_rows->setColumnHidden(repairColumn, !mendable);
}

void ProblemsPanel::clear()
{
  m_background.cancel();
  m_rows->clear();
  m_found.clear();
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
    return Background::Delivery{[this, checked, findings] { show(checked->process, findings); }};
  });
}

void ProblemsPanel::show(const Process& process, const Findings& findings)
{
  const QSignalBlocker quiet{m_rows};
  m_rows->clear();
  m_icons.clear();
  m_found.clear();
  QList<QTreeWidgetItem*> rows;
  for (const Finding& finding : findings) {
    m_found.push_back({finding, repairsFor(process, finding)});
    rows << rowOf(process, m_found.back());
  }
  const bool many = m_found.size() > mostWrapped;
  m_rows->setUniformRowHeights(many);
  m_rows->setWordWrap(!many);
  m_rows->addTopLevelItems(rows);  // owns them
  // All of it: Qt lays out anew while it paints the row that was chosen, and what is to be painted
  // from then on is lost. Rows that are gone would still be seen.
  m_rows->viewport()->update();
  shareWidth();
  summarize();
}

/// What an element is called and what mends it take the room they need, within limits: the rest is
/// for what is to be said.
void ProblemsPanel::shareWidth()
{
  constexpr int least = 90;
  const int whole = m_rows->viewport()->width();
  for (const auto& [column, share] : {std::pair{elementColumn, 0.22}, {repairColumn, 0.28}}) {
    const int most = std::max(least, static_cast<int>(whole * share));
    m_rows->resizeColumnToContents(column);
    const int wanted = m_rows->columnWidth(column);
    m_rows->header()->resizeSection(column, std::clamp(wanted, least, most));
  }
}

void ProblemsPanel::resizeEvent(QResizeEvent* event)
{
  QWidget::resizeEvent(event);
  if (event->size().width() != event->oldSize().width()) shareWidth();
}

/// Drawn once for all rows that show it.
const QIcon& ProblemsPanel::iconFor(Severity severity)
{
  const auto [it, isNew] = m_icons.try_emplace(severity);
  if (isNew) it->second = colouredIcon(severity, palette());
  return it->second;
}

QTreeWidgetItem* ProblemsPanel::rowOf(const Process& process, const Found& found)
{
  const Finding& finding = found.finding;
  const QString words = sentence(finding);
  const bool placed = !finding.elements.empty();
  // Of many the first are seen; the ends of a flow take time to name.
  const auto nameOf = m_found.size() <= mostWrapped ? placeOf : titleOf;
  const QString element = placed ? nameOf(process, finding.elements.front()) : QString{};
  const QString repair = offered(found.repairs);
  auto* row = new QTreeWidgetItem{{term(finding.severity), words, element, repair}};
  row->setIcon(0, iconFor(finding.severity));
  row->setToolTip(1, tip(words));
  row->setToolTip(2, tip(element));
  row->setForeground(repairColumn, colours(palette()).accent);
  if (!repair.isEmpty()) row->setToolTip(repairColumn, tip(helpOn(found.repairs)));
  if (placed) row->setData(0, Qt::UserRole, toQt(finding.elements.front().value()));
  return row;
}

int ProblemsPanel::indexOf(QTreeWidgetItem* row) const
{
  return m_rows->indexOfTopLevelItem(row);
}

const Finding* ProblemsPanel::current() const
{
  const int index = indexOf(m_rows->currentItem());
  return index < 0 ? nullptr : &m_found[static_cast<std::size_t>(index)].finding;
}

/// Does the only repair; of several one is chosen from a menu.
void ProblemsPanel::offer(QTreeWidgetItem* row)
{
  const int index = row ? indexOf(row) : -1;
  if (index < 0 || m_rows->isColumnHidden(repairColumn)) return;
  // The rows are made anew while it is done, and may be while it is chosen.
  const Found found = m_found[static_cast<std::size_t>(index)];
  const Finding& finding = found.finding;
  const Repairs& repairs = found.repairs;
  if (repairs.size() == 1) Q_EMIT repairChosen(finding, repairs.front());
  if (repairs.size() < 2) return;
  QMenu menu;
  for (const Repair& repair : repairs) {
    connect(menu.addAction(plainAction(text(repair.name))), &QAction::triggered, this,
            [this, &finding, repair] { Q_EMIT repairChosen(finding, repair); });
  }
  const QRect cell = m_rows->visualItemRect(row);
  const int left = m_rows->header()->sectionViewportPosition(repairColumn);
  menu.exec(m_rows->viewport()->mapToGlobal(QPoint{left, cell.bottom()}));
}

void ProblemsPanel::openMenu(const QPoint& at)
{
  QTreeWidgetItem* row = m_rows->itemAt(at);
  if (!row) return;
  m_rows->setCurrentItem(row);
  offer(row);
}

void ProblemsPanel::summarize()
{
  const auto count = [&](Severity severity) {
    return static_cast<int>(std::ranges::count_if(
        m_found, [&](const Found& found) { return found.finding.severity == severity; }));
  };
  m_none->setVisible(m_found.empty());
  if (m_found.empty()) {
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
