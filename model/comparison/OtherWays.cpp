#include "model/comparison/OtherWays.h"

#include "model/comparison/Questions.h"
#include "model/comparison/WayGraph.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace einklang {
namespace {

using Indices = std::vector<std::size_t>;

/// One side of a pair.
class Side
{
 public:
  Side(const Pairing& pairing, bool ofVariant)
      : m_graph{ofVariant ? pairing.variantGraph() : pairing.referenceGraph()},
        m_relations{
            (ofVariant ? pairing.preparedVariant() : pairing.preparedReference()).relations()},
        m_pairing{pairing},
        m_ofVariant{ofVariant}
  {}

  const WayGraph& graph() const { return m_graph; }
  const OrderRelations& relations() const { return m_relations; }
  bool isVariant() const { return m_ofVariant; }

  const std::optional<std::size_t>& partner(std::size_t i) const
  {
    return m_ofVariant ? m_pairing.inReference(i) : m_pairing.inVariant(i);
  }
  std::size_t inReference(std::size_t i) const
  {
    return m_ofVariant ? *m_pairing.inReference(i) : i;
  }

  /// A step of both sides; what only tells a case is none.
  bool isStep(std::size_t i) const
  {
    return !gatewayOf(m_graph.node(i)) && partner(i) && !isCase(m_graph, i);
  }
  bool isWork(std::size_t i) const { return isActivity(m_graph.node(i)) && partner(i); }

  /// What is done right behind an event that only leads there, or before one that follows it.
  std::size_t workBeside(std::size_t i, bool backwards) const
  {
    if (!eventOf(m_graph.node(i))) return i;
    const auto& ways = backwards ? m_graph.in(i) : m_graph.out(i);
    if (ways.size() != 1 || !isWork(ways.front().to)) return i;
    const std::size_t at = ways.front().to;
    return (backwards ? m_graph.out(at) : m_graph.in(at)).size() == 1 ? at : i;
  }

  bool comesBetween(std::size_t from, std::size_t i, std::size_t to) const
  {
    return m_relations.reaches(from, i) && m_relations.reaches(i, to) &&
           !m_relations.reaches(i, from) && !m_relations.reaches(to, i);
  }

  /// The steps of both sides from which nothing is done until there, or itself.
  Indices nearest(std::size_t i, bool backwards) const
  {
    if (!isPassed(i)) return isStep(i) ? Indices{i} : Indices{};
    Indices found = m_graph.nearest(i, backwards, [this](std::size_t at) { return !isPassed(at); });
    std::erase_if(found, [this](std::size_t at) { return !isStep(at); });
    return found;
  }

  /// A way leads there on which no other work of both sides is done.
  bool leadsAtOnce(std::size_t from, std::size_t to) const
  {
    const auto isEnd = [&](std::size_t at) { return at == to || isWork(at); };
    return m_graph.nearestSet(from, false, isEnd).has(to);
  }

 private:
  /// Nothing is done there.
  bool isPassed(std::size_t i) const
  {
    const Node& node = m_graph.node(i);
    if (gatewayOf(node)) return true;
    return eventOf(node) && !isStart(node) && !isEnd(node) && !partner(i);
  }

  const WayGraph& m_graph;
  const OrderRelations& m_relations;
  const Pairing& m_pairing;
  bool m_ofVariant;
};

class Finder
{
 public:
  Finder(const Pairing& pairing, const OrderDifference& difference,
         const std::vector<ChangeGroup>& groups)
      : m_pairing{pairing},
        m_groups{groups},
        m_ours{pairing, false},
        m_theirs{pairing, true},
        m_isToldOf(m_ours.graph().size(), 0),
        m_found(groups.size())
  {
    for (const OrderDifference::Fact& fact : difference.facts()) {
      if (fact.kind == OrderDifference::Fact::Pair) {
        m_toldPairs.emplace(fact.a, fact.b);
        m_toldPairs.emplace(fact.b, fact.a);
      } else if (fact.kind != OrderDifference::Fact::OuterCondition) {
        m_isToldOf[fact.a] = 1;
      }
    }
  }

