#pragma once

#include "model/formats/bpmn/BpmnPairing.h"
#include "model/formats/bpmn/BpmnSchema.h"
#include "model/formats/xml/XmlPatch.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace einklang::bpmn {

/// Carries the difference between two trees of our writer over to the file that the first one
/// came from. What is the same in both is not touched, whatever the file says there.
class TreePatch
{
 public:
  /// `source` is the root of the file as it stands, with the ranges of its elements in `text`.
  TreePatch(std::string_view text, const XmlElement& source);

  /// The text with the changes that lead from `before` (what our writer makes of the file as it
  /// is) to `after`. Trees of one and the same file; can be called once.
  std::string apply(const XmlElement& before, const XmlElement& after);

 private:
  // which element of the file is meant
  void enter(const XmlElement& element, const XmlElement* parent);
  void collectIds(const XmlElement& before);
  void match(const XmlElement& before, const XmlElement& source);
  void matchInside(const XmlElement& before);
  const XmlElement* sourceOf(const XmlElement& before) const;

  // what changes
  void merge(const XmlElement& before, const XmlElement& after, const XmlElement& source);
  void mergeAttributes(const XmlElement& before, const XmlElement& after, const XmlElement& source);
  void setAttribute(const XmlElement& source, const XmlAttribute& attribute,
                    const std::string* before);
  void mergeChildren(const XmlElement& before, const XmlElement& after, const XmlElement& source);
  void mergeLoose(const XmlElement& before, const XmlElement& after, const XmlElement& source,
                  const XmlElement* behind);
  void cutGone(const XmlElement& before, const Pairing& pairs);
  static std::unordered_set<const XmlElement*> movedOf(const XmlElement& after,
                                                       const XmlElement& before,
                                                       const Pairing& pairs);
  bool isNeedlessFlowList(const XmlElement& child, const XmlElement& before) const;
  void replace(const XmlElement& source, const XmlElement& after);
  void insert(const XmlElement& child, const XmlElement& source, const XmlElement* behind);
  void insertMade(const XmlElement& child, const XmlElement& source, const XmlElement* behind);
  const XmlElement* placeBehind(const XmlElement& child, const XmlElement& source,
                                const XmlElement* behind) const;

  // what it is called there
  XmlNamespaces scopeOf(const XmlElement& source) const;
  std::string nameInFile(const XmlName& name, const XmlElement& source) const;
  void useFilePrefixes(XmlElement& element, const XmlNamespaces& scope) const;

  Schema m_schema;
  XmlPatch m_patch;
  const XmlElement& m_root;
  std::unordered_map<const XmlElement*, const XmlElement*> m_parents;  // in the file
  ElementsById m_byId;                                                 // in the file
  bool m_hasFlowLists = false;                                         // in the file
  std::unordered_set<std::string> m_ids;                               // of `before`
  std::unordered_map<const XmlElement*, const XmlElement*> m_sources;  // of `before`
};

}  // namespace einklang::bpmn
