#include "model/comparison/EffortClasses.h"

#include "model/comparison/UnionFind.h"

#include <unordered_map>

namespace einklang {
namespace {

constexpr std::uint32_t general = 16;  // classes of nodes without a name of their own

/// Nodes of all processes that are the same.
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
    m_classes = UnionFind{size};
    for (std::size_t g = 0; g < graphs.size(); ++g) joinOwn(g);
  }

  void join(const EffortLink& link)
  {
    for (const Correspondence& one : *link.correspondences) {
      if (!isTrusted(one, haveSameName(link, one))) continue;
      std::size_t first = 0;
      bool any = false;
      const auto add = [&](std::size_t graph, const NodeId& id) {
        const auto at = m_graphs[graph]->index.find(id.value());
        if (at == m_graphs[graph]->index.end() || isGateway(graph, at->second)) return;
        const std::size_t number = m_first[graph] + at->second;
        if (any) m_classes.join(first, number);
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
        all.back().push_back(static_cast<std::uint32_t>(m_classes.find(m_first[g] + i)));
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
    std::unordered_map<TextMark, std::size_t> named;
    const auto& nodes = m_graphs[graph]->nodes;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      const std::size_t number = m_first[graph] + i;
      const bool own = nodes[i].kind == EffortKind::Step || nodes[i].kind == EffortKind::Event;
      if (!own || nodes[i].name == 0) {
        m_classes.join(nodes[i].likes, number);
      } else {
        m_classes.join(named.emplace(nodes[i].name, number).first->second, number);
      }
    }
  }

  const std::vector<const EffortGraph*>& m_graphs;
  std::vector<std::size_t> m_first;
  UnionFind m_classes{0};
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
