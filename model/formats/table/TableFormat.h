#pragma once

#include "model/formats/ImportDoor.h"
#include "model/formats/table/TableColumns.h"
#include "model/formats/table/TableFlow.h"

#include <string>

namespace einklang {

/// The process that a table of steps tells, without a picture (see completePictures). What was
/// not understood is in the losses and in the process, as a note or an annotation: nothing of the
/// table is lost. InvalidContent where it holds no step.
Result<Import> processFromTable(const Table& table, const ColumnMapping& mapping,
                                const std::string& name, TableRows rows = TableRows::Whole);

/// A text file or what the clipboard holds of a spreadsheet, with guessed columns.
Result<Import> readTable(std::string_view bytes, const std::string& name,
                         const ImportLimits& limits = {});

/// Whether text that could be YAML as well is rather a table of steps.
bool looksLikeTable(std::string_view bytes);

}  // namespace einklang
