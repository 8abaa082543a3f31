#include "ui/report/SheetPlan.h"

#include "ui/report/CutPlaces.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace einklang::ui {

namespace {

constexpr double millimetre = 96 / 25.4;
constexpr double margin = 12 * millimetre;  // most printers leave 5 mm white
constexpr double footer = 12 * millimetre;
constexpr double names = 4 * millimetre;  // of pools and lanes, left of and above a poster's sheets
constexpr double overlapOnPaper = 10 * millimetre;
constexpr double usualLetters = 12 * 0.75;    // points, at 100 %
constexpr double largestFit = 1.25;           // a small process is not blown up
constexpr double longestPage = 14400 / 0.75;  // the limit of PDF 1.4 is 14,400 points
constexpr double mostSheets = 400;
constexpr std::array posterScales{1.0, 0.95, 0.9, 0.85, 0.8, 0.75};

QSizeF sizeOf(Paper paper, bool upright)
{
  const QSizeF a4{210 * millimetre, 297 * millimetre};
  const QSizeF a3{297 * millimetre, 420 * millimetre};
  const QSizeF size = paper == Paper::A4 ? a4 : a3;
  return upright ? size : size.transposed();
}

QRectF areaOf(const QSizeF& page)
{
  return {margin, margin, page.width() - 2 * margin, page.height() - 2 * margin - footer};
}

QRectF posterAreaOf(const QSizeF& page)
{
  return areaOf(page).adjusted(names, names, 0, 0);
}

SheetPlan onOneSheet(const Drawing& drawing, const QSizeF& page, const QRectF& area, double scale)
{
  SheetPlan plan{.page = page, .area = area, .scale = scale};
  plan.sheets.push_back({.own = drawing.bounds, .part = drawing.bounds});
  return plan;
}

SheetPlan onePage(const Drawing& drawing)
{
  const QSizeF size = drawing.bounds.size();
  const double scale = std::min(1.0, longestPage / std::max(size.width(), size.height()));
  return onOneSheet(drawing, size * scale, {{}, size * scale}, scale);
}

SheetPlan fitOn(const Drawing& drawing, Paper paper)
{
  SheetPlan best;
  best.scale = 0;
  for (const bool upright : {false, true}) {
    const QSizeF page = sizeOf(paper, upright);
    const QRectF area = areaOf(page);
    const double scale = std::min({largestFit, area.width() / drawing.bounds.width(),
                                   area.height() / drawing.bounds.height()});
    if (scale > best.scale) best = onOneSheet(drawing, page, area, scale);
  }
  return best;
}

SheetPlan fit(const Drawing& drawing, const std::optional<Paper>& paper)
{
  if (paper) return fitOn(drawing, *paper);
  const SheetPlan small = fitOn(drawing, Paper::A4);
  return small.letterSize() >= readableLetters ? small : fitOn(drawing, Paper::A3);
}

std::vector<double> borders(double from, const std::vector<double>& cuts, double to)
{
  std::vector<double> all{from};
  all.insert(all.end(), cuts.begin(), cuts.end());
  all.push_back(to);
  return all;
}

bool showsSomething(const Drawing& drawing, const QRectF& part)
{
  return std::any_of(drawing.figures.begin(), drawing.figures.end(),
                     [&](const Figure& figure) { return figure.bounds.intersects(part); });
}

/// A drawing cut into rows and columns.
class Grid
{
 public:
  Grid(const Drawing& drawing, SheetPlan& plan) : m_drawing{drawing}, m_plan{plan} {}

  void cut()
  {
    const double overlap = overlapOnPaper / m_plan.scale;
    const QSizeF room = m_plan.area.size() / m_plan.scale;
    const QRectF& all = m_drawing.bounds;
    m_columnCuts = cutPlaces(m_drawing, CutAxis::Columns, {room.width() - 2 * overlap, overlap});
    m_rowCuts = cutPlaces(m_drawing, CutAxis::Rows, {room.height() - 2 * overlap, overlap});
    m_plan.columns = static_cast<int>(m_columnCuts.size()) + 1;
    m_plan.rows = static_cast<int>(m_rowCuts.size()) + 1;
    addSheets(borders(all.left(), m_columnCuts, all.right()),
              borders(all.top(), m_rowCuts, all.bottom()), overlap);
    countCutShapes();
  }

  void findContinuations()
  {
    for (const Figure& figure : m_drawing.figures) {
      if (figure.kind != FigureKind::Flow && figure.kind != FigureKind::MessageFlow) continue;
      for (const QPolygonF& way : figure.outline.toSubpathPolygons()) {
        for (qsizetype i = 1; i < way.size(); ++i) {
          crossColumns(way[i - 1], way[i]);
          crossRows(way[i - 1], way[i]);
        }
      }
    }
  }

 private:
  void addSheets(const std::vector<double>& xs, const std::vector<double>& ys, double overlap)
  {
    m_numbers.assign(static_cast<std::size_t>(m_plan.rows * m_plan.columns), none);
    for (int row = 0; row < m_plan.rows; ++row) {
      for (int column = 0; column < m_plan.columns; ++column) {
        const auto r = static_cast<std::size_t>(row);
        const auto c = static_cast<std::size_t>(column);
        const QRectF own{QPointF{xs[c], ys[r]}, QPointF{xs[c + 1], ys[r + 1]}};
        const QRectF wide = own.adjusted(-overlap, -overlap, overlap, overlap);
        if (!showsSomething(m_drawing, own)) continue;
        numberAt(row, column) = m_plan.sheets.size();
        m_plan.sheets.push_back({row, column, own, wide & m_drawing.bounds});
      }
    }
  }

