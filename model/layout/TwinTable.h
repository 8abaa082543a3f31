#pragma once

#include "model/layout/LikeReference.h"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace einklang::layout {

/// Which elements of a variant are which of the reference, with what can be told beside the twins
/// that are given.
class TwinTable
{
 public:
  TwinTable(const Process& reference, const VariantTwins& variant);

  /// Empty where there is none.
  std::optional<std::string> of(const std::string& variant) const;
  const std::map<std::string, std::string>& all() const { return m_twins; }

  /// The pool of the reference where what stands in this pool of the variant (or in none)
  /// belongs: that of its steps' twins. The outer optional is empty where nothing tells.
  std::optional<std::optional<ParticipantId>> poolFor(
      const std::optional<ParticipantId>& pool) const;

 private:
  bool join(const std::string& variant, const std::string& reference);
  bool fits(const Node& variant, const Node& reference) const;
  void joinNodes(const VariantTwins& variant);
  void joinPools();
  std::optional<std::string> partnerByMessages(const Participant& pool) const;
  void joinLanes();
  void joinData();

  template <typename Element, typename Text>
  void joinBeside(const Element& element, Text text);

  const Process& m_reference;
  const Process& m_variant;
  std::map<std::string, std::string> m_twins;
  std::set<std::string> m_taken;
};

}  // namespace einklang::layout
