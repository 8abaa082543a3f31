#include "ui/paint/Sketch.h"

#include <QCoreApplication>

namespace einklang::ui {

namespace {

QString named(const char* english)
{
  return QCoreApplication::translate("ElementKind", english);
}

const char* nameOf(TaskKind kind)
{
  switch (kind) {
    case TaskKind::Abstract:
      return QT_TRANSLATE_NOOP("ElementKind", "Task");
    case TaskKind::User:
      return QT_TRANSLATE_NOOP("ElementKind", "User task");
    case TaskKind::Manual:
      return QT_TRANSLATE_NOOP("ElementKind", "Manual task");
    case TaskKind::Service:
      return QT_TRANSLATE_NOOP("ElementKind", "Service task");
    case TaskKind::Script:
      return QT_TRANSLATE_NOOP("ElementKind", "Script task");
    case TaskKind::BusinessRule:
      return QT_TRANSLATE_NOOP("ElementKind", "Business rule task");
    case TaskKind::Send:
      return QT_TRANSLATE_NOOP("ElementKind", "Send task");
    case TaskKind::Receive:
      return QT_TRANSLATE_NOOP("ElementKind", "Receive task");
  }
  return "";
}

const char* nameOf(SubProcessKind kind)
{
  switch (kind) {
    case SubProcessKind::Embedded:
      return QT_TRANSLATE_NOOP("ElementKind", "Sub-process");
    case SubProcessKind::Event:
      return QT_TRANSLATE_NOOP("ElementKind", "Event sub-process");
    case SubProcessKind::Transaction:
      return QT_TRANSLATE_NOOP("ElementKind", "Transaction");
    case SubProcessKind::AdHoc:
      return QT_TRANSLATE_NOOP("ElementKind", "Ad-hoc sub-process");
  }
  return "";
}

const char* nameOf(EventPosition position)
{
  switch (position) {
    case EventPosition::Start:
      return QT_TRANSLATE_NOOP("ElementKind", "Start event");
    case EventPosition::IntermediateCatch:
    case EventPosition::IntermediateThrow:
      return QT_TRANSLATE_NOOP("ElementKind", "Intermediate event");
    case EventPosition::Boundary:
      return QT_TRANSLATE_NOOP("ElementKind", "Boundary event");
    case EventPosition::End:
      return QT_TRANSLATE_NOOP("ElementKind", "End event");
  }
  return "";
}

const char* nameOf(EventTrigger trigger)
{
  switch (trigger) {
    case EventTrigger::None:
      return "";
    case EventTrigger::Message:
      return QT_TRANSLATE_NOOP("ElementKind", "message");
    case EventTrigger::Timer:
      return QT_TRANSLATE_NOOP("ElementKind", "timer");
    case EventTrigger::Error:
      return QT_TRANSLATE_NOOP("ElementKind", "error");
    case EventTrigger::Escalation:
      return QT_TRANSLATE_NOOP("ElementKind", "escalation");
    case EventTrigger::Signal:
      return QT_TRANSLATE_NOOP("ElementKind", "signal");
    case EventTrigger::Conditional:
      return QT_TRANSLATE_NOOP("ElementKind", "condition");
    case EventTrigger::Link:
      return QT_TRANSLATE_NOOP("ElementKind", "link");
    case EventTrigger::Terminate:
      return QT_TRANSLATE_NOOP("ElementKind", "termination");
    case EventTrigger::Compensation:
      return QT_TRANSLATE_NOOP("ElementKind", "compensation");
    case EventTrigger::Cancel:
      return QT_TRANSLATE_NOOP("ElementKind", "cancellation");
    case EventTrigger::Multiple:
      return QT_TRANSLATE_NOOP("ElementKind", "multiple");
    case EventTrigger::ParallelMultiple:
      return QT_TRANSLATE_NOOP("ElementKind", "parallel multiple");
  }
  return "";
}

const char* nameOf(GatewayKind kind)
{
  switch (kind) {
    case GatewayKind::Exclusive:
      return QT_TRANSLATE_NOOP("ElementKind", "Exclusive gateway");
    case GatewayKind::Parallel:
      return QT_TRANSLATE_NOOP("ElementKind", "Parallel gateway");
    case GatewayKind::Inclusive:
      return QT_TRANSLATE_NOOP("ElementKind", "Inclusive gateway");
    case GatewayKind::EventBased:
      return QT_TRANSLATE_NOOP("ElementKind", "Event-based gateway");
    case GatewayKind::Complex:
      return QT_TRANSLATE_NOOP("ElementKind", "Complex gateway");
  }
  return "";
}

const char* nameOf(DataKind kind)
{
  switch (kind) {
    case DataKind::Object:
      return QT_TRANSLATE_NOOP("ElementKind", "Document");
    case DataKind::Store:
      return QT_TRANSLATE_NOOP("ElementKind", "Data store");
    case DataKind::Input:
      return QT_TRANSLATE_NOOP("ElementKind", "Data input");
    case DataKind::Output:
      return QT_TRANSLATE_NOOP("ElementKind", "Data output");
  }
  return "";
}

QString nodeName(const Node& node)
{
  if (const Task* task = taskOf(node)) return named(nameOf(task->kind));
  if (const SubProcess* sub = subProcessOf(node)) return named(nameOf(sub->kind));
  if (const Gateway* gateway = gatewayOf(node)) return named(nameOf(gateway->kind));
  const Event* event = eventOf(node);
  if (!event) return named(QT_TRANSLATE_NOOP("ElementKind", "Call activity"));
  const QString position = named(nameOf(event->position));
  if (event->trigger == EventTrigger::None) return position;
  return position + u" ("_qs + named(nameOf(event->trigger)) + u')';
}

}  // namespace

QString kindName(const Process& process, const ElementId& id)
{
  const std::string& key = id.value();
  if (const Node* node = process.findNode(NodeId{key})) return nodeName(*node);
  if (process.findFlow(FlowId{key})) {
    return named(QT_TRANSLATE_NOOP("ElementKind", "Sequence flow"));
  }
  if (process.findLane(LaneId{key})) return named(QT_TRANSLATE_NOOP("ElementKind", "Lane"));
  if (process.findParticipant(ParticipantId{key})) {
    return named(QT_TRANSLATE_NOOP("ElementKind", "Pool"));
  }
  if (const DataObject* data = process.dataObjects().find(DataObjectId{key})) {
    return named(nameOf(data->kind));
  }
  if (process.annotations().find(AnnotationId{key})) {
    return named(QT_TRANSLATE_NOOP("ElementKind", "Annotation"));
  }
  if (process.groups().find(GroupId{key})) return named(QT_TRANSLATE_NOOP("ElementKind", "Group"));
  if (process.messageFlows().find(MessageFlowId{key})) {
    return named(QT_TRANSLATE_NOOP("ElementKind", "Message flow"));
  }
  if (process.associations().find(AssociationId{key})) {
    return named(QT_TRANSLATE_NOOP("ElementKind", "Association"));
  }
  return {};
}

}  // namespace einklang::ui
