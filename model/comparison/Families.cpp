#include "model/comparison/Families.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <string_view>
#include <tuple>
#include <unordered_map>

namespace einklang {
namespace {

constexpr std::size_t mostClustered = 256;
constexpr std::size_t mostFamilies = 6;
constexpr std::size_t mostCommon = 5;
constexpr double clearDivision = 0.25;  // mean silhouette; below, there is no structure

/// A deviation as a number, in the order of the keys; the same keys, the same numbers.
using Trait = std::uint32_t;
using Traits = std::vector<Trait>;  // ascending

/// All deviations of an alignment with what they weigh, in thousandths of a step.
class Catalogue
{
 public:
  explicit Catalogue(const Alignment& alignment)
  {
    std::unordered_map<std::string_view, long long> weights;
    for (const ComparedVariant& variant : alignment.variants) {
      for (const Deviation& one : variant.deviations) {
        long long& weight = weights[one.key];
        weight = std::max(weight, std::llround(1000 * one.effort));
      }
    }
    std::vector<std::string_view> keys;
    for (const auto& [key, weight] : weights) keys.push_back(key);
    std::ranges::sort(keys);
    for (const std::string_view key : keys) {
      m_numbers.emplace(key, static_cast<Trait>(m_weights.size()));
      m_weights.push_back(weights.at(key));
    }
  }

  Traits traitsOf(const Deviations& deviations) const
  {
    Traits traits;
    for (const Deviation& one : deviations) traits.push_back(m_numbers.at(one.key));
    std::ranges::sort(traits);
    const auto repeated = std::ranges::unique(traits);
    traits.erase(repeated.begin(), repeated.end());
    return traits;
  }

  std::size_t size() const { return m_weights.size(); }
  long long weightOf(Trait trait) const { return m_weights[trait]; }
  Trait numberOf(const Deviation& deviation) const { return m_numbers.at(deviation.key); }

  /// What only one of them shows, together.
  double distance(const Traits& a, const Traits& b) const
  {
    long long sum = 0;
    auto i = a.begin();
    auto j = b.begin();
    while (i != a.end() || j != b.end()) {
      if (j == b.end() || (i != a.end() && *i < *j)) {
        sum += m_weights[*i++];
      } else if (i == a.end() || *j < *i) {
        sum += m_weights[*j++];
      } else {
        ++i;
        ++j;
      }
    }
    return static_cast<double>(sum) / 1000;
  }

 private:
  std::unordered_map<std::string_view, Trait> m_numbers;
  std::vector<long long> m_weights;
};

/// Variants that deviate alike.
struct Kind
{
  Traits traits = {};
  std::vector<std::size_t> variants = {};

  double count() const { return static_cast<double>(variants.size()); }
};

/// In an order by content.
std::vector<Kind> kindsOf(const Alignment& alignment, const Catalogue& catalogue)
{
  std::map<Traits, std::vector<std::size_t>> found;
  for (std::size_t i = 0; i < alignment.variants.size(); ++i) {
    found[catalogue.traitsOf(alignment.variants[i].deviations)].push_back(i);
  }
  std::vector<Kind> kinds;
  for (auto& [traits, variants] : found) kinds.push_back({traits, std::move(variants)});
  return kinds;
}

class Distances
{
 public:
  explicit Distances(std::size_t size) : m_size{size}, m_values(size * size, 0) {}

  double operator()(std::size_t i, std::size_t j) const { return m_values[i * m_size + j]; }
  void set(std::size_t i, std::size_t j, double value)
  {
    m_values[i * m_size + j] = value;
    m_values[j * m_size + i] = value;
  }
  std::size_t size() const { return m_size; }

 private:
  std::size_t m_size;
  std::vector<double> m_values;
};

struct Merge
{
  double height = 0;
  std::size_t a = 0;  // kinds that stand for their clusters
  std::size_t b = 0;
};

/// The tree of average linkage as its merges, the closest first.
class Linkage
{
 public:
  Linkage(Distances distances, std::vector<double> counts)
      : m_distances{std::move(distances)},
        m_counts{std::move(counts)},
        m_alive(m_counts.size(), true)
  {}

  std::vector<Merge> run()
  {
    while (m_merges.size() + 1 < m_counts.size()) {
      if (m_chain.empty()) m_chain.push_back(firstAlive());
      const std::size_t last = m_chain.back();
      const std::size_t next = nearest(last);
      if (m_chain.size() > 1 && next == m_chain[m_chain.size() - 2]) {
        m_chain.resize(m_chain.size() - 2);
        merge(std::min(last, next), std::max(last, next));
      } else {
        m_chain.push_back(next);
      }
    }
    std::ranges::stable_sort(m_merges, {}, &Merge::height);
    return std::move(m_merges);
  }

 private:
  std::size_t firstAlive() const
  {
    return static_cast<std::size_t>(std::ranges::find(m_alive, true) - m_alive.begin());
  }

