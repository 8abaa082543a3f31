#pragma once

#include <functional>
#include <map>
#include <memory>
#include <utility>

namespace einklang {

/// Ends a subscription when it goes out of scope. Outliving the signal is fine.
class Connection
{
 public:
  Connection() = default;
  explicit Connection(std::function<void()> disconnect) : m_disconnect{std::move(disconnect)} {}
  Connection(Connection&& other) noexcept : m_disconnect{std::exchange(other.m_disconnect, {})} {}
  Connection& operator=(Connection&& other) noexcept
  {
    std::swap(m_disconnect, other.m_disconnect);
    return *this;
  }
  ~Connection()
  {
    if (m_disconnect) m_disconnect();
  }

 private:
  std::function<void()> m_disconnect;
};

/// Calls every connected slot, in the order of connection, synchronously.
/// A slot may connect or disconnect while it runs; slots added then miss the running emission.
template <typename... Args>
class Signal
{
 public:
  using Slot = std::function<void(const Args&...)>;

  [[nodiscard]] Connection connect(Slot slot)
  {
    const int key = m_state->nextKey++;
    m_state->slots.emplace(key, std::move(slot));
    return Connection{[weak = std::weak_ptr{m_state}, key] {
      if (const auto state = weak.lock()) state->slots.erase(key);
    }};
  }

  void emit(const Args&... args) const
  {
    const auto keep = m_state;  // a slot may destroy the owner of this signal
    const auto snapshot = keep->slots;
    for (const auto& [key, slot] : snapshot) {
      if (keep->slots.contains(key)) slot(args...);
    }
  }

 private:
  struct State
  {
    std::map<int, Slot> slots;
    int nextKey = 0;
  };
  std::shared_ptr<State> m_state = std::make_shared<State>();
};

}  // namespace einklang
