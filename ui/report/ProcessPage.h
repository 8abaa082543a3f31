#pragma once

#include "ui/paint/Drawing.h"

#include <QByteArray>

#include <vector>

namespace einklang::ui {

/// One offline page (HTML that is well-formed XML too): the pictures of a process, and beside them
/// its steps as numbered text in the order of the work, a table of them and the profile. A click
/// on a step in the picture leads to its text and back. No script, nothing outside the file.
QByteArray processPage(const Process& process, const std::vector<Drawing>& pictures);

}  // namespace einklang::ui
