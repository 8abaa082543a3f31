#pragma once

#include "model/formats/table/TableColumns.h"
#include "model/process/Process.h"

#include <QString>

#include <vector>

namespace einklang::ui {

/// What a column of a table of steps is called in its heading.
QString headingOf(TableColumn column);

/// What a step says of itself in a column, several things with commas between them. Empty for the
/// columns that tell its place in the flow: number, condition, next.
std::string cellOf(const Process& process, const Node& node, TableColumn column);

/// The columns of the table for other programs.
const std::vector<TableColumn>& exportedColumns();

/// The process as a table in the order of the work: number, who, what, kind, when, documents, IT
/// system, channel, time, legal basis, next. The first row is the heading.
Table processTable(const Process& process);

}  // namespace einklang::ui
