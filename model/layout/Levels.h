#pragma once

#include "model/layout/Layout.h"

#include <functional>

namespace einklang {

/// What a picture is about, as a process of its own: without what is inside of the sub-processes
/// that are collapsed in it; of the picture of an inside that inside alone, which then stands in
/// nothing.
Process partShown(const Process& process, const Diagram& picture);

/// The picture laid out anew, as one of what it shows: what is hidden in collapsed sub-processes
/// stays there.
Diagram layoutPart(const Process& process, const Diagram& picture,
                   const std::function<Diagram(const Process&, const Diagram&)>& layout);

/// A picture of the inside of a sub-process, made from nothing; always the same. Its id is free in
/// no file yet.
Diagram layoutInside(const Process& process, const NodeId& subProcess,
                     const LayoutOptions& options = {},
                     const TextMeasure& measure = plainMeasure());

/// The sub-process that is around an element of any kind; none for what stands in none, and for
/// messages.
std::optional<NodeId> holderOf(const Process& process, const ElementId& id);

}  // namespace einklang
