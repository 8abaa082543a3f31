#include "model/base/Text.h"
#include "model/diagram/UsualSize.h"
#include "model/formats/epml/EpcModel.h"
#include "model/layout/RoutesOnly.h"
#include "model/process/Process.h"

#include <algorithm>
#include <deque>
#include <map>
#include <unordered_map>

namespace einklang::epml {
namespace {

/// The positions of a node in the lists of flow lines.
struct Degree
{
  std::size_t in = 0;
  std::size_t out = 0;
};

const char* prefixOf(EpcKind kind)
{
  switch (kind) {
    case EpcKind::Event:
      return "event_";
    case EpcKind::Function:
      return "function_";
    case EpcKind::ProcessInterface:
      return "interface_";
    case EpcKind::Participant:
      return "role_";
    case EpcKind::Application:
      return "system_";
    case EpcKind::Data:
      return "data_";
    case EpcKind::And:
    case EpcKind::Or:
    case EpcKind::Xor:
      return "connector_";
  }
  return "";
}

GatewayKind gatewayOf(EpcKind kind)
{
  if (kind == EpcKind::And) return GatewayKind::Parallel;
  return kind == EpcKind::Or ? GatewayKind::Inclusive : GatewayKind::Exclusive;
}

/// Of larger chains the layout makes a clearer picture than the source has.
constexpr std::size_t mostPlaced = 2'000;

class Conversion
{
 public:
  Conversion(const Epc& epc, ChainNames& chains, Import& import)
      : m_epc{epc}, m_chains{chains}, m_import{import}
  {
    for (std::size_t i = 0; i < epc.nodes.size(); ++i) {
      if (!epc.nodes[i].id.empty()) m_places.emplace(epc.nodes[i].id, i);
    }
    m_degrees.resize(epc.nodes.size());
    m_nodeOf.resize(epc.nodes.size());
  }

  void run()
  {
    countLines();
    addFlowNodes();
    addLanes();
    addData();
    addFlows();
    addRelations();
    spreadLanes();
    finish();
  }

 private:
  void say(LossKind kind, Message message, std::optional<ElementId> element = std::nullopt)
  {
    m_import.losses.push_back({kind, std::move(message), std::move(element)});
  }

  const EpcNode* find(const std::string& id) const
  {
    const auto it = m_places.find(id);
    return it == m_places.end() ? nullptr : &m_epc.nodes[it->second];
  }
  std::size_t placeOf(const EpcNode& node) const
  {
    return static_cast<std::size_t>(&node - m_epc.nodes.data());
  }

  std::string freshId(const std::string& wanted) { return m_ids.fresh(wanted); }

  bool isControlFlow(const EpcArc& arc) const
  {
    const EpcNode* source = find(arc.source);
    const EpcNode* target = find(arc.target);
    return source && target && isInFlow(source->kind) && isInFlow(target->kind);
  }

  void countLines()
  {
    for (const EpcArc& arc : m_epc.arcs) {
      if (!isControlFlow(arc)) continue;
      ++m_degrees[placeOf(*find(arc.source))].out;
      ++m_degrees[placeOf(*find(arc.target))].in;
    }
  }

  NodeType typeOf(const EpcNode& node, const Degree& degree) const
  {
    if (isConnector(node.kind)) return Gateway{gatewayOf(node.kind)};
    if (node.kind == EpcKind::Event) {
      if (degree.in == 0) return Event{EventPosition::Start};
      if (degree.out == 0) return Event{EventPosition::End};
      return Event{EventPosition::IntermediateThrow};
    }
    if (node.kind == EpcKind::ProcessInterface || !node.linksTo.empty()) {
      return CallActivity{nameOfChain(node.linksTo)};
    }
    return Task{};
  }

  /// The name of the chain that a link leads to; the id where the file does not hold it.
  std::string nameOfChain(const std::string& id) const
  {
    const auto chain = m_chains.names.find(id);
    return chain == m_chains.names.end() || chain->second.empty() ? cleanText(id) : chain->second;
  }

