#include "model/matching/PairSimilarity.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace einklang {
namespace {

// The weights of what a step says itself. Where a side is silent, the others share its weight.
constexpr double labelWeight = 0.70;
constexpr double partyWeight = 0.10;
constexpr double roleWeight = 0.06;
constexpr double mostTraitWeight = 2.0;  // documents, legal bases, systems, activity group
constexpr double halfTraitMass = 1;      // traits as telling as this have half of that weight
constexpr double edgeLikeTask = 0.85;    // a start event and a task

// How much of the similarity comes from the step itself; the rest comes from its neighbours.
constexpr double ownOfNamed = 0.75;
constexpr double ownOfAnchor = 0.85;    // the same words, once on each side
constexpr double ownOfRepeated = 0.45;  // the same words, several times on a side: which one?
constexpr double ownOfEdgeEvent = 0.60;
constexpr double ownOfNamedGateway = 0.45;
constexpr double ownOfUnnamed = 0.25;
constexpr double ownBetween = 0.40;  // the same, where only settled neighbours count
constexpr double ownBetweenGateway = 0.50;
constexpr int rounds = 7;
constexpr double settledChange = 0.002;  // of any pair in a round: no more are needed

constexpr double anchorLabel = 0.95;    // an anchor for the comparison of roles
constexpr double leastBest = 0.60;      // a best partner below it is none to measure others by
constexpr double hopeless = 0.25;       // below it, neighbours cannot lift a pair to a match
constexpr double oneSided = 0.20;       // neighbours on one side only
constexpr double besideBranches = 0.5;  // taken from what comes before a question for its branches

const Event* eventOf(const Step& step)
{
  return std::get_if<Event>(&step.type);
}

bool isEdge(const Event& event)
{
  return event.position == EventPosition::Start || event.position == EventPosition::End;
}

double gatewayLikeness(GatewayKind a, GatewayKind b)
{
  if (a == b) return 1;
  const auto rank = [](GatewayKind kind) {
    switch (kind) {
      case GatewayKind::Exclusive:
        return 0;
      case GatewayKind::EventBased:
        return 0;
      case GatewayKind::Inclusive:
        return 1;
      case GatewayKind::Complex:
        return 1;
      case GatewayKind::Parallel:
        return 2;
    }
    return 0;
  };
  return 0.8 - 0.25 * std::abs(rank(a) - rank(b));
}

/// Splits and joins: the number of ways in and out says which.
double directionLikeness(const Step& a, const Step& b)
{
  const bool splits = (a.after.size() > 1) == (b.after.size() > 1);
  const bool joins = (a.before.size() > 1) == (b.before.size() > 1);
  return (splits ? 0.5 : 0) + (joins ? 0.5 : 0);
}

bool onlySplits(const Step& gateway)
{
  return gateway.kind == StepKind::Gateway && gateway.before.size() < 2 && gateway.after.size() > 1;
}

bool onlyJoins(const Step& gateway)
{
  return gateway.kind == StepKind::Gateway && gateway.before.size() > 1 && gateway.after.size() < 2;
}

WordSimilarity::Implied impliedBy(const Step& a, const Step& b)
{
  const Event* one = eventOf(a);
  const Event* other = eventOf(b);
  if ((one == nullptr) == (other == nullptr)) return {};
  const EventPosition position = one ? one->position : other->position;
  const bool catches =
      position == EventPosition::Start || position == EventPosition::IntermediateCatch;
  return {.receiving = catches, .sending = !catches && position != EventPosition::Boundary};
}

/// The labels that are names of steps.
std::vector<int> namesOfSteps(const PreparedProcess& process)
{
  std::vector<int> labels;
  for (const Step& step : process.steps) labels.push_back(step.label);
  return labels;
}

std::vector<int> namesOfRoles(const PreparedProcess& process)
{
  std::vector<int> labels;
  for (const Step& step : process.steps) labels.insert(labels.end(), {step.role, step.party});
  return labels;
}

}  // namespace

