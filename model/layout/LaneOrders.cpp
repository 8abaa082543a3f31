#include "model/layout/LaneOrders.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <map>
#include <numeric>
#include <string>

namespace einklang::layout {
namespace {

using Index = std::size_t;
using Set = unsigned;

constexpr Index mostForExact = 12;

/// What crosses the line between a set of lanes above and the rest below: the cost of an order is
/// the sum over the sets that its beginnings are.
std::vector<long> cuts(const Handovers& handovers)
{
  const Index count = handovers.above.size();
  std::vector<long> cut(Index{1} << count, 0);
  for (Set set = 0; set < cut.size(); ++set) {
    for (Index i = 0; i < count; ++i) {
      const bool inside = (set >> i & 1U) != 0;
      cut[set] += inside ? handovers.below[i] : handovers.above[i];
      for (Index j = 0; inside && j < count; ++j) {
        if ((set >> j & 1U) == 0) cut[set] += handovers.between[i][j];
      }
    }
  }
  return cut;
}

std::vector<int> exactOrder(const Handovers& handovers)
{
  const Index count = handovers.above.size();
  const std::vector<long> cut = cuts(handovers);
  std::vector<long> rest(cut.size(), 0);  // what the lanes that are not in the set add
  const auto with = [](Set set, Index lane) { return set | Set{1} << lane; };
  const auto cost = [&](Set set, Index lane) {
    return (set >> lane & 1U) != 0 ? std::numeric_limits<long>::max()
                                   : cut[with(set, lane)] + rest[with(set, lane)];
  };
  for (Set set = Set(cut.size()) - 1; set-- > 0;) {
    rest[set] = std::numeric_limits<long>::max();
    for (Index lane = 0; lane < count; ++lane) rest[set] = std::min(rest[set], cost(set, lane));
  }
  std::vector<int> order;
  for (Set set = 0; order.size() < count;) {
    Index lane = 0;
    while (cost(set, lane) != rest[set]) ++lane;
    order.push_back(int(lane));
    set = with(set, lane);
  }
  return order;
}

std::vector<int> movedOrder(const Handovers& handovers)
{
  const long count = long(handovers.above.size());
  std::vector<int> order(handovers.above.size());
  std::iota(order.begin(), order.end(), 0);
  long least = distanceOf(handovers, order);
  long tries = 4'000'000 / (count * count);
  for (bool better = true; better;) {
    better = false;
    for (long from = 0; from < count; ++from) {
      for (long to = 0; to < count && tries > 0; ++to, --tries) {
        std::vector<int> other = order;
        const int lane = other[Index(from)];
        other.erase(other.begin() + from);
        other.insert(other.begin() + to, lane);
        const long distance = distanceOf(handovers, other);
        if (distance >= least) continue;
        least = distance;
        order = std::move(other);
        better = true;
      }
    }
  }
  return order;
}

/// Where something stands: its pool, its outermost lane, and so on inwards.
using Place = std::vector<std::string>;

class LaneSorter
{
 public:
  LaneSorter(const Process& process, Contents& contents) : m_process{process}, m_contents{contents}
  {
    for (const Flow& flow : process.flows()) {
      if (flow.source && flow.target) addPair(ElementId{*flow.source}, ElementId{*flow.target});
    }
    for (const MessageFlow& flow : process.messageFlows()) {
      if (flow.source && flow.target) addPair(*flow.source, *flow.target);
    }
  }

  void sort()
  {
    sortList(m_contents.participants());
    m_contents.eachListOfLanes([&](std::vector<const Lane*>& lanes) { sortList(lanes); });
  }

 private:
  void addPair(const ElementId& source, const ElementId& target)
  {
    m_pairs.emplace_back(placeOf(source), placeOf(target));
  }

  Place placeOf(const ElementId& id) const
  {
    Place place;
    const Node* node = m_process.findNode(NodeId{id.value()});
    if (!node) return {id.value()};
    for (std::optional<LaneId> lane = node->lane; lane; lane = m_process.findLane(*lane)->parent) {
      place.push_back(lane->value());
    }
    if (node->participant) place.push_back(node->participant->value());
    std::ranges::reverse(place);
    return place;
  }

  template <typename Element>
  void sortList(std::vector<const Element*>& siblings)
  {
    if (siblings.size() < 2) return;
    std::map<std::string, int> numbers;
    for (const Element* sibling : siblings) {
      numbers.emplace(sibling->id.value(), int(numbers.size()));
    }
    Handovers handovers{siblings.size()};
    for (const auto& [source, target] : m_pairs) count(source, target, numbers, handovers);
    const std::vector<const Element*> before = siblings;
    const std::vector<int> order = fewestHandovers(handovers);
    for (Index i = 0; i < order.size(); ++i) {
      siblings[i] = before[Index(order[i])];
      m_ranks[siblings[i]->id.value()] = int(i);
    }
  }

  static int numberIn(const Place& place, const std::map<std::string, int>& numbers)
  {
    for (const std::string& id : place) {
      if (const auto it = numbers.find(id); it != numbers.end()) return it->second;
    }
    return -1;
  }

  void count(const Place& source, const Place& target, const std::map<std::string, int>& numbers,
             Handovers& handovers) const
  {
    const int a = numberIn(source, numbers);
    const int b = numberIn(target, numbers);
    if (a >= 0 && b >= 0 && a != b) {
      ++handovers.between[Index(a)][Index(b)];
      ++handovers.between[Index(b)][Index(a)];
    } else if (a >= 0 && b < 0) {
      countOutside(a, source, target, handovers);
    } else if (b >= 0 && a < 0) {
      countOutside(b, target, source, handovers);
    }
  }

  /// A handover to a lane or pool that does not stand among these: those around it have their
  /// order already.
  void countOutside(int lane, const Place& here, const Place& there, Handovers& handovers) const
  {
    for (Index level = 0; level < std::min(here.size(), there.size()); ++level) {
      if (here[level] == there[level]) continue;
      const auto mine = m_ranks.find(here[level]);
      const auto other = m_ranks.find(there[level]);
      if (mine == m_ranks.end() || other == m_ranks.end()) return;
      ++(other->second < mine->second ? handovers.above : handovers.below)[Index(lane)];
      return;
    }
  }

  const Process& m_process;
  Contents& m_contents;
  std::vector<std::pair<Place, Place>> m_pairs;
  std::map<std::string, int> m_ranks;  // among the siblings, of what is in order already
};

}  // namespace

std::vector<int> fewestHandovers(const Handovers& handovers)
{
  return handovers.above.size() <= mostForExact ? exactOrder(handovers) : movedOrder(handovers);
}

long distanceOf(const Handovers& handovers, const std::vector<int>& order)
{
  const long count = long(order.size());
  long sum = 0;
  for (long i = 0; i < count; ++i) {
    const Index lane = Index(order[Index(i)]);
    sum += i * handovers.above[lane] + (count - i) * handovers.below[lane];
    for (long j = i + 1; j < count; ++j) {
      sum += (j - i) * handovers.between[lane][Index(order[Index(j)])];
    }
  }
  return sum;
}

void orderLanes(const Process& process, Contents& contents)
{
  LaneSorter{process, contents}.sort();
}

}  // namespace einklang::layout
