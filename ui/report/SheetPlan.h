#pragma once

#include "model/base/Result.h"
#include "ui/paint/Drawing.h"

#include <QRectF>
#include <QSizeF>

#include <cstddef>
#include <optional>
#include <vector>

namespace einklang::ui {

enum class PageMode
{
  One,    // a page in the size of the drawing
  Fit,    // a sheet of paper, the drawing as large as it allows
  Poster  // sheets of paper to be glued together, at a size that can be read
};

enum class Paper
{
  A4,
  A3
};

struct PageOptions
{
  PageMode mode = PageMode::One;
  /// Absent: A4, for `Fit` A3 where the letters would be too small on A4.
  std::optional<Paper> paper = std::nullopt;

  bool operator==(const PageOptions&) const = default;
};

/// One page and what it shows of the drawing.
struct Sheet
{
  int row = 0;
  int column = 0;
  QRectF own = {};   // its part of the drawing: what remains when it is cut along its marks
  QRectF part = {};  // what is printed: with the overlap for the glue
};

enum class SheetSide
{
  Left,
  Top,
  Right,
  Bottom
};

/// A flow that goes on from one sheet to its neighbour.
struct Continuation
{
  std::size_t sheet = 0;
  std::size_t neighbour = 0;
  SheetSide side = SheetSide::Right;
  QPointF at = {};      // in the drawing, on the border of the sheet's own part
  bool leaves = false;  // towards the neighbour; false: it comes from there
};

/// How a drawing is put on paper. Lengths on paper are 1/96 inch, the others those of the drawing.
struct SheetPlan
{
  QSizeF page = {};
  QRectF area = {};  // of the page, for the drawing
  double scale = 1;  // from the drawing to the paper
  int rows = 1;
  int columns = 1;
  std::vector<Sheet> sheets = {};  // row by row, without those on which nothing is drawn
  std::vector<Continuation> continuations = {};
  int cutShapes = 0;  // steps, events, documents ... that are whole on no sheet

  /// Where the top left of the sheet's part stands on its page.
  QPointF originOf(const Sheet& sheet) const;
  QPointF toPage(const Sheet& sheet, QPointF inDrawing) const;
  /// The height of the usual letters on paper, in points.
  double letterSize() const;
};

/// The smallest letters, in points, that are read without effort.
inline constexpr double readableLetters = 6;

/// Puts the drawing on pages. A poster is cut where a cut costs least: between shapes, away from
/// labels, across as few flows as possible; more sheets are preferred to a cut shape.
/// LimitExceeded: more sheets than anybody glues together.
Result<SheetPlan> planSheets(const Drawing& drawing, const PageOptions& options);

}  // namespace einklang::ui
