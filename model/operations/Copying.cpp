#include "model/operations/Copying.h"

#include "model/base/Contract.h"
#include "model/operations/Changes.h"
#include "model/operations/Homes.h"

#include <algorithm>
#include <utility>

namespace einklang {
namespace {

/// What can be taken elsewhere: no boundary event without its activity.
std::set<ElementId> copied(const Process& process, std::set<ElementId> ids)
{
  ids = withContents(process, std::move(ids));
  std::erase_if(ids, [&](const ElementId& id) {
    const Node* node = process.findNode(NodeId{id.value()});
    const Event* event = node ? eventOf(*node) : nullptr;
    return event && event->attachedTo && !ids.contains(*event->attachedTo);
  });
  return ids;
}

template <typename Element>
bool isAmong(const std::set<ElementId>& ids, const std::optional<Element>& id)
{
  return id && ids.contains(ElementId{*id});
}

/// The elements of a part, in the order of the file.
class Part
{
 public:
  Part(const Process& process, const std::set<ElementId>& ids) : m_process{process}, m_ids{ids}
  {
    for (const Node& node : process.nodes()) addNode(node);
    addBeside(process.dataObjects(), m_part.dataObjects);
    addBeside(process.annotations(), m_part.annotations);
    addBeside(process.groups(), m_part.groups);
    addHomes();
    addLines(process.flows(), m_part.flows);
    addLines(process.messageFlows(), m_part.messageFlows);
    addLines(process.associations(), m_part.associations);
  }

  ProcessElements take() { return std::move(m_part); }

 private:
  void addNode(Node node);
  void addHomes();
  void want(const std::optional<LaneId>& lane);
  template <typename Element>
  void addBeside(const ElementList<Element>& elements, std::vector<Element>& part)
  {
    for (Element element : elements) {
      if (!m_ids.contains(element.id)) continue;
      if (!isAmong(m_ids, element.parent)) element.parent.reset();
      if (element.participant) m_pools.insert(*element.participant);
      m_taken.insert(element.id);
      part.push_back(std::move(element));
    }
  }
  template <typename Line>
  void addLines(const ElementList<Line>& lines, std::vector<Line>& part)
  {
    const auto hasEnds = [&](const std::optional<ElementId>& source,
                             const std::optional<ElementId>& target) {
      const bool from = isAmong(m_taken, source);
      const bool to = isAmong(m_taken, target);
      return (from && to) || (from && !target) || (to && !source);
    };
    for (const Line& line : lines) {
      if (!hasEnds(line.source, line.target)) continue;
      m_taken.insert(line.id);  // a note may be about it
      part.push_back(line);
    }
  }

  const Process& m_process;
  const std::set<ElementId>& m_ids;
  ProcessElements m_part;
  std::set<ElementId> m_taken;
  std::set<LaneId> m_lanes;
  std::set<ParticipantId> m_pools;
};

/// A step that comes out of a sub-process stands in its pool now.
void Part::addNode(Node node)
{
  if (!m_ids.contains(node.id)) return;
  if (node.parent && !m_ids.contains(*node.parent)) {
    const Participant* pool = participantOf(m_process, node);
    if (pool) node.participant = pool->id;
    node.parent.reset();
    const Lane* lane = node.lane ? m_process.findLane(*node.lane) : nullptr;
    if (lane && outermostOf(m_process, *lane).subProcess) node.lane.reset();
  }
  want(node.lane);
  if (node.participant) m_pools.insert(*node.participant);
  m_taken.insert(node.id);
  m_part.nodes.push_back(std::move(node));
}

void Part::want(const std::optional<LaneId>& lane)
{
  for (std::optional<LaneId> each = lane; each && m_lanes.insert(*each).second;) {
    each = m_process.findLane(*each)->parent;
  }
}

/// The pools and lanes in which something stands, and those that were chosen.
void Part::addHomes()
{
  for (const Lane& lane : m_process.lanes()) {
    if (m_ids.contains(lane.id)) want(lane.id);
  }
  for (const Lane& lane : m_process.lanes()) {
    const auto divides = outermostOf(m_process, lane).subProcess;
    const bool inside = !divides || m_taken.contains(*divides);
    if (!m_lanes.contains(lane.id) || !inside) continue;
    if (lane.participant) m_pools.insert(*lane.participant);
    m_part.lanes.push_back(lane);
  }
  for (const Participant& pool : m_process.participants()) {
    if (!m_pools.contains(pool.id) && !m_ids.contains(pool.id)) continue;
    m_taken.insert(pool.id);
    m_part.participants.push_back(pool);
  }
}

}  // namespace

FileContent copyOf(const Process& process, const Diagram& picture, const std::set<ElementId>& ids)
{
  ProcessElements elements = Part{process, copied(process, ids)}.take();
  if (elements.nodes.empty() && elements.dataObjects.empty() && elements.annotations.empty() &&
      elements.groups.empty()) {
    return {};
  }
  auto made = Process::make(process.id(), {.name = process.name()}, std::move(elements));
  expects(made.has_value(), "a part of a process is one");
  Process part = *std::move(made);
  Diagram drawn{.id = picture.id, .process = process.id()};
  for (const Shape& shape : picture.shapes) {
    if (part.contains(shape.id)) drawn.shapes.insert(shape, drawn.shapes.size());
  }
  for (const Edge& edge : picture.edges) {
    if (part.contains(edge.id)) drawn.edges.insert(edge, drawn.edges.size());
  }
  return {.processes = {std::move(part)}, .diagrams = {std::move(drawn)}};
}

std::optional<Rect> extentOf(const Process& part, const Diagram& picture)
{
  std::optional<Rect> extent;
  for (const Shape& shape : picture.shapes) {
    const std::string& id = shape.id.value();
    if (part.findLane(LaneId{id}) || part.findParticipant(ParticipantId{id})) continue;
    extent = extent ? united(*extent, shape.bounds) : shape.bounds;
  }
  return extent;
}

Point middleOf(const FileContent& part)
{
  if (part.processes.empty()) return {};
  const Diagram* picture = findDiagram(part, part.processes.front().id());
  const auto extent = picture ? extentOf(part.processes.front(), *picture) : std::nullopt;
  return extent ? extent->center() : Point{};
}

}  // namespace einklang
