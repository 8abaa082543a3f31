#include "model/layout/TwinTable.h"

#include "model/base/Text.h"

#include <algorithm>

namespace einklang::layout {
namespace {

/// What most of the votes are for, if it is more than half.
template <typename Value>
std::optional<Value> majority(const std::map<Value, int>& votes)
{
  int sum = 0;
  for (const auto& [value, count] : votes) sum += count;
  for (const auto& [value, count] : votes) {
    if (2 * count > sum) return value;
  }
  return std::nullopt;
}

std::optional<ElementId> otherEnd(const Association& line, const ElementId& id)
{
  if (line.source == id) return line.target;
  if (line.target == id) return line.source;
  return std::nullopt;
}

}  // namespace

TwinTable::TwinTable(const Process& reference, const VariantTwins& variant)
    : m_reference{reference}, m_variant{variant.process}
{
  for (const Twin& twin : variant.twins) {
    const std::string& v = twin.variant.value();
    const std::string& r = twin.reference.value();
    const bool lanes = m_variant.findLane(LaneId{v}) && m_reference.findLane(LaneId{r});
    const bool pools = m_variant.findParticipant(ParticipantId{v}) &&
                       m_reference.findParticipant(ParticipantId{r});
    const bool data = m_variant.dataObjects().find(DataObjectId{v}) &&
                      m_reference.dataObjects().find(DataObjectId{r});
    if (lanes || pools || data) join(v, r);
  }
  joinNodes(variant);
  joinPools();
  joinLanes();
  joinData();
}

std::optional<std::string> TwinTable::of(const std::string& variant) const
{
  const auto it = m_twins.find(variant);
  return it == m_twins.end() ? std::nullopt : std::optional{it->second};
}

bool TwinTable::join(const std::string& variant, const std::string& reference)
{
  if (m_twins.contains(variant) || !m_taken.insert(reference).second) return false;
  m_twins.emplace(variant, reference);
  return true;
}

/// Steps are twins in a drawing only where their sub-process or host is.
bool TwinTable::fits(const Node& variant, const Node& reference) const
{
  const auto same = [&](const std::optional<NodeId>& a, const std::optional<NodeId>& b) {
    return a.has_value() == b.has_value() && (!a || of(a->value()) == b->value());
  };
  if (!same(variant.parent, reference.parent)) return false;
  if (isBoundary(variant) != isBoundary(reference)) return false;
  return !isBoundary(variant) || same(eventOf(variant)->attachedTo, eventOf(reference)->attachedTo);
}

/// Again and again: what is inside of a sub-process comes after it.
void TwinTable::joinNodes(const VariantTwins& variant)
{
  for (bool more = true; more;) {
    more = false;
    for (const Twin& twin : variant.twins) {
      const Node* v = m_variant.findNode(NodeId{twin.variant.value()});
      const Node* r = m_reference.findNode(NodeId{twin.reference.value()});
      if (v && r && fits(*v, *r)) more |= join(v->id.value(), r->id.value());
    }
  }
}

std::optional<std::optional<ParticipantId>> TwinTable::poolFor(
    const std::optional<ParticipantId>& pool) const
{
  std::map<std::optional<ParticipantId>, int> votes;
  for (const Node& node : m_variant.nodes()) {
    if (node.participant != pool || node.parent) continue;
    const auto twin = of(node.id.value());
    if (twin) ++votes[m_reference.findNode(NodeId{*twin})->participant];
  }
  return majority(votes);
}

void TwinTable::joinPools()
{
  for (const Participant& pool : m_variant.participants()) {
    const auto home = poolFor(pool.id);
    if (home && *home) join(pool.id.value(), (*home)->value());
  }
  for (const Participant& pool : m_variant.participants()) {
    for (const Participant& other : m_reference.participants()) {
      if (!pool.name.empty() && foldText(pool.name) == foldText(other.name)) {
        join(pool.id.value(), other.id.value());
      }
    }
  }
  for (const Participant& pool : m_variant.participants()) {
    const auto partner = partnerByMessages(pool);
    if (partner) join(pool.id.value(), *partner);
  }
}

/// The pool of the reference whose messages go to and come from the twins of the same steps: a
/// pool that is only a frame has nothing else to be known by.
std::optional<std::string> TwinTable::partnerByMessages(const Participant& pool) const
{
  std::map<std::string, int> votes;
  for (const MessageFlow& message : m_variant.messageFlows()) {
    const auto& source = message.source;
    const auto& target = message.target;
    if (!source || !target) continue;
    const bool sends = source->value() == pool.id.value();
    if (!sends && target->value() != pool.id.value()) continue;
    const auto twin = of(sends ? target->value() : source->value());
    if (!twin) continue;
    for (const MessageFlow& other : m_reference.messageFlows()) {
      const auto& near = sends ? other.target : other.source;
      const auto& far = sends ? other.source : other.target;
      if (!near || !far || near->value() != *twin) continue;
      if (m_reference.findParticipant(ParticipantId{far->value()})) ++votes[far->value()];
    }
  }
  return majority(votes);
}

void TwinTable::joinLanes()
{
  for (const Lane& lane : m_variant.lanes()) {
    for (const Lane& other : m_reference.lanes()) {
      if (!lane.name.empty() && foldText(lane.name) == foldText(other.name) &&
          join(lane.id.value(), other.id.value())) {
        break;
      }
    }
  }
  std::map<std::string, std::map<std::string, int>> votes;
  for (const Node& node : m_variant.nodes()) {
    const auto twin = of(node.id.value());
    if (!node.lane || !twin) continue;
    const Node* other = m_reference.findNode(NodeId{*twin});
    if (other->lane) ++votes[node.lane->value()][other->lane->value()];
  }
  for (const Lane& lane : m_variant.lanes()) {
    const auto best = majority(votes[lane.id.value()]);
    if (best) join(lane.id.value(), *best);
  }
}

void TwinTable::joinData()
{
  for (const DataObject& data : m_variant.dataObjects()) {
    joinBeside(data, [](const DataObject& d) { return foldText(d.label); });
  }
  for (const Annotation& note : m_variant.annotations()) {
    joinBeside(note, [](const Annotation& a) { return foldText(a.text); });
  }
}

/// With one of the same text beside the twin of what it is connected with.
template <typename Element, typename Text>
void TwinTable::joinBeside(const Element& element, Text text)
{
  for (const Association& line : m_variant.associations()) {
    const auto host = otherEnd(line, element.id);
    const auto twin = host ? of(host->value()) : std::nullopt;
    if (!twin) continue;
    for (const Association& other : m_reference.associations()) {
      const auto end = otherEnd(other, ElementId{*twin});
      if (!end) continue;
      const Element* there = m_reference.list<Element>().find(decltype(Element::id){end->value()});
      if (there && text(*there) == text(element)) join(element.id.value(), there->id.value());
    }
  }
}

}  // namespace einklang::layout
