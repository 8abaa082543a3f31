#include "model/layout/FreePlace.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace einklang::layout {
namespace {

using Index = std::size_t;

constexpr double far = 1e7;
constexpr double makingRoom = 40;  // costs, beside the pixels
constexpr double makingRow = 90;
constexpr double outOfLine = 40;
constexpr double offTheOnlyWay = 170;
constexpr double onLine = 90;
constexpr double behindOthers = 400;  // a further branch, where its flow would run around them
constexpr double upwards = 400;       // branches come below each other where nothing bounds them
constexpr double backwards = 400;     // neither behind what leads to it nor before what follows

/// A gap between obstacles on a line.
struct Gap
{
  double begin;
  double end;
  bool wallBefore = false;  // the border of the home, not a neighbour
  bool wallAfter = false;
};

/// The gaps that obstacles leave in a band from `low` to `high`; neighbours that touch leave an
/// empty one, where room can be made.
std::vector<Gap> gapsBetween(std::vector<std::pair<double, double>> taken, double low, double high)
{
  std::ranges::sort(taken);
  std::vector<Gap> gaps;
  double begin = low;
  bool wall = true;
  for (const auto& [from, to] : taken) {
    if (to <= low || from >= high) continue;
    if (from >= begin) gaps.push_back({begin, from, wall, false});
    if (to > begin) {
      begin = to;
      wall = false;
    }
  }
  if (begin <= high) gaps.push_back({begin, high, wall, true});
  return gaps;
}

class PlaceFinder
{
 public:
  PlaceFinder(const Newcomer& newcomer, const std::vector<Occupied>& obstacles,
              const std::vector<Rect>& lines)
      : m_new{newcomer}, m_obstacles{obstacles}, m_lines{lines}
  {}

  Place find()
  {
    m_best.cost = std::numeric_limits<double>::infinity();
    for (const double y : rows()) tryRow(y);
    for (const double x : columns()) tryColumn(x);
    if (m_best.cost < far) return m_best;
    tryColumn(std::max(wantedX(), low() + m_new.width / 2));
    return m_best;
  }

 private:
  double top() const { return m_new.height / 2 + m_new.labelAbove; }
  double bottom() const { return m_new.height / 2 + m_new.labelBelow; }
  double low() const { return m_new.bounded ? m_new.home.x + homePadding : -far; }
  double high() const { return m_new.bounded ? m_new.home.right() - homePadding : far; }
  double homeTop() const { return m_new.bounded ? m_new.home.y : -far; }
  double homeBottom() const { return m_new.bounded ? m_new.home.bottom() : far; }

  bool inHome(const Rect& r) const { return !m_new.bounded || m_new.home.contains(r.center()); }

  /// The heights of what stands in the home, those of the neighbours first.
  std::vector<double> rows() const
  {
    std::vector<double> rows;
    const auto add = [&](double y) {
      if (std::ranges::find(rows, y) == rows.end()) rows.push_back(y);
    };
    if (m_new.before && inHome(*m_new.before)) add(m_new.before->center().y);
    if (m_new.after && inHome(*m_new.after)) add(m_new.after->center().y);
    for (const auto& [r, box] : m_obstacles) {
      if (inHome(r) && r.height >= 30) add(r.center().y);
    }
    if (m_new.bounded) add(std::round(m_new.home.center().y));
    if (rows.empty()) add(m_new.before ? m_new.before->center().y : 100);
    return rows;
  }

  double beginX() const { return m_new.before ? m_new.before->right() : low(); }

  /// Where what comes after begins, if it comes after.
  double endX() const
  {
    if (!m_new.after) return high();
    const bool forward = !m_new.before || m_new.after->center().x > m_new.before->center().x;
    return forward ? m_new.after->x : high();
  }

  /// Where its centre would stand best.
  double wantedX() const
  {
    if (m_new.centreX) return *m_new.centreX;
    const double begin = beginX();
    const double end = endX();
    if (begin > -far && end < far && (m_new.before && m_new.after)) return (begin + end) / 2;
    if (m_new.before) return begin + usualGap + m_new.width / 2;
    if (m_new.after) return end - usualGap - m_new.width / 2;
    double last = low() > -far ? low() + 20 : 100;
    for (const auto& [r, box] : m_obstacles) {
      if (inHome(r)) last = std::max(last, r.right() + usualGap);
    }
    return last + m_new.width / 2;
  }

  std::vector<double> columns() const
  {
    const double wanted = wantedX();
    std::vector<double> columns{wanted};
    if (m_new.centreX) return columns;
    if (m_new.before) columns.push_back(beginX() + usualGap + m_new.width / 2);
    for (const auto& [r, box] : m_obstacles) {
      const double x = r.center().x;
      const bool between = x > beginX() && x < endX();
      if (between && std::abs(x - wanted) < 400) columns.push_back(x);
    }
    std::ranges::sort(columns);
    columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
    return columns;
  }

