#include "ui/decisions/DecideStation.h"

#include "ui/canvas/DiagramView.h"
#include "ui/comparison/CriteriaPanel.h"
#include "ui/comparison/DeviationFilter.h"
#include "ui/comparison/DeviationList.h"
#include "ui/comparison/DeviationMarks.h"
#include "ui/decisions/DecisionForm.h"
#include "ui/text/DeviationText.h"
#include "ui/text/Messages.h"
#include "ui/text/Terms.h"
#include "ui/theme/EmptyState.h"
#include "ui/theme/FoldHeader.h"
#include "ui/theme/Labels.h"
#include "ui/theme/Pages.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>

namespace einklang::ui {
namespace {

Verdict verdictOf(const Session& session, const std::string& key)
{
  const Decision* decision = findDecision(session.project()->harmonization(), key);
  return decision ? decision->verdict : Verdict::Open;
}

constexpr double readableZoom = 0.75;

QWidget* paneOf(QLabel* name, DiagramView* view)
{
  auto* pane = new QWidget;
  auto* column = new QVBoxLayout{pane};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  name->setContentsMargins(16, 4, 12, 6);
  column->addWidget(name);
  column->addWidget(view, 1);
  return pane;
}

}  // namespace

DecideStation::DecideStation(Session& session, QWidget* parent)
    : QWidget{parent},
      m_session{session},
      m_list{new DeviationList},
      m_filter{new DeviationFilter},
      m_filterHeader{new FoldHeader},
      m_onlyOpen{new QCheckBox{tr("Open only")}},
      m_progress{plainLabel({}, LabelKind::Muted)},
      m_sentence{plainLabel({}, LabelKind::Title)},
      m_where{plainLabel({}, LabelKind::Muted)},
      m_shownVariant{new QComboBox},
      m_shownName{plainLabel({}, LabelKind::Section)},
      m_reference{new DiagramView},
      m_variant{new DiagramView},
      m_form{new DecisionForm},
      m_pages{new Pages},
      m_empty{new EmptyState},
      m_work{new QSplitter{Qt::Horizontal}}
{
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, 0, 0, 0);
  auto* splitter = static_cast<QSplitter*>(m_work);
  splitter->addWidget(makeListSide());
  splitter->addWidget(makeDeviationSide());
  splitter->setSizes({340, 1000});
  splitter->setStretchFactor(1, 1);
  splitter->setChildrenCollapsible(false);
  m_pages->addWidget(m_empty);
  m_pages->addWidget(m_work);
  column->addWidget(m_pages);
  connect(m_list, &DeviationList::chosenChanged, this, &DecideStation::showChosen);
  connect(m_form, &DecisionForm::decided, this, &DecideStation::record);
  for (int digit = 1; digit <= 5; ++digit) {
    auto* shortcut = new QShortcut{QKeySequence{Qt::Key_0 + digit}, this};  // owned by this
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, digit] { decideByKey(digit); });
  }
  m_connection = m_session.changed.connect([this](SessionEvent event) {
    if (event == SessionEvent::Opened || event == SessionEvent::Compared) refresh();
    if (event == SessionEvent::Decided || event == SessionEvent::Saved ||
        event == SessionEvent::Criteria) {
      refreshList();
    }
  });
  setFocusProxy(m_list);
  refresh();
}

QWidget* DecideStation::makeListSide()
{
  auto* side = new QWidget;
  auto* column = new QVBoxLayout{side};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* foldable = new QWidget;
  auto* filters = new QVBoxLayout{foldable};
  filters->setContentsMargins(12, 4, 12, 4);
  filters->setSpacing(6);
  filters->addWidget(m_filter);
  filters->addWidget(new CriteriaPanel{m_session});  // owned by the layout's widget
  m_filterHeader->setText(tr("Search, filter and what counts"));
  column->addWidget(m_filterHeader);
  column->addWidget(foldable);
  m_filterHeader->fold(foldable);
  connect(m_filter, &DeviationFilter::changed, this, [this] { refreshList(); });
  auto* row = new QHBoxLayout;
  row->setContentsMargins(12, 4, 12, 8);
  row->addWidget(m_onlyOpen);
  row->addWidget(m_progress, 1);
  m_progress->setAlignment(Qt::AlignRight);
  column->addLayout(row);
  column->addWidget(m_list, 1);
  connect(m_onlyOpen, &QCheckBox::toggled, this, [this] { refreshList(); });
  return side;
}

