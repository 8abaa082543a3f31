// What follows a step, or goes into a flow.
#include "model/operations/CreateOperations.h"
#include "model/operations/Openings.h"
#include "model/operations/StepNames.h"
#include "ui/canvas/DiagramView.h"
#include "ui/tools/CanvasEditor.h"
#include "ui/tools/Gestures.h"

#include <utility>

namespace einklang::ui {

/// What follows a step, goes into a flow or hangs on something.
CanvasEditor::Making CanvasEditor::appending(const CatalogueEntry& entry, const ElementId& after,
                                             bool goesOn) const
{
  if (entry.kind != CatalogueEntry::Kind::Step) return making(entry);
  return [entry, after, flow = wayFor(entry, after, goesOn)](Transaction& t, const ProcessId& id) {
    if (flow) return anyOf(insertStep(t, id, *flow, entry.step));
    return anyOf(appendStep(t, id, NodeId{after.value()}, entry.step));
  };
}

/// The flow that it goes into: the one that is selected, or the only one that leads on from a step,
/// which no second way is wanted of without a decision.
std::optional<FlowId> CanvasEditor::wayFor(const CatalogueEntry& entry, const ElementId& after,
                                           bool goesOn) const
{
  const FlowId flow{after.value()};
  if (process()->findFlow(flow)) return flow;
  const Node* from = process()->findNode(NodeId{after.value()});
  if (!from || isEnd(entry.step)) return std::nullopt;
  const std::vector<FlowId> ways = flowsOutOf(*process(), from->id);
  const Flow* only = ways.size() == 1 ? process()->findFlow(ways.front()) : nullptr;
  if (!only || !only->target) return std::nullopt;
  if (gatewayOf(*from) && !leadsOn(*from, *only, goesOn)) return std::nullopt;
  return only->id;
}

/// The only way out of a decision is gone on with, no further one opened: right after its question
/// was asked, and in typing on until a step of its own stands there.
bool CanvasEditor::leadsOn(const Node& decision, const Flow& way, bool goesOn) const
{
  if (m_justAsked == decision.id) return true;
  const bool own =
      !isEnd(*process()->findNode(*way.target)) && flowsInto(*process(), *way.target).size() == 1;
  return goesOn && !own;
}

bool CanvasEditor::canFollow(const CatalogueEntry& entry) const
{
  if (!m_view.selected() || !process()) return false;
  const std::string& id = m_view.selected()->value();
  const Node* from = process()->findNode(NodeId{id});
  const bool flow = process()->findFlow(FlowId{id}) != nullptr;
  switch (entry.kind) {
    case CatalogueEntry::Kind::Step:
      if (flow) return !isStart(entry.step) && !isEnd(entry.step);
      return from && canAppend(*process(), from->id, entry.step.type);
    case CatalogueEntry::Kind::Note:
      return from || flow;
    case CatalogueEntry::Kind::Document:
      return from && isActivity(*from);
    case CatalogueEntry::Kind::Lane:
    case CatalogueEntry::Kind::Pool:
    case CatalogueEntry::Kind::PoolDown:
    case CatalogueEntry::Kind::BlackBox:
      return false;
  }
  return false;
}

void CanvasEditor::append(const CatalogueEntry& entry)
{
  append(entry, false);
}

void CanvasEditor::append(const CatalogueEntry& entry, bool goesOn)
{
  endPreview();
  if (m_view.selected() && process()) {
    makeAndName(appending(entry, *m_view.selected(), goesOn), steps::append);
  }
}

void CanvasEditor::appendNext(bool gateway)
{
  const std::optional<ElementId> from = m_view.selected();
  append(catalogueEntry(gateway ? QStringLiteral("exclusive") : QStringLiteral("task")), true);
  if (!from || from == m_view.selected() || !node()) return;
  m_begun = Begun{*node(), *from, m_session.fileOf(*m_session.current()).document->doneSteps()};
}

/// Who goes on once too often and names nothing leaves nothing behind.
void CanvasEditor::takeBackBegun()
{
  const std::optional<Begun> begun = std::exchange(m_begun, std::nullopt);
  if (!begun || begun->step != node()) return;
  Document& document = *m_session.fileOf(*m_session.current()).document;
  const bool named = !process()->findNode(begun->step)->label.empty();
  if (named || document.doneSteps() != begun->steps) return;
  document.undo();
  if (process()->contains(begun->from)) m_view.choose(begun->from);
}

void CanvasEditor::previewAppend(const CatalogueEntry& entry)
{
  if (!canFollow(entry)) return;
  const Making making = appending(entry, *m_view.selected(), false);
  const ProcessPlace& place = *m_session.current();
  const Process before = *process();  // the document itself changes while it is looked at
  const Status shown = attempt(
      *m_session.fileOf(place).document, m_session.level(),
      [&](Transaction& t, const ProcessId& id) -> Status {
        const Result<ElementId> result = making(t, id);
        if (!result) return result.error();
        return success();
      },
      [&](const FileContent& content, const ChangeSet& changes) {
        DrawingOptions options;
        for (const ElementId& id : changes.elements) {
          if (!before.contains(id)) options.ghosts.insert(id);
        }
        m_view.showPreview(*findProcess(content, place.process), *m_session.pictureIn(content),
                           options);
      });
  if (!shown) m_view.endTrial();
}

void CanvasEditor::endPreview()
{
  m_view.endTrial();
}

}  // namespace einklang::ui
