#pragma once

#include "model/diagram/FileContent.h"
#include "model/process/Edit.h"
#include "model/process/Names.h"

#include <string>

namespace einklang::test {

/// A value for every field there is, none of them the default. Each function takes its value apart
/// by name and number: a new field stops the compiler here, so that no round trip forgets it.
inline Extras fullExtras(const std::string& of)
{
  return {{"bpmn@{urn:example}" + of, "a \"quoted\" & strange\r\ntext\t\\ \x01"},
          {"bpmn/extensionElements", "<x a='1'>ü</x>"},
          {"yaml/unknown", R"({a: [1, "two", 01067], b: null})"}};
}

inline Attributes fullAttributes()
{
  Attributes a{.activityGroup = ActivityGroup::DecideWithDiscretion,
               .legalBases = {{"§ 2 SächsKAG", LegalBasisType::Act, "https://example.org/?a=b#c"},
                              {"nur Text"}},
               .documentsIn = {"Antrag: Hund", "- Nachweis"},
               .documentsOut = {"Bescheid", ""},
               .systems = {"Fachverfahren #1"},
               .channel = "Amt24",
               .deadline = "2 Wochen",
               .times = {0.1, 2, 3.25, 1e-7},
               .careerGroup = CareerGroup::Upper,
               .frequency = 0.3,
               .binding = Binding::RequiredByLaw,
               .note = "NO"};
  [[maybe_unused]] const auto& [b, c, d, e, f, g, h, i, j, k, l, m] = a;
  [[maybe_unused]] const auto& [n, o, p, q] = a.times;
  [[maybe_unused]] const auto& [r, s, t] = a.legalBases[0];
  return a;
}

inline Node fullNode(const std::string& id, NodeType type)
{
  Node node{.id = NodeId{id},
            .type = std::move(type),
            .label = "Antrag \"prüfen\"\nzweite Zeile: ja # kein Kommentar",
            .parent = NodeId{"inside"},
            .participant = ParticipantId{"01067"},
            .lane = LaneId{"no"},
            .repetition = Repetition::Sequential,
            .compensation = true,
            .description = "   führende Leerzeichen\n\n---\n...\nend: {processes: 1}",
            .attributes = fullAttributes(),
            .extras = fullExtras("node")};
  [[maybe_unused]] const auto& [a, b, c, d, e, f, g, h, i, j, k] = node;
  return node;
}

inline ProcessHeader fullHeader()
{
  Profile profile{.key = "99102013014000",
                  .version = "01.00.00",
                  .serviceName = "Hundesteuer Anmeldung",
                  .level = DetailLevel::OzgReference,
                  .authority = {"Stadt Musterbach", "01067000", 300000, 1234.5},
                  .definition = "null",
                  .triggers = {"Anmeldung", "true"},
                  .results = {"Bescheid"},
                  .participants = {{"Halter", ParticipantRole::Initiator}},
                  .legalBases = {{"Satzung", LegalBasisType::Bylaw, ""}},
                  .releasedBy = "Kämmerei",
                  .status = ReleaseStatus::ReleasedGold,
                  .validFrom = "2026-01-01",
                  .validUntil = "2027-12-31",
                  .keywords = {"Hund", "Steuer"},
                  .note = "1e3"};
  [[maybe_unused]] const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = profile;
  [[maybe_unused]] const auto& [q, r, s, t] = profile.authority;
  ProcessHeader header{"Hundesteuer", "Beschreibung", profile, fullExtras("header")};
  [[maybe_unused]] const auto& [u, v, w, x] = header;
  header.extras.insert(header.extras.end() - 1, {"yaml/profile/authority/leader", "\"ja\""});
  return header;
}

template <typename Element>
Insert<Element> last(const Process& process, Element element)
{
  return {std::move(element), process.list<Element>().size()};
}

/// Every type of node that has one, with all its own fields.
inline std::vector<NodeType> everyNodeType()
{
  std::vector<NodeType> types{CallActivity{"andererProzess"}};
  for (const auto& [kind, name] : Names<TaskKind>::table) types.emplace_back(Task{kind});
  for (const auto& [kind, name] : Names<SubProcessKind>::table)
    types.emplace_back(SubProcess{kind});
  for (const auto& [kind, name] : Names<GatewayKind>::table) types.emplace_back(Gateway{kind});
  for (const auto& [position, name] : Names<EventPosition>::table) {
    for (const auto& [trigger, triggerName] : Names<EventTrigger>::table) {
      const Event event{position, trigger, false, NodeId{"inside"}, "R/P1D"};
      [[maybe_unused]] const auto& [a, b, c, d, e] = event;
      types.emplace_back(event);
    }
  }
  return types;
}

inline void addConnections(Process& process)
{
  const Flow flow{FlowId{"f"}, NodeId{"n0"}, NodeId{"n1"}, "ja",  //
                  "${x > 1}",  true,         "oft",        fullExtras("flow")};
  [[maybe_unused]] const auto& [a, b, c, d, e, f, g, h] = flow;
  apply(process, last(process, flow));
  apply(process, last(process, Flow{.id = FlowId{"lose"}}));
  const MessageFlow message{MessageFlowId{"m"}, ElementId{"01067"}, ElementId{"n0"}, "Antrag",
                            fullExtras("message")};
  [[maybe_unused]] const auto& [i, j, k, l, m] = message;
  apply(process, last(process, message));
  const Association association{
      AssociationId{"s"},         ElementId{"d"},           ElementId{"n0"}, AssociationKind::Data,
      AssociationDirection::Both, fullExtras("association")};
  [[maybe_unused]] const auto& [n, o, p, q, r, s] = association;
  apply(process, last(process, association));
}

inline void addArtifacts(Process& process)
{
  const auto party = ParticipantId{"01067"};
  const auto parent = NodeId{"inside"};
  const DataObject data{DataObjectId{"d"}, "Akte", DataKind::Store, true, "neu", parent, party,
                        fullExtras("data")};
  [[maybe_unused]] const auto& [a, b, c, d, e, f, g, h] = data;
  apply(process, last(process, data));
  const Annotation note{AnnotationId{"a"}, "Hinweis", parent, party, fullExtras("annotation")};
  [[maybe_unused]] const auto& [i, j, k, l, m] = note;
  apply(process, last(process, note));
  const Group group{GroupId{"g"}, "Phase", parent, party, fullExtras("group")};
  [[maybe_unused]] const auto& [n, o, p, q, r] = group;
  apply(process, last(process, group));
}

inline Process fullProcess()
{
  Process process{ProcessId{"P 1"}, fullHeader()};
  const Participant party{ParticipantId{"01067"},     "Stadt",     true,
                          ParticipantRole::Recipient, "Process_1", "wer",
                          fullExtras("participant")};
  [[maybe_unused]] const auto& [a, b, c, d, e, f, g] = party;
  apply(process, last(process, party));
  apply(process, last(process, Node{.id = NodeId{"inside"}, .type = SubProcess{}}));
  apply(process, last(process, Lane{.id = LaneId{"no"}, .name = "off"}));
  const Lane lane{LaneId{"l"},      "Steueramt",       LaneId{"no"}, ParticipantId{"01067"},
                  NodeId{"inside"}, fullExtras("lane")};
  [[maybe_unused]] const auto& [h, i, j, k, l, m] = lane;
  apply(process, last(process, lane));
  int number = 0;
  for (const NodeType& type : everyNodeType()) {
    apply(process, last(process, fullNode("n" + std::to_string(number++), type)));
  }
  addArtifacts(process);
  addConnections(process);
  return process;
}

inline Diagram fullDiagram()
{
  Diagram diagram{.id = DiagramId{"D"}, .process = ProcessId{"P 1"}, .name = "Bild"};
  diagram.plane = NodeId{"inside"};
  diagram.extras = fullExtras("diagram");
  const Shape shape{ElementId{"n0"},
                    {-1.5, 0.1, 100, 80},
                    Rect{1, 2, 3, 4},
                    false,
                    false,
                    false,
                    {"#ff0000", "#00ff00"},
                    "n0_di",
                    fullExtras("shape")};
  [[maybe_unused]] const auto& [a, b, c, d, e, f, g, h, i] = shape;
  apply(diagram, PutShape{shape});
  apply(diagram, PutShape{{.id = ElementId{"n1"}, .bounds = {1, 2, 3, 4}}});
  const Edge edge{ElementId{"f"}, {{1, 2}, {3.5, 4}}, Rect{9, 8, 7, 6}, {"#010203", "#040506"},
                  "f_di",         fullExtras("edge")};
  [[maybe_unused]] const auto& [j, k, l, m, n, o] = edge;
  apply(diagram, PutEdge{edge});
  [[maybe_unused]] const auto& [p, q, r, s, t, u, v] = diagram;
  return diagram;
}

inline FileContent fullContent()
{
  return {{fullProcess(), Process{ProcessId{"leer"}}}, {fullDiagram()}, fullExtras("file")};
}

}  // namespace einklang::test
