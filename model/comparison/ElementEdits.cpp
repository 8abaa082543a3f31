#include "model/comparison/ElementEdits.h"

#include "model/base/Text.h"
#include "model/process/References.h"

#include <algorithm>

namespace einklang {
namespace {

AnyElement elementOf(const Link& link)
{
  return std::visit([](const auto* one) -> AnyElement { return *one; }, link);
}

void addOnce(AnchoredEdits& edits, AnchoredEdit edit)
{
  if (std::ranges::find(edits, edit) == edits.end()) edits.push_back(std::move(edit));
}

}  // namespace

LinkedSide::LinkedSide(const Process& process, const Counterparts& counterparts)
    : m_process{process}, m_counterparts{counterparts}
{
  const auto note = [this](const auto& link) {
    for (const ElementId& end : referencesOf(link)) m_links[end.value()].emplace_back(&link);
  };
  for (const Association& link : process.associations()) note(link);
  for (const MessageFlow& link : process.messageFlows()) note(link);
}

const std::vector<Link>& LinkedSide::linksOf(const ElementId& id) const
{
  static const std::vector<Link> none;
  const auto it = m_links.find(id.value());
  return it == m_links.end() ? none : it->second;
}

bool LinkedSide::isExtraNode(const ElementId& id) const
{
  return !m_counterparts.isPaired(id.value()) && m_process.findNode(NodeId{id.value()});
}

// Places ------------------------------------------------------------------------------------------

/// Then another town's lane of the same name in the same place is the same.
template <typename Element>
bool LinkedSide::isOnlyOfItsName(const Element& element) const
{
  const auto alike = [](const Element& a, const Element& b) {
    if constexpr (std::is_same_v<Element, Lane>) {
      if (a.parent != b.parent || a.participant != b.participant || a.subProcess != b.subProcess)
        return false;
    }
    return foldText(a.name) == foldText(b.name);
  };
  const Element there = m_counterparts.across(element);
  return std::ranges::count_if(m_process.list<Element>(),
                               [&](const Element& other) { return alike(element, other); }) == 1 &&
         std::ranges::none_of(m_counterparts.to().list<Element>(),
                              [&](const Element& other) { return alike(there, other); });
}

template <typename Element>
void LinkedSide::putPlace(const Element& place, AnchoredEdits& edits) const
{
  addOnce(edits, InsertElement{m_counterparts.across(place), isOnlyOfItsName(place)});
}

std::vector<const Lane*> LinkedSide::extraLanesOf(const Node& node) const
{
  std::vector<const Lane*> lanes;
  for (auto id = node.lane; id && !m_counterparts.isPaired(id->value());
       id = lanes.back()->parent) {
    lanes.push_back(m_process.findLane(*id));
  }
  return lanes;
}

void LinkedSide::putPlaceThere(const Node& node, AnchoredEdits& edits) const
{
  const auto putPool = [&](const std::optional<ParticipantId>& id) {
    if (!id || m_counterparts.isPaired(id->value()) || m_counterparts.isDropped(*id)) return;
    putPlace(*m_process.findParticipant(*id), edits);
  };
  putPool(node.participant);
  for (const Lane* lane : extraLanesOf(node)) {
    putPool(lane->participant);
    putPlace(*lane, edits);
  }
}

void LinkedSide::takePlaceOutHere(const Node& node, AnchoredEdits& edits) const
{
  const auto takePool = [&](const std::optional<ParticipantId>& id) {
    if (!id || m_counterparts.isPaired(id->value()) || m_counterparts.isDropped(*id)) return;
    addOnce(edits, EraseElement{*id});
  };
  for (const Lane* lane : extraLanesOf(node)) {
    addOnce(edits, EraseElement{lane->id});
    takePool(lane->participant);
  }
  takePool(node.participant);
}

// Elements ----------------------------------------------------------------------------------------

std::optional<AnyElement> LinkedSide::extraEnd(const ElementId& id) const
{
  if (m_counterparts.isPaired(id.value())) return std::nullopt;
  if (const auto* data = m_process.dataObjects().find(DataObjectId{id.value()})) return *data;
  if (const auto* note = m_process.annotations().find(AnnotationId{id.value()})) return *note;
  if (const auto* group = m_process.groups().find(GroupId{id.value()})) return *group;
  if (const auto* pool = m_process.findParticipant(ParticipantId{id.value()})) return *pool;
  return std::nullopt;
}

std::vector<AnyElement> LinkedSide::extraEndsOf(const AnyElement& link) const
{
  if (!std::holds_alternative<Association>(link) && !std::holds_alternative<MessageFlow>(link))
    return {};
  std::vector<AnyElement> ends;
  for (const ElementId& end : std::visit([](const auto& one) { return referencesOf(one); }, link)) {
    if (auto extra = extraEnd(end)) ends.push_back(std::move(*extra));
  }
  return ends;
}

void LinkedSide::putThere(const AnyElement& element, AnchoredEdits& edits) const
{
  for (const AnyElement& end : extraEndsOf(element)) putThere(end, edits);
  std::visit(
      [&]<typename Element>(const Element& one) {
        if constexpr (std::is_same_v<Element, Participant>) {
          putPlace(one, edits);
        } else if constexpr (std::is_same_v<Element, Lane>) {
          Node inside{.id = NodeId{"inside"}};
          inside.lane = one.id;
          putPlaceThere(inside, edits);
        } else {
          addOnce(edits, InsertElement{m_counterparts.across(one)});
        }
      },
      element);
}

void LinkedSide::takeOutHere(const AnyElement& element, AnchoredEdits& edits) const
{
  std::visit([&](const auto& one) { addOnce(edits, EraseElement{one.id}); }, element);
  for (const AnyElement& end : extraEndsOf(element)) takeOutHere(end, edits);
}

// Companions --------------------------------------------------------------------------------------

void LinkedSide::replaceContents(const Node& node, bool there, AnchoredEdits& edits) const
{
  const auto each = [&]<typename Element>(const ElementList<Element>& elements) {
    for (const Element& element : elements) {
      if (element.parent != node.id) continue;
      const bool paired = m_counterparts.isPaired(element.id.value());
      if (!paired) {
        there ? putThere(element, edits) : takeOutHere(element, edits);
      } else if (there) {
        edits.push_back(ReplaceElement{m_counterparts.across(element)});
      }
    }
  };
  each(m_process.dataObjects());
  each(m_process.annotations());
  each(m_process.groups());
}

void LinkedSide::putCompanionsThere(const Node& node, AnchoredEdits& edits) const
{
  putPlaceThere(node, edits);
  if (subProcessOf(node)) replaceContents(node, true, edits);
  for (const Link& link : linksOf(node.id)) putThere(elementOf(link), edits);
}

void LinkedSide::takeCompanionsOutHere(const Node& node, AnchoredEdits& edits) const
{
  takePlaceOutHere(node, edits);
  if (subProcessOf(node)) replaceContents(node, false, edits);
  for (const Link& link : linksOf(node.id)) takeOutHere(elementOf(link), edits);
}

ElementEdits::ElementEdits(const Pairing& pairing)
    : m_reference{pairing.reference(), pairing.elements().toVariant()},
      m_variant{pairing.variant(), pairing.elements().toReference()}
{}

void ElementEdits::addCompanions(const Pairing& pairing, ChangeGroup& group) const
{
  for (const std::size_t v : group.additional) {
    const Node& node = pairing.variantGraph().node(v);
    m_variant.putCompanionsThere(node, group.toVariant);
    m_variant.takeCompanionsOutHere(node, group.toReference);
  }
  for (const std::size_t r : group.missing) {
    const Node& node = pairing.referenceGraph().node(r);
    m_reference.putCompanionsThere(node, group.toReference);
    m_reference.takeCompanionsOutHere(node, group.toVariant);
  }
}

void ElementEdits::onlyIn(bool ofVariant, const AnyElement& element, Deviation& deviation) const
{
  const LinkedSide& side = ofVariant ? m_variant : m_reference;
  side.putThere(element, (ofVariant ? deviation.toVariant : deviation.toReference).own());
  side.takeOutHere(element, (ofVariant ? deviation.toReference : deviation.toVariant).own());
  const ElementId id = std::visit([](const auto& one) { return ElementId{one.id}; }, element);
  (ofVariant ? deviation.variantElements : deviation.referenceElements).push_back(id);
}

bool saysTheSame(const Flow& a, const Flow& b)
{
  return foldText(a.label) == foldText(b.label) && a.condition == b.condition &&
         a.isDefault == b.isDefault && a.description == b.description;
}

}  // namespace einklang
