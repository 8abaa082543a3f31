#include "model/operations/AlignOperations.h"

#include "model/operations/Changes.h"
#include "model/operations/PictureOperations.h"
#include "model/operations/Room.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

namespace einklang {
namespace {

constexpr double overlap = 5;  // that makes two elements one column

struct Placed
{
  ElementId id;
  Rect bounds;
};

/// What is in or on another one of them goes with it.
bool goesWith(const Process& process, const ElementId& id, const std::set<ElementId>& ids)
{
  const Node* node = process.findNode(NodeId{id.value()});
  if (!node) return false;
  const Event* event = eventOf(*node);
  if (event && event->attachedTo) return true;
  for (auto parent = node->parent; parent; parent = process.findNode(*parent)->parent) {
    if (ids.contains(*parent)) return true;
  }
  return false;
}

std::vector<Placed> placedOf(const Process& process, const Diagram& diagram,
                             const std::set<ElementId>& ids)
{
  std::vector<Placed> placed;
  for (const ElementId& id : ids) {
    const Shape* shape = diagram.shapes.find(id);
    const bool band =
        process.findLane(LaneId{id.value()}) || process.findParticipant(ParticipantId{id.value()});
    if (shape && !band && !goesWith(process, id, ids)) placed.push_back({id, shape->bounds});
  }
  return placed;
}

Rect around(const std::vector<Placed>& placed)
{
  Rect all = placed.front().bounds;
  for (const Placed& each : placed) all = united(all, each.bounds);
  return all;
}

/// The centre line with the most elements on it; the middle of all where no two share one.
double centreLine(const std::vector<Placed>& placed, double middle, double (*centreOf)(const Rect&))
{
  std::map<double, int> lines;
  for (const Placed& each : placed) ++lines[centreOf(each.bounds)];
  const auto most =
      std::ranges::max_element(lines, {}, [](const auto& line) { return line.second; });
  return most->second > 1 ? most->first : std::round(middle);
}

double centreX(const Rect& rect)
{
  return rect.center().x;
}
double centreY(const Rect& rect)
{
  return rect.center().y;
}

/// How far an element moves to be in line.
Point towards(const Rect& bounds, ShapeAlignment at, const Rect& all, double line)
{
  switch (at) {
    case ShapeAlignment::Left:
      return {all.x - bounds.x, 0};
    case ShapeAlignment::Centre:
      return {line - centreX(bounds), 0};
    case ShapeAlignment::Right:
      return {all.right() - bounds.right(), 0};
    case ShapeAlignment::Top:
      return {0, all.y - bounds.y};
    case ShapeAlignment::Middle:
      return {0, line - centreY(bounds)};
    case ShapeAlignment::Bottom:
      return {0, all.bottom() - bounds.bottom()};
  }
  return {};
}

/// Moves them all at once; nobody changes the lane.
Status carryOut(Transaction& transaction, const Process& process, const std::vector<Shift>& shifts)
{
  std::map<ElementId, std::optional<LaneId>> lanes;
  for (const Shift& shift : shifts) {
    const Node* node = process.findNode(NodeId{shift.id.value()});
    if (node) lanes.emplace(shift.id, node->lane);
  }
  if (Status moved = moveByHand(transaction, process.id(), shifts); !moved) return moved;
  for (const auto& [id, lane] : lanes) {
    const Node& node = *process.findNode(NodeId{id.value()});
    if (node.lane != lane) return notAllowed("%1 would come into another lane", node.label);
  }
  return success();
}

struct Column
{
  std::vector<ElementId> ids;
  double first;
  double last;
};

std::vector<Column> columnsOf(std::vector<Placed> placed, Distribution distribution)
{
  const bool across = distribution == Distribution::Horizontal;
  const auto first = [&](const Placed& each) { return across ? each.bounds.x : each.bounds.y; };
  const auto last = [&](const Placed& each) {
    return across ? each.bounds.right() : each.bounds.bottom();
  };
  std::ranges::stable_sort(placed, {}, first);
  std::vector<Column> columns;
  for (const Placed& each : placed) {
    if (columns.empty() || first(each) > columns.back().last - overlap) {
      columns.push_back({{}, first(each), last(each)});
    }
    columns.back().ids.push_back(each.id);
    columns.back().last = std::max(columns.back().last, last(each));
  }
  return columns;
}

}  // namespace

Status align(Transaction& transaction, const ProcessId& process, const std::set<ElementId>& ids,
             ShapeAlignment at)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  const Diagram* diagram = shownPicture(transaction, process);
  if (!diagram) return notAllowed("%1 is not drawn", process.value());
  const std::vector<Placed> placed = placedOf(**found, *diagram, ids);
  if (placed.size() < 2) return notAllowed("select at least two elements");
  const Rect all = around(placed);
  const bool across = at == ShapeAlignment::Centre;
  const double line = across ? centreLine(placed, centreX(all), centreX)
                             : centreLine(placed, centreY(all), centreY);
  std::vector<Shift> shifts;
  for (const Placed& each : placed) {
    const Point by = towards(each.bounds, at, all, line);
    if (by != Point{}) shifts.push_back({each.id, by.x, by.y});
  }
  return carryOut(transaction, **found, shifts);
}

Status distribute(Transaction& transaction, const ProcessId& process,
                  const std::set<ElementId>& ids, Distribution distribution)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  const Diagram* diagram = shownPicture(transaction, process);
  if (!diagram) return notAllowed("%1 is not drawn", process.value());
  const std::vector<Column> columns = columnsOf(placedOf(**found, *diagram, ids), distribution);
  if (columns.size() < 3) return notAllowed("select at least three elements side by side");
  double room = columns.back().first - columns.front().last;
  for (std::size_t i = 1; i + 1 < columns.size(); ++i) room -= columns[i].last - columns[i].first;
  const double gap = room / static_cast<double>(columns.size() - 1);
  std::vector<Shift> shifts;
  double next = columns.front().last + gap;
  for (std::size_t i = 1; i + 1 < columns.size(); ++i) {
    const double by = std::round(next) - columns[i].first;
    next += columns[i].last - columns[i].first + gap;
    const bool across = distribution == Distribution::Horizontal;
    for (const ElementId& id : columns[i].ids) {
      if (by != 0) shifts.push_back({id, across ? by : 0, across ? 0 : by});
    }
  }
  return carryOut(transaction, **found, shifts);
}

}  // namespace einklang
