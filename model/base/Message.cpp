#include "model/base/Message.h"

#include <cstddef>

namespace einklang {

std::string english(const Message& message)
{
  std::string out;
  for (std::size_t i = 0; i < message.text.size(); ++i) {
    const char next = i + 1 < message.text.size() ? message.text[i + 1] : '\0';
    const bool place = message.text[i] == '%' && next >= '1' && next <= '9';
    const auto argument = static_cast<std::size_t>(next - '1');
    if (!place || argument >= message.arguments.size()) {
      out += message.text[i];
      continue;
    }
    out += message.arguments[argument];
    ++i;
  }
  return out;
}

}  // namespace einklang
