#include "ui/comparison/CompareStation.h"

#include "ui/comparison/CriteriaPanel.h"
#include "ui/comparison/DeviationMarks.h"
#include "ui/comparison/MatrixView.h"
#include "ui/comparison/SideBySide.h"
#include "ui/text/Messages.h"
#include "ui/theme/EmptyState.h"
#include "ui/theme/FlowLayout.h"
#include "ui/theme/Labels.h"
#include "ui/theme/Pages.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace einklang::ui {

CompareStation::CompareStation(Session& session, QWidget* parent)
    : QWidget{parent},
      m_session{session},
      m_matrix{new MatrixView},
      m_pair{new SideBySide{session}},
      m_criteria{new CriteriaPanel{session}},
      m_criteriaRow{makeCriteriaRow()},
      m_empty{new EmptyState},
      m_pages{new Pages},
      m_matrixButton{new QPushButton{tr("Matrix")}},
      m_pairButton{new QPushButton{tr("Side by side")}},
      m_variants{new QComboBox},
      m_onlyDeviating{new QCheckBox{tr("Only steps with deviations")}},
      m_byFamily{new QCheckBox{tr("By families")}},
      m_linked{new QCheckBox{tr("Move together")}},
      m_likeReference{new QCheckBox{tr("Drawn like the reference")}},
      m_state{new QLabel},
      m_progress{new QProgressBar},
      m_cancel{new QPushButton{tr("Cancel")}}
{
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(makeBar());
  column->addWidget(m_criteriaRow);
  for (QWidget* page : {static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_matrix),
                        static_cast<QWidget*>(m_pair)}) {
    m_pages->addWidget(page);
  }
  column->addWidget(m_pages, 1);
  connect(m_matrix, &MatrixView::cellChosen, this, &CompareStation::openCell);
  connect(m_matrix->horizontalHeader(), &QHeaderView::sectionDoubleClicked, this,
          [this](int column_) { showSideBySide(static_cast<std::size_t>(column_)); });
  m_connection = m_session.changed.connect([this](SessionEvent event) {
    const bool other = event == SessionEvent::Opened || event == SessionEvent::Compared ||
                       event == SessionEvent::Criteria;
    if (other) refresh();
    if (event == SessionEvent::Comparing) refreshState();
  });
  connect(m_pair, &SideBySide::failed, this, &CompareStation::failed);
  connect(m_pair, &SideBySide::said, this, &CompareStation::said);
  for (const int step : {-1, 1}) {
    const auto key = step < 0 ? Qt::Key_Up : Qt::Key_Down;
    auto* shortcut = new QShortcut{QKeySequence{Qt::ALT | key}, this};  // owned by this
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, step] { nextVariant(step); });
  }
  setFocusProxy(m_matrix);
  refresh();
}

