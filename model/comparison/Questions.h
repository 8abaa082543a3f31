#pragma once

#include "model/comparison/WayGraph.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace einklang {

/// A gateway with a name from which ways part, or that is asked though only one leads on.
bool isQuestion(const WayGraph& graph, std::size_t gateway);

/// The question right behind an activity, if it is one of `nodes`.
std::optional<std::size_t> questionAfter(const WayGraph& graph, std::size_t step,
                                         const std::vector<std::size_t>& nodes);

/// One of `nodes` is a step beside the question, which says enough: who does not charge does not
/// ask whether it was paid.
bool goesWithSteps(const WayGraph& graph, std::size_t question,
                   const std::vector<std::size_t>& nodes);

/// An event that only names the case right behind a decision: what hangs on it is a condition.
bool isCase(const WayGraph& graph, std::size_t i);

/// What the ways out of a choice say; where one does not, the event right behind it that tells the
/// case.
std::vector<std::string> saidAt(const WayGraph& graph, std::size_t split);

/// The first of the known activities that runs at the same time as an activity, where what comes
/// before does not: the step begins a parallel branch. One that begins another is preferred.
std::optional<std::size_t> beginsBeside(const WayGraph& graph, const OrderRelations& relations,
                                        std::size_t step,
                                        const std::function<bool(std::size_t)>& isKnown);

}  // namespace einklang
