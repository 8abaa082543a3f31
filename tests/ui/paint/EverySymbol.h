#pragma once

#include "model/diagram/Diagram.h"
#include "model/process/Edit.h"

#include <string>

namespace einklang::test {

/// A process and its picture in which every symbol occurs, on a grid: for tests of back ends and
/// for looking at it.
class EverySymbol
{
 public:
  EverySymbol()
  {
    addTasks();
    addActivities();
    addEvents();
    addGateways();
    addData();
    addPools();
    addLines();
  }

  Process process{ProcessId{"every"}, {.name = "Alle Symbole"}};
  Diagram diagram{.id = DiagramId{"picture"}, .process = ProcessId{"every"}};

 private:
  template <typename Element>
  void add(const Element& element, const Rect& bounds, bool expanded = true, bool horizontal = true)
  {
    apply(process, Insert<Element>{element, process.list<Element>().size()});
    Shape shape{.id = element.id, .bounds = bounds};
    shape.expanded = expanded;
    shape.horizontal = horizontal;
    diagram.shapes.insert(shape, diagram.shapes.size());
  }

  template <typename Element>
  void addLine(const Element& element, std::vector<Point> way)
  {
    apply(process, Insert<Element>{element, process.list<Element>().size()});
    diagram.edges.insert({.id = element.id, .wayPoints = std::move(way)}, diagram.edges.size());
  }

  Node node(const std::string& id, NodeType type, const std::string& label)
  {
    return {.id = NodeId{id}, .type = std::move(type), .label = label};
  }

  void addTasks()
  {
    const char* labels[] = {"Antrag prüfen",
                            "Unterlagen anfordern",
                            "Akte ins Archiv bringen",
                            "Hundesteuer berechnen",
                            "Fristen ermitteln",
                            "Gebührensatzung anwenden",
                            "Steuerbescheid zustellen",
                            "Rückmeldung der Antragstellerin entgegennehmen"};
    for (int i = 0; i < 8; ++i) {
      Node task = node("task" + std::to_string(i), Task{static_cast<TaskKind>(i)}, labels[i]);
      add(task, {20.0 + 130 * i, 20, 100, 80});
      task = node("group" + std::to_string(i + 1), Task{TaskKind::User},
                  "Grundstückseigentümerin benachrichtigen");
      task.attributes.activityGroup = static_cast<ActivityGroup>(i + 1);
      add(task, {20.0 + 130 * i, 130, 100, 80});
    }
  }

  void addActivities()
  {
    add(node("collapsed", SubProcess{}, "Widerspruch bearbeiten"), {20, 240, 100, 80}, false);
    Node adHoc = node("adHoc", SubProcess{SubProcessKind::AdHoc}, "Stellungnahmen einholen");
    adHoc.repetition = Repetition::Parallel;
    add(adHoc, {150, 240, 100, 80}, false);
    add(node("call", CallActivity{"P2"}, "Zahlung überwachen"), {280, 240, 100, 80});
    Node loop = node("loop", Task{}, "Unterlagen nachfordern");
    loop.repetition = Repetition::Loop;
    add(loop, {410, 240, 100, 80});
    Node sequential = node("sequential", Task{}, "Jede Akte prüfen");
    sequential.repetition = Repetition::Sequential;
    add(sequential, {540, 240, 100, 80});
    Node undo = node("undo", Task{TaskKind::Service}, "Buchung stornieren");
    undo.compensation = true;
    add(undo, {670, 240, 100, 80});
    add(node("transaction", SubProcess{SubProcessKind::Transaction}, "Bezahlen"),
        {800, 240, 100, 80}, false);
    add(node("long", Task{},
             "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft "
             "wegen der Zweitwohnungssteuererhebung anschreiben"),
        {930, 240, 100, 80});
    add(node("expanded", SubProcess{}, "Grundstück prüfen"), {20, 350, 250, 120});
    Node inside = node("inside", Task{}, "Flurstück nachschlagen");
    inside.parent = NodeId{"expanded"};
    add(inside, {120, 380, 100, 80});
    Node start = node("insideStart", Event{}, "");
    start.parent = NodeId{"expanded"};
    add(start, {50, 402, 36, 36});
    add(node("eventSub", SubProcess{SubProcessKind::Event}, "Antrag zurückgenommen"),
        {300, 350, 250, 120});
    add(node("bigTransaction", SubProcess{SubProcessKind::Transaction}, "Kauf abwickeln"),
        {580, 350, 200, 120});
    add(node("bigAdHoc", SubProcess{SubProcessKind::AdHoc}, "Klären"), {810, 350, 220, 120});
    addBoundaries();
  }

  void addBoundaries()
  {
    Event event{EventPosition::Boundary, EventTrigger::Timer};
    event.attachedTo = NodeId{"expanded"};
    add(node("boundary", event, "Nach 2 Wochen"), {200, 452, 36, 36});
    event.interrupting = false;
    event.trigger = EventTrigger::Message;
    add(node("nonInterrupting", event, "Nachfrage"), {60, 452, 36, 36});
  }

