#pragma once

#include "model/analysis/Finding.h"
#include "model/comparison/LabelKey.h"
#include "model/comparison/StepNames.h"
#include "model/comparison/WayGraph.h"

#include <mutex>
#include <optional>

namespace einklang {

/// A process made ready for comparing once, to be compared with many others. What not every
/// comparison asks for is made when it is first asked for; several threads may ask at once.
class PreparedFlow
{
 public:
  /// Keeps a copy in canonical order: what a comparison finds does not hang on the file.
  explicit PreparedFlow(const Process& process);

  const Process& process() const { return m_process; }
  const WayGraph& graph() const { return m_graph; }
  /// The place of each node in the flow.
  const std::vector<std::size_t>& ranks() const { return m_ranks; }

  const OrderRelations& relations() const;
  const LabelKeys& labels() const;
  const StepNames& names() const;
  /// All that checkSoundness says.
  const Findings& findings() const;
  bool isSound() const;
  /// Somewhere it waits for a way that is not taken.
  bool canFreeze() const;
  /// A way lacks an end: what stands behind what may have been meant otherwise.
  bool isOpen() const;

 private:
  template <typename Value>
  struct Later
  {
    std::once_flag once = {};
    std::optional<Value> value = std::nullopt;

    template <typename Make>
    const Value& get(const Make& make)
    {
      std::call_once(once, [&] { value.emplace(make()); });
      return *value;
    }
  };

  Process m_process;
  WayGraph m_graph;
  std::vector<std::size_t> m_ranks;
  mutable Later<OrderRelations> m_relations;
  mutable Later<LabelKeys> m_labels;
  mutable Later<StepNames> m_names;
  mutable Later<Findings> m_findings;
};

}  // namespace einklang
