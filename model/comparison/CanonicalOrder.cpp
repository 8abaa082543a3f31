#include "model/comparison/CanonicalOrder.h"

#include "model/base/Text.h"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <tuple>

namespace einklang {
namespace {

using Mark = std::uint64_t;

Mark mixed(Mark one, Mark other)
{
  Mark sum = (one ^ (other >> 29)) * 0x9E3779B97F4A7C15U + other;
  sum ^= sum >> 32;
  return sum * 0xD6E8FEB86659FD93U;
}

/// FNV-1a: the same on every machine.
Mark markOf(std::string_view text)
{
  Mark mark = 0xCBF29CE484222325U;
  for (const char c : text) mark = (mark ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
  return mark;
}

Mark markOf(const Process& process, const Node& node)
{
  Mark kind = node.type.index();
  if (const Event* event = eventOf(node)) kind += 16 * (1 + static_cast<Mark>(event->position));
  if (const Gateway* gateway = gatewayOf(node))
    kind += 256 * (1 + static_cast<Mark>(gateway->kind));
  return mixed(mixed(markOf(node.label), kind), markOf(roleOf(process, node)));
}

class Refining
{
 public:
  explicit Refining(const Process& process)
  {
    const auto& nodes = process.nodes();
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      m_marks.push_back(markOf(process, nodes[i]));
      const Event* event = eventOf(nodes[i]);
      if (nodes[i].parent) m_holders.push_back({i, nodes.indexOf(*nodes[i].parent), 3});
      if (event && event->attachedTo)
        m_holders.push_back({i, nodes.indexOf(*event->attachedTo), 4});
    }
    for (const Flow& flow : process.flows()) {
      if (!flow.source || !flow.target) continue;
      m_ways.push_back(
          {nodes.indexOf(*flow.source), nodes.indexOf(*flow.target), markOf(flow.label)});
    }
  }

  std::vector<Mark> marks()
  {
    for (int round = 0; round < rounds; ++round) refine();
    return std::move(m_marks);
  }

 private:
  struct Link
  {
    std::size_t from;
    std::size_t to;
    Mark says;
  };
  static constexpr int rounds = 6;

  /// Sums, so that the order of the ways does not matter.
  void refine()
  {
    std::vector<Mark> next = m_marks;
    for (const Link& way : m_ways) {
      next[way.from] += mixed(mixed(m_marks[way.to], way.says), 1);
      next[way.to] += mixed(mixed(m_marks[way.from], way.says), 2);
    }
    for (const Link& holder : m_holders) {
      next[holder.from] += mixed(m_marks[holder.to], holder.says);
    }
    m_marks = std::move(next);
  }

  std::vector<Mark> m_marks;
  std::vector<Link> m_ways;
  std::vector<Link> m_holders;  // from a node to its sub-process, or to the step it is attached to
};

template <typename Element>
std::vector<Element> listOf(const ElementList<Element>& list)
{
  return {list.begin(), list.end()};
}

/// By label, so that people find the order natural, then by what is around it.
std::vector<std::size_t> orderOf(const Process& process)
{
  const std::vector<Mark> marks = Refining{process}.marks();
  std::vector<std::size_t> order(marks.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
    const std::string& one = process.nodes()[a].label;
    const std::string& other = process.nodes()[b].label;
    return one != other ? one < other : marks[a] < marks[b];
  });
  return order;
}

}  // namespace

Process inCanonicalOrder(const Process& process)
{
  ProcessElements e;
  e.participants = listOf(process.participants());
  e.lanes = listOf(process.lanes());
  e.messageFlows = listOf(process.messageFlows());
  e.dataObjects = listOf(process.dataObjects());
  e.annotations = listOf(process.annotations());
  e.groups = listOf(process.groups());
  e.associations = listOf(process.associations());
  std::vector<std::size_t> place(process.nodes().size());
  for (const std::size_t i : orderOf(process)) {
    place[i] = e.nodes.size();
    e.nodes.push_back(process.nodes()[i]);
  }
  const auto placeOf = [&](const std::optional<NodeId>& id) {
    return id ? place[process.nodes().indexOf(*id)] : place.size();
  };
  using Rank = std::tuple<std::size_t, std::size_t, std::string_view, std::size_t>;
  std::vector<Rank> ranks;
  ranks.reserve(process.flows().size());
  for (const Flow& flow : process.flows()) {
    ranks.emplace_back(placeOf(flow.source), placeOf(flow.target), flow.label, ranks.size());
  }
  std::ranges::sort(ranks);
  for (const Rank& rank : ranks) e.flows.push_back(process.flows()[std::get<3>(rank)]);
  return Process::make(process.id(), process.header(), std::move(e)).value();
}

}  // namespace einklang
