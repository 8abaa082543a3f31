#include "model/operations/Reroute.h"

#include "model/layout/Labels.h"
#include "model/layout/RouteFinder.h"
#include "model/layout/RoutesOnly.h"

#include <algorithm>
#include <cmath>

namespace einklang {
namespace {

constexpr double clearOfLabel = 4;
constexpr double labelGap = 6;  // between an element and a label below or above it

/// So far around the ends of a line its way is looked for: further detours are never worth it.
constexpr double around = 300;

Rect spanOf(const Edge& edge)
{
  Rect span{edge.wayPoints.front().x, edge.wayPoints.front().y, 0, 0};
  for (const Point& point : edge.wayPoints) span = united(span, {point.x, point.y, 0, 0});
  return span;
}

/// The elements that lines end at.
std::set<ElementId> endsOf(const Process& process, const std::set<ElementId>& lines)
{
  std::set<ElementId> ends;
  for (const ElementId& id : lines) {
    const std::optional<layout::Wire> wire = layout::wireOf(process, id);
    if (wire && wire->source) ends.insert(*wire->source);
    if (wire && wire->target) ends.insert(*wire->target);
  }
  return ends;
}

bool hasLabelBeside(const Process& process, const ElementId& id)
{
  const Node* node = process.findNode(NodeId{id.value()});
  if (node) return !isActivity(*node);
  return process.dataObjects().find(DataObjectId{id.value()}) != nullptr;
}

/// Lines end at this border of an element.
bool isUsed(const Diagram& diagram, const Rect& bounds, double border)
{
  const auto ends = [&](const Point& p) {
    return std::abs(p.y - border) < 1 && p.x >= bounds.x && p.x <= bounds.right();
  };
  return std::ranges::any_of(diagram.edges, [&](const Edge& edge) {
    return edge.wayPoints.size() > 1 &&
           (ends(edge.wayPoints.front()) || ends(edge.wayPoints.back()));
  });
}

/// Where a label that has no place of its own is shown: below, or above where lines are in the way
/// below alone.
Rect usualLabel(const Diagram& diagram, const Rect& bounds, const std::string& text)
{
  const Rect size = plainMeasure().measure(text, layout::labelWidth);
  const bool above = isUsed(diagram, bounds, bounds.bottom()) && !isUsed(diagram, bounds, bounds.y);
  const double y = above ? bounds.y - labelGap - size.height : bounds.bottom() + labelGap;
  return {bounds.center().x - size.width / 2, y, size.width, size.height};
}

/// Lets ways keep off the labels beside elements.
void standLabels(const Process& process, Diagram& excerpt)
{
  for (std::size_t i = 0; i < excerpt.shapes.size(); ++i) {
    Shape shape = excerpt.shapes[i];
    const std::string text = labelOf(process, shape.id);
    if (text.empty() || !hasLabelBeside(process, shape.id)) continue;
    const Rect label = shape.label.value_or(usualLabel(excerpt, shape.bounds, text));
    shape.label = Rect{label.x - clearOfLabel, label.y - clearOfLabel,
                       label.width + 2 * clearOfLabel, label.height + 2 * clearOfLabel};
    excerpt.shapes.replace(std::move(shape));
  }
}

/// The part of a drawing in which the ways of these lines run, with the pools and lanes, so that a
/// gesture takes no longer in a large drawing than in a small one.
Diagram excerptFor(const Process& process, const Diagram& diagram, const std::set<ElementId>& lines)
{
  const std::set<ElementId> ends = endsOf(process, lines);
  std::optional<Rect> window;
  const auto widen = [&](const Rect& by) { window = window ? united(*window, by) : by; };
  for (const ElementId& end : ends) {
    if (const Shape* shape = diagram.shapes.find(end)) widen(shape->bounds);
    const Edge* edge = diagram.edges.find(end);
    if (edge && !edge->wayPoints.empty()) widen(spanOf(*edge));
  }
  for (const ElementId& line : lines) {
    const Edge* edge = diagram.edges.find(line);
    if (edge && !edge->wayPoints.empty()) widen(spanOf(*edge));
  }
  Diagram excerpt{.id = diagram.id, .process = diagram.process, .plane = diagram.plane};
  if (!window) return excerpt;
  const Rect near{window->x - around, window->y - around, window->width + 2 * around,
                  window->height + 2 * around};
  for (const Shape& shape : diagram.shapes) {
    const bool band = process.findLane(LaneId{shape.id.value()}) ||
                      process.findParticipant(ParticipantId{shape.id.value()});
    if (band || near.intersects(shape.bounds)) excerpt.shapes.insert(shape, excerpt.shapes.size());
  }
  for (const Edge& edge : diagram.edges) {
    const bool inside = !edge.wayPoints.empty() && near.intersects(spanOf(edge));
    if (inside || lines.contains(edge.id)) excerpt.edges.insert(edge, excerpt.edges.size());
  }
  standLabels(process, excerpt);
  return excerpt;
}

}  // namespace

void reroute(Transaction& transaction, const ProcessId& process, const std::set<ElementId>& lines)
{
  const Process* found = findProcess(transaction.content(), process);
  if (!found || lines.empty()) return;
  for (std::size_t i = 0; i < transaction.content().diagrams.size(); ++i) {
    const Diagram& diagram = transaction.content().diagrams[i];
    if (diagram.process != process) continue;
    const DiagramId id = diagram.id;
    const Diagram drawn = layoutRoutes(*found, excerptFor(*found, diagram, lines), lines);
    for (const ElementId& line : lines) {
      const Edge* edge = drawn.edges.find(line);
      if (!edge) continue;
      const Edge* old = transaction.content().diagrams[i].edges.find(line);
      if (!old || *old != *edge) transaction.apply(id, PutEdge{*edge});
    }
  }
}

void rerouteAllOf(Transaction& transaction, const ProcessId& process, const ElementId& id)
{
  const Process* found = findProcess(transaction.content(), process);
  if (!found) return;
  std::set<ElementId> lines;
  const auto add = [&](const auto& line) {
    const bool source = line.source && ElementId{*line.source} == id;
    const bool target = line.target && ElementId{*line.target} == id;
    if (source || target) lines.insert(line.id);
  };
  for (const Flow& flow : found->flows()) add(flow);
  for (const MessageFlow& flow : found->messageFlows()) add(flow);
  for (const Association& association : found->associations()) {
    if (association.source == id || association.target == id) lines.insert(association.id);
  }
  reroute(transaction, process, lines);
}

}  // namespace einklang