  /// Among equals the one before in the chain, so that every chain ends; else the first.
  std::size_t nearest(std::size_t i) const
  {
    const std::size_t none = m_counts.size();
    std::size_t best = m_chain.size() > 1 ? m_chain[m_chain.size() - 2] : none;
    for (std::size_t j = 0; j < m_counts.size(); ++j) {
      if (j == i || !m_alive[j]) continue;
      if (best == none || m_distances(i, j) < m_distances(i, best)) best = j;
    }
    return best;
  }

  void merge(std::size_t a, std::size_t b)
  {
    m_merges.push_back({m_distances(a, b), a, b});
    m_alive[b] = false;
    const double sum = m_counts[a] + m_counts[b];
    for (std::size_t k = 0; k < m_counts.size(); ++k) {
      if (!m_alive[k] || k == a) continue;
      m_distances.set(a, k,
                      (m_counts[a] * m_distances(a, k) + m_counts[b] * m_distances(b, k)) / sum);
    }
    m_counts[a] = sum;
  }

  Distances m_distances;
  std::vector<double> m_counts;
  std::vector<bool> m_alive;
  std::vector<std::size_t> m_chain;
  std::vector<Merge> m_merges;
};

/// The cluster of each kind, numbered from 0, after all merges but the last ones.
std::vector<std::size_t> cut(const std::vector<Merge>& merges, std::size_t size,
                             std::size_t clusters)
{
  std::vector<std::size_t> root(size);
  std::iota(root.begin(), root.end(), std::size_t{0});
  const auto find = [&](std::size_t i) {
    while (root[i] != i) i = root[i] = root[root[i]];
    return i;
  };
  for (std::size_t m = 0; m + clusters < size; ++m) root[find(merges[m].b)] = find(merges[m].a);
  std::map<std::size_t, std::size_t> numbers;
  std::vector<std::size_t> cluster;
  for (std::size_t i = 0; i < size; ++i) {
    cluster.push_back(numbers.emplace(find(i), numbers.size()).first->second);
  }
  return cluster;
}

/// How clear a division is: the mean of how much nearer each is to its own cluster than to the
/// next one, -1 to 1.
double silhouette(const std::vector<Kind>& kinds, const Distances& distances,
                  const std::vector<std::size_t>& cluster, std::size_t clusters)
{
  std::vector<double> sizes(clusters, 0);
  for (std::size_t i = 0; i < kinds.size(); ++i) sizes[cluster[i]] += kinds[i].count();
  double sum = 0;
  double all = 0;
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    all += kinds[i].count();
    if (sizes[cluster[i]] < 2) continue;
    std::vector<double> to(clusters, 0);
    for (std::size_t j = 0; j < kinds.size(); ++j) {
      to[cluster[j]] += kinds[j].count() * distances(i, j);
    }
    const double own = to[cluster[i]] / (sizes[cluster[i]] - 1);
    double other = std::numeric_limits<double>::infinity();
    for (std::size_t c = 0; c < clusters; ++c) {
      if (c != cluster[i]) other = std::min(other, to[c] / sizes[c]);
    }
    const double greater = std::max(own, other);
    if (greater > 0) sum += kinds[i].count() * (other - own) / greater;
  }
  return sum / all;
}

std::vector<std::size_t> clearestDivision(const std::vector<Kind>& kinds,
                                          const Catalogue& catalogue)
{
  Distances distances{kinds.size()};
  std::vector<double> counts;
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    counts.push_back(kinds[i].count());
    for (std::size_t j = 0; j < i; ++j) {
      distances.set(i, j, catalogue.distance(kinds[i].traits, kinds[j].traits));
    }
  }
  const std::vector<Merge> merges = Linkage{distances, counts}.run();
  std::vector<std::size_t> best(kinds.size(), 0);
  double clearest = clearDivision;
  for (std::size_t k = 2; k <= std::min(mostFamilies, kinds.size()); ++k) {
    std::vector<std::size_t> cluster = cut(merges, kinds.size(), k);
    const double clear = silhouette(kinds, distances, cluster, k);
    if (clear <= clearest + 1e-9) continue;
    clearest = clear;
    best = std::move(cluster);
  }
  return best;
}

/// A family while it is made, of kinds.
struct Cluster
{
  std::vector<const Kind*> kinds = {};
  const Kind* typical = nullptr;

  double count() const
  {
    return std::accumulate(kinds.begin(), kinds.end(), 0.0,
                           [](double sum, const Kind* kind) { return sum + kind->count(); });
  }
};

double spreadAround(const Kind& centre, const Cluster& cluster, const Catalogue& catalogue)
{
  double sum = 0;
  for (const Kind* other : cluster.kinds) {
    sum += other->count() * catalogue.distance(centre.traits, other->traits);
  }
  return sum / cluster.count();
}

