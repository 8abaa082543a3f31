#pragma once

#include "model/process/Process.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace einklang {

/// A text as a number that is the same for equal texts (FNV-1a, 64 bits); 0 for the empty text.
using TextMark = std::uint64_t;
TextMark markOf(std::string_view text);

enum class EffortKind : std::uint8_t
{
  Step,
  Event,
  Gateway,
  Role
};

/// A step, event, gateway or role with all that is counted about it. Texts are folded.
struct EffortNode
{
  EffortKind kind = EffortKind::Step;
  TextMark name = 0;
  TextMark form = 0;                     // kind of task, event or gateway
  std::uint8_t likes = 0;                // who may stand for it without a name; see EffortClasses
  std::array<TextMark, 6> content = {};  // see contentWeights
  std::size_t place = 0;                 // among the nodes of the process; lanes come behind
};

/// A way from one node to another, a step and its role, an event on its host.
struct EffortTie
{
  std::size_t other = 0;
  std::uint8_t kind = 0;
  TextMark saying = 0;  // label, condition, default
  int cost = 0;         // to introduce or drop it
};

/// A process as the effort sees it: a graph of numbers. The order of the nodes does not hang on
/// the order in the file, but where nodes are alike in all that is near them.
struct EffortGraph
{
  std::vector<EffortNode> nodes = {};
  std::vector<std::vector<EffortTie>> out = {};  // by other
  std::vector<std::vector<EffortTie>> in = {};
  std::vector<std::uint64_t> colours = {};  // equal for nodes that are alike with what is near
  std::uint64_t colour = 0;                 // of the whole: equal for processes that say the same
  long long cost = 0;                       // of introducing all of it
  std::unordered_map<std::string, std::size_t> index = {};  // node id -> node

  explicit EffortGraph(const Process& process);
};

/// What it costs to introduce or drop the node, without its ties.
int costOf(const EffortNode& node);
int costOf(const Node& node);
/// What it costs to introduce or drop the way.
int costOf(const Flow& flow);

/// What it costs that one becomes the other. A metric together with costOf (nothing to a node):
/// never more than dropping one and introducing the other.
int changeCost(const EffortNode& a, const EffortNode& b);

/// The cost that ties of the same two nodes save by standing for each other, instead of being
/// dropped and introduced. Both lists hold the ties to one node.
int tieGain(const EffortTie* a, std::size_t countA, const EffortTie* b, std::size_t countB);

}  // namespace einklang
