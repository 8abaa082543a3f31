#pragma once

#include "model/document/Document.h"
#include "tests/support/DrawnContent.h"
#include "tests/support/ProcessBuilder.h"

namespace einklang::test {

/// A step of one lane hands over to another, an event at its border as well.
inline Process handedOver()
{
  return ProcessBuilder{}
      .lane("A")
      .flow("start -> a -> b")
      .lane("B")
      .flow("b -> c -> end")
      .flow("f -> c")
      .with("f",
            [](Node& node) {
              node.type = Event{.position = EventPosition::Boundary, .attachedTo = NodeId{"b"}};
              node.lane = LaneId{"lane_A"};
            })
      .build();
}

/// One process, drawn by the layout, to work on.
struct Sheet
{
  explicit Sheet(const Process& process) : document{drawn(process)} {}

  const Process& process() const { return document.content().processes.front(); }
  const Diagram& diagram() const { return document.content().diagrams.front(); }
  const Shape& shapeOf(const ElementId& id) const { return *diagram().shapes.find(id); }
  Rect placeOf(const ElementId& id) const { return shapeOf(id).bounds; }
  Rect placeOf(const char* id) const { return placeOf(ElementId{id}); }

  /// Commits what the operation did where it succeeded.
  template <typename Operation>
  auto perform(const Operation& operation)
  {
    Transaction transaction{document, "Test"};
    auto result = operation(transaction);
    if (result) transaction.commit();
    return result;
  }

  Document document;
};

}  // namespace einklang::test
