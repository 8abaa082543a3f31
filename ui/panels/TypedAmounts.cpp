#include "ui/panels/TypedAmounts.h"

#include "model/base/Amounts.h"
#include "model/base/Text.h"

#include <QLocale>

namespace einklang::ui {
namespace {

constexpr double whole = 100;  // percent

Result<double> typedTime(const std::string& text, DayKind days)
{
  if (const auto minutes = minutesIn(text, days)) return *minutes;
  return Error{
      ErrorCode::InvalidContent,
      {"%1 is no length of time. Write for example 15, 7.5, 2 h, 1:30 or 3 days.", {text}}};
}

}  // namespace

Result<double> typedNumber(const std::string& text)
{
  if (const auto number = numberIn(text)) return *number;
  return Error{ErrorCode::InvalidContent, {"%1 is no number. Write for example 350.", {text}}};
}

Result<double> typedWork(const std::string& text)
{
  return typedTime(text, DayKind::Working);
}

Result<double> typedWait(const std::string& text)
{
  return typedTime(text, DayKind::Calendar);
}

Result<double> typedPercent(const std::string& text)
{
  const std::string trimmed = trim(text);
  const bool sign = trimmed.ends_with('%');
  const auto share = numberIn(sign ? trimmed.substr(0, trimmed.size() - 1) : trimmed);
  if (share && *share <= whole) return *share;
  return Error{ErrorCode::InvalidContent,
               {"%1 is no share. Write a number from 0 to 100, for example 20.", {text}}};
}

QString amountText(double amount)
{
  QLocale locale;
  locale.setNumberOptions(QLocale::OmitGroupSeparator);
  return locale.toString(amount, 'g', 12);
}

}  // namespace einklang::ui
