#include "ui/tools/CanvasEditor.h"

#include "model/operations/CreateOperations.h"
#include "model/operations/ElementOperations.h"
#include "model/operations/FlowOperations.h"
#include "model/operations/LaneOperations.h"
#include "model/operations/NodeOperations.h"
#include "model/operations/Openings.h"
#include "model/operations/PoolOperations.h"
#include "model/operations/RemoveOperations.h"
#include "model/operations/StepNames.h"
#include "ui/canvas/DiagramView.h"
#include "ui/text/Messages.h"
#include "ui/text/Terms.h"
#include "ui/tools/Gestures.h"

#include <QApplication>

#include <algorithm>

namespace einklang::ui {
namespace {

constexpr int padGap = 8;

std::vector<Choice> choicesOf(const std::vector<CatalogueEntry>& entries)
{
  std::vector<Choice> choices;
  for (const CatalogueEntry& entry : entries) {
    choices.push_back({entry.id, entry.name, entry.words, entry.shortcut});
  }
  return choices;
}

/// The lane itself, or one that is in it.
bool isWithin(const Process& process, const LaneId& lane, const LaneId& outer)
{
  std::optional<LaneId> at = lane;
  while (at && *at != outer) at = process.findLane(*at)->parent;
  return at.has_value();
}

QString nameOf(const Lane& lane)
{
  return lane.name.empty() ? CanvasEditor::tr("(Lane without a name)") : toQt(lane.name);
}

}  // namespace

CanvasEditor::CanvasEditor(DiagramView& view, Session& session, MoveTool::Performer perform)
    : m_view{view},
      m_session{session},
      m_perform{perform},
      m_move{view, session, perform},
      m_resize{view, session, perform},
      m_bands{view, session, perform},
      m_space{view, session, perform},
      m_bend{view, session, perform},
      m_label{view, session, perform},
      m_handleTools{&m_space, &m_resize, &m_bend, &m_label},
      m_menu{new ChoiceMenu{&view}},
      m_rows{rows()}
{
  applyGrid();
  connect(&view, &DiagramView::selectionMoved, this, [this] {
    stopAt(std::nullopt);
    m_justAsked.reset();
    m_begun.reset();
    stopConnecting();
  });
  connect(&view, &DiagramView::drawn, this, &CanvasEditor::stopConnecting);
  connect(&view, &DiagramView::labelEditing, this, &CanvasEditor::stopConnecting);
  connect(m_menu, &ChoiceMenu::givenUp, this, &CanvasEditor::stopConnecting);
  connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
    if (now && now != &m_view && !m_view.isAncestorOf(now)) stopConnecting();
  });
  connect(&view, &DiagramView::drawn, this, [this] { followStop(true); });
  connect(&view, &DiagramView::viewChanged, this, [this] { followStop(false); });
  connect(&view, &DiagramView::labelContinued, this, &CanvasEditor::appendNext);
  connect(&view, &DiagramView::labelGivenUp, this, &CanvasEditor::takeBackBegun);
  connect(&view, &DiagramView::laneAsked, this, [this](int step) {
    moveAcross(step);
    m_view.editLabel();
  });
}

const Process* CanvasEditor::process() const
{
  return m_session.current() ? m_session.process(*m_session.current()) : nullptr;
}

const Diagram* CanvasEditor::diagram() const
{
  return m_session.picture();
}

std::optional<NodeId> CanvasEditor::node() const
{
  if (!m_view.selected() || !process()) return std::nullopt;
  const NodeId id{m_view.selected()->value()};
  return process()->findNode(id) ? std::optional{id} : std::nullopt;
}

QPoint CanvasEditor::besideSelection() const
{
  const ElementItem* item = m_view.selected() ? m_view.scene().itemOf(*m_view.selected()) : nullptr;
  if (!item) return {m_view.width() / 3, m_view.height() / 4};
  const QRect body = m_view.mapFromScene(item->figure().body).boundingRect();
  return body.topRight() + QPoint{padGap, 0};
}

