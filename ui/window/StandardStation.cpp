#include "ui/window/StandardStation.h"

#include "ui/canvas/DiagramView.h"
#include "ui/comparison/DeviationMarks.h"
#include "ui/panels/ProblemsPanel.h"
#include "ui/panels/WrappingTree.h"
#include "ui/text/DeviationText.h"
#include "ui/text/Messages.h"
#include "ui/text/Terms.h"
#include "ui/theme/EmptyState.h"
#include "ui/theme/FoldHeader.h"
#include "ui/theme/Labels.h"
#include "ui/theme/Pages.h"

#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <set>

namespace einklang::ui {
namespace {

constexpr int keyRole = Qt::UserRole;

const SharedDeviation* findShared(const Session& session, const std::string& key)
{
  const auto comparison = session.comparison();
  if (!comparison) return nullptr;
  const auto found = std::ranges::find_if(
      comparison->shared, [&](const SharedDeviation& s) { return s.deviation.key == key; });
  return found == comparison->shared.end() ? nullptr : &*found;
}

/// The number under which a deviation stands in the list of decisions.
QString numberOf(const Session& session, const std::string& key)
{
  const auto& shared = session.comparison()->shared;
  const auto found = std::ranges::find_if(
      shared, [&](const SharedDeviation& s) { return s.deviation.key == key; });
  return QString::number(found - shared.begin() + 1);
}

QString standardName(const Session& session, const StandardView& view)
{
  return titleOf(session.fileOf(session.project()->reference), view.standard.process);
}

}  // namespace

StandardStation::StandardStation(Session& session, QWidget* parent)
    : QWidget{parent},
      m_session{session},
      m_canvas{new DiagramView},
      m_title{plainLabel({}, LabelKind::Title)},
      m_state{plainLabel({}, LabelKind::Muted)},
      m_summary{new WrappingTree},
      m_problems{new ProblemsPanel},
      m_pages{new Pages},
      m_empty{new EmptyState}
{
  auto* picture = new QWidget;
  auto* pictureColumn = new QVBoxLayout{picture};
  pictureColumn->setContentsMargins(0, 0, 0, 0);
  pictureColumn->setSpacing(0);
  auto* head = new QVBoxLayout;
  head->setContentsMargins(14, 8, 14, 8);
  head->setSpacing(0);
  head->addWidget(m_title);
  head->addWidget(m_state);
  pictureColumn->addLayout(head);
  pictureColumn->addWidget(m_canvas, 1);
  auto* middle = new QSplitter{Qt::Vertical};
  middle->addWidget(picture);
  middle->addWidget(m_problems);
  middle->setSizes({660, 120});
  middle->setStretchFactor(0, 1);
  middle->setChildrenCollapsible(false);
  auto* splitter = new QSplitter{Qt::Horizontal};
  splitter->addWidget(middle);
  splitter->addWidget(m_summary);
  splitter->setSizes({1000, 360});
  splitter->setStretchFactor(0, 1);
  m_pages->addWidget(m_empty);
  m_pages->addWidget(splitter);
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_pages);
  m_summary->setRootIsDecorated(false);
  m_summary->setIndentation(10);
  m_summary->setTextMargin(10);
  m_summary->setAccessibleName(tr("What the decisions made of the reference"));
  connect(m_summary, &QTreeWidget::currentItemChanged, this,
          [this](const QTreeWidgetItem* item) { reveal(item); });
  connect(m_summary, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
    const QString key = item->data(0, keyRole).toString();
    if (!key.isEmpty()) Q_EMIT deviationChosen(key);
  });
  m_problems->setMendable(false);  // the decisions are what is changed
  connect(m_problems, &ProblemsPanel::elementChosen, this,
          [this](const QString& id) { m_canvas->select(ElementId{fromQt(id)}); });
  m_connection = m_session.changed.connect([this](SessionEvent event) {
    if (event == SessionEvent::Opened || event == SessionEvent::Compared ||
        event == SessionEvent::Decided || event == SessionEvent::Criteria) {
      refresh();
    }
  });
  setFocusProxy(m_canvas);
  refresh();
}

/// In a low window the drawing needs the room of what is not in use.
void StandardStation::resizeEvent(QResizeEvent* event)
{
  QWidget::resizeEvent(event);
  m_problems->header().suggestOpen(height() >= ProblemsPanel::roomToList);
}

void StandardStation::refresh()
{
  const auto view = m_session.standard();
  m_pages->setCurrentIndex(view ? 1 : 0);
  if (!view) {
    m_empty->say(tr("No standard process yet"),
                 tr("It is derived from the reference and the decisions of a project. Open a "
                    "project, or two and more process files at once."));
    return;
  }
  showDiagram(*view);
  showSummary(*view);
  m_problems->show(view->standard.process, view->standard.findings);
}

