#include "ui/text/Telling.h"

#include "model/base/Text.h"
#include "ui/text/DeviationText.h"
#include "ui/text/DeviationWords.h"
#include "ui/text/Messages.h"
#include "ui/text/MunicipalityText.h"

#include <algorithm>
#include <iterator>
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

/// An event that only says that the step beside it was done.
bool isBeside(const Deviation& deviation)
{
  return isStep(deviation) && deviation.arguments.size() > 4 && deviation.arguments[4] == "beside";
}

/// An event that names a step of both: one sentence tells all of them.
bool isName(const Deviation& deviation)
{
  return isStep(deviation) && deviation.arguments.size() > 4 && deviation.arguments[4] == "names";
}

/// A gateway without a name in another lane: nobody does it, and nobody looks for it.
bool isDrawnGateway(const Deviation& deviation)
{
  const std::vector<std::string>& arguments = deviation.arguments;
  return deviation.kind == DeviationKind::OtherRole && arguments.size() > 3 &&
         arguments[3] == "drawn" && arguments[0].starts_with('\t');
}

/// An event that says its step is called otherwise because the step is.
bool saysRenamed(const Deviation& deviation)
{
  return deviation.kind == DeviationKind::Renamed && deviation.arguments.size() == 5;
}

/// A change of the flow that nothing can be said of but that it is there.
bool saysNothing(const Deviation& deviation)
{
  return deviation.kind == DeviationKind::OtherCondition && deviation.referenceSteps.empty() &&
         std::ranges::all_of(deviation.arguments, &std::string::empty);
}

