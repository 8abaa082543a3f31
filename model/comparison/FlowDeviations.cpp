#include "model/comparison/FlowDeviations.h"

#include "model/base/Text.h"
#include "model/comparison/DeviationEffort.h"
#include "model/comparison/DeviationNames.h"
#include "model/comparison/Fragments.h"
#include "model/comparison/OrderChanges.h"
#include "model/comparison/Resolve.h"
#include "model/comparison/WaySaying.h"

#include <algorithm>
#include <set>

namespace einklang {
namespace {

using Indices = std::vector<std::size_t>;

class Describer
{
 public:
  Describer(const Pairing& pairing, const ChangeGroup& group)
      : m_pairing{pairing},
        m_labels{pairing.preparedReference().labels()},
        m_group{group},
        m_r{pairing.referenceGraph()},
        m_v{pairing.variantGraph()}
  {}

  Deviations describe()
  {
    describeComplex();
    describeFragments();
    if (!m_group.keepsOrder || m_found.empty()) describeOrder();
    if (m_found.empty()) describeWays();
    finish();
    return std::move(m_found);
  }

 private:
  // Steps as whole ------------------------------------------------------------------------------

  void describeComplex()
  {
    for (const Correspondence& complex : m_pairing.complex()) {
      const bool here = std::ranges::any_of(complex.a, [this](const NodeId& id) {
        return std::ranges::find(m_group.missing, m_r.indexOf(id)) != m_group.missing.end();
      });
      if (here) describeComplex(complex);
    }
  }

  void describeComplex(const Correspondence& complex)
  {
    Indices a;
    Indices b;
    for (const NodeId& id : complex.a) a.push_back(m_r.indexOf(id));
    for (const NodeId& id : complex.b) b.push_back(m_v.indexOf(id));
    std::erase_if(a, [this](std::size_t i) { return i == m_r.size(); });
    std::erase_if(b, [this](std::size_t i) { return i == m_v.size(); });
    const DeviationKind kind = kindOfComplex(a, b);
    addFrame(m_r, m_group.missing, a);
    addFrame(m_v, m_group.additional, b);
    Deviation& deviation =
        add(kind, idsOf(m_r, a), {listed(labels(m_r, a)), listed(labels(m_v, b))});
    deviation.variantSteps = idsOf(m_v, b);
    cover(m_r, a, m_namedMissing);
    cover(m_v, b, m_namedAdditional);
  }

  DeviationKind kindOfComplex(const Indices& a, const Indices& b) const
  {
    const auto holds = [](const WayGraph& graph, const Indices& nodes) {
      return std::ranges::any_of(
          nodes, [&](std::size_t i) { return subProcessOf(graph.node(i)) != nullptr; });
    };
    if (a.size() > 1 && b.size() > 1) return DeviationKind::Intermingled;
    if (a.size() == 1 && b.size() > 1 && !holds(m_r, a)) return DeviationKind::Refined;
    return DeviationKind::OtherGranularity;
  }

  void describeFragments()
  {
    const auto missing =
        fragmentsOf(m_r, m_group.missing, m_namedMissing, m_pairing.referenceRanks());
    const auto additional =
        fragmentsOf(m_v, m_group.additional, m_namedAdditional, m_pairing.variantRanks());
    const Fragment* start = firstWith(missing, &Fragment::hasStart);
    const Fragment* otherStart = firstWith(additional, &Fragment::hasStart);
    if (start && otherStart) describeOtherStart(*start, *otherStart);
    const Fragment* end = firstWith(missing, &Fragment::hasEnd);
    const Fragment* otherEnd = firstWith(additional, &Fragment::hasEnd);
    const bool otherResult = end && otherEnd && onlyEnds(m_r, *end) && onlyEnds(m_v, *otherEnd);
    if (otherResult) describeOtherResult(*end, *otherEnd);
    for (const Fragment& fragment : missing) {
      if (!(otherResult && &fragment == end)) describeMissing(fragment, start && otherStart);
    }
    for (const Fragment& fragment : additional) {
      if (!(otherResult && &fragment == otherEnd))
        describeAdditional(fragment, start && otherStart);
    }
  }

