#include "model/matching/Matching.h"

#include "model/matching/Assignment.h"
#include "model/matching/BareGateways.h"
#include "model/matching/Confidences.h"
#include "model/matching/Fragments.h"
#include "model/matching/NumberedSteps.h"
#include "model/matching/PairSimilarity.h"
#include "model/matching/Reasons.h"
#include "model/matching/SaidSteps.h"
#include "model/matching/Sides.h"
#include "model/process/SameMeaning.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace einklang {
namespace {

// The least similarity of a pair, by what its steps say; chosen once for all data (see README.md).
constexpr double leastNamed = 0.64;
constexpr double traitRelief = 0.14;  // less where documents, legal bases ... agree
constexpr double leastClear = 0.72;   // of what two steps say, where nothing else is near it
constexpr double clearMargin = 0.25;
constexpr double clearRelief = 0.10;
constexpr double otherKindLess = 0.08;  // an event that has the words of an activity
constexpr double leastGain = 0.01;
constexpr double leastEdge = 0.40;   // start with start, end with end
constexpr double leastOfAll = 0.40;  // the lowest of these
constexpr double leastUnnamed = 0.60;
constexpr double leastGateway = 0.40;
constexpr int bareRounds = 3;
constexpr double leastBetween = 0.45;  // between steps that correspond already
constexpr double leastAloof = 0.80;    // less is never enough without any of these
constexpr double leastOwn = 0.10;      // of it, from the steps themselves
constexpr double aloneRelief = 0.05;   // where nothing else that is open comes near
constexpr double leastLeft = 0.60;  // of what two say in the same hands, where nothing else is left
constexpr double sameHands = 0.70;  // likeness of their roles
constexpr double leastAlone = 0.35;  // of what such two say themselves, and of the steps around
constexpr int betweenRounds = 3;
constexpr double rankBonus = 1e-4;  // among equals, those at the same distance from the start

using Pair = std::pair<std::size_t, std::size_t>;

/// The matching of one ordered pair of processes.
class Matcher
{
 public:
  Matcher(const PreparedProcess& a, const PreparedProcess& b, const MatchConstraints& constraints)
      : m_a{a},
        m_b{b},
        m_constraints{constraints},
        m_similarity{a, b, constraints.wordings},
        m_takenA(a.steps.size(), 0),
        m_takenB(b.steps.size(), 0),
        m_said{a, b}
  {}

  Correspondences run()
  {
    applyConstraints();
    m_similarity.propagate();
    const auto [twinsOfA, twinsOfB] = findTwins();
    assign([&](std::size_t i, std::size_t j) {
      const bool bySteps = m_said.isEchoBesideEvent(i, j);
      const bool hasTwin = twinsOfA[i] != 0 || twinsOfB[j] != 0;
      if (bySteps ? hasTwin : m_similarity.at(i, j) < leastOfAll) return 0.0;
      const double gain = gainOf(i, j);
      return bySteps ? std::max(gain, gainByStep(i, j)) : gain;
    });
    assignEchoes();
    // A round that finds nothing leaves nothing new for the next.
    std::size_t settled = m_settled.size() + 1;
    for (int round = 0; round < betweenRounds && settled != m_settled.size(); ++round) {
      settled = m_settled.size();
      m_similarity.settle(m_settled);
      assign([&](std::size_t i, std::size_t j) {
        if (!m_similarity.hasSettledBeside(i, j) && m_similarity.own(i, j) < leastAloof) return 0.0;
        if (contradicts(i, j) || isBareGateway(i, j) || m_said.areEchoes(i, j)) return 0.0;
        if (isEchoBesideOther(i, j) || isOtherBranch(i, j)) return 0.0;
        if (saysNothing(i, j) && (m_similarity.betweenSettled(i, j) < leastBetween ||
                                  isOtherOfItsName(m_similarity, {m_a, i}, {m_b, j}))) {
          return 0.0;
        }
        const double gain = m_similarity.atBetweenSettled(i, j) - leastBetween;
        if (gain > 0 || gain <= -aloneRelief) return gain;
        const bool between = m_similarity.betweenSettled(i, j) >= leastAlone;
        return between && isAlone(i, j) ? gain + aloneRelief : 0;
      });
      assignEchoes();
    }
    assignSoleEdges();
    for (const Pair& pair : countsWithSeries(m_a, m_b, m_similarity, m_takenA, m_takenB)) {
      take(pair);
    }
    assignLeft();
    assignBareGateways();
    m_similarity.settle(m_settled);
    Correspondences found = m_locked;
    const FragmentSearch fragments{m_a, m_b, m_similarity};
    std::ranges::sort(m_pairs);
    const auto joining = fragments.join(m_pairs, m_takenA, m_takenB);
    for (std::size_t k = 0; k < m_pairs.size(); ++k) {
      found.push_back(correspondence(m_pairs[k].first, m_pairs[k].second));
      widen(found.back(), joining[k]);
    }
    if (!m_locked.empty()) sortByFirst(found);
    return found;
  }

