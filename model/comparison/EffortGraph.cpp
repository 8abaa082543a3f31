#include "model/comparison/EffortGraph.h"

#include "model/base/Overloaded.h"
#include "model/base/Text.h"
#include "model/comparison/Aspects.h"
#include "model/comparison/EffortWeights.h"
#include "model/comparison/Pairing.h"
#include "model/process/Names.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace einklang {
namespace {

enum Kind : std::uint8_t
{
  Way,
  Performer,
  Attached,
  Inside
};

constexpr std::array contents{Aspect::Documents,  Aspect::Systems,  Aspect::Channel,
                              Aspect::LegalBases, Aspect::Deadline, Aspect::Repetition};
constexpr std::array<int EffortWeights::*, 6> contentWeights{
    &EffortWeights::documents, &EffortWeights::systems,  &EffortWeights::channel,
    &EffortWeights::law,       &EffortWeights::deadline, &EffortWeights::repetition};

std::uint64_t mix(std::uint64_t a, std::uint64_t b)
{
  a ^= b + 0x9E3779B97F4A7C15ULL + (a << 6U) + (a >> 2U);  // as boost::hash_combine does
  a *= 0xBF58476D1CE4E5B9ULL;
  return a ^ (a >> 31U);
}

EffortKind kindOf(const Node& node)
{
  if (gatewayOf(node)) return EffortKind::Gateway;
  return eventOf(node) ? EffortKind::Event : EffortKind::Step;
}

/// 0 gateways, 1 roles, 2 steps, then the places of events in the flow.
std::uint8_t likesOf(const Node& node)
{
  if (gatewayOf(node)) return 0;
  const Event* event = eventOf(node);
  return static_cast<std::uint8_t>(event ? 3 + static_cast<int>(event->position) : 2);
}

bool saysNothing(const Attributes& a)
{
  return a.documentsIn.empty() && a.documentsOut.empty() && a.systems.empty() &&
         a.channel.empty() && a.legalBases.empty() && a.deadline.empty();
}

/// The kind of task, event or gateway with all that makes it differ.
TextMark formOf(const NodeType& type)
{
  const auto number = [](auto kind) { return static_cast<std::uint64_t>(kind) + 1; };
  const std::uint64_t form =
      mix(type.index() + 1,
          std::visit(Overloaded{[&](const Task& t) { return number(t.kind); },
                                [&](const SubProcess& s) { return number(s.kind); },
                                [](const CallActivity& c) { return markOf(foldText(c.calls)); },
                                [&](const Event& e) {
                                  const std::uint64_t place =
                                      number(e.position) * 64 + number(e.trigger);
                                  return mix(place * 2 + (e.interrupting ? 1 : 0),
                                             markOf(foldText(e.detail)));
                                },
                                [&](const Gateway& g) { return number(g.kind); }},
                     type));
  return form == 0 ? 1 : form;
}

EffortNode effortNode(const Node& node, std::size_t place)
{
  EffortNode made{kindOf(node), markOf(foldText(node.label)), formOf(node.type), likesOf(node), {},
                  place};
  const bool plain = node.repetition == Repetition::Once && !node.compensation;
  if (plain && saysNothing(node.attributes)) return made;
  static const Node nothing{NodeId{"nothing"}};
  for (std::size_t i = 0; i < contents.size(); ++i) {
    if (!sameAspect(node, nothing, contents[i])) {
      made.content[i] = markOf(aspectKey(node, contents[i]));
    }
  }
  return made;
}

TextMark sayingOf(const Flow& flow)
{
  if (flow.label.empty() && flow.condition.empty() && !flow.isDefault) return 0;
  return markOf(foldText(flow.label) + "\n" + flow.condition + (flow.isDefault ? "\n!" : ""));
}

bool tieOrder(const EffortTie& a, const EffortTie& b)
{
  return std::tuple{a.other, a.kind, a.saying} < std::tuple{b.other, b.kind, b.saying};
}

class Builder
{
 public:
  Builder(const Process& process, EffortGraph& graph) : m_process{process}, m_graph{graph} {}

