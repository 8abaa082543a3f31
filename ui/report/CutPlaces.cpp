#include "ui/report/CutPlaces.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

namespace einklang::ui {

namespace {

// Against each other: a cut shape is worse than two more sheets, a cut label is not.
constexpr double throughShape = 1000;
constexpr double anotherSheet = 400;
constexpr double throughLabel = 300;
constexpr double alongLine = 40;
constexpr double besideShape = 4;
constexpr double acrossLine = 1;

constexpr double beside = 10;   // pixels around a shape in which a cut looks like a mistake
constexpr double along = 3;     // pixels around a line in which a cut cannot be told from it
constexpr double fineStep = 4;  // pixels from one place to the next
constexpr int placesPerPiece = 200;

struct Span
{
  double from = 0;
  double to = 0;
};

Span spanOf(const QRectF& rect, CutAxis axis)
{
  if (axis == CutAxis::Columns) return {rect.left(), rect.right()};
  return {rect.top(), rect.bottom()};
}

double placeOf(const QPointF& point, CutAxis axis)
{
  return axis == CutAxis::Columns ? point.x() : point.y();
}

/// The places in a row and what a cut costs at each.
class Places
{
 public:
  Places(const Span& whole, double step)
      : m_whole{whole},
        m_step{step},
        m_changes(static_cast<std::size_t>(std::ceil((whole.to - whole.from) / step)) + 2)
  {}

  /// A cut strictly inside the span costs this much more.
  void add(const Span& span, double cost)
  {
    if (!(span.to > span.from)) return;
    const std::size_t first = indexAfter(span.from);
    const std::size_t end = std::max(first, indexFrom(span.to));
    m_changes[first] += cost;
    m_changes[end] -= cost;
  }

  std::vector<double> costs() const
  {
    std::vector<double> sums(m_changes.size() - 1);
    double sum = 0;
    for (std::size_t i = 0; i < sums.size(); ++i) sums[i] = sum += m_changes[i];
    return sums;
  }

  double at(std::size_t index) const
  {
    return std::min(m_whole.to, m_whole.from + static_cast<double>(index) * m_step);
  }

 private:
  std::size_t clamped(double index) const
  {
    return static_cast<std::size_t>(
        std::clamp(index, 0.0, static_cast<double>(m_changes.size() - 1)));
  }
  std::size_t indexAfter(double place) const
  {
    return clamped(std::floor((place - m_whole.from) / m_step) + 1);
  }
  std::size_t indexFrom(double place) const
  {
    return clamped(std::ceil((place - m_whole.from) / m_step));
  }

  Span m_whole;
  double m_step;
  std::vector<double> m_changes;  // of the cost, from one place to the next
};

void addShape(Places& places, const Figure& figure, CutAxis axis)
{
  const Span body = spanOf(figure.body, axis);
  places.add(body, throughShape);
  places.add({body.from - beside, body.to + beside}, besideShape);
  places.add(spanOf(figure.bounds, axis), throughLabel);
}

void addLine(Places& places, const Figure& figure, CutAxis axis)
{
  places.add(spanOf(figure.labelArea, axis), throughLabel);
  for (const QPolygonF& way : figure.outline.toSubpathPolygons()) {
    for (qsizetype i = 1; i < way.size(); ++i) {
      const auto [low, high] = std::minmax({placeOf(way[i - 1], axis), placeOf(way[i], axis)});
      const bool isAlong = high - low < 1;
      if (isAlong) {
        places.add({low - along, high + along}, alongLine);
      } else {
        places.add({low, high}, acrossLine);
      }
    }
  }
}

/// Pools, lanes, sub-processes: only their borders and titles.
void addContainer(Places& places, const Figure& figure, CutAxis axis)
{
  const Span body = spanOf(figure.body, axis);
  for (const double border : {body.from, body.to}) {
    places.add({border - along, border + along}, alongLine);
  }
  const bool titleAcross = figure.labelUpright == (axis == CutAxis::Columns);
  if (titleAcross) places.add(spanOf(figure.labelArea, axis), throughLabel);
}

bool isLine(const Figure& figure)
{
  return figure.kind == FigureKind::Flow || figure.kind == FigureKind::MessageFlow ||
         figure.kind == FigureKind::Association;
}

std::vector<std::size_t> cheapestRow(const Places& places, const std::vector<double>& costs,
                                     const PieceLength& length)
{
  const std::size_t last = costs.size() - 1;
  std::vector<double> best(costs.size(), std::numeric_limits<double>::infinity());
  std::vector<std::size_t> before(costs.size(), 0);
  best[0] = 0;
  for (std::size_t i = 1; i <= last; ++i) {
    const double atEnd = i == last ? length.overlap : 0;
    for (std::size_t j = i; j-- > 0;) {
      const double piece = places.at(i) - places.at(j);
      if (piece > length.inner + 2 * length.overlap) break;
      if (piece > length.inner + atEnd + (j == 0 ? length.overlap : 0)) continue;
      const double cost = best[j] + anotherSheet + (i == last ? 0 : costs[i]);
      if (cost >= best[i]) continue;
      best[i] = cost;
      before[i] = j;
    }
  }
  std::vector<std::size_t> cuts;
  for (std::size_t i = before[last]; i > 0; i = before[i]) cuts.push_back(i);
  std::reverse(cuts.begin(), cuts.end());
  return cuts;
}

}  // namespace

std::vector<double> cutPlaces(const Drawing& drawing, CutAxis axis, const PieceLength& length)
{
  const Span whole = spanOf(drawing.bounds, axis);
  if (whole.to - whole.from <= length.inner + 2 * length.overlap) return {};
  Places places{whole, std::max(fineStep, length.inner / placesPerPiece)};
  for (const Figure& figure : drawing.figures) {
    if (isWhole(figure)) {
      addShape(places, figure, axis);
    } else if (isLine(figure)) {
      addLine(places, figure, axis);
    } else {
      addContainer(places, figure, axis);
    }
  }
  std::vector<double> cuts;
  for (const std::size_t index : cheapestRow(places, places.costs(), length)) {
    cuts.push_back(places.at(index));
  }
  return cuts;
}

}  // namespace einklang::ui
