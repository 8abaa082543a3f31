#pragma once

#include "model/layout/Layout.h"
#include "model/rules/Rules.h"
#include "tests/support/ProcessBuilder.h"

#include <algorithm>
#include <string>
#include <vector>

namespace einklang::test {

/// A process that keeps every rule.
inline ProcessBuilder good()
{
  return ProcessBuilder{}
      .lane("Amt")
      .flow("start -> Antrag_prüfen -> ?a -[ja]-> Bescheid_erlassen -> ?z -> end")
      .flow("?a -[nein]-> Unterlagen_nachfordern -> ?z")
      .with("?a", [](Node& node) { node.label = "Vollständig?"; });
}

/// As laid out, but with the last two steps in one place if one of them is called so.
inline Diagram pictureOf(const Process& process)
{
  Diagram picture = layoutProcess(process);
  const Node* last = process.findNode(NodeId{"Darüber_gezeichnet"});
  if (!last) return picture;
  Shape shape = *picture.shapes.find(ElementId{last->id});
  shape.bounds = picture.shapes.find(ElementId{process.nodes()[1].id})->bounds;
  apply(picture, PutShape{shape});
  return picture;
}

inline Findings checkedBy(std::string_view name, const Process& process, const Diagram& picture)
{
  const auto rule = std::ranges::find(rules(), name, &Rule::name);
  Findings found;
  if (rule == rules().end()) return found;
  if (rule->check) rule->check(process, *rule, found);
  if (rule->checkPicture) rule->checkPicture(process, picture, *rule, found);
  return found;
}

inline Findings foundBy(const char* name, const Process& process)
{
  return checkedBy(name, process, pictureOf(process));
}

/// A process that breaks one rule.
struct Sketch
{
  const char* rule;
  Process wrong;
  const char* place;  // the element it shows at
};

inline Process tooLong()
{
  std::string path = "start";
  for (int i = 0; i < 60; ++i) path += " -> Antrag_" + std::to_string(i) + "_prüfen";
  return ProcessBuilder{}.lane("Amt").flow(path + " -> end").build();
}

inline std::vector<Sketch> sketches()
{
  const auto unnamed = [](Node& node) { node.label.clear(); };
  return {
      {"label-required", good().with("Antrag_prüfen", unnamed).build(), "Antrag_prüfen"},
      {"gateway-question", good().with("?a", unnamed).build(), "?a"},
      {"gateway-question",
       ProcessBuilder{}
           .flow("start -> ?a -> Antrag_prüfen -> end")
           .flow("?a -[nein]-> end")
           .with("?a", [](Node& node) { node.label = "Zuständig?"; })
           .build(),
       "?a->Antrag_prüfen"},
      {"start-required", ProcessBuilder{}.flow("Antrag_prüfen -> end").build(), "Antrag_prüfen"},
      {"end-required", ProcessBuilder{}.flow("start -> Antrag_prüfen").build(), "start"},
      {"no-disconnected", good().flow("Akte_ablegen").build(), "Akte_ablegen"},
      {"no-implicit-split", good().flow("Antrag_prüfen -> ?z").build(), "Antrag_prüfen"},
      {"no-implicit-join", good().flow("Unterlagen_nachfordern -> Antrag_prüfen").build(),
       "Antrag_prüfen"},
      {"fake-join",
       ProcessBuilder{}
           .flow("start -> +a -> Gebühr_berechnen -> Bescheid_erlassen -> end")
           .flow("+a -> Stellungnahme_einholen -> Bescheid_erlassen")
           .build(),
       "Bescheid_erlassen"},
      {"no-duplicate-flows",
       [] {
         Process process = good().build();
         Flow twin = process.flows().front();
         twin.id = FlowId{"twin"};
         apply(process, Insert<Flow>{twin, process.flows().size()});
         return process;
       }(),
       "twin"},
      {"no-gateway-join-fork", good().flow("Unterlagen_nachfordern -> ?a").build(), "?a"},
      {"superfluous-gateway", ProcessBuilder{}.flow("start -> ?x -> Antrag_prüfen -> end").build(),
       "?x"},
      {"single-blank-start", good().flow("start2 -> ?z").build(), "start"},
      {"event-based-gateway",
       good().with("?a", [](Node& node) { node.type = Gateway{GatewayKind::EventBased}; }).build(),
       "Bescheid_erlassen"},
      {"no-overlapping-elements", good().flow("?z -> Darüber_gezeichnet -> end").build(),
       "Darüber_gezeichnet"},
      {"end-label-unique",
       good().flow("?z -> end2").with("end2", [](Node& node) { node.label = "end"; }).build(),
       "end2"},
      {"verb-object-label",
       good().with("Antrag_prüfen", [](Node& node) { node.label = "Prüfung des Antrags"; }).build(),
       "Antrag_prüfen"},
      {"verb-object-label",
       good().with("Antrag_prüfen", [](Node& node) { node.label = "Prüfung"; }).build(),
       "Antrag_prüfen"},
      {"role-required", good().with("Antrag_prüfen", [](Node& node) { node.lane.reset(); }).build(),
       "Antrag_prüfen"},
      {"lane-without-step", good().lane("Kasse").build(), "lane_Kasse"},
      {"legal-basis-required",
       good()
           .with("Antrag_prüfen",
                 [](Node& node) { node.attributes.activityGroup = ActivityGroup::CheckFormally; })
           .build(),
       "Antrag_prüfen"},
      {"no-inclusive", good().flow("?z -> o?x -> end2").build(), "o?x"},
      {"too-many-elements", tooLong(), "start"},
  };
}

}  // namespace einklang::test
