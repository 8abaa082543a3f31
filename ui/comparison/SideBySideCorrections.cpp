// What can be done about correspondences beside each other: by key, button, menu and drag.
#include "ui/canvas/DiagramView.h"
#include "ui/comparison/CorrespondenceList.h"
#include "ui/comparison/CorrespondencePanel.h"
#include "ui/comparison/PartnerLines.h"
#include "ui/comparison/SideBySide.h"
#include "ui/text/DeviationWords.h"
#include "ui/text/Messages.h"
#include "ui/theme/Labels.h"

#include <QAction>
#include <QListWidget>
#include <QMenu>

#include <iterator>

namespace einklang::ui {

void SideBySide::makeActions()
{
  const std::vector<QAction*> actions{
      makeAction(QStringLiteral("link"), tr("Link"), QKeySequence{Qt::Key_M},
                 tr("Links the chosen steps of both sides; several steps with Shift.")),
      makeAction(QStringLiteral("unlink"), tr("Separate"), QKeySequence{Qt::Key_U},
                 tr("The chosen steps are not the same.")),
      makeAction(QStringLiteral("lock"), tr("Confirm"), QKeySequence{Qt::Key_L},
                 tr("The correspondence stays as it is, whatever is computed later; once more: "
                    "the program decides again.")),
      makeAction(QStringLiteral("split"), tr("Split"), QKeySequence{Qt::Key_S},
                 tr("Takes the chosen steps out of a correspondence of several steps.")),
      makeAction(QStringLiteral("release"), tr("Automatic"),
                 QKeySequence{QStringLiteral("Shift+U")},
                 tr("Forgets what was corrected by hand here; the program decides again."))};
  m_panel = new CorrespondencePanel{actions};
  connect(m_panel, &CorrespondencePanel::candidateChosen, this, &SideBySide::linkCandidate);
  connect(m_panel, &CorrespondencePanel::candidateLookedAt, this, &SideBySide::lookAtCandidate);
  connect(m_panel, &CorrespondencePanel::left, this, [this] {
    const bool left = m_panes->lead() == Side::Reference;
    (left ? m_panes->referenceView() : m_panes->variantView()).setFocus();
  });
  connect(m_panes, &PairPanes::menuWanted, this, [this, actions](const QPoint& at) {
    showChosenSteps();
    QMenu menu{this};
    for (QAction* action : actions) menu.addAction(action);
    menu.exec(at);
  });
}

QAction* SideBySide::makeAction(const QString& id, const QString& text, const QKeySequence& key,
                                const QString& help)
{
  auto* action = new QAction{text, this};  // owned by this
  action->setObjectName(id);
  action->setShortcut(key);
  action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  const QString keys = key.toString(QKeySequence::NativeText);
  action->setToolTip(tip(tr("%1 (%2)").arg(help, keys)));
  action->setIconText(tr("%1 (%2)").arg(text, keys));
  connect(action, &QAction::triggered, this, [this, id] { run(id); });
  addAction(action);
  m_actions.emplace(id, action);
  return action;
}

const Likeness& SideBySide::likeness() const
{
  const auto comparison = m_session.comparison();
  if (m_likenessOf != comparison || m_likenessVariant != m_variant) {
    const ShownProject& project = *m_session.project();
    m_likeness =
        Likeness{*m_session.process(project.reference),
                 *m_session.process(project.variants[m_variant]), project.harmonization().synonyms};
    m_likenessOf = comparison;
    m_likenessVariant = m_variant;
  }
  return m_likeness;
}

ComparedPair SideBySide::pair() const
{
  const ShownProject& project = *m_session.project();
  return {*m_session.process(project.reference), *m_session.process(project.variants[m_variant]),
          compared()->correspondences, project.harmonization().variants[m_variant], likeness()};
}

void SideBySide::showChosenSteps()
{
  if (!m_session.project() || !compared()) return;
  const ChosenSteps chosen = m_panes->chosen();
  const ComparedPair both = pair();
  m_panes->lines().show(linksToShow(both.links, chosen, m_panes->lead()));
  m_panel->show(describe(both, chosen, m_panes->lead()));
  refreshActions();
}

/// The corrections that an action would make now; none where it cannot do anything.
std::vector<Correction> SideBySide::correctionsOf(const QString& action) const
{
  const ComparedPair both = pair();
  const ChosenSteps chosen = m_panes->chosen();
  if (action == QStringLiteral("link")) return linking(both.links, chosen);
  if (action == QStringLiteral("unlink")) return unlinking(both.links, chosen);
  if (action == QStringLiteral("lock")) return locking(both.links, chosen);
  if (action == QStringLiteral("split")) return splitting(both.links, chosen, both.likeness);
  return releasing(both.links, chosen, both.entry);
}

void SideBySide::refreshActions()
{
  for (const auto& [id, action] : m_actions) {
    const bool canChooseCandidate =
        id == QStringLiteral("link") &&
        m_panes->chosen().reference.size() + m_panes->chosen().variant.size() == 1;
    action->setEnabled(canChooseCandidate || !correctionsOf(id).empty());
  }
  const Correspondences shown = linksOf(pair().links, m_panes->chosen());
  const bool allLocked =
      !shown.empty() &&
      std::ranges::all_of(shown, [](const Correspondence& link) { return link.locked; });
  QAction& lock = *m_actions.at(QStringLiteral("lock"));
  lock.setText(allLocked ? tr("Unlock") : tr("Confirm"));
  lock.setIconText(
      tr("%1 (%2)").arg(lock.text(), lock.shortcut().toString(QKeySequence::NativeText)));
}

void SideBySide::run(const QString& action)
{
  if (!m_session.project() || !compared()) return;
  const QListWidget& candidates = m_panel->candidates();
  if (action == QStringLiteral("link") && candidates.hasFocus() && candidates.currentItem()) {
    linkCandidate(m_panel->currentCandidate());
    return;
  }
  const std::vector<Correction> corrections = correctionsOf(action);
  if (corrections.empty() && action == QStringLiteral("link")) {
    m_panel->focusCandidates();
    return;
  }
  const bool judged = action == QStringLiteral("lock") || action == QStringLiteral("unlink");
  // In the list one key does for each doubtful link: the next one follows at once.
  if (correct(corrections) && judged && m_links->hasFocus()) m_links->chooseNext();
}

bool SideBySide::correct(const std::vector<Correction>& corrections)
{
  if (corrections.empty()) return false;
  m_parted = {};
  if (const auto* linked = std::get_if<LinkSteps>(&corrections.front())) rememberPartners(*linked);
  const Status status = m_session.correct(m_variant, corrections);
  if (!status) {
    Q_EMIT failed(status.error());
    return false;
  }
  m_panes->settle();
  showChosenSteps();
  return true;
}

/// Whoever links steps anew parts them from those they were linked with.
void SideBySide::rememberPartners(const LinkSteps& linked)
{
  m_partedIn = m_session.comparison();
  const auto addOthers = [](const std::vector<NodeId>& all, const std::vector<NodeId>& chosen,
                            std::vector<NodeId>& others) {
    std::ranges::copy_if(all, std::back_inserter(others), [&](const NodeId& id) {
      return std::ranges::find(chosen, id) == chosen.end();
    });
  };
  const ChosenSteps chosen{linked.reference, linked.variant};
  for (const Correspondence& link : linksOf(compared()->correspondences, chosen)) {
    addOthers(link.a, linked.reference, m_parted.reference);
    addOthers(link.b, linked.variant, m_parted.variant);
  }
}

/// Once it is compared anew: some may have found another partner.
void SideBySide::tellParted()
{
  if (m_parted.isEmpty() || m_session.comparison() == m_partedIn) return;
  const ShownProject& project = *m_session.project();
  QStringList alone;
  const auto add = [&](const std::vector<NodeId>& steps, const ProcessPlace& place, bool left) {
    for (const NodeId& id : steps) {
      const Node* step = m_session.process(place)->findNode(id);
      const Correspondences& links = compared()->correspondences;
      const bool linked = !(left ? partnersInB(links, id) : partnersInA(links, id)).empty();
      if (step && !linked) alone << quoted(toQt(step->label));
    }
  };
  add(m_parted.reference, project.reference, true);
  add(m_parted.variant, project.variants[m_variant], false);
  m_parted = {};
  if (alone.isEmpty()) return;
  Q_EMIT said(
      tr("Without a counterpart from now on: %1. To let several steps stand for one, choose "
         "them with Shift and link them together (M).")
          .arg(inWords(alone)));
}

void SideBySide::linkCandidate(const QString& step)
{
  ChosenSteps chosen = m_panes->chosen();
  const NodeId candidate{fromQt(step)};
  if (m_panes->lead() == Side::Reference) {
    chosen.variant = {candidate};
  } else {
    chosen.reference = {candidate};
  }
  m_panes->choose(chosen);
  correct({LinkSteps{chosen.reference, chosen.variant}});
}

/// Shows where the candidate stands, without choosing it.
void SideBySide::lookAtCandidate(const QString& step)
{
  const std::vector<ElementId> place{ElementId{fromQt(step)}};
  if (m_panes->lead() == Side::Reference) {
    m_panes->reveal({}, place);
  } else {
    m_panes->reveal(place, {});
  }
}

}  // namespace einklang::ui