class PairSimilarity::Mean
{
 public:
  void add(double value, double weight)
  {
    m_sum += weight * value;
    m_weights += weight;
  }
  void add(const std::optional<double>& value, double weight)
  {
    if (value) add(*value, weight);
  }
  double value() const { return m_weights > 0 ? m_sum / m_weights : 0; }

 private:
  double m_sum = 0;
  double m_weights = 0;
};

/// Tasks of all kinds are alike: who models them chooses the symbol by taste.
double typeLikeness(const Step& a, const Step& b)
{
  const Event* one = eventOf(a);
  const Event* other = eventOf(b);
  if (!one && !other) return 1;
  if (!one || !other) {
    const Event& event = one ? *one : *other;
    return event.position == EventPosition::Boundary || isEdge(event) ? edgeLikeTask : 0.95;
  }
  if (one->position == other->position) return one->trigger == other->trigger ? 1 : 0.95;
  const bool startAndEnd = isEdge(*one) && isEdge(*other);
  return startAndEnd ? 0.5 : 0.9;
}

bool mayPair(const Step& a, const Step& b)
{
  if ((a.kind == StepKind::Gateway) != (b.kind == StepKind::Gateway)) return false;
  return !(onlySplits(a) && onlyJoins(b)) && !(onlyJoins(a) && onlySplits(b));
}

PairSimilarity::PairSimilarity(const PreparedProcess& a, const PreparedProcess& b,
                               const SameWordings& wordings)
    : m_a{a},
      m_b{b},
      m_words{a, b, wordings},
      m_labels{a, b, namesOfSteps},
      m_stepLabels(a.steps.size() * b.steps.size(), 0.0F),
      m_roles{a, b, namesOfRoles},
      m_own(a.steps.size() * b.steps.size(), 0),
      m_fixed(m_own.size(), -1)
{
  compareLabels();
  weighTraits();
  compareTraits();
  compareRoles();
  for (std::size_t i = 0; i < a.steps.size(); ++i) {
    for (std::size_t j = 0; j < b.steps.size(); ++j) m_own[place(i, j)] = computeOwn(i, j);
  }
  m_values = m_own;
}

void PairSimilarity::fix(std::size_t a, std::size_t b, double value)
{
  m_fixed[place(a, b)] = value > 0 ? 1 : 0;
  m_own[place(a, b)] = value;
  m_values[place(a, b)] = value;
}

void PairSimilarity::compareLabels()
{
  m_labelLikeness.resize(m_labels.pairs());
  for (const int one : m_labels.ofA()) {
    for (const int other : m_labels.ofB()) {
      m_labelLikeness[m_labels.pair(one, other)] =
          static_cast<float>(m_words.similarity(one, other));
    }
  }
  compareStepLabels();
}

void PairSimilarity::compareStepLabels()
{
  std::vector<std::size_t> named;  // steps of b
  for (std::size_t j = 0; j < m_b.steps.size(); ++j) {
    if (m_b.steps[j].label >= 0) named.push_back(j);
  }
  for (std::size_t i = 0; i < m_a.steps.size(); ++i) {
    const Step& a = m_a.steps[i];
    if (a.label < 0) continue;
    for (const std::size_t j : named) {
      const Step& b = m_b.steps[j];
      const float known = m_labelLikeness[m_labels.pair(a.label, b.label)];
      if (known <= 0) continue;
      float& likeness = m_stepLabels[place(i, j)];
      likeness = static_cast<float>(computeLabel(a, b, known));
      if (likeness >= anchorLabel) m_anchors.emplace_back(&a, &b);
    }
  }
}

/// `known`: how alike the labels are, whatever the symbols of the steps say.
double PairSimilarity::computeLabel(const Step& a, const Step& b, float known) const
{
  if (a.kind == b.kind || known >= 1) return known;
  const WordSimilarity::Implied implied = impliedBy(a, b);
  return m_words.hasImplied(a.label, b.label, implied)
             ? m_words.similarity(a.label, b.label, implied)
             : known;
}

