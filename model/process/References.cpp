#include "model/process/References.h"

namespace einklang {
namespace {

template <typename... Optionals>
std::vector<ElementId> present(const Optionals&... ids)
{
  std::vector<ElementId> found;
  const auto add = [&](const auto& id) {
    if (id) found.emplace_back(*id);
  };
  (add(ids), ...);
  return found;
}

}  // namespace

std::vector<ElementId> referencesOf(const Participant&)
{
  return {};
}

std::vector<ElementId> referencesOf(const Lane& lane)
{
  return present(lane.parent, lane.participant, lane.subProcess);
}

std::vector<ElementId> referencesOf(const Node& node)
{
  const Event* event = eventOf(node);
  return present(node.parent, node.participant, node.lane,
                 event ? event->attachedTo : std::optional<NodeId>{});
}

std::vector<ElementId> referencesOf(const Flow& flow)
{
  return present(flow.source, flow.target);
}

std::vector<ElementId> referencesOf(const MessageFlow& flow)
{
  return present(flow.source, flow.target);
}

std::vector<ElementId> referencesOf(const DataObject& data)
{
  return present(data.parent, data.participant);
}

std::vector<ElementId> referencesOf(const Annotation& annotation)
{
  return present(annotation.parent, annotation.participant);
}

std::vector<ElementId> referencesOf(const Group& group)
{
  return present(group.parent, group.participant);
}

std::vector<ElementId> referencesOf(const Association& association)
{
  return {association.source, association.target};
}

}  // namespace einklang
