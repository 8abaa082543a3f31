#pragma once

#include "model/comparison/Changes.h"

#include <optional>
#include <string>
#include <vector>

namespace einklang {

/// Steps that came to stand elsewhere, with the smallest reason: these moved, the others did not.
struct Move
{
  std::vector<std::size_t> steps;  // moved, in flow order
  std::vector<std::size_t> past;   // the steps they moved past
};

/// Pairs of steps whose relation changed in the same way: each of `one` with each of `other`.
struct RelationChange
{
  Order before;  // in the reference
  Order after;   // in the variant
  std::vector<std::size_t> one;
  std::vector<std::size_t> other;
};

/// A step that became or ceased to be conditional.
struct GuardChange
{
  std::vector<std::size_t> steps;  // with the same guard
  bool guardedAfter = false;       // conditional in the variant
  bool guardedBefore = false;
  std::string before = {};  // the condition in the reference
  std::string after = {};
  std::string splitBefore = {};  // id of the choice in the reference
  std::string splitAfter = {};   // id of the choice in the changed process
};

/// A step that waits for other steps than before.
struct DependencyChange
{
  std::size_t step;
  std::vector<std::string> before;  // labels
  std::vector<std::string> after;
  bool more = false;  // all that it waited for, and others
};

/// What a group of changes does to the order of the steps that both sides have. Numbers are those
/// of the reference graph.
struct OrderChanges
{
  std::vector<Move> moves = {};
  std::vector<RelationChange> relations = {};
  std::vector<std::size_t> nowRepeated = {};
  std::vector<std::size_t> nowOnce = {};
  std::vector<GuardChange> guards = {};
  std::vector<DependencyChange> dependencies = {};
};

/// Compares the reference before and after the group was taken over.
OrderChanges orderChanges(const Pairing& pairing, const Process& changed);

}  // namespace einklang