  static const Fragment* firstWith(const std::vector<Fragment>& all, bool Fragment::*what)
  {
    const auto it = std::ranges::find_if(all, [what](const Fragment& f) { return f.*what; });
    return it == all.end() ? nullptr : &*it;
  }

  static bool onlyEnds(const WayGraph& graph, const Fragment& fragment)
  {
    return std::ranges::all_of(fragment.steps, [&](std::size_t i) { return isEnd(graph.node(i)); });
  }

  void describeOtherStart(const Fragment& reference, const Fragment& variant)
  {
    const auto startIn = [](const WayGraph& graph, const Fragment& fragment) {
      return *std::ranges::find_if(fragment.steps,
                                   [&](std::size_t i) { return isStart(graph.node(i)); });
    };
    const std::size_t r = startIn(m_r, reference);
    const std::size_t v = startIn(m_v, variant);
    Deviation& deviation =
        add(DeviationKind::OtherStart, {m_r.node(r).id}, {m_r.node(r).label, m_v.node(v).label});
    deviation.variantSteps = {m_v.node(v).id};
  }

  void describeOtherResult(const Fragment& reference, const Fragment& variant)
  {
    Deviation& deviation =
        add(DeviationKind::OtherResult, idsOf(m_r, reference.steps),
            {listed(labels(m_r, reference.steps)), listed(labels(m_v, variant.steps))});
    deviation.variantSteps = idsOf(m_v, variant.steps);
  }

  /// A statement for each step, so that towns that miss one of them share it.
  void describeMissing(const Fragment& fragment, bool startIsTold)
  {
    const Indices before = neighboursOf(m_r, fragment.steps, true);
    for (const std::size_t i : fragment.steps) {
      const Node& node = m_r.node(i);
      if ((startIsTold && isStart(node)) || isUntold(m_r, i, fragment.steps)) continue;
      if (isEnd(node)) {
        add(DeviationKind::OtherResult, {node.id}, {node.label, ""});
      } else {
        add(DeviationKind::Missing, {node.id},
            {node.label, firstLabel(m_r, before), roleOf(m_pairing.reference(), node)});
      }
    }
  }

  void describeAdditional(const Fragment& fragment, bool startIsTold)
  {
    const Indices before = neighboursOf(m_v, fragment.steps, true);
    const Indices after = neighboursOf(m_v, fragment.steps, false);
    std::vector<NodeId> anchors = inReference(before);
    std::ranges::move(inReference(after), std::back_inserter(anchors));
    for (const std::size_t i : fragment.steps) {
      const Node& node = m_v.node(i);
      if ((startIsTold && isStart(node)) || isUntold(m_v, i, fragment.steps)) continue;
      Deviation& deviation = addAdditional(node, firstLabel(m_v, before), firstLabel(m_v, after));
      deviation.variantSteps = {node.id};
      deviation.anchors = anchors;
    }
  }

  Deviation& addAdditional(const Node& node, const std::string& before, const std::string& after)
  {
    if (isEnd(node)) return add(DeviationKind::OtherResult, {}, {"", node.label});
    if (isStart(node)) return add(DeviationKind::AdditionalStart, {}, {node.label});
    return add(DeviationKind::Additional, {},
               {node.label, before, after, roleOf(m_pairing.variant(), node)});
  }

  /// Nameless events and what stands in a named sub-process go without saying beside others.
  static bool isUntold(const WayGraph& graph, std::size_t i, const Indices& steps)
  {
    const Node& node = graph.node(i);
    const bool inside =
        node.parent && std::ranges::find(steps, graph.indexOf(*node.parent)) != steps.end();
    const bool nameless = eventOf(node) && node.label.empty();
    return inside || (nameless && std::ranges::any_of(steps, [&](std::size_t other) {
                        return isActivity(graph.node(other)) || !graph.node(other).label.empty();
                      }));
  }

