#include "model/layout/Distances.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

namespace einklang::layout {
namespace {

using Amount = std::int64_t;
using Index = std::size_t;

constexpr Amount unlimited = std::numeric_limits<Amount>::max() / 4;
constexpr Index none = std::numeric_limits<Index>::max();

enum class State : signed char
{
  AtCapacity = -1,
  InTree = 0,
  Empty = 1
};

struct Arc
{
  Index source;
  Index target;
  Amount cost;
  Amount capacity;
  Amount flow = 0;
  State state = State::Empty;
};

/// A node of the spanning tree; children are a doubly linked list.
struct TreeNode
{
  Index parent = none;
  Index arc = none;  // to the parent
  Index firstChild = none;
  Index nextSibling = none;
  Index previousSibling = none;
  int depth = 0;
  Amount potential = 0;
};

class NetworkSimplex
{
 public:
  NetworkSimplex(Index count, const std::vector<Apart>& aparts, const std::vector<Pull>& pulls)
      : m_tree(count + 1), m_root{count}
  {
    m_arcs.reserve(aparts.size() + 2 * pulls.size() + count);
    Amount sum = 1;
    for (const Apart& apart : aparts) {
      m_arcs.push_back({Index(apart.first), Index(apart.second), -apart.distance, unlimited});
      sum += std::abs(apart.distance);
    }
    for (const Pull& pull : pulls) {
      m_arcs.push_back({Index(pull.first), Index(pull.second), 0, pull.weight});
      m_arcs.push_back({Index(pull.second), Index(pull.first), 0, pull.weight});
    }
    m_realArcs = m_arcs.size();
    m_block = Index(std::sqrt(double(m_realArcs))) + 10;
    for (Index node = 0; node < count; ++node) {
      m_arcs.push_back({node, m_root, sum, unlimited, 0, State::InTree});
      m_tree[node].potential = -sum;
      attach(node, m_root, m_arcs.size() - 1);
    }
  }

  /// False where the answer was not found in reasonable time.
  bool solve()
  {
    const Index limit = 60 * m_tree.size() + 20'000;
    for (Index pivots = 0; pivots < limit; ++pivots) {
      const Index entering = findEntering();
      if (entering == none) return true;
      pivot(entering);
    }
    return false;
  }

  Amount position(Index node) const { return -m_tree[node].potential; }

 private:
  Amount violation(const Arc& arc) const
  {
    const Amount reduced = arc.cost + m_tree[arc.source].potential - m_tree[arc.target].potential;
    return reduced * Amount(arc.state);
  }

  /// Block search: the worst arc of the first block that has a bad one.
  Index findEntering()
  {
    Index best = none;
    Amount worst = 0;
    Index inBlock = 0;
    for (Index looked = 0; looked < m_realArcs; ++looked) {
      m_next = m_next + 1 < m_realArcs ? m_next + 1 : 0;
      const Amount value = violation(m_arcs[m_next]);
      if (value < worst) {
        worst = value;
        best = m_next;
      }
      if (++inBlock < m_block) continue;
      if (best != none) return best;
      inBlock = 0;
    }
    return best;
  }

  bool leadsUp(Index node) const { return m_arcs[m_tree[node].arc].source == node; }

  Index join(Index a, Index b) const
  {
    while (a != b) {
      if (m_tree[a].depth < m_tree[b].depth) std::swap(a, b);
      a = m_tree[a].parent;
    }
    return a;
  }

  Amount room(Index node, bool up) const
  {
    const Arc& arc = m_arcs[m_tree[node].arc];
    if (leadsUp(node) != up) return arc.flow;
    return arc.capacity >= unlimited ? unlimited : arc.capacity - arc.flow;
  }

  void push(Index from, Index top, Amount amount, bool up)
  {
    for (Index node = from; node != top; node = m_tree[node].parent) {
      m_arcs[m_tree[node].arc].flow += leadsUp(node) == up ? amount : -amount;
    }
  }

