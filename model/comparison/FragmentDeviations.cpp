#include "model/comparison/FragmentDeviations.h"

#include "model/base/OneLine.h"
#include "model/comparison/Fragments.h"
#include "model/comparison/Questions.h"
#include "model/comparison/WaySaying.h"

#include <algorithm>
#include <optional>
#include <set>

namespace einklang {
namespace {

using Indices = std::vector<std::size_t>;

class FragmentTeller
{
 public:
  FragmentTeller(const Pairing& pairing, const Starts& starts, const ChangeGroup& group,
                 const StepPlaces& places, FoundDeviations& made)
      : m_pairing{pairing},
        m_starts{starts},
        m_group{group},
        m_places{places},
        m_made{made},
        m_r{pairing.referenceGraph()},
        m_v{pairing.variantGraph()},
        m_rNames{pairing.preparedReference().names()},
        m_vNames{pairing.preparedVariant().names()},
        m_toldMissing{m_r.size()},
        m_toldAdditional{m_v.size()}
  {}

  void tell()
  {
    describeComplex();
    describeFragments();
  }

 private:
  // Steps as whole --------------------------------------------------------------------------------

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
        m_made.add(kind, idsOf(m_r, a), {listed(m_rNames.namesOf(a)), listed(m_vNames.namesOf(b))});
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
    const bool startIsTold = describeOtherStart(missing, additional);
    const Fragment* end = firstWith(missing, &Fragment::hasEnd);
    const Fragment* otherEnd = firstWith(additional, &Fragment::hasEnd);
    const bool otherResult = end && otherEnd && onlyEnds(m_r, *end) && onlyEnds(m_v, *otherEnd);
    if (otherResult) describeOtherResult(*end, *otherEnd);
    for (const Fragment& fragment : missing) {
      describeCases(fragment);
      if (!(otherResult && &fragment == end)) describeMissing(fragment, startIsTold);
    }
    for (const Fragment& fragment : additional) {
      describeNewCases(fragment);
      if (!(otherResult && &fragment == otherEnd)) describeAdditional(fragment, startIsTold);
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

  /// The start that takes the place of those of the reference is told with the one that it
  /// replaces in the flow.
  bool describeOtherStart(const std::vector<Fragment>& missing,
                          const std::vector<Fragment>& additional)
  {
    const auto r = startIn(m_r, missing);
    const auto v = startIn(m_v, additional);
    if (!r || !v || v != m_starts.instead) return false;
    Deviation& deviation = m_made.add(DeviationKind::OtherStart, {m_r.node(*r).id},
                                      {m_rNames.nameOf(*r), m_vNames.nameOf(*v)});
    deviation.variantSteps = {m_v.node(*v).id};
    return true;
  }

  std::optional<std::size_t> startIn(const WayGraph& graph,
                                     const std::vector<Fragment>& fragments) const
  {
    for (const Fragment& fragment : fragments) {
      for (const std::size_t i : fragment.steps) {
        const bool told = &graph == &m_r || !m_starts.instead || i == m_starts.instead;
        if (isStart(graph.node(i)) && told) return i;
      }
    }
    return std::nullopt;
  }

  void describeOtherResult(const Fragment& reference, const Fragment& variant)
  {
    Deviation& deviation = m_made.add(
        DeviationKind::OtherResult, idsOf(m_r, reference.steps),
        {listed(m_rNames.namesOf(reference.steps)), listed(m_vNames.namesOf(variant.steps))});
    deviation.variantSteps = idsOf(m_v, variant.steps);
  }

  /// A statement for each step, so that towns that miss one of them share it.
  void describeMissing(const Fragment& fragment, bool startIsTold)
  {
    for (const std::size_t i : fragment.steps) {
      const Node& node = m_r.node(i);
      if ((startIsTold && isStart(node)) || isUntold(m_r, i, fragment.steps)) continue;
      if (m_toldMissing.has(i)) continue;
      if (isEnd(node)) {
        m_made.add(DeviationKind::OtherResult, {node.id}, {m_rNames.nameOf(i), ""});
      } else {
        m_made.add(DeviationKind::Missing, {node.id}, m_places.arguments(m_r, i, fragment.steps));
        describeUnnamed(i);
      }
    }
  }

  /// The question behind a missing step that the variant answers at a gateway without a name.
  void describeUnnamed(std::size_t step)
  {
    const auto there = m_places.askedWithoutName(step, 2);
    if (!there) return;
    const std::size_t question = m_r.out(step).front().to;
    Deviation& made = m_made.add(DeviationKind::OtherCondition, {m_r.node(question).id},
                                 {m_rNames.nameOf(question), listed(saidAt(m_r, question)),
                                  listed(saidAt(m_v, *there)), "decision-unnamed"});
    made.variantSteps = {m_v.node(*there).id};
  }

  void describeAdditional(const Fragment& fragment, bool startIsTold)
  {
    std::vector<NodeId> anchors =
        m_made.idsInReference(m_places.neighboursOf(m_v, fragment.steps, true));
    std::ranges::move(m_made.idsInReference(m_places.neighboursOf(m_v, fragment.steps, false)),
                      std::back_inserter(anchors));
    for (const std::size_t i : fragment.steps) {
      const Node& node = m_v.node(i);
      if ((startIsTold && isStart(node)) || isUntold(m_v, i, fragment.steps)) continue;
      if (m_toldAdditional.has(i)) continue;
      Deviation& deviation = addAdditional(i, fragment.steps);
      deviation.variantSteps = {node.id};
      deviation.anchors = anchors;
    }
  }

  Deviation& addAdditional(std::size_t i, const Indices& steps)
  {
    const Node& node = m_v.node(i);
    const std::string name = m_vNames.nameOf(i);
    if (isEnd(node)) return addEnd(i);
    if (i == m_starts.instead) {
      return m_made.add(DeviationKind::OtherStart, idsOf(m_r, m_starts.ofReference),
                        {listed(m_rNames.namesOf(m_starts.ofReference)), name});
    }
    if (isStart(node)) return m_made.add(DeviationKind::AdditionalStart, {}, {name});
    return m_made.add(DeviationKind::Additional, {}, m_places.arguments(m_v, i, steps));
  }

  /// One that is reached beside others is no other outcome.
  Deviation& addEnd(std::size_t i)
  {
    Deviation& made = m_made.add(DeviationKind::OtherResult, {}, {"", m_vNames.nameOf(i)});
    const OrderRelations& relations = m_pairing.preparedVariant().relations();
    for (std::size_t other = 0; other < m_v.size(); ++other) {
      if (!isEnd(m_v.node(other)) || relations.between(i, other) != Order::Parallel) continue;
      made.arguments.emplace_back("meanwhile");
      break;
    }
    return made;
  }

  // Cases -----------------------------------------------------------------------------------------

  /// The event of a case that the variant has without it: the way is there and says less, or says
  /// it itself.
  void describeCases(const Fragment& fragment)
  {
    for (const std::size_t i : fragment.steps) {
      const std::optional<Case> here = caseOf(m_r, i);
      if (!here || !m_pairing.inVariant(here->split) || !m_pairing.inVariant(here->step)) continue;
      const std::size_t split = *m_pairing.inVariant(here->split);
      const std::size_t step = *m_pairing.inVariant(here->step);
      const std::optional<std::string> there = sayingOf(m_v, split, step);
      const std::string says = caseIn(m_r, i, here->step);
      if (!there || says.empty() || *there == says) continue;
      Deviation& made = m_made.add(
          DeviationKind::OtherCondition, {m_r.node(i).id},
          {m_rNames.nameOf(here->split), says, *there, "way", m_rNames.nameOf(here->step)});
      made.anchors = idsOf(m_r, {here->split, here->step});
      m_toldMissing.add(i);
    }
  }

  void describeNewCases(const Fragment& fragment)
  {
    for (const std::size_t i : fragment.steps) {
      const std::optional<Case> there = caseOf(m_v, i);
      if (!there) continue;
      const auto& split = m_pairing.inReference(there->split);
      const auto& step = m_pairing.inReference(there->step);
      if (!split || !step) continue;
      const std::optional<std::string> here = sayingOf(m_r, *split, *step);
      const std::string says = caseIn(m_v, i, there->step);
      if (!here || says.empty() || *here == says) continue;
      Deviation& made =
          m_made.addMatched(DeviationKind::OtherCondition, {*split}, {*step},
                            {m_rNames.nameOf(*split), *here, says, "way", m_rNames.nameOf(*step)});
      made.variantSteps = {m_v.node(i).id};
      m_toldAdditional.add(i);
    }
  }

  /// An event that tells the case, between a choice and the only step behind it.
  struct Case
  {
    std::size_t split;
    std::size_t step;
  };

  static std::optional<Case> caseOf(const WayGraph& graph, std::size_t i)
  {
    if (!isCase(graph, i) || graph.node(i).label.empty() || graph.out(i).size() != 1) {
      return std::nullopt;
    }
    const Case found{graph.in(i).front().to, graph.out(i).front().to};
    return isActivity(graph.node(found.step)) ? std::optional{found} : std::nullopt;
  }

  /// What the way from a choice to a step says, on which nothing else is done. Nothing where no
  /// such way is there, or where an event of this side alone tells the case: that is in its place.
  std::optional<std::string> sayingOf(const WayGraph& graph, std::size_t split,
                                      std::size_t step) const
  {
    for (const WayGraph::Edge& way : graph.out(split)) {
      const std::string says = way.flow ? oneLine(saying(*way.flow)) : std::string{};
      if (way.to == step) return says;
      if (!isCase(graph, way.to) || graph.out(way.to).size() != 1) continue;
      if (graph.out(way.to).front().to != step || isOfBoth(graph, way.to)) continue;
      return caseIn(graph, way.to, step).empty() ? std::optional{says} : std::nullopt;
    }
    return std::nullopt;
  }

  /// What an event says of a case; nothing if it only names the step behind it.
  static std::string caseIn(const WayGraph& graph, std::size_t event, std::size_t step)
  {
    const Node& node = graph.node(event);
    return saysStep(node, graph.node(step)) ? std::string{} : oneLine(node.label);
  }

  bool isOfBoth(const WayGraph& graph, std::size_t i) const
  {
    return (&graph == &m_r ? m_pairing.inVariant(i) : m_pairing.inReference(i)).has_value();
  }

  /// Nameless events and what stands in a named sub-process go without saying beside others.
  bool isUntold(const WayGraph& graph, std::size_t i, const Indices& steps) const
  {
    const Node& node = graph.node(i);
    if (isEnd(node) && m_places.endsBehindStep(graph, i)) return false;
    const bool inside =
        node.parent && std::ranges::find(steps, graph.indexOf(*node.parent)) != steps.end();
    const bool nameless = eventOf(node) && node.label.empty() && !saysMoreThanThat(node);
    return inside || (nameless && std::ranges::any_of(steps, [&](std::size_t other) {
                        return isActivity(graph.node(other)) || !graph.node(other).label.empty();
                      }));
  }

  /// Waiting, or another start that something triggers, says enough without a name.
  static bool saysMoreThanThat(const Node& node)
  {
    const EventTrigger trigger = eventOf(node)->trigger;
    return trigger == EventTrigger::Timer || (isStart(node) && trigger != EventTrigger::None);
  }

  const Pairing& m_pairing;
  const Starts& m_starts;
  const ChangeGroup& m_group;
  const StepPlaces& m_places;
  FoundDeviations& m_made;
  const WayGraph& m_r;
  const WayGraph& m_v;
  const StepNames& m_rNames;
  const StepNames& m_vNames;
  std::set<std::size_t> m_namedMissing;
  std::set<std::size_t> m_namedAdditional;
  BitSet m_toldMissing;  // cases that are told as what a way says
  BitSet m_toldAdditional;
};

}  // namespace

void tellFragments(const Pairing& pairing, const Starts& starts, const ChangeGroup& group,
                   const StepPlaces& places, FoundDeviations& made)
{
  FragmentTeller{pairing, starts, group, places, made}.tell();
}

}  // namespace einklang
