#include "model/layout/Fragment.h"

#include "model/layout/Turning.h"

#include <algorithm>

namespace einklang::layout {
namespace {

/// A process from a choice of the elements of another.
class Excerpt
{
 public:
  explicit Excerpt(const Process& process) : m_process{process} {}

  void keep(const ElementId& id) { m_kept.insert(id); }
  void keepInside(const std::set<ElementId>& nodes)
  {
    for (bool more = true; more;) {
      more = false;
      for (const Node& node : m_process.nodes()) {
        const Event* event = eventOf(node);
        const bool inside = node.parent && nodes.contains(*node.parent);
        const bool deeper = node.parent && m_kept.contains(*node.parent);
        const bool hangs = event && event->attachedTo && m_kept.contains(*event->attachedTo);
        if (inside || deeper || hangs) more |= m_kept.insert(node.id).second;
      }
    }
  }
  /// Documents and notes that are connected with nothing else.
  void keepSatellites()
  {
    const auto consider = [&](const ElementId& id, const ElementId& other) {
      const bool satellite = m_process.dataObjects().find(DataObjectId{id.value()}) ||
                             m_process.annotations().find(AnnotationId{id.value()});
      if (satellite && m_nodes.contains(other)) m_kept.insert(id);
    };
    m_nodes = m_kept;
    for (const Association& line : m_process.associations()) {
      consider(line.source, line.target);
      consider(line.target, line.source);
    }
  }

  Process make(bool lanes) const
  {
    ProcessElements e;
    if (lanes) takeLanes(e);
    for (const Node& node : m_process.nodes()) {
      if (m_kept.contains(node.id)) e.nodes.push_back(placed(node, lanes));
    }
    for (const DataObject& data : m_process.dataObjects()) {
      if (m_kept.contains(data.id)) e.dataObjects.push_back(placed(data, lanes));
    }
    for (const Annotation& note : m_process.annotations()) {
      if (m_kept.contains(note.id)) e.annotations.push_back(placed(note, lanes));
    }
    takeLines(e);
    const Result<Process> made = Process::make(m_process.id(), m_process.header(), std::move(e));
    return made ? *made : Process{m_process.id()};
  }

 private:
  template <typename Element>
  Element placed(Element element, bool lanes) const
  {
    if (element.parent && !m_kept.contains(*element.parent)) element.parent.reset();
    if (!lanes) element.participant.reset();
    if constexpr (requires { element.lane; }) {
      if (!lanes) element.lane.reset();
    }
    return element;
  }

  void takeLanes(ProcessElements& e) const
  {
    for (const Participant& pool : m_process.participants()) {
      if (m_kept.contains(pool.id)) e.participants.push_back(pool);
    }
    for (const Lane& lane : m_process.lanes()) {
      if (m_kept.contains(lane.id)) e.lanes.push_back(lane);
    }
  }

  void takeLines(ProcessElements& e) const
  {
    for (const Flow& flow : m_process.flows()) {
      if (flow.source && flow.target && m_kept.contains(*flow.source) &&
          m_kept.contains(*flow.target)) {
        e.flows.push_back(flow);
      }
    }
    for (const Association& line : m_process.associations()) {
      if (m_kept.contains(line.source) && m_kept.contains(line.target)) {
        e.associations.push_back(line);
      }
    }
  }

  const Process& m_process;
  std::set<ElementId> m_kept;
  std::set<ElementId> m_nodes;
};

Diagram drawn(const Process& process, const PlaceOptions& options)
{
  const LayoutOptions how{options.direction};
  Diagram drawing = turned(layoutProcess(process, how, *options.measure), options.direction);
  const Rect bounds = boundsOf(drawing);
  changeAll(drawing, [&](auto& element) {
    if constexpr (requires { element.bounds; }) {
      element.bounds.x -= bounds.x;
      element.bounds.y -= bounds.y;
    } else {
      for (Point& point : element.wayPoints) point = {point.x - bounds.x, point.y - bounds.y};
    }
    if (element.label) {
      element.label->x -= bounds.x;
      element.label->y -= bounds.y;
    }
  });
  return drawing;
}

}  // namespace

Diagram drawFragment(const Process& process, const std::set<ElementId>& nodes,
                     const PlaceOptions& options)
{
  Excerpt excerpt{process};
  for (const ElementId& id : nodes) excerpt.keep(id);
  excerpt.keepInside(nodes);
  excerpt.keepSatellites();
  return drawn(excerpt.make(false), options);
}

Diagram drawPool(const Process& process, const ParticipantId& pool, const PlaceOptions& options)
{
  Excerpt excerpt{process};
  excerpt.keep(pool);
  std::set<ElementId> nodes;
  for (const Node& node : process.nodes()) {
    if (node.participant == pool) nodes.insert(node.id);
  }
  std::set<ElementId> lanes;
  for (const Lane& lane : process.lanes()) {
    const bool inner = lane.parent && lanes.contains(*lane.parent);
    if (lane.participant == pool || inner) lanes.insert(lane.id);
  }
  for (const ElementId& id : nodes) excerpt.keep(id);
  for (const ElementId& id : lanes) excerpt.keep(id);
  excerpt.keepInside(nodes);
  excerpt.keepSatellites();
  return drawn(excerpt.make(true), options);
}

std::set<ElementId> putInto(Canvas& canvas, const Diagram& drawing, Point corner)
{
  std::set<ElementId> put;
  for (Shape shape : drawing.shapes) {
    if (canvas.isDrawn(shape.id)) continue;
    shape.bounds.x += corner.x;
    shape.bounds.y += corner.y;
    if (shape.label) {
      shape.label->x += corner.x;
      shape.label->y += corner.y;
    }
    put.insert(shape.id);
    canvas.add(std::move(shape));
  }
  return put;
}

}  // namespace einklang::layout
