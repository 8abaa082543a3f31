#include "model/layout/Sketch.h"

#include "model/layout/Distances.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace einklang::layout {
namespace {

using Index = std::size_t;

constexpr double alignment = 34;    // centres nearer than this want to be in one line
constexpr double besideNodes = 50;  // between shapes in one row
constexpr double besideLabels = 10;
constexpr double betweenNodes = 30;  // between shapes in one column
constexpr double betweenLabels = 16;
constexpr double bandPadding = 20;
constexpr double columnStep = 25;  // from one column to the next, if it is drawn so far
constexpr double rowStep = 50;     // and from row to row
constexpr double flowRoom = 40;

/// Groups of nearly equal numbers without conflicts, in ascending order: what is too wide for one
/// group is divided at its widest gap.
template <typename Conflict>
class Grouping
{
 public:
  Grouping(const std::vector<double>& values, std::vector<Index> members, Conflict conflict)
      : m_values{values}, m_order{std::move(members)}, m_conflict{conflict}
  {
    std::ranges::stable_sort(m_order, {}, [&](Index i) { return m_values[i]; });
    m_groups.assign(values.size(), -1);
  }

  /// The group of each, counted on from `count`.
  const std::vector<int>& make(int& count)
  {
    divide(0, m_order.size(), count);
    return m_groups;
  }

 private:
  void divide(Index begin, Index end, int& count)
  {
    if (begin == end) return;
    if (isOneGroup(begin, end)) {
      for (Index i = begin; i < end; ++i) m_groups[m_order[i]] = count;
      ++count;
      return;
    }
    Index cut = begin + 1;
    for (Index i = begin + 1; i < end; ++i) {
      if (gapBefore(i) > gapBefore(cut)) cut = i;
    }
    divide(begin, cut, count);
    divide(cut, end, count);
  }

  double gapBefore(Index i) const { return m_values[m_order[i]] - m_values[m_order[i - 1]]; }

  bool isOneGroup(Index begin, Index end) const
  {
    if (m_values[m_order[end - 1]] - m_values[m_order[begin]] > alignment) return false;
    for (Index i = begin; i < end; ++i) {
      for (Index j = i + 1; j < end; ++j) {
        if (m_conflict(m_order[i], m_order[j])) return false;
      }
    }
    return true;
  }

  const std::vector<double>& m_values;
  std::vector<Index> m_order;
  Conflict m_conflict;
  std::vector<int> m_groups;
};

bool overlap(double a, double aHalf, double b, double bHalf)
{
  return std::abs(a - b) < aHalf + bHalf;
}

class Tidier
{
 public:
  Tidier(const std::vector<SketchUnit>& units, const std::vector<SketchLink>& links,
         const std::vector<SketchBand>& bands)
      : m_units{units}, m_links{links}, m_bands{bands}
  {}

  TidyPlaces run()
  {
    m_places.centres.resize(m_units.size());
    findRows();
    findColumns();
    placeColumns();
    placeRows();
    return std::move(m_places);
  }

 private:
  Point drawn(Index i) const { return m_units[i].drawn.center(); }

  /// Rows of each band; what lies side by side in x may share one, what lies on top may not.
  void findRows()
  {
    std::vector<double> ys;
    for (Index i = 0; i < m_units.size(); ++i) ys.push_back(drawn(i).y);
    m_rows.assign(m_units.size(), 0);
    for (int band = 0; band < int(m_bands.size()); ++band) {
      std::vector<Index> members;
      for (Index i = 0; i < m_units.size(); ++i) {
        if (m_units[i].band == band) members.push_back(i);
      }
      const auto conflict = [&](Index a, Index b) {
        return overlap(drawn(a).x, m_units[a].drawn.width * 0.4, drawn(b).x,
                       m_units[b].drawn.width * 0.4);
      };
      Grouping grouping{ys, members, conflict};
      const std::vector<int>& rows = grouping.make(m_rowCount);
      for (const Index i : members) m_rows[i] = rows[i];
    }
    m_rowBand.assign(Index(m_rowCount), 0);
    for (Index i = 0; i < m_units.size(); ++i) m_rowBand[Index(m_rows[i])] = m_units[i].band;
  }

