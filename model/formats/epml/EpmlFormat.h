#pragma once

#include "model/formats/ImportDoor.h"

#include <string>

namespace einklang {

/// Event-driven process chains (EPC) in EPML 1.2 (Mendling and Nüttgens, "EPC Markup Language",
/// ISeB 4(3), 2006): every `epc` of every directory becomes a process. Functions become tasks,
/// events start, intermediate or end events, connectors gateways, roles and organisational units
/// lanes. Vendors' files differ in prefixes and order, so names count, not namespaces.
Result<Import> readEpml(std::string_view bytes, const std::string& name,
                        const ImportLimits& limits = {});

}  // namespace einklang
