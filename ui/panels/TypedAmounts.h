#pragma once

#include "model/base/Result.h"

#include <QString>

#include <string>

namespace einklang::ui {

// How forms and the table read amounts that somebody types. What is not understood as a whole is an
// Error that says what to write instead; nothing is guessed.

/// A plain number of 0 or more.
Result<double> typedNumber(const std::string& text);
/// A length of time that somebody works, in minutes: a day has 8 hours.
Result<double> typedWork(const std::string& text);
/// A length of time that passes by itself, in minutes: a day has 24 hours.
Result<double> typedWait(const std::string& text);
/// "20", "20 %" as a number of 0 to 100.
Result<double> typedPercent(const std::string& text);

/// An amount as people write it in their language, to be typed over: "1200", "7,5".
QString amountText(double amount);

}  // namespace einklang::ui