  /// True if one must stand beside the other and not above it.
  bool beside(Index a, Index b) const
  {
    if (m_units[a].band != m_units[b].band) return false;
    if (m_rows[a] == m_rows[b]) return true;
    return overlap(drawn(a).y, m_units[a].drawn.height * 0.35, drawn(b).y,
                   m_units[b].drawn.height * 0.35) &&
           !overlap(drawn(a).x, m_units[a].drawn.width * 0.35, drawn(b).x,
                    m_units[b].drawn.width * 0.35);
  }

  void findColumns()
  {
    std::vector<double> xs;
    std::vector<Index> all(m_units.size());
    std::iota(all.begin(), all.end(), Index{0});
    for (const Index i : all) xs.push_back(drawn(i).x);
    Grouping grouping{xs, all, [&](Index a, Index b) { return beside(a, b); }};
    m_columns = grouping.make(m_columnCount);
  }

  /// As far as the next group is drawn, up to what is enough.
  std::int64_t step(int group, const std::vector<int>& groups, double enough,
                    double Point::*axis) const
  {
    double last = -1e9;
    double next = 1e9;
    for (Index i = 0; i < m_units.size(); ++i) {
      const double at = drawn(i).*axis;
      if (groups[i] == group) last = std::max(last, at);
      if (groups[i] == group + 1) next = std::min(next, at);
    }
    return whole(std::clamp(next - last, 15.0, enough));
  }

  static std::int64_t whole(double distance) { return std::int64_t(std::ceil(distance)); }

  std::int64_t besideBy(Index a, Index b) const
  {
    const SketchUnit& u = m_units[a];
    const SketchUnit& v = m_units[b];
    return whole(std::max((u.width + v.width) / 2 + besideNodes,
                          u.reach.right + v.reach.left + besideLabels));
  }

  void placeColumns()
  {
    std::vector<Apart> aparts;
    std::vector<Pull> pulls;
    for (int c = 0; c + 1 < m_columnCount; ++c) {
      aparts.push_back({c, c + 1, step(c, m_columns, columnStep, &Point::x)});
      pulls.push_back({c, c + 1, 1});
    }
    keepRows(aparts);
    for (Index a = 0; a < m_units.size(); ++a) {
      for (Index b = 0; b < m_units.size(); ++b) {
        if (m_columns[a] >= m_columns[b] || m_rows[a] == m_rows[b] || !beside(a, b)) continue;
        aparts.push_back({m_columns[a], m_columns[b], besideBy(a, b)});
      }
    }
    for (const SketchLink& link : m_links) keepForward(link, aparts, pulls);
    const std::vector<std::int64_t> xs = minimalDistances(m_columnCount, aparts, pulls);
    double left = 0;
    for (Index i = 0; i < m_units.size(); ++i) {
      m_places.centres[i].x = double(xs[Index(m_columns[i])]);
      left = std::min(left, m_places.centres[i].x - m_units[i].reach.left);
    }
    for (Index i = 0; i < m_units.size(); ++i) {
      m_places.centres[i].x -= left;
      m_places.width = std::max(m_places.width, m_places.centres[i].x + m_units[i].reach.right);
    }
  }

  /// Each beside the next one in its row.
  void keepRows(std::vector<Apart>& aparts) const
  {
    std::vector<Index> order(m_units.size());
    std::iota(order.begin(), order.end(), Index{0});
    std::ranges::stable_sort(order, {}, [&](Index i) {
      return std::pair{m_rows[i], m_columns[i]};
    });
    for (Index i = 0; i + 1 < order.size(); ++i) {
      const Index a = order[i];
      const Index b = order[i + 1];
      if (m_rows[a] != m_rows[b] || m_columns[a] == m_columns[b]) continue;
      aparts.push_back({m_columns[a], m_columns[b], besideBy(a, b)});
    }
  }

  /// What a flow leads to stands as clearly to the right as it is drawn.
  void keepForward(const SketchLink& link, std::vector<Apart>& aparts,
                   std::vector<Pull>& pulls) const
  {
    const Index a = Index(link.source);
    const Index b = Index(link.target);
    if (m_columns[a] == m_columns[b]) return;
    const bool forward = m_columns[a] < m_columns[b];
    const int first = forward ? m_columns[a] : m_columns[b];
    const int second = forward ? m_columns[b] : m_columns[a];
    pulls.push_back({first, second, 2});
    const double room = (m_units[a].drawn.width + m_units[b].drawn.width) / 2;
    if (std::abs(drawn(a).x - drawn(b).x) < room) return;
    aparts.push_back({first, second, whole((m_units[a].width + m_units[b].width) / 2 + flowRoom)});
  }

