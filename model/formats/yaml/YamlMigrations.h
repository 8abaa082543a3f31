#pragma once

#include "model/formats/yaml/NativeFile.h"

namespace einklang {

/// The format of processes. A new version of it is a new function at the end of its migrations.
NativeKind processFile();

}  // namespace einklang
