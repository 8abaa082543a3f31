#include "model/comparison/ExtraSteps.h"

#include "model/base/Parallel.h"
#include "model/comparison/LabelKey.h"
#include "model/matching/WordSimilarity.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace einklang {
namespace {

struct Member
{
  std::size_t variant = 0;
  const Node* node = nullptr;
  std::size_t position = 0;  // in the flow of its variant
};

/// Steps with the same words at the same place, at most one of each variant.
struct Cluster
{
  std::string words;
  std::size_t after = 0;  // place of the latest step of the reference before it
  std::size_t until = 0;  // place of the earliest one after it
  std::size_t depth = 0;  // extra steps between, with itself
  int occurrence = 0;     // of these words at this place in a variant
  std::vector<Member> members = {};

  auto order() const { return std::tie(after, depth, words, until, occurrence); }
};

/// How often one cluster stands directly before another in a variant, at the same place of the
/// reference.
using Precedence = std::map<std::pair<std::size_t, std::size_t>, int>;

Precedence precedenceOf(const std::vector<Cluster>& clusters)
{
  std::map<std::pair<std::size_t, std::size_t>, std::map<std::size_t, std::size_t>> chains;
  for (std::size_t i = 0; i < clusters.size(); ++i) {
    for (const Member& member : clusters[i].members) {
      chains[{clusters[i].after, member.variant}][member.position] = i;
    }
  }
  Precedence precedence;
  for (const auto& [place, chain] : chains) {
    for (auto one = chain.begin(), next = std::next(one); next != chain.end(); one = next++) {
      ++precedence[{one->second, next->second}];
    }
  }
  return precedence;
}

/// The clusters, sorted, in the order in which most variants do the work: topological, and where
/// variants contradict each other in a circle, the first in sorted order goes first.
std::vector<std::size_t> inOrderOfWork(const std::vector<Cluster>& clusters)
{
  const Precedence precedence = precedenceOf(clusters);
  std::vector<std::vector<std::size_t>> followers(clusters.size());
  std::vector<int> waiting(clusters.size(), 0);
  for (const auto& [pair, count] : precedence) {
    const auto opposite = precedence.find({pair.second, pair.first});
    if (opposite != precedence.end() && opposite->second >= count) continue;
    followers[pair.first].push_back(pair.second);
    ++waiting[pair.second];
  }
  std::set<std::tuple<std::size_t, int, std::size_t>> open;  // place, still waiting, number
  const auto entry = [&](std::size_t i) { return std::tuple{clusters[i].after, waiting[i], i}; };
  for (std::size_t i = 0; i < clusters.size(); ++i) open.insert(entry(i));
  std::vector<std::size_t> order;
  while (!open.empty()) {
    const std::size_t i = std::get<2>(*open.begin());
    open.erase(open.begin());
    order.push_back(i);
    for (const std::size_t next : followers[i]) {
      if (open.erase(entry(next)) == 0) continue;
      --waiting[next];
      open.insert(entry(next));
    }
  }
  return order;
}

class Clustering
{
 public:
  Clustering(const Process& reference, const std::vector<const Process*>& variants)
      : m_reference{reference}, m_labels{reference}, m_variants{variants}
  {
    std::size_t rank = 1;
    const WayGraph graph{reference};
    const std::vector<std::size_t> ranks = graph.flowRanks();
    for (std::size_t i = 0; i < graph.size(); ++i) m_ranks[graph.node(i).id] = ranks[i] + rank;
  }

