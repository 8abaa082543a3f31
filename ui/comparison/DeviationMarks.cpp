#include "ui/comparison/DeviationMarks.h"

#include "ui/text/Telling.h"

#include <algorithm>
#include <ranges>
#include <string_view>
#include <unordered_map>

namespace einklang::ui {
namespace {

const std::vector<NodeId>& stepsOf(const Deviation& deviation, Side side)
{
  return side == Side::Reference ? deviation.referenceSteps : deviation.variantSteps;
}

}  // namespace

MarkKind markOf(DeviationKind kind)
{
  switch (kind) {
    case DeviationKind::Missing:
      return MarkKind::Missing;
    case DeviationKind::Additional:
    case DeviationKind::AdditionalStart:
    case DeviationKind::AdditionalCondition:
    case DeviationKind::AdditionalDependency:
      return MarkKind::Additional;
    case DeviationKind::OtherRole:
    case DeviationKind::AdditionalRole:
    case DeviationKind::AdditionalHandover:
      return MarkKind::Role;
    case DeviationKind::Swapped:
    case DeviationKind::Moved:
    case DeviationKind::Parallel:
    case DeviationKind::OtherDependency:
    case DeviationKind::Loop:
    case DeviationKind::Alternative:
      return MarkKind::Order;
    case DeviationKind::Defect:
      return MarkKind::Problem;
    case DeviationKind::Refined:
    case DeviationKind::Intermingled:
    case DeviationKind::OtherCondition:
    case DeviationKind::OtherStart:
    case DeviationKind::OtherDocument:
    case DeviationKind::OtherSystem:
    case DeviationKind::OtherChannel:
    case DeviationKind::OtherLegalBasis:
    case DeviationKind::OtherDeadline:
    case DeviationKind::OtherDuration:
    case DeviationKind::OtherResult:
    case DeviationKind::Renamed:
    case DeviationKind::OtherGranularity:
    case DeviationKind::OtherType:
    case DeviationKind::OtherDescription:
      return MarkKind::Changed;
  }
  return MarkKind::Changed;
}

QString signOf(MarkKind kind)
{
  switch (kind) {
    case MarkKind::Additional:
      return QStringLiteral("+");
    case MarkKind::Missing:
      return QString{QChar{0x2212}};  // minus
    case MarkKind::Changed:
      return QString{QChar{0x2260}};  // not equal
    case MarkKind::Role:
      return QString{QChar{0x2194}};  // arrows to both sides
    case MarkKind::Order:
      return QString{QChar{0x2195}};  // up and down
    case MarkKind::Problem:
      return QStringLiteral("!");
    case MarkKind::Decided:
      return QStringLiteral("=");
  }
  return {};
}

NumberedDeviations countedDeviations(const Deviations& deviations,
                                     const std::vector<SharedDeviation>& shared,
                                     const Criteria& criteria, const QString& municipality)
{
  std::unordered_map<std::string_view, int> numbers;
  for (const SharedDeviation& one : shared) {
    numbers.emplace(one.deviation.key, static_cast<int>(numbers.size()) + 1);
  }
  const auto numberOf = [&](std::size_t at) {
    const auto found = numbers.find(deviations[at].key);
    return found == numbers.end() ? 0 : found->second;
  };
  NumberedDeviations counted;
  for (const Told& one : told(deviations, municipality)) {
    const int number = std::ranges::min(one.deviations | std::views::transform(numberOf));
    for (const std::size_t at : one.deviations) {
      if (!criteria.counts(deviations[at].kind)) continue;
      counted.push_back({number, numberOf(at), &deviations[at], one.sentence});
    }
  }
  std::ranges::stable_sort(counted, {}, &NumberedDeviation::number);
  return counted;
}

std::size_t countOf(const Deviations& deviations, const Criteria& criteria)
{
  return static_cast<std::size_t>(std::ranges::count_if(
      deviations, [&](const Deviation& one) { return criteria.counts(one.kind); }));
}

std::map<ElementId, std::vector<Mark>> marksOf(const NumberedDeviations& deviations, Side side)
{
  std::map<ElementId, std::vector<Mark>> marks;
  for (const NumberedDeviation& one : deviations) {
    const Mark mark{markOf(one.deviation->kind), QString::number(one.number), one.sentence};
    for (const NodeId& step : stepsOf(*one.deviation, side)) marks[step].push_back(mark);
  }
  return marks;
}

std::string deviationAt(const NumberedDeviations& deviations, Side side, const NodeId& step)
{
  const auto found = std::ranges::find_if(deviations, [&](const NumberedDeviation& one) {
    const auto& steps = stepsOf(*one.deviation, side);
    return std::ranges::find(steps, step) != steps.end();
  });
  return found == deviations.end() ? std::string{} : found->deviation->key;
}

std::vector<ElementId> placesOf(const Deviation& deviation, Side side,
                                const Correspondences& correspondences)
{
  std::vector<ElementId> places;
  const auto add = [&](const std::vector<NodeId>& steps) {
    places.insert(places.end(), steps.begin(), steps.end());
  };
  if (side == Side::Reference) {
    add(deviation.referenceSteps.empty() ? deviation.anchors : deviation.referenceSteps);
    return places;
  }
  add(deviation.variantSteps);
  if (!places.empty()) return places;
  for (const NodeId& anchor : deviation.anchors) add(partnersInB(correspondences, anchor));
  return places;
}

std::vector<ElementId> placesAround(const Deviation& deviation, Side side,
                                    const ComparedVariant& compared)
{
  const auto& all = compared.deviations;
  const auto at = std::ranges::find(all, deviation.key, &Deviation::key);
  std::vector<ElementId> places = placesOf(deviation, side, compared.correspondences);
  for (auto before = at; places.empty() && before != all.begin();) {
    places = placesOf(*--before, side, compared.correspondences);
  }
  return places;
}

const Deviation* findDeviation(const ComparedVariant& variant, const std::string& key)
{
  const auto found = std::ranges::find(variant.deviations, key, &Deviation::key);
  return found == variant.deviations.end() ? nullptr : &*found;
}

}  // namespace einklang::ui
