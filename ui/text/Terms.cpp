#include "ui/text/Terms.h"

#include "model/base/Overloaded.h"
#include "ui/text/Messages.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace einklang::ui {
namespace {

template <typename Enum, std::size_t count>
using Terms = std::array<std::pair<Enum, const char*>, count>;

constexpr Terms<TaskKind, 8> taskKindTerms{{
    {TaskKind::Abstract, QT_TRANSLATE_NOOP("Terms", "Task")},
    {TaskKind::User, QT_TRANSLATE_NOOP("Terms", "User task")},
    {TaskKind::Manual, QT_TRANSLATE_NOOP("Terms", "Manual task")},
    {TaskKind::Service, QT_TRANSLATE_NOOP("Terms", "Service task")},
    {TaskKind::Script, QT_TRANSLATE_NOOP("Terms", "Script task")},
    {TaskKind::BusinessRule, QT_TRANSLATE_NOOP("Terms", "Business rule task")},
    {TaskKind::Send, QT_TRANSLATE_NOOP("Terms", "Send task")},
    {TaskKind::Receive, QT_TRANSLATE_NOOP("Terms", "Receive task")},
}};

constexpr Terms<SubProcessKind, 4> subProcessKindTerms{{
    {SubProcessKind::Embedded, QT_TRANSLATE_NOOP("Terms", "Sub-process")},
    {SubProcessKind::Event, QT_TRANSLATE_NOOP("Terms", "Event sub-process")},
    {SubProcessKind::Transaction, QT_TRANSLATE_NOOP("Terms", "Transaction")},
    {SubProcessKind::AdHoc, QT_TRANSLATE_NOOP("Terms", "Ad-hoc sub-process")},
}};

constexpr Terms<EventPosition, 5> eventPositionTerms{{
    {EventPosition::Start, QT_TRANSLATE_NOOP("Terms", "Start event")},
    {EventPosition::IntermediateCatch, QT_TRANSLATE_NOOP("Terms", "Intermediate event")},
    {EventPosition::IntermediateThrow, QT_TRANSLATE_NOOP("Terms", "Throwing intermediate event")},
    {EventPosition::Boundary, QT_TRANSLATE_NOOP("Terms", "Boundary event")},
    {EventPosition::End, QT_TRANSLATE_NOOP("Terms", "End event")},
}};

constexpr Terms<EventTrigger, 13> eventTriggerTerms{{
    {EventTrigger::None, QT_TRANSLATE_NOOP("Terms", "none")},
    {EventTrigger::Message, QT_TRANSLATE_NOOP("Terms", "Message")},
    {EventTrigger::Timer, QT_TRANSLATE_NOOP("Terms", "Timer")},
    {EventTrigger::Error, QT_TRANSLATE_NOOP("Terms", "Error")},
    {EventTrigger::Escalation, QT_TRANSLATE_NOOP("Terms", "Escalation")},
    {EventTrigger::Signal, QT_TRANSLATE_NOOP("Terms", "Signal")},
    {EventTrigger::Conditional, QT_TRANSLATE_NOOP("Terms", "Condition")},
    {EventTrigger::Link, QT_TRANSLATE_NOOP("Terms", "Link")},
    {EventTrigger::Terminate, QT_TRANSLATE_NOOP("Terms", "Terminate")},
    {EventTrigger::Compensation, QT_TRANSLATE_NOOP("Terms", "Compensation")},
    {EventTrigger::Cancel, QT_TRANSLATE_NOOP("Terms", "Cancel")},
    {EventTrigger::Multiple, QT_TRANSLATE_NOOP("Terms", "Multiple")},
    {EventTrigger::ParallelMultiple, QT_TRANSLATE_NOOP("Terms", "Parallel multiple")},
}};

constexpr Terms<GatewayKind, 5> gatewayKindTerms{{
    {GatewayKind::Exclusive, QT_TRANSLATE_NOOP("Terms", "Exclusive decision")},
    {GatewayKind::Parallel, QT_TRANSLATE_NOOP("Terms", "Parallel gateway")},
    {GatewayKind::Inclusive, QT_TRANSLATE_NOOP("Terms", "Inclusive decision")},
    {GatewayKind::EventBased, QT_TRANSLATE_NOOP("Terms", "Event-based decision")},
    {GatewayKind::Complex, QT_TRANSLATE_NOOP("Terms", "Complex gateway")},
}};

constexpr Terms<Repetition, 4> repetitionTerms{{
    {Repetition::Once, QT_TRANSLATE_NOOP("Terms", "once")},
    {Repetition::Loop, QT_TRANSLATE_NOOP("Terms", "repeated")},
    {Repetition::Parallel, QT_TRANSLATE_NOOP("Terms", "several times at once")},
    {Repetition::Sequential, QT_TRANSLATE_NOOP("Terms", "several times in a row")},
}};

constexpr Terms<ActivityGroup, 9> activityGroupTerms{{
    {ActivityGroup::None, QT_TRANSLATE_NOOP("Terms", "no group")},
    {ActivityGroup::ReceiveInformation, QT_TRANSLATE_NOOP("Terms", "Receive information")},
    {ActivityGroup::ProvideInformation, QT_TRANSLATE_NOOP("Terms", "Provide information")},
    {ActivityGroup::CheckFormally, QT_TRANSLATE_NOOP("Terms", "Check facts formally")},
    {ActivityGroup::DecideWithoutDiscretion,
     QT_TRANSLATE_NOOP("Terms", "Assess/decide without discretion")},
    {ActivityGroup::DecideWithDiscretion,
     QT_TRANSLATE_NOOP("Terms", "Assess/decide with discretion")},
    {ActivityGroup::ProcessData, QT_TRANSLATE_NOOP("Terms", "Process data")},
    {ActivityGroup::Involve, QT_TRANSLATE_NOOP("Terms", "Involve others")},
    {ActivityGroup::Other, QT_TRANSLATE_NOOP("Terms", "Other activity")},
}};

constexpr Terms<LegalBasisType, 5> legalBasisTypeTerms{{
    {LegalBasisType::Unspecified, QT_TRANSLATE_NOOP("Terms", "not stated")},
    {LegalBasisType::Act, QT_TRANSLATE_NOOP("Terms", "Act")},
    {LegalBasisType::Ordinance, QT_TRANSLATE_NOOP("Terms", "Ordinance")},
    {LegalBasisType::Bylaw, QT_TRANSLATE_NOOP("Terms", "Municipal by-law")},
    {LegalBasisType::AdministrativeRegulation,
     QT_TRANSLATE_NOOP("Terms", "Administrative regulation")},
}};

constexpr Terms<CareerGroup, 4> careerGroupTerms{{
    {CareerGroup::Unspecified, QT_TRANSLATE_NOOP("Terms", "not stated")},
    {CareerGroup::Intermediate, QT_TRANSLATE_NOOP("Terms", "Intermediate service")},
    {CareerGroup::Upper, QT_TRANSLATE_NOOP("Terms", "Upper service")},
    {CareerGroup::Higher, QT_TRANSLATE_NOOP("Terms", "Higher service")},
}};

constexpr Terms<Binding, 4> bindingTerms{{
    {Binding::Unspecified, QT_TRANSLATE_NOOP("Terms", "not stated")},
    {Binding::RequiredByLaw, QT_TRANSLATE_NOOP("Terms", "Required by law")},
    {Binding::Recommended, QT_TRANSLATE_NOOP("Terms", "Recommended")},
    {Binding::Free, QT_TRANSLATE_NOOP("Terms", "Free")},
}};

constexpr Terms<DetailLevel, 6> detailLevelTerms{{
    {DetailLevel::Unspecified, QT_TRANSLATE_NOOP("Terms", "not stated")},
    {DetailLevel::Master, QT_TRANSLATE_NOOP("Terms", "Master process")},
    {DetailLevel::Reference, QT_TRANSLATE_NOOP("Terms", "Reference process")},
    {DetailLevel::OzgReference, QT_TRANSLATE_NOOP("Terms", "OZG reference process")},
    {DetailLevel::Local, QT_TRANSLATE_NOOP("Terms", "Local process")},
    {DetailLevel::Template, QT_TRANSLATE_NOOP("Terms", "Template process")},
}};

constexpr Terms<ParticipantRole, 5> participantRoleTerms{{
    {ParticipantRole::Unspecified, QT_TRANSLATE_NOOP("Terms", "not stated")},
    {ParticipantRole::Initiator, QT_TRANSLATE_NOOP("Terms", "Initiator")},
    {ParticipantRole::MainActor, QT_TRANSLATE_NOOP("Terms", "Main actor")},
    {ParticipantRole::Contributor, QT_TRANSLATE_NOOP("Terms", "Contributor")},
    {ParticipantRole::Recipient, QT_TRANSLATE_NOOP("Terms", "Result recipient")},
}};

constexpr Terms<ReleaseStatus, 9> releaseStatusTerms{{
    {ReleaseStatus::Unspecified, QT_TRANSLATE_NOOP("Terms", "not stated")},
    {ReleaseStatus::Planned, QT_TRANSLATE_NOOP("Terms", "Planned")},
    {ReleaseStatus::InProgress, QT_TRANSLATE_NOOP("Terms", "In progress")},
    {ReleaseStatus::Draft, QT_TRANSLATE_NOOP("Terms", "Draft")},
    {ReleaseStatus::MethodReleased, QT_TRANSLATE_NOOP("Terms", "Released by method")},
    {ReleaseStatus::ReleasedSilver, QT_TRANSLATE_NOOP("Terms", "Released by experts (silver)")},
    {ReleaseStatus::ReleasedGold, QT_TRANSLATE_NOOP("Terms", "Released by experts (gold)")},
    {ReleaseStatus::Inactive, QT_TRANSLATE_NOOP("Terms", "Inactive")},
    {ReleaseStatus::ToBeDeleted, QT_TRANSLATE_NOOP("Terms", "To be deleted")},
}};

constexpr Terms<DataKind, 4> dataKindTerms{{
    {DataKind::Object, QT_TRANSLATE_NOOP("Terms", "Document")},
    {DataKind::Store, QT_TRANSLATE_NOOP("Terms", "Data store")},
    {DataKind::Input, QT_TRANSLATE_NOOP("Terms", "Data input")},
    {DataKind::Output, QT_TRANSLATE_NOOP("Terms", "Data output")},
}};

constexpr Terms<Confidence, 3> confidenceTerms{{
    {Confidence::Sure, QT_TRANSLATE_NOOP("Terms", "sure")},
    {Confidence::Likely, QT_TRANSLATE_NOOP("Terms", "likely")},
    {Confidence::Unsure, QT_TRANSLATE_NOOP("Terms", "unsure")},
}};

constexpr Terms<Criterion, 5> criterionTerms{{
    {Criterion::Flow, QT_TRANSLATE_NOOP("Terms", "Flow")},
    {Criterion::Responsibility, QT_TRANSLATE_NOOP("Terms", "Responsibility")},
    {Criterion::DocumentsAndSystems, QT_TRANSLATE_NOOP("Terms", "Documents/IT")},
    {Criterion::Times, QT_TRANSLATE_NOOP("Terms", "Times")},
    {Criterion::Naming, QT_TRANSLATE_NOOP("Terms", "Naming")},
}};

constexpr Terms<DeviationKind, 30> deviationKindTerms{{
    {DeviationKind::Missing, QT_TRANSLATE_NOOP("Terms", "Missing step")},
    {DeviationKind::Additional, QT_TRANSLATE_NOOP("Terms", "Additional step")},
    {DeviationKind::Refined, QT_TRANSLATE_NOOP("Terms", "Refined step")},
    {DeviationKind::Intermingled, QT_TRANSLATE_NOOP("Terms", "Intermingled steps")},
    {DeviationKind::Swapped, QT_TRANSLATE_NOOP("Terms", "Swapped steps")},
    {DeviationKind::Moved, QT_TRANSLATE_NOOP("Terms", "Moved step")},
    {DeviationKind::OtherCondition, QT_TRANSLATE_NOOP("Terms", "Other condition")},
    {DeviationKind::AdditionalCondition, QT_TRANSLATE_NOOP("Terms", "Additional condition")},
    {DeviationKind::OtherDependency, QT_TRANSLATE_NOOP("Terms", "Other dependency")},
    {DeviationKind::AdditionalDependency, QT_TRANSLATE_NOOP("Terms", "Additional dependency")},
    {DeviationKind::OtherStart, QT_TRANSLATE_NOOP("Terms", "Other start")},
    {DeviationKind::AdditionalStart, QT_TRANSLATE_NOOP("Terms", "Additional start")},
    {DeviationKind::Loop, QT_TRANSLATE_NOOP("Terms", "Repetition")},
    {DeviationKind::Parallel,
     QT_TRANSLATE_NOOP("Terms", "At the same time or one after the other")},
    {DeviationKind::Alternative, QT_TRANSLATE_NOOP("Terms", "Alternative or both")},
    {DeviationKind::OtherRole, QT_TRANSLATE_NOOP("Terms", "Other responsibility")},
    {DeviationKind::AdditionalRole, QT_TRANSLATE_NOOP("Terms", "Additional role")},
    {DeviationKind::AdditionalHandover, QT_TRANSLATE_NOOP("Terms", "Additional hand-over")},
    {DeviationKind::OtherDocument, QT_TRANSLATE_NOOP("Terms", "Other document")},
    {DeviationKind::OtherSystem, QT_TRANSLATE_NOOP("Terms", "Other IT system")},
    {DeviationKind::OtherChannel, QT_TRANSLATE_NOOP("Terms", "Other channel")},
    {DeviationKind::OtherLegalBasis, QT_TRANSLATE_NOOP("Terms", "Other legal basis")},
    {DeviationKind::OtherDeadline, QT_TRANSLATE_NOOP("Terms", "Other deadline")},
    {DeviationKind::OtherDuration, QT_TRANSLATE_NOOP("Terms", "Other duration")},
    {DeviationKind::OtherResult, QT_TRANSLATE_NOOP("Terms", "Other result")},
    {DeviationKind::Renamed, QT_TRANSLATE_NOOP("Terms", "Other name")},
    {DeviationKind::OtherGranularity, QT_TRANSLATE_NOOP("Terms", "Other level of detail")},
    {DeviationKind::Defect, QT_TRANSLATE_NOOP("Terms", "Fault in the flow")},
    {DeviationKind::OtherType, QT_TRANSLATE_NOOP("Terms", "Other kind of step")},
    {DeviationKind::OtherDescription, QT_TRANSLATE_NOOP("Terms", "Other description")},
}};

constexpr Terms<Verdict, 5> verdictTerms{{
    {Verdict::Open, QT_TRANSLATE_NOOP("Terms", "Open")},
    {Verdict::KeepReference, QT_TRANSLATE_NOOP("Terms", "Keep the reference")},
    {Verdict::AdoptVariant, QT_TRANSLATE_NOOP("Terms", "Adopt the variant")},
    {Verdict::PermittedOption, QT_TRANSLATE_NOOP("Terms", "Permitted option")},
    {Verdict::LocalException, QT_TRANSLATE_NOOP("Terms", "Local exception")},
}};

constexpr Terms<Cause, 6> causeTerms{{
    {Cause::Unspecified, QT_TRANSLATE_NOOP("Terms", "not stated")},
    {Cause::Legal, QT_TRANSLATE_NOOP("Terms", "legal")},
    {Cause::Organisational, QT_TRANSLATE_NOOP("Terms", "organisational")},
    {Cause::Technical, QT_TRANSLATE_NOOP("Terms", "technical")},
    {Cause::Historical, QT_TRANSLATE_NOOP("Terms", "historical")},
    {Cause::Staffing, QT_TRANSLATE_NOOP("Terms", "staffing")},
}};

constexpr Terms<CellState, 5> cellStateTerms{{
    {CellState::Same, QT_TRANSLATE_NOOP("Terms", "as in the reference")},
    {CellState::Different, QT_TRANSLATE_NOOP("Terms", "deviates")},
    {CellState::Missing, QT_TRANSLATE_NOOP("Terms", "missing")},
    {CellState::Additional, QT_TRANSLATE_NOOP("Terms", "additional")},
    {CellState::Absent, QT_TRANSLATE_NOOP("Terms", "no")},
}};

template <typename Enum, std::size_t count>
QString lookUp(const Terms<Enum, count>& terms, Enum value)
{
  for (const auto& [known, english] : terms) {
    if (known == value) return QCoreApplication::translate("Terms", english);
  }
  return {};
}

QString kindOf(const Event& event)
{
  if (event.trigger == EventTrigger::None) return term(event.position);
  return QStringLiteral("%1 (%2)").arg(term(event.position), term(event.trigger));
}

/// What a gateway without a name does: people ask for that, not for its kind.
QString purposeOf(const Gateway& gateway, const NodeId& id, const Process& process)
{
  std::size_t in = 0;
  std::size_t out = 0;
  for (const Flow& flow : process.flows()) {
    if (flow.source == id) ++out;
    if (flow.target == id) ++in;
  }
  if (out > 1) return QCoreApplication::translate("Terms", "Branching");
  return in > 1 ? QCoreApplication::translate("Terms", "Join") : term(gateway.kind);
}

QString kindOf(const ElementId& id, const Process& process)
{
  if (const Node* node = process.findNode(NodeId{id.value()})) {
    const Gateway* gateway = gatewayOf(*node);
    return gateway ? purposeOf(*gateway, node->id, process) : ui::kindOf(*node);
  }
  if (process.findFlow(FlowId{id.value()})) {
    return QCoreApplication::translate("Terms", "Sequence flow");
  }
  if (process.findLane(LaneId{id.value()})) return QCoreApplication::translate("Terms", "Lane");
  if (process.findParticipant(ParticipantId{id.value()})) {
    return QCoreApplication::translate("Terms", "Pool");
  }
  if (process.messageFlows().find(MessageFlowId{id.value()})) {
    return QCoreApplication::translate("Terms", "Message flow");
  }
  if (const DataObject* data = process.dataObjects().find(DataObjectId{id.value()})) {
    return term(data->kind);
  }
  if (process.annotations().find(AnnotationId{id.value()})) {
    return QCoreApplication::translate("Terms", "Annotation");
  }
  if (process.groups().find(GroupId{id.value()})) {
    return QCoreApplication::translate("Terms", "Group");
  }
  return QCoreApplication::translate("Terms", "Element");
}

}  // namespace

