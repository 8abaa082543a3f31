#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace einklang {

/// Where each text of a list stands. A hash table with open addressing (linear probing, Knuth: The
/// Art of Computer Programming 3, 6.4) that holds numbers alone, so that a copy is a copy of one
/// array; the texts stay in the list.
class PlaceIndex
{
 public:
  static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

  /// The place of the text, or `nowhere`. `textAt(place)` gives the text that stands there.
  template <typename TextAt>
  std::size_t find(std::string_view text, const TextAt& textAt) const
  {
    if (m_slots.empty()) return nowhere;
    const std::uint32_t hash = hashOf(text);
    for (std::size_t at = hash & mask(); m_slots[at].place != none; at = (at + 1) & mask()) {
      if (m_slots[at].hash == hash && textAt(m_slots[at].place) == text) return m_slots[at].place;
    }
    return nowhere;
  }

  /// The text came to stand at this place; what stood there and behind it moved up.
  void insert(std::string_view text, std::size_t place);
  /// The text at this place has gone; what stood behind it moved down.
  void erase(std::string_view text, std::size_t place);

  void reserve(std::size_t count);

 private:
  static constexpr std::uint32_t none = static_cast<std::uint32_t>(-1);
  struct Slot
  {
    std::uint32_t hash = 0;
    std::uint32_t place = none;
  };

  static std::uint32_t hashOf(std::string_view text)
  {
    return static_cast<std::uint32_t>(std::hash<std::string_view>{}(text));
  }
  std::size_t mask() const { return m_slots.size() - 1; }
  void put(Slot slot);
  void closeGap(std::size_t gap);

  std::vector<Slot> m_slots;  // a power of two, at least half of them free
  std::size_t m_count = 0;
};

}  // namespace einklang