QWidget* DecideStation::makeDeviationSide()
{
  auto* side = new QWidget;
  auto* column = new QVBoxLayout{side};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* head = new QVBoxLayout;
  head->setContentsMargins(16, 12, 16, 10);
  auto* where = new QHBoxLayout;
  where->addWidget(m_where, 1);
  m_shownVariant->setAccessibleName(tr("Shown variant"));
  m_shownVariant->setMinimumContentsLength(16);
  where->addWidget(m_shownVariant);
  head->addWidget(m_sentence);
  head->addLayout(where);
  column->addLayout(head);
  auto* diagrams = new QSplitter{Qt::Horizontal};
  m_reference->setAccessibleName(tr("Diagram of the reference"));
  m_variant->setAccessibleName(tr("Diagram of the variant"));
  diagrams->addWidget(paneOf(plainLabel(tr("Reference"), LabelKind::Section), m_reference));
  diagrams->addWidget(paneOf(m_shownName, m_variant));
  column->addWidget(diagrams, 1);
  column->addWidget(m_form);
  connect(m_shownVariant, &QComboBox::activated, this, [this] {
    if (const SharedDeviation* shared = chosen()) showExcerpts(*shared);
  });
  return side;
}

/// In a low window the list and the diagrams need the room that filters and fields would take.
void DecideStation::resizeEvent(QResizeEvent* event)
{
  constexpr int roomForFilters = 560;
  QWidget::resizeEvent(event);
  m_filterHeader->suggestOpen(height() >= roomForFilters);
  m_form->setMostHeight(height() * 45 / 100);
}

void DecideStation::refresh()
{
  m_shownKey.clear();
  const bool ready = m_session.project() && m_session.comparison();
  m_pages->setCurrentWidget(ready ? m_work : static_cast<QWidget*>(m_empty));
  if (!ready) {
    m_empty->say(tr("Nothing to decide yet"),
                 tr("Open a project, or two and more process files at once. Their deviations from "
                    "the reference are listed here, to be decided one by one."));
    m_form->clear();
    return;
  }
  refreshList();
  if (m_list->chosen().empty()) m_list->chooseNext(1);
}

DeviationFilter::Item DecideStation::itemOf(const SharedDeviation& shared) const
{
  return {shared.deviation.kind, shared.variants,
          sentence(shared.deviation, namesOf(shared.variants))};
}

DeviationRow DecideStation::rowOf(const SharedDeviation& shared, int number) const
{
  const Verdict verdict = verdictOf(m_session, shared.deviation.key);
  const QString towns = tr("%1 of %2 municipalities")
                            .arg(shared.variants.size())
                            .arg(m_session.project()->variants.size());
  return {.key = shared.deviation.key,
          .number = number,
          .mark = markOf(shared.deviation.kind),
          .sentence = sentence(shared.deviation, namesOf(shared.variants)),
          .detail = tr("%1 · %2 · %3").arg(term(shared.deviation.kind), towns, term(verdict)),
          .done = verdict != Verdict::Open};
}

void DecideStation::refreshList()
{
  if (!m_session.project() || !m_session.comparison()) return;
  std::vector<std::size_t> everyone(m_session.project()->variants.size());
  std::iota(everyone.begin(), everyone.end(), std::size_t{0});
  std::vector<DeviationFilter::Item> items;
  std::vector<DeviationRow> rows;
  int decided = 0;
  int number = 0;  // among all, as in the standard and the report
  for (const SharedDeviation& shared : m_session.comparison()->shared) {
    ++number;
    if (!m_session.criteria().counts(shared.deviation.kind)) continue;
    items.push_back(itemOf(shared));
    const bool open = verdictOf(m_session, shared.deviation.key) == Verdict::Open;
    if (!open) ++decided;
    const bool shown = m_filter->passes(items.back());
    if (shown && (open || !m_onlyOpen->isChecked())) rows.push_back(rowOf(shared, number));
  }
  m_progress->setText(tr("%1 of %2 decided").arg(decided).arg(items.size()));
  m_filter->offer(items, namesOf(everyone));
  m_list->show(std::move(rows));
}

const SharedDeviation* DecideStation::chosen() const
{
  const auto comparison = m_session.comparison();
  if (!comparison) return nullptr;
  const std::string key = m_list->chosen();
  const auto found = std::ranges::find_if(
      comparison->shared, [&](const SharedDeviation& s) { return s.deviation.key == key; });
  return found == comparison->shared.end() ? nullptr : &*found;
}

