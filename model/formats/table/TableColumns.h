#pragma once

#include "model/formats/table/Csv.h"
#include "model/process/Names.h"

#include <optional>
#include <string>
#include <vector>

namespace einklang {

/// What a column of a table of steps says.
enum class TableColumn
{
  Other,  // nothing the model has a word for: goes to the note of the step
  Number,
  Role,
  Task,
  Kind,
  Condition,
  Deadline,
  DocumentsIn,
  DocumentsOut,
  Systems,
  Channel,
  Minutes,
  LegalBases,
  Next,
  Note
};

template <>
struct Names<TableColumn>
{
  static constexpr NameTable<TableColumn, 15> table{{{TableColumn::Other, "other"},
                                                     {TableColumn::Number, "number"},
                                                     {TableColumn::Role, "role"},
                                                     {TableColumn::Task, "task"},
                                                     {TableColumn::Kind, "kind"},
                                                     {TableColumn::Condition, "condition"},
                                                     {TableColumn::Deadline, "deadline"},
                                                     {TableColumn::DocumentsIn, "documents-in"},
                                                     {TableColumn::DocumentsOut, "documents-out"},
                                                     {TableColumn::Systems, "systems"},
                                                     {TableColumn::Channel, "channel"},
                                                     {TableColumn::Minutes, "minutes"},
                                                     {TableColumn::LegalBases, "legal-bases"},
                                                     {TableColumn::Next, "next"},
                                                     {TableColumn::Note, "note"}}};
};

/// How the columns of a table are to be understood; a person may correct what was guessed.
struct ColumnMapping
{
  std::vector<TableColumn> columns = {};              // by place; what lies behind is Other
  std::optional<std::size_t> heading = std::nullopt;  // the row with the names of the columns
  std::size_t firstRow = 0;                           // of the steps

  bool operator==(const ColumnMapping&) const = default;

  TableColumn at(std::size_t column) const
  {
    return column < columns.size() ? columns[column] : TableColumn::Other;
  }
  std::optional<std::size_t> find(TableColumn wanted) const;
};

/// The number of cells of the widest row.
std::size_t widthOf(const Table& table);

/// Understands the first rows: German and English names of columns ("Nr.", "Wer", "Was", "Wann",
/// "IT-System" ...), where there are none the usual order of number, role and task.
ColumnMapping guessColumns(const Table& table);

/// Whether the guess rests on the names of columns.
bool hasKnownHeading(const Table& table);

}  // namespace einklang
