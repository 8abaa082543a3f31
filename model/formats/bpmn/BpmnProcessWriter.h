#pragma once

#include "model/formats/bpmn/BpmnExtrasWriter.h"
#include "model/formats/bpmn/BpmnWriting.h"

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace einklang::bpmn {

/// Writes one Process: as a collaboration with a process element for each pool, or as a lone
/// process element.
class ProcessWriter
{
 public:
  /// The process must have been entered into the writing under this number.
  ProcessWriter(const Process& process, int number, Writing& writing);

  /// The root elements: the collaboration first.
  std::vector<XmlElement> write();

 private:
  /// What stands in one process or sub-process element; indexes into the lists of the process.
  struct Contents
  {
    std::vector<const Lane*> lanes = {};
    std::vector<const Node*> nodes = {};
    std::vector<const Flow*> flows = {};
    std::vector<const DataObject*> data = {};
    std::vector<const Annotation*> annotations = {};
    std::vector<const Group*> groups = {};
    std::vector<const Association*> associations = {};
    bool needsProcess() const
    {
      return !lanes.empty() || !nodes.empty() || !flows.empty() || !data.empty();
    }
  };

  // sorting into containers
  void sortIn();
  void sortFlows();
  void listFlows(const std::string& container);
  void sortAssociations();
  std::string containerOf(const ElementId& id) const;
  template <typename Element>
  std::string placeOf(const Element& element) const;
  Contents& contents(const std::string& container) { return m_contents[container]; }
  bool isCollaboration() const;
  bool isOnlyProcess(const Participant& participant) const;

  // whole processes
  XmlElement writeCollaboration();
  void addProcessElements(std::vector<XmlElement>& roots);
  XmlElement writeProcessOf(const Participant& participant, ExtrasWriter& extras);
  XmlElement writeOutside(const std::string& id);
  XmlElement outsideElement(const std::string& id) const;
  void addLooseElements(std::vector<XmlElement>& roots);
  XmlElement writeParticipant(const Participant& participant, ExtrasWriter& extras);
  bool isBlackBoxInXml(const Participant& participant) const;
  void writeHeader(XmlElement& element, ExtrasWriter& extras, bool withText);
  void writeMessageFlow(const MessageFlow& flow, XmlElement& collaboration);
  void writeDocumentation(XmlElement& element, const std::string& text, ExtrasWriter& extras);
  void writeContainer(XmlElement& element, const std::string& container, ExtrasWriter& extras,
                      const std::string& path);
  void writeArtifacts(XmlElement& element, const Contents& contents);
  void writePorts(XmlElement& process, const Contents& contents, ExtrasWriter& extras,
                  const std::string& path);
  void writeLane(XmlElement& laneSet, const Lane& lane);

  // elements
  XmlElement writeNode(const Node& node);
  void writeNodeLinks(XmlElement& element, const Node& node);
  void writeRepetition(XmlElement& element, const Node& node, ExtrasWriter& extras);
  void writeDataLink(XmlElement& element, const Association& association);
  void writeFlow(XmlElement& container, const Flow& flow);
  void writeOwnFlow(XmlElement& container, const Flow& flow);
  void writeData(XmlElement& container, const DataObject& data);
  void writeDataObject(XmlElement& container, const DataObject& data, XmlElement& reference,
                       ExtrasWriter& extras);
  void writeAssociation(XmlElement& container, const Association& association);
  void writeAnnotation(XmlElement& container, const Annotation& annotation);
  void writeGroup(XmlElement& container, const Group& group);
  bool isInsideNode(const Association& association) const;
  bool isPort(const DataObject& data) const;

  /// An element with the file's id for it, and the original one where they differ.
  XmlElement start(std::string_view name, const ElementId& id);
  /// Extras, own leftovers and the order of the schema.
  void finish(XmlElement& element, ExtrasWriter& extras);
  std::string fileId(const ElementId& id) const { return m_writing.fileId(m_number, id.value()); }

  const Process& m_process;
  int m_number;
  Writing& m_writing;
  std::map<std::string, Contents> m_contents;                 // by container: see containerOf()
  std::unordered_map<std::string, std::string> m_containers;  // of elements
  std::unordered_map<std::string, std::vector<const Flow*>> m_incoming;
  std::unordered_map<std::string, std::vector<const Flow*>> m_outgoing;
  std::unordered_map<std::string, const Flow*> m_defaults;  // by source
  std::unordered_map<std::string, std::vector<const Association*>> m_dataLinks;
  std::unordered_map<std::string, std::vector<const Node*>> m_laneMembers;
  std::unordered_map<std::string, std::vector<const Lane*>> m_innerLanes;
  std::map<std::string, std::string> m_dataObjects;  // kept id -> id in the file
  std::vector<std::string> m_outside;                // ids of processes that no pool names
};

/// A formal expression; its attributes are extras at `path` + `name`.
XmlElement writeExpression(const std::string& name, const std::string& text,
                           const std::string& path, ExtrasWriter& extras);

/// The part of a node that depends on its trigger, with what BPMN cannot say about it.
void writeEvent(const Event& event, XmlElement& element, ExtrasWriter& extras, Writing& writing);

}  // namespace einklang::bpmn
