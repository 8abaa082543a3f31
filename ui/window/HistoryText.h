#pragma once

#include "model/document/Document.h"

#include <string>
#include <string_view>

namespace einklang::ui {

/// A move through the history as a record of the journal: its kind and name, then a line for each
/// change. What is read back equals what was written.
std::string historyText(const HistoryRecord& record);
Result<HistoryRecord> historyOfText(std::string_view text);

}  // namespace einklang::ui
