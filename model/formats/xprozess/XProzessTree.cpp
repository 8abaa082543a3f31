#include "model/formats/xprozess/XProzessTree.h"

#include "model/base/Text.h"

#include <algorithm>

namespace einklang::xprozess {
namespace {

constexpr std::string_view codeOfAct = "104";
constexpr std::string_view codeOfOther = "999";

}  // namespace

XmlElement element(std::string_view name, std::string_view text)
{
  XmlElement made;
  made.name = {std::string{uri}, std::string{name}, "xprozess"};
  made.text = text;
  return made;
}

XmlElement code(std::string_view name, std::string_view list, std::string_view version,
                std::string_view value)
{
  XmlElement made = element(name);
  made.set("listURI", list).set("listVersionID", version);
  XmlElement inner;
  inner.name.local = "code";
  inner.text = value;
  made.children.push_back(std::move(inner));
  return made;
}

std::string codeIn(const XmlElement& element)
{
  const auto inner = std::ranges::find_if(
      element.children, [](const XmlElement& c) { return c.name.local == "code"; });
  return inner == element.children.end() ? std::string{} : trim(inner->text);
}

std::vector<const XmlElement*> childrenOf(const XmlElement& parent, std::string_view name)
{
  std::vector<const XmlElement*> found;
  for (const XmlElement& child : parent.children) {
    if (child.is(uri, name)) found.push_back(&child);
  }
  return found;
}

std::string textIn(const XmlElement& parent, std::string_view child)
{
  const XmlElement* found = parent.findChild(uri, child);
  return found ? trim(cleanText(found->text)) : std::string{};
}

void putChildren(XmlElement& parent, std::string_view name, std::vector<XmlElement> children,
                 ElementOrder order)
{
  std::erase_if(parent.children, [&](const XmlElement& c) { return c.is(uri, name); });
  const auto rank = [&](std::string_view local) { return std::ranges::find(order, local); };
  const auto place = std::ranges::find_if(
      parent.children, [&](const XmlElement& c) { return rank(c.name.local) > rank(name); });
  parent.children.insert(place, std::make_move_iterator(children.begin()),
                         std::make_move_iterator(children.end()));
}

void putText(XmlElement& parent, std::string_view name, const std::string& text, ElementOrder order)
{
  std::vector<XmlElement> children;
  if (!text.empty()) children.push_back(element(name, text));
  putChildren(parent, name, std::move(children), order);
}

std::vector<const XmlElement*> groupsOf(const XmlElement& process)
{
  const XmlElement* structure = process.findChild(uri, "prozessstrukturbeschreibung");
  const XmlElement* fim =
      structure ? structure->findChild(uri, "strukturbeschreibungFIM") : nullptr;
  return fim ? childrenOf(*fim, "aktivitaetengruppe") : std::vector<const XmlElement*>{};
}

LegalBasis legalBasisOf(const XmlElement& element)
{
  const XmlElement* kind = element.findChild(uri, "art");
  const bool act = kind && codeIn(*kind) == codeOfAct;
  return {textIn(element, "name"), act ? LegalBasisType::Act : LegalBasisType::Unspecified,
          textIn(element, "uri")};
}

XmlElement legalBasisElement(const LegalBasis& basis)
{
  XmlElement made = element("handlungsgrundlage");
  made.children.push_back(element("name", basis.text));
  made.children.push_back(code("art", legalBasisList, "2019-04-16",
                               basis.type == LegalBasisType::Act ? codeOfAct : codeOfOther));
  if (!basis.link.empty()) made.children.push_back(element("uri", basis.link));
  return made;
}

std::string documentOf(const XmlElement& element)
{
  for (const std::string_view name :
       {"textuelleBeschreibung", "formularID", "formularsteckbriefID", "prozessID"}) {
    const std::string text = textIn(element, name);
    if (!text.empty()) return text;
  }
  const XmlElement* inner = element.findChild(uri, "formularverweis");
  return inner ? documentOf(*inner) : std::string{};
}

}  // namespace einklang::xprozess
