#pragma once

#include "model/layout/FlowGraph.h"
#include "model/layout/Ranks.h"

#include <vector>

namespace einklang::layout {

enum class CellKind
{
  Node,
  Pass,  // a long link passes this column
  Knee   // a link turns here, right below its node: to go back, away from a boundary event, or
         // beside a twin
};

struct Cell
{
  CellKind kind = CellKind::Node;
  int vertex = -1;  // Node: itself; Knee: the node it belongs to
  int link = -1;    // Pass, Knee
  int column = 0;
  int band = 0;
  Reach reach = {};
};

/// A piece of a link between two neighbouring columns.
struct Hop
{
  int left;   // cell
  int right;  // cell
  int link;
  int weight;  // how much it wants to be straight
};

/// A node with its knees: they stay together, in this order from above.
struct Block
{
  std::vector<int> cells;
  int band = 0;
  int pin = 0;  // -1: wants to be first in its band, 1: last (an upright link waits there)
};

/// The graph in columns: long links are cut into hops.
struct Grid
{
  std::vector<Cell> cells = {};  // the cells of the vertices come first, by the same numbers
  std::vector<Hop> hops = {};
  std::vector<Block> blocks = {};
  std::vector<int> blockOf = {};                 // of a cell
  std::vector<std::vector<int>> columns = {};    // blocks from above
  std::vector<std::vector<int>> chains = {};     // of a link: its cells from left to right
  std::vector<std::vector<int>> leftHops = {};   // of a cell
  std::vector<std::vector<int>> rightHops = {};  // of a cell
  int bands = 1;
};

/// The lane in which a long link between two lanes runs.
enum class PassLane
{
  BesideGateway,  // where it turns once and not twice
  Source,
  Target
};

/// The band in which each link passes the columns between its ends; loops stay with the node they
/// return to.
std::vector<int> passBands(const FlowGraph& graph, const std::vector<bool>& back, PassLane lane);

/// What the grid is made of beside the graph.
struct GridPlan
{
  const std::vector<bool>& back;
  const std::vector<bool>& spine;
  const std::vector<int>& ranks;
  const Uprights& uprights;
  const std::vector<int>& passBands;  // of each link
};

/// Cuts the graph into columns; the blocks of a column are not in order yet.
Grid makeGrid(const FlowGraph& graph, const GridPlan& plan);

}  // namespace einklang::layout
