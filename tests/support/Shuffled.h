#pragma once

#include "model/process/Process.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace einklang::test {

/// The same process with other ids and its elements in another order in the file: what two
/// municipalities that work alike would send. The same seed, the same ids and order.
class Shuffle
{
 public:
  explicit Shuffle(unsigned seed) : m_random{seed}, m_prefix{"x" + std::to_string(seed) + "_"} {}

  Process operator()(const Process& process)
  {
    ProcessElements e;
    e.participants = all(process.participants());
    e.lanes = all(process.lanes());
    e.nodes = all(process.nodes());
    e.flows = all(process.flows());
    e.messageFlows = all(process.messageFlows());
    e.dataObjects = all(process.dataObjects());
    e.annotations = all(process.annotations());
    e.groups = all(process.groups());
    e.associations = all(process.associations());
    return Process::make(process.id(), process.header(), std::move(e)).value();
  }

 private:
  template <typename Element>
  std::vector<Element> all(const ElementList<Element>& list)
  {
    std::vector<Element> elements;
    for (Element element : list) {
      rename(element.id);
      renameReferences(element);
      elements.push_back(std::move(element));
    }
    std::ranges::shuffle(elements, m_random);
    return elements;
  }

  template <typename AnyId>
  void rename(AnyId& id) const
  {
    id = AnyId{m_prefix + id.value()};
  }
  template <typename AnyId>
  void rename(std::optional<AnyId>& id) const
  {
    if (id) rename(*id);
  }

  template <typename Element>
  void renameReferences(Element& element) const
  {
    if constexpr (requires { element.parent; }) rename(element.parent);
    if constexpr (requires { element.participant; }) rename(element.participant);
    if constexpr (requires { element.lane; }) rename(element.lane);
    if constexpr (requires { element.subProcess; }) rename(element.subProcess);
    if constexpr (requires { element.source; }) rename(element.source);
    if constexpr (requires { element.target; }) rename(element.target);
    if constexpr (requires { element.type; }) {
      if (auto* event = std::get_if<Event>(&element.type)) rename(event->attachedTo);
    }
  }

  std::mt19937 m_random;
  std::string m_prefix;
};

}  // namespace einklang::test
