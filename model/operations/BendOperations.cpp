#include "model/operations/BendOperations.h"

#include "model/layout/RouteFinder.h"
#include "model/operations/Changes.h"
#include "model/operations/CreateOperations.h"
#include "model/operations/FlowOperations.h"
#include "model/operations/Reroute.h"
#include "model/operations/Ways.h"

#include <algorithm>
#include <cmath>

namespace einklang {
namespace {

using Index = std::size_t;

/// A line with its process and picture.
struct Drawn
{
  const Process& process;
  const Diagram& diagram;
  const Edge& edge;
};

Result<Drawn> drawnLine(const Transaction& transaction, const ProcessId& process,
                        const ElementId& line)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  const Diagram* diagram = shownPicture(transaction, process);
  const Edge* edge = diagram ? diagram->edges.find(line) : nullptr;
  if (!edge || edge->wayPoints.size() < 2) return notAllowed("%1 is not drawn", line.value());
  return Drawn{**found, *diagram, *edge};
}

Error noSuchBend()
{
  return notAllowed("there is no such bend");
}

bool isStraight(const Point& from, const Point& to)
{
  return isUpright(from, to) || isLevel(from, to);
}

/// Beside the middle of a piece, to the right of the way on.
Point besideMiddle(const Point& from, const Point& to, double aside)
{
  const double length = std::max(1.0, std::hypot(to.x - from.x, to.y - from.y));
  return {(from.x + to.x) / 2 - (to.y - from.y) / length * aside,
          (from.y + to.y) / 2 + (to.x - from.x) / length * aside};
}

/// A corner in each slanted piece.
Way rightAngled(const Way& way)
{
  Way corners{way.front()};
  for (Index i = 1; i < way.size(); ++i) {
    if (!isStraight(way[i - 1], way[i])) corners.push_back({way[i].x, way[i - 1].y});
    corners.push_back(way[i]);
  }
  return corners;
}

enum class Angles
{
  Any,
  Right
};

Status lead(Transaction& transaction, const ElementId& line, const Drawn& drawn, Way way,
            Angles angles = Angles::Any)
{
  Edge edge = drawn.edge;
  edge.wayPoints = docked(drawn.process, drawn.diagram, line, std::move(way));
  if (angles == Angles::Right) edge.wayPoints = rightAngled(edge.wayPoints);
  if (edge.label) edge.label = labelAlong(*edge.label, drawn.edge.wayPoints, edge.wayPoints);
  if (edge == drawn.edge) return success();
  const DiagramId diagram = drawn.diagram.id;
  transaction.apply(diagram, PutEdge{edge});
  return success();
}

const Shape* shapeAt(const Drawn& drawn, const std::optional<ElementId>& id)
{
  return id ? drawn.diagram.shapes.find(*id) : nullptr;
}

/// An end of a piece that no longer hits its element: from there by a bend. `at` is the point of
/// the piece that was the end.
void joinEnd(const Shape* shape, bool upright, Way& way, bool first)
{
  if (!shape) return;
  const Point at = first ? way.front() : way.back();
  if (mayDockAt(shape->bounds, upright ? at.x : at.y, upright)) return;
  const Point middle = shape->bounds.center();
  const Point corner = upright ? Point{at.x, middle.y} : Point{middle.x, at.y};
  if (first) {
    way.front() = corner;
    way.insert(way.begin(), middle);
  } else {
    way.back() = corner;
    way.push_back(middle);
  }
}

/// Both ends of a line, as they would be.
struct Ends
{
  ElementId source;
  ElementId target;
};

Result<Ends> endsAfter(const Process& process, const ElementId& line, LineEnd end,
                       const ElementId& element)
{
  const std::optional<layout::Wire> wire = layout::wireOf(process, line);
  if (!wire) return unknownElement(line);
  const auto& other = end == LineEnd::Source ? wire->target : wire->source;
  if (!other) return notAllowed("lead the other end of this flow to a step first");
  return end == LineEnd::Source ? Ends{element, *other} : Ends{*other, element};
}

bool isData(const Process& process, const ElementId& id)
{
  return process.dataObjects().find(DataObjectId{id.value()}) != nullptr;
}

/// Of a document and a step, or of a note and anything.
Status canAssociate(const Process& process, const Association& line, const Ends& ends)
{
  for (const ElementId& id : {ends.source, ends.target}) {
    if (!process.contains(id)) return unknownElement(id);
  }
  if (ends.source == ends.target) return notAllowed("a line connects two different elements");
  if (line.kind != AssociationKind::Data) return success();
  const auto fits = [&](const ElementId& old, const ElementId& now) {
    if (isData(process, old)) return isData(process, now);
    const Node* node = process.findNode(NodeId{now.value()});
    return node && !gatewayOf(*node);
  };
  if (fits(line.source, ends.source) && fits(line.target, ends.target)) return success();
  return notAllowed("this line connects a document with a step");
}

}  // namespace

