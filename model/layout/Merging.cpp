#include "model/layout/Merging.h"

#include "model/layout/TwinTable.h"

#include <algorithm>

namespace einklang::layout {
namespace {

using Index = std::size_t;

template <typename Element>
std::vector<Element> copyOf(const ElementList<Element>& list)
{
  return {list.begin(), list.end()};
}

/// Adds one variant to the elements of the merged process.
class VariantMerger
{
 public:
  VariantMerger(const Process& reference, const VariantTwins& variant, const std::string& prefix,
                ProcessElements& elements, Merged& merged)
      : m_reference{reference},
        m_variant{variant.process},
        m_prefix{prefix},
        m_table{reference, variant},
        m_elements{elements},
        m_merged{merged}
  {
    m_result.twins = m_table.all();
  }

  MergedVariant merge()
  {
    for (const Participant& pool : m_variant.participants()) addPool(pool);
    for (const Lane& lane : m_variant.lanes()) addLane(lane);
    for (const Node& node : m_variant.nodes()) addNode(node);
    for (const Flow& flow : m_variant.flows()) addFlow(flow);
    for (const DataObject& data : m_variant.dataObjects())
      addSatellite(data, m_elements.dataObjects);
    for (const Annotation& note : m_variant.annotations()) {
      addSatellite(note, m_elements.annotations);
    }
    for (const Association& line : m_variant.associations()) addAssociation(line);
    findInLine();
    return std::move(m_result);
  }

 private:
  std::string fresh(const std::string& id) const { return m_prefix + id; }

  std::optional<std::string> placeOf(const std::string& id) const
  {
    const auto it = m_result.places.find(id);
    return it == m_result.places.end() ? std::nullopt : std::optional{it->second};
  }

  /// A typed id of the merged process for one of the variant.
  template <typename Id>
  std::optional<Id> mapped(const std::optional<Id>& id) const
  {
    if (!id) return std::nullopt;
    const auto place = placeOf(id->value());
    return place ? std::optional{Id{*place}} : std::nullopt;
  }

  void addPool(const Participant& pool)
  {
    const std::string& id = pool.id.value();
    if (const auto twin = m_table.of(id)) {
      m_result.places[id] = *twin;
    } else if (!m_table.poolFor(pool.id)) {  // else its steps stand where their twins stand
      Participant copy = pool;
      copy.id = ParticipantId{fresh(id)};
      m_elements.participants.push_back(copy);
      m_result.places[id] = copy.id.value();
    }
  }

  std::optional<ParticipantId> homeOf(const std::optional<ParticipantId>& pool) const
  {
    if (const auto place = mapped(pool)) return place;
    const auto home = m_table.poolFor(pool);
    return home ? *home : std::nullopt;
  }

  /// Behind the lane that it follows in the variant.
  void addLane(const Lane& lane)
  {
    const std::string& id = lane.id.value();
    if (const auto twin = m_table.of(id)) {
      m_result.places[id] = *twin;
      m_lastLane = *twin;
      return;
    }
    Lane copy = lane;
    copy.id = LaneId{fresh(id)};
    copy.parent = mapped(lane.parent);
    copy.subProcess.reset();
    copy.participant = copy.parent ? std::nullopt : homeOf(lane.participant);
    if (lane.subProcess) return;
    auto& lanes = m_elements.lanes;
    auto at = std::ranges::find(lanes, LaneId{m_lastLane}, &Lane::id);
    if (at != lanes.end()) ++at;
    if (m_lastLane.empty()) at = lanes.begin();
    if (copy.parent) at = std::max(at, std::ranges::find(lanes, *copy.parent, &Lane::id) + 1);
    lanes.insert(at, copy);
    m_result.places[id] = copy.id.value();
    m_lastLane = copy.id.value();
  }

  bool moved(const Node& node, const Node& twin) const
  {
    if (m_reference.lanes().empty()) return false;
    const auto lane = mapped(node.lane);
    return lane && *lane != twin.lane && !node.parent && !isBoundary(node);
  }

  void addNode(const Node& node)
  {
    const std::string& id = node.id.value();
    const auto twin = m_table.of(id);
    const Node* other = twin ? m_reference.findNode(NodeId{*twin}) : nullptr;
    if (other && !moved(node, *other)) {
      m_result.places[id] = *twin;
      return;
    }
    Node copy = node;
    copy.id = NodeId{fresh(id)};
    if (node.parent) {
      copy.parent = mapped(node.parent);
      if (!copy.parent || !holdsSteps(*copy.parent)) return;  // its inside is not drawn
    }
    copy.participant = node.parent ? std::nullopt : homeOf(node.participant);
    copy.lane = mapped(node.lane);
    if (!copy.lane && !node.parent) copy.lane = laneBeside(node);
    if (Event* event = std::get_if<Event>(&copy.type)) {
      if (event->attachedTo) event->attachedTo = mapped(event->attachedTo);
    }
    if (other) m_merged.columnOf.insert_or_assign(copy.id.value(), ElementId{*twin});
    m_elements.nodes.push_back(copy);
    m_result.places[id] = copy.id.value();
    if (!other) m_extras.insert(id);
  }

  bool holdsSteps(const NodeId& id) const
  {
    const auto it = std::ranges::find(m_elements.nodes, id, &Node::id);
    return it != m_elements.nodes.end() && subProcessOf(*it);
  }

