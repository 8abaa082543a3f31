#include "model/comparison/ResolveElements.h"

#include "model/base/Text.h"

#include <algorithm>

namespace einklang {
namespace {

ElementId idOf(const AnyElement& element)
{
  return std::visit([](const auto& one) { return ElementId{one.id}; }, element);
}

bool isPlace(const AnyElement& element)
{
  return std::holds_alternative<Participant>(element) || std::holds_alternative<Lane>(element);
}

bool isLink(const AnyElement& element)
{
  return std::holds_alternative<MessageFlow>(element) ||
         std::holds_alternative<Association>(element) || std::holds_alternative<Flow>(element);
}

template <typename Element>
bool saysTheSame(Element a, const Element& b)
{
  a.extras = b.extras;
  if constexpr (requires { a.processId; }) a.processId = b.processId;
  return a == b;
}

}  // namespace

ElementResolver::ElementResolver(EditTarget& target, const AnchoredEdits& edits)
    : m_target{target}, m_edits{edits}
{
  for (const AnchoredEdit& edit : edits) {
    const auto* insert = std::get_if<InsertElement>(&edit);
    if (insert && isPlace(insert->element)) m_waiting.emplace(idOf(insert->element), insert);
  }
}

Status ElementResolver::makePlace(const Node& node)
{
  if (node.participant) {
    if (Status status = putOnce(*node.participant); !status) return status;
  }
  return node.lane ? putOnce(*node.lane) : success();
}

/// Places are put in when the first needs them: their own place first.
Status ElementResolver::putOnce(const ElementId& id)
{
  const auto it = m_waiting.find(id);
  if (it == m_waiting.end()) return success();
  const InsertElement& edit = *it->second;
  m_waiting.erase(it);
  if (const auto* lane = std::get_if<Lane>(&edit.element)) {
    if (lane->participant) {
      if (Status status = putOnce(*lane->participant); !status) return status;
    }
    if (lane->parent) {
      if (Status status = putOnce(*lane->parent); !status) return status;
    }
  }
  return put(edit);
}

Status ElementResolver::put(const InsertElement& edit)
{
  return std::visit([&](const auto& element) { return place(element, edit.isOnly); }, edit.element);
}

Status ElementResolver::putIn()
{
  while (!m_waiting.empty()) {
    if (Status status = putOnce(m_waiting.begin()->first); !status) return status;
  }
  for (const AnchoredEdit& edit : m_edits) {
    const auto* insert = std::get_if<InsertElement>(&edit);
    if (!insert || isPlace(insert->element) || isLink(insert->element)) continue;
    if (Status status = put(*insert); !status) return status;
  }
  return replaceAll();
}

Status ElementResolver::link()
{
  for (const AnchoredEdit& edit : m_edits) {
    const auto* insert = std::get_if<InsertElement>(&edit);
    if (!insert || !isLink(insert->element)) continue;
    if (Status status = put(*insert); !status) return status;
  }
  return success();
}

// Putting in --------------------------------------------------------------------------------------

/// An element of that id that says the same is the one: another deviation brought it.
template <typename Element>
Status ElementResolver::insertFresh(Element element)
{
  const Element* known = m_target.process().list<Element>().find(element.id);
  if (known && saysTheSame(*known, element)) return success();
  const std::string id = element.id.value();
  const std::string free = m_target.freeIdFor(id);
  if (free != id) m_target.rename(id, free);
  element.id = decltype(element.id){free};
  return m_target.insertLast(std::move(element));
}

Status ElementResolver::place(Participant participant, bool isOnly)
{
  for (const Participant& known : m_target.process().participants()) {
    if (!isOnly || foldText(known.name) != foldText(participant.name)) continue;
    m_target.rename(participant.id.value(), known.id.value());
    return success();
  }
  return insertFresh(std::move(participant));
}

Status ElementResolver::place(Lane lane, bool isOnly)
{
  lane.parent = m_target.current(lane.parent);
  lane.participant = m_target.current(lane.participant);
  lane.subProcess = m_target.current(lane.subProcess);
  for (const Lane& known : m_target.process().lanes()) {
    if (!isOnly || foldText(known.name) != foldText(lane.name) || known.parent != lane.parent ||
        known.participant != lane.participant || known.subProcess != lane.subProcess) {
      continue;
    }
    m_target.rename(lane.id.value(), known.id.value());
    return success();
  }
  if (lane.parent && !has(*lane.parent)) lane.parent.reset();
  if (lane.participant && !has(*lane.participant)) lane.participant.reset();
  if (lane.subProcess && !has(*lane.subProcess)) return success();
  return insertFresh(std::move(lane));
}

Status ElementResolver::place(Flow flow, bool)
{
  flow.source = m_target.current(flow.source);
  flow.target = m_target.current(flow.target);
  if ((flow.source && !has(*flow.source)) || (flow.target && !has(*flow.target))) return success();
  return insertFresh(std::move(flow));
}

Status ElementResolver::place(MessageFlow flow, bool)
{
  flow.source = m_target.current(flow.source);
  flow.target = m_target.current(flow.target);
  if ((flow.source && !has(*flow.source)) || (flow.target && !has(*flow.target))) return success();
  return insertFresh(std::move(flow));
}

Status ElementResolver::place(Association association, bool)
{
  association.source = m_target.current(association.source);
  association.target = m_target.current(association.target);
  if (!has(association.source) || !has(association.target)) return success();
  return insertFresh(std::move(association));
}

template <typename Artifact>
Status ElementResolver::placeArtifact(Artifact artifact)
{
  artifact.parent = m_target.current(artifact.parent);
  artifact.participant = m_target.current(artifact.participant);
  if (artifact.parent && !has(*artifact.parent)) artifact.parent.reset();
  if (artifact.participant && !has(*artifact.participant)) artifact.participant.reset();
  return insertFresh(std::move(artifact));
}

// Other content -----------------------------------------------------------------------------------

template <typename Element>
Status ElementResolver::replace(Element element)
{
  const Element* known = m_target.process().list<Element>().find(m_target.current(element.id));
  if (!known) {
    return Error{ErrorCode::Conflict,
                 Message{"the element %1 is not there any more", {element.id.value()}}};
  }
  element.id = known->id;
  element.extras = known->extras;
  if constexpr (requires { element.processId; }) element.processId = known->processId;
  if constexpr (requires { element.source; }) {
    element.source = known->source;
    element.target = known->target;
  } else if constexpr (!std::is_same_v<Element, Participant>) {
    element.participant = m_target.current(element.participant);
    element.parent = m_target.current(element.parent);
    if (element.parent && !has(*element.parent)) element.parent = known->parent;
    if (element.participant && !has(*element.participant)) element.participant = known->participant;
  }
  if (element == *known) return success();
  return m_target.carryOut(Replace<Element>{std::move(element)});
}

Status ElementResolver::replaceAll()
{
  for (const AnchoredEdit& edit : m_edits) {
    const auto* change = std::get_if<ReplaceElement>(&edit);
    if (!change) continue;
    Status status =
        std::visit([this](const auto& element) { return replace(element); }, change->element);
    if (!status) return status;
  }
  return success();
}

// Taking out --------------------------------------------------------------------------------------

template <typename Element>
Status ElementResolver::eraseIfThere(const ElementId& id, bool& erased)
{
  using IdType = decltype(Element::id);
  const Edit edit = Erase<Element>{IdType{id.value()}};
  if (!m_target.process().list<Element>().find(IdType{id.value()})) return success();
  if (!fits(m_target.process(), edit)) return success();  // still used
  erased = true;
  return m_target.carryOut(edit);
}

Status ElementResolver::unlink()
{
  bool erased = false;
  for (const AnchoredEdit& edit : m_edits) {
    const auto* erase = std::get_if<EraseElement>(&edit);
    if (!erase) continue;
    if (Status s = eraseIfThere<Association>(erase->id, erased); !s) return s;
    if (Status s = eraseIfThere<MessageFlow>(erase->id, erased); !s) return s;
    const Flow* flow = m_target.process().findFlow(FlowId{erase->id.value()});
    if (!flow || (flow->source && flow->target)) continue;
    if (Status s = eraseIfThere<Flow>(erase->id, erased); !s) return s;
  }
  return success();
}

/// Lanes inside before the lanes around them: until nothing more can go.
Status ElementResolver::takeOut()
{
  for (bool erased = true; erased;) {
    erased = false;
    for (const AnchoredEdit& edit : m_edits) {
      const auto* erase = std::get_if<EraseElement>(&edit);
      if (!erase) continue;
      if (Status s = eraseIfThere<DataObject>(erase->id, erased); !s) return s;
      if (Status s = eraseIfThere<Annotation>(erase->id, erased); !s) return s;
      if (Status s = eraseIfThere<Group>(erase->id, erased); !s) return s;
      if (Status s = eraseIfThere<Lane>(erase->id, erased); !s) return s;
      if (Status s = eraseIfThere<Participant>(erase->id, erased); !s) return s;
    }
  }
  return success();
}

}  // namespace einklang
