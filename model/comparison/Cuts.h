#pragma once

#include "model/comparison/Deviation.h"
#include "model/process/Process.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace einklang {

/// A way to take out as it is found in the process now: maybe not between the steps that the
/// deviation names, because others were put in between or taken away.
struct Cut
{
  EraseWay wanted;
  const Flow* flow = nullptr;  // of the process as it stood before
};

/// Finds for each way that is to be taken out the flow that stands for it now.
class CutSearch
{
 public:
  /// `original` may be nullptr; see resolve().
  CutSearch(const Process& process, const AnchoredEdits& edits, const Process* original);

  /// All cuts, or which way cannot be found (Conflict).
  Result<std::vector<Cut>> find() const;

  /// The flow that leaves `from` towards `to`, directly or past steps put in between.
  /// Of several direct ones that with this label.
  const Flow* firstHop(const NodeId& from, const NodeId& to, const std::string& label) const;

  bool isErased(const NodeId& id) const { return m_erased.contains(id); }

 private:
  std::vector<const Flow*> flowsBetween(const NodeId& from, const NodeId& to) const;
  const Flow* direct(const EraseWay& way, const std::set<FlowId>& taken) const;
  const Flow* instead(const EraseWay& way, const std::set<FlowId>& taken) const;
  const Flow* onlyOne(const std::vector<const Flow*>& flows, const std::set<FlowId>& taken) const;
  const Flow* between(const EraseWay& way, const std::set<FlowId>& taken) const;
  const Flow* hopPast(const NodeId& from, const NodeId& to, bool last) const;
  bool stoodBefore(const NodeId& id) const;
  const std::vector<const Flow*>& outOf(const NodeId& id) const { return m_out[placeOf(id)]; }
  const std::vector<const Flow*>& into(const NodeId& id) const { return m_in[placeOf(id)]; }
  std::size_t placeOf(const NodeId& id) const { return m_process.nodes().placeOf(id.value()); }
  bool isMissing(const NodeId& id) const { return !m_process.findNode(id); }

  const Process& m_process;
  const AnchoredEdits& m_edits;
  const Process* m_original;
  std::set<NodeId> m_erased;
  std::set<NodeId> m_lifted;  // taken out of their place and put in elsewhere
  std::set<NodeId> m_named;
  using Flows = std::vector<const Flow*>;
  std::vector<Flows> m_out;  // by place of the node; last: of those that are not there
  std::vector<Flows> m_in;
};

}  // namespace einklang
