#pragma once

#include "model/formats/ImportDoor.h"

#include <string>

namespace einklang {

/// The native format; its reference is model/formats/yaml/README.md.
/// Strict: see traps in ARCHITECTURE.md. Unknown keys are kept as extras; a missing or wrong end
/// marker is a loss of kind Repaired ("changed by hand or damaged"), never silent.
Result<Import> readYaml(std::string_view bytes, const std::string& name,
                        const ImportLimits& limits = {});

/// The same bytes for equal content: fixed key order, shortest numbers, quoted text, end marker
/// with counts and SHA-256.
std::string writeYaml(const FileContent& content);

}  // namespace einklang
