#pragma once

#include "model/formats/ImportDoor.h"
#include "model/formats/table/TableColumns.h"
#include "model/operations/SequenceOperations.h"

#include <QString>

namespace einklang::ui {

/// The cells that a spreadsheet put on the clipboard, or the lines of a text, through the door for
/// tables. So many rows as can be drawn while somebody waits. InvalidContent where there are none.
Result<Table> pastedTable(const QString& text);

/// Whether nobody but the user knows what the columns say: several, and no heading.
bool needsColumns(const Table& table, const ColumnMapping& guess);

/// What became what: "Pasted: 4 steps ...", by the columns that were understood.
QString pasteSentence(const Process& part, const ColumnMapping& mapping,
                      const InsertedSequence& done);

/// What did not come as it was.
Losses pasteLosses(const Import& import, const InsertedSequence& done);

}  // namespace einklang::ui
