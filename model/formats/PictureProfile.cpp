#include "model/formats/PictureProfile.h"

#include "model/layout/Insertion.h"
#include "model/process/Edit.h"
#include "model/process/Names.h"

#include <algorithm>
#include <array>
#include <map>

namespace einklang {
namespace {

/// Events that the platform keeps; it makes plain ones of all others.
constexpr std::array kept{EventTrigger::None, EventTrigger::Message, EventTrigger::Timer,
                          EventTrigger::Terminate};

/// Adds a line to a text.
void addLine(std::string& text, const std::string& line)
{
  if (!text.empty()) text += '\n';
  text += line;
}

/// Rewrites one process and its pictures.
class Replacing
{
 public:
  Replacing(FileContent& content, std::size_t process, Losses& losses)
      : m_content{content}, m_process{content.processes[process]}, m_losses{losses}
  {}

  /// True if there are steps that have no place in the pictures yet.
  bool run()
  {
    const std::vector<Node> nodes{m_process.nodes().begin(), m_process.nodes().end()};
    for (const Node& node : nodes) {
      if (isBoundary(node)) replaceBoundary(node);
    }
    for (const Node& node : nodes) simplify(*m_process.findNode(node.id));
    const std::vector<Group> groups{m_process.groups().begin(), m_process.groups().end()};
    for (const Group& group : groups) replaceGroup(group);
    noteForeignContent();
    return m_newSteps;
  }

 private:
  void note(const char* text, const Node& node)
  {
    m_losses.push_back({LossKind::Repaired,
                        {text, {node.label.empty() ? node.id.value() : node.label}},
                        ElementId{node.id}});
  }

  template <typename Element>
  void put(Element element)
  {
    const auto at = m_process.list<Element>().size();
    apply(m_process, Insert<Element>{std::move(element), at});
  }

  /// The platform cuts boundary events off their step. A gateway behind the step says the same in
  /// a way that it keeps: either as usual, or what the event leads to.
  void replaceBoundary(const Node& node)
  {
    const Event& event = *eventOf(node);
    Node plain = node;
    Event& made = std::get<Event>(plain.type);
    made.position = EventPosition::IntermediateCatch;
    made.attachedTo.reset();
    made.interrupting = true;
    apply(m_process, Replace<Node>{plain});
    note("The boundary event %1 became an event behind a gateway.", node);
    if (!event.attachedTo) return;
    dropPlace(node.id);
    const NodeId gateway = gatewayBehind(*event.attachedTo, event.interrupting);
    Flow toEvent{.id = FlowId{freeId(m_process, "Flow")}};
    toEvent.source = gateway;
    toEvent.target = node.id;
    put(std::move(toEvent));
  }

  /// One gateway for all events of a step, in front of what followed it.
  NodeId gatewayBehind(const NodeId& host, bool interrupting)
  {
    const auto known = m_gateways.find(host.value());
    if (known != m_gateways.end()) return known->second;
    const Node& step = *m_process.findNode(host);
    Node gateway{.id = NodeId{freeId(m_process, "Gateway")},
                 .type = Gateway{interrupting ? GatewayKind::Exclusive : GatewayKind::Inclusive},
                 .parent = step.parent,
                 .participant = step.participant,
                 .lane = step.lane};
    const NodeId id = gateway.id;
    put(std::move(gateway));
    const std::vector<Flow> flows{m_process.flows().begin(), m_process.flows().end()};
    for (Flow flow : flows) {
      if (flow.source != host) continue;
      flow.source = id;
      apply(m_process, Replace<Flow>{flow});
      dropLine(ElementId{flow.id});
    }
    Flow between{.id = FlowId{freeId(m_process, "Flow")}};
    between.source = host;
    between.target = id;
    put(std::move(between));
    m_gateways.emplace(host.value(), id);
    m_newSteps = true;
    return id;
  }

  /// Lets the layout find another place for a step and its ways.
  void dropPlace(const NodeId& node)
  {
    for (Diagram& diagram : m_content.diagrams) {
      const bool here = diagram.process == m_process.id() && diagram.shapes.find(ElementId{node});
      if (here) apply(diagram, DropShape{ElementId{node}});
    }
    for (const Flow& flow : m_process.flows()) {
      if (flow.source == node) dropLine(ElementId{flow.id});
    }
  }

  void dropLine(const ElementId& flow)
  {
    for (Diagram& diagram : m_content.diagrams) {
      const bool here = diagram.process == m_process.id() && diagram.edges.find(flow);
      if (here) apply(diagram, DropEdge{flow});
    }
  }