  /// Where the variant has no lanes: the one of a step that it follows or leads to.
  std::optional<LaneId> laneBeside(const Node& node) const
  {
    const auto laneAt = [&](const std::optional<NodeId>& id) -> std::optional<LaneId> {
      const auto place = mapped(id);
      const auto it =
          place ? std::ranges::find(m_elements.nodes, *place, &Node::id) : m_elements.nodes.end();
      return it == m_elements.nodes.end() ? std::nullopt : it->lane;
    };
    for (const Flow& flow : m_variant.flows()) {
      if (flow.target != node.id) continue;
      if (const auto lane = laneAt(flow.source)) return lane;
    }
    for (const Flow& flow : m_variant.flows()) {
      if (flow.source != node.id) continue;
      const auto twin = flow.target ? m_table.of(flow.target->value()) : std::nullopt;
      if (twin && m_reference.findNode(NodeId{*twin})->lane) {
        return m_reference.findNode(NodeId{*twin})->lane;
      }
    }
    return std::nullopt;
  }

  void addFlow(const Flow& flow)
  {
    Flow copy = flow;
    copy.id = FlowId{fresh(flow.id.value())};
    copy.source = mapped(flow.source);
    copy.target = mapped(flow.target);
    if (copy.source && copy.target) m_elements.flows.push_back(copy);
  }

  template <typename Element>
  void addSatellite(const Element& element, std::vector<Element>& list)
  {
    const std::string& id = element.id.value();
    if (const auto twin = m_table.of(id)) {
      m_result.places[id] = *twin;
      return;
    }
    Element copy = element;
    copy.id = decltype(Element::id){fresh(id)};
    if (element.parent) {
      copy.parent = mapped(element.parent);
      if (!copy.parent || !holdsSteps(*copy.parent)) return;
    }
    copy.participant = element.parent ? std::nullopt : homeOf(element.participant);
    list.push_back(copy);
    m_result.places[id] = copy.id.value();
  }

  void addAssociation(const Association& line)
  {
    const auto source = placeOf(line.source.value());
    const auto target = placeOf(line.target.value());
    if (!source || !target) return;
    Association copy = line;
    copy.id = AssociationId{fresh(line.id.value())};
    copy.source = ElementId{*source};
    copy.target = ElementId{*target};
    m_elements.associations.push_back(copy);
  }

  /// Additional steps on the only way from what comes before them.
  void findInLine()
  {
    std::map<std::string, std::vector<std::string>> before;
    std::map<std::string, int> leaving;
    for (const Flow& flow : m_variant.flows()) {
      if (!flow.source || !flow.target) continue;
      before[flow.target->value()].push_back(flow.source->value());
      ++leaving[flow.source->value()];
    }
    for (const std::string& id : m_extras) {
      std::string at = id;
      Index steps = 0;
      while (m_extras.contains(at) && before[at].size() == 1 && steps++ < m_extras.size() + 1) {
        at = before[at].front();
        if (leaving[at] != 1) break;
      }
      if (!m_extras.contains(at) && leaving[at] == 1) m_merged.inLine.insert(fresh(id));
    }
  }

  const Process& m_reference;
  const Process& m_variant;
  std::string m_prefix;
  TwinTable m_table;
  ProcessElements& m_elements;
  Merged& m_merged;
  MergedVariant m_result;
  std::set<std::string> m_extras;
  std::string m_lastLane;
};

/// A reference without lanes takes those of its variants: its steps stand where their twins do.
void adoptLanes(const Process& reference, const std::vector<MergedVariant>& merged,
                const std::vector<VariantTwins>& variants, ProcessElements& elements)
{
  if (!reference.lanes().empty() || elements.lanes.empty()) return;
  std::map<std::string, std::string> laneOf;
  for (Index i = 0; i < variants.size(); ++i) {
    for (const auto& [variant, twin] : merged[i].twins) {
      const Node* node = variants[i].process.findNode(NodeId{variant});
      if (!node || !node->lane) continue;
      const auto lane = merged[i].places.find(node->lane->value());
      if (lane != merged[i].places.end()) laneOf.emplace(twin, lane->second);
    }
  }
  for (Node& node : elements.nodes) {
    const auto lane = laneOf.find(node.id.value());
    if (lane != laneOf.end()) node.lane = LaneId{lane->second};
  }
}

/// What is left where the variants do not fit together with the reference.
void keepTwinsOnly(const Process& reference, Merged& merged)
{
  for (MergedVariant& variant : merged.variants) {
    std::erase_if(variant.places,
                  [&](const auto& place) { return !reference.contains(ElementId{place.second}); });
  }
  merged.columnOf.clear();
  merged.inLine.clear();
}

}  // namespace

Merged mergeVariants(const Process& reference, const std::vector<VariantTwins>& variants)
{
  ProcessElements elements{copyOf(reference.participants()), copyOf(reference.lanes()),
                           copyOf(reference.nodes()),        copyOf(reference.flows()),
                           copyOf(reference.messageFlows()), copyOf(reference.dataObjects()),
                           copyOf(reference.annotations()),  copyOf(reference.groups()),
                           copyOf(reference.associations())};
  Merged merged{.process = reference};
  for (Index i = 0; i < variants.size(); ++i) {
    const std::string prefix = "variant" + std::to_string(i) + "/";
    merged.variants.push_back(
        VariantMerger{reference, variants[i], prefix, elements, merged}.merge());
  }
  adoptLanes(reference, merged.variants, variants, elements);
  const Result<Process> made = Process::make(reference.id(), reference.header(), elements);
  if (made) {
    merged.process = *made;
  } else {
    keepTwinsOnly(reference, merged);
  }
  return merged;
}

}  // namespace einklang::layout
