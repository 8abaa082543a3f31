#pragma once

#include <string>
#include <string_view>

namespace einklang::xprozess {

/// A point in time as it was in Berlin, where all senders of the message are at home: senders
/// write midnight of 1 January as "2019-12-31T23:00:00.000Z". "2020-01-01" for midnight, else
/// "2022-04-04 18:00". Text that is no point in time, or says no zone, comes back as it is.
std::string localTime(std::string_view text);

/// The day for a message: "2020-01-01" becomes "2020-01-01T00:00:00+01:00". Other text comes back.
std::string timeOfDay(std::string_view date);

}  // namespace einklang::xprozess
