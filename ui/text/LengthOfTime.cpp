#include "ui/text/LengthOfTime.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace einklang::ui {
namespace {

constexpr double perHour = 60;
constexpr double perDay = 24 * perHour;

QString tr(const char* text, int n = -1)
{
  return QCoreApplication::translate("LengthOfTime", text, nullptr, n);
}

}  // namespace

QString lengthOfTime(double minutes, DayKind days, const QLocale& locale)
{
  QStringList parts;
  double left = minutes;
  if (days == DayKind::Calendar && left >= perDay) {
    const double whole = std::floor(left / perDay);
    parts << tr("%Ln day(s)", static_cast<int>(whole));
    left -= whole * perDay;
  }
  if (left >= perHour) {
    const double whole = std::floor(left / perHour);
    parts << tr("%1 h").arg(locale.toString(whole, 'f', 0));
    left -= whole * perHour;
  }
  if (left > 0 || parts.isEmpty()) parts << tr("%1 min").arg(locale.toString(left));
  return parts.join(QLatin1Char{' '});
}

}  // namespace einklang::ui
