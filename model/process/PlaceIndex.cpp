#include "model/process/PlaceIndex.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace einklang {

void PlaceIndex::insert(std::string_view text, std::size_t place)
{
  if (place < m_count) {
    for (Slot& slot : m_slots) {
      if (slot.place != none && slot.place >= place) ++slot.place;
    }
  }
  reserve(m_count + 1);
  put({hashOf(text), static_cast<std::uint32_t>(place)});
  ++m_count;
}

void PlaceIndex::erase(std::string_view text, std::size_t place)
{
  std::size_t at = hashOf(text) & mask();
  while (m_slots[at].place != place) at = (at + 1) & mask();
  closeGap(at);
  --m_count;
  if (place == m_count) return;
  for (Slot& slot : m_slots) {
    if (slot.place != none && slot.place > place) --slot.place;
  }
}

void PlaceIndex::reserve(std::size_t count)
{
  constexpr std::size_t fewest = 8;
  const std::size_t wanted = std::bit_ceil(std::max(fewest, 2 * count));
  if (wanted <= m_slots.size()) return;
  const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(wanted));
  for (const Slot& slot : old) {
    if (slot.place != none) put(slot);
  }
}

void PlaceIndex::put(Slot slot)
{
  std::size_t at = slot.hash & mask();
  while (m_slots[at].place != none) at = (at + 1) & mask();
  m_slots[at] = slot;
}

/// Moves up what would not be found any more behind an empty slot.
void PlaceIndex::closeGap(std::size_t gap)
{
  for (std::size_t at = (gap + 1) & mask(); m_slots[at].place != none; at = (at + 1) & mask()) {
    const std::size_t home = m_slots[at].hash & mask();
    if (((at - home) & mask()) < ((at - gap) & mask())) continue;  // its home is behind the gap
    m_slots[gap] = m_slots[at];
    gap = at;
  }
  m_slots[gap] = {};
}

}  // namespace einklang
