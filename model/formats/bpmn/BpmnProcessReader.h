#pragma once

#include "model/formats/bpmn/BpmnElements.h"
#include "model/process/Process.h"

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace einklang::bpmn {

/// Reads one Process: a collaboration with the process elements of its pools, or a lone process
/// element. First the elements one by one, then the references between them.
class ProcessReader
{
 public:
  /// `number` is the one under which the elements have been entered into the source.
  ProcessReader(BpmnSource& source, int number) : m_source{source}, m_number{number} {}

  /// `outside` are process elements that belong to the collaboration but to none of its pools.
  Result<Process> readCollaboration(const XmlElement& collaboration,
                                    const std::vector<const XmlElement*>& outside);
  Result<Process> readProcess(const XmlElement& process);

 private:
  /// Where the elements of a container stand.
  struct Place
  {
    std::optional<NodeId> parent = std::nullopt;
    std::optional<ParticipantId> participant = std::nullopt;
    std::string outside = {};  // id of a process that no pool names
    /// Marks what stands directly in such a process.
    void mark(Extras& extras) const
    {
      if (!outside.empty()) extras.push_back({"bpmn/process", outside});
    }
  };
  struct FlowEnds
  {
    std::string source;
    std::string target;
    bool knownToLack = false;  // we wrote it so ourselves
  };
  struct OwnFlow
  {
    std::size_t index;
    Flow flow;
    FlowEnds ends;
  };
  struct LaneMember
  {
    std::string node;
    LaneId lane;
    int depth;
  };
  struct DataLink
  {
    const XmlElement* association;
    NodeId node;
  };

  // elements
  void addParticipant(const XmlElement& element);
  void addProcessOf(Participant& participant, const XmlElement& process);
  void readOutside(const XmlElement& process);
  void keepHeader(const XmlElement& process, const std::string& path, Extras& extras) const;
  void readProcessElement(const XmlElement& process, const std::string& path, const Place& place,
                          Extras& extras);
  void readContainer(const XmlElement& container, const Place& place);
  void readContents(const XmlElement& element, const Place& place);
  void addNode(const XmlElement& element, const NodeType& type, const Place& place);
  void addFlow(const XmlElement& element);
  bool addArtifact(const XmlElement& element, const Place& place);
  bool addData(const XmlElement& element, const Place& place);
  void prepareDataObjects(const XmlElement& container);
  void addLanes(const XmlElement& laneSet, const Place& place, const std::optional<LaneId>& parent,
                int depth);
  void readPorts(const XmlElement& process, const std::string& path, const Place& place,
                 Extras& extras);
  void numberLaneSets(const XmlElement& container);
  void readOwnFlows(const XmlElement& holder);
  void readHeader(const XmlElement& element);
  void takeHeaderOfOnlyProcess(const XmlElement& collaboration);

  // references
  void resolveReferences();
  void insertOwnFlows();
  void resolveFlows();
  void resolveMessageFlows();
  void resolveLanes();
  void resolveDefaults();
  void resolveBoundaryEvents();
  void resolveDataLinks();
  void resolveAssociations();
  void compareFlowLists();
  bool resolveDataLink(const DataLink& link);
  std::optional<NodeId> findNode(const std::string& reference) const;
  std::optional<ElementId> findElement(const std::string& reference) const;
  std::optional<ElementId> findParty(const std::string& reference) const;
  Node& nodeAt(const NodeId& id) { return m_elements.nodes[m_nodes.at(id.value())]; }
  void created(const ElementId& id) { m_created.insert(id.value()); }

  Result<Process> make(const XmlElement& element);

  BpmnSource& m_source;
  int m_number;
  ProcessElements m_elements;
  ProcessHeader m_header;
  Extras m_looseExtras;  // of artifacts whose ends are missing
  std::unordered_set<std::string> m_created;
  std::unordered_map<std::string, std::size_t> m_nodes;
  std::unordered_map<std::string, const XmlElement*> m_nodeElements;
  std::unordered_map<const XmlElement*, const XmlElement*> m_backings;
  std::unordered_set<const XmlElement*> m_owners;  // first references to a data object
  std::vector<FlowEnds> m_flowEnds;                // parallel to the flows
  std::vector<FlowEnds> m_messageEnds;             // parallel to the message flows
  std::vector<OwnFlow> m_ownFlows;                 // from our extension
  std::unordered_map<const XmlElement*, std::string> m_laneSets;  // numbers of further ones
  std::vector<LaneMember> m_laneMembers;
  std::vector<DataLink> m_dataLinks;
  std::vector<const XmlElement*> m_associations;
  std::vector<const XmlElement*> m_processes;  // of the pools
  std::unordered_map<ParticipantId, const XmlElement*> m_processOf;
};

}  // namespace einklang::bpmn
