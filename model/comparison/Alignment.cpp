#include "model/comparison/Alignment.h"

#include "model/base/Contract.h"
#include "model/comparison/ExtraSteps.h"
#include "model/comparison/SameVariants.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace einklang {
namespace {

/// Which deviations of a variant touch which step, by id.
struct Touched
{
  std::unordered_map<NodeId, std::vector<std::string>> reference = {};
  std::unordered_map<NodeId, std::vector<std::string>> variant = {};
};

Touched touchedBy(const Deviations& deviations)
{
  Touched touched;
  for (const Deviation& deviation : deviations) {
    for (const NodeId& id : deviation.referenceSteps) {
      touched.reference[id].push_back(deviation.key);
    }
    for (const NodeId& id : deviation.variantSteps) touched.variant[id].push_back(deviation.key);
  }
  return touched;
}

std::vector<std::string> keysAt(const std::unordered_map<NodeId, std::vector<std::string>>& keys,
                                const NodeId& id)
{
  const auto it = keys.find(id);
  return it == keys.end() ? std::vector<std::string>{} : it->second;
}

class MatrixBuilder
{
 public:
  MatrixBuilder(const Process& reference, const std::vector<const Process*>& variants,
                Alignment& alignment)
      : m_reference{reference}, m_variants{variants}, m_alignment{alignment}
  {
    for (const ComparedVariant& one : alignment.variants) {
      m_touched.push_back(touchedBy(one.deviations));
      m_partners.emplace_back();
      for (const Correspondence& pair : one.correspondences) {
        for (const NodeId& id : pair.a) {
          auto& steps = m_partners.back()[id];
          steps.insert(steps.end(), pair.b.begin(), pair.b.end());
        }
      }
    }
  }

  void build()
  {
    std::vector<const Correspondences*> correspondences;
    for (const ComparedVariant& one : m_alignment.variants) {
      correspondences.push_back(&one.correspondences);
    }
    const std::vector<ExtraRow> extras = extraRows(m_reference, m_variants, correspondences);
    const WayGraph graph{m_reference};
    const std::vector<std::size_t> ranks = graph.flowRanks();
    std::vector<std::size_t> order(graph.size());
    for (std::size_t i = 0; i < graph.size(); ++i) order[ranks[i]] = i;
    std::size_t next = 0;
    const auto extrasUpTo = [&](std::size_t place) {
      for (; next < extras.size() && extras[next].after <= place; ++next) addExtra(extras[next]);
    };
    extrasUpTo(0);
    for (std::size_t place = 0; place < order.size(); ++place) {
      const Node& node = graph.node(order[place]);
      if (!gatewayOf(node)) addStep(node);
      extrasUpTo(place + 1);
    }
  }

 private:
  void addStep(const Node& node)
  {
    AlignmentRow row{node.id, node.label, roleOf(m_reference, node)};
    for (std::size_t v = 0; v < m_variants.size(); ++v) {
      AlignmentCell cell;
      const auto partners = m_partners[v].find(node.id);
      if (partners != m_partners[v].end()) cell.steps = partners->second;
      cell.deviations = keysAt(m_touched[v].reference, node.id);
      cell.state = cell.steps.empty()        ? CellState::Missing
                   : cell.deviations.empty() ? CellState::Same
                                             : CellState::Different;
      if (!cell.steps.empty()) ++row.support;
      row.cells.push_back(std::move(cell));
    }
    m_alignment.rows.push_back(std::move(row));
  }

  void addExtra(const ExtraRow& extra)
  {
    AlignmentRow row{std::nullopt, extra.label, extra.role};
    for (std::size_t v = 0; v < m_variants.size(); ++v) {
      AlignmentCell cell;
      cell.steps = extra.members[v];
      if (!cell.steps.empty()) {
        cell.state = CellState::Additional;
        cell.deviations = keysAt(m_touched[v].variant, cell.steps.front());
        ++row.support;
      }
      row.cells.push_back(std::move(cell));
    }
    m_alignment.rows.push_back(std::move(row));
  }

  const Process& m_reference;
  const std::vector<const Process*>& m_variants;
  Alignment& m_alignment;
  std::vector<Touched> m_touched;
  std::vector<std::unordered_map<NodeId, std::vector<NodeId>>> m_partners;
};

}  // namespace

Alignment align(const Process& reference, const std::vector<const Process*>& variants,
                const std::vector<MatchConstraints>& constraints, const CancelFlag* cancel,
                const AlignmentProgress& progress)
{
  Alignment alignment;
  alignment.variants.resize(variants.size());
  std::set<std::size_t> all;
  for (std::size_t i = 0; i < variants.size(); ++i) all.insert(i);
  return alignAgain(std::move(alignment), all, reference, variants, constraints, cancel, progress);
}

Alignment alignAgain(Alignment alignment, const std::set<std::size_t>& changed,
                     const Process& reference, const std::vector<const Process*>& variants,
                     const std::vector<MatchConstraints>& constraints, const CancelFlag* cancel,
                     const AlignmentProgress& progress)
{
  expects(constraints.empty() || constraints.size() == variants.size(),
          "there are constraints for every variant or for none");
  expects(alignment.variants.size() == variants.size(), "there are as many variants as before");
  alignment.rows.clear();
  const std::vector<std::size_t> again{changed.begin(), changed.end()};
  const auto variantAt = [&](std::size_t place) {
    return std::shared_ptr<const Process>{std::shared_ptr<const Process>{}, variants[again[place]]};
  };
  const auto take = [&](std::size_t place, const Process&, ComparedVariant one) {
    if (progress) progress(again[place], one);
    alignment.variants[again[place]] = std::move(one);
  };
  const auto constraintsOf = [&](std::size_t place) {
    return constraints.empty() ? MatchConstraints{} : constraints[again[place]];
  };
  compareEach(reference, again.size(), variantAt, take, cancel, 0, constraintsOf);
  if (cancel && *cancel) return alignment;
  std::vector<std::uint64_t> marks(variants.size());
  parallelFor(variants.size(), [&](std::size_t i) { marks[i] = meaningMark(*variants[i]); });
  alignment.sameAs = firstOfTheSame(variants, marks);
  MatrixBuilder{reference, variants, alignment}.build();
  return alignment;
}

}  // namespace einklang
