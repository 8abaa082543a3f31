#include "model/process/Edit.h"

#include "model/base/Contract.h"
#include "model/base/Overloaded.h"
#include "model/process/CarryOut.h"
#include "model/process/References.h"

#include <algorithm>
#include <utility>

namespace einklang {

/// The only hand that writes into a process.
struct ProcessWriter
{
  template <typename Element>
  static ElementList<Element>& list(Process& process)
  {
    return std::get<ElementList<Element>>(process.m_lists);
  }
  static ProcessHeader& header(Process& process) { return process.m_header; }
};

namespace {

Error refused(ErrorCode code, const char* text, const std::string& id)
{
  return Error{code, Message{text, {id}}};
}

template <typename Element>
bool anyRefersTo(const ElementList<Element>& elements, const ElementId& id)
{
  return std::ranges::any_of(elements, [&](const Element& element) {
    return refersTo(element, id) && element.id.value() != id.value();
  });
}

bool isReferredTo(const Process& process, const ElementId& id)
{
  return anyRefersTo(process.flows(), id) || anyRefersTo(process.nodes(), id) ||
         anyRefersTo(process.lanes(), id) || anyRefersTo(process.messageFlows(), id) ||
         anyRefersTo(process.associations(), id) || anyRefersTo(process.dataObjects(), id) ||
         anyRefersTo(process.annotations(), id) || anyRefersTo(process.groups(), id);
}

/// No real process is nested deeper. Keeps every walk over parents short, and ends one that runs
/// into a circle further up.
constexpr int deepest = 256;

bool leadsToItself(const Process& process, const Lane& lane)
{
  auto parent = lane.parent;
  for (int depth = 0; parent && *parent != lane.id && depth < deepest; ++depth) {
    const Lane* found = process.findLane(*parent);
    parent = found ? found->parent : std::nullopt;
  }
  return parent.has_value();
}

bool leadsToItself(const Process& process, const Node& node)
{
  auto parent = node.parent;
  for (int depth = 0; parent && *parent != node.id && depth < deepest; ++depth) {
    const Node* found = process.findNode(*parent);
    parent = found ? found->parent : std::nullopt;
  }
  return parent.has_value();
}

Status nestingFits(const Process& process, const Node& node)
{
  if (leadsToItself(process, node)) {
    return refused(ErrorCode::NotAllowed, "%1 would be inside itself or nested too deeply",
                   node.id.value());
  }
  const Node* parent = node.parent ? process.findNode(*node.parent) : nullptr;
  if (parent && !subProcessOf(*parent)) {
    return refused(ErrorCode::NotAllowed, "%1 is not a sub-process", parent->id.value());
  }
  const bool children = std::ranges::any_of(
      process.nodes(), [&](const Node& other) { return other.parent == node.id; });
  if (children && !subProcessOf(node)) {
    return refused(ErrorCode::NotAllowed, "%1 has contents", node.id.value());
  }
  return success();
}

Status nestingFits(const Process& process, const Lane& lane)
{
  if (!leadsToItself(process, lane)) return success();
  return refused(ErrorCode::NotAllowed, "%1 would be inside itself or nested too deeply",
                 lane.id.value());
}

template <typename Element>
Status nestingFits(const Process&, const Element&)
{
  return success();
}

/// A typed reference must lead to an element of its kind: a flow's end is a node.
Status kindsFit(const Process& process, const Flow& flow)
{
  for (const auto& end : {flow.source, flow.target}) {
    if (end && !process.findNode(*end)) {
      return refused(ErrorCode::UnknownElement, "there is no step %1", end->value());
    }
  }
  return success();
}

Status kindsFit(const Process& process, const Node& node)
{
  if (node.lane && !process.findLane(*node.lane)) {
    return refused(ErrorCode::UnknownElement, "there is no lane %1", node.lane->value());
  }
  if (node.participant && !process.findParticipant(*node.participant)) {
    return refused(ErrorCode::UnknownElement, "there is no participant %1",
                   node.participant->value());
  }
  return success();
}

template <typename Element>
Status kindsFit(const Process&, const Element&)
{
  return success();
}

template <typename Element>
Status contentFits(const Process& process, const Element& element)
{
  for (const ElementId& id : referencesOf(element)) {
    if (id != ElementId{element.id} && !process.contains(id)) {
      return refused(ErrorCode::UnknownElement, "there is no element %1", id.value());
    }
  }
  if (Status kinds = kindsFit(process, element); !kinds) return kinds;
  return nestingFits(process, element);
}

template <typename Element>
Status fitsOne(const Process& process, const Insert<Element>& edit)
{
  if (process.contains(edit.element.id)) {
    return refused(ErrorCode::NotAllowed, "the id %1 is in use", edit.element.id.value());
  }
  if (edit.index > process.list<Element>().size()) {
    return refused(ErrorCode::NotAllowed, "no place for %1", edit.element.id.value());
  }
  return contentFits(process, edit.element);
}

template <typename Element>
Status fitsOne(const Process& process, const Erase<Element>& edit)
{
  if (!process.list<Element>().find(edit.id)) {
    return refused(ErrorCode::UnknownElement, "there is no element %1", edit.id.value());
  }
  if (isReferredTo(process, edit.id)) {
    return refused(ErrorCode::NotAllowed, "other elements still need %1", edit.id.value());
  }
  return success();
}

template <typename Element>
Status fitsOne(const Process& process, const Replace<Element>& edit)
{
  if (!process.list<Element>().find(edit.element.id)) {
    return refused(ErrorCode::UnknownElement, "there is no element %1", edit.element.id.value());
  }
  return contentFits(process, edit.element);
}

Status fitsOne(const Process&, const ReplaceHeader&)
{
  return success();
}

template <typename Element>
Edit applyOne(Process& process, const Insert<Element>& edit)
{
  ProcessWriter::list<Element>(process).insert(edit.element, edit.index);
  return Erase<Element>{edit.element.id};
}

template <typename Element>
Edit applyOne(Process& process, const Erase<Element>& edit)
{
  ElementList<Element>& list = ProcessWriter::list<Element>(process);
  const std::size_t index = list.indexOf(edit.id);
  return Insert<Element>{list.erase(edit.id), index};
}

template <typename Element>
Edit applyOne(Process& process, const Replace<Element>& edit)
{
  return Replace<Element>{ProcessWriter::list<Element>(process).replace(edit.element)};
}

Edit applyOne(Process& process, const ReplaceHeader& edit)
{
  return ReplaceHeader{std::exchange(ProcessWriter::header(process), edit.header)};
}

template <typename Element>
void carryOutOne(Process& process, Insert<Element>&& edit)
{
  ProcessWriter::list<Element>(process).insert(std::move(edit.element), edit.index);
}

template <typename Element>
void carryOutOne(Process& process, Erase<Element>&& edit)
{
  ProcessWriter::list<Element>(process).drop(edit.id);
}

template <typename Element>
void carryOutOne(Process& process, Replace<Element>&& edit)
{
  ProcessWriter::list<Element>(process).put(std::move(edit.element));
}

void carryOutOne(Process& process, ReplaceHeader&& edit)
{
  ProcessWriter::header(process) = std::move(edit.header);
}

template <typename Element>
void append(Process& process, std::vector<Element> elements)
{
  ElementList<Element>& list = ProcessWriter::list<Element>(process);
  for (Element& element : elements) list.insert(std::move(element), list.size());
}

template <typename Element>
Status allFit(const Process& process, const ElementList<Element>& elements)
{
  for (const Element& element : elements) {
    if (Status status = contentFits(process, element); !status) return status;
  }
  return success();
}

/// nestingFits() for all nodes at once: asking each for its children would be quadratic.
Status nodesFit(const Process& process)
{
  for (const Node& node : process.nodes()) {
    const Node* parent = node.parent ? process.findNode(*node.parent) : nullptr;
    if (node.parent && (!parent || !subProcessOf(*parent))) {
      return refused(ErrorCode::NotAllowed, "%1 is not a sub-process", node.parent->value());
    }
    if (leadsToItself(process, node)) {
      return refused(ErrorCode::NotAllowed, "%1 would be inside itself or nested too deeply",
                     node.id.value());
    }
    for (const ElementId& id : referencesOf(node)) {
      if (!process.contains(id)) {
        return refused(ErrorCode::UnknownElement, "there is no element %1", id.value());
      }
    }
    if (Status kinds = kindsFit(process, node); !kinds) return kinds;
  }
  return success();
}

Status allFit(const Process& process)
{
  if (Status s = nodesFit(process); !s) return s;
  if (Status s = allFit(process, process.lanes()); !s) return s;
  if (Status s = allFit(process, process.flows()); !s) return s;
  if (Status s = allFit(process, process.messageFlows()); !s) return s;
  if (Status s = allFit(process, process.dataObjects()); !s) return s;
  if (Status s = allFit(process, process.annotations()); !s) return s;
  if (Status s = allFit(process, process.groups()); !s) return s;
  return allFit(process, process.associations());
}

/// The first id that two elements share.
template <typename... Elements>
std::optional<std::string> repeatedId(const std::vector<Elements>&... lists)
{
  std::vector<std::string> ids;
  (std::ranges::transform(lists, std::back_inserter(ids),
                          [](const auto& element) { return element.id.value(); }),
   ...);
  std::ranges::sort(ids);
  const auto twice = std::ranges::adjacent_find(ids);
  return twice == ids.end() ? std::nullopt : std::optional{*twice};
}

}  // namespace

Edit apply(Process& process, const Edit& edit)
{
  const Status status = fits(process, edit);
  expects(status.has_value(), status ? "" : status.error().message.text.c_str());
  return std::visit([&](const auto& one) { return applyOne(process, one); }, edit);
}

Status carryOut(Process& process, Edit edit)
{
  if (Status status = fits(process, edit); !status) return status;
  std::visit([&](auto&& one) { carryOutOne(process, std::move(one)); }, std::move(edit));
  return success();
}

Status fits(const Process& process, const Edit& edit)
{
  return std::visit([&](const auto& one) { return fitsOne(process, one); }, edit);
}

Result<Process> Process::make(ProcessId id, ProcessHeader header, ProcessElements elements)
{
  ProcessElements& e = elements;
  if (const auto twice = repeatedId(e.participants, e.lanes, e.nodes, e.flows, e.messageFlows,
                                    e.dataObjects, e.annotations, e.groups, e.associations)) {
    return refused(ErrorCode::InvalidContent, "the id %1 is used twice", *twice);
  }
  Process process{std::move(id), std::move(header)};
  append(process, std::move(e.participants));
  append(process, std::move(e.lanes));
  append(process, std::move(e.nodes));
  append(process, std::move(e.flows));
  append(process, std::move(e.messageFlows));
  append(process, std::move(e.dataObjects));
  append(process, std::move(e.annotations));
  append(process, std::move(e.groups));
  append(process, std::move(e.associations));
  if (const Status status = allFit(process); !status) {
    return Error{ErrorCode::InvalidContent, status.error().message};
  }
  return process;
}

}  // namespace einklang
