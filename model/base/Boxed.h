#pragma once

#include <memory>
#include <utility>

namespace einklang {

/// A large value that is made once and then passed on: held by a pointer, so that moving it and
/// copying it costs nothing. Reads and compares like the value.
template <typename T>
class Boxed
{
 public:
  Boxed(T value)  // NOLINT: the same value
      : m_value{std::make_shared<const T>(std::move(value))}
  {}

  const T& operator*() const { return *m_value; }
  const T* operator->() const { return m_value.get(); }
  operator const T&() const { return *m_value; }  // NOLINT: the same value

  bool operator==(const Boxed& other) const
  {
    return m_value == other.m_value || *m_value == *other.m_value;
  }

 private:
  std::shared_ptr<const T> m_value;
};

}  // namespace einklang
