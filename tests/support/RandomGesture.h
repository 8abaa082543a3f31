#pragma once

#include "model/formats/yaml/YamlFormat.h"
#include "model/operations/AlignOperations.h"
#include "model/operations/BendOperations.h"
#include "model/operations/Copying.h"
#include "model/operations/CreateOperations.h"
#include "model/operations/FlowOperations.h"
#include "model/operations/LabelOperations.h"
#include "model/operations/LaneOperations.h"
#include "model/operations/LevelOperations.h"
#include "model/operations/NodeOperations.h"
#include "model/operations/PictureOperations.h"
#include "model/operations/RemoveOperations.h"
#include "model/operations/ResizeOperations.h"
#include "model/operations/SpaceOperations.h"
#include "tests/support/ProcessBuilder.h"
#include "tests/support/RandomProcess.h"

#include <algorithm>

namespace einklang::test {

/// The bytes of the file; the order of shapes and edges says nothing and is made the same.
inline std::string bytesOf(FileContent content)
{
  for (Diagram& diagram : content.diagrams) {
    std::vector<Shape> shapes{diagram.shapes.begin(), diagram.shapes.end()};
    std::vector<Edge> edges{diagram.edges.begin(), diagram.edges.end()};
    std::ranges::sort(shapes, {}, &Shape::id);
    std::ranges::sort(edges, {}, &Edge::id);
    diagram.shapes = {};
    diagram.edges = {};
    for (Shape& shape : shapes) diagram.shapes.insert(std::move(shape), diagram.shapes.size());
    for (Edge& edge : edges) diagram.edges.insert(std::move(edge), diagram.edges.size());
  }
  return writeYaml(content);
}

inline Process gestureSketch()
{
  return ProcessBuilder{}
      .lane("Bürgerin")
      .flow("start -> a")
      .lane("Amt")
      .flow("a -> b -> ?x -> c -> end")
      .flow("?x -> b")
      .lane("Kasse")
      .flow("c -> d")
      .build();
}

template <typename T>
Status done(const Result<T>& result)
{
  if (!result) return result.error();
  return success();
}

inline Node anyStep(Dice& dice)
{
  const std::vector<NodeType> types{
      Task{}, Gateway{GatewayKind::Exclusive}, Event{EventPosition::End},
      Event{EventPosition::IntermediateCatch, EventTrigger::Timer}, SubProcess{}};
  return {.id = NodeId{"?"}, .type = types[dice.below(types.size())], .label = "Neu"};
}

/// One random gesture on the canvas, possible or not.
class Gesture
{
 public:
  Gesture(Transaction& transaction, Dice& dice)
      : m_transaction{transaction},
        m_dice{dice},
        m_process{transaction.content().processes.front()},
        m_id{m_process.id()}
  {}

  Status make()
  {
    if (m_process.nodes().size() < 3 || m_process.flows().empty()) return success();
    if (m_dice.oneIn(3) && !m_process.lanes().empty()) return onLanes();
    if (m_dice.oneIn(6)) return onLevels();
    return onSteps();
  }

 private:
  NodeId node() { return m_process.nodes()[m_dice.below(m_process.nodes().size())].id; }
  FlowId flow() { return m_process.flows()[m_dice.below(m_process.flows().size())].id; }
  LaneId lane() { return m_process.lanes()[m_dice.below(m_process.lanes().size())].id; }
  Point point() { return {double(m_dice.below(900)), double(m_dice.below(500))}; }

  Status onLanes()
  {
    switch (m_dice.below(7)) {
      case 0:
        return done(addLane(m_transaction, m_id, lane(), Side::Above, "Neu"));
      case 1:
        return moveLane(m_transaction, m_id, lane(), m_dice.oneIn(2) ? 1 : -1);
      case 2:
        return divideLane(m_transaction, m_id, lane(), 2);
      case 3:
        return removeLane(m_transaction, m_id, lane(), lane());
      case 4:
        return resizeLane(m_transaction, m_id, lane(), double(m_dice.below(120)) - 60);
      case 5:
        return placeInLane(m_transaction, m_id, node(), lane());
      default:
        return done(addPool(m_transaction, m_id, "Stadt", m_dice.oneIn(2)));
    }
  }

