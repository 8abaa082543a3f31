#pragma once

#include "model/analysis/NumberedFlow.h"
#include "model/base/SmallVector.h"

#include <optional>
#include <vector>

namespace einklang {

/// What a vertex waits for when several ways lead to it.
enum class Joining
{
  Any,           // nothing: each token goes through by itself
  All,           // a token on every way
  Synchronising  // all tokens that may still come: inclusive
};

/// Where the tokens go when several ways lead on.
enum class Splitting
{
  One,
  All,
  Some,  // one or more, or the default way alone
  Mixed  // those without a condition always, the others after their conditions
};

/// The sequence flows of one scope (a pool or the inside of a sub-process) as a graph of indices,
/// built on demand. Boundary events are vertices of their own, reached from their host; link
/// events are joined by name. File order is index order.
struct FlowGraph
{
  struct Vertex
  {
    const Node* node = nullptr;
    std::size_t number = 0;                     // of the step in the numbered flow
    std::optional<std::size_t> host = {};       // the vertex this boundary event is attached to
    FewNumbers in = {};                         // edges
    FewNumbers out = {};                        // edges, boundary events excluded
    SmallVector<std::size_t, 1> boundary = {};  // vertices attached to this activity
    bool entry = false;                         // a token may begin here
    bool outsideFlow = false;  // event sub-process or compensation: no flow leads here, by right
    Joining join = Joining::Any;
    Splitting split = Splitting::All;
  };

  struct Arc
  {
    std::size_t from = 0;
    std::size_t to = 0;
    const Flow* flow = nullptr;  // nullptr: a link, or from host to boundary event
  };

  std::vector<Vertex> vertices = {};
  std::vector<Arc> arcs = {};
  const Node* host = nullptr;  // the sub-process this is the inside of
  bool interruptible = false;  // something from outside can end it: that it does not end by itself
                               // is no fault

  /// Vertices that can be reached from the entries, over flows, links and boundary events.
  std::vector<bool> reachedFromEntries() const;
};

/// One graph per scope, in the order of their first steps: each pool and each sub-process. The
/// processes of the steps have to outlive them.
std::vector<FlowGraph> flowGraphs(const NumberedFlow& flow);
std::vector<FlowGraph> flowGraphs(const Process& process);

}  // namespace einklang
