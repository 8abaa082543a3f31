#include "model/layout/Levels.h"

#include <set>

namespace einklang {
namespace {

const Lane& outermost(const Process& process, const Lane& lane)
{
  const Lane* outer = &lane;
  while (outer->parent) outer = process.findLane(*outer->parent);
  return *outer;
}

/// Takes from a process what one picture shows.
class Part
{
 public:
  Part(const Process& process, const Diagram& picture)
      : m_process{process}, m_picture{picture}, m_plane{picture.plane}
  {}

  Process make()
  {
    takeBands();
    takeAll(m_process.nodes(), m_elements.nodes);
    takeAll(m_process.dataObjects(), m_elements.dataObjects);
    takeAll(m_process.annotations(), m_elements.annotations);
    takeAll(m_process.groups(), m_elements.groups);
    takeLines();
    Result<Process> made = Process::make(m_process.id(), m_process.header(), std::move(m_elements));
    return made ? *std::move(made) : Process{m_process.id()};
  }

 private:
  /// What stands in this sub-process, or in none, is seen.
  bool isSeen(const std::optional<NodeId>& parent) const
  {
    std::optional<NodeId> around = parent;
    while (around != m_plane) {
      const Node* node = around ? m_process.findNode(*around) : nullptr;
      if (!node) return false;  // stands outside of the plane
      const Shape* shape = m_picture.shapes.find(node->id);
      if (shape && !shape->expanded) return false;
      around = node->parent;
    }
    return true;
  }

  template <typename Element>
  void takeAll(const ElementList<Element>& elements, std::vector<Element>& into)
  {
    for (const Element& element : elements) {
      if (!isSeen(element.parent)) continue;
      into.push_back(element);
      m_seen.insert(element.id);
      if (!m_plane) continue;
      into.back().participant.reset();
      if (element.parent == m_plane) into.back().parent.reset();
    }
  }

  void takeBands()
  {
    if (!m_plane)
      m_elements.participants.assign(m_process.participants().begin(),
                                     m_process.participants().end());
    for (const Participant& pool : m_elements.participants) m_seen.insert(pool.id);
    for (const Lane& lane : m_process.lanes()) {
      const std::optional<NodeId>& divided = outermost(m_process, lane).subProcess;
      if (!isSeen(divided)) continue;
      m_elements.lanes.push_back(lane);
      m_seen.insert(lane.id);
      if (m_plane && lane.subProcess == m_plane) m_elements.lanes.back().subProcess.reset();
    }
  }

  template <typename IdType>
  bool endSeen(const std::optional<IdType>& end) const
  {
    return !end || m_seen.contains(ElementId{*end});
  }

  void takeLines()
  {
    for (const Flow& flow : m_process.flows()) {
      const bool loose = !flow.source && !flow.target;
      if (loose || !endSeen(flow.source) || !endSeen(flow.target)) continue;
      m_elements.flows.push_back(flow);
      m_seen.insert(flow.id);
    }
    for (const MessageFlow& flow : m_process.messageFlows()) {
      if (m_plane || !endSeen(flow.source) || !endSeen(flow.target)) continue;
      m_elements.messageFlows.push_back(flow);
      m_seen.insert(flow.id);
    }
    for (const Association& line : m_process.associations()) {
      if (m_seen.contains(line.source) && m_seen.contains(line.target)) {
        m_elements.associations.push_back(line);
      }
    }
  }

  const Process& m_process;
  const Diagram& m_picture;
  const std::optional<NodeId>& m_plane;
  ProcessElements m_elements;
  std::set<ElementId> m_seen;
};

}  // namespace

Process partShown(const Process& process, const Diagram& picture)
{
  return Part{process, picture}.make();
}

Diagram layoutPart(const Process& process, const Diagram& picture,
                   const std::function<Diagram(const Process&, const Diagram&)>& layout)
{
  Diagram alone = picture;
  alone.plane.reset();
  Diagram drawn = layout(partShown(process, picture), alone);
  drawn.plane = picture.plane;
  return drawn;
}

Diagram layoutInside(const Process& process, const NodeId& subProcess, const LayoutOptions& options,
                     const TextMeasure& measure)
{
  const Diagram empty{.id = DiagramId{"Inside_" + subProcess.value()},
                      .process = process.id(),
                      .plane = subProcess};
  Diagram drawn = layoutProcess(partShown(process, empty), options, measure);
  drawn.id = empty.id;
  drawn.plane = empty.plane;
  return drawn;
}

std::optional<NodeId> holderOf(const Process& process, const ElementId& id)
{
  const std::string& key = id.value();
  if (const Node* node = process.findNode(NodeId{key})) return node->parent;
  if (const auto* data = process.dataObjects().find(DataObjectId{key})) return data->parent;
  if (const auto* note = process.annotations().find(AnnotationId{key})) return note->parent;
  if (const auto* group = process.groups().find(GroupId{key})) return group->parent;
  if (const Lane* lane = process.findLane(LaneId{key})) return outermost(process, *lane).subProcess;
  if (const Flow* flow = process.findFlow(FlowId{key})) {
    const auto& end = flow->source ? flow->source : flow->target;
    const Node* node = end ? process.findNode(*end) : nullptr;
    return node ? node->parent : std::nullopt;
  }
  if (const auto* line = process.associations().find(AssociationId{key})) {
    return holderOf(process, line->source);
  }
  return std::nullopt;
}

}  // namespace einklang
