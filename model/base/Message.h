#pragma once

#include <string>
#include <vector>

namespace einklang {

/// A sentence for people as a value: an English template with %1 to %9 and its arguments. The
/// template is the key under which `ui/text` finds the German one, so never build it at run time.
struct Message
{
  std::string text;
  std::vector<std::string> arguments = {};

  bool operator==(const Message&) const = default;
};

/// Puts the arguments into the template; for logs, tests and English readers.
std::string english(const Message& message);

}  // namespace einklang