/// What deviations have in common that one sentence can tell; absent where each is its own.
std::optional<std::string> common(const Deviation& deviation)
{
  const std::vector<std::string>& arguments = deviation.arguments;
  const std::string kind = std::to_string(static_cast<int>(deviation.kind)) + "\n";
  if (isName(deviation)) return kind + arguments[4];
  if (isStep(deviation)) {
    const std::string place = arguments[1].empty() ? "<" + arguments[2] : arguments[1];
    return kind + place + "\n" + arguments[3];
  }
  switch (deviation.kind) {
    case DeviationKind::OtherRole:
      if (arguments[0].empty()) return std::nullopt;
      if (isDrawnGateway(deviation)) return kind + "gateways";
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

/// Where the flow is broken, the fault says why it branches otherwise.
void joinToFault(const Deviations& deviations, std::vector<std::vector<std::size_t>>& parts)
{
  const auto fault = std::ranges::find_if(parts, [&](const std::vector<std::size_t>& part) {
    return !part.empty() && deviations[part.front()].kind == DeviationKind::Defect;
  });
  if (fault == parts.end()) return;
  for (std::vector<std::size_t>& part : parts) {
    if (part.size() != 1 || !saysNothing(deviations[part.front()])) continue;
    fault->push_back(part.front());
    part.clear();
  }
}

/// That a way is not complete goes without saying where another fault is told of the same step.
void joinFaults(const Deviations& deviations, std::vector<std::vector<std::size_t>>& parts)
{
  const auto isFaultAt = [&](const std::vector<std::size_t>& part, bool isLoose) {
    if (part.size() != 1 || deviations[part.front()].kind != DeviationKind::Defect) return false;
    const std::vector<std::string>& arguments = deviations[part.front()].arguments;
    return arguments.size() == 2 && arguments[1].starts_with("loose-") == isLoose;
  };
  for (std::vector<std::size_t>& part : parts) {
    if (!isFaultAt(part, true)) continue;
    const std::string& step = deviations[part.front()].arguments[0];
    const auto told = std::ranges::find_if(parts, [&](const std::vector<std::size_t>& other) {
      return isFaultAt(other, false) && deviations[other.front()].arguments[0] == step;
    });
    if (step.empty() || told == parts.end()) continue;
    told->push_back(part.front());
    part.clear();
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
      const bool isUntold = isBeside(one) || saysRenamed(one);
      // A way without a name says nothing of where the fault is.
      const bool isNameless = (one.kind == DeviationKind::Defect || saysNothing(one)) &&
                              one.arguments[argument].empty();
      const bool isTold = one.kind == DeviationKind::Defect &&
                          std::ranges::find(names, one.arguments[argument]) != names.end();
      if (!isUntold && !isNameless && !isTold) names.push_back(one.arguments[argument]);
    }
    if (!names.empty()) all.arguments[argument] = join(names, "\n");
  }
  return all;
}

using Places = std::vector<std::size_t>;

/// Between which steps of the reference it stands; nothing for what is no step of one side.
struct Gap
{
  std::string before = {};
  std::vector<std::string> after = {};

  bool isKnown() const { return !before.empty() || !after.empty(); }
  /// A way that ends after the same step may have led on: `mayEnd`.
  bool isSame(const Gap& other, bool mayEnd) const
  {
    if (!isKnown() || before != other.before) return false;
    if (after.empty() || other.after.empty()) return mayEnd && !before.empty();
    return std::ranges::find_first_of(after, other.after) != after.end();
  }
};

Gap gapOf(const Deviation& deviation)
{
  const std::vector<std::string>& arguments = deviation.arguments;
  if (!isStep(deviation) || isName(deviation)) return {};
  const bool isMissing = deviation.kind == DeviationKind::Missing;
  if (!isMissing && arguments.size() < 7) return {};
  Gap gap{arguments[isMissing ? 1 : 5]};
  const std::string& after = arguments[isMissing ? 2 : 6];
  if (!after.empty()) gap.after = split(after, '\n');
  return gap;
}

/// What stands in the place of what: steps that only the variant has, and steps that only the
/// reference has, between the same steps. Nobody can say that they are the same, nor that they are
/// not.
class Replacements
{
 public:
  Replacements(const Deviations& deviations, std::vector<Places>& parts)
      : m_deviations{deviations}, m_parts{parts}
  {}

  /// Joins the parts; those that went into another one are empty.
  void join()
  {
    for (std::size_t one = 0; one < m_parts.size(); ++one) {
      for (std::size_t other = one + 1; other < m_parts.size(); ++other) {
        if (!haveCommonGap(m_parts[one], m_parts[other])) continue;
        if (!isReadable(m_parts[one], m_parts[other])) continue;
        if (!areOfOneKind(m_parts[one], m_parts[other])) continue;
        m_parts[one].insert(m_parts[one].end(), m_parts[other].begin(), m_parts[other].end());
        m_parts[other].clear();
        other = one;  // what did not fit before may fit now
      }
    }
  }

  static bool isOne(const Deviations& deviations, const Places& part)
  {
    const auto has = [&](DeviationKind kind) {
      return std::ranges::any_of(part, [&](std::size_t at) { return deviations[at].kind == kind; });
    };
    return has(DeviationKind::Missing) && has(DeviationKind::Additional);
  }

 private:
  bool works(const Places& part, DeviationKind kind) const
  {
    return std::ranges::any_of(part, [&](std::size_t at) {
      const Deviation& one = m_deviations[at];
      return one.kind == kind && (one.arguments.size() < 5 || one.arguments[4].empty());
    });
  }

  /// Nothing takes the place of work but work: an event only says that a step comes.
  bool areOfOneKind(const Places& one, const Places& other) const
  {
    const auto anyWorks = [&](DeviationKind kind) {
      return works(one, kind) || works(other, kind);
    };
    return anyWorks(DeviationKind::Missing) == anyWorks(DeviationKind::Additional);
  }

  /// One side replaces the other, or a third role takes part in it.
  bool haveCommonGap(const Places& one, const Places& other) const
  {
    if (one.empty() || other.empty()) return false;
    const bool differ = m_deviations[one.front()].kind != m_deviations[other.front()].kind;
    const bool isMore = isOne(m_deviations, one);
    if (!differ && !isMore) return false;
    return std::ranges::any_of(one, [&](std::size_t a) {
      const Gap gap = gapOf(m_deviations[a]);
      return std::ranges::any_of(
          other, [&](std::size_t b) { return gap.isSame(gapOf(m_deviations[b]), !isMore); });
    });
  }

  bool isReadable(const Places& one, const Places& other) const
  {
    constexpr std::ptrdiff_t most = 10;  // names in a sentence
    constexpr std::ptrdiff_t few = 4;    // of the side with fewer
    const auto count = [&](DeviationKind kind) {
      const auto isTold = [&](std::size_t at) {
        return m_deviations[at].kind == kind && !isBeside(m_deviations[at]);
      };
      return std::ranges::count_if(one, isTold) + std::ranges::count_if(other, isTold);
    };
    const std::ptrdiff_t missing = count(DeviationKind::Missing);
    const std::ptrdiff_t additional = count(DeviationKind::Additional);
    return missing > 0 && additional > 0 && missing + additional <= most &&
           std::min(missing, additional) <= few;
  }

  const Deviations& m_deviations;
  std::vector<Places>& m_parts;
};

/// "A, B and C (done by: D)", or each with its role.
QString stepsOf(const Deviations& deviations, const Places& part, DeviationKind kind)
{
  QStringList names;
  QStringList roles;
  for (const std::size_t at : part) {
    const Deviation& one = deviations[at];
    if (one.kind != kind || isBeside(one)) continue;
    names.append(quoted(toQt(one.arguments[0])));
    roles.append(toQt(one.arguments[3]));
  }
  const auto with = [](const QString& name, const QString& role) {
    return role.isEmpty() ? name : deviationTr("%1 (done by: %2)").arg(name, role);
  };
  if (roles.count(roles.front()) == roles.size()) return with(inWords(names), roles.front());
  for (qsizetype i = 0; i < names.size(); ++i) names[i] = with(names[i], roles[i]);
  return inWords(names);
}

QString replacement(const Deviations& deviations, const Places& part, const QString& municipality)
{
  const auto first = std::ranges::find(part, DeviationKind::Additional,
                                       [&](std::size_t at) { return deviations[at].kind; });
  const std::vector<std::string>& place = deviations[*first].arguments;
  const auto isOfAll = [&](std::size_t at) {
    return !place[at].empty() && std::ranges::all_of(part, [&](std::size_t i) {
      return deviations[i].kind != DeviationKind::Additional || isBeside(deviations[i]) ||
             deviations[i].arguments[at] == place[at];
    });
  };
  const QString where = inMunicipality(municipality);
  const QString missing = stepsOf(deviations, part, DeviationKind::Missing);
  const QString additional = stepsOf(deviations, part, DeviationKind::Additional);
  if (isOfAll(1)) {
    return filled(deviationTr("In %1, after %2 in place of %3: %4."),
                  {where, quoted(toQt(place[1])), missing, additional});
  }
  if (isOfAll(2)) {
    return filled(deviationTr("In %1, before %2 in place of %3: %4."),
                  {where, quoted(toQt(place[2])), missing, additional});
  }
  return filled(deviationTr("In %1, in place of %2: %3."), {where, missing, additional});
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
  Replacements{deviations, parts}.join();
  joinToFault(deviations, parts);
  joinFaults(deviations, parts);
  std::vector<Told> all;
  for (Places& places : parts) {
    if (places.empty()) continue;
    const QString words = Replacements::isOne(deviations, places)
                              ? replacement(deviations, places, municipality)
                          : places.size() == 1 ? sentence(deviations[places.front()], municipality)
                                               : sentence(merged(deviations, places), municipality);
    // What cannot be told apart in words is told once.
    const auto same = std::ranges::find(all, words, &Told::sentence);
    if (same != all.end()) {
      std::ranges::copy(places, std::back_inserter(same->deviations));
      continue;
    }
    all.push_back({std::move(places), words});
  }
  return all;
}

}  // namespace einklang::ui