QStringList DecideStation::namesOf(const std::vector<std::size_t>& variants) const
{
  QStringList names;
  for (const std::size_t variant : variants) {
    names.push_back(toQt(m_session.project()->harmonization().variants[variant].name));
  }
  return names;
}

void DecideStation::showChosen()
{
  const SharedDeviation* shared = chosen();
  if (!shared) {
    m_sentence->setText(tr("Choose a deviation on the left."));
    m_where->clear();
    m_form->clear();
    m_shownKey.clear();
    return;
  }
  const bool another = m_shownKey != shared->deviation.key;
  if (another) recordFields();
  m_shownKey = shared->deviation.key;
  m_sentence->setText(sentence(shared->deviation, namesOf(shared->variants)));
  const QStringList names = namesOf(shared->variants);
  m_where->setText(tr("%1: %2").arg(term(shared->deviation.kind), names.join(tr(", "))));
  const Decision* recorded =
      findDecision(m_session.project()->harmonization(), shared->deviation.key);
  m_form->show(recorded ? *recorded : Decision{.deviation = shared->deviation.key}, names);
  if (!another) return;
  m_shownVariant->clear();
  m_shownVariant->addItems(names);
  m_shownVariant->setVisible(names.size() > 1);
  showExcerpts(*shared);
}

void DecideStation::showExcerpts(const SharedDeviation& shared)
{
  const auto index = static_cast<std::size_t>(qMax(0, m_shownVariant->currentIndex()));
  if (index >= shared.variants.size()) return;
  const std::size_t variant = shared.variants[index];
  m_shownName->setText(tr("Variant: %1").arg(m_shownVariant->currentText()));
  const ShownProject& project = *m_session.project();
  const ComparedVariant& compared = m_session.comparison()->alignment.variants[variant];
  const Deviation* own = findDeviation(compared, shared.deviation.key);
  const Deviation& deviation = own ? *own : shared.deviation;
  const DeviationRow* row = m_list->chosenRow();
  const int number = row ? row->number : 1;
  const auto showSide = [&](DiagramView& view, const ProcessPlace& place, Side side) {
    DrawingOptions options;
    options.marks = marksOf(
        {{number, number, &deviation, sentence(deviation, m_shownVariant->currentText())}}, side);
    view.show(m_session.keyOf(place), *m_session.process(place), *m_session.diagram(place),
              options);
    view.select(std::nullopt);
    view.reveal(placesAround(deviation, side, compared), readableZoom);
  };
  showSide(*m_reference, project.reference, Side::Reference);
  showSide(*m_variant, project.variants[variant], Side::Variant);
}

/// Nothing is shown as decided before the session says that it is on the disk.
void DecideStation::record(const Decision& decision)
{
  Decision made = decision;
  made.decidedOn = fromQt(QDateTime::currentDateTime().toString(Qt::ISODate));
  const bool first = decision.verdict != Verdict::Open &&
                     verdictOf(m_session, decision.deviation) == Verdict::Open;
  if (const Status status = m_session.decide(made); !status) {
    Q_EMIT failed(status.error());
    return;
  }
  if (decision.verdict == Verdict::LocalException && m_shownKey == decision.deviation) {
    return m_form->askForReason();
  }
  if (first && !m_onlyOpen->isChecked()) m_list->setFocus();
}

/// Fields that were filled in without a verdict are part of the record as well.
void DecideStation::recordFields()
{
  if (m_shownKey.empty() || !m_form->hasUnrecordedFields()) return;
  Decision fields = m_form->decision();
  m_shownKey.clear();
  m_form->clear();
  record(fields);
}

void DecideStation::flush()
{
  const bool saved = m_session.project() && m_session.project()->isOnDisk();
  if (!saved || m_shownKey.empty() || !m_form->hasUnrecordedFields()) return;
  record(m_form->decision());
}

void DecideStation::decideByKey(int digit)
{
  constexpr std::array verdicts{Verdict::KeepReference, Verdict::AdoptVariant,
                                Verdict::PermittedOption, Verdict::LocalException, Verdict::Open};
  if (digit < 1 || digit > 5 || !chosen()) return;
  Decision made = m_form->decision();
  made.verdict = verdicts[static_cast<std::size_t>(digit - 1)];
  record(made);
}

void DecideStation::chooseDeviation(const std::string& key)
{
  m_list->choose(key);
}

void DecideStation::nextDeviation(int step, bool onlyOpen)
{
  m_list->chooseNext(step, onlyOpen);
}

}  // namespace einklang::ui
