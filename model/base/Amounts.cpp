#include "model/base/Amounts.h"

#include "model/base/Text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace einklang {
namespace {

constexpr double largest = 1e9;  // whatever is counted, nobody means more
constexpr double hour = 60;      // minutes

enum class Unit
{
  Second,
  Minute,
  Hour,
  Day,
  WorkingDay,
  Week
};

struct Word
{
  std::string_view text;
  Unit unit;
};
constexpr std::array words{Word{"s", Unit::Second},
                           Word{"sek", Unit::Second},
                           Word{"sekunde", Unit::Second},
                           Word{"sekunden", Unit::Second},
                           Word{"second", Unit::Second},
                           Word{"seconds", Unit::Second},
                           Word{"min", Unit::Minute},
                           Word{"minute", Unit::Minute},
                           Word{"minuten", Unit::Minute},
                           Word{"minutes", Unit::Minute},
                           Word{"h", Unit::Hour},
                           Word{"std", Unit::Hour},
                           Word{"stdn", Unit::Hour},
                           Word{"stunde", Unit::Hour},
                           Word{"stunden", Unit::Hour},
                           Word{"hour", Unit::Hour},
                           Word{"hours", Unit::Hour},
                           Word{"d", Unit::Day},
                           Word{"tag", Unit::Day},
                           Word{"tage", Unit::Day},
                           Word{"tagen", Unit::Day},
                           Word{"day", Unit::Day},
                           Word{"days", Unit::Day},
                           Word{"at", Unit::WorkingDay},
                           Word{"pt", Unit::WorkingDay},
                           Word{"arbeitstag", Unit::WorkingDay},
                           Word{"arbeitstage", Unit::WorkingDay},
                           Word{"arbeitstagen", Unit::WorkingDay},
                           Word{"personentag", Unit::WorkingDay},
                           Word{"personentage", Unit::WorkingDay},
                           Word{"working day", Unit::WorkingDay},
                           Word{"working days", Unit::WorkingDay},
                           Word{"w", Unit::Week},
                           Word{"wo", Unit::Week},
                           Word{"woche", Unit::Week},
                           Word{"wochen", Unit::Week},
                           Word{"week", Unit::Week},
                           Word{"weeks", Unit::Week}};

std::optional<Unit> unitNamed(std::string_view word)
{
  if (word.ends_with('.')) word.remove_suffix(1);
  const auto known = std::ranges::find(words, word, &Word::text);
  return known == words.end() ? std::nullopt : std::optional{known->unit};
}

double minutesOf(Unit unit, DayKind days)
{
  const bool working = days == DayKind::Working;
  const double day = (working ? 8 : 24) * hour;
  switch (unit) {
    case Unit::Second:
      return 1.0 / 60;
    case Unit::Minute:
      return 1;
    case Unit::Hour:
      return hour;
    case Unit::Day:
      return day;
    case Unit::WorkingDay:
      return 8 * hour;
    case Unit::Week:
      return (working ? 5 : 7) * day;
  }
  return 1;
}

bool isDigit(char c)
{
  return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

bool isNumber(char c)
{
  return isDigit(c) || c == ',' || c == '.';
}

/// "12.500": every point stands before three digits, and none of it is a fraction.
bool hasThousands(std::string_view whole)
{
  const auto parts = split(whole, '.');
  const bool leads = !parts.front().empty() && parts.front().size() <= 3 && parts.front() != "0";
  return parts.size() > 1 && leads &&
         std::all_of(parts.begin() + 1, parts.end(),
                     [](const std::string& part) { return part.size() == 3; });
}

/// The next of what a text consists of: a number, or what stands up to the next number.
std::string_view taken(std::string_view& rest, bool number)
{
  std::size_t end = 0;
  while (end < rest.size() && (number ? isNumber(rest[end]) : !isDigit(rest[end]))) ++end;
  const std::string_view part = rest.substr(0, end);
  rest.remove_prefix(end);
  return part;
}

/// "1 std. und", "1 h,": what joins one part with the next says nothing.
std::string unitOf(std::string_view text, bool last)
{
  std::string word = trim(text);
  if (last) return word;
  if (word.ends_with(" und")) word.resize(word.size() - 4);
  if (word.ends_with(" and")) word.resize(word.size() - 4);
  if (word.ends_with(',')) word.pop_back();
  return trim(word);
}

/// "1:30", "1:30 h": hours and minutes.
std::optional<double> clockIn(std::string_view text)
{
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos || colon == 0 || colon > 4) return std::nullopt;
  const std::string_view rest = text.substr(colon + 1);
  const std::string_view hours = text.substr(0, colon);
  if (rest.size() < 2 || !isDigit(rest[0]) || !isDigit(rest[1]) || rest[0] > '5' ||
      !std::ranges::all_of(hours, isDigit)) {
    return std::nullopt;
  }
  const std::string unit = trim(rest.substr(2));
  if (!unit.empty() && unitNamed(unit) != Unit::Hour) return std::nullopt;
  double whole = 0;
  double part = 0;
  if (!parseNumber(hours, whole) || !parseNumber(rest.substr(0, 2), part)) return std::nullopt;
  return whole * hour + part;
}

}  // namespace

std::optional<double> numberIn(std::string_view text)
{
  std::string number = trim(text);
  if (number.empty() || !isDigit(number.front()) || !std::ranges::all_of(number, isNumber)) {
    return std::nullopt;
  }
  const std::size_t comma = number.find(',');
  std::string whole = number.substr(0, comma);
  if (hasThousands(whole)) std::erase(whole, '.');
  number = comma == std::string::npos ? whole : whole + '.' + number.substr(comma + 1);
  double value = 0;
  return parseNumber(number, value) && value <= largest ? std::optional{value} : std::nullopt;
}

std::optional<double> minutesIn(std::string_view text, DayKind days)
{
  const std::string folded = foldText(text);
  if (const auto clock = clockIn(folded)) return clock;
  std::string_view rest = folded;
  double sum = 0;
  std::optional<Unit> before;
  do {
    const auto number = numberIn(taken(rest, true));
    if (!number) return std::nullopt;
    const std::string_view said = taken(rest, false);
    const std::string word = unitOf(said, rest.empty());
    const bool minutes = word.empty() && rest.empty() && (!before || before == Unit::Hour);
    const auto unit = minutes ? std::optional{Unit::Minute} : unitNamed(word);
    // From large to small, each but once: "30 min 2 h" is no length of time but two.
    if (!unit || (before && *unit >= *before)) return std::nullopt;
    if (days == DayKind::Unclear && *unit >= Unit::Day) return std::nullopt;
    sum += *number * minutesOf(*unit, days);
    before = unit;
  } while (!rest.empty());
  return sum <= largest ? std::optional{sum} : std::nullopt;
}

}  // namespace einklang
