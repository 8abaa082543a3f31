#pragma once

#include <vector>

namespace einklang::layout {

/// How far something reaches from the centre of its symbol, with labels and what hangs on it.
struct Reach
{
  double left = 0;
  double right = 0;
  double up = 0;
  double down = 0;
};

/// Whether something wants to stand in the first or the last column.
enum class Edgewise
{
  No,
  First,
  Last
};

/// A node of one scope: the inside of a pool or of a sub-process.
struct Vertex
{
  double width = 0;   // of the symbol
  double height = 0;  // of the symbol
  Reach reach = {};
  int band = 0;             // the innermost lane, from above
  bool gateway = false;     // flows may leave and enter at all four corners
  bool satellites = false;  // documents and notes hang on it
  Edgewise edgewise = Edgewise::No;
  double hanging = 1e6;  // where on the lower edge boundary events begin, from the centre
};

/// A sequence flow between two nodes of the scope.
struct Link
{
  int source = 0;
  int target = 0;
  bool boundary = false;      // leaves a boundary event on the source's lower edge
  double boundaryOffset = 0;  // of that event's centre from the centre of the source
  double labelWidth = 0;      // 0: no label
  bool isDefault = false;
  int twin = 0;  // how many links before it lead from the same place to the same node
};

/// What the stages of the layout work on: numbers instead of ids, in file order.
struct FlowGraph
{
  std::vector<Vertex> vertices = {};
  std::vector<Link> links = {};
  int bands = 1;
  std::vector<double> bandHeights = {};  // the least height of each band
};

/// Counts for each link its twins.
void numberTwins(FlowGraph& graph);

/// For each vertex the numbers of the links that leave it, in file order.
std::vector<std::vector<int>> outgoing(const FlowGraph& graph);
/// For each vertex the numbers of the links that enter it, in file order.
std::vector<std::vector<int>> incoming(const FlowGraph& graph);

}  // namespace einklang::layout
