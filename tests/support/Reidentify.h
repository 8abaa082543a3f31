#pragma once

#include "model/matching/Correspondence.h"
#include "model/process/Process.h"

#include <string>
#include <vector>

namespace einklang::test {

/// The id that reidentified() gives.
template <typename IdType>
IdType otherId(const IdType& id)
{
  return IdType{"x" + id.value() + "x"};
}

template <typename IdType>
void reidentify(std::optional<IdType>& id)
{
  if (id) id = otherId(*id);
}

/// The same process with other ids for everything.
inline Process reidentified(const Process& process)
{
  ProcessElements e;
  const auto copy = [](const auto& from, auto& to) {
    to.assign(from.begin(), from.end());
    for (auto& element : to) element.id = otherId(element.id);
  };
  copy(process.participants(), e.participants);
  copy(process.lanes(), e.lanes);
  copy(process.nodes(), e.nodes);
  copy(process.flows(), e.flows);
  copy(process.messageFlows(), e.messageFlows);
  copy(process.dataObjects(), e.dataObjects);
  copy(process.annotations(), e.annotations);
  copy(process.groups(), e.groups);
  copy(process.associations(), e.associations);
  const auto place = [](auto& list) {
    for (auto& element : list) {
      reidentify(element.parent);
      reidentify(element.participant);
    }
  };
  place(e.lanes);
  place(e.nodes);
  place(e.dataObjects);
  place(e.annotations);
  place(e.groups);
  for (Lane& lane : e.lanes) reidentify(lane.subProcess);
  for (Node& node : e.nodes) {
    reidentify(node.lane);
    if (auto* event = std::get_if<Event>(&node.type)) reidentify(event->attachedTo);
  }
  const auto ends = [](auto& list) {
    for (auto& element : list) {
      reidentify(element.source);
      reidentify(element.target);
    }
  };
  ends(e.flows);
  ends(e.messageFlows);
  for (Association& link : e.associations) {
    link.source = otherId(link.source);
    link.target = otherId(link.target);
  }
  return Process::make(process.id(), process.header(), std::move(e)).value();
}

/// Each node with the one that reidentified() made of it.
inline Correspondences byReidentified(const Process& process)
{
  Correspondences all;
  for (const Node& node : process.nodes()) {
    all.push_back({{node.id}, {otherId(node.id)}, Confidence::Sure, 1.0, {}, false});
  }
  return all;
}

}  // namespace einklang::test
