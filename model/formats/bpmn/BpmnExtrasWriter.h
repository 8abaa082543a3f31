#pragma once

#include "model/formats/bpmn/BpmnWriting.h"
#include "model/process/Extra.h"

#include <optional>
#include <string>
#include <vector>

namespace einklang::bpmn {

/// Puts the extras of one element back where they came from. What the schema does not allow there
/// (any more), and extras of other formats, go into an extension element, so that nothing is lost.
class ExtrasWriter
{
 public:
  ExtrasWriter(const Extras& extras, Writing& writing)
      : m_extras{extras}, m_used(extras.size(), false), m_writing{writing}
  {
    take("bpmn/process");  // where the element stands: the process writer's business
  }

  /// The text of the extra at that place, which counts as written.
  std::optional<std::string> take(const std::string& place);
  bool has(const std::string& place) const;
  /// True if something is kept whose place begins like that.
  bool hasBelow(const std::string& start) const;
  /// Counts what begins like that as written: it is, elsewhere.
  void discard(const std::string& start);

  /// Writes the attributes and children of `path` into an element of that schema type.
  void put(XmlElement& target, const std::string& path, const std::string& type);

  /// The extras that are left over, as extension elements of the owner.
  void putRest(XmlElement& owner);
  /// The same as plain children, for our own elements.
  void putRestInside(XmlElement& own);

 private:
  bool putOne(XmlElement& target, const std::string& rest, const std::string& type,
              const std::string& text);
  bool putAttribute(XmlElement& target, const std::string& name, const std::string& type,
                    const std::string& text);
  bool putChild(XmlElement& target, const std::string& type, const std::string& text,
                bool extension);
  bool isValue(const std::string& type, const std::string& value) const;

  const Extras& m_extras;
  std::vector<bool> m_used;
  Writing& m_writing;
};

/// What has no place, with the place where it stood, as an element of our own.
XmlElement ownExtra(const Extra& extra);

}  // namespace einklang::bpmn
