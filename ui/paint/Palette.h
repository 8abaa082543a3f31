#pragma once

#include <QColor>

namespace einklang::ui {

/// What a mark on an element says (see Mark).
enum class MarkKind
{
  Additional,
  Missing,
  Changed,
  Role,
  Order,
  Problem,
  Decided
};

/// The colours of a drawing.
struct Palette
{
  QColor paper;       // behind everything
  QColor ink;         // lines of symbols and flows
  QColor text;        // labels
  QColor muted;       // ghosts and what stands back
  QColor fill;        // of activities, events, gateways, data
  QColor container;   // of expanded sub-processes
  QColor poolHeader;  // band with the name of a pool
  QColor laneHeader;  // band with the name of a lane
  QColor frame;       // lines of pools and lanes
  QColor additional;
  QColor missing;
  QColor changed;
  QColor role;
  QColor order;
  QColor problem;
  QColor decided;
  QColor badgeText;
  bool authorColours = true;  // colours chosen by the author are used

  bool operator==(const Palette&) const = default;
};

/// For print, and for the window by day.
Palette lightPalette();
/// For the window at night.
Palette darkPalette();
/// White on black, thick contrasts, no colours of authors.
Palette highContrastPalette();

QColor colourOf(MarkKind kind, const Palette& palette);

/// Contrast of two opaque colours, 1 to 21 (WCAG 2.1, section 1.4.3).
double contrast(const QColor& a, const QColor& b);

/// The colour itself where it can be read on the ground, else a lighter or darker one that can.
QColor readable(const QColor& colour, const QColor& ground, double wanted = 4.5);

}  // namespace einklang::ui
