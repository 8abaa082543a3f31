#pragma once

#include "model/base/Boxed.h"
#include "model/base/Message.h"
#include "model/matching/Correspondence.h"
#include "model/process/Edit.h"

#include <initializer_list>
#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace einklang {

/// The kinds of deviation. Names (nameOf) are those of design.md 4: "missing", "additional" ...
enum class DeviationKind
{
  Missing,               // D1
  Additional,            // D1'
  Refined,               // D2
  Intermingled,          // D3
  Swapped,               // D4
  Moved,                 // D5
  OtherCondition,        // D6
  AdditionalCondition,   // D7
  OtherDependency,       // D8
  AdditionalDependency,  // D9
  OtherStart,            // D10
  AdditionalStart,       // D11
  Loop,                  // D12
  Parallel,              // D13
  Alternative,           // D14
  OtherRole,             // D15
  AdditionalRole,        // D16
  AdditionalHandover,    // D17
  OtherDocument,         // D18
  OtherSystem,           // D18
  OtherChannel,          // D18
  OtherLegalBasis,       // D19
  OtherDeadline,         // D19
  OtherDuration,         // D19
  OtherResult,           // D20
  Renamed,               // D21
  OtherGranularity,      // D22
  Defect,                // D23
  OtherType,             // task and event kinds
  OtherDescription       // notes, descriptions, classes: what is said about the work
};

/// The part of a step that a SetAspect takes over.
enum class Aspect
{
  Label,
  Type,
  Role,
  Documents,
  Systems,
  Channel,
  LegalBases,
  Deadline,
  Times,
  Repetition,  // done once or for each of several; undoing another step
  Description  // description, note, activity and career group, binding, frequency, vendor data
};

/// The changes of a deviation speak of steps and of ways between steps, not of flows by id: so
/// they still fit after other deviations were taken over. `resolve` turns them into edits.
struct InsertStep
{
  Boxed<Node> node;  // with an id that is free in the target; lane and pool of the target or of an
                     // InsertElement beside it
  std::string role;  // name of the lane it goes to; made where there is none
  /// Name of the pool it stands in, empty for none; absent: where its neighbours stand.
  std::optional<std::string> participant = std::nullopt;
  bool operator==(const InsertStep&) const = default;
};
struct EraseStep
{
  NodeId node;
  bool operator==(const EraseStep&) const = default;
};
struct InsertWay
{
  Flow flow;  // with an id that is free in the target; its ends are the anchors
  bool operator==(const InsertWay&) const = default;
};
/// Where other deviations were taken over before, the way may have gone: then the way between the
/// nearest steps that are there takes its place.
struct EraseWay
{
  NodeId from;
  NodeId to;
  std::string label = {};            // tells apart several ways between two steps
  std::vector<NodeId> earlier = {};  // what may stand for `from`, nearest first
  std::vector<NodeId> later = {};    // what may stand for `to`, nearest first
  bool operator==(const EraseWay&) const = default;
};
struct ReplaceWay  // label, condition, default
{
  Flow flow;             // ends are the anchors
  std::string was = {};  // its label before, where several ways lead there
  bool operator==(const ReplaceWay&) const = default;
};
struct SetAspect
{
  NodeId node;
  Aspect aspect;
  Boxed<Node> source;  // the step that has the wanted content; for Aspect::Role lane and pool, too
  std::string role;    // for Aspect::Role: name of the lane
  bool operator==(const SetAspect&) const = default;
};

/// Whatever is neither a step nor a way between two steps. A Flow here lacks an end.
using AnyElement =
    std::variant<Participant, Lane, Flow, MessageFlow, DataObject, Annotation, Group, Association>;

/// References are ids of the target, or of what is put in beside it or by another deviation. A
/// message or association whose end is not there is left out.
struct InsertElement
{
  AnyElement element;
  bool isOnly = false;  // pool or lane: one that is called the same there is the same
  bool operator==(const InsertElement&) const = default;
};
/// Messages, associations and loose ways go; anything else goes when nothing points at it.
struct EraseElement
{
  ElementId id;
  bool operator==(const EraseElement&) const = default;
};
/// Other content for an element of the target; the ends of flows, messages and associations stay.
struct ReplaceElement
{
  AnyElement element;
  bool operator==(const ReplaceElement&) const = default;
};

