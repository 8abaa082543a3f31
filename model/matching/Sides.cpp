#include "model/matching/Sides.h"

#include <algorithm>
#include <string_view>

namespace einklang {

std::unordered_map<std::string, std::size_t> placesOf(const PreparedProcess& process)
{
  std::unordered_map<std::string, std::size_t> places;
  for (std::size_t i = 0; i < process.steps.size(); ++i) {
    places.emplace(process.steps[i].id.value(), i);
  }
  return places;
}

bool areWorkAndEnd(const Step& one, const Step& other)
{
  const auto isEnd = [](const Step& step) {
    const auto* event = std::get_if<Event>(&step.type);
    return event && event->position == EventPosition::End;
  };
  return (isEnd(one) && other.kind == StepKind::Activity) ||
         (isEnd(other) && one.kind == StepKind::Activity);
}

bool standsFirst(const PreparedProcess& a, const PreparedProcess& b)
{
  if (a.steps.size() != b.steps.size()) return a.steps.size() < b.steps.size();
  for (std::size_t i = 0; i < a.steps.size(); ++i) {
    const Step& one = a.steps[i];
    const Step& other = b.steps[i];
    if (one.kind != other.kind) return one.kind < other.kind;
    const auto text = [](const PreparedProcess& process, const Step& step) -> std::string_view {
      if (step.label < 0) return {};
      return process.labels[static_cast<std::size_t>(step.label)].folded;
    };
    if (const int order = text(a, one).compare(text(b, other)); order != 0) return order < 0;
    if (one.id != other.id) return one.id < other.id;
  }
  return true;
}

Correspondences mirrored(Correspondences all)
{
  for (Correspondence& one : all) std::swap(one.a, one.b);
  return all;
}

Correspondences inOrderOf(const PreparedProcess& a, Correspondences all)
{
  const auto places = placesOf(a);
  std::ranges::stable_sort(
      all, {}, [&](const Correspondence& one) { return places.at(one.a.front().value()); });
  return all;
}

MatchConstraints mirrored(MatchConstraints constraints)
{
  constraints.locked = mirrored(std::move(constraints.locked));
  for (auto& [a, b] : constraints.forbidden) std::swap(a, b);
  return constraints;
}

}  // namespace einklang