  /// In line with something: looks for a gap along the row. Makes a home that is too low higher.
  void tryRow(double y)
  {
    const double above = std::max(0.0, std::ceil(homeTop() + 5 - (y - top())));
    const double below = std::max(0.0, std::ceil(y + bottom() - (homeBottom() - 5)));
    std::vector<Cut> cuts;
    if (above > 0) cuts.push_back({Axis::Y, homeTop() + 1, above});
    if (below > 0) cuts.push_back({Axis::Y, homeBottom() - 1 + above, below});
    std::vector<std::pair<double, double>> taken;
    for (const auto& [core, r] : m_obstacles) {
      if (r.bottom() + 8 <= y - top() || r.y - 8 >= y + bottom()) continue;
      if (!cuts.empty() && !r.intersects(m_new.home)) continue;
      taken.emplace_back(r.x, r.right());
    }
    for (const Gap& gap : gapsBetween(std::move(taken), low(), high())) {
      fillGap(gap, y + above, cuts);
      pushFollowing(gap, y + above, cuts);
    }
  }

  /// Right behind what leads to it, where what follows stands in another row and not far enough to
  /// the right: that moves on with all behind it, so that the way still leads forwards.
  void pushFollowing(const Gap& gap, double y, std::vector<Cut> cuts)
  {
    if (!m_new.between || !m_new.after || m_new.centreX) return;
    const Rect& next = *m_new.after;
    const double wide = leastGap + 10;
    const double left = std::max(beginX(), gap.begin) + wide;
    const double right = left + m_new.width;
    const double middle = next.center().x;
    const double at = std::max({next.x, gap.begin, m_new.before->center().x + 1});
    const bool holdsWay = gap.begin <= beginX() + 1 && gap.end >= beginX();
    if (!holdsWay || at > middle) return;
    const double by = right + wide - next.x;
    const bool moves = gap.end >= at;
    const double room = gap.end + (moves ? by : 0) - right;
    if (by <= 0 || room < (gap.wallAfter ? 5 : leastGap)) return;
    cuts.push_back({Axis::X, at, std::ceil(by)});
    const Rect opened{left, y - top(), std::max(1.0, std::min(at, gap.end) - left),
                      top() + bottom()};
    consider(left + m_new.width / 2, y, cuts, opened);
  }

  void fillGap(const Gap& gap, double y, std::vector<Cut> cuts)
  {
    const double before = gap.wallBefore ? 5 : leastGap;
    const double after = gap.wallAfter ? 5 : leastGap;
    const double room = gap.end - gap.begin - before - after;
    const double wanted = wantedX();
    if (room >= m_new.width) {
      const double least = gap.begin + before + m_new.width / 2;
      const double most = gap.end - after - m_new.width / 2;
      const double x = std::clamp(wanted, least, std::max(least, most));
      if (!m_new.centreX || x == wanted) consider(x, y, cuts);
      return;
    }
    if (m_new.centreX || gap.begin < beginX() - 1) return;
    if (m_new.before && gap.begin > beginX() + 400) return;
    if (endX() < far && gap.end > endX() + 1 && m_new.after) return;
    const double wide = std::min(usualGap, leastGap + 10);
    const double by = m_new.width + (gap.wallBefore ? 15 : wide) + (gap.wallAfter ? 15 : wide) -
                      (gap.end - gap.begin);
    const double x = gap.begin + (gap.wallBefore ? 15 : wide) + m_new.width / 2;
    const Rect opened{gap.begin, y - top(), gap.end - gap.begin, top() + bottom()};
    cuts.push_back({Axis::X, gap.wallAfter ? gap.end - 1 : gap.end, std::ceil(by)});
    consider(x, y, cuts, opened);
  }