QString term(TaskKind kind)
{
  return lookUp(taskKindTerms, kind);
}

QString term(SubProcessKind kind)
{
  return lookUp(subProcessKindTerms, kind);
}

QString term(EventPosition position)
{
  return lookUp(eventPositionTerms, position);
}

QString term(EventTrigger trigger)
{
  return lookUp(eventTriggerTerms, trigger);
}

QString term(GatewayKind kind)
{
  return lookUp(gatewayKindTerms, kind);
}

QString term(Repetition repetition)
{
  return lookUp(repetitionTerms, repetition);
}

QString term(ActivityGroup group)
{
  return lookUp(activityGroupTerms, group);
}

QString term(LegalBasisType type)
{
  return lookUp(legalBasisTypeTerms, type);
}

QString term(CareerGroup group)
{
  return lookUp(careerGroupTerms, group);
}

QString term(Binding binding)
{
  return lookUp(bindingTerms, binding);
}

QString term(DetailLevel level)
{
  return lookUp(detailLevelTerms, level);
}

QString term(ParticipantRole role)
{
  return lookUp(participantRoleTerms, role);
}

QString term(ReleaseStatus status)
{
  return lookUp(releaseStatusTerms, status);
}

QString term(DataKind kind)
{
  return lookUp(dataKindTerms, kind);
}

