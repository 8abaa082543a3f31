#include "ui/paint/Fonts.h"
#include "ui/paint/Sketch.h"

#include <QFontMetricsF>
#include <QTransform>

namespace einklang::ui {

namespace {

constexpr double badgeHeight = 18;
constexpr double badgeIcon = 10;
constexpr double badgeTextGap = 3;
constexpr double badgeGap = 2;
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

bool isFrame(const Figure& figure)
{
  return figure.kind == FigureKind::Pool || figure.kind == FigureKind::Lane;
}

/// The silhouette, a little larger on all sides; of a pool or lane, which has neighbours, smaller.
QPainterPath haloPath(const Figure& figure)
{
  const QRectF& body = figure.body;
  const QPainterPath& outline = figure.outline;
  const double distance = isFrame(figure) ? -3 : haloDistance;
  if (body.width() <= 0 || body.height() <= 0) return outline;
  QTransform transform;
  transform.translate(body.center().x(), body.center().y());
  transform.scale(1 + 2 * distance / body.width(), 1 + 2 * distance / body.height());
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

double textWidthOf(const Mark& mark)
{
  if (mark.badge.isEmpty()) return 0;
  return QFontMetricsF{labelFont(badgeTextSize, true)}.horizontalAdvance(mark.badge);
}

double widthOf(const Mark& mark)
{
  const double text = textWidthOf(mark);
  return std::max(badgeHeight, badgeIcon + (text > 0 ? text + badgeTextGap : 0) + 9);
}

void addBadge(Figure& figure, const Mark& mark, const QRectF& chip, const Palette& palette)
{
  QPainterPath path;
  path.addRoundedRect(chip, badgeHeight / 2, badgeHeight / 2);
  figure.marks.emplace_back(PathShape{path, {palette.paper, 1.5}, colourOf(mark.kind, palette)});
  const double textWidth = textWidthOf(mark);
  const double content = badgeIcon + (textWidth > 0 ? textWidth + badgeTextGap : 0);
  const double start = chip.center().x() - content / 2;
  const QTransform place = QTransform::fromTranslate(start, chip.center().y() - badgeIcon / 2);
  for (const IconPart& part : markIcon(mark.kind)) {
    const QColor fill = part.fill == IconPart::Fill::Ink ? palette.badgeText : QColor{};
    figure.marks.emplace_back(
        PathShape{place.map(part.path), {palette.badgeText, part.width}, fill});
  }
  if (mark.badge.isEmpty()) return;
  figure.marks.emplace_back(
      TextLine{.text = mark.badge,
               .at = {start + badgeIcon + badgeTextGap, chip.center().y() + 4},
               .anchor = TextAnchor::Start,
               .width = textWidth,
               .size = badgeTextSize,
               .bold = true,
               .colour = palette.badgeText});
}

/// Where the row of badges begins: at the upper right corner, beside small symbols, on a flow off
/// the middle, where its label is.
QPointF badgeStart(const Figure& figure, double width)
{
  const QRectF& body = figure.body;
  if (isLine(figure)) return figure.outline.pointAtPercent(0.3) - QPointF{width / 2, 0};
  if (isFrame(figure)) return body.topRight() + QPointF{-8 - width, badgeHeight / 2 + 6};
  if (body.width() < 60) return body.topRight() + QPointF{-8, 0};
  return body.topRight() + QPointF{10 - width, -2};
}

void addBadges(Figure& figure, const std::vector<Mark>& marks, const Palette& palette)
{
  double width = 0;
  for (const Mark& mark : marks) width += widthOf(mark) + badgeGap;
  QPointF at = badgeStart(figure, width - badgeGap);
  for (const Mark& mark : marks) {
    const QRectF chip{at.x(), at.y() - badgeHeight / 2, widthOf(mark), badgeHeight};
    addBadge(figure, mark, chip, palette);
    at.setX(chip.right() + badgeGap);
  }
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
    figure.marks.emplace_back(PathShape{haloPath(figure), halo, {}});
  }
  addBadges(figure, it->second, palette);
}

}  // namespace einklang::ui
