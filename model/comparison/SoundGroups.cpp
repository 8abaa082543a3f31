#include "model/comparison/SoundGroups.h"

#include "model/analysis/Soundness.h"
#include "model/base/OneLine.h"
#include "model/base/Text.h"
#include "model/comparison/FlowDeviations.h"
#include "model/comparison/WaySaying.h"

#include <algorithm>
#include <set>

namespace einklang {
namespace {

/// A block within one branch cannot break what is around it; a new label cannot either.
bool canBreak(const ChangeGroup& group)
{
  if (group.isPartOfSeries) return false;
  return std::ranges::any_of(group.ways,
                             [](const WayChange& way) { return !way.reference || !way.variant; });
}

class Joining
{
 public:
  Joining(const Pairing& pairing, std::vector<ChangeGroup> groups)
      : m_pairing{pairing}, m_groups{std::move(groups)}
  {}

  std::vector<ChangeGroup> joined()
  {
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
      if (breaks(i)) mend(i);
    }
    joinBroken();
    std::erase_if(m_groups, [](const ChangeGroup& group) { return group.toVariant.empty(); });
    return std::move(m_groups);
  }

 private:
  /// What belongs together stands close together; each try plays all runs of a process.
  static constexpr std::size_t farthest = 6;

  bool breaks(std::size_t i)
  {
    ChangeGroup& group = m_groups[i];
    if (group.toVariant.empty() || !canBreak(group)) return false;
    group.tried = triedFlow(m_pairing, group);
    return !group.tried || !isSound(group.tried->flow);
  }

  void mend(std::size_t broken)
  {
    for (std::size_t distance = 1; distance <= farthest; ++distance) {
      for (const bool before : {false, true}) {
        if (before ? distance > broken : broken + distance >= m_groups.size()) continue;
        const std::size_t other = before ? broken - distance : broken + distance;
        if (m_groups[other].toVariant.empty() || !canBreak(m_groups[other])) continue;
        const TriedFlowPtr tried = triedFlow(m_pairing, m_groups[broken], m_groups[other]);
        if (!tried || !isSound(tried->flow)) continue;
        take(broken, other);
        m_groups[broken].tried = tried;
        return;
      }
    }
    m_broken.push_back(broken);
  }

  void joinBroken()
  {
    if (m_broken.size() < 2) return;
    for (std::size_t i = 1; i < m_broken.size(); ++i) take(m_broken.front(), m_broken[i]);
  }

  void take(std::size_t into, std::size_t from)
  {
    joinGroups(m_groups[into], m_groups[from]);
    m_groups[from] = {};
  }

  const Pairing& m_pairing;
  std::vector<ChangeGroup> m_groups;
  std::vector<std::size_t> m_broken;
};

/// A gateway is known by the step that it leads to.
std::size_t namedAt(const WayGraph& graph, const ElementId& id)
{
  const std::size_t at = graph.indexOf(NodeId{id.value()});
  if (at == graph.size() || !gatewayOf(graph.node(at))) return at;
  const auto isNamed = [&](std::size_t i) { return !gatewayOf(graph.node(i)); };
  const std::vector<std::size_t> next = graph.nearest(at, false, isNamed);
  return next.size() == 1 ? next.front() : at;
}

/// Both faults show at the same step, or before it.
bool showAtTheSame(const Pairing& pairing, const Finding& ours, const Finding& theirs)
{
  const std::size_t v = namedAt(pairing.variantGraph(), theirs.elements.front());
  if (v == pairing.variantGraph().size() || !pairing.inReference(v)) return false;
  return namedAt(pairing.referenceGraph(), ours.elements.front()) == *pairing.inReference(v);
}

bool isKnownInReference(const Pairing& pairing, const Findings& ours, const Finding& finding)
{
  return std::ranges::any_of(ours, [&](const Finding& known) {
    if (known.rule != finding.rule || known.elements.empty() || finding.elements.empty()) {
      return false;
    }
    // Of all steps that lead to no end any of them may be named: the file order decides.
    if (finding.rule.ends_with("livelock")) return true;
    if (showAtTheSame(pairing, known, finding)) return true;
    const std::size_t v = pairing.variantGraph().indexOf(NodeId{finding.elements.front().value()});
    if (v == pairing.variantGraph().size() || !pairing.inReference(v)) return true;
    // Of the steps of one fault the file order decides which is named first.
    const Counterparts& counterparts = pairing.elements().toReference();
    return std::ranges::any_of(finding.elements, [&](const ElementId& element) {
      const ElementId there{counterparts.idThere(element.value())};
      return std::ranges::find(known.elements, there) != known.elements.end();
    });
  });
}

}  // namespace

