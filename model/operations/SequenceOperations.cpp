#include "model/operations/SequenceOperations.h"

#include "model/operations/Changes.h"
#include "model/operations/CreateOperations.h"
#include "model/operations/Openings.h"

namespace einklang {
Result<NodeId> addStepAfter(Transaction& transaction, const ProcessId& process, const NodeId& after,
                            Node step)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  const Node* before = (*found)->findNode(after);
  if (!before) return unknownElement(after);
  const auto way = wayAfter(transaction, **found, *before);
  if (!way) return way.error();
  if (*way) return insertStep(transaction, process, **way, std::move(step));
  return appendStep(transaction, process, after, std::move(step));
}

Result<NodeId> beginWith(Transaction& transaction, const ProcessId& process, Node step)
{
  const Result<NodeId> start =
      createStep(transaction, process, {.id = NodeId{"?"}, .type = Event{EventPosition::Start}});
  if (!start) return start;
  const Result<NodeId> first = appendStep(transaction, process, *start, std::move(step));
  if (!first) return first;
  const Result<NodeId> end = appendStep(transaction, process, *first,
                                        {.id = NodeId{"?"}, .type = Event{EventPosition::End}});
  if (!end) return end;
  return first;
}

}  // namespace einklang
