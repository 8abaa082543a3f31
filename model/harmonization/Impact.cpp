#include "model/harmonization/Impact.h"

#include "model/comparison/StepNames.h"

#include <algorithm>

namespace einklang {
namespace {

std::string textAt(const Deviation& deviation, std::size_t argument)
{
  return argument < deviation.arguments.size() ? deviation.arguments[argument] : std::string{};
}

/// Sorts changes into what people ask for: steps, units, systems, documents.
class Sorting
{
 public:
  Sorting(const Process& standard, const Process& variant, Impact& impact)
      : m_standard{standard}, m_variant{variant}, m_impact{impact}
  {}

  void add(const Deviation& deviation)
  {
    switch (deviation.kind) {
      case DeviationKind::Missing:
        for (const NodeId& id : deviation.referenceSteps) addNew(id);
        return;
      case DeviationKind::Additional:
        for (const NodeId& id : deviation.variantSteps) addDropped(id);
        return;
      case DeviationKind::Swapped:
      case DeviationKind::Moved:
        for (const NodeId& id : deviation.variantSteps) addMoved(id);
        return;
      case DeviationKind::OtherRole:
        return addRoles(deviation);
      case DeviationKind::OtherSystem:
        return addChange(deviation, m_impact.changedSystems);
      case DeviationKind::OtherDocument:
        return addChange(deviation, m_impact.changedDocuments);
      default:
        ++m_impact.otherChanges;
    }
  }

 private:
  void addNew(const NodeId& id)
  {
    const Node* step = m_standard.findNode(id);
    if (step) m_impact.newSteps.push_back({step->label, {}, roleOf(m_standard, *step)});
  }

  void addDropped(const NodeId& id)
  {
    const Node* step = m_variant.findNode(id);
    if (step) m_impact.droppedSteps.push_back({step->label, roleOf(m_variant, *step), {}});
  }

  void addMoved(const NodeId& id)
  {
    const Node* step = m_variant.findNode(id);
    if (step) m_impact.movedSteps.push_back({step->label});
  }

  /// Every step that goes to another unit; a unit of another name alone has no steps.
  void addRoles(const Deviation& deviation)
  {
    const bool unit = textAt(deviation, 0).empty();
    if (!unit) return addChange(deviation, m_impact.changedRoles);
    m_impact.changedRoles.push_back({{}, textAt(deviation, 2), textAt(deviation, 1)});
  }

  static void addChange(const Deviation& deviation, std::vector<ImpactChange>& changes)
  {
    changes.push_back(
        {std::string{labelIn(textAt(deviation, 0))}, textAt(deviation, 2), textAt(deviation, 1)});
  }

  const Process& m_standard;
  const Process& m_variant;
  Impact& m_impact;
};

}  // namespace

namespace {

/// Of these kinds there is one at a step: it stays itself when the standard says something else.
bool isOfStep(DeviationKind kind)
{
  switch (kind) {
    case DeviationKind::OtherRole:
    case DeviationKind::OtherDocument:
    case DeviationKind::OtherSystem:
    case DeviationKind::OtherChannel:
    case DeviationKind::OtherLegalBasis:
    case DeviationKind::OtherDeadline:
    case DeviationKind::OtherDuration:
    case DeviationKind::Renamed:
    case DeviationKind::OtherType:
      return true;
    default:
      return false;
  }
}

bool mayStay(const Deviation& deviation, const Deviations& mayKeep)
{
  const auto isKept = [&](const NodeId& step) {
    return std::ranges::any_of(mayKeep, [&](const Deviation& kept) {
      return kept.kind == deviation.kind &&
             std::ranges::find(kept.variantSteps, step) != kept.variantSteps.end();
    });
  };
  return std::ranges::find(mayKeep, deviation.key, &Deviation::key) != mayKeep.end() ||
         (isOfStep(deviation.kind) && !deviation.variantSteps.empty() &&
          std::ranges::all_of(deviation.variantSteps, isKept));
}

}  // namespace

Impact impactOf(const Process& standard, const Process& variant,
                const Correspondences& correspondences, const Deviations& mayKeep)
{
  Impact impact;
  Sorting sorting{standard, variant, impact};
  for (Deviation& deviation : compare(standard, variant, correspondences)) {
    if (mayStay(deviation, mayKeep)) {
      impact.exceptions.push_back(std::move(deviation));
      continue;
    }
    sorting.add(deviation);
    impact.effort += deviation.effort;
    impact.changes.push_back(std::move(deviation));
  }
  return impact;
}

}  // namespace einklang
