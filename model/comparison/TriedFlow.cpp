#include "model/comparison/TriedFlow.h"

#include "model/base/Text.h"
#include "model/comparison/ChangeEdits.h"
#include "model/comparison/Resolve.h"

#include <algorithm>

namespace einklang {
namespace {

constexpr std::size_t none = NumberedFlow::none;

/// Puts the flow together from those of reference and variant, which takes a tenth of the time of
/// carrying out the edits.
class Trial
{
 public:
  Trial(const Pairing& pairing, std::vector<const ChangeGroup*> groups)
      : m_pairing{pairing},
        m_r{pairing.referenceGraph().flow()},
        m_v{pairing.variantGraph().flow()},
        m_groups{std::move(groups)}
  {}

  TriedFlowPtr run()
  {
    numberSteps();
    return connectSteps() && addWays() ? findPools(), std::move(m_tried) : nullptr;
  }

 private:
  void numberSteps()
  {
    m_tried->now.assign(m_r.steps.size(), 0);
    m_there.assign(m_v.steps.size(), none);
    m_tried->flow.pools = m_r.pools;
    for (const ChangeGroup* group : m_groups) {
      for (const std::size_t r : group->missing) m_tried->now[r] = none;
    }
    for (std::size_t r = 0; r < m_r.steps.size(); ++r) {
      if (m_tried->now[r] == none) continue;
      m_tried->now[r] = add(m_r.steps[r], r);
    }
    for (const ChangeGroup* group : m_groups) {
      for (const std::size_t v : group->additional) m_there[v] = add(m_v.steps[v], none);
    }
  }

  std::size_t add(const NumberedFlow::Step& step, std::size_t was)
  {
    m_tried->flow.steps.push_back(step);
    m_tried->was.push_back(was);
    return m_tried->was.size() - 1;
  }

  std::size_t fromReference(std::size_t r) const { return r == none ? none : m_tried->now[r]; }
  std::size_t fromVariant(std::size_t v) const
  {
    if (v == none) return none;
    const auto& r = m_pairing.inReference(v);
    return r ? m_tried->now[*r] : m_there[v];
  }

  /// False where the sub-process or the host of a step is not there.
  bool connectSteps()
  {
    for (std::size_t i = 0; i < m_tried->was.size(); ++i) {
      NumberedFlow::Step& step = m_tried->flow.steps[i];
      const bool ofReference = m_tried->was[i] != none;
      for (std::size_t* end : {&step.parent, &step.host}) {
        const bool stands = *end != none;
        *end = ofReference ? fromReference(*end) : fromVariant(*end);
        if (stands && *end == none) return false;
      }
      if (!ofReference) step.pool = none;
    }
    return true;
  }

  /// False where a way would lead from or to a step that is not there.
  bool addWays()
  {
    std::vector<WayChange> changes;
    for (const ChangeGroup* group : m_groups) {
      changes.insert(changes.end(), group->ways.begin(), group->ways.end());
    }
    const auto changed = [&](const Flow* flow, const Flow* WayChange::*side) -> const WayChange* {
      const auto it = std::ranges::find(changes, flow, side);
      return it == changes.end() ? nullptr : &*it;
    };
    for (const NumberedFlow::Way& way : m_r.ways) {
      const WayChange* change = changed(way.flow, &WayChange::reference);
      if (change && !change->variant) continue;
      const Flow* flow = change ? change->variant : way.flow;
      if (!addWay({m_tried->now[way.from], m_tried->now[way.to], flow})) return false;
    }
    for (const NumberedFlow::Way& way : m_v.ways) {
      const WayChange* change = changed(way.flow, &WayChange::variant);
      if (!change || change->reference) continue;
      if (!addWay({fromVariant(way.from), fromVariant(way.to), way.flow})) return false;
    }
    return true;
  }

  bool addWay(const NumberedFlow::Way& way)
  {
    if (way.from == none || way.to == none) return false;
    m_tried->flow.ways.push_back(way);
    return true;
  }

  /// What is put in stands in the pool of what it is connected with.
  void findPools()
  {
    for (bool again = true; again;) {
      again = false;
      for (const NumberedFlow::Way& way : m_tried->flow.ways) {
        again = takePool(way.from, way.to) || takePool(way.to, way.from) || again;
      }
    }
    for (std::size_t v = 0; v < m_there.size(); ++v) {
      if (m_there[v] != none && isOpen(m_there[v])) pool(m_there[v]) = poolOfLoose(v);
    }
  }

  std::size_t& pool(std::size_t i) { return m_tried->flow.steps[i].pool; }
  bool isOpen(std::size_t i) const
  {
    const NumberedFlow::Step& step = m_tried->flow.steps[i];
    return m_tried->was[i] == none && step.parent == none && step.pool == none;
  }

  bool takePool(std::size_t from, std::size_t to)
  {
    if (!isOpen(to) || pool(from) == none) return false;
    pool(to) = pool(from);
    return true;
  }

  /// Nothing connects it: in the pool that is called as its own is, else in the first open one.
  std::size_t poolOfLoose(std::size_t v) const
  {
    const auto& pools = m_pairing.reference().participants();
    const std::string name = foldText(m_pairing.poolInReference(v));
    auto found = std::ranges::find_if(
        pools, [&](const Participant& one) { return foldText(one.name) == name; });
    if (found == pools.end()) {
      found = std::ranges::find_if(pools, [](const Participant& one) { return !one.blackBox; });
    }
    return found == pools.end() ? none : static_cast<std::size_t>(found - pools.begin());
  }

  const Pairing& m_pairing;
  const NumberedFlow& m_r;
  const NumberedFlow& m_v;
  std::vector<const ChangeGroup*> m_groups;
  std::shared_ptr<TriedFlow> m_tried = std::make_shared<TriedFlow>();
  std::vector<std::size_t> m_there;  // by number in the variant
};

/// A part of a series closes gaps with ways of its own.
TriedFlowPtr carriedOutFlow(const Pairing& pairing, const ChangeGroup& group)
{
  const Process& reference = pairing.reference();
  Result<Process> changed = carriedOut(reference, group.toVariant, reference);
  if (!changed) return nullptr;
  auto tried = std::make_shared<TriedFlow>();
  tried->process = *std::move(changed);
  tried->flow = numberedFlow(*tried->process);
  tried->was.assign(tried->flow.steps.size(), none);
  for (std::size_t r = 0; r < reference.nodes().size(); ++r) {
    const std::size_t now = tried->process->nodes().placeOf(reference.nodes()[r].id.value());
    const bool gone = now == tried->was.size();
    tried->now.push_back(gone ? none : now);
    if (!gone) tried->was[now] = r;
  }
  return tried;
}

}  // namespace

TriedFlowPtr triedFlow(const Pairing& pairing, const ChangeGroup& group)
{
  return group.isPartOfSeries ? carriedOutFlow(pairing, group) : Trial{pairing, {&group}}.run();
}

TriedFlowPtr triedFlow(const Pairing& pairing, const ChangeGroup& one, const ChangeGroup& other)
{
  return Trial{pairing, {&one, &other}}.run();
}

}  // namespace einklang
