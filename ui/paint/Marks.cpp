#include "ui/paint/Fonts.h"
#include "ui/paint/Sketch.h"

#include <QFontMetricsF>
#include <QTransform>

namespace einklang::ui {

namespace {

constexpr double badgeHeight = 18;
constexpr double badgeIcon = 10;
constexpr double haloDistance = 5;
constexpr int badgeTextSize = 11;

// Every kind has its own line style, so that the colour is never needed.
Stroke haloOf(MarkKind kind, const Palette& palette)
{
  const QColor colour = colourOf(kind, palette);
  switch (kind) {
    case MarkKind::Additional:
      return {colour, 3, Dash::Solid};
    case MarkKind::Missing:
      return {colour, 3, Dash::Dashed};
    case MarkKind::Changed:
      return {colour, 3, Dash::DashDot};
    case MarkKind::Role:
      return {colour, 3, Dash::Dotted};
    case MarkKind::Order:
      return {colour, 3, Dash::LongDash};
    case MarkKind::Problem:
      return {colour, 2, Dash::Solid};
    case MarkKind::Decided:
      return {colour, 2, Dash::Dashed};
  }
  return {colour, 3, Dash::Solid};
}

bool isLine(const Figure& figure)
{
  return figure.kind == FigureKind::Flow || figure.kind == FigureKind::MessageFlow ||
         figure.kind == FigureKind::Association;
}

/// The silhouette, a little larger on all sides.
QPainterPath grown(const QPainterPath& outline, const QRectF& body)
{
  if (body.width() <= 0 || body.height() <= 0) return outline;
  QTransform transform;
  transform.translate(body.center().x(), body.center().y());
  transform.scale(1 + 2 * haloDistance / body.width(), 1 + 2 * haloDistance / body.height());
  transform.translate(-body.center().x(), -body.center().y());
  return transform.map(outline);
}

// A marked flow runs in a coloured casing below its line.
void addCasing(Figure& figure, const Stroke& halo, const QColor& paper)
{
  const PathShape outer{figure.outline, {halo.colour, 8, halo.dash}, {}};
  const PathShape inner{figure.outline, {paper, 4}, {}};
  figure.primitives.insert(figure.primitives.begin(), {outer, inner});
}

/// Adds a badge whose right edge is at `right`; returns where the next one may end.
double addBadge(Figure& figure, const Mark& mark, QPointF right, const Palette& palette)
{
  const QFontMetricsF metrics{labelFont(badgeTextSize, true)};
  const double textWidth = mark.badge.isEmpty() ? 0 : metrics.horizontalAdvance(mark.badge) + 3;
  const double width = std::max(badgeHeight, badgeIcon + textWidth + 9);
  const QRectF chip{right.x() - width, right.y() - badgeHeight / 2, width, badgeHeight};
  QPainterPath path;
  path.addRoundedRect(chip, badgeHeight / 2, badgeHeight / 2);
  figure.marks.emplace_back(PathShape{path, {palette.paper, 1.5}, colourOf(mark.kind, palette)});
  const double start = chip.center().x() - (badgeIcon + textWidth) / 2;
  const QTransform place = QTransform::fromTranslate(start, chip.center().y() - badgeIcon / 2);
  for (const IconPart& part : markIcon(mark.kind)) {
    const QColor fill = part.fill == IconPart::Fill::Ink ? palette.badgeText : QColor{};
    figure.marks.emplace_back(
        PathShape{place.map(part.path), {palette.badgeText, part.width}, fill});
  }
  if (!mark.badge.isEmpty()) {
    figure.marks.emplace_back(TextLine{.text = mark.badge,
                                       .at = {start + badgeIcon + 3, chip.center().y() + 4},
                                       .anchor = TextAnchor::Start,
                                       .width = textWidth - 3,
                                       .size = badgeTextSize,
                                       .bold = true,
                                       .colour = palette.badgeText});
  }
  return chip.left() - 2;
}

QPointF badgeCorner(const Figure& figure)
{
  if (isLine(figure)) return figure.outline.pointAtPercent(0.5) + QPointF{badgeHeight / 2, 0};
  const bool frame = figure.kind == FigureKind::Pool || figure.kind == FigureKind::Lane;
  if (frame) return figure.body.topRight() + QPointF{-6, badgeHeight / 2 + 4};
  return figure.body.topRight() + QPointF{10, -2};
}

}  // namespace

void addMarks(Figure& figure, const Sketch& sketch)
{
  const auto it = sketch.options.marks.find(figure.id);
  if (it == sketch.options.marks.end() || it->second.empty() || figure.primitives.empty()) return;
  const Palette& palette = sketch.palette();
  const Stroke halo = haloOf(it->second.front().kind, palette);
  if (isLine(figure)) {
    addCasing(figure, halo, palette.paper);
  } else {
    figure.marks.emplace_back(PathShape{grown(figure.outline, figure.body), halo, {}});
  }
  QPointF right = badgeCorner(figure);
  for (const Mark& mark : it->second) right.setX(addBadge(figure, mark, right, palette));
}

}  // namespace einklang::ui
