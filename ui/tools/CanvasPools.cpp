// Pools as a whole, and what the pointer carries away from the pad.
#include "model/operations/CreateOperations.h"
#include "model/operations/FlowOperations.h"
#include "model/operations/PoolOperations.h"
#include "model/operations/StepNames.h"
#include "ui/canvas/DiagramView.h"
#include "ui/tools/CanvasEditor.h"

#include <algorithm>

namespace einklang::ui {

const Participant* CanvasEditor::pool() const
{
  if (!process() || !m_view.selected()) return nullptr;
  return process()->findParticipant(ParticipantId{m_view.selected()->value()});
}

bool CanvasEditor::canShowPool(bool shown) const
{
  const Participant* selected = pool();
  return selected && selected->blackBox == shown;
}

void CanvasEditor::showPool(bool shown)
{
  if (!pool()) return refuse("select a pool first");
  const ParticipantId id = pool()->id;
  m_perform(
      [id, shown](Transaction& t, const ProcessId& process) {
        return showInsideOfPool(t, process, id, shown);
      },
      shown ? steps::showInside : steps::hideInside);
}

void CanvasEditor::turnAllPools()
{
  m_perform([](Transaction& t, const ProcessId& process) { return turnPools(t, process); },
            steps::turnPools);
  m_view.fit();
}

std::vector<ActionRow> CanvasEditor::poolRows()
{
  const auto bands = [this] {
    return process() && (!process()->participants().empty() || !process()->lanes().empty());
  };
  return {
      {.id = QStringLiteral("turn-pools"),
       .text = tr("Turn pools and lanes: rows or columns"),
       .enabled = bands,
       .run = [this] { turnAllPools(); },
       .words = QStringLiteral("senkrecht waagerecht drehen Spalten Zeilen vertical columns")},
      {.id = QStringLiteral("show-pool"),
       .text = tr("Show the inside of the pool"),
       .enabled = [this] { return canShowPool(true); },
       .run = [this] { showPool(true); },
       .words = QStringLiteral("Blackbox aufklappen Inhalt expand")},
      {.id = QStringLiteral("hide-pool"),
       .text = tr("Show nothing of the inside of the pool"),
       .enabled = [this] { return canShowPool(false); },
       .run = [this] { showPool(false); },
       .words = QStringLiteral("Blackbox zuklappen leer collapse")},
  };
}

/// A step on the way from another one: it is put where the next click is, and connected.
void CanvasEditor::beginAppend(const CatalogueEntry& entry)
{
  const std::optional<ElementId> from = m_view.selected();
  beginCreate(entry);
  m_source = from;
}

/// What is dropped after another step follows it; what went into a flow has followed already.
Result<ElementId> CanvasEditor::drop(Transaction& transaction, const ProcessId& id,
                                     const Node& step, const std::optional<ElementId>& after,
                                     const Point& at)
{
  const Result<NodeId> made = dropStep(transaction, id, step, at);
  if (!made) return made.error();
  const Process& now = *findProcess(transaction.content(), id);
  const NodeId from{after ? after->value() : made->value()};
  const bool reached =
      std::ranges::any_of(now.flows(), [&](const Flow& flow) { return flow.target == *made; });
  if (after && !reached && canConnect(now, from, *made)) {
    if (const auto flow = connectSteps(transaction, id, from, *made); !flow) return flow.error();
  } else if (after && !reached && canSendMessage(now, *after, *made)) {
    if (const auto sent = sendMessage(transaction, id, *after, *made); !sent) return sent.error();
  }
  return ElementId{*made};
}

}  // namespace einklang::ui
