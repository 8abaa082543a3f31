#pragma once

#include "model/process/Process.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace einklang {

/// The sequence flows at every node. Lives as long as the process it was made from.
class FlowIndex
{
 public:
  explicit FlowIndex(const Process& process);

  const std::vector<const Flow*>& into(const NodeId& id) const { return at(m_in, id); }
  const std::vector<const Flow*>& outOf(const NodeId& id) const { return at(m_out, id); }
  bool isAlone(const NodeId& id) const { return into(id).empty() && outOf(id).empty(); }

 private:
  using Ends = std::unordered_map<std::string, std::vector<const Flow*>>;
  static const std::vector<const Flow*>& at(const Ends& ends, const NodeId& id);

  Ends m_in;
  Ends m_out;
};

/// The nodes that form one flow: those of a participant (or of none), and the contents of each
/// sub-process. The first element names the scope; absent for the nodes of no participant.
struct FlowScope
{
  std::optional<ElementId> owner = std::nullopt;
  std::vector<const Node*> nodes = {};
};
std::vector<FlowScope> scopesOf(const Process& process);

/// Contents of an ad-hoc sub-process need no flows between them.
bool isAdHoc(const Process& process, const FlowScope& scope);

}  // namespace einklang