  void addFlowNodes()
  {
    for (std::size_t i = 0; i < m_epc.nodes.size(); ++i) {
      const EpcNode& node = m_epc.nodes[i];
      if (!isInFlow(node.kind)) continue;
      Node made{.id = NodeId{freshId(prefixOf(node.kind) + node.id)},
                .type = typeOf(node, m_degrees[i]),
                .label = node.name,
                .description = node.description,
                .extras = node.extras};
      m_nodeOf[i] = m_elements.nodes.size();
      m_elements.nodes.push_back(made);
      if (isConnector(node.kind) && m_degrees[i].in > 1 && m_degrees[i].out > 1)
        splitMixed(i, made);
    }
  }

  /// BPMN knows gateways that join or split, not both: the joining one passes on to a splitting
  /// one.
  void splitMixed(std::size_t place, Node joining)
  {
    Node splitting = joining;
    splitting.id = NodeId{freshId(joining.id.value() + "_split")};
    m_splitOf[place] = m_elements.nodes.size();
    m_elements.flows.push_back({.id = FlowId{freshId("arc_" + joining.id.value())},
                                .source = joining.id,
                                .target = splitting.id});
    say(LossKind::Repaired,
        {"A connector of the chain %1 joins and splits; it became two gateways", {m_epc.name}},
        ElementId{joining.id});
    m_elements.nodes.push_back(std::move(splitting));
  }

  void addLanes()
  {
    for (const EpcNode& node : m_epc.nodes) {
      if (node.kind != EpcKind::Participant) continue;
      const std::string key = foldText(node.name);
      if (m_laneOf.contains(key)) continue;
      const LaneId id{freshId(prefixOf(node.kind) + node.id)};
      m_elements.lanes.push_back({.id = id, .name = node.name, .extras = node.extras});
      m_laneOf.emplace(key, id);
    }
  }

  void addData()
  {
    for (std::size_t i = 0; i < m_epc.nodes.size(); ++i) {
      const EpcNode& node = m_epc.nodes[i];
      if (node.kind != EpcKind::Data) continue;
      const DataObjectId id{freshId(prefixOf(node.kind) + node.id)};
      m_dataOf.emplace(i, id);
      m_elements.dataObjects.push_back({.id = id, .label = node.name, .extras = node.extras});
    }
  }

  NodeId startOf(const EpcNode& node) const
  {
    const std::size_t place = placeOf(node);
    const auto split = m_splitOf.find(place);
    return m_elements.nodes[split == m_splitOf.end() ? m_nodeOf[place] : split->second].id;
  }
  NodeId endOf(const EpcNode& node) const { return m_elements.nodes[m_nodeOf[placeOf(node)]].id; }

  void addFlows()
  {
    for (const EpcArc& arc : m_epc.arcs) {
      const EpcNode* source = find(arc.source);
      const EpcNode* target = find(arc.target);
      if (isControlFlow(arc)) {
        m_elements.flows.push_back({.id = FlowId{freshId("arc_" + arc.id)},
                                    .source = startOf(*source),
                                    .target = endOf(*target)});
      } else if (!source || !target) {
        addLooseEnd(arc, source, target);
      }
    }
  }

  /// A line that names an element that is not there: the end that is known stays.
  void addLooseEnd(const EpcArc& arc, const EpcNode* source, const EpcNode* target)
  {
    const std::string& missing = source ? arc.target : arc.source;
    const EpcNode* known = source ? source : target;
    if (!known || !isInFlow(known->kind)) {
      say(LossKind::Dropped,
          {"A line of the chain %1 names elements that are not there and was left out: %2",
           {m_epc.name, missing}});
      return;
    }
    Flow flow{.id = FlowId{freshId("arc_" + arc.id)}};
    if (source) flow.source = startOf(*source);
    if (target) flow.target = endOf(*target);
    say(LossKind::Repaired,
        {"A line of the chain %1 leads to %2, which is not there; its end stays open",
         {m_epc.name, missing}},
        ElementId{flow.id});
    m_elements.flows.push_back(std::move(flow));
  }

