#include "model/operations/LeadOn.h"

#include "model/operations/Changes.h"
#include "model/operations/CreateOperations.h"
#include "model/operations/ElementOperations.h"
#include "model/operations/FlowOperations.h"
#include "model/operations/NodeOperations.h"
#include "model/operations/Openings.h"
#include "model/operations/RemoveOperations.h"

#include <algorithm>

namespace einklang {
namespace {

/// What stands between the step and its ways, as its decision: itself where it is one or asks.
Result<NodeId> decisionOf(Transaction& transaction, const Process& process, const NodeId& step)
{
  const Node& node = *process.findNode(step);
  if (gatewayOf(node)) return step;
  const bool asks = !node.label.empty() && node.label.back() == '?';
  if (asks && canReplaceType(process, step, Gateway{})) {
    if (Status done = replaceType(transaction, process.id(), step, Gateway{}); !done) {
      return done.error();
    }
    return step;
  }
  const std::vector<FlowId> ways = flowsOutOf(process, step);
  const Result<NodeId> gateway =
      appendStep(transaction, process.id(), step, {.id = NodeId{"?"}, .type = Gateway{}});
  if (!gateway) return gateway;
  for (const FlowId& id : ways) {
    const Flow& flow = *process.findFlow(id);
    if (!flow.target) continue;
    const NodeId target = *flow.target;
    if (Status led = reconnect(transaction, process.id(), id, *gateway, target); !led) {
      return led.error();
    }
  }
  return gateway;
}

class Leading
{
 public:
  Leading(Transaction& transaction, const Process& process, const NodeId& step)
      : m_transaction{transaction},
        m_process{process},
        m_step{step},
        m_free{flowsOutOf(process, step)}
  {}

  Status run(const std::vector<WayOn>& ways)
  {
    std::vector<const WayOn*> missing;
    for (const WayOn& way : ways) {
      const auto there = std::ranges::find_if(m_free, [&](const FlowId& id) {
        return way.target && m_process.findFlow(id)->target == way.target;
      });
      if (there == m_free.end()) {
        missing.push_back(&way);
      } else if (Status named = name(take(there), way); !named) {
        return named;
      }
    }
    for (const WayOn* way : missing) {
      if (Status made = make(*way); !made) return made;
    }
    return removeElements(m_transaction, m_process.id(), {m_free.begin(), m_free.end()});
  }

 private:
  FlowId take(std::vector<FlowId>::iterator at)
  {
    const FlowId id = *at;
    m_free.erase(at);
    return id;
  }

  Status name(const FlowId& id, const WayOn& way)
  {
    if (!way.label) return success();
    return renameElement(m_transaction, m_process.id(), id, *way.label);
  }

  Status make(const WayOn& way)
  {
    if (!way.target) return makeEnd(way);
    if (!m_free.empty()) {
      const FlowId id = take(m_free.begin());
      if (Status led = reconnect(m_transaction, m_process.id(), id, m_step, *way.target); !led) {
        return led;
      }
      return name(id, way);
    }
    const Result<FlowId> made = connectSteps(m_transaction, m_process.id(), m_step, *way.target);
    return made ? name(*made, way) : Status{made.error()};
  }

  Status makeEnd(const WayOn& way)
  {
    const Result<NodeId> end = appendStep(m_transaction, m_process.id(), m_step,
                                          {.id = NodeId{"?"}, .type = Event{EventPosition::End}});
    if (!end) return end.error();
    return name(m_process.flows().back().id, way);
  }

  Transaction& m_transaction;
  const Process& m_process;
  NodeId m_step;
  std::vector<FlowId> m_free;  // that lead somewhere else so far
};

}  // namespace

Status leadOn(Transaction& transaction, const ProcessId& process, const NodeId& step,
              const std::vector<WayOn>& ways)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  if (!(*found)->findNode(step)) return unknownElement(step);
  NodeId from = step;
  if (ways.size() > 1) {
    const Result<NodeId> decision = decisionOf(transaction, **found, step);
    if (!decision) return decision.error();
    from = *decision;
  }
  return Leading{transaction, **found, from}.run(ways);
}

}  // namespace einklang
