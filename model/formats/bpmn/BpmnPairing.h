#pragma once

#include "model/formats/xml/XmlElement.h"

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace einklang::bpmn {

using ElementsById = std::unordered_map<std::string, const XmlElement*>;

/// Says which children of one element are which of another: the same id, the same thing shown, the
/// same reference; what has none of these goes by name and order.
class Pairing
{
 public:
  Pairing(const std::vector<XmlElement>& ours, const std::vector<XmlElement>& theirs);

  /// Pairs what is left by name and order, except where an id is known to stand elsewhere.
  void guess(const std::vector<XmlElement>& ours, const std::vector<XmlElement>& theirs,
             const ElementsById& theirIds, const std::unordered_set<std::string>& ourIds);

  /// Of an element of ours; nullptr where it has none.
  const XmlElement* partnerOf(const XmlElement& ours) const;
  /// True if an element of theirs has a partner.
  bool isPartner(const XmlElement& theirs) const { return m_taken.contains(&theirs); }

 private:
  template <typename Key>
  void pair(const std::vector<XmlElement>& ours, const std::vector<XmlElement>& theirs, Key&& key);

  std::unordered_map<const XmlElement*, const XmlElement*> m_partners;
  std::unordered_set<const XmlElement*> m_taken;
};

/// True if both trees say the same; only the order of references does not count.
bool sameTree(const XmlElement& a, const XmlElement& b);

}  // namespace einklang::bpmn
