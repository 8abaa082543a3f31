#include "model/harmonization/ProposalBound.h"

#include "model/comparison/EffortSearch.h"
#include "model/comparison/EffortWeights.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace einklang {
namespace {

/// How often each variant has something, and what one more or less costs.
struct Counted
{
  int cost = 0;
  std::map<std::size_t, int> counts = {};  // by variant
};

/// An aspect of a class of nodes, of ways or of what ways say, with its value.
using Key = std::tuple<int, std::uint64_t, std::uint64_t, std::uint64_t>;

class CountBound
{
 public:
  CountBound(const std::vector<const EffortGraph*>& graphs,
             const std::vector<EffortClasses>& classes, const std::vector<double>& weights)
      : m_graphs{graphs}, m_classes{classes}, m_weights{weights}
  {
    for (std::size_t g = 0; g < graphs.size(); ++g) {
      countNodes(g);
      countTies(g);
    }
  }

  double value() const
  {
    double sum = 0;
    for (const auto& [key, counted] : m_counted) sum += counted.cost * leastDifference(counted);
    return sum;
  }

 private:
  void count(const Key& key, int cost, std::size_t graph)
  {
    Counted& counted = m_counted[key];
    counted.cost = cost;
    ++counted.counts[graph];
  }

  /// Dropping a node pays for its being there and for half of each aspect; changing an aspect pays
  /// twice its half, once for the old value and once for the new.
  void countNodes(std::size_t g)
  {
    const EffortWeights& w = effortWeights();
    const EffortGraph& graph = *m_graphs[g];
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
      const EffortNode& node = graph.nodes[i];
      const std::uint64_t own = m_classes[g][i];
      if (node.kind == EffortKind::Role) {
        count({0, own, node.name, 0}, w.unit / 2, g);
        continue;
      }
      const int form = (node.kind == EffortKind::Gateway ? w.decision : w.form) / 2;
      count({1, own, node.name, 0}, w.name / 2, g);
      count({2, own, node.form, 0}, form, g);
      count({3, own, 0, 0}, costOf(node) - w.name / 2 - form, g);
    }
  }

  void countTies(std::size_t g)
  {
    const EffortWeights& w = effortWeights();
    const EffortGraph& graph = *m_graphs[g];
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
      for (const EffortTie& tie : graph.out[i]) {
        const std::uint64_t from = m_classes[g][i];
        const std::uint64_t to = m_classes[g][tie.other];
        const int extra = tie.saying != 0 ? w.saying : 0;
        count({4 + tie.kind, from, to, 0}, tie.cost - extra, g);
        if (extra > 0) count({16 + tie.kind, from, to, tie.saying}, extra, g);
      }
    }
  }

  /// The least weighted sum of differences to one number: that to the weighted median.
  double leastDifference(const Counted& counted) const
  {
    std::map<int, double> weightOf;
    double total = 0;
    for (const double weight : m_weights) total += weight;
    double rest = total;
    for (const auto& [graph, number] : counted.counts) {
      weightOf[number] += m_weights[graph];
      rest -= m_weights[graph];
    }
    weightOf[0] += rest;
    double below = 0;
    int median = 0;
    for (const auto& [number, weight] : weightOf) {
      below += weight;
      median = number;
      if (below >= total / 2) break;
    }
    double sum = 0;
    for (const auto& [number, weight] : weightOf) sum += weight * std::abs(number - median);
    return sum;
  }

  const std::vector<const EffortGraph*>& m_graphs;
  const std::vector<EffortClasses>& m_classes;
  const std::vector<double>& m_weights;
  std::map<Key, Counted> m_counted;
};

constexpr std::size_t mostInTriangles = 16;

/// Packs half of what each pair is apart at least; equal shares of the smaller weight.
double triangleBound(const std::vector<const EffortGraph*>& graphs,
                     const std::vector<EffortClasses>& classes, const std::vector<double>& weights)
{
  const std::size_t count = graphs.size();
  if (count < 2 || count > mostInTriangles) return 0;
  double sum = 0;
  for (std::size_t i = 0; i < count; ++i) {
    for (std::size_t j = i + 1; j < count; ++j) {
      const EffortBounds apart =
          searchEffort({graphs[i], &classes[i]}, {graphs[j], &classes[j]}, {}, heuristicEffort);
      sum += std::min(weights[i], weights[j]) * inSteps(apart.lower);
    }
  }
  return sum / static_cast<double>(count - 1);
}

}  // namespace

double proposalBound(const std::vector<const EffortGraph*>& graphs,
                     const std::vector<EffortClasses>& classes, const std::vector<double>& weights)
{
  return std::max(CountBound{graphs, classes, weights}.value() / 1000,
                  triangleBound(graphs, classes, weights));
}

}  // namespace einklang