std::vector<Cluster> clustersOf(const std::vector<Kind>& kinds, const Catalogue& catalogue)
{
  const std::vector<std::size_t> numbers = clearestDivision(kinds, catalogue);
  std::vector<Cluster> clusters(1 + *std::ranges::max_element(numbers));
  for (std::size_t i = 0; i < kinds.size(); ++i) clusters[numbers[i]].kinds.push_back(&kinds[i]);
  for (Cluster& cluster : clusters) {
    cluster.typical = *std::ranges::min_element(cluster.kinds, {}, [&](const Kind* kind) {
      return spreadAround(*kind, cluster, catalogue);
    });
  }
  return clusters;
}

/// The first, the last and what stands between at equal steps; the others in `rest`.
std::vector<Kind> sampleOf(std::vector<Kind> kinds, std::vector<Kind>& rest)
{
  if (kinds.size() <= mostClustered) return kinds;
  std::vector<Kind> sample;
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    const bool taken = i * mostClustered / kinds.size() >= sample.size();
    (taken ? sample : rest).push_back(std::move(kinds[i]));
  }
  return sample;
}

void joinNearest(std::vector<Cluster>& clusters, const std::vector<Kind>& rest,
                 const Catalogue& catalogue)
{
  for (const Kind& kind : rest) {
    std::ranges::min_element(clusters, {}, [&](const Cluster& cluster) {
      return catalogue.distance(kind.traits, cluster.typical->traits);
    })->kinds.push_back(&kind);
  }
}

/// How many variants show each deviation.
std::vector<double> countsIn(const std::vector<const Kind*>& kinds, std::size_t traits)
{
  std::vector<double> counts(traits, 0);
  for (const Kind* kind : kinds) {
    for (const Trait trait : kind->traits) counts[trait] += kind->count();
  }
  return counts;
}

/// What most of the family show and most others do not, what matters most first.
Traits commonOf(const Cluster& cluster, const std::vector<double>& everywhere, double all,
                const Catalogue& catalogue)
{
  constexpr double most = 0.75;
  constexpr double difference = 0.5;
  const std::vector<double> inside = countsIn(cluster.kinds, catalogue.size());
  const double own = cluster.count();
  std::vector<std::pair<double, Trait>> found;
  for (Trait trait = 0; trait < inside.size(); ++trait) {
    const double here = inside[trait] / own;
    const double there = all > own ? (everywhere[trait] - inside[trait]) / (all - own) : 0;
    if (here < most || here - there < difference || catalogue.weightOf(trait) == 0) continue;
    found.emplace_back(-(here - there) * static_cast<double>(catalogue.weightOf(trait)), trait);
  }
  std::ranges::sort(found);
  Traits common;
  for (std::size_t i = 0; i < std::min(mostCommon, found.size()); ++i) {
    common.push_back(found[i].second);
  }
  return common;
}

const Deviation* shownBy(const ComparedVariant& variant, Trait trait, const Catalogue& catalogue)
{
  const auto it = std::ranges::find_if(
      variant.deviations, [&](const Deviation& one) { return catalogue.numberOf(one) == trait; });
  return it == variant.deviations.end() ? nullptr : &*it;
}

Family familyOf(const Cluster& cluster, const Traits& common, const Alignment& alignment,
                const Catalogue& catalogue)
{
  Family family;
  for (const Kind* kind : cluster.kinds) {
    family.members.insert(family.members.end(), kind->variants.begin(), kind->variants.end());
  }
  std::ranges::sort(family.members);
  family.typical = cluster.typical->variants.front();
  family.spread = spreadAround(*cluster.typical, cluster, catalogue);
  family.deviating = catalogue.distance(cluster.typical->traits, {});
  for (const Trait trait : common) {
    const Deviation* shown = shownBy(alignment.variants[family.typical], trait, catalogue);
    for (std::size_t i = 0; !shown && i < family.members.size(); ++i) {
      shown = shownBy(alignment.variants[family.members[i]], trait, catalogue);
    }
    if (shown) family.common.push_back(*shown);
  }
  return family;
}

}  // namespace

std::vector<Family> familiesOf(const Alignment& alignment)
{
  if (alignment.variants.empty()) return {};
  const Catalogue catalogue{alignment};
  std::vector<Kind> rest;
  const std::vector<Kind> kinds = sampleOf(kindsOf(alignment, catalogue), rest);
  std::vector<Cluster> clusters = clustersOf(kinds, catalogue);
  joinNearest(clusters, rest, catalogue);
  std::ranges::sort(clusters, {}, [](const Cluster& cluster) {
    return std::tuple{-cluster.count(), cluster.typical->traits};
  });
  std::vector<const Kind*> every;
  for (const Cluster& cluster : clusters) {
    every.insert(every.end(), cluster.kinds.begin(), cluster.kinds.end());
  }
  const std::vector<double> counts = countsIn(every, catalogue.size());
  std::vector<Family> families;
  for (const Cluster& cluster : clusters) {
    const Traits common =
        commonOf(cluster, counts, static_cast<double>(alignment.variants.size()), catalogue);
    families.push_back(familyOf(cluster, common, alignment, catalogue));
  }
  return families;
}

}  // namespace einklang
