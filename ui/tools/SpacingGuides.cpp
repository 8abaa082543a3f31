#include "ui/tools/SpacingGuides.h"

#include <algorithm>
#include <cmath>

namespace einklang::ui {
namespace {

QRectF turned(const QRectF& rect)
{
  return {rect.y(), rect.x(), rect.height(), rect.width()};
}

QLineF turned(const QLineF& line)
{
  return {line.y1(), line.x1(), line.y2(), line.x2()};
}

double highestOf(const std::vector<QRectF>& rects)
{
  double highest = 0;
  for (const QRectF& rect : rects) highest = std::max(highest, rect.height());
  return highest;
}

/// What is in one row with the element, without what it covers with its middle.
std::vector<QRectF> rowOf(const std::vector<QRectF>& byTop, double highest, const QRectF& element)
{
  std::vector<QRectF> row;
  const auto first = std::ranges::lower_bound(byTop, element.top() - highest, {}, &QRectF::top);
  for (auto each = first; each != byTop.end() && each->top() < element.bottom(); ++each) {
    if (each->bottom() > element.top()) row.push_back(*each);
  }
  return row;
}

/// The nearest one that ends before a place, or begins behind one.
const QRectF* lastBefore(const std::vector<QRectF>& row, double place)
{
  const QRectF* best = nullptr;
  for (const QRectF& each : row) {
    if (each.right() <= place && (!best || each.right() > best->right())) best = &each;
  }
  return best;
}

const QRectF* firstBehind(const std::vector<QRectF>& row, double place)
{
  const QRectF* best = nullptr;
  for (const QRectF& each : row) {
    if (each.left() >= place && (!best || each.left() < best->left())) best = &each;
  }
  return best;
}

struct Gap
{
  double from;
  double to;
};

struct Candidate
{
  double by;
  Gap one;
  Gap other;
};

std::vector<Candidate> candidates(const std::vector<QRectF>& row, const QRectF& element)
{
  std::vector<Candidate> all;
  const double width = element.width();
  const QRectF* left = lastBefore(row, element.center().x());
  const QRectF* right = firstBehind(row, element.center().x());
  const QRectF* further = left ? lastBefore(row, left->left()) : nullptr;
  const QRectF* beyond = right ? firstBehind(row, right->right()) : nullptr;
  if (further) {
    const double gap = left->left() - further->right();
    const double to = left->right() + gap;
    all.push_back({to - element.left(), {further->right(), left->left()}, {left->right(), to}});
  }
  if (beyond) {
    const double gap = beyond->left() - right->right();
    const double to = right->left() - gap;
    all.push_back({to - element.right(), {to, right->left()}, {right->right(), beyond->left()}});
  }
  if (left && right && right->left() - left->right() >= width) {
    const double to = (left->right() + right->left() - width) / 2;
    all.push_back({to - element.left(), {left->right(), to}, {to + width, right->left()}});
  }
  return all;
}

/// A distance as a line with a bar at both ends.
void addGap(std::vector<QLineF>& lines, const Gap& gap, double row)
{
  constexpr double bar = 5;
  lines.emplace_back(gap.from, row, gap.to, row);
  lines.emplace_back(gap.from, row - bar, gap.from, row + bar);
  lines.emplace_back(gap.to, row - bar, gap.to, row + bar);
}

std::optional<SpacingGuides::Fit> fitIn(const std::vector<QRectF>& byTop, double highest,
                                        const QRectF& element, double reach)
{
  std::optional<Candidate> best;
  for (const Candidate& each : candidates(rowOf(byTop, highest, element), element)) {
    const double away = std::abs(each.by);
    const bool empty = each.one.to <= each.one.from || each.other.to <= each.other.from;
    if (empty || away > reach || (best && away >= std::abs(best->by))) continue;
    best = each;
  }
  if (!best) return std::nullopt;
  SpacingGuides::Fit fit{best->by, {}};
  // Below the middle, where flows run.
  const double row = element.center().y() + element.height() / 4;
  addGap(fit.gaps, best->one, row);
  addGap(fit.gaps, best->other, row);
  return fit;
}

}  // namespace

SpacingGuides::SpacingGuides(const std::vector<QRectF>& others) : m_byTop{others}
{
  for (const QRectF& each : others) m_turned.push_back(turned(each));
  std::ranges::sort(m_byTop, {}, &QRectF::top);
  std::ranges::sort(m_turned, {}, &QRectF::top);
  m_highest = highestOf(m_byTop);
  m_widest = highestOf(m_turned);
}

std::optional<SpacingGuides::Fit> SpacingGuides::besides(const QRectF& element, double reach) const
{
  return fitIn(m_byTop, m_highest, element, reach);
}

std::optional<SpacingGuides::Fit> SpacingGuides::above(const QRectF& element, double reach) const
{
  std::optional<Fit> fit = fitIn(m_turned, m_widest, turned(element), reach);
  if (fit)
    std::ranges::transform(fit->gaps, fit->gaps.begin(),
                           [](const QLineF& line) { return turned(line); });
  return fit;
}

}  // namespace einklang::ui