 private:
  void applyConstraints()
  {
    if (m_constraints.forbidden.empty() && m_constraints.locked.empty()) return;
    const auto inA = placesOf(m_a);
    const auto inB = placesOf(m_b);
    for (const auto& [a, b] : m_constraints.forbidden) {
      const auto i = inA.find(a.value());
      const auto j = inB.find(b.value());
      if (i != inA.end() && j != inB.end()) m_similarity.fix(i->second, j->second, 0);
    }
    for (const Correspondence& locked : m_constraints.locked) lock(locked, inA, inB);
  }

  /// A link by hand stays as far as its steps are still there.
  void lock(const Correspondence& link, const std::unordered_map<std::string, std::size_t>& inA,
            const std::unordered_map<std::string, std::size_t>& inB)
  {
    Correspondence kept = link;
    std::erase_if(kept.a, [&](const NodeId& id) { return !inA.contains(id.value()); });
    std::erase_if(kept.b, [&](const NodeId& id) { return !inB.contains(id.value()); });
    if (kept.a.empty() || kept.b.empty()) return;
    for (const NodeId& a : kept.a) m_takenA[inA.at(a.value())] = 1;
    for (const NodeId& b : kept.b) m_takenB[inB.at(b.value())] = 1;
    for (const NodeId& a : kept.a) {
      for (const NodeId& b : kept.b) m_settled.emplace_back(inA.at(a.value()), inB.at(b.value()));
      for (const NodeId& b : kept.b) m_similarity.fix(inA.at(a.value()), inB.at(b.value()), 1);
    }
    kept.locked = true;
    kept.confidence = Confidence::Sure;
    kept.score = 1;
    kept.reasons = {Message{"confirmed by hand"}};
    m_locked.push_back(std::move(kept));
  }

  double gainOf(std::size_t i, std::size_t j) const
  {
    const double alike = m_similarity.at(i, j);
    if (alike < leastOfAll || saysNothing(i, j) || m_said.areEchoes(i, j)) return 0;
    const double gain = alike - threshold(i, j);
    // One of the same kind goes first, if there is any.
    return gain <= 0 || sameKind(i, j) ? gain : std::max(gain - otherKindLess, leastGain);
  }

  /// Of two events, where only one says the step beside it: what that step would gain with the
  /// other ("Free" after "status change to Free", and an event "free").
  double gainByStep(std::size_t i, std::size_t j) const
  {
    const int a = m_a.steps[i].echoed;
    return a >= 0 ? gainOf(static_cast<std::size_t>(a), j)
                  : gainOf(i, static_cast<std::size_t>(m_b.steps[j].echoed));
  }

  /// Of each step of a and of b: it is an event that says the step beside it, and one that does so
  /// in the same words is on the other side. That one is its partner, no other event.
  std::pair<std::vector<char>, std::vector<char>> findTwins() const
  {
    std::vector<char> ofA(m_a.steps.size(), 0);
    std::vector<char> ofB(m_b.steps.size(), 0);
    for (std::size_t i = 0; i < ofA.size(); ++i) {
      for (std::size_t j = 0; j < ofB.size(); ++j) {
        if (m_said.areEchoes(i, j) && m_similarity.labelSimilarity(i, j) >= 1) ofA[i] = ofB[j] = 1;
      }
    }
    return {std::move(ofA), std::move(ofB)};
  }

  bool sameKind(std::size_t i, std::size_t j) const
  {
    return m_a.steps[i].kind == m_b.steps[j].kind;
  }

