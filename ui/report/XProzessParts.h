#pragma once

#include "model/analysis/Finding.h"
#include "model/formats/xprozess/XProzessFormat.h"

namespace einklang::ui {

/// What a message gets from above: the time of now, and for each process its picture as PDF and
/// its report as an offline page. The content must live as long as the options.
XProzessOptions xprozessOptions(const FileContent& content);

/// What FIM asks for and the processes do not say, as a list to work through.
Findings missingForFim(const FileContent& content);

}  // namespace einklang::ui