  void build()
  {
    for (const Node& node : m_process.nodes()) {
      m_graph.index.emplace(node.id.value(), m_graph.nodes.size());
      m_graph.nodes.push_back(effortNode(node, m_graph.nodes.size()));
    }
    addRoles();
    m_graph.out.resize(m_graph.nodes.size());
    m_graph.in.resize(m_graph.nodes.size());
    addTies();
    colour();
    sort();
    for (const EffortNode& node : m_graph.nodes) m_graph.cost += costOf(node);
    for (const auto& ties : m_graph.out) {
      for (const EffortTie& tie : ties) m_graph.cost += tie.cost;
    }
  }

 private:
  /// Units of one name are one, in whatever pool.
  void addRoles()
  {
    for (const Node& node : m_process.nodes()) {
      if (!isActivity(node)) continue;
      const std::string lane = foldText(Pairing::laneOf(m_process, node));
      if (lane.empty() || m_roles.contains(lane)) continue;
      m_roles.emplace(lane, m_graph.nodes.size());
      EffortNode role{EffortKind::Role, markOf(lane), 0, 1};
      role.place = m_graph.nodes.size();
      m_graph.nodes.push_back(role);
    }
  }

  void addTies()
  {
    const EffortWeights& w = effortWeights();
    for (const Flow& flow : m_process.flows()) {
      if (!flow.source || !flow.target) continue;
      tie(*flow.source, *flow.target, {0, Way, sayingOf(flow), costOf(flow)});
    }
    for (const Node& node : m_process.nodes()) {
      const Event* event = eventOf(node);
      if (event && event->attachedTo)
        tie(*event->attachedTo, node.id, {0, Attached, 0, w.attachment});
      if (node.parent) tie(*node.parent, node.id, {0, Inside, 0, w.attachment});
      if (!isActivity(node) || m_roles.empty()) continue;
      const auto role = m_roles.find(foldText(Pairing::laneOf(m_process, node)));
      if (role != m_roles.end()) {
        tie(m_graph.index.at(node.id.value()), role->second, {0, Performer, 0, w.performer});
      }
    }
  }

  void tie(const NodeId& from, const NodeId& to, EffortTie made)
  {
    tie(m_graph.index.at(from.value()), m_graph.index.at(to.value()), made);
  }

  void tie(std::size_t from, std::size_t to, EffortTie made)
  {
    made.other = to;
    m_graph.out[from].push_back(made);
    made.other = from;
    m_graph.in[to].push_back(made);
  }

  /// Colour refinement (Weisfeiler and Leman, 1968), as often as helps to tell gateways apart.
  void colour()
  {
    auto& colours = m_graph.colours;
    for (const EffortNode& node : m_graph.nodes) {
      std::uint64_t own = mix(mix(static_cast<std::uint64_t>(node.kind), node.name), node.form);
      for (const TextMark mark : node.content) own = mix(own, mark);
      colours.push_back(own);
    }
    for (int round = 0; round < 6; ++round) {
      std::vector<std::uint64_t> next(colours.size());
      for (std::size_t i = 0; i < colours.size(); ++i) {
        std::uint64_t around = 0;
        for (const EffortTie& tie : m_graph.out[i]) around += near(tie, 1);
        for (const EffortTie& tie : m_graph.in[i]) around += near(tie, 2);
        next[i] = mix(colours[i], around);
      }
      colours = std::move(next);
    }
    for (const std::uint64_t one : colours) m_graph.colour += mix(one, 7);
  }

  std::uint64_t near(const EffortTie& tie, std::uint64_t direction) const
  {
    return mix(mix(m_graph.colours[tie.other], tie.saying), direction * 8 + tie.kind);
  }

  void sort()
  {
    const std::size_t size = m_graph.nodes.size();
    std::vector<std::size_t> order(size);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [this](std::size_t i) {
      return std::tuple{m_graph.nodes[i].kind, m_graph.colours[i]};
    });
    std::vector<std::size_t> rank(size);
    for (std::size_t i = 0; i < size; ++i) rank[order[i]] = i;
    arrange(m_graph.nodes, order);
    arrange(m_graph.colours, order);
    arrange(m_graph.out, order);
    arrange(m_graph.in, order);
    for (std::size_t i = 0; i < size; ++i) {
      for (auto* ties : {&m_graph.out[i], &m_graph.in[i]}) {
        for (EffortTie& tie : *ties) tie.other = rank[tie.other];
        std::ranges::sort(*ties, tieOrder);
      }
    }
    for (auto& [id, at] : m_graph.index) at = rank[at];
  }

