#pragma once

#include "model/formats/Loss.h"
#include "model/formats/table/TableColumns.h"
#include "model/process/Node.h"

#include <optional>
#include <string>
#include <vector>

namespace einklang {

/// A row of the table as a step, before it stands in a flow.
struct TableStep
{
  std::size_t row = 0;  // 1-based, as a spreadsheet counts
  std::string number = {};
  std::string role = {};
  std::string label = {};
  std::optional<NodeType> type = std::nullopt;  // where the table says one
  std::string condition = {};
  std::string next = {};
  Attributes attributes = {};
};

/// The rows as steps. Rows that continue the step above (merged cells, lines without number) are
/// joined to it; rows that say something and are no step come back as texts in `notes`.
struct TableSteps
{
  std::vector<TableStep> steps = {};
  std::vector<std::string> notes = {};
};

TableSteps stepsOf(const Table& table, const ColumnMapping& mapping, Losses& losses);

/// The kind that a word in German or English means: "Startereignis", "Exklusive Entscheidung".
std::optional<NodeType> kindNamed(const std::string& text);

/// "3.", "Nr. 03", "#3" -> "3": how steps are found by number.
std::string plainNumber(const std::string& text);

/// Several things in one cell: by line, by semicolon, else by comma where that is wanted.
std::vector<std::string> listIn(const std::string& cell, bool byComma);

/// "innerhalb von 2 Wochen", "sofort": a time is no condition.
bool saysDeadline(const std::string& text);

}  // namespace einklang
