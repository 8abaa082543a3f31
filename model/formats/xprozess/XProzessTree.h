#pragma once

#include "model/formats/xml/XmlElement.h"
#include "model/process/Attributes.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace einklang::xprozess {

constexpr std::string_view uri = "http://www.regierung-mv.de/xprozess/2";
constexpr std::string_view fimLists = "urn:xoev-de:xprozess:codeliste:";
/// The names of children in the order that the schema wants (xs:sequence).
using ElementOrder = std::span<const std::string_view>;

constexpr std::string_view legalBasisList =
    "urn:xoev-de:mv:em:codeliste:xprozess:handlungsgrundlagenart";

constexpr std::array<std::string_view, 11> processOrder{"id",
                                                        "version",
                                                        "name",
                                                        "bezeichnung",
                                                        "fachlichFreigebendeStelle",
                                                        "klassifikation",
                                                        "schlagwort",
                                                        "prozesssteckbrief",
                                                        "prozessstrukturbeschreibung",
                                                        "prozessmodell",
                                                        "zustandsangaben"};

constexpr std::array<std::string_view, 11> groupOrder{"referenzaktivitaetengruppeTyp",
                                                      "referenzaktivitaetengruppeVersion",
                                                      "id",
                                                      "subProzessID",
                                                      "name",
                                                      "beschreibung",
                                                      "handlungsgrundlage",
                                                      "eingehendeDaten",
                                                      "ausgehendeDaten",
                                                      "fachverfahren",
                                                      "spezifischeAttribute"};

/// An element of the message; with text where it has some.
XmlElement element(std::string_view name, std::string_view text = {});

/// A code with its list; `<code>` itself stands in no namespace.
XmlElement code(std::string_view name, std::string_view list, std::string_view version,
                std::string_view value);

/// The value of a code element; empty where there is none.
std::string codeIn(const XmlElement& element);

/// The text of a child, white space trimmed; empty where there is none.
std::string textIn(const XmlElement& parent, std::string_view child);
std::vector<const XmlElement*> childrenOf(const XmlElement& parent, std::string_view name);

/// Replaces all children of this name by these, at the place that `order` gives them.
void putChildren(XmlElement& parent, std::string_view name, std::vector<XmlElement> children,
                 ElementOrder order);

/// The same for one text; an empty one removes the child.
void putText(XmlElement& parent, std::string_view name, const std::string& text,
             ElementOrder order);

/// Makes the children of this name say `wanted`: an element that says the same already stays as it
/// was, with all that our values do not hold; others are made.
template <typename Value, typename Read, typename Make>
void putList(XmlElement& parent, std::string_view name, const std::vector<Value>& wanted,
             ElementOrder order, Read read, Make make)
{
  std::vector<XmlElement> old;
  for (const XmlElement* child : childrenOf(parent, name)) old.push_back(*child);
  std::vector<XmlElement> made;
  for (const Value& value : wanted) {
    const auto same =
        std::ranges::find_if(old, [&](const XmlElement& e) { return read(e) == value; });
    if (same == old.end()) {
      made.push_back(make(value));
    } else {
      made.push_back(std::move(*same));
      old.erase(same);
    }
  }
  putChildren(parent, name, std::move(made), order);
}

/// The activity groups of an element `prozess`.
std::vector<const XmlElement*> groupsOf(const XmlElement& process);

LegalBasis legalBasisOf(const XmlElement& element);
XmlElement legalBasisElement(const LegalBasis& basis);

/// What a reference to a form or a plain description says: "D00000094", "Antrag".
std::string documentOf(const XmlElement& element);

}  // namespace einklang::xprozess
