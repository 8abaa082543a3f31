#pragma once

#include "model/formats/table/Csv.h"
#include "model/process/Process.h"

namespace einklang::ui {

/// The process as a table in the order of the work: number, who, what, kind, when, documents, IT
/// system, channel, time, legal basis, next. The first row is the heading.
Table processTable(const Process& process);

}  // namespace einklang::ui