  /// The nearest steps before (or after) the fragment that both sides have.
  Indices neighboursOf(const WayGraph& graph, const Indices& fragment, bool backwards) const
  {
    const bool reference = &graph == &m_r;
    const auto known = [&](std::size_t at) {
      return !gatewayOf(graph.node(at)) &&
             (reference ? m_pairing.inVariant(at) : m_pairing.inReference(at)).has_value();
    };
    BitSet found{graph.size()};
    for (const std::size_t i : fragment) {
      for (const std::size_t at : graph.nearest(i, backwards, known)) found.add(at);
    }
    // What is on both sides of it is there by a loop; the other side tells more.
    return graph.listed(found);
  }

  // Order -----------------------------------------------------------------------------------------

  void describeOrder()
  {
    const std::optional<OrderChanges> found = changesOfOrder();
    if (!found) return;
    const OrderChanges& changes = *found;
    for (const Move& move : changes.moves) describe(move);
    for (const RelationChange& change : changes.relations) describe(change);
    describeLoops(changes);
    const bool alone = m_found.empty();
    for (const GuardChange& change : changes.guards) {
      if (alone || speaksForItself(change)) describe(change);
    }
    if (m_found.empty()) describeDependencies(changes);
  }

  std::optional<OrderChanges> changesOfOrder() const
  {
    if (m_group.changed) return orderChanges(m_pairing, *m_group.changed);
    const Process& reference = m_pairing.reference();
    const Result<Process> changed = carriedOut(reference, m_group.toVariant, reference);
    return changed ? std::optional{orderChanges(m_pairing, *changed)} : std::nullopt;
  }

  void describe(const Move& move)
  {
    if (move.steps.size() == 1 && move.past.size() == 1) {
      describeSwap(move.steps.front(), move.past.front());
      return;
    }
    const bool later = rank(move.steps.front()) < rank(move.past.front());
    addMatched(DeviationKind::Moved, move.steps, move.past,
               {listed(labels(m_r, move.steps)), listed(labels(m_r, move.past)),
                later ? "later" : "earlier"});
  }

  /// First what comes first in the variant.
  void describeSwap(std::size_t a, std::size_t b)
  {
    if (rank(a) > rank(b)) std::swap(a, b);
    addMatched(DeviationKind::Swapped, {a, b}, {}, {m_r.node(b).label, m_r.node(a).label});
  }

  void describe(const RelationChange& change)
  {
    const bool alternative =
        change.before == Order::Alternative || change.after == Order::Alternative;
    const char* mode = change.after == Order::Alternative ? "alternative"
                       : change.after == Order::Parallel  ? "parallel"
                       : alternative                      ? "both"
                                                          : "sequential";
    Indices all = change.one;
    all.insert(all.end(), change.other.begin(), change.other.end());
    const DeviationKind kind = alternative ? DeviationKind::Alternative : DeviationKind::Parallel;
    addMatched(kind, all, {},
               {listed(labels(m_r, change.one)), listed(labels(m_r, change.other)), mode});
  }

  void describeLoops(const OrderChanges& changes)
  {
    if (!changes.nowRepeated.empty()) {
      addMatched(DeviationKind::Loop, changes.nowRepeated, {},
                 {listed(labels(m_r, changes.nowRepeated)), "repeated"});
    }
    if (!changes.nowOnce.empty()) {
      addMatched(DeviationKind::Loop, changes.nowOnce, {},
                 {listed(labels(m_r, changes.nowOnce)), "once"});
    }
  }

  /// Beside other deviations a condition is worth a sentence where it holds for few steps: that all
  /// the rest lost or got one follows from what was added or taken out.
  static bool speaksForItself(const GuardChange& change)
  {
    return change.guardedAfter && change.steps.size() <= 2;
  }

  /// A further choice before the step; the earlier one, if any, is still made.
  bool isFurtherChoice(const GuardChange& change) const
  {
    const std::size_t before = m_r.indexOf(NodeId{change.splitBefore});
    const bool isKept = before < m_r.size() && m_pairing.inVariant(before).has_value();
    return isKept && m_r.indexOf(NodeId{change.splitAfter}) == m_r.size();
  }

