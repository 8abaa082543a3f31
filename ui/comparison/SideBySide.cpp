#include "ui/comparison/SideBySide.h"

#include "ui/canvas/DiagramView.h"
#include "ui/comparison/CorrespondenceList.h"
#include "ui/comparison/CorrespondencePanel.h"
#include "ui/comparison/DeviationFilter.h"
#include "ui/text/DeviationWords.h"
#include "ui/text/Messages.h"
#include "ui/text/Terms.h"
#include "ui/theme/EmptyState.h"
#include "ui/theme/Labels.h"
#include "ui/theme/Pages.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace einklang::ui {
namespace {

constexpr int panelHeight = 190;

std::vector<ElementId> elements(const std::vector<NodeId>& steps)
{
  return {steps.begin(), steps.end()};
}

/// One for each sentence.
std::vector<DeviationRow> rowsOf(const NumberedDeviations& deviations)
{
  std::vector<DeviationRow> rows;
  QStringList numbers;  // of what the last sentence tells
  for (const NumberedDeviation& one : deviations) {
    const DeviationKind kind = one.deviation->kind;
    if (!rows.empty() && rows.back().number == one.number) {
      DeviationRow& row = rows.back();
      row.others.push_back(one.deviation->key);
      numbers << QString::number(one.own);
      row.detail = SideBySide::tr("%1 (%2 deviations: no. %3)")
                       .arg(term(kind), QString::number(numbers.size()), inWords(numbers));
      continue;
    }
    numbers = QStringList{QString::number(one.own)};
    rows.push_back({.key = one.deviation->key,
                    .number = one.number,
                    .mark = markOf(kind),
                    .sentence = one.sentence,
                    .detail = term(kind)});
  }
  return rows;
}

}  // namespace

SideBySide::SideBySide(Session& session, QWidget* parent)
    : QWidget{parent},
      m_session{session},
      m_panes{new PairPanes{session}},
      m_filter{new DeviationFilter},
      m_list{new DeviationList},
      m_noDeviation{new EmptyState},
      m_deviations{new Pages},
      m_links{new CorrespondenceList}
{
  makeActions();
  auto* work = new QSplitter{Qt::Vertical};
  work->addWidget(m_panes);
  work->addWidget(m_panel);
  work->setSizes({600, panelHeight});
  work->setStretchFactor(0, 1);
  work->setChildrenCollapsible(false);
  auto* splitter = new QSplitter{Qt::Horizontal};
  splitter->addWidget(makeLists());
  splitter->addWidget(work);
  splitter->setSizes({340, 1200});
  splitter->setStretchFactor(1, 1);
  splitter->setChildrenCollapsible(false);
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(splitter);
  connect(m_list, &DeviationList::chosenChanged, this, &SideBySide::showChosenDeviation);
  connect(m_filter, &DeviationFilter::changed, this, [this] { showVariant(m_variant); });
  connect(m_noDeviation, &EmptyState::actionChosen, this, [this] {
    m_filter->clear();
    m_session.setCriteria({});
  });
  connect(m_links, &CorrespondenceList::chosenMoved, this, &SideBySide::linkChosenInList);
  connect(m_panes, &PairPanes::chosenMoved, this, &SideBySide::stepsMoved);
  connect(m_panes, &PairPanes::linkDrawn, this, [this](const ChosenSteps& steps) {
    m_panes->choose(steps);
    correct({LinkSteps{steps.reference, steps.variant}});
  });
  setFocusProxy(m_list);
}

/// Deviations and correspondences share the left side.
QWidget* SideBySide::makeLists()
{
  auto* deviations = new QWidget;
  auto* column = new QVBoxLayout{deviations};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  m_filter->setContentsMargins(12, 8, 12, 8);
  column->addWidget(m_filter);
  m_deviations->addWidget(m_list);
  m_deviations->addWidget(m_noDeviation);
  column->addWidget(m_deviations, 1);
  auto* links = new QWidget;
  auto* linksColumn = new QVBoxLayout{links};
  linksColumn->setContentsMargins(0, 0, 0, 0);
  linksColumn->setSpacing(0);
  QLabel* keys = plainLabel(tr("The most doubtful first: L confirms a correspondence, U separates "
                               "it, and the next one follows."),
                            LabelKind::Muted);
  keys->setContentsMargins(12, 8, 12, 8);
  linksColumn->addWidget(keys);
  linksColumn->addWidget(m_links, 1);
  m_tabs = new QTabWidget;
  m_tabs->setDocumentMode(true);
  m_tabs->setUsesScrollButtons(false);
  m_tabs->addTab(deviations, tr("Deviations"));
  m_tabs->addTab(links, tr("Correspondences"));
  return m_tabs;
}