  void addRelations()
  {
    for (const EpcArc& arc : m_epc.arcs) {
      const EpcNode* source = find(arc.source);
      const EpcNode* target = find(arc.target);
      if (!source || !target || isControlFlow(arc)) continue;
      const bool fromStep = isInFlow(source->kind);
      if (fromStep == isInFlow(target->kind)) {
        say(LossKind::Dropped,
            {"A line of the chain %1 connects %2 and %3, which are no steps; it was left out",
             {m_epc.name, source->name, target->name}});
      } else if (fromStep) {
        relate(arc, *source, *target, arc.relation != "input");
      } else {
        relate(arc, *target, *source, arc.relation == "output");
      }
    }
  }

  void relate(const EpcArc& arc, const EpcNode& step, const EpcNode& partner, bool comesOut)
  {
    Node& node = m_elements.nodes[m_nodeOf[placeOf(step)]];
    if (partner.kind == EpcKind::Participant) {
      giveRole(node, partner.name);
    } else if (partner.kind == EpcKind::Application) {
      addOnce(node.attributes.systems, partner.name);
    } else {
      addOnce(comesOut ? node.attributes.documentsOut : node.attributes.documentsIn, partner.name);
      const DataObjectId& data = m_dataOf.at(placeOf(partner));
      const ElementId from = comesOut ? ElementId{node.id} : ElementId{data};
      const ElementId to = comesOut ? ElementId{data} : ElementId{node.id};
      m_elements.associations.push_back({.id = AssociationId{freshId("relation_" + arc.id)},
                                         .source = from,
                                         .target = to,
                                         .kind = AssociationKind::Data,
                                         .direction = AssociationDirection::One});
    }
  }

  static void addOnce(std::vector<std::string>& texts, const std::string& text)
  {
    if (!text.empty() && std::ranges::find(texts, text) == texts.end()) texts.push_back(text);
  }

  void giveRole(Node& node, const std::string& role)
  {
    const LaneId& lane = m_laneOf.at(foldText(role));
    if (!node.lane) {
      node.lane = lane;
    } else if (node.lane != lane) {
      std::string& note = node.attributes.note;
      note += (note.empty() ? "" : "; ") + role;
      say(LossKind::Repaired,
          {"%1 has several roles; the first became its lane, %2 stands in the note",
           {node.label, role}},
          ElementId{node.id});
    }
  }

  /// Events and connectors stand where the step before them stands, else where the one behind does.
  void spreadLanes()
  {
    if (m_elements.lanes.empty()) return;
    std::unordered_map<std::string, std::size_t> place;
    for (std::size_t i = 0; i < m_elements.nodes.size(); ++i) {
      place.emplace(m_elements.nodes[i].id.value(), i);
    }
    std::vector<std::vector<std::size_t>> next(m_elements.nodes.size());
    std::vector<std::vector<std::size_t>> previous(m_elements.nodes.size());
    for (const Flow& flow : m_elements.flows) {
      if (!flow.source || !flow.target) continue;
      const std::size_t from = place.at(flow.source->value());
      const std::size_t to = place.at(flow.target->value());
      next[from].push_back(to);
      previous[to].push_back(from);
    }
    const std::vector<bool> named = rolesNamed();
    spread(next);
    spread(previous);
    reportWithoutRole(named);
  }

  std::vector<bool> rolesNamed() const
  {
    std::vector<bool> named;
    for (const Node& node : m_elements.nodes) named.push_back(node.lane.has_value());
    return named;
  }

  void spread(const std::vector<std::vector<std::size_t>>& neighbours)
  {
    std::deque<std::size_t> queue;
    for (std::size_t i = 0; i < m_elements.nodes.size(); ++i) {
      if (m_elements.nodes[i].lane) queue.push_back(i);
    }
    for (; !queue.empty(); queue.pop_front()) {
      for (const std::size_t neighbour : neighbours[queue.front()]) {
        if (m_elements.nodes[neighbour].lane) continue;
        m_elements.nodes[neighbour].lane = m_elements.nodes[queue.front()].lane;
        queue.push_back(neighbour);
      }
    }
  }

  void reportWithoutRole(const std::vector<bool>& named)
  {
    for (std::size_t i = 0; i < named.size(); ++i) {
      const Node& node = m_elements.nodes[i];
      if (named[i] || !isActivity(node) || !node.lane) continue;
      say(LossKind::Repaired,
          {"%1 names no role; it was put into the lane of the step next to it", {node.label}},
          ElementId{node.id});
    }
  }