  /// The extra steps of one variant, each as a cluster of its own, in the order of its flow.
  std::vector<Cluster> extrasOf(std::size_t variant, const Correspondences& correspondences) const
  {
    std::map<NodeId, std::size_t> places;  // of steps that have a partner
    for (const Correspondence& one : correspondences) {
      for (const NodeId& id : one.b) {
        for (const NodeId& partner : one.a) {
          const std::size_t rank = m_ranks.contains(partner) ? m_ranks.at(partner) : 0;
          places[id] = std::max(places[id], rank);
        }
      }
    }
    const WayGraph graph{*m_variants[variant]};
    std::map<std::tuple<std::string, std::size_t, std::size_t>, int> occurrences;
    std::vector<Cluster> extras;
    for (const NodeId& id : inFlowOrder(graph)) {
      const Node& node = graph.node(graph.indexOf(id));
      if (gatewayOf(node) || places.contains(id)) continue;
      Cluster found = locate(graph, node, places);
      found.occurrence = occurrences[{found.words, found.after, found.until}]++;
      found.members.push_back({variant, &node, extras.size()});
      extras.push_back(std::move(found));
    }
    return extras;
  }

  void add(std::vector<Cluster> extras)
  {
    for (Cluster& extra : extras) {
      Cluster& known = m_clusters[{extra.words, extra.after, extra.until, extra.occurrence}];
      if (known.members.empty()) {
        known = std::move(extra);
        continue;
      }
      known.depth = std::min(known.depth, extra.depth);
      known.members.push_back(extra.members.front());
    }
  }

  std::vector<ExtraRow> rows()
  {
    std::vector<Cluster> clusters;
    for (auto& [key, cluster] : m_clusters) clusters.push_back(std::move(cluster));
    joinSimilar(clusters);
    std::ranges::sort(clusters, {}, &Cluster::order);
    std::vector<ExtraRow> rows;
    for (const std::size_t i : inOrderOfWork(clusters)) rows.push_back(rowOf(clusters[i]));
    return rows;
  }

 private:
  static std::vector<NodeId> inFlowOrder(const WayGraph& graph)
  {
    const std::vector<std::size_t> ranks = graph.flowRanks();
    std::vector<std::size_t> order(graph.size());
    for (std::size_t i = 0; i < graph.size(); ++i) order[ranks[i]] = i;
    std::vector<NodeId> ids;
    for (const std::size_t i : order) ids.push_back(graph.node(i).id);
    return ids;
  }

  Cluster locate(const WayGraph& graph, const Node& node,
                 const std::map<NodeId, std::size_t>& places) const
  {
    const auto known = [&](std::size_t i) {
      return !gatewayOf(graph.node(i)) && places.contains(graph.node(i).id);
    };
    const std::size_t at = graph.indexOf(node.id);
    Cluster cluster;
    cluster.words = m_labels.keyOf(node.label);
    for (const std::size_t i : graph.nearest(at, true, known)) {
      cluster.after = std::max(cluster.after, places.at(graph.node(i).id));
    }
    cluster.until = m_ranks.size() + 1;
    for (const std::size_t i : graph.nearest(at, false, known)) {
      const std::size_t place = places.at(graph.node(i).id);
      if (place > cluster.after) cluster.until = std::min(cluster.until, place);
    }
    cluster.depth = depthOf(graph, at, known);
    return cluster;
  }

  /// Steps on the shortest way from one that has a partner.
  template <typename Predicate>
  static std::size_t depthOf(const WayGraph& graph, std::size_t at, Predicate known)
  {
    std::vector<std::size_t> level{at};
    std::set<std::size_t> seen{at};
    for (std::size_t depth = 1; !level.empty(); ++depth) {
      std::vector<std::size_t> next;
      for (const std::size_t i : level) {
        for (const WayGraph::Edge& edge : graph.in(i)) {
          if (known(edge.to)) return depth;
          if (seen.insert(edge.to).second) next.push_back(edge.to);
        }
      }
      level = std::move(next);
    }
    return 0;
  }

  static bool shareVariant(const Cluster& a, const Cluster& b)
  {
    return std::ranges::any_of(a.members, [&](const auto& one) {
      return std::ranges::any_of(b.members,
                                 [&](const auto& other) { return one.variant == other.variant; });
    });
  }

