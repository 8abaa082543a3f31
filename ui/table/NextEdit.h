#pragma once

#include "ui/table/CellEdit.h"

#include <vector>

namespace einklang::ui {

/// What a new text of the cell "next" asks for: "3 (ja), 5 (nein)", the names of steps, "Ende";
/// nothing leads nowhere. `before` is what the cell says now. InvalidContent for what is no step.
Result<std::optional<CellEdit>> nextEdit(const Process& process, const std::vector<StepRow>& rows,
                                         std::size_t row, const QString& before,
                                         const QString& text);

}  // namespace einklang::ui