  double threshold(std::size_t i, std::size_t j) const
  {
    const Step& a = m_a.steps[i];
    const Step& b = m_b.steps[j];
    if (a.kind == StepKind::Gateway) return leastGateway;
    if (a.label < 0 || b.label < 0) return leastUnnamed;
    if (isEdgePair(a, b)) return leastEdge;
    const Evidence found = m_similarity.weighed(i, j);
    const double told = found.traits.value_or(0) * found.traitMass / (found.traitMass + 1);
    return leastNamed - traitRelief * told - (standsOut(i, j) ? clearRelief : 0);
  }

  /// Neither finds anything nearly as alike on the other side, by what the steps say themselves.
  bool standsOut(std::size_t i, std::size_t j) const
  {
    const double own = m_similarity.own(i, j);
    if (own < leastClear) return false;
    for (std::size_t k = 0; k < m_b.steps.size(); ++k) {
      if (k != j && m_similarity.own(i, k) > own - clearMargin) return false;
    }
    for (std::size_t k = 0; k < m_a.steps.size(); ++k) {
      if (k != i && m_similarity.own(k, j) > own - clearMargin) return false;
    }
    return true;
  }

  /// Of the steps that are open neither finds anything nearly as alike.
  bool isAlone(std::size_t i, std::size_t j) const
  {
    const double own = m_similarity.own(i, j);
    if (own < leastAlone || !sameKind(i, j)) return false;
    const double near = own / 2;
    for (std::size_t k = 0; k < m_b.steps.size(); ++k) {
      if (k != j && m_takenB[k] == 0 && m_similarity.own(i, k) > near) return false;
    }
    for (std::size_t k = 0; k < m_a.steps.size(); ++k) {
      if (k != i && m_takenA[k] == 0 && m_similarity.own(k, j) > near) return false;
    }
    return true;
  }

  /// Only one of two events says that an activity is done, and in no word that is in the other.
  bool isEchoBesideOther(std::size_t i, std::size_t j) const
  {
    return m_said.isEchoBesideEvent(i, j) && m_a.steps[i].label >= 0 && m_b.steps[j].label >= 0 &&
           m_similarity.labelSimilarity(i, j) < leastOwn;
  }

  /// They are the same event where the activities are the same: of several, the most alike.
  void assignEchoes()
  {
    std::vector<int> partner(m_a.steps.size(), -1);
    for (const auto& [a, b] : m_settled) partner[a] = static_cast<int>(b);
    std::vector<std::pair<double, Pair>> found;
    for (std::size_t i = 0; i < m_a.steps.size(); ++i) {
      const int echoed = m_a.steps[i].echoed;
      if (echoed < 0 || m_takenA[i] != 0) continue;
      const int activity = partner[static_cast<std::size_t>(echoed)];
      for (std::size_t j = 0; activity >= 0 && j < m_b.steps.size(); ++j) {
        if (m_b.steps[j].echoed != activity || m_similarity.isForbidden(i, j)) continue;
        found.push_back({m_similarity.at(i, j), {i, j}});
      }
    }
    std::ranges::stable_sort(found, std::greater<>{}, &std::pair<double, Pair>::first);
    for (const auto& [alike, pair] : found) {
      if (m_takenA[pair.first] == 0 && m_takenB[pair.second] == 0) take(pair);
    }
  }

  /// What says nearly the same, wherever it stands, where nothing else that is left comes near.
  void assignLeft()
  {
    assign([&](std::size_t i, std::size_t j) {
      if (m_a.steps[i].kind != StepKind::Activity || m_similarity.own(i, j) < leastLeft) return 0.0;
      if (contradicts(i, j) || !isAlone(i, j)) return 0.0;
      if (m_similarity.weighed(i, j).role.value_or(0) < sameHands) return 0.0;
      return m_similarity.own(i, j) - leastLeft + leastGain;
    });
  }

  /// The only start (or end) of both, where one has no name, is the same whatever comes next.
  void assignSoleEdges()
  {
    for (const EventPosition position : {EventPosition::Start, EventPosition::End}) {
      const auto a = soleEdge(m_a, position);
      const auto b = soleEdge(m_b, position);
      if (!a || !b || m_takenA[*a] != 0 || m_takenB[*b] != 0 || isForbidden(*a, *b)) continue;
      if (m_a.steps[*a].label < 0 || m_b.steps[*b].label < 0) take({*a, *b});
    }
  }

