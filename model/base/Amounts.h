#pragma once

#include <optional>
#include <string_view>

namespace einklang {

/// What a day is for a length of time: work is counted in working days of 8 hours (a week has 5),
/// what runs by itself in days of 24 hours (a week has 7). Where nobody sees what was made of them,
/// days are not read.
enum class DayKind
{
  Unclear,
  Working,
  Calendar
};

/// A number of 0 or more as people type it: "7,5", "7.5", "12.500" (thousands). Nothing for all
/// else: what is not read as a whole is not read at all.
std::optional<double> numberIn(std::string_view text);

/// A length of time as people type it, in minutes: "15", "15 Min.", "0,5 Std.", "1 h 30", "1:30",
/// "3 Tage", "2 Wochen". Nothing for all else, such as "ca. 20" or a month, which has no length.
std::optional<double> minutesIn(std::string_view text, DayKind days);

}  // namespace einklang