  void describe(const GuardChange& change)
  {
    if (change.guardedBefore && change.guardedAfter && !isFurtherChoice(change)) {
      addMatched(DeviationKind::OtherCondition, change.steps, {},
                 {listed(labels(m_r, change.steps)), change.before, change.after});
      return;
    }
    addMatched(
        DeviationKind::AdditionalCondition, change.steps, {},
        {listed(labels(m_r, change.steps)), change.guardedAfter ? change.after : change.before,
         change.guardedAfter ? "optional" : "always"});
  }

  void describeDependencies(const OrderChanges& changes)
  {
    for (const DependencyChange& change : changes.dependencies) {
      addMatched(change.more ? DeviationKind::AdditionalDependency : DeviationKind::OtherDependency,
                 {change.step}, {},
                 {m_r.node(change.step).label, listed(change.before), listed(change.after)});
    }
  }

  // Branching alone -------------------------------------------------------------------------------

  /// Nothing but what ways say, or how gateways are drawn, differs.
  void describeWays()
  {
    for (const WayChange& way : m_group.ways) {
      if (!way.reference || !way.variant) continue;
      const std::size_t from = m_r.indexOf(*way.reference->source);
      if (describeDefault(way, from)) continue;
      const auto [was, is] = differentSayings(*way.reference, *way.variant);
      addMatched(DeviationKind::OtherCondition, {from}, {m_r.indexOf(*way.reference->target)},
                 {subjectOf(from), was, is});
    }
    if (!m_found.empty()) return;
    const std::size_t near = nearestStep();
    if (near < m_r.size()) {
      addMatched(DeviationKind::OtherCondition, {near}, {}, {m_r.node(near).label, "", ""});
    } else {
      add(DeviationKind::OtherCondition, {}, {"", "", ""});
    }
  }

  /// The way says the same, but is the normal case on one side only.
  bool describeDefault(const WayChange& way, std::size_t from)
  {
    if (!differInDefaultAlone(*way.reference, *way.variant)) return false;
    const std::size_t to = m_r.indexOf(*way.reference->target);
    const std::string says = saying(*way.reference);
    const std::string name = says.empty() ? m_r.node(to).label : says;
    addMatched(DeviationKind::OtherCondition, {from}, {to},
               {subjectOf(from), name, name, way.variant->isDefault ? "usual" : "not-usual"});
    return true;
  }

  /// The question of a gateway, else the step before it.
  std::string subjectOf(std::size_t r) const
  {
    if (!m_r.node(r).label.empty()) return m_r.node(r).label;
    const auto labelled = [this](std::size_t at) { return !m_r.node(at).label.empty(); };
    return firstLabel(m_r, m_r.nearest(r, true, labelled));
  }

  /// The step of both sides that is nearest to the changes.
  std::size_t nearestStep() const
  {
    const auto known = [this](std::size_t at) {
      return !gatewayOf(m_r.node(at)) && m_pairing.inVariant(at).has_value();
    };
    std::size_t best = m_r.size();
    for (const WayChange& way : m_group.ways) {
      const NodeId* end = way.reference ? &*way.reference->source : nullptr;
      std::size_t at = end ? m_r.indexOf(*end) : m_r.size();
      if (!end) {
        const auto r = m_pairing.inReference(m_v.indexOf(*way.variant->source));
        if (r) at = *r;
      }
      if (at == m_r.size()) continue;
      Indices candidates = known(at) ? Indices{at} : m_r.nearest(at, true, known);
      for (const std::size_t i : candidates) {
        if (best == m_r.size() || rank(i) < rank(best)) best = i;
      }
    }
    return best;
  }

  // Making deviations -----------------------------------------------------------------------------