  std::int64_t belowBy(Index a, Index b) const
  {
    const SketchUnit& u = m_units[a];
    const SketchUnit& v = m_units[b];
    return whole(std::max((u.height + v.height) / 2 + betweenNodes,
                          u.reach.down + v.reach.up + betweenLabels));
  }

  bool overEachOther(Index a, Index b) const
  {
    const SketchUnit& u = m_units[a];
    const SketchUnit& v = m_units[b];
    const double ux = m_places.centres[a].x;
    const double vx = m_places.centres[b].x;
    return ux - u.reach.left < vx + v.reach.right + besideLabels &&
           vx - v.reach.left < ux + u.reach.right + besideLabels;
  }

  int topOf(int band) const { return m_rowCount + 2 * band; }
  int bottomOf(int band) const { return topOf(band) + 1; }

  void placeRows()
  {
    std::vector<Apart> aparts;
    std::vector<Pull> pulls;
    for (int r = 0; r + 1 < m_rowCount; ++r) {
      if (m_rowBand[Index(r)] == m_rowBand[Index(r) + 1]) {
        aparts.push_back({r, r + 1, step(r, m_rows, rowStep, &Point::y)});
        pulls.push_back({r, r + 1, 1});
      }
    }
    for (Index a = 0; a < m_units.size(); ++a) {
      keepInBand(a, aparts, pulls);
      for (Index b = 0; b < m_units.size(); ++b) {
        if (m_units[a].band != m_units[b].band || m_rows[a] >= m_rows[b]) continue;
        if (overEachOther(a, b)) aparts.push_back({m_rows[a], m_rows[b], belowBy(a, b)});
      }
    }
    for (int band = 0; band < int(m_bands.size()); ++band) stackBand(band, aparts, pulls);
    const int count = m_rowCount + 2 * int(m_bands.size());
    const std::vector<std::int64_t> ys = minimalDistances(count, aparts, pulls);
    const std::int64_t first = m_bands.empty() ? 0 : ys[Index(topOf(0))];
    for (Index i = 0; i < m_units.size(); ++i) {
      m_places.centres[i].y = double(ys[Index(m_rows[i])] - first);
    }
    for (int band = 0; band < int(m_bands.size()); ++band) {
      m_places.bandTops.push_back(double(ys[Index(topOf(band))] - first));
      m_places.bandBottoms.push_back(double(ys[Index(bottomOf(band))] - first));
    }
  }

  void keepInBand(Index unit, std::vector<Apart>& aparts, std::vector<Pull>& pulls) const
  {
    const SketchUnit& u = m_units[unit];
    const int row = m_rows[unit];
    aparts.push_back({topOf(u.band), row, whole(u.reach.up + bandPadding)});
    aparts.push_back({row, bottomOf(u.band), whole(u.reach.down + bandPadding)});
    pulls.push_back({topOf(u.band), row, 1});
    pulls.push_back({row, bottomOf(u.band), 1});
  }

  void stackBand(int band, std::vector<Apart>& aparts, std::vector<Pull>& pulls) const
  {
    const SketchBand& b = m_bands[Index(band)];
    aparts.push_back({topOf(band), bottomOf(band), whole(b.leastHeight)});
    pulls.push_back({topOf(band), bottomOf(band), 4});
    if (band == 0) return;
    aparts.push_back({bottomOf(band - 1), topOf(band), whole(b.gapBefore)});
    pulls.push_back({bottomOf(band - 1), topOf(band), 1000});
  }

  const std::vector<SketchUnit>& m_units;
  const std::vector<SketchLink>& m_links;
  const std::vector<SketchBand>& m_bands;
  std::vector<int> m_rows;
  std::vector<int> m_rowBand;
  int m_rowCount = 0;
  std::vector<int> m_columns;
  int m_columnCount = 0;
  TidyPlaces m_places;
};

}  // namespace

TidyPlaces tidy(const std::vector<SketchUnit>& units, const std::vector<SketchLink>& links,
                const std::vector<SketchBand>& bands)
{
  return Tidier{units, links, bands}.run();
}

}  // namespace einklang::layout