const ComparedVariant* SideBySide::compared() const
{
  const auto comparison = m_session.comparison();
  if (!comparison || m_variant >= comparison->alignment.variants.size()) return nullptr;
  return &comparison->alignment.variants[m_variant];
}

QString SideBySide::municipality() const
{
  return toQt(m_session.project()->harmonization().variants[m_variant].name);
}

void SideBySide::showVariant(std::size_t variant)
{
  const bool another = m_variant != variant;
  m_variant = variant;
  if (!m_session.project() || !compared()) return;
  const bool keeping = std::exchange(m_keepingPlace, true);
  if (another) {
    m_panes->chooseNone();
    m_list->setCurrentIndex({});
    m_links->chooseNone();
  }
  refreshDeviations();
  m_panes->showVariant(variant, listed());
  refreshCorrespondences();
  m_keepingPlace = keeping;
  showChosenSteps();
  tellParted();
}

/// The deviations that count, numbered as in the decisions.
NumberedDeviations SideBySide::numbered() const
{
  return countedDeviations(compared()->deviations, m_session.comparison()->shared,
                           m_session.criteria(), municipality());
}

/// Those of them that pass the filter.
NumberedDeviations SideBySide::listed() const
{
  NumberedDeviations shown = numbered();
  std::erase_if(shown, [this](const NumberedDeviation& one) {
    return !m_filter->passes({one.deviation->kind, {}, one.sentence});
  });
  return shown;
}

void SideBySide::refreshDeviations()
{
  const NumberedDeviations all = numbered();
  std::vector<DeviationFilter::Item> items;
  for (const NumberedDeviation& one : all) items.push_back({one.deviation->kind, {}, {}});
  m_filter->offer(items);
  const auto sentences = static_cast<int>(rowsOf(all).size());
  std::vector<DeviationRow> rows = rowsOf(listed());
  const bool none = rows.empty();
  m_list->show(std::move(rows));
  m_tabs->setTabText(0, tr("Deviations (%1)").arg(all.size()));
  m_tabs->setTabToolTip(
      0, sentences == static_cast<int>(all.size())
             ? QString{}
             : tr("Deviations (%1 in %n statement(s))", nullptr, sentences).arg(all.size()));
  makeRoomForTabs();
  m_deviations->setCurrentWidget(none ? static_cast<QWidget*>(m_noDeviation) : m_list);
  if (!none) return;
  if (m_filter->isActive() || !m_session.criteria().countAll()) {
    m_noDeviation->say(tr("No deviation is shown"),
                       tr("The filter or the criteria leave out all that there are."),
                       tr("Show all"));
  } else {
    m_noDeviation->say(tr("No deviation"),
                       tr("%1 works as the reference does.").arg(municipality()));
  }
}

void SideBySide::refreshCorrespondences()
{
  const ComparedPair both = pair();
  std::vector<CorrespondenceRow> rows = correspondenceRows(both);
  const auto doubtful = std::ranges::count_if(both.links, [](const Correspondence& link) {
    return !link.locked && link.confidence == Confidence::Unsure;
  });
  m_links->show(std::move(rows));
  m_tabs->setTabText(
      1, doubtful == 0 ? tr("Correspondences") : tr("Correspondences (%1 unsure)").arg(doubtful));
  makeRoomForTabs();
}

/// Both names are seen whole, without arrows to look for the other.
void SideBySide::makeRoomForTabs()
{
  m_tabs->setMinimumWidth(m_tabs->tabBar()->sizeHint().width());
}

