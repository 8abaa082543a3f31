#include "model/harmonization/StepTraces.h"

#include "model/base/Text.h"
#include "model/matching/PreparedProcess.h"

#include <algorithm>

namespace einklang {
namespace {

std::vector<std::string> labelsOf(const Process& process, const std::vector<int>& steps)
{
  std::vector<std::string> labels;
  for (const int step : steps) {
    labels.push_back(cleanText(process.nodes()[static_cast<std::size_t>(step)].label));
  }
  std::ranges::sort(labels);
  return labels;
}

StepTrace traceOf(const Process& process, const PreparedProcess& prepared, const NodeId& id)
{
  const std::size_t place = process.nodes().indexOf(id);
  const Step& step = prepared.steps[place];
  return {.id = id,
          .label = cleanText(process.nodes()[place].label),
          .before = labelsOf(process, step.namedBefore),
          .after = labelsOf(process, step.namedAfter)};
}

/// How many of the sides agree, steps before and steps after.
int agreement(const StepTrace& a, const StepTrace& b)
{
  return (a.before == b.before ? 1 : 0) + (a.after == b.after ? 1 : 0);
}

}  // namespace

void keepTraces(std::vector<StepTrace>& traces, const std::vector<NodeId>& steps,
                const Process& process)
{
  const PreparedProcess prepared = prepare(process);
  std::vector<StepTrace> kept;
  for (const NodeId& id : steps) {
    if (process.findNode(id)) {
      kept.push_back(traceOf(process, prepared, id));
      continue;
    }
    const auto known = std::ranges::find(traces, id, &StepTrace::id);
    if (known != traces.end()) kept.push_back(*known);
  }
  traces = std::move(kept);
}

std::optional<NodeId> findAgain(const StepTrace& trace, const Process& process,
                                const std::vector<NodeId>& taken)
{
  const PreparedProcess prepared = prepare(process);
  const std::string label = foldText(trace.label);
  std::vector<std::pair<int, NodeId>> found;
  for (const Node& node : process.nodes()) {
    if (foldText(node.label) != label) continue;
    if (std::ranges::find(taken, node.id) != taken.end()) continue;
    found.emplace_back(agreement(trace, traceOf(process, prepared, node.id)), node.id);
  }
  const auto best = std::ranges::max_element(found, {}, [](const auto& one) { return one.first; });
  if (best == found.end()) return std::nullopt;
  if (label.empty() && best->first < 2) return std::nullopt;
  const auto equal =
      std::ranges::count(found, best->first, [](const auto& one) { return one.first; });
  return equal == 1 ? std::optional{best->second} : std::nullopt;
}

}  // namespace einklang