  /// On some sub-process, if there is one: in and out of its inside, or something new in there.
  Status onLevels()
  {
    std::vector<NodeId> subProcesses;
    for (const Node& each : m_process.nodes()) {
      if (subProcessOf(each)) subProcesses.push_back(each.id);
    }
    if (subProcesses.empty()) return success();
    const NodeId id = subProcesses[m_dice.below(subProcesses.size())];
    const auto level = levelOf(m_transaction.content(), m_id, id);
    if (level) {
      if (Status in = goInside(m_transaction, m_id, *level); !in) return in;
    }
    const Diagram* picture = findDiagram(m_transaction.content(), m_id, level);
    const Shape* shape = picture ? picture->shapes.find(id) : nullptr;
    if (!shape) return success();
    if (shape->expanded) return collapseSubProcess(m_transaction, m_id, id);
    if (m_dice.oneIn(2)) return expandSubProcess(m_transaction, m_id, id);
    if (Status in = goInside(m_transaction, m_id, id); !in) return in;
    return m_dice.oneIn(2) ? done(createStep(m_transaction, m_id, anyStep(m_dice)))
                           : done(dropStep(m_transaction, m_id, anyStep(m_dice), point()));
  }

  Status onSteps()
  {
    switch (m_dice.below(16)) {
      case 0:
        return done(appendStep(m_transaction, m_id, node(), anyStep(m_dice)));
      case 1:
        return done(insertStep(m_transaction, m_id, flow(), anyStep(m_dice)));
      case 2:
        return done(dropStep(m_transaction, m_id, anyStep(m_dice), point()));
      case 3:
        return done(attachEvent(m_transaction, m_id, node(), anyStep(m_dice)));
      case 4:
        return reconnect(m_transaction, m_id, flow(), node(), node());
      case 5:
        return done(annotate(m_transaction, m_id, node()));
      case 6:
        return removeElement(m_transaction, m_id, node());
      case 7:
        return moveByHand(m_transaction, m_id, {ElementId{node()}, ElementId{node()}},
                          double(m_dice.below(300)) - 150, double(m_dice.below(200)) - 100);
      case 8:
        return pasteSome();
      case 9:
        return align(m_transaction, m_id, {node(), node(), node()},
                     static_cast<ShapeAlignment>(m_dice.below(6)));
      case 10:
        return resizeByHand(m_transaction, m_id, m_dice.oneIn(2) ? ElementId{node()} : lanePlace(),
                            {border(), border(), border(), border()});
      case 11:
        return makeSpace(m_transaction, m_id, anyCut(), double(m_dice.below(200)) - 100);
      case 13:
        return bendSome();
      case 14:
        return labelSome();
      case 12:
        return distribute(m_transaction, m_id, {node(), node(), node(), node()},
                          m_dice.oneIn(2) ? Distribution::Horizontal : Distribution::Vertical);
      default:
        return done(connectSteps(m_transaction, m_id, node(), node()));
    }
  }

  ElementId lanePlace()
  {
    return m_process.lanes().empty() ? ElementId{node()} : ElementId{lane()};
  }
  SpaceCut anyCut()
  {
    const auto axis = m_dice.oneIn(2) ? SpaceCut::Axis::Horizontal : SpaceCut::Axis::Vertical;
    return {axis, double(m_dice.below(900)), m_dice.oneIn(2)};
  }
  double border() { return double(m_dice.below(120)) - 60; }

  Status bendSome()
  {
    const ElementId line = flow();
    const Point by{border(), border()};
    switch (m_dice.below(4)) {
      case 0:
        return moveSegment(m_transaction, m_id, line, m_dice.below(4), by);
      case 1:
        return moveBend(m_transaction, m_id, line, m_dice.below(4), point());
      case 2:
        return removeBend(m_transaction, m_id, line, m_dice.below(4));
      default:
        return leadTo(m_transaction, m_id, line,
                      m_dice.oneIn(2) ? LineEnd::Source : LineEnd::Target, node());
    }
  }

  Status labelSome()
  {
    const ElementId id = m_dice.oneIn(2) ? ElementId{node()} : ElementId{flow()};
    if (m_dice.oneIn(4)) return placeLabelByItself(m_transaction, m_id, id);
    const Point place = point();
    return placeLabel(m_transaction, m_id, id, {place.x, place.y, 90, 26});
  }

  Status pasteSome()
  {
    const Diagram* picture = findDiagram(m_transaction.content(), m_id);
    if (!picture || m_process.nodes().size() > 60) return success();  // it would double each time
    const FileContent part = copyOf(m_process, *picture, {node(), node(), node()});
    if (part.processes.empty()) return success();
    PastePlace place{.by = {30, 30}};
    if (m_dice.oneIn(2)) place = {.middle = point()};
    return done(paste(m_transaction, m_id, part, place));
  }

  Transaction& m_transaction;
  Dice& m_dice;
  const Process& m_process;
  ProcessId m_id;
};

}  // namespace einklang::test