  /// The only one of the process, whatever its pools and sub-processes.
  static std::optional<std::size_t> soleEdge(const PreparedProcess& process, EventPosition position)
  {
    std::optional<std::size_t> sole;
    for (std::size_t i = 0; i < process.steps.size(); ++i) {
      const auto* event = std::get_if<Event>(&process.steps[i].type);
      if (!event || event->position != position) continue;
      if (sole) return std::nullopt;
      sole = i;
    }
    return sole;
  }

  void assignBareGateways()
  {
    const BareGateways gateways{m_a, m_b, m_similarity};
    std::size_t settled = m_settled.size() + 1;
    for (int round = 0; round < bareRounds && (round < 2 || settled != m_settled.size()); ++round) {
      settled = m_settled.size();
      m_similarity.settle(m_settled);
      assign([&](std::size_t i, std::size_t j) {
        if (!isBareGateway(i, j) || (round == 0 && gateways.areJoins(i, j))) return 0.0;
        return gateways.gain(i, j);
      });
    }
  }

  bool isBareGateway(std::size_t i, std::size_t j) const
  {
    return isBareGatewayPair(m_a.steps[i], m_b.steps[j]);
  }

  /// As little as a gateway without a name says "yes" or "continue".
  bool saysNothing(std::size_t i, std::size_t j) const
  {
    const Step& a = m_a.steps[i];
    const Step& b = m_b.steps[j];
    if (isBareGateway(i, j)) return true;
    if (a.label < 0 || b.label < 0 || isEdgePair(a, b)) return false;
    return m_similarity.words().isVague(a.label);
  }

  /// Both say what they use and produce, and nothing of it agrees, nor do the words.
  bool contradicts(std::size_t i, std::size_t j) const
  {
    const bool told = !m_a.steps[i].traits.empty() && !m_b.steps[j].traits.empty();
    return told && m_similarity.own(i, j) < leastOwn;
  }

  /// One begins a way that others run beside, the other does not, and no word speaks for the pair.
  bool isOtherBranch(std::size_t i, std::size_t j) const
  {
    return beginsBranch(m_a, i) != beginsBranch(m_b, j) && m_similarity.own(i, j) < leastOwn;
  }

  static bool beginsBranch(const PreparedProcess& process, std::size_t i)
  {
    const std::vector<int>& before = process.steps[i].before;
    if (before.size() != 1) return false;
    const Step& split = process.steps[static_cast<std::size_t>(before.front())];
    const auto* gateway = std::get_if<Gateway>(&split.type);
    return gateway && gateway->kind == GatewayKind::Parallel && split.after.size() > 1;
  }

  bool isForbidden(std::size_t i, std::size_t j) const
  {
    return m_similarity.isForbidden(i, j) || !mayPair(m_a.steps[i], m_b.steps[j]) ||
           areWorkAndEnd(m_a.steps[i], m_b.steps[j]) || m_said.isEventBesideStep(i, j);
  }

  static std::vector<std::size_t> openSteps(const std::vector<char>& taken)
  {
    std::vector<std::size_t> open;
    open.reserve(taken.size());
    for (std::size_t i = 0; i < taken.size(); ++i) {
      if (taken[i] == 0) open.push_back(i);
    }
    return open;
  }

  /// Adds the best pairs among the steps that have none yet.
  template <typename GainOf>
  void assign(const GainOf& gainOf)
  {
    const std::vector<std::size_t> rows = openSteps(m_takenA);
    const std::vector<std::size_t> columns = openSteps(m_takenB);
    Gains gains{rows.size(), columns.size(), std::vector<double>(rows.size() * columns.size(), 0)};
    bool any = false;
    double* value = gains.values.data();
    for (const std::size_t i : rows) {
      for (const std::size_t j : columns) {
        const double gain = gainOf(i, j);
        double& noted = *value++;
        if (gain <= 0 || isForbidden(i, j)) continue;
        const double apart = std::abs(m_a.steps[i].rank - m_b.steps[j].rank);
        noted = gain + rankBonus * (1 - apart);
        any = true;
      }
    }
    if (!any) return;
    for (const auto& [row, column] : bestAssignment(gains)) take({rows[row], columns[column]});
  }

  void take(const Pair& pair)
  {
    m_pairs.push_back(pair);
    m_settled.push_back(pair);
    m_takenA[pair.first] = 1;
    m_takenB[pair.second] = 1;
  }

