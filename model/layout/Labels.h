#pragma once

#include "model/layout/Layout.h"

#include <set>

namespace einklang::layout {

/// Places the labels of events, gateways, data and flows beside what they name, where they touch
/// as little as possible: of a fixed list of places the first free one, else the least bad.
void placeLabels(const Process& process, const TextMeasure& measure, Diagram& diagram);

/// The same for these elements only; the labels of all others stay where they are.
void placeLabelsOf(const Process& process, const TextMeasure& measure,
                   const std::set<ElementId>& which, Diagram& diagram);

/// What has its label beside it, and the label lies on a line or a shape. Labels without a place of
/// their own are taken to stand below.
std::set<ElementId> coveredLabels(const Process& process, const TextMeasure& measure,
                                  const Diagram& diagram);

/// The width at which such a label breaks.
inline constexpr double labelWidth = 90;

}  // namespace einklang::layout