Status moveSegment(Transaction& transaction, const ProcessId& process, const ElementId& line,
                   Index segment, Point by)
{
  const Result<Drawn> drawn = drawnLine(transaction, process, line);
  if (!drawn) return drawn.error();
  Way way = drawn->edge.wayPoints;
  if (segment + 1 >= way.size()) return noSuchBend();
  Point& from = way[segment];
  Point& to = way[segment + 1];
  const bool upright = isUpright(from, to);
  if (!upright && !isLevel(from, to)) {
    const Point bend{(from.x + to.x) / 2 + by.x, (from.y + to.y) / 2 + by.y};
    way.insert(way.begin() + static_cast<std::ptrdiff_t>(segment) + 1, bend);
    return lead(transaction, line, *drawn, std::move(way));
  }
  for (Point* point : {&from, &to}) (upright ? point->x : point->y) += upright ? by.x : by.y;
  const std::optional<layout::Wire> wire = layout::wireOf(drawn->process, line);
  const bool last = segment + 2 == way.size();
  if (last) joinEnd(shapeAt(*drawn, wire->target), upright, way, false);
  if (segment == 0) joinEnd(shapeAt(*drawn, wire->source), upright, way, true);
  const auto slanted = [](const Point& a, const Point& b) { return !isStraight(a, b); };
  const bool isRight =
      std::ranges::adjacent_find(drawn->edge.wayPoints, slanted) == drawn->edge.wayPoints.end();
  return lead(transaction, line, *drawn, std::move(way), isRight ? Angles::Right : Angles::Any);
}

Status moveBend(Transaction& transaction, const ProcessId& process, const ElementId& line,
                Index bend, Point to)
{
  const Result<Drawn> drawn = drawnLine(transaction, process, line);
  if (!drawn) return drawn.error();
  Way way = drawn->edge.wayPoints;
  if (bend == 0 || bend + 1 >= way.size()) return noSuchBend();
  way[bend] = to;
  return lead(transaction, line, *drawn, std::move(way));
}

Status addBend(Transaction& transaction, const ProcessId& process, const ElementId& line,
               Index segment, double aside)
{
  const Result<Drawn> drawn = drawnLine(transaction, process, line);
  if (!drawn) return drawn.error();
  const Way& before = drawn->edge.wayPoints;
  if (segment + 1 >= before.size()) return noSuchBend();
  Way way = before;
  // Near to the piece its ends might slide along their elements, and there would be no bend.
  for (int times = 1; times <= 10; ++times) {
    way = before;
    way.insert(way.begin() + static_cast<std::ptrdiff_t>(segment) + 1,
               besideMiddle(before[segment], before[segment + 1], times * aside));
    if (docked(drawn->process, drawn->diagram, line, way).size() > before.size()) break;
  }
  return lead(transaction, line, *drawn, std::move(way));
}

Status removeBend(Transaction& transaction, const ProcessId& process, const ElementId& line,
                  Index bend)
{
  const Result<Drawn> drawn = drawnLine(transaction, process, line);
  if (!drawn) return drawn.error();
  Way way = drawn->edge.wayPoints;
  if (bend == 0 || bend + 1 >= way.size()) return noSuchBend();
  way.erase(way.begin() + static_cast<std::ptrdiff_t>(bend));
  return lead(transaction, line, *drawn, std::move(way));
}

Status canLead(const Process& process, const ElementId& line, LineEnd end, const ElementId& element)
{
  const Result<Ends> ends = endsAfter(process, line, end, element);
  if (!ends) return ends.error();
  const std::string& id = line.value();
  if (process.findFlow(FlowId{id})) {
    return canReconnect(process, FlowId{id}, NodeId{ends->source.value()},
                        NodeId{ends->target.value()});
  }
  if (process.messageFlows().find(MessageFlowId{id})) {
    return canSendMessage(process, ends->source, ends->target);
  }
  return canAssociate(process, *process.associations().find(AssociationId{id}), *ends);
}

Status leadTo(Transaction& transaction, const ProcessId& process, const ElementId& line,
              LineEnd end, const ElementId& element)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  if (Status can = canLead(**found, line, end, element); !can) return can;
  const Ends ends = *endsAfter(**found, line, end, element);
  const std::string& id = line.value();
  if ((*found)->findFlow(FlowId{id})) {
    return reconnect(transaction, process, FlowId{id}, NodeId{ends.source.value()},
                     NodeId{ends.target.value()});
  }
  const auto replace = [&](auto changed) {
    changed.source = ends.source;
    changed.target = ends.target;
    return applyIfItFits(transaction, process, Replace<decltype(changed)>{changed});
  };
  const MessageFlow* message = (*found)->messageFlows().find(MessageFlowId{id});
  const Status done =
      message ? replace(*message) : replace(*(*found)->associations().find(AssociationId{id}));
  if (!done) return done;
  reroute(transaction, process, {line});
  return success();
}

}  // namespace einklang