void CanvasEditor::ask(const QString& title, std::vector<Choice> choices,
                       std::function<void(const QString&)> chosen)
{
  m_menu->open(title, std::move(choices), besideSelection(), std::move(chosen));
}

std::optional<ElementId> CanvasEditor::make(const Making& making, const char* step)
{
  std::optional<ElementId> made;
  m_perform(
      [&](Transaction& transaction, const ProcessId& id) -> Status {
        const Result<ElementId> result = making(transaction, id);
        if (!result) return result.error();
        made = *result;
        return success();
      },
      step);
  if (made) m_view.choose(made);
  return made;
}

namespace {

/// What is typed then is its question; the others part and join without one.
bool asksAQuestion(const Gateway& gateway)
{
  return gateway.kind == GatewayKind::Exclusive || gateway.kind == GatewayKind::Inclusive;
}

}  // namespace

void CanvasEditor::makeAndName(const Making& making, const char* step)
{
  const auto made = make(making, step);
  if (!made) return;
  const Node* node = process()->findNode(NodeId{made->value()});
  const Gateway* gateway = node ? gatewayOf(*node) : nullptr;
  if (gateway) m_justAsked = node->id;
  if (!gateway || asksAQuestion(*gateway)) m_view.editLabel();
}

/// Lanes and pools, and what stands alone.
CanvasEditor::Making CanvasEditor::making(const CatalogueEntry& entry) const
{
  const auto selected = m_view.selected();
  const Process& shown = *process();
  const bool bands = !shown.lanes().empty() || !shown.participants().empty();
  const bool down = bands && diagram() && runsDown(shown, *diagram());
  return [entry, selected, &shown, down](Transaction& t, const ProcessId& id) -> Result<ElementId> {
    const Node* node = selected ? shown.findNode(NodeId{selected->value()}) : nullptr;
    switch (entry.kind) {
      case CatalogueEntry::Kind::Lane: {
        std::optional<LaneId> beside;
        if (selected && shown.findLane(LaneId{selected->value()})) {
          beside = LaneId{selected->value()};
        }
        if (node && node->lane) beside = node->lane;
        if (beside) return anyOf(addLane(t, id, *beside, Side::Below));
        std::optional<ParticipantId> pool;
        for (const Participant& each : shown.participants()) {
          if (!each.blackBox && !pool) pool = each.id;
        }
        return anyOf(addLane(t, id, pool));
      }
      case CatalogueEntry::Kind::Pool:
        return anyOf(addPool(t, id, {}, false));
      case CatalogueEntry::Kind::PoolDown: {
        const auto pool = anyOf(addPool(t, id, {}, false));
        if (!pool || down) return pool;
        if (Status done = turnPools(t, id); !done) return done.error();
        return pool;
      }
      case CatalogueEntry::Kind::BlackBox:
        return anyOf(addPool(t, id, {}, true));
      case CatalogueEntry::Kind::Note:
        if (!selected) break;
        return anyOf(annotate(t, id, *selected));
      case CatalogueEntry::Kind::Document:
        if (!node) break;
        return anyOf(addDocument(t, id, node->id));
      case CatalogueEntry::Kind::Step:
        return anyOf(createStep(t, id, entry.step));
    }
    return Error{ErrorCode::NotAllowed, Message{"select a step first", {}}};
  };
}

void CanvasEditor::create(const CatalogueEntry& entry)
{
  if (!process()) return;
  const bool lane = entry.kind == CatalogueEntry::Kind::Lane;
  const bool pool = entry.kind == CatalogueEntry::Kind::Pool ||
                    entry.kind == CatalogueEntry::Kind::PoolDown ||
                    entry.kind == CatalogueEntry::Kind::BlackBox;
  makeAndName(making(entry), lane ? steps::addLane : pool ? steps::addPool : steps::insert);
}

void CanvasEditor::openCreateMenu()
{
  if (!process()) return;
  ask(tr("Create"), choicesOf(catalogue()),
      [this](const QString& id) { create(catalogueEntry(id)); });
}

