#include "model/comparison/PreparedFlow.h"

#include "model/analysis/Soundness.h"

#include <algorithm>

namespace einklang {

PreparedFlow::PreparedFlow(const Process& process)
    : m_process{process}, m_graph{process}, m_ranks{m_graph.flowRanks()}
{}

const OrderRelations& PreparedFlow::relations() const
{
  return m_relations.get([this] { return OrderRelations{m_graph, m_ranks}; });
}

const LabelKeys& PreparedFlow::labels() const
{
  return m_labels.get([this] { return LabelKeys{m_process}; });
}

const Findings& PreparedFlow::findings() const
{
  return m_findings.get([this] { return checkSoundness(m_process); });
}

bool PreparedFlow::isSound() const
{
  return std::ranges::none_of(findings(),
                              [](const Finding& one) { return one.severity == Severity::Error; });
}

}  // namespace einklang
