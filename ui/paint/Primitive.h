#pragma once

#include <QColor>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <variant>
#include <vector>

namespace einklang::ui {

enum class Dash
{
  Solid,
  Dashed,
  Dotted,
  DashDot,
  LongDash
};

/// The lengths of dashes and gaps in pixels; empty for a solid line.
std::vector<double> dashLengths(Dash dash);

/// How a line is drawn. Width 0: not at all.
struct Stroke
{
  QColor colour = {};
  double width = 0;
  Dash dash = Dash::Solid;

  bool operator==(const Stroke&) const = default;
};

/// A line, an area, or an area with its border.
struct PathShape
{
  QPainterPath path = {};
  Stroke stroke = {};
  QColor fill = {};     // invalid: not filled
  bool ofText = false;  // the ground of a label: nothing without it
};

enum class TextAnchor
{
  Start,
  Middle
};

/// One line of text. Texts of several lines are several of these.
struct TextLine
{
  QString text = {};
  QPointF at = {};  // on the baseline: its start or its middle
  TextAnchor anchor = TextAnchor::Middle;
  double width = 0;  // measured with the font
  int size = 12;     // pixels
  bool bold = false;
  bool italic = false;
  QColor colour = {};
  bool upright = false;  // turned by 90 degrees, reading from bottom to top
};

/// The smallest thing a back end draws.
using Primitive = std::variant<PathShape, TextLine>;

void move(Primitive& primitive, const QPointF& by);

/// The area that drawing the primitive may touch.
QRectF boundsOf(const Primitive& primitive);

}  // namespace einklang::ui