  std::vector<OtherWays> find()
  {
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
      for (const WayChange& way : m_groups[g].ways) {
        if (way.reference && way.variant) continue;
        look(g, way.variant ? m_theirs : m_ours, way.variant ? m_ours : m_theirs,
             way.variant ? *way.variant : *way.reference);
      }
      for (const std::size_t v : m_groups[g].additional) lookAtNewCase(g, v);
    }
    for (std::size_t r = 0; r < m_ours.graph().size(); ++r) {
      lookAtCase(r);
      lookAtChoice(r);
      lookBehind(r);
    }
    return std::move(m_found);
  }

 private:
  // Ways past steps -------------------------------------------------------------------------------

  void look(std::size_t group, const Side& side, const Side& other, const Flow& way)
  {
    const auto ends = side.graph().endsOf(way);
    const Indices after = side.nearest(ends.to, false);
    if (after.empty()) return;
    for (const std::size_t from : side.nearest(ends.from, true)) {
      for (const std::size_t to : after) {
        const std::size_t first = side.workBeside(from, true);
        const std::size_t last = side.workBeside(to, false);
        if (!m_looked.emplace(side.isVariant(), first, last).second) continue;
        look(group, side, other, first, last);
      }
    }
  }

  void look(std::size_t group, const Side& side, const Side& other, std::size_t from,
            std::size_t to)
  {
    const std::size_t first = *side.partner(from);
    const std::size_t last = *side.partner(to);
    const OrderRelations& relations = other.relations();
    if (!relations.reaches(first, last) || relations.reaches(last, first)) return;
    if (side.relations().reaches(to, from) || other.leadsAtOnce(first, last)) return;
    WayPast way{side.inReference(from), side.inReference(to), {}, !side.isVariant()};
    for (std::size_t i = 0; i < other.graph().size(); ++i) {
      if (other.isWork(i) && other.comesBetween(first, i, last)) {
        way.past.push_back(other.inReference(i));
      }
    }
    if (way.past.empty() || isExplained(way)) return;
    sort(way.past);
    m_found[group].past.push_back(std::move(way));
  }

  bool isExplained(const WayPast& way) const
  {
    Indices all = way.past;
    all.push_back(way.to);
    if (std::ranges::any_of(all, [this](std::size_t r) { return m_isToldOf[r] != 0; })) return true;
    all.push_back(way.from);
    return std::ranges::any_of(all, [&](std::size_t a) {
      return std::ranges::any_of(all, [&](std::size_t b) { return m_toldPairs.contains({a, b}); });
    });
  }

  // Cases -----------------------------------------------------------------------------------------

  void lookAtCase(std::size_t r)
  {
    const auto& v = m_pairing.inVariant(r);
    if (!v || !isCase(m_ours.graph(), r) || !isCase(m_theirs.graph(), *v)) return;
    OtherCase one{r, next(m_ours, r, m_theirs), next(m_theirs, *v, m_ours)};
    if (one.before.empty() && one.after.empty()) return;
    const auto group = std::ranges::find_if(
        m_groups, [&](const ChangeGroup& changes) { return leadsThere(changes, one); });
    if (group == m_groups.end()) return;
    sort(one.before);
    sort(one.after);
    m_found[static_cast<std::size_t>(group - m_groups.begin())].cases.push_back(std::move(one));
  }

  void lookAtNewCase(std::size_t group, std::size_t v)
  {
    const WayGraph& graph = m_theirs.graph();
    if (!isCase(graph, v) || graph.node(v).label.empty()) return;
    const std::size_t split = graph.in(v).front().to;
    const auto& r = m_pairing.inReference(split);
    if (!r || !isAskedAlike(*r, split) || onlyNamesNext(v)) return;
    OtherCase found{v, {}, {}, true};
    for (const std::size_t at :
         graph.nearest(v, false, [this](std::size_t i) { return m_theirs.isWork(i); })) {
      const std::size_t step = *m_pairing.inReference(at);
      const bool isInLoop = m_theirs.relations().reaches(at, split);
      if (!isInLoop && m_isToldOf[step] == 0 && hangsOn(step, *r) && isOfOthers(v, split, at)) {
        found.after.push_back(step);
      }
    }
    if (found.after.empty()) return;
    sort(found.after);
    m_found[group].cases.push_back(std::move(found));
  }

