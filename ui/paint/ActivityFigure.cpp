#include "ui/paint/Sketch.h"

namespace einklang::ui {

namespace {

constexpr double cornerRadius = 10;
constexpr double textPadding = 6;
constexpr double iconSize = 16;
constexpr double iconInset = 5;
constexpr double markerSize = 14;
constexpr double markerGap = 4;
constexpr double markerInset = 3;  // from the lower edge

QPainterPath rounded(const QRectF& rect, double radius)
{
  QPainterPath path;
  path.addRoundedRect(rect, radius, radius);
  return path;
}

Stroke borderOf(const Node& node, const Tones& tones)
{
  Stroke border{tones.stroke, 2};
  if (std::holds_alternative<CallActivity>(node.type)) border.width = 4;
  if (const SubProcess* sub = subProcessOf(node)) {
    if (sub->kind == SubProcessKind::Event) border.dash = Dash::Dotted;
    if (sub->kind == SubProcessKind::Transaction) border.width = 1.5;
  }
  if (tones.ghost) border.dash = Dash::Dashed;
  return border;
}

void addBorder(Figure& figure, const Node& node, const Tones& tones, const QColor& fill)
{
  figure.outline = rounded(figure.body, cornerRadius);
  const Stroke border = borderOf(node, tones);
  addPath(figure, figure.outline, border, fill);
  const SubProcess* sub = subProcessOf(node);
  if (!sub || sub->kind != SubProcessKind::Transaction) return;
  addPath(figure, rounded(figure.body.adjusted(3.5, 3.5, -3.5, -3.5), cornerRadius - 3), border);
}

std::vector<Marker> markersOf(const Node& node, bool collapsed)
{
  std::vector<Marker> markers;
  if (node.repetition == Repetition::Loop) markers.push_back(Marker::Loop);
  if (node.repetition == Repetition::Parallel) markers.push_back(Marker::Parallel);
  if (node.repetition == Repetition::Sequential) markers.push_back(Marker::Sequential);
  if (node.compensation) markers.push_back(Marker::Compensation);
  const SubProcess* sub = subProcessOf(node);
  if (collapsed) markers.push_back(Marker::Collapsed);
  if (sub && sub->kind == SubProcessKind::AdHoc) markers.push_back(Marker::AdHoc);
  return markers;
}

/// Returns the height taken at the lower edge.
double addMarkers(Figure& figure, const std::vector<Marker>& markers, const Tones& tones)
{
  if (markers.empty()) return 0;
  const auto count = static_cast<double>(markers.size());
  const double width = count * markerSize + (count - 1) * markerGap;
  double x = figure.body.center().x() - width / 2;
  const double y = figure.body.bottom() - markerInset - markerSize;
  for (const Marker marker : markers) {
    addIcon(figure, markerIcon(marker), {x, y}, tones);
    if (marker == Marker::Collapsed) figure.opener = {x, y, markerSize, markerSize};
    x += markerSize + markerGap;
  }
  return markerInset + markerSize;
}

struct Corners
{
  bool left = false;   // the sign of the task kind
  bool right = false;  // the sign of the activity group
};

Corners addCornerIcons(Figure& figure, const Node& node, const Tones& tones)
{
  const Icon kind = taskOf(node) ? taskIcon(taskOf(node)->kind) : Icon{};
  const Icon group = activityGroupIcon(node.attributes.activityGroup);
  const double y = figure.body.top() + iconInset;
  if (!kind.empty()) addIcon(figure, kind, {figure.body.left() + iconInset, y}, tones);
  const double right = figure.body.right() - iconInset - iconSize;
  if (!group.empty()) addIcon(figure, group, {right, y}, tones);
  return {!kind.empty(), !group.empty()};
}

bool touchesIcons(const LabelLayout& layout, const QRectF& area, const QRectF& body, Corners icons)
{
  double y = area.center().y() - layout.height() / 2;
  const double iconBottom = body.top() + iconInset + iconSize;
  for (const LabelLine& line : layout.lines) {
    if (y >= iconBottom) return false;
    const double left = area.center().x() - line.width / 2;
    if (icons.left && left < body.left() + iconInset + iconSize + 1) return true;
    const double right = area.center().x() + line.width / 2;
    if (icons.right && right > body.right() - iconInset - iconSize - 1) return true;
    y += lineHeight(layout.size);
  }
  return false;
}

void addInnerLabel(Figure& figure, Corners icons, double footer, const Tones& tones)
{
  QRectF area = figure.body.adjusted(textPadding, 4, -textPadding, -std::max(4.0, footer));
  LabelLayout layout = fitLabel(figure.title, area.size());
  if (touchesIcons(layout, area, figure.body, icons)) {
    area.setTop(figure.body.top() + iconInset + iconSize + 1);
    layout = fitLabel(figure.title, area.size());
  }
  figure.labelArea = area;
  const double top = area.center().y() - layout.height() / 2;
  addLabel(figure, layout,
           {.top = {area.center().x(), top}, .colour = tones.inner, .italic = tones.ghost});
}

}  // namespace

Figure activityFigure(const Sketch& sketch, const Node& node, const Shape& shape)
{
  const Tones tones = sketch.tones(node.id, shape.colours);
  Figure figure = startFigure(node.id, FigureKind::Activity, rectOf(shape.bounds), node.label);
  addBorder(figure, node, tones, tones.fill);
  const Corners icons = addCornerIcons(figure, node, tones);
  // A call activity may call a single task; only where the file says so, there is more to see.
  const bool calls = std::holds_alternative<CallActivity>(node.type);
  const bool collapsed = subProcessOf(node) || (calls && !shape.expanded);
  const double footer = addMarkers(figure, markersOf(node, collapsed), tones);
  addInnerLabel(figure, icons, footer, tones);
  return figure;
}

Figure containerFigure(const Sketch& sketch, const Node& node, const Shape& shape)
{
  Tones tones = sketch.tones(node.id, shape.colours);
  if (tones.fill == sketch.palette().fill) tones.fill = sketch.palette().container;
  Figure figure = startFigure(node.id, FigureKind::Container, rectOf(shape.bounds), node.label);
  figure.z += sketch.depthOf(node.parent);
  addBorder(figure, node, tones, tones.fill);
  addCornerIcons(figure, node, tones);
  addMarkers(figure, markersOf(node, false), tones);
  // The name stands at the top, as the contents need the middle.
  figure.labelArea = {figure.body.left() + 24, figure.body.top() + 6, figure.body.width() - 48,
                      std::min(34.0, figure.body.height() / 4)};
  const LabelLayout layout = fitLabel(figure.title, figure.labelArea.size());
  addLabel(figure, layout,
           {.top = {figure.labelArea.center().x(), figure.labelArea.top()},
            .colour = tones.inner,
            .italic = tones.ghost});
  return figure;
}

}  // namespace einklang::ui
