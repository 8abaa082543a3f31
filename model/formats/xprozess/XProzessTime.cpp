#include "model/formats/xprozess/XProzessTime.h"

#include <array>
#include <charconv>
#include <chrono>
#include <optional>

namespace einklang::xprozess {
namespace {

using namespace std::chrono;

std::optional<int> digits(std::string_view text, std::size_t at, std::size_t count)
{
  if (at + count > text.size()) return std::nullopt;
  int value = 0;
  const auto [end, error] = std::from_chars(text.data() + at, text.data() + at + count, value);
  const bool whole = error == std::errc{} && end == text.data() + at + count && value >= 0;
  return whole ? std::optional{value} : std::nullopt;
}

std::optional<sys_days> dayOf(std::string_view text)
{
  const auto y = digits(text, 0, 4);
  const auto m = digits(text, 5, 2);
  const auto d = digits(text, 8, 2);
  if (!y || !m || !d || text[4] != '-' || text[7] != '-') return std::nullopt;
  const year_month_day date{year{*y}, month{static_cast<unsigned>(*m)},
                            day{static_cast<unsigned>(*d)}};
  return date.ok() ? std::optional{sys_days{date}} : std::nullopt;
}

/// Summer time: from the last Sunday of March to the last Sunday of October, 1:00 UTC (directive
/// 2000/84/EC).
minutes offsetInBerlin(sys_time<minutes> utc)
{
  const year y = year_month_day{floor<days>(utc)}.year();
  const auto lastSunday = [&](month m) {
    return sys_days{year_month_weekday_last{y, m, weekday_last{Sunday}}} + hours{1};
  };
  const bool summer = utc >= lastSunday(March) && utc < lastSunday(October);
  return summer ? hours{2} : hours{1};
}

/// The zone at the end: Z, +02:00 or -05:00; absent where the text says none.
std::optional<minutes> zoneOf(std::string_view text)
{
  if (text.ends_with('Z')) return minutes{0};
  if (text.size() < 6) return std::nullopt;
  const std::string_view zone = text.substr(text.size() - 6);
  const auto h = digits(zone, 1, 2);
  const auto m = digits(zone, 4, 2);
  if ((zone[0] != '+' && zone[0] != '-') || zone[3] != ':' || !h || !m) return std::nullopt;
  const minutes offset = hours{*h} + minutes{*m};
  return zone[0] == '+' ? offset : -offset;
}

std::string twoDigits(int value)
{
  return (value < 10 ? "0" : "") + std::to_string(value);
}

std::string written(sys_time<minutes> local)
{
  const auto date = floor<days>(local);
  const year_month_day parts{date};
  std::string text = std::to_string(static_cast<int>(parts.year())) + "-" +
                     twoDigits(static_cast<int>(static_cast<unsigned>(parts.month()))) + "-" +
                     twoDigits(static_cast<int>(static_cast<unsigned>(parts.day())));
  const hh_mm_ss time{local - date};
  if (time.hours().count() == 0 && time.minutes().count() == 0) return text;
  return text + " " + twoDigits(static_cast<int>(time.hours().count())) + ":" +
         twoDigits(static_cast<int>(time.minutes().count()));
}

}  // namespace

std::string localTime(std::string_view text)
{
  const auto date = dayOf(text);
  const auto h = digits(text, 11, 2);
  const auto m = digits(text, 14, 2);
  const auto zone = zoneOf(text);
  const bool isTime = date && h && m && zone && text.size() > 16 && text[10] == 'T';
  if (!isTime || *h > 24 || *m > 59) return std::string{text};
  const sys_time<minutes> utc = *date + hours{*h} + minutes{*m} - *zone;
  return written(utc + offsetInBerlin(utc));
}

std::string timeOfDay(std::string_view date)
{
  const auto day = dayOf(date);
  if (!day || date.size() != 10) return std::string{date};
  const bool summer = offsetInBerlin(*day) == hours{2};
  return std::string{date} + "T00:00:00" + (summer ? "+02:00" : "+01:00");
}

}  // namespace einklang::xprozess
