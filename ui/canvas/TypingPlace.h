#pragma once

#include "ui/paint/Drawing.h"

namespace einklang::ui {

/// What of its area a text is drawn against; it grows away from there.
enum class TextEdge
{
  Top,
  Middle,
  Bottom
};

/// Where and how the label of a figure is typed: as it is drawn.
struct TypingPlace
{
  QRectF area;  // in the diagram's coordinates; as high as the figure gives room for
  TextEdge edge = TextEdge::Top;
  bool centred = true;  // each line, else they begin at the left
  bool framed = false;  // nothing else that is drawn says where one types
  int letters = 12;     // pixels at full size
  QColor ground = {};   // what it is written on
};

/// At this zoom: where letters cannot be as small as they are drawn, the area is larger about the
/// same middle, and never over the element that the label stands beside.
TypingPlace typingPlaceOf(const Figure& figure, double zoom, const QColor& paper);

}  // namespace einklang::ui
