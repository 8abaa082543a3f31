#pragma once

#include "ui/window/Publish.h"
#include "ui/window/Session.h"

#include <string>

namespace einklang::cli {

/// Opens a project and compares it, without a window. False: stderr says why; end with Unreadable.
bool openProject(ui::Session& session, const std::string& path);

/// Writes one deliverable. False: stderr says why; end with Unwritable.
bool publish(const ui::Session& session, ui::Deliverable deliverable, const std::string& path);

/// Says on stderr which decisions could not be carried out; the number of them.
std::size_t reportConflicts(const ui::Session& session);

}  // namespace einklang::cli
