#pragma once

#include "model/base/Contract.h"

#include <cstddef>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace einklang {

/// Elements in file order that can be found by id in constant time. Reading from several threads
/// is safe.
template <typename Element>
class ElementList
{
 public:
  using IdType = decltype(Element::id);

  auto begin() const { return m_elements.begin(); }
  auto end() const { return m_elements.end(); }
  std::size_t size() const { return m_elements.size(); }
  bool empty() const { return m_elements.empty(); }
  const Element& operator[](std::size_t index) const { return m_elements[index]; }
  const Element& front() const { return m_elements.front(); }
  const Element& back() const { return m_elements.back(); }

  /// Returns nullptr if there is no such element. The pointer lives until the next change.
  const Element* find(const IdType& id) const
  {
    const auto it = m_places.find(id.value());
    return it == m_places.end() ? nullptr : &m_elements[it->second];
  }

  /// The place of an element that must exist.
  std::size_t indexOf(const IdType& id) const
  {
    const auto it = m_places.find(id.value());
    expects(it != m_places.end(), "the element is in the list");
    return it->second;
  }

  void insert(Element element, std::size_t index)
  {
    expects(index <= m_elements.size(), "the index is within the list");
    expects(!find(element.id), "ids are unique");
    m_elements.insert(m_elements.begin() + static_cast<std::ptrdiff_t>(index), std::move(element));
    renumber(index);
  }

  Element erase(const IdType& id)
  {
    const std::size_t index = indexOf(id);
    Element erased = std::move(m_elements[index]);
    m_elements.erase(m_elements.begin() + static_cast<std::ptrdiff_t>(index));
    m_places.erase(id.value());
    renumber(index);
    return erased;
  }

  /// Puts the element in the place of the one with the same id and returns the old one.
  Element replace(Element element)
  {
    return std::exchange(m_elements[indexOf(element.id)], std::move(element));
  }

  bool operator==(const ElementList& other) const { return m_elements == other.m_elements; }

 private:
  void renumber(std::size_t from)
  {
    for (std::size_t i = from; i < m_elements.size(); ++i) {
      m_places[m_elements[i].id.value()] = i;
    }
  }

  std::vector<Element> m_elements;
  std::unordered_map<std::string, std::size_t> m_places;
};

}  // namespace einklang