  /// One process of all labels, so that words are weighed by how rare they are among them.
  Process labelsOf(const std::vector<Cluster>& clusters) const
  {
    ProcessElements elements;
    for (const Node& node : m_reference.nodes()) {
      elements.nodes.push_back(
          {.id = NodeId{"r" + std::to_string(elements.nodes.size())}, .label = node.label});
    }
    for (std::size_t i = 0; i < clusters.size(); ++i) {
      elements.nodes.push_back({.id = NodeId{"c" + std::to_string(i)},
                                .label = clusters[i].members.front().node->label});
    }
    return Process::make(ProcessId{"labels"}, {}, std::move(elements)).value();
  }

  void joinSimilar(std::vector<Cluster>& clusters) const
  {
    const PreparedProcess prepared = prepare(labelsOf(clusters));
    const WordSimilarity similarity{prepared, prepared};
    const std::size_t first = m_reference.nodes().size();
    std::vector<std::tuple<double, std::size_t, std::size_t>> candidates;
    for (std::size_t i = 0; i < clusters.size(); ++i) {
      for (std::size_t j = i + 1; j < clusters.size(); ++j) {
        const int a = prepared.steps[first + i].label;
        const int b = prepared.steps[first + j].label;
        if (a < 0 || b < 0 || !overlap(clusters[i], clusters[j])) continue;
        const double alike = similarity.similarity(a, b);
        if (alike >= threshold && !similarity.excludeEachOther(a, b)) {
          candidates.emplace_back(-alike, i, j);
        }
      }
    }
    std::ranges::sort(candidates);
    for (const auto& [score, i, j] : candidates) join(clusters[i], clusters[j]);
    std::erase_if(clusters, [](const Cluster& cluster) { return cluster.members.empty(); });
  }

  static void join(Cluster& a, Cluster& b)
  {
    if (a.members.empty() || b.members.empty() || shareVariant(a, b) || !overlap(a, b)) return;
    a.members.insert(a.members.end(), b.members.begin(), b.members.end());
    a.after = std::max(a.after, b.after);
    a.depth = std::min(a.depth, b.depth);
    a.until = std::min(a.until, b.until);
    b.members.clear();
  }

  static bool overlap(const Cluster& a, const Cluster& b)
  {
    return std::max(a.after, b.after) < std::min(a.until, b.until);
  }

  ExtraRow rowOf(const Cluster& cluster) const
  {
    ExtraRow row;
    row.after = cluster.after;
    row.members.resize(m_variants.size());
    std::map<std::string, int> labels;
    std::map<std::string, int> roles;
    for (const Member& member : cluster.members) {
      row.members[member.variant].push_back(member.node->id);
      --labels[member.node->label];
      --roles[roleOf(*m_variants[member.variant], *member.node)];
    }
    const auto most = [](const std::map<std::string, int>& counts) {
      return std::ranges::min_element(counts, {}, [](const auto& one) { return one.second; })
          ->first;
    };
    row.label = most(labels);
    row.role = most(roles);
    return row;
  }

  static constexpr double threshold = 0.7;

  const Process& m_reference;
  LabelKeys m_labels;
  const std::vector<const Process*>& m_variants;
  std::map<NodeId, std::size_t> m_ranks;
  std::map<std::tuple<std::string, std::size_t, std::size_t, int>, Cluster> m_clusters;
};

}  // namespace

std::vector<ExtraRow> extraRows(const Process& reference,
                                const std::vector<const Process*>& variants,
                                const std::vector<const Correspondences*>& correspondences)
{
  Clustering clustering{reference, variants};
  std::vector<std::vector<Cluster>> extras(variants.size());
  parallelFor(variants.size(),
              [&](std::size_t i) { extras[i] = clustering.extrasOf(i, *correspondences[i]); });
  for (std::vector<Cluster>& one : extras) clustering.add(std::move(one));
  return clustering.rows();
}

}  // namespace einklang
