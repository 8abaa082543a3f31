#include "ui/comparison/CompareStation.h"

#include "ui/comparison/MatrixView.h"
#include "ui/comparison/SideBySide.h"
#include "ui/text/Messages.h"
#include "ui/theme/EmptyState.h"
#include "ui/theme/Labels.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

namespace einklang::ui {

CompareStation::CompareStation(Session& session, QWidget* parent)
    : QWidget{parent},
      m_session{session},
      m_matrix{new MatrixView},
      m_pair{new SideBySide{session}},
      m_empty{new EmptyState},
      m_pages{new QStackedWidget},
      m_matrixButton{new QPushButton{tr("Matrix")}},
      m_pairButton{new QPushButton{tr("Side by side")}},
      m_variants{new QComboBox},
      m_onlyDeviating{new QCheckBox{tr("Only steps with deviations")}},
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
  for (QWidget* page : {static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_matrix),
                        static_cast<QWidget*>(m_pair)}) {
    m_pages->addWidget(page);
  }
  column->addWidget(m_pages, 1);
  connect(m_matrix, &MatrixView::cellChosen, this, &CompareStation::openCell);
  connect(m_matrix->horizontalHeader(), &QHeaderView::sectionDoubleClicked, this,
          [this](int column_) { showSideBySide(static_cast<std::size_t>(column_)); });
  m_connection = m_session.changed.connect([this](SessionEvent event) {
    if (event == SessionEvent::Opened || event == SessionEvent::Compared) refresh();
    if (event == SessionEvent::Comparing) refreshState();
  });
  setFocusProxy(m_matrix);
  refresh();
}

QWidget* CompareStation::makeBar()
{
  auto* bar = new QWidget;
  auto* row = new QHBoxLayout{bar};
  row->setContentsMargins(12, 8, 12, 8);
  auto* group = new QButtonGroup{this};
  for (QPushButton* button : {m_matrixButton, m_pairButton}) {
    button->setCheckable(true);
    group->addButton(button);
    row->addWidget(button);
  }
  m_matrixButton->setChecked(true);
  row->addSpacing(12);
  m_variants->setAccessibleName(tr("Municipality"));
  m_variants->setMinimumContentsLength(18);
  m_linked->setChecked(true);
  for (QWidget* widget :
       {static_cast<QWidget*>(m_variants), static_cast<QWidget*>(m_linked),
        static_cast<QWidget*>(m_likeReference), static_cast<QWidget*>(m_onlyDeviating)}) {
    row->addWidget(widget);
  }
  row->addStretch();
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
  connect(m_onlyDeviating, &QCheckBox::toggled, this, [this] { refreshMatrix(); });
  connect(m_linked, &QCheckBox::toggled, this, [this](bool on) { m_pair->setLinked(on); });
  m_likeReference->setToolTip(
      tr("Partners stand at the same place on both sides. No file is changed."));
  connect(m_likeReference, &QCheckBox::toggled, this,
          [this](bool on) { m_pair->setLikeReference(on); });
  connect(m_cancel, &QPushButton::clicked, this, [this] { m_session.cancelComparison(); });
  return bar;
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
  const int before = m_variants->currentIndex();
  m_variants->clear();
  m_variants->addItems(municipalities());
  m_variants->setCurrentIndex(before < m_variants->count() ? qMax(0, before) : 0);
  refreshMatrix();
  if (m_session.comparison()) {
    m_pair->showVariant(static_cast<std::size_t>(qMax(0, m_variants->currentIndex())));
    if (m_pages->currentWidget() == m_empty) showMatrix();
  }
  refreshState();
}

void CompareStation::refreshMatrix()
{
  m_matrix->matrix().show(m_session.comparison(), municipalities(), m_onlyDeviating->isChecked());
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
  for (QWidget* widget :
       {static_cast<QWidget*>(m_matrixButton), static_cast<QWidget*>(m_pairButton),
        static_cast<QWidget*>(m_variants), static_cast<QWidget*>(m_onlyDeviating),
        static_cast<QWidget*>(m_linked), static_cast<QWidget*>(m_likeReference)}) {
    widget->setEnabled(ready);
  }
  m_state->setText(running ? tr("Comparing the municipalities ...") : QString{});
  if (ready) {
    if (!running) {
      m_state->setText(tr("Deviations: %1 · municipalities: %2")
                           .arg(comparison->shared.size())
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
  m_pages->setCurrentWidget(m_session.comparison() ? static_cast<QWidget*>(m_matrix)
                                                   : static_cast<QWidget*>(m_empty));
  m_linked->hide();
  m_likeReference->hide();
  m_variants->hide();
  m_onlyDeviating->show();
}

void CompareStation::showSideBySide(std::size_t variant)
{
  if (!m_session.comparison()) return;
  m_pairButton->setChecked(true);
  m_variants->setCurrentIndex(static_cast<int>(variant));
  m_pages->setCurrentWidget(m_pair);
  m_linked->show();
  m_likeReference->show();
  m_variants->show();
  m_onlyDeviating->hide();
  m_pair->showVariant(variant);
}

void CompareStation::openCell(const QModelIndex& index)
{
  const AlignmentCell cell = m_matrix->matrix().cell(index);
  const auto reference = m_matrix->matrix().row(index.row()).reference;
  showSideBySide(static_cast<std::size_t>(index.column()));
  if (cell.deviations.empty()) {
    m_pair->revealSteps(reference, cell.steps);
  } else {
    m_pair->chooseDeviation(cell.deviations.front());
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
