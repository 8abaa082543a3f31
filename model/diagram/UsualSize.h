#pragma once

#include "model/diagram/Geometry.h"
#include "model/process/Node.h"

namespace einklang {

/// The usual size of a node's shape, as bpmn-js draws it: activity 100x80, event 36x36, gateway
/// 50x50.
Rect usualSizeOf(const NodeType& type);

}  // namespace einklang