double PairSimilarity::computeOwn(std::size_t i, std::size_t j) const
{
  const Step& a = m_a.steps[i];
  const Step& b = m_b.steps[j];
  if (!mayPair(a, b)) return 0;
  if (a.kind == StepKind::Gateway) return ownGateway(a, b, i, j);
  const Event* one = eventOf(a);
  const Event* other = eventOf(b);
  if (one && other && one->position == other->position) {
    if (isEdge(*one) || a.label < 0 || b.label < 0) return ownEdgeEvent(a, b, i, j);
  }
  return a.label >= 0 && b.label >= 0 ? ownNamed(i, j) : 0;
}

bool PairSimilarity::hasOther(std::size_t a, std::size_t b, double most) const
{
  const std::size_t ofB = m_b.steps.size();
  const double* const row = m_values.data() + a * ofB;
  for (std::size_t k = 0; k < ofB; ++k) {
    if (row[k] > most && k != b) return true;
  }
  const double* const values = m_values.data();
  const std::size_t all = m_values.size();
  for (std::size_t at = b; at < all; at += ofB) {
    if (values[at] > most && values + at != row + b) return true;
  }
  return false;
}

double PairSimilarity::ownNamed(std::size_t i, std::size_t j) const
{
  const TraitOverlap* traits = overlap(i, j);
  if (labelSimilarity(i, j) < 0.1 && (!traits || traits->share < 0.5F)) return 0;
  const Evidence found = weighed(i, j);
  Mean mean;
  mean.add(found.label, labelWeight);
  mean.add(found.role, roleWeight);
  mean.add(found.party, partyWeight);
  mean.add(found.traits, mostTraitWeight * found.traitMass / (found.traitMass + halfTraitMass));
  return mean.value() * found.type;
}

double PairSimilarity::ownGateway(const Step& a, const Step& b, std::size_t i, std::size_t j) const
{
  Mean mean;
  mean.add(gatewayLikeness(std::get<Gateway>(a.type).kind, std::get<Gateway>(b.type).kind), 0.3);
  mean.add(directionLikeness(a, b), 0.3);
  if (a.label >= 0 && b.label >= 0) mean.add(labelSimilarity(i, j), 0.6);
  mean.add(shareInCommon(a.branches, b.branches), 0.1);
  return mean.value();
}

double PairSimilarity::ownEdgeEvent(const Step& a, const Step& b, std::size_t i,
                                    std::size_t j) const
{
  const Evidence found = weighed(i, j);
  Mean mean;
  mean.add(found.type, 0.4);
  if (a.label >= 0 && b.label >= 0) mean.add(found.label, 0.4);
  if ((a.label < 0) != (b.label < 0)) mean.add(0.4, 0.4);
  if (a.sole && b.sole) mean.add(1, 0.3);
  mean.add(found.party, 0.2);
  mean.add(found.role, 0.1);
  return mean.value();
}

double PairSimilarity::fromOwn(std::size_t a, std::size_t b) const
{
  const Step& one = m_a.steps[a];
  const Step& other = m_b.steps[b];
  const bool named = one.label >= 0 && other.label >= 0;
  if (named && one.kind == other.kind &&
      (m_words.sameWords(one.label, other.label) ||
       m_words.sameButNumber(one.label, other.label))) {
    const auto use = [](const PreparedProcess& process, const Step& step) {
      return process.baseUse[static_cast<std::size_t>(step.label)];
    };
    const bool isAnchor = use(m_a, one) == 1 && use(m_b, other) == 1;
    return isAnchor && !m_words.isVague(one.label) ? ownOfAnchor : ownOfRepeated;
  }
  if (one.kind == StepKind::Gateway) return named ? ownOfNamedGateway : ownOfUnnamed;
  const Event* event = eventOf(one);
  const Event* second = eventOf(other);
  const bool edges = event && second && isEdge(*event) && event->position == second->position;
  if (edges) return named ? ownOfEdgeEvent : ownOfUnnamed + 0.15;
  return named ? ownOfNamed : ownOfUnnamed + 0.1;
}