  template <typename T>
  static void arrange(std::vector<T>& list, const std::vector<std::size_t>& order)
  {
    std::vector<T> arranged;
    arranged.reserve(list.size());
    for (const std::size_t i : order) arranged.push_back(std::move(list[i]));
    list = std::move(arranged);
  }

  const Process& m_process;
  EffortGraph& m_graph;
  std::map<std::string, std::size_t> m_roles;
};

}  // namespace

TextMark markOf(std::string_view text)
{
  if (text.empty()) return 0;
  TextMark mark = 0xCBF29CE484222325ULL;
  for (const char c : text) {
    mark ^= static_cast<unsigned char>(c);
    mark *= 0x100000001B3ULL;
  }
  return mark;
}

EffortGraph::EffortGraph(const Process& process)
{
  Builder{process, *this}.build();
}

namespace {

int costOf(EffortKind kind)
{
  const EffortWeights& w = effortWeights();
  switch (kind) {
    case EffortKind::Step:
      return w.step;
    case EffortKind::Event:
      return w.event;
    case EffortKind::Gateway:
      return w.gateway;
    case EffortKind::Role:
      break;
  }
  return w.role;
}

}  // namespace

int costOf(const EffortNode& node)
{
  return costOf(node.kind);
}

int costOf(const Node& node)
{
  return costOf(kindOf(node));
}

int costOf(const Flow& flow)
{
  const EffortWeights& w = effortWeights();
  return w.flow + (sayingOf(flow) != 0 ? w.saying : 0);
}

int changeCost(const EffortNode& a, const EffortNode& b)
{
  const EffortWeights& w = effortWeights();
  int cost = 0;
  if (a.kind == EffortKind::Role) {
    cost = a.name == b.name ? 0 : w.unit;
  } else {
    const bool gateway = a.kind == EffortKind::Gateway;
    if (a.kind != b.kind) {
      cost += w.nature;
    } else if (a.form != b.form) {
      cost += gateway ? w.decision : w.form;
    }
    if (a.name != b.name) cost += w.name;
    for (std::size_t i = 0; a.content != b.content && i < contentWeights.size(); ++i) {
      if (a.content[i] != b.content[i]) cost += w.*contentWeights[i];
    }
  }
  return std::min(cost, costOf(a) + costOf(b));
}

namespace {

/// What one tie saves by standing for the other.
int gainOfPair(const EffortTie& a, const EffortTie& b)
{
  if (a.kind != b.kind) return 0;
  if (a.saying == b.saying) return a.cost + b.cost;
  // Another condition: the old one is dropped, the new one introduced; the way stays.
  const int change = effortWeights().saying * ((a.saying ? 1 : 0) + (b.saying ? 1 : 0));
  return std::max(0, a.cost + b.cost - change);
}

}  // namespace

int tieGain(const EffortTie* a, std::size_t countA, const EffortTie* b, std::size_t countB)
{
  if (countA == 0 || countB == 0) return 0;
  if (countA == 1 && countB == 1) return gainOfPair(*a, *b);
  std::vector<const EffortTie*> restA;
  std::vector<bool> used(countB, false);
  int gain = 0;
  for (std::size_t i = 0; i < countA; ++i) {
    std::size_t j = 0;
    while (j < countB && (used[j] || a[i].kind != b[j].kind || a[i].saying != b[j].saying)) ++j;
    if (j == countB) {
      restA.push_back(&a[i]);
      continue;
    }
    used[j] = true;
    gain += gainOfPair(a[i], b[j]);
  }
  for (const EffortTie* tie : restA) {
    std::size_t best = countB;
    int most = 0;
    for (std::size_t j = 0; j < countB; ++j) {
      const int one = used[j] ? 0 : gainOfPair(*tie, b[j]);
      if (one > most) {
        most = one;
        best = j;
      }
    }
    if (best == countB) continue;
    used[best] = true;
    gain += most;
  }
  return gain;
}

}  // namespace einklang
