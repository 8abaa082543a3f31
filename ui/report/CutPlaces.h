#pragma once

#include "ui/paint/Drawing.h"

#include <vector>

namespace einklang::ui {

/// Which way a drawing is cut.
enum class CutAxis
{
  Columns,  // by vertical cuts
  Rows      // by horizontal ones
};

/// How long the pieces may be.
struct PieceLength
{
  double inner = 0;    // between two cuts
  double overlap = 0;  // how much longer where one end, or both, is an end of the drawing
};

/// The places of the cuts, in order, that cost least together. Every place of a raster has a cost:
/// that of the shapes, labels and flows a cut there would go through. The cheapest row of pieces
/// is found by dynamic programming from one end to the other (as lines are broken in Knuth and
/// Plass, Breaking Paragraphs into Lines, 1981).
std::vector<double> cutPlaces(const Drawing& drawing, CutAxis axis, const PieceLength& length);

}  // namespace einklang::ui
