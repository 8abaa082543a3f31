#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace einklang {

/// A stable identity. The tag makes it impossible to pass a flow id where a node id is wanted.
/// There is no empty id: use std::optional where one may be missing.
template <typename Tag>
class Id
{
 public:
  explicit Id(std::string value) : m_value{std::move(value)} {}

  const std::string& value() const { return m_value; }

  auto operator<=>(const Id&) const = default;

 private:
  std::string m_value;
};

using ProcessId = Id<struct ProcessTag>;
using ParticipantId = Id<struct ParticipantTag>;
using LaneId = Id<struct LaneTag>;
using NodeId = Id<struct NodeTag>;
using FlowId = Id<struct FlowTag>;
using MessageFlowId = Id<struct MessageFlowTag>;
using DataObjectId = Id<struct DataObjectTag>;
using AnnotationId = Id<struct AnnotationTag>;
using GroupId = Id<struct GroupTag>;
using AssociationId = Id<struct AssociationTag>;
using DiagramId = Id<struct DiagramTag>;

/// The identity of any element of a process, where the kind does not matter: in pictures,
/// selections, findings. Ids are unique across all kinds of one process. Any typed id converts.
class ElementId
{
 public:
  explicit ElementId(std::string value) : m_value{std::move(value)} {}
  template <typename Tag>
  ElementId(const Id<Tag>& id) : m_value{id.value()}  // NOLINT: a typed id is an element id
  {}

  const std::string& value() const { return m_value; }

  auto operator<=>(const ElementId&) const = default;

 private:
  std::string m_value;
};

}  // namespace einklang

template <typename Tag>
struct std::hash<einklang::Id<Tag>>
{
  std::size_t operator()(const einklang::Id<Tag>& id) const noexcept
  {
    return std::hash<std::string>{}(id.value());
  }
};

template <>
struct std::hash<einklang::ElementId>
{
  std::size_t operator()(const einklang::ElementId& id) const noexcept
  {
    return std::hash<std::string>{}(id.value());
  }
};