/// The parts of the fact sheet that say how the work is done. All else in it tells whose process
/// it is, or which state of it.
enum class ProfileField
{
  Triggers,
  Results,
  LegalBases,
  Participants,
  Definition
};
struct SetProfile
{
  ProfileField field;
  Boxed<Profile> source;
  bool operator==(const SetProfile&) const = default;
};

using AnchoredEdit = std::variant<InsertStep, EraseStep, InsertWay, EraseWay, ReplaceWay, SetAspect,
                                  InsertElement, EraseElement, ReplaceElement, SetProfile>;
using AnchoredEdits = std::vector<AnchoredEdit>;

/// Edits that the deviations of a group have in common: a copy shares them.
class SharedEdits
{
 public:
  SharedEdits() = default;
  SharedEdits(AnchoredEdits edits)  // NOLINT: the same, to be shared
      : m_edits{std::make_shared<AnchoredEdits>(std::move(edits))}
  {}
  SharedEdits(std::initializer_list<AnchoredEdit> edits) : SharedEdits{AnchoredEdits{edits}} {}

  const AnchoredEdits& all() const;
  operator const AnchoredEdits&() const { return all(); }  // NOLINT: reads like the list it holds
  auto begin() const { return all().begin(); }
  auto end() const { return all().end(); }
  bool empty() const { return all().empty(); }
  std::size_t size() const { return all().size(); }
  const AnchoredEdit& front() const { return all().front(); }

  /// The edits of this one alone, to be changed.
  AnchoredEdits& own();

  bool operator==(const SharedEdits& other) const
  {
    return m_edits == other.m_edits || all() == other.all();
  }

 private:
  std::shared_ptr<AnchoredEdits> m_edits = {};
};

/// One named difference between a municipality and the reference.
struct Deviation
{
  DeviationKind kind = DeviationKind::Missing;
  /// kind + reference anchors + normalised content, without the municipality: the same deviation
  /// in five towns has one key, and keeps it after a re-import.
  std::string key = {};
  std::vector<NodeId> referenceSteps = {};  // in flow order; may be empty
  std::vector<NodeId> variantSteps = {};
  std::vector<NodeId> anchors = {};  // reference steps before and after it
  /// What else it is about: pools, lanes, documents, notes, messages, loose ways.
  std::vector<ElementId> referenceElements = {};
  std::vector<ElementId> variantElements = {};
  /// What ui/text makes the sentence of; meaning by kind, see model/comparison/README.md.
  std::vector<std::string> arguments = {};
  SharedEdits toVariant = {};    // applied to the reference
  SharedEdits toReference = {};  // applied to the variant
  double effort = 0;             // its share of what would have to change; see Effort.h
  /// Deviations of one variant that are only right together have the same group and the same
  /// edits, which are to be carried out once. Empty: it stands alone.
  std::string group = {};

  bool operator==(const Deviation&) const = default;
};

using Deviations = std::vector<Deviation>;

/// The edits that carry out the anchored edits on this process as it stands, or why they do not
/// fit (Conflict). Applying them in order never breaks a contract. `original` is the process that
/// the deviations were found in, where others were taken over since: it tells the steps that they
/// put in between.
Result<std::vector<Edit>> resolve(const Process& process, const AnchoredEdits& edits);
Result<std::vector<Edit>> resolve(const Process& process, const AnchoredEdits& edits,
                                  const Process& original);

/// When to carry them out beside others, smaller first: what is put in first finds its neighbours;
/// what is taken out later closes the gap; then what hangs on steps.
int stageOf(const AnchoredEdits& edits);

/// The edits of deviations of one variant, each group once, in the order in which they can be
/// resolved and applied one after the other.
std::vector<SharedEdits> editsToReference(const Deviations& deviations);
std::vector<SharedEdits> editsToVariant(const Deviations& deviations);

}  // namespace einklang