QWidget* CompareStation::makeBar()
{
  auto* bar = new QWidget;
  auto* row = new FlowLayout{FlowLayout::Rows::Loose, bar};
  row->setContentsMargins(12, 8, 12, 8);
  auto* group = new QButtonGroup{this};
  for (QPushButton* button : {m_matrixButton, m_pairButton}) {
    button->setCheckable(true);
    group->addButton(button);
    row->addWidget(button);
  }
  m_matrixButton->setChecked(true);
  m_variants->setAccessibleName(tr("Municipality"));
  m_variants->setToolTip(tr("The next municipality: Alt+Down, the previous one: Alt+Up"));
  m_variants->setMinimumContentsLength(18);
  m_linked->setChecked(true);
  for (QWidget* widget :
       {static_cast<QWidget*>(m_variants), static_cast<QWidget*>(m_linked),
        static_cast<QWidget*>(m_likeReference), static_cast<QWidget*>(m_onlyDeviating),
        static_cast<QWidget*>(m_byFamily)}) {
    row->addWidget(widget);
  }
  m_state->setTextFormat(Qt::PlainText);
  m_state->setProperty("kind", QStringLiteral("muted"));
  m_progress->setRange(0, 0);
  m_progress->setFixedWidth(120);
  m_progress->setAccessibleName(tr("Comparing"));
  row->addWidget(m_state);
  row->addWidget(m_progress);
  row->addWidget(m_cancel);
  connect(m_matrixButton, &QPushButton::clicked, this, &CompareStation::showMatrix);
  connect(m_pairButton, &QPushButton::clicked, this, [this] { showSideBySide(m_pair->variant()); });
  connect(m_variants, &QComboBox::activated, this,
          [this](int index) { showSideBySide(static_cast<std::size_t>(index)); });
  connect(m_byFamily, &QCheckBox::toggled, this, [this](bool on) { m_matrix->orderByFamily(on); });
  connect(m_onlyDeviating, &QCheckBox::toggled, this, [this] { refreshMatrix(); });
  connect(m_linked, &QCheckBox::toggled, this, [this](bool on) { m_pair->setLinked(on); });
  m_likeReference->setToolTip(
      tr("Partners stand at the same place on both sides. No file is changed."));
  connect(m_likeReference, &QCheckBox::toggled, this,
          [this](bool on) { m_pair->setLikeReference(on); });
  connect(m_cancel, &QPushButton::clicked, this, [this] { m_session.cancelComparison(); });
  return bar;
}

/// What counts, for matrix and diagrams alike.
QWidget* CompareStation::makeCriteriaRow()
{
  auto* row = new QWidget;
  auto* line = new QHBoxLayout{row};
  line->setContentsMargins(12, 0, 12, 8);
  line->setSpacing(14);
  QLabel* name = plainLabel(tr("What counts:"), LabelKind::Muted);
  name->setWordWrap(false);
  name->setContentsMargins(0, 3, 0, 0);  // in line with the boxes
  line->addWidget(name, 0, Qt::AlignTop);
  line->addWidget(m_criteria, 1);
  return row;
}

QStringList CompareStation::municipalities() const
{
  QStringList names;
  if (const ShownProject* project = m_session.project()) {
    for (const VariantEntry& variant : project->harmonization().variants) {
      names.push_back(toQt(variant.name));
    }
  }
  return names;
}

void CompareStation::refresh()
{
  refreshVariants();
  refreshMatrix();
  if (m_session.comparison()) {
    m_pair->showVariant(static_cast<std::size_t>(qMax(0, m_variants->currentIndex())));
    if (m_pages->currentWidget() == m_empty) showMatrix();
  }
  refreshState();
}

/// Each with the number of its deviations that count.
void CompareStation::refreshVariants()
{
  const int before = m_variants->currentIndex();
  const auto comparison = m_session.comparison();
  m_variants->clear();
  for (const QString& name : municipalities()) {
    const auto place = static_cast<std::size_t>(m_variants->count());
    if (!comparison || place >= comparison->alignment.variants.size()) {
      m_variants->addItem(name);
      continue;
    }
    const auto count =
        countOf(comparison->alignment.variants[place].deviations, m_session.criteria());
    m_variants->addItem(tr("%1 (%2)").arg(name).arg(count));
  }
  m_variants->setCurrentIndex(before < m_variants->count() ? qMax(0, before) : 0);
}

void CompareStation::nextVariant(int step)
{
  const int next = m_variants->currentIndex() + step;
  const bool beside = m_pages->currentWidget() == m_pair;
  if (beside && next >= 0 && next < m_variants->count()) {
    showSideBySide(static_cast<std::size_t>(next));
  }
}

void CompareStation::refreshMatrix()
{
  m_matrix->showKeepingPlace([this] {
    m_matrix->matrix().show(m_session.comparison(), municipalities(), m_onlyDeviating->isChecked(),
                            m_session.criteria());
  });
  m_matrix->orderByFamily(m_byFamily->isChecked());
  m_matrix->steps().adjustWidth();
  m_matrix->adjustColumns();
}