  /// The step right before the two choices is the same.
  bool isAskedAlike(std::size_t ours, std::size_t theirs) const
  {
    const auto& before = m_ours.graph().in(ours);
    const auto& there = m_theirs.graph().in(theirs);
    return before.size() == 1 && there.size() == 1 && m_theirs.isWork(there.front().to) &&
           m_pairing.inReference(there.front().to) == before.front().to;
  }

  /// The event tells no case but what is done next.
  bool onlyNamesNext(std::size_t v) const
  {
    const WayGraph& graph = m_theirs.graph();
    const StepNames& names = m_pairing.preparedVariant().names();
    return graph.out(v).size() == 1 && isActivity(graph.node(graph.out(v).front().to)) &&
           saysStep(names.foldedLabel(v), names.foldedLabel(graph.out(v).front().to));
  }

  /// In the reference the step is only done in some cases of the choice.
  bool hangsOn(std::size_t step, std::size_t split) const
  {
    std::size_t most = 32;  // choices within choices; in a loop, each within the other
    for (const std::optional<Guard>* guard = &m_ours.relations().guardOf(step); *guard && most > 0;
         guard = &m_ours.relations().guardOf((*guard)->split), --most) {
      if ((*guard)->split == split) return true;
    }
    return false;
  }

  /// Another way out of the choice leads there, too.
  bool isOfOthers(std::size_t event, std::size_t split, std::size_t step) const
  {
    return std::ranges::any_of(m_theirs.graph().out(split), [&](const WayGraph::Edge& way) {
      return way.to != event && (way.to == step || m_theirs.relations().reaches(way.to, step));
    });
  }

  /// The work of both sides that comes next in the case, and on the other side only in others.
  Indices next(const Side& side, std::size_t event, const Side& other) const
  {
    const std::size_t there = *side.partner(event);
    const std::size_t split = other.graph().in(there).front().to;
    const auto isWork = [&](std::size_t at) { return side.isWork(at); };
    Indices found;
    for (const std::size_t at : side.graph().nearest(event, false, isWork)) {
      const std::size_t step = *side.partner(at);
      const OrderRelations& relations = other.relations();
      if (relations.reaches(there, step) || relations.reaches(step, there)) continue;
      if (!relations.reaches(split, step) || side.relations().reaches(at, event)) continue;
      if (m_isToldOf[side.inReference(at)] == 0) found.push_back(side.inReference(at));
    }
    return found;
  }

  /// The changes are about a way from the case to what comes next.
  bool leadsThere(const ChangeGroup& changes, const OtherCase& one) const
  {
    return std::ranges::any_of(changes.ways, [&](const WayChange& way) {
      return (way.reference && liesBetween(m_ours, *way.reference, one.event, one.before)) ||
             (way.variant && liesBetween(m_theirs, *way.variant, one.event, one.after));
    });
  }

  bool liesBetween(const Side& side, const Flow& way, std::size_t event, const Indices& steps) const
  {
    const auto ends = side.graph().endsOf(way);
    const auto here = [&](std::size_t r) { return side.isVariant() ? *m_pairing.inVariant(r) : r; };
    const auto leads = [&](std::size_t from, std::size_t to) {
      return from == to || side.relations().reaches(from, to);
    };
    return leads(here(event), ends.from) &&
           std::ranges::any_of(steps, [&](std::size_t step) { return leads(ends.to, here(step)); });
  }

  // What ways say ---------------------------------------------------------------------------------