  void simplify(Node node)
  {
    const Node before = node;
    if (auto* event = std::get_if<Event>(&node.type)) simplifyEvent(node, *event);
    if (auto* gateway = std::get_if<Gateway>(&node.type)) simplifyGateway(node, *gateway);
    if (auto* task = std::get_if<Task>(&node.type)) simplifyTask(node, *task);
    if (std::holds_alternative<CallActivity>(node.type)) replaceCall(node);
    if (node.repetition == Repetition::Parallel || node.repetition == Repetition::Sequential) {
      addLine(node.description, "multi-instance: " + std::string{nameOf(node.repetition)});
      node.repetition = Repetition::Once;
      note("The repetition of %1 went into its description.", node);
    }
    if (!(node == before)) apply(m_process, Replace<Node>{node});
  }

  void simplifyEvent(Node& node, Event& event)
  {
    if (std::ranges::find(kept, event.trigger) != kept.end()) return;
    note("The event %1 became one without a type.", node);
    addLine(node.description, "event: " + std::string{nameOf(event.trigger)} +
                                  (event.detail.empty() ? "" : " " + event.detail));
    if (node.label.empty()) node.label = event.detail;
    event.trigger = EventTrigger::None;
    event.detail.clear();
  }

  void simplifyGateway(Node& node, Gateway& gateway)
  {
    if (gateway.kind != GatewayKind::Complex) return;
    gateway.kind = GatewayKind::Inclusive;
    note("The complex gateway %1 became an inclusive one.", node);
  }

  void simplifyTask(Node& node, Task& task)
  {
    if (task.kind == TaskKind::Abstract) return;
    addLine(node.description, "task: " + std::string{nameOf(task.kind)});
    task.kind = TaskKind::Abstract;
    note("The kind of the task %1 went into its description.", node);
  }

  void replaceCall(Node& node)
  {
    const std::string calls = std::get<CallActivity>(node.type).calls;
    if (!calls.empty()) addLine(node.description, "calls: " + calls);
    node.type = SubProcess{};
    note("The call activity %1 became a collapsed sub-process.", node);
    for (Diagram& diagram : m_content.diagrams) {
      const Shape* shape =
          diagram.process == m_process.id() ? diagram.shapes.find(ElementId{node.id}) : nullptr;
      if (!shape) continue;
      Shape collapsed = *shape;
      collapsed.expanded = false;
      apply(diagram, PutShape{std::move(collapsed)});
    }
  }

  /// The platform drops groups; their name stays as an annotation in the same place.
  void replaceGroup(const Group& group)
  {
    const Annotation annotation{.id = AnnotationId{freeId(m_process, "TextAnnotation")},
                                .text = group.label,
                                .parent = group.parent,
                                .participant = group.participant};
    m_losses.push_back({LossKind::Repaired,
                        {"The group %1 became an annotation.",
                         {group.label.empty() ? group.id.value() : group.label}},
                        ElementId{group.id}});
    const std::vector<Association> links{m_process.associations().begin(),
                                         m_process.associations().end()};
    const ElementId old{group.id};
    for (const Association& link : links) {
      if (link.source != old && link.target != old) continue;
      dropLine(ElementId{link.id});
      apply(m_process, Erase<Association>{link.id});
    }
    if (!group.label.empty()) put(annotation);
    moveShape(old, annotation);
    apply(m_process, Erase<Group>{group.id});
  }

  void moveShape(const ElementId& group, const Annotation& annotation)
  {
    for (Diagram& diagram : m_content.diagrams) {
      const Shape* shape = diagram.process == m_process.id() ? diagram.shapes.find(group) : nullptr;
      if (!shape) continue;
      Shape note{.id = ElementId{annotation.id}, .bounds = shape->bounds};
      note.bounds.width = std::min(note.bounds.width, 150.0);
      note.bounds.height = std::min(note.bounds.height, 30.0);
      apply(diagram, DropShape{group});
      if (!annotation.text.empty()) apply(diagram, PutShape{std::move(note)});
    }
  }

  void noteForeignContent()
  {
    const auto foreign = [](const auto& element) {
      return std::ranges::any_of(element.extras, [](const Extra& extra) {
        return extra.place.ends_with("extensionElements");
      });
    };
    const auto count = std::ranges::count_if(m_process.nodes(), foreign) +
                       std::ranges::count_if(m_process.flows(), foreign);
    if (count == 0) return;
    m_losses.push_back({LossKind::NotShown,
                        {"PICTURE does not read what other programs keep in %1 elements.",
                         {std::to_string(count)}}});
  }

  FileContent& m_content;
  Process& m_process;
  Losses& m_losses;
  std::map<std::string, NodeId> m_gateways;  // by step
  bool m_newSteps = false;
};

}  // namespace

Losses makePictureCompatible(FileContent& content, const TextMeasure& measure)
{
  Losses losses;
  for (std::size_t i = 0; i < content.processes.size(); ++i) {
    if (!Replacing{content, i, losses}.run()) continue;
    for (Diagram& diagram : content.diagrams) {
      if (diagram.process != content.processes[i].id() || diagram.plane) continue;
      diagram = layoutNew(content.processes[i], diagram, measure);
    }
  }
  return losses;
}

}  // namespace einklang