  /// Above or below something: looks for a gap along the column.
  void tryColumn(double x)
  {
    const double left = x - m_new.width / 2;
    const double right = x + m_new.width / 2;
    const double beyond =
        m_new.bounded ? std::max(0.0, right + homePadding - m_new.home.right()) : 0;
    if (m_new.bounded && left < m_new.home.x) return;
    std::vector<std::pair<double, double>> taken;
    for (const auto& [core, r] : m_obstacles) {
      if (r.right() + 10 <= left || r.x - 10 >= right) continue;
      taken.emplace_back(r.y, r.bottom());
    }
    for (const Gap& gap : gapsBetween(std::move(taken), homeTop(), homeBottom())) {
      const double before = gap.wallBefore ? homePadding : rowGap;
      const double after = gap.wallAfter ? homePadding : rowGap;
      const double need = top() + bottom() + before + after;
      const double by = std::max(0.0, std::ceil(need - (gap.end - gap.begin)));
      const double least = gap.begin + before + top();
      const double most = gap.end + by - after - bottom();
      const double y = std::round(std::clamp(anchorY(), least, std::max(least, most)));
      std::vector<Cut> cuts;
      if (by > 0) cuts.push_back({Axis::Y, gap.wallAfter ? gap.end - 1 : gap.end, by});
      if (beyond > 0) cuts.push_back({Axis::X, m_new.home.right() - 1, std::ceil(beyond)});
      const double above = std::max(gap.begin, -far / 2);
      const double height = std::min(gap.end, far / 2) - above;
      if (by > 0) {
        consider(x, y, cuts, Rect{left, above, m_new.width, height});
      } else {
        consider(x, y, cuts);
      }
    }
  }

  double anchorY() const
  {
    if (m_new.before && inHome(*m_new.before)) return m_new.before->center().y;
    if (m_new.after && inHome(*m_new.after)) return m_new.after->center().y;
    if (m_new.bounded) return m_new.home.center().y;
    return m_new.before ? m_new.before->center().y : 100;
  }

  /// Where the middle of what follows stands once room is made.
  double followingX(const std::vector<Cut>& cuts) const
  {
    double x = m_new.after->center().x;
    for (const Cut& cut : cuts) {
      if (cut.axis == Axis::X && cut.at <= m_new.after->center().x) x += cut.by;
    }
    return x;
  }

  /// Nothing follows it yet: it goes on from a step.
  bool isBranch() const { return m_new.before && !m_new.after; }

  /// True if something stands before a branch in its row, on its way from what leads to it.
  bool isBehindOthers(double x, double y) const
  {
    if (!isBranch()) return false;
    const double from = m_new.before->right();
    const Rect way{from, y - 1, std::max(0.0, x - m_new.width / 2 - from), 2};
    return std::ranges::any_of(m_obstacles, [&](const Occupied& other) {
      return other.core.center().x > from && other.core.intersects(way);
    });
  }

  double costOf(double x, double y, const std::vector<Cut>& cuts) const
  {
    double cost = 0;
    double raised = 0;
    for (const Cut& cut : cuts) {
      if (cut.axis == Axis::Y && cut.at <= homeTop() + 1) raised = cut.by;
    }
    const auto inLine = [&](const std::optional<Rect>& r) {
      return r && std::abs(r->center().y + raised - y) < 1;
    };
    cost += std::abs(y - raised - anchorY()) * 0.6;
    if (!inLine(m_new.before) && !inLine(m_new.after)) cost += outOfLine;
    const bool oneRow =
        m_new.before && inHome(*m_new.before) &&
        (!m_new.after || std::abs(m_new.before->center().y - m_new.after->center().y) < 20);
    if (m_new.between && oneRow && !inLine(m_new.before)) cost += offTheOnlyWay;
    cost += std::abs(x - wantedX()) * 0.3;
    if (isBranch() && !m_new.bounded && y < anchorY()) cost += upwards;
    if (isBehindOthers(x, y - raised)) cost += behindOthers;
    if (m_new.before && x < m_new.before->center().x + 1) cost += backwards;
    if (m_new.between && m_new.after && x > followingX(cuts)) cost += backwards;
    for (const Cut& cut : cuts) {
      const bool along = cut.axis == Axis::X;
      cost += cut.by * (along && m_new.between ? 0.4 : 1) + (along ? makingRoom : makingRow);
    }
    return cost;
  }

  /// `opened` is where the room is made, if that is not where the newcomer would stand now.
  void consider(double x, double y, const std::vector<Cut>& cuts,
                const std::optional<Rect>& opened = std::nullopt)
  {
    double cost = costOf(x, y, cuts);
    if (cost >= m_best.cost) return;
    const Rect bounds{x - m_new.width / 2, y - m_new.height / 2, m_new.width, m_new.height};
    const Rect r = opened.value_or(bounds);
    const Rect around{r.x - 5, r.y - 5, r.width + 10, r.height + 10};
    const auto hit = [&](const Rect& line) { return line.intersects(around); };
    cost += onLine * double(std::ranges::count_if(m_lines, hit));
    if (cost < m_best.cost) m_best = {bounds, cuts, cost};
  }

  const Newcomer& m_new;
  const std::vector<Occupied>& m_obstacles;
  const std::vector<Rect>& m_lines;
  Place m_best;
};

}  // namespace

Place findPlace(const Newcomer& newcomer, const std::vector<Occupied>& obstacles,
                const std::vector<Rect>& lines)
{
  return PlaceFinder{newcomer, obstacles, lines}.find();
}

}  // namespace einklang::layout
