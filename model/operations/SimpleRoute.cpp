#include "model/operations/SimpleRoute.h"

#include <algorithm>
#include <cmath>

namespace einklang {
namespace {

constexpr double leastStep = 20;

std::vector<Point> rightwards(const Rect& source, const Rect& target)
{
  const Point from{source.right(), source.center().y};
  const Point to{target.x, target.center().y};
  if (from.y == to.y) return {from, to};
  const double middle = std::round((from.x + to.x) / 2);
  return {from, {middle, from.y}, {middle, to.y}, to};
}

std::vector<Point> backwards(const Rect& source, const Rect& target)
{
  const double below = std::max(source.bottom(), target.bottom()) + leastStep;
  const Point from{source.center().x, source.bottom()};
  const Point to{target.center().x, target.bottom()};
  return {from, {from.x, below}, {to.x, below}, to};
}

std::vector<Point> vertically(const Rect& source, const Rect& target)
{
  const bool down = source.center().y < target.center().y;
  const Point from{source.center().x, down ? source.bottom() : source.y};
  const Point to{target.center().x, down ? target.y : target.bottom()};
  if (from.x == to.x) return {from, to};
  const double middle = std::round((from.y + to.y) / 2);
  return {from, {from.x, middle}, {to.x, middle}, to};
}

/// The places of both ends where the picture shows them.
bool bothShown(const Diagram& diagram, const ElementId& a, const ElementId& b)
{
  return diagram.shapes.find(a) && diagram.shapes.find(b);
}

}  // namespace

std::vector<Point> simpleRoute(const Rect& source, const Rect& target)
{
  if (target.x >= source.right() + leastStep) return rightwards(source, target);
  if (target.y >= source.bottom() || source.y >= target.bottom()) {
    return vertically(source, target);
  }
  return backwards(source, target);
}

void rerouteInPictures(Transaction& transaction, const ProcessId& process, const ElementId& edge,
                       const ElementId& source, const ElementId& target)
{
  for (std::size_t i = 0; i < transaction.content().diagrams.size(); ++i) {
    const Diagram& diagram = transaction.content().diagrams[i];
    if (diagram.process != process || !bothShown(diagram, source, target)) continue;
    const Edge* old = diagram.edges.find(edge);
    Edge drawn = old ? *old : Edge{.id = edge};
    drawn.wayPoints =
        simpleRoute(diagram.shapes.find(source)->bounds, diagram.shapes.find(target)->bounds);
    drawn.label = std::nullopt;
    if (old && *old == drawn) continue;
    const DiagramId id = diagram.id;
    transaction.apply(id, PutEdge{drawn});
  }
}

void rerouteAllOf(Transaction& transaction, const ProcessId& process, const ElementId& id)
{
  const Process* found = findProcess(transaction.content(), process);
  if (!found) return;
  for (const Flow& flow : found->flows()) {
    if (!flow.source || !flow.target) continue;
    if (ElementId{*flow.source} != id && ElementId{*flow.target} != id) continue;
    rerouteInPictures(transaction, process, flow.id, *flow.source, *flow.target);
  }
  for (const MessageFlow& flow : found->messageFlows()) {
    if (!flow.source || !flow.target) continue;
    if (*flow.source != id && *flow.target != id) continue;
    rerouteInPictures(transaction, process, flow.id, *flow.source, *flow.target);
  }
  for (const Association& association : found->associations()) {
    if (association.source != id && association.target != id) continue;
    rerouteInPictures(transaction, process, association.id, association.source, association.target);
  }
}

}  // namespace einklang
