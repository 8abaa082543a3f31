#pragma once

#include "model/base/Contract.h"
#include "model/process/PlaceIndex.h"

#include <algorithm>
#include <atomic>
#include <compare>
#include <cstddef>
#include <iterator>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace einklang {

/// Elements in file order that can be found by id in constant time. Reading from several threads
/// is safe, also of a list that shares its elements with one that is changed.
///
/// A list that is sharing() the elements of another costs little, whatever they hold: for trying
/// out edits. What is shared is never changed, but replaced in one of the lists.
template <typename Element>
class ElementList
{
  using Shared = std::shared_ptr<Element>;

 public:
  using IdType = decltype(Element::id);

  class Iterator
  {
   public:
    using iterator_category = std::random_access_iterator_tag;
    using value_type = Element;
    using difference_type = std::ptrdiff_t;
    using pointer = const Element*;
    using reference = const Element&;

    Iterator() = default;
    explicit Iterator(const Shared* at) : m_at{at} {}

    reference operator*() const { return **m_at; }
    pointer operator->() const { return m_at->get(); }
    reference operator[](difference_type n) const { return *m_at[n]; }
    Iterator& operator++() { return *this += 1; }
    Iterator& operator--() { return *this -= 1; }
    Iterator operator++(int) { return std::exchange(*this, *this + 1); }
    Iterator operator--(int) { return std::exchange(*this, *this - 1); }
    Iterator& operator+=(difference_type n)
    {
      m_at += n;
      return *this;
    }
    Iterator& operator-=(difference_type n) { return *this += -n; }
    friend Iterator operator+(Iterator it, difference_type n) { return it += n; }
    friend Iterator operator+(difference_type n, Iterator it) { return it += n; }
    friend Iterator operator-(Iterator it, difference_type n) { return it -= n; }
    difference_type operator-(const Iterator& other) const { return m_at - other.m_at; }
    auto operator<=>(const Iterator&) const = default;

   private:
    const Shared* m_at = nullptr;
  };

  ElementList() = default;
  ElementList(const ElementList& other) : m_places{other.m_places}
  {
    m_elements.reserve(other.size());
    for (const Element& element : other) m_elements.push_back(std::make_shared<Element>(element));
  }
  ElementList(ElementList&&) noexcept = default;
  ElementList& operator=(const ElementList& other) { return *this = ElementList{other}; }
  ElementList& operator=(ElementList&&) noexcept = default;
  ~ElementList() = default;

  /// A copy that has the same elements, not equal ones.
  ElementList sharing() const
  {
    ElementList copy;
    copy.m_elements = m_elements;
    copy.m_places = m_places;
    return copy;
  }

  Iterator begin() const { return Iterator{m_elements.data()}; }
  Iterator end() const { return Iterator{m_elements.data() + m_elements.size()}; }
  std::size_t size() const { return m_elements.size(); }
  bool empty() const { return m_elements.empty(); }
  const Element& operator[](std::size_t index) const { return *m_elements[index]; }
  const Element& front() const { return *m_elements.front(); }
  const Element& back() const { return *m_elements.back(); }

  /// Returns nullptr if there is no such element. The pointer lives until the next change.
  const Element* find(const IdType& id) const { return find(id.value()); }
  const Element* find(std::string_view id) const
  {
    const std::size_t place = placeOf(id);
    return place == m_elements.size() ? nullptr : m_elements[place].get();
  }

  /// The place of an element; size() where there is none.
  std::size_t placeOf(std::string_view id) const
  {
    const auto idAt = [this](std::size_t place) -> std::string_view {
      return m_elements[place]->id.value();
    };
    return std::min(m_places.find(id, idAt), m_elements.size());
  }

  /// The place of an element that must exist.
  std::size_t indexOf(const IdType& id) const
  {
    const std::size_t place = placeOf(id.value());
    expects(place < m_elements.size(), "the element is in the list");
    return place;
  }

  void insert(Element element, std::size_t index)
  {
    expects(index <= m_elements.size(), "the index is within the list");
    expects(!find(element.id), "ids are unique");
    m_places.insert(element.id.value(), index);
    m_elements.insert(m_elements.begin() + static_cast<std::ptrdiff_t>(index),
                      std::make_shared<Element>(std::move(element)));
  }

  Element erase(const IdType& id)
  {
    Element erased = *m_elements[indexOf(id)];
    drop(id);
    return erased;
  }
  void drop(const IdType& id)
  {
    const std::size_t index = indexOf(id);
    m_places.erase(id.value(), index);
    m_elements.erase(m_elements.begin() + static_cast<std::ptrdiff_t>(index));
  }

  /// Puts the element in the place of the one with the same id and returns the old one.
  Element replace(Element element)
  {
    const bool there = exchange(element);
    expects(there, "the element is in the list");
    return element;
  }
  /// Exchanges the element with the one of the same id; false, and nothing done, if there is none.
  bool exchange(Element& element)
  {
    const std::size_t index = placeOf(element.id.value());
    if (index == m_elements.size()) return false;
    Shared& place = m_elements[index];
    if (place.use_count() == 1) {
      std::atomic_thread_fence(std::memory_order_acquire);  // after the last look of another thread
      std::swap(*place, element);
    } else {
      const Shared old = std::exchange(place, std::make_shared<Element>(std::move(element)));
      element = *old;
    }
    return true;
  }
  /// The same without the old one. Pointers to it lead to the new one, if the list shares nothing.
  void put(Element element)
  {
    Shared& place = m_elements[indexOf(element.id)];
    if (place.use_count() == 1) {
      std::atomic_thread_fence(std::memory_order_acquire);  // after the last look of another thread
      *place = std::move(element);
    } else {
      place = std::make_shared<Element>(std::move(element));
    }
  }

  bool operator==(const ElementList& other) const
  {
    return std::ranges::equal(m_elements, other.m_elements,
                              [](const Shared& a, const Shared& b) { return a == b || *a == *b; });
  }

 private:
  std::vector<Shared> m_elements;
  PlaceIndex m_places;
};

}  // namespace einklang