void SideBySide::setLikeReference(bool like)
{
  const ChosenSteps chosen = m_panes->chosen();
  m_panes->setLikeReference(like);
  if (!m_session.comparison()) return;
  showVariant(m_variant);
  m_panes->choose(chosen);  // drawn anew, and still what one looks at
  m_links->follow(chosen);
  showChosenSteps();
}

void SideBySide::showCorrespondences()
{
  m_tabs->setCurrentIndex(1);
  m_links->setFocus();
}

void SideBySide::nextDeviation(int step)
{
  m_tabs->setCurrentIndex(0);
  m_list->chooseNext(step);
}

void SideBySide::chooseDeviation(const std::string& key)
{
  m_tabs->setCurrentIndex(0);
  m_list->choose(key);
  showChosenDeviation();
}

/// The chosen deviation: its steps chosen, and in sight on both sides.
void SideBySide::showChosenDeviation()
{
  const ComparedVariant* shown = compared();
  if (m_keepingPlace || !shown) return;
  const DeviationRow* row = m_list->chosenRow();
  if (!row) return;
  std::vector<std::string> keys{row->key};
  keys.insert(keys.end(), row->others.begin(), row->others.end());
  ChosenSteps steps;
  std::vector<ElementId> left;
  std::vector<ElementId> right;
  const auto append = [](auto& list, const auto& more) {
    list.insert(list.end(), more.begin(), more.end());
  };
  for (const std::string& key : keys) {
    const Deviation* deviation = findDeviation(*shown, key);
    if (!deviation) continue;
    append(steps.reference, deviation->referenceSteps);
    append(steps.variant, deviation->variantSteps);
    append(left, placesAround(*deviation, Side::Reference, *shown));
    append(right, placesAround(*deviation, Side::Variant, *shown));
  }
  m_panes->setLead(steps.reference.empty() ? Side::Variant : Side::Reference);
  m_panes->choose(steps);
  m_panes->reveal(left, right);
  m_links->follow(m_panes->chosen());
  showChosenSteps();
}

void SideBySide::revealSteps(const std::optional<NodeId>& reference,
                             const std::vector<NodeId>& variant)
{
  m_list->setCurrentIndex({});
  ChosenSteps steps{{}, variant};
  if (reference) steps.reference.push_back(*reference);
  m_panes->setLead(reference ? Side::Reference : Side::Variant);
  m_panes->choose(steps);
  m_panes->reveal(elements(steps.reference), elements(steps.variant));
  m_links->follow(steps);
  showChosenSteps();
}

/// Steps were chosen in a diagram: the lists follow, and their partners come into sight, unless
/// something else is chosen there to be linked.
void SideBySide::stepsMoved()
{
  if (!compared()) return;
  const bool left = m_panes->lead() == Side::Reference;
  const DiagramView& view = left ? m_panes->referenceView() : m_panes->variantView();
  Side side = m_panes->lead();
  const auto ghost = view.selected() ? ghostOf(*view.selected()) : std::nullopt;
  if (ghost) side = left ? Side::Variant : Side::Reference;
  if (view.selected()) {
    const NodeId step{ghost ? ghost->value() : view.selected()->value()};
    const bool keeping = std::exchange(m_keepingPlace, !ghost);
    m_list->choose(deviationAt(listed(), side, step));
    m_keepingPlace = keeping;
  }
  const ChosenSteps steps = m_panes->chosen();
  m_links->follow(left ? ChosenSteps{steps.reference, {}} : ChosenSteps{{}, steps.variant});
  if ((left ? steps.variant : steps.reference).empty()) m_panes->revealPartners();
  showChosenSteps();
}

/// A correspondence was chosen in the list: chosen and in sight on both sides.
void SideBySide::linkChosenInList()
{
  const ChosenSteps steps = m_links->chosen();
  if (m_keepingPlace || steps.isEmpty()) return;
  m_panes->setLead(steps.reference.empty() ? Side::Variant : Side::Reference);
  m_panes->choose(steps);
  m_panes->reveal(elements(steps.reference), elements(steps.variant));
  showChosenSteps();
}

}  // namespace einklang::ui
