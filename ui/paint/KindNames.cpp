#include "ui/paint/Sketch.h"
#include "ui/text/Terms.h"

#include <QCoreApplication>

namespace einklang::ui {

static QString named(const char* english)
{
  return QCoreApplication::translate("ElementKind", english);
}

QString kindName(const Process& process, const ElementId& id)
{
  const std::string& key = id.value();
  if (const Node* node = process.findNode(NodeId{key})) return kindOf(*node);
  if (process.findFlow(FlowId{key})) {
    return named(QT_TRANSLATE_NOOP("ElementKind", "Sequence flow"));
  }
  if (process.findLane(LaneId{key})) return named(QT_TRANSLATE_NOOP("ElementKind", "Lane"));
  if (process.findParticipant(ParticipantId{key})) {
    return named(QT_TRANSLATE_NOOP("ElementKind", "Participant"));
  }
  if (const DataObject* data = process.dataObjects().find(DataObjectId{key})) {
    return term(data->kind);
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
