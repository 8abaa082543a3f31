#include "ui/paint/Sketch.h"

#include "model/layout/Crossings.h"

#include <QTransform>

#include <cmath>

namespace einklang::ui {

namespace {

constexpr double outerLabelWidth = 100;
constexpr double outerLabelGap = 6;

QColor authorColour(const std::string& text, const QColor& otherwise)
{
  if (text.empty()) return otherwise;
  const QColor colour{QString::fromStdString(text)};
  return colour.isValid() ? colour : otherwise;
}

// Dark or light text, whichever reads better.
QColor textOn(const QColor& fill, const QColor& preferred)
{
  if (contrast(preferred, fill) >= 4.5) return preferred;
  const QColor dark = lightPalette().text;
  const QColor light = darkPalette().text;
  return contrast(dark, fill) > contrast(light, fill) ? dark : light;
}

}  // namespace

Sketch::Sketch(const Process& drawn, const Diagram& picture, const DrawingOptions& wishes,
               const ElementId* only)
    : process{drawn}, diagram{picture}, options{wishes}
{
  auto traces = std::make_shared<WayTraces>();
  countSides(*traces, only);
  if (!only) findJumps(*traces);
  m_traces = std::move(traces);
}

Sketch::Sketch(const Process& drawn, const Diagram& picture, const DrawingOptions& wishes,
               std::shared_ptr<const WayTraces> traces)
    : process{drawn}, diagram{picture}, options{wishes}, m_traces{std::move(traces)}
{}

/// Associations are pale and dotted: nothing jumps over them, and they jump over nothing.
void Sketch::findJumps(WayTraces& traces) const
{
  const auto isAssociation = [this](const ElementId& id) {
    return process.associations().find(AssociationId{id.value()}) != nullptr;
  };
  traces.jumps.resize(diagram.edges.size());
  for (const Crossing& crossing : crossingsOf(diagram)) {
    if (isAssociation(crossing.over) || isAssociation(crossing.under)) continue;
    const std::size_t place = diagram.edges.indexOf(crossing.over);
    traces.jumps[place].emplace_back(crossing.at.x, crossing.at.y);
  }
}

const std::vector<QPointF>& Sketch::jumpsOf(const ElementId& id) const
{
  static const std::vector<QPointF> none;
  const std::size_t place = diagram.edges.placeOf(id.value());
  return place < m_traces->jumps.size() ? m_traces->jumps[place] : none;
}

void Sketch::countSides(WayTraces& traces, const ElementId* only) const
{
  traces.sides.resize(diagram.shapes.size());
  const auto count = [&](const ElementId& element, const Point& end) {
    const std::size_t place = diagram.shapes.placeOf(element.value());
    if (place == diagram.shapes.size()) return;
    const Rect& bounds = diagram.shapes[place].bounds;
    UsedSides& sides = traces.sides[place];
    if (std::abs(end.y - bounds.y) < 2) ++sides.top;
    if (std::abs(end.y - bounds.bottom()) < 2) ++sides.bottom;
  };
  const auto countEdge = [&](const ElementId& id, const auto& source, const auto& target) {
    const auto is = [&](const auto& end) { return end && end->value() == only->value(); };
    if (only && !is(source) && !is(target)) return;
    const Edge* edge = diagram.edges.find(id);
    if (!edge || edge->wayPoints.empty()) return;
    if (source) count(*source, edge->wayPoints.front());
    if (target) count(*target, edge->wayPoints.back());
  };
  for (const Flow& flow : process.flows()) countEdge(flow.id, flow.source, flow.target);
  for (const MessageFlow& flow : process.messageFlows()) {
    countEdge(flow.id, flow.source, flow.target);
  }
}

UsedSides Sketch::usedSides(const ElementId& id) const
{
  const std::size_t place = diagram.shapes.placeOf(id.value());
  return place < m_traces->sides.size() ? m_traces->sides[place] : UsedSides{};
}

const StandingFigure* StandingFigures::find(const ElementId& id)
{
  if (m_next == m_figures.size() || m_figures[m_next].id != id) {
    if (m_places.empty()) {
      for (const StandingFigure& one : m_figures) m_places.emplace(one.id, m_places.size());
    }
    const auto found = m_places.find(id);
    if (found == m_places.end()) return nullptr;
    m_next = found->second;
  }
  const StandingFigure& figure = m_figures[m_next++];
  return figure.stands ? &figure : nullptr;
}

int Sketch::depthOf(const std::optional<NodeId>& parent) const
{
  int depth = 0;
  for (auto next = parent; next; ++depth) {
    const Node* node = process.findNode(*next);
    next = node ? node->parent : std::nullopt;
  }
  return depth;
}

QColor Sketch::groundOf(const Node& node) const
{
  const Shape* lane = node.lane ? diagram.shapes.find(*node.lane) : nullptr;
  const Shape* parent = node.parent ? diagram.shapes.find(*node.parent) : nullptr;
  if (lane && !lane->colours.fill.empty() && palette().authorColours) {
    return authorColour(lane->colours.fill, palette().paper);
  }
  if (!parent || !parent->expanded) return palette().paper;
  if (!palette().authorColours) return palette().container;
  return authorColour(parent->colours.fill, palette().container);
}

Tones Sketch::tones(const ElementId& id, const Colours& colours) const
{
  const Palette& p = palette();
  if (options.ghosts.contains(id) || options.faded.contains(id)) {
    const QColor text = readable(p.muted, p.paper);
    return {.stroke = p.muted,
            .fill = p.paper,
            .icon = p.muted,
            .inner = text,
            .outer = text,
            .ghost = options.ghosts.contains(id)};
  }
  const Colours own = p.authorColours ? colours : Colours{};
  const QColor fill = authorColour(own.fill, p.fill);
  const QColor stroke = readable(authorColour(own.stroke, p.ink), p.paper, 3);
  return {.stroke = stroke,
          .fill = fill,
          .icon = contrast(stroke, fill) >= 3 ? stroke : textOn(fill, p.text),
          .inner = textOn(fill, p.text),
          .outer = p.text};
}

QRectF rectOf(const Rect& rect)
{
  return {rect.x, rect.y, rect.width, rect.height};
}

QString textOf(const std::string& text)
{
  return QString::fromStdString(text);
}

Figure startFigure(const ElementId& id, FigureKind kind, const QRectF& body,
                   const std::string& label)
{
  Figure figure{.id = id, .kind = kind, .z = 1000 * static_cast<int>(kind)};
  figure.body = body;
  figure.title = textOf(label);
  return figure;
}

void addPath(Figure& figure, const QPainterPath& path, const Stroke& stroke, const QColor& fill)
{
  figure.primitives.emplace_back(PathShape{path, stroke, fill});
}

void addIcon(Figure& figure, const Icon& icon, QPointF at, const Tones& tones, double scale)
{
  QTransform place = QTransform::fromTranslate(at.x(), at.y());
  place.scale(scale, scale);
  for (const IconPart& part : icon) {
    QColor fill;
    if (part.fill == IconPart::Fill::Ink) fill = tones.icon;
    if (part.fill == IconPart::Fill::Ground) fill = tones.fill;
    addPath(figure, place.map(part.path), {tones.icon, part.width * scale}, fill);
  }
}

static void addHalo(Figure& figure, const LabelLine& line, QPointF at, int size,
                    const LabelPlace& place)
{
  const double left = place.anchor == TextAnchor::Middle ? at.x() - line.width / 2 : at.x();
  QPainterPath path;
  path.addRect(QRectF{left - 1, at.y() - 0.86 * size, line.width + 2, 1.12 * size});
  figure.primitives.emplace_back(PathShape{.path = path, .fill = place.halo, .ofText = true});
}

void addLabel(Figure& figure, const LabelLayout& layout, const LabelPlace& place)
{
  // Ascent and descent of Noto Sans, scaled into our line height.
  double baseline = place.top.y() + 0.92 * layout.size;
  for (const LabelLine& line : layout.lines) {
    if (place.halo.isValid()) addHalo(figure, line, {place.top.x(), baseline}, layout.size, place);
    figure.primitives.emplace_back(TextLine{.text = line.text,
                                            .at = {place.top.x(), baseline},
                                            .anchor = place.anchor,
                                            .width = line.width,
                                            .size = layout.size,
                                            .bold = place.bold,
                                            .italic = place.italic,
                                            .colour = place.colour});
    baseline += lineHeight(layout.size);
  }
}

void addUprightLabel(Figure& figure, const LabelLayout& layout, const QRectF& area,
                     const LabelPlace& place)
{
  double baseline = area.center().x() - layout.height() / 2 + 0.92 * layout.size;
  for (const LabelLine& line : layout.lines) {
    figure.primitives.emplace_back(TextLine{.text = line.text,
                                            .at = {baseline, area.center().y()},
                                            .width = line.width,
                                            .size = layout.size,
                                            .bold = place.bold,
                                            .italic = place.italic,
                                            .colour = place.colour,
                                            .upright = true});
    baseline += lineHeight(layout.size);
  }
}

static QPointF outerLabelTop(const Figure& figure, const UsedSides& sides,
                             const std::optional<Rect>& place, double height)
{
  const QRectF& body = figure.body;
  const bool above = sides.bottom > 0 && sides.top == 0;
  if (!place) {
    const double y = above ? body.top() - outerLabelGap - height : body.bottom() + outerLabelGap;
    return {body.center().x(), y};
  }
  const double x = place->center().x;
  // Our font may need more lines than the author's: the label grows away from its element.
  if (place->bottom() <= body.top()) return {x, place->bottom() - height};
  if (place->y >= body.bottom()) return {x, place->y};
  return {x, place->center().y - height / 2};
}

void addOuterLabel(Figure& figure, const Sketch& sketch, const QString& text,
                   const std::optional<Rect>& place, const Tones& tones)
{
  const double width = std::max(outerLabelWidth, place ? place->width * 1.15 : 0.0);
  const LabelStyle style{.size = outerLabelSize};
  const LabelLayout layout = place
                                 ? wrapIntoPlace(text, {place->width, place->height}, width, style)
                                 : wrapLabel(text, width, style);
  const QPointF top = outerLabelTop(figure, sketch.usedSides(figure.id), place, layout.height());
  const double shown = std::max(layout.width(), 30.0);
  figure.labelArea = {top.x() - shown / 2, top.y(), shown,
                      std::max(layout.height(), lineHeight(outerLabelSize))};
  addLabel(figure, layout, {.top = top, .colour = tones.outer, .halo = tones.ground});
}

}  // namespace einklang::ui