/// How alike two neighbours are is measured by the best that either finds anywhere: where two
/// towns use other words throughout, being the best counts. Pairs that are not open are none.
void PairSimilarity::measure(const std::vector<OpenPair>& open)
{
  const std::size_t columns = m_b.steps.size();
  m_relative.resize(m_own.size());
  m_bestOfA.assign(m_a.steps.size(), leastBest);
  m_bestOfB.assign(columns, leastBest);
  for (const OpenPair& pair : open) {
    const double value = m_values[place(pair.a, pair.b)];
    m_bestOfA[pair.a] = std::max(m_bestOfA[pair.a], value);
    m_bestOfB[pair.b] = std::max(m_bestOfB[pair.b], value);
  }
  const double* bestOfB = m_bestOfB.data();
  for (std::size_t i = 0; i < m_a.steps.size(); ++i) {
    const double* row = m_values.data() + i * columns;
    double* relative = m_relative.data() + i * columns;
    const double best = m_bestOfA[i];
    for (std::size_t j = 0; j < columns; ++j) relative[j] = row[j] / std::max(best, bestOfB[j]);
  }
}

double PairSimilarity::bestMean(const std::vector<int>& a, const std::vector<int>& b) const
{
  if (a.size() == 1 && b.size() == 1) return relative(a.front(), b.front());
  const auto columns = static_cast<std::ptrdiff_t>(m_b.steps.size());
  const double* all = m_relative.data();
  double sum = 0;
  if (a.size() == 1) {  // each of b finds this one alone
    const double* row = all + a.front() * columns;
    for (const int other : b) sum = std::max(sum, row[other]);
    for (const int other : b) sum += row[other];
    return sum / static_cast<double>(1 + b.size());
  }
  for (const int one : a) {
    const double* row = all + one * columns;
    double best = 0;
    for (const int other : b) best = std::max(best, row[other]);
    sum += best;
  }
  for (const int other : b) {
    const double* column = all + other;
    double best = 0;
    for (const int one : a) best = std::max(best, column[one * columns]);
    sum += best;
  }
  return sum / static_cast<double>(a.size() + b.size());
}

void PairSimilarity::addLikeness(const std::vector<int>& a, const std::vector<int>& b,
                                 double weight, Mean& mean) const
{
  if (a.empty() && b.empty()) return;
  mean.add(a.empty() || b.empty() ? oneSided : bestMean(a, b), weight);
}

double PairSimilarity::context(std::size_t a, std::size_t b) const
{
  const Step& one = m_a.steps[a];
  const Step& other = m_b.steps[b];
  // What a question decides between says more of it than what comes before.
  const bool asks = onlySplits(one) && onlySplits(other) && one.label >= 0 && other.label >= 0;
  const double lead = asks ? besideBranches : 0;
  Mean mean;
  addLikeness(one.namedBefore, other.namedBefore, 1 - lead, mean);
  addLikeness(one.namedAfter, other.namedAfter, 1 + lead, mean);
  if (one.kind == StepKind::Gateway) {
    addLikeness(one.before, other.before, 0.5 * (1 - lead), mean);
    addLikeness(one.after, other.after, 0.5 * (1 + lead), mean);
  }
  return mean.value();
}

void PairSimilarity::settle(const std::vector<std::pair<std::size_t, std::size_t>>& pairs)
{
  m_partners.assign(m_a.steps.size(), -1);
  m_settledB.assign(m_b.steps.size(), false);
  m_beside.assign(m_own.size(), 0);
  for (const auto& [a, b] : pairs) {
    m_partners[a] = static_cast<int>(b);
    m_settledB[b] = true;
    noteBeside(a, b);
  }
}

/// Who has the one before it, and who has the other before it, have a settled neighbour each.
void PairSimilarity::noteBeside(std::size_t a, std::size_t b)
{
  const Step& one = m_a.steps[a];
  const Step& other = m_b.steps[b];
  for (const auto neighbours : {&Step::before, &Step::after, &Step::beforeOf, &Step::afterOf}) {
    for (const int left : one.*neighbours) {
      for (const int right : other.*neighbours) {
        m_beside[place(static_cast<std::size_t>(left), static_cast<std::size_t>(right))] = 1;
      }
    }
  }
}