void StandardStation::showDiagram(const StandardView& view)
{
  DrawingOptions options;
  std::map<std::string, QString> numbers;
  for (const Provenance& origin : view.standard.provenance) {
    const SharedDeviation* shared = findShared(m_session, origin.deviation);
    const QString words = shared ? sentenceOf(*shared) : QString{};
    options.marks[origin.element].push_back(
        {MarkKind::Decided, numberOf(m_session, origin.deviation), words});
  }
  m_canvas->show(QStringLiteral("standard"), view.standard.process, view.diagram, options);
  const Harmonization& project = m_session.project()->harmonization();
  m_title->setText(tr("Standard process: %1").arg(standardName(m_session, view)));
  const bool sound = std::ranges::none_of(view.standard.findings, [](const Finding& finding) {
    return finding.severity == Severity::Error;
  });
  m_state->setText(tr("Version %1 · %2 · %3 steps and events")
                       .arg(toQt(project.standardVersion),
                            sound ? tr("sound") : tr("not sound: see the problems below"))
                       .arg(view.standard.process.nodes().size()));
}

void StandardStation::showSummary(const StandardView& view)
{
  const QSignalBlocker quiet{m_summary};
  m_summary->clear();
  std::vector<std::string> adopted;
  std::set<std::string> seen;
  for (const Provenance& origin : view.standard.provenance) {
    if (seen.insert(origin.deviation).second) adopted.push_back(origin.deviation);
  }
  sortByNumber(adopted);
  if (!view.standard.conflicts.empty()) {
    QTreeWidgetItem* conflicts = addSection(
        tr("Decisions that exclude each other (%1)").arg(view.standard.conflicts.size()));
    for (const DecisionConflict& conflict : view.standard.conflicts) {
      addDeviation(conflicts, conflict.deviation, text(conflict.reason));
    }
  }
  QTreeWidgetItem* section =
      addSection(tr("Adopted from the municipalities (%1)").arg(adopted.size()));
  for (const std::string& key : adopted) addDeviation(section, key);
  QTreeWidgetItem* options =
      addSection(tr("Permitted options (%1)").arg(view.standard.options.size()));
  std::vector<std::string> permitted = view.standard.options;
  sortByNumber(permitted);
  for (const std::string& key : permitted) addDeviation(options, key);
  const auto& decisions = m_session.project()->harmonization().decisions;
  int open = 0;
  int aside = 0;
  for (const SharedDeviation& shared : m_session.comparison()->shared) {
    const auto found = std::ranges::find(decisions, shared.deviation.key, &Decision::deviation);
    if (found != decisions.end() && found->verdict != Verdict::Open) continue;
    ++open;
    if (!m_session.criteria().counts(shared.deviation.kind)) ++aside;
  }
  addSection(aside == 0 ? tr("Still open: %1 deviations, as in the reference").arg(open)
                        : tr("Still open: %1 deviations, as in the reference; %2 of them do not "
                             "count now")
                              .arg(open)
                              .arg(aside));
  m_summary->expandAll();
  m_summary->viewport()->update();  // as in ProblemsPanel::show()
}

/// As they are numbered everywhere; what no municipality shows any more comes last.
void StandardStation::sortByNumber(std::vector<std::string>& keys) const
{
  std::map<std::string, std::size_t> places;
  for (const SharedDeviation& shared : m_session.comparison()->shared) {
    places.emplace(shared.deviation.key, places.size());
  }
  std::ranges::stable_sort(keys, {}, [&](const std::string& key) {
    const auto found = places.find(key);
    return found == places.end() ? places.size() : found->second;
  });
}

QString StandardStation::sentenceOf(const SharedDeviation& shared) const
{
  QStringList names;
  for (const std::size_t variant : shared.variants) {
    names.push_back(toQt(m_session.project()->harmonization().variants[variant].name));
  }
  return sentence(shared.deviation, names);
}

QTreeWidgetItem* StandardStation::addSection(const QString& heading)
{
  auto* item = new QTreeWidgetItem{m_summary, {heading}};  // owned by the tree
  QFont bold = item->font(0);
  bold.setBold(true);
  item->setFont(0, bold);
  return item;
}

void StandardStation::addDeviation(QTreeWidgetItem* section, const std::string& key,
                                   const QString& remark)
{
  const SharedDeviation* shared = findShared(m_session, key);
  QString line = shared ? tr("%1. %2").arg(numberOf(m_session, key), sentenceOf(*shared))
                        : tr("A deviation that no municipality shows any more");
  if (!remark.isEmpty()) line += QLatin1Char{'\n'} + remark;
  auto* item = new QTreeWidgetItem{section, {line}};  // owned by the tree
  item->setData(0, keyRole, toQt(key));
  item->setToolTip(0, tip(line));
}

void StandardStation::reveal(const QTreeWidgetItem* item)
{
  const auto view = m_session.standard();
  if (!item || !view) return;
  const std::string key = fromQt(item->data(0, keyRole).toString());
  std::vector<ElementId> elements;
  for (const Provenance& origin : view->standard.provenance) {
    if (origin.deviation == key) elements.push_back(origin.element);
  }
  if (elements.empty()) return;
  m_canvas->select(elements.front());
  m_canvas->reveal(elements);
}

QStringList StandardStation::rows() const
{
  QStringList texts;
  for (QTreeWidgetItemIterator it{m_summary}; *it; ++it) texts.push_back((*it)->text(0));
  return texts;
}

}  // namespace einklang::ui
