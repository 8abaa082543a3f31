#include "ui/text/Telling.h"

#include "model/base/Text.h"
#include "ui/text/DeviationText.h"

#include <algorithm>
#include <map>
#include <optional>

namespace einklang::ui {
namespace {

bool isStep(const Deviation& deviation)
{
  return (deviation.kind == DeviationKind::Missing ||
          deviation.kind == DeviationKind::Additional) &&
         deviation.arguments.size() > 3;
}

/// An event that says its step is called otherwise because the step is.
bool saysRenamed(const Deviation& deviation)
{
  return deviation.kind == DeviationKind::Renamed && deviation.arguments.size() == 5;
}

/// What deviations have in common that one sentence can tell; absent where each is its own.
std::optional<std::string> common(const Deviation& deviation)
{
  const std::vector<std::string>& arguments = deviation.arguments;
  const std::string kind = std::to_string(static_cast<int>(deviation.kind)) + "\n";
  if (isStep(deviation)) {
    const std::string place = arguments[1].empty() ? "<" + arguments[2] : arguments[1];
    return kind + place + "\n" + arguments[3];
  }
  switch (deviation.kind) {
    case DeviationKind::OtherRole:
      if (arguments[0].empty()) return std::nullopt;
      return kind + join({arguments.begin() + 1, arguments.end()}, "\n");
    case DeviationKind::Renamed:
      if (arguments.size() == 3 && arguments[2] == "spelling") return kind;
      if (saysRenamed(deviation)) return kind + arguments[3] + "\n" + arguments[4];
      return kind + arguments[0] + "\n" + arguments[1];
    case DeviationKind::Defect:
      return arguments.size() == 2 ? std::optional{kind + arguments[1]} : std::nullopt;
    default:
      return std::nullopt;
  }
}

/// Several as one, to be told as any other: lists where each has a name.
Deviation merged(const Deviations& deviations, const std::vector<std::size_t>& places)
{
  const auto first =
      std::ranges::find_if(places, [&](std::size_t at) { return !saysRenamed(deviations[at]); });
  Deviation all = deviations[first == places.end() ? places.front() : *first];
  const std::size_t lists = all.kind == DeviationKind::Renamed ? 2 : 1;
  for (std::size_t argument = 0; argument < lists; ++argument) {
    std::vector<std::string> names;
    for (const std::size_t at : places) {
      const Deviation& one = deviations[at];
      const bool isBeside = (isStep(one) && one.arguments.size() > 4) || saysRenamed(one);
      // A way without a name says nothing of where the fault is.
      const bool isNameless = one.kind == DeviationKind::Defect && one.arguments[argument].empty();
      if (!isBeside && !isNameless) names.push_back(one.arguments[argument]);
    }
    if (!names.empty()) all.arguments[argument] = join(names, "\n");
  }
  return all;
}

}  // namespace

std::vector<Told> told(const Deviations& deviations, const QString& municipality)
{
  std::vector<std::vector<std::size_t>> parts;
  std::map<std::string, std::size_t> known;
  for (std::size_t i = 0; i < deviations.size(); ++i) {
    const std::optional<std::string> mark = common(deviations[i]);
    const auto it = mark ? known.find(*mark) : known.end();
    if (it != known.end()) {
      parts[it->second].push_back(i);
      continue;
    }
    if (mark) known.emplace(*mark, parts.size());
    parts.push_back({i});
  }
  std::vector<Told> all;
  for (std::vector<std::size_t>& places : parts) {
    const QString words = places.size() == 1 ? sentence(deviations[places.front()], municipality)
                                             : sentence(merged(deviations, places), municipality);
    all.push_back({std::move(places), words});
  }
  return all;
}

}  // namespace einklang::ui
