#pragma once

#include "model/layout/FlowGraph.h"
#include "model/layout/ScopeLayout.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace einklang::layout {

/// Something that stands beside its node: a document or a note.
struct Satellite
{
  ElementId id;
  int host;
  bool above;
  double dx;  // of its centre from the centre of the host
  double dy;
  double width;
  double height;
};

struct BoundaryPlace
{
  ElementId id;
  int host;
  double offset;  // of its centre from the centre of the host
};

/// The part of a flow between scopes that runs in this one.
struct CrossingLink
{
  const Flow* flow;
  int link = -1;    // none where the flow leads from a sub-process to its own inside or back
  int source = -1;  // vertices
  int target = -1;
  bool passesBorder = false;
};

/// A scope as numbers, and what is needed to draw it again.
struct ScopeGraph
{
  Bands bands = {};
  FlowGraph graph = {};
  std::vector<std::optional<ElementId>> ids = {};  // of the vertices; ghosts have none
  std::vector<ElementId> linkIds = {};
  std::map<int, Picture> insides = {};  // of the vertices that are sub-processes
  std::vector<BoundaryPlace> boundary = {};
  std::vector<Satellite> satellites = {};
  std::vector<CrossingLink> crossings = {};
};

/// One vertex for each node, with room for labels, boundary events, documents and notes;
/// sub-processes are laid out first and come in as one large vertex; a missing end of a flow
/// becomes a ghost, and so does the border that a flow between scopes passes.
ScopeGraph makeScopeGraph(const Sources& sources, const std::string& scope);

/// Room around the contents of a sub-process: more where flows come in and go out.
double paddingOf(const Picture& inside);

/// So many flows along the inner border of a sub-process keep apart.
inline constexpr std::size_t mostCrossingTracks = 40;

/// Room for its name.
inline constexpr double subProcessTitle = 14;

}  // namespace einklang::layout