  void addEvents()
  {
    for (int position = 0; position < 5; ++position) {
      if (position == static_cast<int>(EventPosition::Boundary)) continue;
      const int row = position > 3 ? 3 : position;
      for (int trigger = 0; trigger < 13; ++trigger) {
        Event event{static_cast<EventPosition>(position), static_cast<EventTrigger>(trigger)};
        event.interrupting = position != 0 || trigger % 3 != 1;
        const std::string id = "event" + std::to_string(position) + "_" + std::to_string(trigger);
        add(node(id, event, trigger == 1 ? "Antrag liegt vor" : ""),
            {30.0 + 78 * trigger, 530.0 + 72 * row, 36, 36});
      }
    }
  }

  void addGateways()
  {
    const char* labels[] = {"Unterlagen vollständig?", "", "Welche Stellen?", "", "Komplex"};
    for (int i = 0; i < 5; ++i) {
      add(node("gateway" + std::to_string(i), Gateway{static_cast<GatewayKind>(i)}, labels[i]),
          {30.0 + 110 * i, 830, 50, 50});
    }
  }

  void addData()
  {
    for (int i = 0; i < 4; ++i) {
      DataObject data{.id = DataObjectId{"data" + std::to_string(i)},
                      .label = i == 1 ? "Melderegister" : "Bescheid",
                      .kind = static_cast<DataKind>(i)};
      data.collection = i == 0 || i == 3;
      if (i == 0) data.state = "unterschrieben";
      const double width = data.kind == DataKind::Store ? 50 : 36;
      add(data, {600.0 + 90 * i, 830, width, 50});
    }
    add(Annotation{.id = AnnotationId{"note"}, .text = "Frist nach § 3 der Satzung beachten"},
        {950, 830, 100, 40});
    add(Group{.id = GroupId{"group"}, .label = "Nur in kreisfreien Städten"}, {10, 810, 200, 110});
  }

  void addPools()
  {
    add(Participant{.id = ParticipantId{"pool"}, .name = "Gemeinde Musterstadt"},
        {20, 960, 700, 240});
    add(Lane{.id = LaneId{"lane1"}, .name = "Steueramt", .participant = ParticipantId{"pool"}},
        {50, 960, 670, 120});
    add(Lane{.id = LaneId{"lane2"}, .name = "Kasse", .participant = ParticipantId{"pool"}},
        {50, 1080, 670, 120});
    add(Lane{.id = LaneId{"lane11"}, .name = "Sachbearbeitung", .parent = LaneId{"lane1"}},
        {80, 960, 640, 120});
    Participant citizen{.id = ParticipantId{"citizen"}, .name = "Hundehalterin"};
    citizen.blackBox = true;
    add(citizen, {20, 1230, 700, 50});
    add(Participant{.id = ParticipantId{"down"}, .name = "Landratsamt"}, {760, 960, 300, 320}, true,
        false);
    add(Lane{.id = LaneId{"downLane"}, .name = "Aufsicht", .participant = ParticipantId{"down"}},
        {760, 990, 150, 290}, true, false);
    add(Lane{.id = LaneId{"downLane2"}, .name = "Kämmerei", .participant = ParticipantId{"down"}},
        {910, 990, 150, 290}, true, false);
  }

  void addLines()
  {
    for (const auto& [id, x, y] : {std::tuple{"a", 150.0, 980.0}, std::tuple{"b", 350.0, 980.0},
                                   std::tuple{"c", 560.0, 980.0}, std::tuple{"d", 350.0, 1100.0}}) {
      add(node(id, Task{}, "Schritt"), {x, y, 100, 80});
    }
    Flow flow{
        .id = FlowId{"ab"}, .source = NodeId{"a"}, .target = NodeId{"b"}, .label = "vollständig"};
    flow.isDefault = true;
    addLine(flow, {{250, 1020}, {350, 1020}});
    Flow conditional{.id = FlowId{"bc"}, .source = NodeId{"b"}, .target = NodeId{"c"}};
    conditional.condition = "betrag > 100";
    addLine(conditional, {{450, 1020}, {560, 1020}});
    addLine(
        Flow{.id = FlowId{"cd"}, .source = NodeId{"c"}, .target = NodeId{"d"}, .label = "sonst"},
        {{610, 1060}, {610, 1140}, {450, 1140}});
    addLine(Flow{.id = FlowId{"open"}, .source = NodeId{"d"}}, {{350, 1140}, {240, 1140}});
    addLine(MessageFlow{.id = MessageFlowId{"message"},
                        .source = ElementId{"d"},
                        .target = ElementId{"citizen"},
                        .label = "Bescheid"},
            {{400, 1180}, {400, 1230}});
    addLine(Association{.id = AssociationId{"plain"},
                        .source = ElementId{"gateway4"},
                        .target = ElementId{"note"}},
            {{520, 855}, {580, 800}, {950, 800}, {950, 830}});
    Association data{
        .id = AssociationId{"in"}, .source = ElementId{"data2"}, .target = ElementId{"data3"}};
    data.kind = AssociationKind::Data;
    addLine(data, {{816, 855}, {870, 855}});
  }
};

}  // namespace einklang::test
