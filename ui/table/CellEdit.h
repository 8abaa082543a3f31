#pragma once

#include "model/formats/table/TableColumns.h"
#include "ui/actions/Perform.h"
#include "ui/table/StepRows.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace einklang::ui {

/// What typing into a cell amounts to: an operation and its name in the history.
struct CellEdit
{
  Operation operation;
  const char* stepName;
};

/// Whether the model holds something of this step that the column says.
bool canEdit(const Process& process, const StepRow& row, TableColumn column);

/// What the cell says, in full and as it can be typed: numbers with the decimal sign of the locale.
QString cellText(const Process& process, const StepRow& row, TableColumn column);

/// What the new text of a cell asks for, other than "next" (see nextEdit()); nothing where it says
/// the same. InvalidContent where it is not understood, NotAllowed where the cell cannot be edited.
Result<std::optional<CellEdit>> editOf(const Process& process, const StepRow& row,
                                       TableColumn column, const QString& text);

/// The lanes a step may go to, by name.
QStringList laneChoices(const Process& process, const NodeId& step);

}  // namespace einklang::ui