double PairSimilarity::sameBlock(std::size_t a, std::size_t b) const
{
  const Step& one = m_a.steps[a];
  const Step& other = m_b.steps[b];
  const auto agree = [&](int left, int right) {
    if (left < 0 || right < 0) return left == right ? 1.0 : 0.0;
    const int partner = m_partners[static_cast<std::size_t>(left)];
    if (partner >= 0) return partner == right ? 1.0 : 0.0;
    return m_settledB[static_cast<std::size_t>(right)] ? 0.0 : 0.5;
  };
  Mean mean;
  if (one.before.size() > 1 && other.before.size() > 1)
    mean.add(agree(one.opener, other.opener), 1);
  if (one.after.size() > 1 && other.after.size() > 1) mean.add(agree(one.closer, other.closer), 1);
  return mean.value();
}

std::optional<double> PairSimilarity::settledShare(const std::vector<int>& a,
                                                   const std::vector<int>& b) const
{
  if (a.empty() && b.empty()) return std::nullopt;
  if (a.empty() || b.empty()) return 0;
  double agreeing = 0;
  for (const int one : a) {
    const int partner = m_partners[static_cast<std::size_t>(one)];
    if (partner >= 0 && std::ranges::find(b, partner) != b.end()) agreeing += 1;
  }
  return 2 * agreeing / static_cast<double>(a.size() + b.size());
}

double PairSimilarity::betweenSettled(std::size_t a, std::size_t b) const
{
  const Step& one = m_a.steps[a];
  const Step& other = m_b.steps[b];
  Mean mean;
  mean.add(settledShare(one.namedBefore, other.namedBefore), 1);
  mean.add(settledShare(one.namedAfter, other.namedAfter), 1);
  if (one.kind == StepKind::Gateway) {
    mean.add(settledShare(one.before, other.before), 1);
    mean.add(settledShare(one.after, other.after), 1);
  }
  return mean.value();
}

bool PairSimilarity::correspond(bool ofA, const std::vector<int>& steps,
                                const std::vector<int>& others) const
{
  const std::optional<double> share =
      ofA ? settledShare(steps, others) : settledShare(others, steps);
  return share && *share >= 1;
}

double PairSimilarity::atBetweenSettled(std::size_t a, std::size_t b) const
{
  const double share = m_a.steps[a].kind == StepKind::Gateway ? ownBetweenGateway : ownBetween;
  return share * m_own[place(a, b)] + (1 - share) * betweenSettled(a, b);
}

/// The pairs that neighbours can still lift to a match, with what comes from themselves: all of it
/// where people said so.
std::vector<PairSimilarity::OpenPair> PairSimilarity::openPairs() const
{
  std::vector<OpenPair> open;
  open.reserve(m_own.size() / 4);
  for (std::size_t i = 0; i < m_a.steps.size(); ++i) {
    for (std::size_t j = 0; j < m_b.steps.size(); ++j) {
      const std::size_t at = place(i, j);
      if (m_own[at] >= hopeless) open.push_back({i, j, m_fixed[at] < 0 ? fromOwn(i, j) : 1});
    }
  }
  return open;
}

void PairSimilarity::propagate()
{
  const std::vector<OpenPair> open = openPairs();
  std::vector<double> next = m_values;
  for (int round = 0; round < rounds; ++round) {
    double greatest = 0;
    measure(open);
    for (const OpenPair& pair : open) {
      const std::size_t at = place(pair.a, pair.b);
      next[at] = pair.share * m_own[at] + (1 - pair.share) * context(pair.a, pair.b);
      greatest = std::max(greatest, std::abs(next[at] - m_values[at]));
    }
    std::swap(m_values, next);
    if (greatest < settledChange) return;
  }
}

}  // namespace einklang
