#pragma once

#include "model/base/Contract.h"
#include "model/diagram/FileContent.h"
#include "model/formats/ImportDoor.h"
#include "tests/support/TestData.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace einklang::test {

/// Pieces of sequence and message flows with two ends that are neither level nor upright.
inline int slantingPieces(const Process& process, const Diagram& diagram)
{
  int count = 0;
  for (const Edge& edge : diagram.edges) {
    if (process.associations().find(AssociationId{edge.id.value()})) continue;
    const Flow* flow = process.findFlow(FlowId{edge.id.value()});
    if (flow && (!flow->source || !flow->target)) continue;
    for (std::size_t i = 0; i + 1 < edge.wayPoints.size(); ++i) {
      const Point a = edge.wayPoints[i];
      const Point b = edge.wayPoints[i + 1];
      if (std::abs(a.x - b.x) > 0.01 && std::abs(a.y - b.y) > 0.01) ++count;
    }
  }
  return count;
}

inline bool cutsInside(Point a, Point b, const Rect& r, double inset = 2)
{
  const double left = std::min(a.x, b.x);
  const double right = std::max(a.x, b.x);
  const double top = std::min(a.y, b.y);
  const double bottom = std::max(a.y, b.y);
  return left < r.right() - inset && right > r.x + inset && top < r.bottom() - inset &&
         bottom > r.y + inset;
}

/// True if the node is, contains or carries the other, or stands in it.
inline bool belongTogether(const Process& process, const NodeId& a, const NodeId& b)
{
  const auto within = [&](const NodeId& inner, const NodeId& outer) {
    for (const Node* node = process.findNode(inner); node;) {
      if (node->id == outer) return true;
      const Event* event = eventOf(*node);
      if (event && event->attachedTo == outer) return true;
      node = node->parent ? process.findNode(*node->parent) : nullptr;
    }
    return false;
  };
  return within(a, b) || within(b, a);
}

/// "flow through node" for each sequence flow with two ends that runs through a node that is none
/// of its ends.
inline std::vector<std::string> flowsThroughNodes(const Process& process, const Diagram& diagram)
{
  std::vector<std::string> found;
  for (const Flow& flow : process.flows()) {
    const Edge* edge = diagram.edges.find(flow.id);
    if (!edge || !flow.source || !flow.target) continue;
    for (const Node& node : process.nodes()) {
      const Shape* shape = diagram.shapes.find(node.id);
      if (!shape || (flow.source && belongTogether(process, node.id, *flow.source)) ||
          (flow.target && belongTogether(process, node.id, *flow.target))) {
        continue;
      }
      for (std::size_t i = 0; i + 1 < edge->wayPoints.size(); ++i) {
        if (!cutsInside(edge->wayPoints[i], edge->wayPoints[i + 1], shape->bounds)) continue;
        found.push_back(flow.id.value() + " through " + node.id.value());
        break;
      }
    }
  }
  return found;
}

/// "a on b" for nodes that stand on each other.
inline std::vector<std::string> overlappingNodes(const Process& process, const Diagram& diagram)
{
  std::vector<std::string> found;
  for (std::size_t i = 0; i < process.nodes().size(); ++i) {
    const Node& a = process.nodes()[i];
    const Shape* first = diagram.shapes.find(a.id);
    for (std::size_t j = i + 1; first && j < process.nodes().size(); ++j) {
      const Node& b = process.nodes()[j];
      const Shape* second = diagram.shapes.find(b.id);
      if (!second || belongTogether(process, a.id, b.id)) continue;
      const Rect& r = first->bounds;
      const Rect inner{r.x + 1, r.y + 1, r.width - 2, r.height - 2};
      if (inner.intersects(second->bounds)) found.push_back(a.id.value() + " on " + b.id.value());
    }
  }
  return found;
}

/// "a and b" for nodes, of those in both drawings, whose order from left to right or from above
/// differs by more than a jitter.
inline std::vector<std::string> exchangedNodes(const Process& process, const Diagram& before,
                                               const Diagram& after, double jitter = 1)
{
  std::vector<std::string> found;
  const auto reversed = [&](double a, double b, double newA, double newB) {
    return a < b - jitter && newA > newB + jitter;
  };
  for (const Node& a : process.nodes()) {
    for (const Node& b : process.nodes()) {
      const Shape* oldA = before.shapes.find(a.id);
      const Shape* oldB = before.shapes.find(b.id);
      const Shape* newA = after.shapes.find(a.id);
      const Shape* newB = after.shapes.find(b.id);
      if (!oldA || !oldB || !newA || !newB) continue;
      const Point p = oldA->bounds.center();
      const Point q = oldB->bounds.center();
      const Point r = newA->bounds.center();
      const Point s = newB->bounds.center();
      if (reversed(p.x, q.x, r.x, s.x) || reversed(p.y, q.y, r.y, s.y)) {
        found.push_back(a.id.value() + " and " + b.id.value());
      }
    }
  }
  return found;
}

/// Nodes whose centre is outside of their lane.
inline std::vector<std::string> nodesOutsideLanes(const Process& process, const Diagram& diagram)
{
  std::vector<std::string> found;
  for (const Node& node : process.nodes()) {
    const Shape* shape = diagram.shapes.find(node.id);
    const Shape* lane = node.lane ? diagram.shapes.find(*node.lane) : nullptr;
    if (shape && lane && !lane->bounds.contains(shape->bounds.center())) {
      found.push_back(node.id.value());
    }
  }
  return found;
}

/// A model of the third-party data with its drawing.
struct DrawnModel
{
  std::string name;
  Process process;
  Diagram diagram;
};

/// The models of a folder of the third-party data that have a drawing.
inline std::vector<DrawnModel> drawnModels(const std::string& folder)
{
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator{testData() + "/" + folder}) {
    if (entry.path().extension() == ".bpmn") paths.push_back(entry.path());
  }
  std::ranges::sort(paths);
  std::vector<DrawnModel> models;
  for (const std::filesystem::path& path : paths) {
    const Result<Import> import = importFile(path.string());
    if (!import) continue;
    for (const Process& process : import->content.processes) {
      const Diagram* diagram = findDiagram(import->content, process.id());
      if (diagram) models.push_back({path.filename().string(), process, *diagram});
    }
  }
  return models;
}

/// The drawing with x and y exchanged: a process that runs down.
inline Diagram turnedDown(const Diagram& diagram)
{
  const auto turn = [](const Rect& r) { return Rect{r.y, r.x, r.height, r.width}; };
  Diagram result = diagram;
  for (const Shape& shape : diagram.shapes) {
    Shape other = shape;
    other.bounds = turn(shape.bounds);
    if (shape.label) other.label = turn(*shape.label);
    other.horizontal = false;
    result.shapes.replace(other);
  }
  for (const Edge& edge : diagram.edges) {
    Edge other = edge;
    for (Point& point : other.wayPoints) point = {point.y, point.x};
    if (edge.label) other.label = turn(*edge.label);
    result.edges.replace(other);
  }
  return result;
}

}  // namespace einklang::test