  Correspondence correspondence(std::size_t i, std::size_t j) const
  {
    Correspondence found{.a = {m_a.steps[i].id}, .b = {m_b.steps[j].id}};
    const double score = std::max(m_similarity.at(i, j), m_similarity.atBetweenSettled(i, j));
    found.score = std::clamp(score, 0.0, 1.0);
    found.confidence = Confidences{m_a, m_b, m_similarity}.of(i, j);
    found.reasons = reasonsFor(m_a, m_b, m_similarity, i, j);
    return found;
  }

  /// The steps of a fragment in place of a single pair; never sure.
  void widen(Correspondence& found, const std::vector<JoiningStep>& joining) const
  {
    for (const JoiningStep& one : joining) {
      const PreparedProcess& process = one.ofA ? m_a : m_b;
      (one.ofA ? found.a : found.b).push_back(process.steps[one.step].id);
      found.score = std::min(found.score, one.evidence);
      if (found.confidence == Confidence::Sure) found.confidence = Confidence::Likely;
      found.reasons.push_back(reasonFor(process, one));
    }
    if (joining.empty()) return;
    sortInFile(m_a, found.a);
    sortInFile(m_b, found.b);
  }

  static void sortInFile(const PreparedProcess& process, std::vector<NodeId>& steps)
  {
    const auto places = placesOf(process);
    std::ranges::sort(steps, {}, [&](const NodeId& id) { return places.at(id.value()); });
  }

  void sortByFirst(Correspondences& found) const
  {
    const auto places = placesOf(m_a);
    std::ranges::stable_sort(
        found, {}, [&](const Correspondence& one) { return places.at(one.a.front().value()); });
  }

  const PreparedProcess& m_a;
  const PreparedProcess& m_b;
  const MatchConstraints& m_constraints;
  PairSimilarity m_similarity;
  Correspondences m_locked;
  std::vector<Pair> m_pairs;    // found
  std::vector<Pair> m_settled;  // found or by hand
  std::vector<char> m_takenA;   // by step: it has a partner
  std::vector<char> m_takenB;
  SaidSteps m_said;
};

/// Two processes that say the same need no guessing, even where steps have no name.
Correspondences ofTheSame(const Prepared& one, const Prepared& other)
{
  Correspondences found;
  if (one.prepared.fingerprint != other.prepared.fingerprint) return found;
  const Process& a = one.process;
  const Process& b = other.process;
  for (const auto& [first, second] : sameNodes(a, b)) {
    const bool named = !a.findNode(first)->label.empty();
    const Message reason{named ? "same label" : "the processes say the same", {}};
    found.push_back({{first}, {second}, Confidence::Sure, 1, {reason}});
  }
  return found;
}

}  // namespace

Correspondences match(const Prepared& a, const Prepared& b, const MatchConstraints& constraints)
{
  if (constraints.locked.empty() && constraints.forbidden.empty()) {
    Correspondences same = ofTheSame(a, b);
    if (!same.empty()) return same;
  }
  const LanguageGuess& one = a.prepared.language;
  const LanguageGuess& other = b.prepared.language;
  if (one.language != other.language) {
    if (one.certainty < other.certainty) {
      const PreparedProcess again = prepare(a.process, other.language);
      return match({a.process, again}, b, constraints);
    }
    const PreparedProcess again = prepare(b.process, one.language);
    return match(a, {b.process, again}, constraints);
  }
  if (standsFirst(a.prepared, b.prepared)) {
    return Matcher{a.prepared, b.prepared, constraints}.run();
  }
  Correspondences found = Matcher{b.prepared, a.prepared, mirrored(constraints)}.run();
  return inOrderOf(a.prepared, mirrored(std::move(found)));
}

Correspondences match(const Process& a, const Process& b, const MatchConstraints& constraints)
{
  const PreparedProcess one = prepare(a);
  const PreparedProcess other = prepare(b);
  return match({a, one}, {b, other}, constraints);
}

std::optional<double> likenessOf(const Process& a, const Process& b, const NodeId& stepOfA,
                                 const NodeId& stepOfB)
{
  if (!a.findNode(stepOfA) || !b.findNode(stepOfB)) return std::nullopt;
  const PreparedProcess one = prepare(a);
  const PreparedProcess other = prepare(b, one.language.language);
  PairSimilarity similarity{one, other};
  similarity.propagate();
  return similarity.at(a.nodes().indexOf(stepOfA), b.nodes().indexOf(stepOfB));
}

}  // namespace einklang