void CompareStation::refreshState()
{
  const bool running = m_session.isComparing();
  const auto comparison = m_session.comparison();
  m_progress->setVisible(running);
  m_cancel->setVisible(running);
  const bool ready = comparison && m_session.project();
  m_criteriaRow->setVisible(ready);
  for (QWidget* widget :
       {static_cast<QWidget*>(m_matrixButton), static_cast<QWidget*>(m_pairButton),
        static_cast<QWidget*>(m_variants), static_cast<QWidget*>(m_onlyDeviating),
        static_cast<QWidget*>(m_linked), static_cast<QWidget*>(m_likeReference)}) {
    widget->setEnabled(ready);
  }
  const bool severalFamilies = ready && comparison->families.size() > 1;
  m_byFamily->setEnabled(severalFamilies);
  m_byFamily->setToolTip(
      !ready || severalFamilies
          ? tr("Municipalities that deviate in the same way stand beside each other.")
          : tr("No group of these municipalities deviates in the same way."));
  m_state->setText(running ? tr("Comparing the municipalities ...") : QString{});
  if (ready) {
    if (!running) {
      const auto counted = std::ranges::count_if(comparison->shared, [this](const auto& shared) {
        return m_session.criteria().counts(shared.deviation.kind);
      });
      m_state->setText(tr("Deviations: %1 · municipalities: %2")
                           .arg(counted)
                           .arg(comparison->alignment.variants.size()));
    }
    return;
  }
  m_pages->setCurrentWidget(m_empty);
  if (running) {
    m_empty->say(tr("Comparing"), tr("The steps of all municipalities are being matched."));
  } else if (m_session.project()) {
    m_empty->say(tr("Not compared"),
                 tr("The comparison was cancelled. Choose Compare again in the Stations menu."));
  } else {
    m_empty->say(tr("Nothing to compare yet"),
                 tr("Open a project, or two and more process files at once: the first one becomes "
                    "the reference that the others are compared with."));
  }
}

void CompareStation::showMatrix()
{
  m_matrixButton->setChecked(true);
  setFocusProxy(m_matrix);
  m_pages->setCurrentWidget(m_session.comparison() ? static_cast<QWidget*>(m_matrix)
                                                   : static_cast<QWidget*>(m_empty));
  m_linked->hide();
  m_likeReference->hide();
  m_variants->hide();
  m_onlyDeviating->show();
  m_byFamily->show();
}

void CompareStation::showSideBySide(std::size_t variant)
{
  if (!m_session.comparison()) return;
  m_pairButton->setChecked(true);
  m_variants->setCurrentIndex(static_cast<int>(variant));
  m_pages->setCurrentWidget(m_pair);
  setFocusProxy(m_pair);
  m_linked->show();
  m_likeReference->show();
  m_variants->show();
  m_onlyDeviating->hide();
  m_byFamily->hide();
  m_pair->showVariant(variant);
}

void CompareStation::openCell(const QModelIndex& index)
{
  const AlignmentCell cell = m_matrix->matrix().cell(index);
  const auto reference = m_matrix->matrix().row(index.row()).reference;
  showSideBySide(static_cast<std::size_t>(index.column()));
  const auto comparison = m_session.comparison();
  const auto& variant = comparison->alignment.variants[static_cast<std::size_t>(index.column())];
  const auto counts = [&](const std::string& key) {
    const Deviation* deviation = findDeviation(variant, key);
    return deviation && m_session.criteria().counts(deviation->kind);
  };
  const auto counted = std::ranges::find_if(cell.deviations, counts);
  if (counted == cell.deviations.end()) {
    m_pair->revealSteps(reference, cell.steps);
  } else {
    m_pair->chooseDeviation(*counted);
  }
}

void CompareStation::drawLikeReference(bool like)
{
  m_likeReference->setChecked(like);
}

void CompareStation::chooseDeviation(const std::string& key)
{
  m_pair->chooseDeviation(key);
}

void CompareStation::nextDeviation(int step)
{
  if (m_pages->currentWidget() != m_pair) showSideBySide(m_pair->variant());
  m_pair->nextDeviation(step);
}

}  // namespace einklang::ui
