#pragma once

#include "model/operations/Changes.h"

namespace einklang {

/// Gives a step of the picture that is worked on another size, from `before` on, which is the
/// picture with its old one. It keeps the edge that flows come in at; what is behind, below and
/// above it keeps its distance, up to the usual one, and moves on by no more than that needs.
void enlarge(Transaction& transaction, const ProcessId& process, const NodeId& step,
             const Diagram& before, double width, double height);

}  // namespace einklang