  Deviation& add(DeviationKind kind, std::vector<NodeId> steps, std::vector<std::string> arguments)
  {
    Deviation deviation;
    deviation.kind = kind;
    deviation.referenceSteps = std::move(steps);
    deviation.arguments = std::move(arguments);
    m_found.push_back(std::move(deviation));
    return m_found.back();
  }

  Deviation& addMatched(DeviationKind kind, Indices steps, const Indices& anchors,
                        std::vector<std::string> arguments)
  {
    std::ranges::sort(steps, {}, [this](std::size_t i) { return rank(i); });
    Deviation& deviation = add(kind, idsOf(m_r, steps), std::move(arguments));
    for (const std::size_t i : steps) {
      if (m_pairing.inVariant(i))
        deviation.variantSteps.push_back(m_v.node(*m_pairing.inVariant(i)).id);
    }
    deviation.anchors = idsOf(m_r, anchors);
    return deviation;
  }

  void finish()
  {
    shareEffort(m_pairing, m_group, m_found);
    for (Deviation& deviation : m_found) deviation.key = keyOf(deviation);
  }

  std::string keyOf(const Deviation& deviation) const
  {
    std::vector<std::string> parts{std::string{nameOf(deviation.kind)}};
    std::vector<std::string> ids;
    for (const NodeId& id : deviation.referenceSteps) ids.push_back(id.value());
    parts.push_back(join(ids, ","));
    ids.clear();
    for (const NodeId& id : deviation.anchors) ids.push_back(id.value());
    parts.push_back(join(ids, ","));
    parts.push_back(contentOf(deviation));
    return join(parts, "|");
  }

  /// What of the variant distinguishes the deviation; what the reference says is in its steps.
  std::string contentOf(const Deviation& deviation) const
  {
    const auto& arguments = deviation.arguments;
    switch (deviation.kind) {
      case DeviationKind::Additional:
      case DeviationKind::AdditionalStart:
        return keyText(arguments[0]);
      case DeviationKind::Missing:
      case DeviationKind::Swapped:
        return {};
      default:
        break;
    }
    std::vector<std::string> texts;
    for (std::size_t i = 1; i < arguments.size(); ++i) texts.push_back(labelKey(arguments[i]));
    return join(texts, ";");
  }

  /// The key of each label of a list.
  std::string labelKey(const std::string& list) const
  {
    std::vector<std::string> keys;
    for (const std::string& label : einklang::split(list, '\n')) {
      keys.push_back(keyText(m_labels.keyOf(label)));
    }
    return join(keys, "+");
  }

  std::size_t rank(std::size_t r) const { return m_pairing.referenceRanks()[r]; }

  std::vector<NodeId> inReference(const Indices& variantSteps) const
  {
    Indices steps;
    for (const std::size_t v : variantSteps) steps.push_back(*m_pairing.inReference(v));
    std::ranges::sort(steps, {}, [this](std::size_t i) { return rank(i); });
    return idsOf(m_r, steps);
  }

  static std::vector<NodeId> idsOf(const WayGraph& graph, const Indices& nodes)
  {
    std::vector<NodeId> ids;
    for (const std::size_t i : nodes) ids.push_back(graph.node(i).id);
    return ids;
  }

  static std::vector<std::string> labels(const WayGraph& graph, const Indices& nodes)
  {
    std::vector<std::string> texts;
    for (const std::size_t i : nodes) texts.push_back(graph.node(i).label);
    return texts;
  }

  static std::string firstLabel(const WayGraph& graph, const Indices& nodes)
  {
    return nodes.empty() ? std::string{} : graph.node(nodes.front()).label;
  }

  const Pairing& m_pairing;
  const LabelKeys& m_labels;
  const ChangeGroup& m_group;
  const WayGraph& m_r;
  const WayGraph& m_v;
  std::set<std::size_t> m_namedMissing;
  std::set<std::size_t> m_namedAdditional;
  Deviations m_found;
};

}  // namespace

Deviations flowDeviations(const Pairing& pairing, const ChangeGroup& group)
{
  return Describer{pairing, group}.describe();
}

}  // namespace einklang