void CanvasEditor::openAppendMenu()
{
  std::vector<CatalogueEntry> entries = catalogue();
  std::erase_if(entries, [this](const CatalogueEntry& entry) { return !canFollow(entry); });
  if (entries.empty()) return;
  const bool flow = process()->findFlow(FlowId{m_view.selected()->value()}) != nullptr;
  ask(flow ? tr("Insert into the flow") : tr("Append"), choicesOf(entries),
      [this](const QString& id) { append(catalogueEntry(id)); });
}

/// A flow can be the normal case of its decision, or no longer.
void CanvasEditor::openFlowMenu(const Flow& flow)
{
  const bool wanted = !flow.isDefault;
  const QString name = wanted ? tr("The normal case") : tr("No longer the normal case");
  ask(tr("Change the kind"),
      {{QStringLiteral("default"), name, QStringLiteral("default Standard")}},
      [this, id = flow.id, wanted](const QString&) {
        m_perform(
            [&](Transaction& transaction, const ProcessId& process) {
              return setDefault(transaction, process, id, wanted);
            },
            steps::setAttributes);
      });
}

void CanvasEditor::openReplaceMenu()
{
  if (!process() || !m_view.selected()) return;
  const Flow* flow = process()->findFlow(FlowId{m_view.selected()->value()});
  if (flow) return openFlowMenu(*flow);
  if (!node()) return;
  std::vector<CatalogueEntry> entries = catalogue();
  std::erase_if(entries, [this](const CatalogueEntry& entry) {
    const bool step = entry.kind == CatalogueEntry::Kind::Step;
    return !step || !canReplaceType(*process(), *node(), entry.step.type);
  });
  ask(tr("Change the kind"), choicesOf(entries),
      [this](const QString& id) { replace(catalogueEntry(id)); });
}

void CanvasEditor::replace(const CatalogueEntry& entry)
{
  if (!node()) return;
  const NodeId id = *node();
  Attributes attributes = process()->findNode(id)->attributes;
  if (entry.step.attributes.activityGroup != ActivityGroup::None) {
    attributes.activityGroup = entry.step.attributes.activityGroup;
  }
  m_perform(
      [&](Transaction& transaction, const ProcessId& process) -> Status {
        if (Status done = replaceType(transaction, process, id, entry.step.type); !done)
          return done;
        return setAttributes(transaction, process, id, attributes);
      },
      steps::replaceType);
}

void CanvasEditor::openLaneMenu()
{
  if (!node()) return;
  std::vector<Choice> choices;
  for (const Lane& lane : process()->lanes()) {
    if (!canMoveToLane(*process(), *node(), lane.id)) continue;
    choices.push_back({toQt(lane.id.value()), nameOf(lane)});
  }
  if (choices.empty()) return;
  ask(tr("To which lane?"), std::move(choices), [this, step = *node()](const QString& id) {
    m_perform(
        [&](Transaction& transaction, const ProcessId& process) {
          return moveToLane(transaction, process, step, LaneId{fromQt(id)});
        },
        steps::moveToLane);
  });
}

void CanvasEditor::openConnectMenu()
{
  if (!m_view.selected() || !process()) return;
  const ElementId source = *m_view.selected();
  std::vector<Choice> choices;
  const auto offer = [&](const ElementId& id) {
    const Status flow = canConnect(*process(), NodeId{source.value()}, NodeId{id.value()});
    if (id == source || (!flow && !canSendMessage(*process(), source, id))) return;
    choices.push_back({toQt(id.value()), titleOf(*process(), id)});
  };
  for (const ElementId& id : m_view.walk().order()) offer(id);
  for (const Participant& pool : process()->participants()) offer(pool.id);
  beginConnect();
  if (choices.empty()) return;
  ask(tr("Connect with ..."), std::move(choices), [this](const QString& id) {
    connectTo(ElementId{fromQt(id)});
    endModes();
  });
}