  void pivot(Index entering)
  {
    Arc& arc = m_arcs[entering];
    const bool fills = arc.state == State::Empty;
    const Index first = fills ? arc.source : arc.target;
    const Index second = fills ? arc.target : arc.source;
    const Index top = join(first, second);
    Amount amount = arc.capacity;
    Index leaving = none;
    bool onFirst = false;
    for (Index node = first; node != top; node = m_tree[node].parent) {
      if (const Amount d = room(node, false); d < amount) {
        amount = d;
        leaving = node;
        onFirst = true;
      }
    }
    for (Index node = second; node != top; node = m_tree[node].parent) {
      if (const Amount d = room(node, true); d <= amount) {
        amount = d;
        leaving = node;
        onFirst = false;
      }
    }
    if (amount > 0) {
      arc.flow += fills ? amount : -amount;
      push(first, top, amount, false);
      push(second, top, amount, true);
    }
    if (leaving == none) {
      arc.state = fills ? State::AtCapacity : State::Empty;
      return;
    }
    Arc& left = m_arcs[m_tree[leaving].arc];
    left.state = left.flow == 0 ? State::Empty : State::AtCapacity;
    arc.state = State::InTree;
    hang(leaving, onFirst ? first : second, onFirst ? second : first, entering);
  }

  /// The subtree below `cut` gets `lower` as its new root and hangs below `upper`.
  void hang(Index cut, Index lower, Index upper, Index arc)
  {
    Index node = lower;
    Index newParent = upper;
    Index newArc = arc;
    for (bool more = true; more;) {
      more = node != cut;
      const Index oldParent = m_tree[node].parent;
      const Index oldArc = m_tree[node].arc;
      detach(node);
      attach(node, newParent, newArc);
      newParent = node;
      newArc = oldArc;
      node = oldParent;
    }
    const Arc& link = m_arcs[arc];
    const Amount wanted = link.source == lower ? m_tree[upper].potential - link.cost
                                               : m_tree[upper].potential + link.cost;
    shift(lower, wanted - m_tree[lower].potential);
  }

  void shift(Index root, Amount by)
  {
    m_stack.assign(1, root);
    while (!m_stack.empty()) {
      TreeNode& node = m_tree[m_stack.back()];
      m_stack.pop_back();
      node.potential += by;
      node.depth = m_tree[node.parent].depth + 1;
      for (Index c = node.firstChild; c != none; c = m_tree[c].nextSibling) m_stack.push_back(c);
    }
  }

  void attach(Index child, Index parent, Index arc)
  {
    TreeNode& node = m_tree[child];
    node.parent = parent;
    node.arc = arc;
    node.depth = m_tree[parent].depth + 1;
    node.previousSibling = none;
    node.nextSibling = m_tree[parent].firstChild;
    if (node.nextSibling != none) m_tree[node.nextSibling].previousSibling = child;
    m_tree[parent].firstChild = child;
  }

  void detach(Index child)
  {
    TreeNode& node = m_tree[child];
    if (node.previousSibling != none) {
      m_tree[node.previousSibling].nextSibling = node.nextSibling;
    } else {
      m_tree[node.parent].firstChild = node.nextSibling;
    }
    if (node.nextSibling != none) m_tree[node.nextSibling].previousSibling = node.previousSibling;
  }

  std::vector<Arc> m_arcs;
  std::vector<TreeNode> m_tree;
  std::vector<Index> m_stack;
  Index m_root;
  Index m_realArcs = 0;
  Index m_block = 0;
  Index m_next = 0;
};

/// As early as possible: always right, seldom beautiful.
std::vector<Amount> earliest(Index count, const std::vector<Apart>& aparts)
{
  std::vector<std::vector<const Apart*>> after(count);
  std::vector<int> open(count, 0);
  for (const Apart& apart : aparts) {
    after[Index(apart.first)].push_back(&apart);
    ++open[Index(apart.second)];
  }
  std::vector<Index> ready;
  for (Index i = 0; i < count; ++i) {
    if (open[i] == 0) ready.push_back(i);
  }
  std::vector<Amount> position(count, 0);
  for (Index done = 0; done < ready.size(); ++done) {
    for (const Apart* apart : after[ready[done]]) {
      const Index next = Index(apart->second);
      position[next] = std::max(position[next], position[ready[done]] + apart->distance);
      if (--open[next] == 0) ready.push_back(next);
    }
  }
  return position;
}

}  // namespace

std::vector<std::int64_t> minimalDistances(int count, const std::vector<Apart>& aparts,
                                           const std::vector<Pull>& pulls)
{
  if (count <= 0) return {};
  NetworkSimplex simplex{Index(count), aparts, pulls};
  if (!simplex.solve()) return earliest(Index(count), aparts);
  std::vector<Amount> positions(Index(count), 0);
  for (Index i = 0; i < positions.size(); ++i) positions[i] = simplex.position(i);
  const Amount smallest = std::ranges::min(positions);
  for (Amount& position : positions) position -= smallest;
  return positions;
}

}  // namespace einklang::layout
