#pragma once

#include "model/process/Process.h"

#include <QString>

namespace einklang::ui {

/// "»A« → »B«" of a flow, by what it leads from and to; empty where it is no flow or an end is
/// missing.
QString flowEnds(const Process& process, const ElementId& id);

/// A name in quotation marks, in one line and shortened; says where there is none.
QString quotedName(const std::string& name);

}  // namespace einklang::ui