void CanvasEditor::connectTo(const ElementId& target)
{
  if (!m_source) return;
  const ElementId source = *m_source;
  const Process& shown = *process();
  const NodeId from{source.value()};
  const NodeId to{target.value()};
  const bool message = !canConnect(shown, from, to) && canSendMessage(shown, source, target);
  make(
      [&](Transaction& t, const ProcessId& id) {
        return message ? anyOf(sendMessage(t, id, source, target))
                       : anyOf(connectSteps(t, id, from, to));
      },
      steps::connect);
}

void CanvasEditor::remove()
{
  const std::vector<ElementId> all = m_view.selection();
  if (all.empty() || !process()) return;
  const LaneId lane{all.front().value()};
  if (all.size() == 1 && process()->findLane(lane)) return removeLaneAsking(lane);
  removeAll(all, steps::remove);
}

void CanvasEditor::removeAll(const std::vector<ElementId>& ids, const char* step)
{
  const auto next = ids.size() == 1 ? m_view.walk().previous(ids.front()) : std::nullopt;
  m_perform([&](Transaction& transaction,
                const ProcessId& id) { return removeElements(transaction, id, ids); },
            step);
  if (next && process()->contains(*next)) m_view.choose(next);
}

/// A lane with steps is removed only when it is clear who does them now.
void CanvasEditor::removeLaneAsking(const LaneId& lane)
{
  const auto removeFor = [this, lane](const std::optional<LaneId>& heir) {
    m_perform([&](Transaction& transaction,
                  const ProcessId& id) { return removeLane(transaction, id, lane, heir); },
              steps::remove);
  };
  const bool empty = std::ranges::none_of(process()->nodes(), [&](const Node& node) {
    return node.lane && isWithin(*process(), *node.lane, lane);
  });
  const std::vector<LaneId> lanes = lanesBeside(*process(), diagram(), lane);
  if (empty || lanes.size() < 2) return removeFor(std::nullopt);
  std::vector<Choice> choices;
  for (const LaneId& other : lanes) {
    if (other == lane) continue;
    choices.push_back({toQt(other.value()), nameOf(*process()->findLane(other))});
  }
  ask(tr("Who takes over the steps?"), std::move(choices),
      [removeFor](const QString& id) { removeFor(LaneId{fromQt(id)}); });
}

void CanvasEditor::moveAcross(int step)
{
  if (!process() || !m_view.selected()) return;
  const LaneId selected{m_view.selected()->value()};
  if (process()->findLane(selected)) {
    m_perform([&](Transaction& t, const ProcessId& id) { return moveLane(t, id, selected, step); },
              steps::moveLane);
    return;
  }
  if (!node()) return;
  const NodeId id = *node();
  const auto lane = process()->findNode(id)->lane;
  if (!lane) return;
  const std::vector<LaneId> lanes = lanesBeside(*process(), diagram(), *lane);
  const auto at = (std::ranges::find(lanes, *lane) - lanes.begin()) + step;
  if (at < 0 || at >= std::ssize(lanes)) return;
  const LaneId target = lanes[static_cast<std::size_t>(at)];
  m_perform(
      [&](Transaction& t, const ProcessId& process) { return placeInLane(t, process, id, target); },
      steps::moveToLane);
}

void CanvasEditor::addLaneBeside(bool below)
{
  if (!process() || !m_view.selected()) return;
  const LaneId lane{m_view.selected()->value()};
  if (!process()->findLane(lane)) return;
  makeAndName(
      [lane, below](Transaction& t, const ProcessId& id) {
        return anyOf(addLane(t, id, lane, below ? Side::Below : Side::Above));
      },
      steps::addLane);
}

void CanvasEditor::divideLane(int count)
{
  if (!process() || !m_view.selected()) return;
  const LaneId lane{m_view.selected()->value()};
  m_perform(
      [&](Transaction& t, const ProcessId& id) { return einklang::divideLane(t, id, lane, count); },
      steps::divideLane);
}

}  // namespace einklang::ui
