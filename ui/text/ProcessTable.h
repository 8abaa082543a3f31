#pragma once

#include "model/formats/table/Csv.h"
#include "model/process/Process.h"

#include <QByteArray>
#include <QString>

namespace einklang::ui {

/// The process as a table in the order of the work: number, who, what, kind, when, documents, IT
/// system, channel, time, legal basis, next. The first row is the heading.
Table processTable(const Process& process);

/// One offline page: the picture and beside it the numbered text of the process with its
/// attributes. `svg` is the picture as makeSvg() writes it, or empty.
QByteArray processPage(const Process& process, const QByteArray& svg);

}  // namespace einklang::ui
