#pragma once

#include "model/formats/table/TableSteps.h"
#include "model/process/Process.h"

#include <cstddef>
#include <string>
#include <vector>

namespace einklang {

/// A node of the flow that is made of a table: a step of the table, or what stands between steps.
struct TableNode
{
  NodeType type = Task{};
  std::string label = {};
  std::size_t step = 0;  // of the table; a gateway between steps belongs to the step before it
  bool isStep = false;
};

struct TableEdge
{
  std::size_t from;
  std::size_t to;
  std::string label = {};
  bool isDefault = false;
};

struct TableFlow
{
  std::vector<TableNode> nodes = {};
  std::vector<TableEdge> edges = {};
};

/// Whether the rows tell a whole process, or a piece of one: there a number that no row has leads
/// out of the piece.
enum class TableRows
{
  Whole,
  Piece
};

/// The flow that the rows tell, by the column of the next steps, or where there is none by order
/// and conditions: rows with a condition are branches behind a decision, rows that happen "at the
/// same time" stand between parallel gateways. Splits and joins get gateways of their own; a
/// start and an end are added where the table names none.
TableFlow flowOf(std::vector<TableStep>& steps, Losses& losses, TableRows rows = TableRows::Whole);

}  // namespace einklang