  void countCutShapes()
  {
    for (const Figure& figure : m_drawing.figures) {
      const bool whole = !isWhole(figure) || std::any_of(m_plan.sheets.begin(), m_plan.sheets.end(),
                                                         [&](const Sheet& sheet) {
                                                           return sheet.part.contains(figure.body);
                                                         });
      if (!whole) ++m_plan.cutShapes;
    }
  }

  static int indexOf(double place, const std::vector<double>& cuts)
  {
    return static_cast<int>(std::upper_bound(cuts.begin(), cuts.end(), place) - cuts.begin());
  }

  std::size_t& numberAt(int row, int column)
  {
    return m_numbers[static_cast<std::size_t>(row * m_plan.columns + column)];
  }

  void crossColumns(const QPointF& from, const QPointF& to)
  {
    for (std::size_t i = 0; i < m_columnCuts.size(); ++i) {
      const double cut = m_columnCuts[i];
      if ((from.x() < cut) == (to.x() < cut)) continue;
      const double share = (cut - from.x()) / (to.x() - from.x());
      const QPointF at{cut, from.y() + share * (to.y() - from.y())};
      const int row = indexOf(at.y(), m_rowCuts);
      const int column = static_cast<int>(i);
      goesOn(numberAt(row, column), numberAt(row, column + 1), at, SheetSide::Right,
             to.x() > from.x());
    }
  }

  void crossRows(const QPointF& from, const QPointF& to)
  {
    for (std::size_t i = 0; i < m_rowCuts.size(); ++i) {
      const double cut = m_rowCuts[i];
      if ((from.y() < cut) == (to.y() < cut)) continue;
      const double share = (cut - from.y()) / (to.y() - from.y());
      const QPointF at{from.x() + share * (to.x() - from.x()), cut};
      const int column = indexOf(at.x(), m_columnCuts);
      const int row = static_cast<int>(i);
      goesOn(numberAt(row, column), numberAt(row + 1, column), at, SheetSide::Bottom,
             to.y() > from.y());
    }
  }

  void goesOn(std::size_t first, std::size_t second, const QPointF& at, SheetSide side,
              bool forward)
  {
    if (first == none || second == none) return;
    const SheetSide opposite = side == SheetSide::Right ? SheetSide::Left : SheetSide::Top;
    m_plan.continuations.push_back({first, second, side, at, forward});
    m_plan.continuations.push_back({second, first, opposite, at, !forward});
  }

  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  const Drawing& m_drawing;
  SheetPlan& m_plan;
  std::vector<double> m_columnCuts;
  std::vector<double> m_rowCuts;
  std::vector<std::size_t> m_numbers;  // of the sheets, row by row
};

SheetPlan posterOn(const Drawing& drawing, const QSizeF& page, double scale)
{
  SheetPlan plan{.page = page, .area = posterAreaOf(page), .scale = scale};
  Grid grid{drawing, plan};
  grid.cut();
  grid.findContinuations();
  return plan;
}

bool isBetter(const SheetPlan& a, const SheetPlan& b)
{
  if (a.cutShapes != b.cutShapes) return a.cutShapes < b.cutShapes;
  return a.sheets.size() < b.sheets.size();
}

Error tooManySheets()
{
  return {ErrorCode::LimitExceeded,
          {"The poster would have more than 400 sheets. Choose A3, or one page."}};
}

/// The fewest sheets, and among these the largest letters.
Result<SheetPlan> poster(const Drawing& drawing, Paper paper)
{
  const QRectF room = posterAreaOf(sizeOf(paper, false));
  const double pages = drawing.bounds.width() / room.width() * drawing.bounds.height() /
                       room.height() * posterScales.back() * posterScales.back();
  if (pages > mostSheets) return tooManySheets();
  std::optional<SheetPlan> best;
  for (const double scale : posterScales) {
    for (const bool upright : {false, true}) {
      SheetPlan plan = posterOn(drawing, sizeOf(paper, upright), scale);
      if (!best || isBetter(plan, *best)) best = std::move(plan);
    }
  }
  if (static_cast<double>(best->sheets.size()) > mostSheets) return tooManySheets();
  return *std::move(best);
}

}  // namespace

/// Sheets that are glued together all begin at the same corner, a single one stands in the middle.
QPointF SheetPlan::originOf(const Sheet& sheet) const
{
  if (sheets.size() > 1) return area.topLeft();
  const QSizeF size = sheet.part.size() * scale;
  return area.topLeft() +
         QPointF{(area.width() - size.width()) / 2, (area.height() - size.height()) / 2};
}

QPointF SheetPlan::toPage(const Sheet& sheet, QPointF inDrawing) const
{
  return originOf(sheet) + (inDrawing - sheet.part.topLeft()) * scale;
}

double SheetPlan::letterSize() const
{
  return usualLetters * scale;
}

Result<SheetPlan> planSheets(const Drawing& drawing, const PageOptions& options)
{
  switch (options.mode) {
    case PageMode::One:
      return onePage(drawing);
    case PageMode::Fit:
      return fit(drawing, options.paper);
    case PageMode::Poster:
      return poster(drawing, options.paper.value_or(Paper::A4));
  }
  return onePage(drawing);
}

}  // namespace einklang::ui
