#pragma once

#include "model/comparison/WayGraph.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace einklang {

/// What steps are called in arguments of deviations. A label that several steps have, and what has
/// none, is told with its place: three parts, divided by tabs, which no label holds.
///
///     LABEL
///     LABEL tab "after" or "before" tab STEP
///     tab "split", "join", "join-after", "gateway", "start", "timer-start", "end", "event",
///     "timer" or "step" tab STEP
///
/// STEP is the nearest step of a name of its own, before it; after it for "before", "join" and
/// "timer-start", and where none stands before it: then "-before" follows the kind. It may be
/// empty. ui/text puts it in words.
class StepNames
{
 public:
  StepNames(const WayGraph& graph, const std::vector<std::size_t>& ranks);

  const std::string& nameOf(std::size_t i) const { return m_names[i]; }
  std::vector<std::string> namesOf(const std::vector<std::size_t>& nodes) const;
  /// Its label as it is compared: see foldText.
  const std::string& foldedLabel(std::size_t i) const { return m_useOf[i]->first; }
  /// True if it is called something, and nothing else is.
  bool isUnique(std::size_t i) const;

  /// The best of some nodes to say what is before (or after) a place: that of a name of its own,
  /// next to it in the flow. size() of the graph if there is none.
  std::size_t best(const BitSet& nodes, std::size_t of, bool backwards) const;

 private:
  using Uses = std::unordered_map<std::string, int>;

  std::string makeName(std::size_t i) const;
  void tellApart();
  std::string nameless(std::size_t i) const;
  bool leadsToJoin(std::size_t i) const;
  std::string anchor(std::size_t i, bool backwards) const;
  std::string placed(const char* kind, std::size_t i) const;

  const WayGraph& m_graph;
  const std::vector<std::size_t>& m_ranks;
  Uses m_uses;                                   // of folded labels
  std::vector<const Uses::value_type*> m_useOf;  // by node
  std::vector<std::string> m_names;              // by node
};

/// The label alone: what the place is told with.
std::string_view labelIn(std::string_view name);

}  // namespace einklang
