#include "model/comparison/PreparedFlow.h"

#include "model/analysis/Soundness.h"
#include "model/comparison/CanonicalOrder.h"

#include <algorithm>

namespace einklang {

PreparedFlow::PreparedFlow(const Process& process)
    : m_process{inCanonicalOrder(process)}, m_graph{m_process}, m_ranks{m_graph.flowRanks()}
{}

const OrderRelations& PreparedFlow::relations() const
{
  return m_relations.get([this] { return OrderRelations{m_graph, m_ranks}; });
}

const LabelKeys& PreparedFlow::labels() const
{
  return m_labels.get([this] { return LabelKeys{m_process}; });
}

const StepNames& PreparedFlow::names() const
{
  return m_names.get([this] { return StepNames{m_graph, m_ranks}; });
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

bool PreparedFlow::canFreeze() const
{
  return std::ranges::any_of(findings(), [](const Finding& one) {
    return one.rule == "soundness-deadlock" || one.rule == "soundness-freezing-loop";
  });
}

bool PreparedFlow::isOpen() const
{
  return std::ranges::any_of(m_process.flows(),
                             [](const Flow& way) { return !way.source || !way.target; });
}

}  // namespace einklang
