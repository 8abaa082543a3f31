#include "model/layout/Pipeline.h"

#include "model/layout/Loops.h"
#include "model/layout/Search.h"

namespace einklang::layout {

Placed placeGraph(const FlowGraph& graph, const Spacing& spacing)
{
  const std::vector<bool> back = findBackLinks(graph);
  return searchBest({graph, spacing, back, findSpine(graph, back)});
}

}  // namespace einklang::layout
