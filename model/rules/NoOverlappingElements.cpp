#include "model/rules/Checks.h"

#include <algorithm>

namespace einklang {
namespace {

constexpr double touching = 2;  // pixels that two shapes may share

struct Drawn
{
  const Node* node;
  Rect at;
};

bool overlap(const Rect& a, const Rect& b)
{
  return a.x + touching < b.x + b.width && b.x + touching < a.x + a.width &&
         a.y + touching < b.y + b.height && b.y + touching < a.y + a.height;
}

/// An event on the border of an activity, and what stands in a sub-process, belong there.
bool belongs(const Node& one, const Node& other)
{
  const auto hangsOn = [](const Node& event, const Node& host) {
    return eventOf(event) && eventOf(event)->attachedTo == host.id;
  };
  return hangsOn(one, other) || hangsOn(other, one) || (isBoundary(one) && isBoundary(other));
}

/// What is called is drawn within a call that shows it.
bool showsWithin(const Drawn& call, const Drawn& inside)
{
  const Rect& a = call.at;
  const Rect& b = inside.at;
  return std::holds_alternative<CallActivity>(call.node->type) && a.x <= b.x && a.y <= b.y &&
         a.x + a.width >= b.x + b.width;
}

/// Of the same flow: what stands in a sub-process lies within it, and only there. Sorted from left
/// to right.
std::vector<Drawn> drawnNodes(const Process& process, const Diagram& picture)
{
  std::vector<Drawn> drawn;
  for (const Node& node : process.nodes()) {
    const Shape* shape = picture.shapes.find(ElementId{node.id});
    if (shape) drawn.push_back({&node, shape->bounds});
  }
  std::ranges::stable_sort(drawn, {}, [](const Drawn& one) { return one.at.x; });
  return drawn;
}

}  // namespace

void checkNoOverlappingElements(const Process& process, const Diagram& picture, const Rule& rule,
                                Findings& found)
{
  const std::vector<Drawn> drawn = drawnNodes(process, picture);
  for (std::size_t i = 0; i < drawn.size(); ++i) {
    const Drawn& one = drawn[i];
    for (std::size_t j = i + 1; j < drawn.size(); ++j) {
      const Drawn& other = drawn[j];
      if (other.at.x + touching >= one.at.x + one.at.width) break;
      const bool apart = one.node->parent != other.node->parent;
      if (showsWithin(one, other) || showsWithin(other, one)) continue;
      if (apart || !overlap(one.at, other.at) || belongs(*one.node, *other.node)) continue;
      report(rule,
             {"%1 and %2 are drawn one on the other.", {quoted(*one.node), quoted(*other.node)}},
             {ElementId{other.node->id}, ElementId{one.node->id}}, found);
    }
  }
}

}  // namespace einklang