std::vector<ChangeGroup> soundGroups(const Pairing& pairing, std::vector<ChangeGroup> groups)
{
  const auto open = std::ranges::count_if(groups, canBreak);
  if (open < 2 || !pairing.preparedReference().isSound() || !pairing.preparedVariant().isSound()) {
    return groups;
  }
  return Joining{pairing, std::move(groups)}.joined();
}

namespace {

/// Two ways that say the same, from a step that takes both.
bool hasDoubleWay(const WayGraph& graph, std::size_t from, std::size_t to)
{
  const Gateway* gateway = gatewayOf(graph.node(from));
  if (gateway && gateway->kind != GatewayKind::Parallel) return false;
  const auto leads = [to](const WayGraph::Edge& way) {
    return way.to == to && way.flow && saying(*way.flow).empty();
  };
  return std::ranges::count_if(graph.out(from), leads) > 1;
}

/// Ways drawn twice: what they lead to happens twice.
Deviations doubleWays(const Pairing& pairing)
{
  const WayGraph& graph = pairing.variantGraph();
  const auto isInReference = [&](std::size_t from, std::size_t to) {
    const auto& a = pairing.inReference(from);
    const auto& b = pairing.inReference(to);
    return a && b && hasDoubleWay(pairing.referenceGraph(), *a, *b);
  };
  Deviations found;
  for (std::size_t from = 0; from < graph.size(); ++from) {
    if (graph.out(from).size() < 2) continue;
    const auto& ways = graph.out(from);
    for (auto it = ways.begin(); it != ways.end(); ++it) {
      const WayGraph::Edge& way = *it;
      const bool isFirst = std::ranges::find(ways.begin(), it, way.to, &WayGraph::Edge::to) == it;
      if (isFirst || !hasDoubleWay(graph, from, way.to)) continue;
      if (isInReference(from, way.to)) continue;
      const StepNames& names = pairing.preparedVariant().names();
      Deviation& deviation = found.emplace_back();
      deviation.kind = DeviationKind::Defect;
      deviation.arguments = {names.nameOf(from), "double-way", names.nameOf(way.to)};
      deviation.variantSteps = {graph.node(from).id, graph.node(way.to).id};
      if (const auto& r = pairing.inReference(from)) {
        deviation.anchors = {pairing.referenceGraph().node(*r).id};
      }
      deviation.key = join({"defect", "", "",
                            "double-way;" + keyText(graph.node(from).label) + ";" +
                                keyText(graph.node(way.to).label)},
                           "|");
    }
  }
  return found;
}

}  // namespace

Deviations defectDeviations(const Pairing& pairing)
{
  Deviations found = doubleWays(pairing);
  if (pairing.preparedVariant().isSound()) return found;
  const bool isDoubled = !found.empty();
  const Findings& theirs = pairing.preparedVariant().findings();
  const Findings& ours = pairing.preparedReference().findings();
  std::set<std::string> told;
  for (const Finding& finding : theirs) {
    if (finding.severity != Severity::Error || isKnownInReference(pairing, ours, finding)) continue;
    // Each way that lacks an end is told where it is.
    if (finding.rule == "soundness-dangling-flow") continue;
    // That something happens twice is told where it begins.
    if (isDoubled && finding.rule.ends_with("synchronisation")) continue;
    const std::string label = finding.elements.empty()
                                  ? std::string{}
                                  : labelOf(pairing.variant(), finding.elements.front());
    const std::string key = join({"defect", "", "", finding.rule + ";" + keyText(label)}, "|");
    if (!told.insert(key).second) continue;
    Deviation deviation;
    deviation.kind = DeviationKind::Defect;
    deviation.key = key;
    deviation.arguments = {oneLine(label), finding.rule};
    if (!finding.elements.empty()) {
      const std::size_t v =
          pairing.variantGraph().indexOf(NodeId{finding.elements.front().value()});
      if (v < pairing.variantGraph().size()) {
        deviation.variantSteps = {pairing.variantGraph().node(v).id};
        deviation.arguments[0] = pairing.preparedVariant().names().nameOf(v);
        if (pairing.inReference(v)) {
          deviation.anchors = {pairing.referenceGraph().node(*pairing.inReference(v)).id};
        }
      }
    }
    found.push_back(std::move(deviation));
  }
  return found;
}

}  // namespace einklang
