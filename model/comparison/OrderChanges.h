#pragma once

#include "model/comparison/Changes.h"
#include "model/comparison/Conditions.h"

#include <optional>
#include <string>
#include <vector>

namespace einklang {

/// Steps that came to stand elsewhere, with the smallest reason: these moved, the others did not.
struct MovedSteps
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

/// A step that follows other steps than before, through gateways alone.
struct DependencyChange
{
  std::size_t step;
  std::vector<std::string> before;  // labels
  std::vector<std::string> after;
  bool more = false;  // all that it waited for, and others
};

/// What the variant does otherwise with the order of the steps that both sides have. Numbers are
/// those of the reference graph.
struct OrderChanges
{
  std::vector<MovedSteps> moves = {};
  std::vector<RelationChange> relations = {};
  std::vector<std::size_t> nowRepeated = {};
  std::vector<std::size_t> nowOnce = {};
  std::vector<GuardChange> guards = {};
};

/// The difference between the order of the reference and that of the variant, read from both as
/// they are: what is said of the variant holds there, whatever a group of changes alone would do.
/// An event that stands with an activity without a branch in between, on both sides, stands to all
/// others as the activity does: it is left out.
class OrderDifference
{
 public:
  explicit OrderDifference(const Pairing& pairing);

  /// One fact: of two steps, of one that repeats, or of one that is conditional.
  struct Fact
  {
    enum Kind
    {
      Pair,
      Repetition,
      Condition,
      OuterCondition  // only the choice around the one that it hangs on differs
    };
    Kind kind;
    std::size_t a;
    std::size_t b;  // of a pair, else a
    Order before = Order::Before;
    Order after = Order::Before;
  };
  const std::vector<Fact>& facts() const { return m_facts; }

  enum Shown
  {
    No,
    Otherwise,  // that it changes, but not to what the variant does
    Exactly
  };
  /// Which of the facts the reference with a group of changes shows, by number.
  std::vector<Shown> shownBy(const TriedFlow& tried) const;

  /// Some of the facts in as few statements as they can be.
  OrderChanges changes(const std::vector<std::size_t>& facts) const;

  /// Steps that follow other steps, where the group of changes touches that. True in the variant.
  std::vector<DependencyChange> dependencies(const TriedFlow& tried) const;

 private:
  void findFacts();
  void findCopies();
  bool isShadow(std::size_t r) const;

  const Pairing& m_pairing;
  const WayGraph& m_r;
  const WayGraph& m_v;
  std::vector<std::size_t> m_steps;  // in flow order
  std::vector<char> m_hasCopy;       // by number in the reference
  std::vector<Fact> m_facts;
};

/// The facts that each group tells: each fact once. A group that shows it tells it, else the one
/// that is nearest. Groups that change the order keep the process they lead to.
std::vector<std::vector<std::size_t>> sharedOut(const Pairing& pairing,
                                                const OrderDifference& difference,
                                                std::vector<ChangeGroup>& groups);

}  // namespace einklang
