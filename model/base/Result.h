#pragma once

#include "model/base/Message.h"

#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace einklang {

enum class ErrorCode
{
  FileNotReadable,     // missing, no permission, not a regular file
  FileNotWritable,     // disk full, no permission, verification after writing failed
  SyntaxError,         // not well-formed: XML, YAML, CSV
  InvalidContent,      // well-formed, but not what the format says
  UnsupportedVersion,  // written by a newer program
  LimitExceeded,       // a limit of the import door
  UnknownFormat,       // no reader or writer for it
  NotAllowed,          // an operation that would break the model
  UnknownElement,      // an id that is not there
  Conflict,            // two decisions or two changes that exclude each other
  Locked,              // another program has the file open
  Cancelled            // by the user
};

struct SourcePosition
{
  int line = 0;    // 1-based
  int column = 0;  // 1-based

  bool operator==(const SourcePosition&) const = default;
};

/// What went wrong. The code is for programs, the message for people (see Message); file and
/// position say where. The message says why and, where it is not obvious, what to do.
struct Error
{
  ErrorCode code;
  Message message;
  std::string file = {};
  std::optional<SourcePosition> position = std::nullopt;

  bool operator==(const Error&) const = default;
};

/// "file:line:column: sentence" in English; the window and the commands use `ui/text`.
std::string english(const Error& error);

/// The value, or the reason why there is none. Member names follow std::expected, so that a
/// later move to C++23 replaces this class by an alias.
template <typename T>
class [[nodiscard]] Result
{
 public:
  Result(T value) : m_state{std::in_place_index<0>, std::move(value)} {}      // NOLINT: implicit
  Result(Error error) : m_state{std::in_place_index<1>, std::move(error)} {}  // NOLINT: implicit

  bool has_value() const { return m_state.index() == 0; }
  explicit operator bool() const { return has_value(); }

  const T& value() const& { return std::get<0>(m_state); }
  T& value() & { return std::get<0>(m_state); }
  T&& value() && { return std::get<0>(std::move(m_state)); }
  const T& operator*() const& { return value(); }
  T& operator*() & { return value(); }
  T&& operator*() && { return std::get<0>(std::move(m_state)); }
  const T* operator->() const { return &value(); }
  T* operator->() { return &value(); }
  const Error& error() const { return std::get<1>(m_state); }

  template <typename F>
  auto and_then(F&& f) && -> decltype(std::forward<F>(f)(std::declval<T>()))
  {
    if (!has_value()) return error();
    return std::forward<F>(f)(std::get<0>(std::move(m_state)));
  }

 private:
  std::variant<T, Error> m_state;
};

/// The result of an operation that yields nothing but success.
using Status = Result<std::monostate>;
inline Status success()
{
  return std::monostate{};
}

}  // namespace einklang
