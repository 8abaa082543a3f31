#pragma once

#include "model/base/Id.h"
#include "model/process/Extra.h"
#include "model/process/Node.h"
#include "model/process/Profile.h"

#include <optional>
#include <string>

namespace einklang {

/// A pool: an independent party. A black box shows nothing of how it works inside.
struct Participant
{
  ParticipantId id;
  std::string name = {};
  bool blackBox = false;
  ParticipantRole role = ParticipantRole::Unspecified;
  std::string processId = {};  // id of its process element in BPMN; empty: made when written
  std::string description = {};
  Extras extras = {};

  bool operator==(const Participant&) const = default;
};

/// A responsibility (Bahn). Lanes nest through `parent`; nodes stand in the innermost one.
struct Lane
{
  LaneId id;
  std::string name = {};
  std::optional<LaneId> parent = std::nullopt;
  std::optional<ParticipantId> participant = std::nullopt;  // of a top-level lane
  std::optional<NodeId> subProcess = std::nullopt;          // where the lane divides one
  Extras extras = {};

  bool operator==(const Lane&) const = default;
};

/// A sequence flow. An end may be missing: such a flow is kept, drawn and reported.
struct Flow
{
  FlowId id;
  std::optional<NodeId> source = std::nullopt;
  std::optional<NodeId> target = std::nullopt;
  std::string label = {};
  std::string condition = {};  // formal expression, where the source has one
  bool isDefault = false;      // the normal case of its source
  std::string description = {};
  Extras extras = {};

  bool operator==(const Flow&) const = default;
};

/// A message between two parties; each end is a node or a participant. An end may be missing.
struct MessageFlow
{
  MessageFlowId id;
  std::optional<ElementId> source = std::nullopt;
  std::optional<ElementId> target = std::nullopt;
  std::string label = {};
  Extras extras = {};

  bool operator==(const MessageFlow&) const = default;
};

enum class DataKind
{
  Object,
  Store,
  Input,
  Output
};

struct DataObject
{
  DataObjectId id;
  std::string label = {};
  DataKind kind = DataKind::Object;
  bool collection = false;
  std::string state = {};
  std::optional<NodeId> parent = std::nullopt;  // the sub-process it stands in
  std::optional<ParticipantId> participant = std::nullopt;
  Extras extras = {};

  bool operator==(const DataObject&) const = default;
};

struct Annotation
{
  AnnotationId id;
  std::string text = {};
  std::optional<NodeId> parent = std::nullopt;
  std::optional<ParticipantId> participant = std::nullopt;
  Extras extras = {};

  bool operator==(const Annotation&) const = default;
};

/// A frame around elements, for the eye only.
struct Group
{
  GroupId id;
  std::string label = {};
  std::optional<NodeId> parent = std::nullopt;
  std::optional<ParticipantId> participant = std::nullopt;
  Extras extras = {};

  bool operator==(const Group&) const = default;
};

enum class AssociationKind
{
  Plain,  // to an annotation, or to a compensation activity
  Data    // a document goes in (source is the data) or comes out (target is the data)
};

enum class AssociationDirection
{
  None,
  One,
  Both
};

struct Association
{
  AssociationId id;
  ElementId source;
  ElementId target;
  AssociationKind kind = AssociationKind::Plain;
  AssociationDirection direction = AssociationDirection::None;
  Extras extras = {};

  bool operator==(const Association&) const = default;
};

}  // namespace einklang