  void lookAtChoice(std::size_t r)
  {
    const auto& v = m_pairing.inVariant(r);
    if (!v || !chooses(m_ours.graph(), r) || !chooses(m_theirs.graph(), *v)) return;
    SaidWays ways{r, saidAt(m_ours.graph(), r), saidAt(m_theirs.graph(), *v)};
    if (ways.before.empty() == ways.after.empty()) return;
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
      const bool isHere = std::ranges::any_of(m_groups[g].ways, [&](const WayChange& way) {
        return (way.reference && m_ours.graph().endsOf(*way.reference).from == r) ||
               (way.variant && m_theirs.graph().endsOf(*way.variant).from == *v);
      });
      if (!isHere) continue;
      m_found[g].said.push_back(std::move(ways));
      return;
    }
  }

  static bool chooses(const WayGraph& graph, std::size_t i)
  {
    const Gateway* gateway = gatewayOf(graph.node(i));
    return gateway && graph.out(i).size() > 1 &&
           (gateway->kind == GatewayKind::Exclusive || gateway->kind == GatewayKind::Inclusive);
  }

  // Ends that are not drawn ----------------------------------------------------------------------

  void lookBehind(std::size_t r)
  {
    const auto& v = m_pairing.inVariant(r);
    if (!v || !isActivity(m_ours.graph().node(r)) || !isActivity(m_theirs.graph().node(*v))) return;
    const bool stopsHere = m_ours.graph().out(r).empty();
    const bool stopsThere = m_theirs.graph().out(*v).empty();
    if (stopsHere == stopsThere) return;
    const Process& process = stopsHere ? m_pairing.reference() : m_pairing.variant();
    const NodeId& id = stopsHere ? m_ours.graph().node(r).id : m_theirs.graph().node(*v).id;
    const auto isOpen = [&](const Flow& way) { return way.source == id && !way.target; };
    const auto isLoose = [](const Flow& way) { return !way.source; };
    const bool isBroken = std::ranges::any_of(process.flows(), isLoose);
    if (isBroken && stopsHere) return;
    if (std::ranges::any_of(process.flows(), isOpen) ||
        !stopsWithoutEnd(stopsHere ? m_ours : m_theirs, stopsHere ? r : *v))
      return;
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
      const bool isHere = std::ranges::any_of(m_groups[g].ways, [&](const WayChange& way) {
        return (way.reference && m_ours.graph().endsOf(*way.reference).from == r) ||
               (way.variant && m_theirs.graph().endsOf(*way.variant).from == *v);
      });
      if (!isHere) continue;
      m_found[g].last.push_back({r, stopsThere, isBroken});
      return;
    }
  }

  /// Others end with an event, and what begins it leads there.
  static bool stopsWithoutEnd(const Side& side, std::size_t step)
  {
    const WayGraph& graph = side.graph();
    const Node& node = graph.node(step);
    if (node.parent || node.compensation || graph.in(step).empty()) return false;
    for (std::size_t i = 0; i < graph.size(); ++i) {
      const Node& other = graph.node(i);
      if (isEnd(other) && other.participant == node.participant && !other.parent) return true;
    }
    return false;
  }

  void sort(Indices& steps) const
  {
    std::ranges::sort(steps, {}, [this](std::size_t r) { return m_pairing.referenceRanks()[r]; });
  }

  const Pairing& m_pairing;
  const std::vector<ChangeGroup>& m_groups;
  Side m_ours;
  Side m_theirs;
  std::vector<char> m_isToldOf;  // by number in the reference: hangs on something else, or repeats
  std::set<std::pair<std::size_t, std::size_t>> m_toldPairs;
  std::set<std::tuple<bool, std::size_t, std::size_t>> m_looked;
  std::vector<OtherWays> m_found;
};

}  // namespace

std::vector<OtherWays> otherWays(const Pairing& pairing, const OrderDifference& difference,
                                 const std::vector<ChangeGroup>& groups)
{
  return Finder{pairing, difference, groups}.find();
}

}  // namespace einklang
