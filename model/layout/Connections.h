#pragma once

#include "model/layout/ScopeLayout.h"

namespace einklang::layout {

/// Draws what connects parts that are placed already: message flows between pools, flows that
/// leave their scope, associations.
void connectParts(const Sources& sources, Diagram& diagram);

}  // namespace einklang::layout
