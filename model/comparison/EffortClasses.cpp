#include "model/comparison/EffortClasses.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace einklang {
namespace {

constexpr std::uint32_t general = 16;  // classes of nodes without a name of their own

/// Sets that grow together (Tarjan, 1975); the smaller number leads.
class Joining
{
 public:
  Joining(const std::vector<const EffortGraph*>& graphs) : m_graphs{graphs}
  {
    std::size_t size = general;
    for (const EffortGraph* graph : graphs) {
      m_first.push_back(size);
      size += graph->nodes.size();
    }
    m_parent.resize(size);
    std::iota(m_parent.begin(), m_parent.end(), std::uint32_t{0});
    for (std::size_t g = 0; g < graphs.size(); ++g) joinOwn(g);
  }

  void join(const EffortLink& link)
  {
    for (const Correspondence& one : *link.correspondences) {
      if (!isTrusted(one, haveSameName(link, one))) continue;
      std::uint32_t first = 0;
      bool any = false;
      const auto add = [&](std::size_t graph, const NodeId& id) {
        const auto at = m_graphs[graph]->index.find(id.value());
        if (at == m_graphs[graph]->index.end() || isGateway(graph, at->second)) return;
        const auto number = static_cast<std::uint32_t>(m_first[graph] + at->second);
        if (any) join(first, number);
        first = any ? first : number;
        any = true;
      };
      for (const NodeId& id : one.a) add(link.a, id);
      for (const NodeId& id : one.b) add(link.b, id);
    }
  }

  std::vector<EffortClasses> classes()
  {
    std::vector<EffortClasses> all;
    for (std::size_t g = 0; g < m_graphs.size(); ++g) {
      all.emplace_back();
      for (std::size_t i = 0; i < m_graphs[g]->nodes.size(); ++i) {
        all.back().push_back(find(static_cast<std::uint32_t>(m_first[g] + i)));
      }
    }
    return all;
  }

 private:
  bool haveSameName(const EffortLink& link, const Correspondence& one) const
  {
    if (one.a.size() != 1 || one.b.size() != 1) return false;
    const auto u = m_graphs[link.a]->index.find(one.a.front().value());
    const auto v = m_graphs[link.b]->index.find(one.b.front().value());
    return u != m_graphs[link.a]->index.end() && v != m_graphs[link.b]->index.end() &&
           m_graphs[link.a]->nodes[u->second].name == m_graphs[link.b]->nodes[v->second].name;
  }

  bool isGateway(std::size_t graph, std::size_t node) const
  {
    return m_graphs[graph]->nodes[node].kind == EffortKind::Gateway;
  }

  void joinOwn(std::size_t graph)
  {
    std::unordered_map<TextMark, std::uint32_t> named;
    const auto& nodes = m_graphs[graph]->nodes;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      const auto number = static_cast<std::uint32_t>(m_first[graph] + i);
      const bool own = nodes[i].kind == EffortKind::Step || nodes[i].kind == EffortKind::Event;
      if (!own || nodes[i].name == 0) {
        join(nodes[i].likes, number);
      } else {
        join(named.emplace(nodes[i].name, number).first->second, number);
      }
    }
  }

  std::uint32_t find(std::uint32_t i)
  {
    while (m_parent[i] != i) i = m_parent[i] = m_parent[m_parent[i]];
    return i;
  }

  void join(std::uint32_t a, std::uint32_t b)
  {
    a = find(a);
    b = find(b);
    m_parent[std::max(a, b)] = std::min(a, b);
  }

  const std::vector<const EffortGraph*>& m_graphs;
  std::vector<std::size_t> m_first;
  std::vector<std::uint32_t> m_parent;
};

}  // namespace

bool isTrusted(const Correspondence& one, bool sameName)
{
  return one.locked || sameName || one.confidence != Confidence::Unsure;
}

std::vector<EffortClasses> effortClasses(const std::vector<const EffortGraph*>& graphs,
                                         const std::vector<EffortLink>& links)
{
  Joining joining{graphs};
  for (const EffortLink& link : links) joining.join(link);
  return joining.classes();
}

}  // namespace einklang
