#pragma once

#include "model/analysis/Exploration.h"
#include "model/analysis/Finding.h"

namespace einklang {

/// A fault as people are told of it: what goes wrong, how it comes to that, the elements, and the
/// way there. `graph` is the scope as it was drawn. Without a suggestion.
Finding findingOf(const FlowGraph& graph, const Fault& fault);

/// A finding about one vertex; error unless said otherwise.
Finding findingAt(const FlowGraph& graph, std::size_t vertex, const char* rule, Message message);

/// What an element of the flow is called in a sentence: its label; without one by its symbol and
/// the step beside it, "»Antrag prüfen« → (X)".
std::string titleOf(const FlowGraph& graph, std::size_t vertex);

/// The element that stands for several: the step whose label comes first in the alphabet, so that
/// it does not hang on the order in the file; among those without a label the first.
std::size_t foremost(const FlowGraph& graph, const std::vector<std::size_t>& vertices);

/// Moves as ids: nodes, each followed by the flows taken.
std::vector<ElementId> witnessOf(const FlowGraph& graph, const std::vector<Move>& moves);

/// Moves in words: the labels of what happens, and of the ways that are chosen.
std::string wayText(const FlowGraph& graph, const std::vector<Move>& moves);

/// The shortest way over the drawing from a start to the vertex; empty where none leads there.
std::vector<Move> shortestWay(const FlowGraph& graph, std::size_t vertex);

}  // namespace einklang
