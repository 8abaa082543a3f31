#include "model/layout/Bands.h"

#include <algorithm>
#include <cstddef>
#include <set>

namespace einklang::layout {
namespace {

constexpr double poolGap = 40;
constexpr double blackBoxHeight = 60;

class BandMaker
{
 public:
  BandMaker(const Contents& contents, const Scope& scope, const TextMeasure& measure)
      : m_contents{contents}, m_measure{measure}
  {
    for (const Node* node : scope.nodes) m_used.insert(node->lane ? node->lane->value() : "");
  }

  Bands make(const Scope& scope)
  {
    if (scope.lanes.empty()) {
      m_bands.heights = {0};
      return m_bands;
    }
    m_bands.count = 0;
    for (const Lane* lane : scope.lanes) add(*lane, 0);
    const bool homeless = std::ranges::any_of(scope.nodes, [&](const Node* node) {
      return !isBoundary(*node) && (!node->lane || !m_bands.ofLane.contains(node->lane->value()));
    });
    m_bands.noLane = homeless ? addBand(0) : m_bands.count - 1;
    return m_bands;
  }

  /// Every pool is an outer lane; a band between two of them keeps them apart.
  Bands makePools()
  {
    m_bands.count = 0;
    m_bands.depth = 1;
    m_bands.noLane = -1;
    const std::vector<const Node*>& outside = m_contents.scope("").nodes;
    if (!outside.empty()) m_bands.noLane = addBand(0);
    for (const Participant* participant : m_contents.participants()) {
      if (m_bands.count > 0) addBand(poolGap);
      addPool(*participant);
    }
    return m_bands;
  }

 private:
  void addPool(const Participant& participant)
  {
    const std::string& id = participant.id.value();
    const Scope& inside = m_contents.scope(id);
    const std::size_t place = m_bands.areas.size();
    m_bands.areas.push_back({participant.id, m_bands.count, m_bands.count, 0});
    for (const Lane* lane : inside.lanes) add(*lane, 1);
    const bool homeless = std::ranges::any_of(inside.nodes, [](const Node* n) { return !n->lane; });
    const int band = inside.lanes.empty() || homeless ? addBand(blackBoxHeight) : m_bands.count - 1;
    m_bands.ofLane[id] = band;
    if (m_bands.noLane < 0) m_bands.noLane = band;
    m_bands.areas[place].lastBand = m_bands.count - 1;
  }

  int addBand(double height)
  {
    m_bands.heights.push_back(height);
    return m_bands.count++;
  }

  void add(const Lane& lane, int depth)
  {
    m_bands.depth = std::max(m_bands.depth, depth + 1);
    const std::size_t place = m_bands.areas.size();
    m_bands.areas.push_back({lane.id, m_bands.count, m_bands.count, depth});
    const std::vector<const Lane*>& inner = m_contents.lanesIn(lane.id);
    for (const Lane* child : inner) add(*child, depth + 1);
    if (inner.empty() || m_used.contains(lane.id.value())) {
      m_bands.ofLane[lane.id.value()] = addBand(inner.empty() ? nameHeight(lane.name) : 0);
    }
    m_bands.areas[place].lastBand = m_bands.count - 1;
  }

  /// The name stands upright in the head of the lane, in two lines if it must.
  double nameHeight(const std::string& name) const
  {
    const double line = m_measure.measure(name, 1000).width;
    return std::clamp(line + 16, 60.0, 120.0);
  }

  const Contents& m_contents;
  const TextMeasure& m_measure;
  std::set<std::string> m_used;
  Bands m_bands;
};

}  // namespace

Bands makePoolBands(const Contents& contents, const TextMeasure& measure)
{
  return BandMaker{contents, contents.scope(Contents::together), measure}.makePools();
}

Bands makeBands(const Contents& contents, const Scope& scope, const TextMeasure& measure)
{
  return BandMaker{contents, scope, measure}.make(scope);
}

}  // namespace einklang::layout