  ProcessId processId()
  {
    return ProcessId{m_chains.ids.fresh("epc_" + (m_epc.id.empty() ? "1" : cleanText(m_epc.id)))};
  }

  void finish()
  {
    ProcessHeader header{.name = m_epc.name, .description = m_epc.description};
    if (!m_epc.folder.empty()) header.profile.keywords.push_back(m_epc.folder);
    const bool hasLanes = !m_elements.lanes.empty();
    Result<Process> process = Process::make(processId(), std::move(header), std::move(m_elements));
    if (!process) {  // the ids and references above are ours: this cannot happen
      say(LossKind::Dropped, process.error().message);
      return;
    }
    const bool placed =
        std::ranges::any_of(m_epc.nodes, [](const EpcNode& n) { return n.bounds.has_value(); });
    if (hasLanes && placed) {
      say(LossKind::NotShown,
          {"The positions in the chain %1 were not taken over: its roles became lanes, and the "
           "chain was drawn anew",
           {m_epc.name}});
    } else if (!hasLanes) {
      addPicture(*process);
    }
    m_import.content.processes.push_back(*std::move(process));
  }

  /// The steps around the centres that the file names, the lines drawn anew around them.
  void addPicture(const Process& process)
  {
    if (process.nodes().empty() || process.nodes().size() > mostPlaced) return;
    Diagram diagram{.id = DiagramId{process.id().value() + "_picture"}, .process = process.id()};
    for (std::size_t i = 0; i < m_epc.nodes.size(); ++i) {
      const EpcNode& node = m_epc.nodes[i];
      const std::optional<ElementId> id = elementOf(process, i);
      if (!id) continue;
      if (!node.bounds || m_splitOf.contains(i)) return;
      const Rect size = usualSize(process, *id);
      const Point centre = node.bounds->center();
      diagram.shapes.insert({.id = *id,
                             .bounds = {centre.x - size.width / 2, centre.y - size.height / 2,
                                        size.width, size.height}},
                            diagram.shapes.size());
    }
    if (overlaps(diagram)) return;
    m_import.content.diagrams.push_back(layoutRoutes(process, diagram));
  }

  std::optional<ElementId> elementOf(const Process& process, std::size_t place) const
  {
    const EpcNode& node = m_epc.nodes[place];
    if (isInFlow(node.kind)) return process.nodes()[m_nodeOf[place]].id;
    const auto data = m_dataOf.find(place);
    return data == m_dataOf.end() ? std::nullopt : std::optional<ElementId>{data->second};
  }

  /// Chains may be drawn tighter than our symbols are: then the layout does better. Sweeps from top
  /// to bottom, as chains run.
  static bool overlaps(const Diagram& diagram)
  {
    std::vector<Rect> rects;
    for (const Shape& shape : diagram.shapes) rects.push_back(shape.bounds);
    std::ranges::sort(rects, {}, &Rect::y);
    for (std::size_t i = 0; i < rects.size(); ++i) {
      for (std::size_t j = i + 1; j < rects.size() && rects[j].y < rects[i].bottom(); ++j) {
        if (rects[i].intersects(rects[j])) return true;
      }
    }
    return false;
  }

  const Epc& m_epc;
  ChainNames& m_chains;
  Import& m_import;
  std::unordered_map<std::string, std::size_t> m_places;
  std::vector<Degree> m_degrees;
  std::vector<std::size_t> m_nodeOf;             // by place in the chain: the node made of it
  std::map<std::size_t, std::size_t> m_splitOf;  // of a mixed connector: its splitting gateway
  std::map<std::size_t, DataObjectId> m_dataOf;
  std::map<std::string, LaneId> m_laneOf;  // by folded name
  FreshIds m_ids;
  ProcessElements m_elements;
};

}  // namespace

void addProcess(const Epc& epc, ChainNames& chains, Import& import)
{
  Conversion{epc, chains, import}.run();
}

}  // namespace einklang::epml