QString term(Confidence confidence)
{
  return lookUp(confidenceTerms, confidence);
}

QString term(Criterion criterion)
{
  return lookUp(criterionTerms, criterion);
}

QString kindsOf(Criterion criterion)
{
  QStringList kinds;
  for (const auto& [kind, name] : deviationKindTerms) {
    if (criterionOf(kind) == criterion) kinds.push_back(term(kind));
  }
  return kinds.join(QStringLiteral(", "));
}

QString term(DeviationKind kind)
{
  return lookUp(deviationKindTerms, kind);
}

QString term(Verdict verdict)
{
  return lookUp(verdictTerms, verdict);
}

QString term(Cause cause)
{
  return lookUp(causeTerms, cause);
}

QString term(CellState state)
{
  return lookUp(cellStateTerms, state);
}

QString kindOf(const Node& node)
{
  return std::visit(
      Overloaded{
          [](const Task& task) { return term(task.kind); },
          [](const SubProcess& sub) { return term(sub.kind); },
          [](const CallActivity&) { return QCoreApplication::translate("Terms", "Call activity"); },
          [](const Event& event) { return kindOf(event); },
          [](const Gateway& gateway) { return term(gateway.kind); },
      },
      node.type);
}

QString titleOf(const Process& process, const ElementId& id)
{
  const QString label = toQt(labelOf(process, id));
  return label.isEmpty() ? QStringLiteral("(%1)").arg(kindOf(id, process)) : label;
}

}  // namespace einklang::ui
