#include "model/comparison/SameVariants.h"

#include "model/process/SameMeaning.h"

#include <algorithm>
#include <unordered_map>

namespace einklang {
namespace {

std::uint64_t mixed(std::uint64_t one, std::uint64_t other)
{
  std::uint64_t sum = (one ^ (other >> 29)) * 0x9E3779B97F4A7C15U + other;
  sum ^= sum >> 32;
  return sum * 0xD6E8FEB86659FD93U;
}

std::uint64_t markOf(const std::string& text)
{
  return std::hash<std::string>{}(text);
}

std::uint64_t markOf(const Process& process, const Node& node)
{
  return mixed(mixed(markOf(node.label), node.type.index()), markOf(roleOf(process, node)));
}

}  // namespace

std::uint64_t meaningMark(const Process& process)
{
  std::unordered_map<NodeId, std::uint64_t> marks;
  std::uint64_t sum = process.dataObjects().size();  // a sum, so that the order does not matter
  for (const Node& node : process.nodes()) {
    sum += marks[node.id] = markOf(process, node);
  }
  for (const Flow& flow : process.flows()) {
    const std::uint64_t from = flow.source ? marks[*flow.source] : 1;
    const std::uint64_t to = flow.target ? marks[*flow.target] : 2;
    sum += mixed(mixed(from, to), markOf(flow.label));
  }
  return sum;
}

std::vector<std::size_t> firstOfTheSame(const std::vector<const Process*>& variants,
                                        const std::vector<std::uint64_t>& marks)
{
  std::unordered_map<std::uint64_t, std::vector<std::size_t>> firsts;
  std::vector<std::size_t> first;
  for (std::size_t i = 0; i < variants.size(); ++i) {
    std::vector<std::size_t>& known = firsts[marks[i]];
    const auto same = std::ranges::find_if(known, [&](std::size_t other) {
      return !sameNodes(*variants[other], *variants[i]).empty();
    });
    first.push_back(same == known.end() ? i : *same);
    if (same == known.end()) known.push_back(i);
  }
  return first;
}

}  // namespace einklang
