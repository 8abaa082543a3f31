#include "model/formats/xprozess/XProzessFacts.h"

#include "model/base/Text.h"
#include "model/formats/xprozess/XProzessCodes.h"
#include "model/formats/xprozess/XProzessKept.h"
#include "model/formats/xprozess/XProzessTime.h"
#include "model/formats/xprozess/XProzessTree.h"

#include <algorithm>
#include <array>

namespace einklang {
namespace {

using namespace xprozess;

/// What is shown by fields of its own, or is no fact about the process.
constexpr std::array<std::string_view, 5> leftOut{"prozessmodell", "prozessstrukturbeschreibung",
                                                  "name", "spezifischeAttribute", "subProzessID"};
/// Elements whose parts make one fact: "611.07 Gesundheitliche Aufklärung".
constexpr std::array<std::string_view, 7> wholes{
    "klassifikation", "merkmal",         "handlungsgrundlage",     "prozessteilnehmer",
    "herausgeber",    "formularverweis", "abgeloesteProzessklasse"};

bool isOneOf(std::span<const std::string_view> names, const std::string& name)
{
  return std::ranges::find(names, std::string_view{name}) != names.end();
}

bool isCode(const XmlElement& element)
{
  return std::ranges::any_of(element.children, [](const XmlElement& child) {
    return child.name.local == "code" && child.name.uri.empty();
  });
}

std::string codeText(const XmlElement& element)
{
  ListedCode code{codeIn(element), {}, element.attribute("listURI"), {}};
  for (const XmlElement& child : element.children) {
    if (child.name.local == "name") code.name = trim(cleanText(child.text));
  }
  std::string text = textOf(code);
  // The same number means another state in another version of the list: say which one it is of.
  if (element.name.local == "status") text += " (" + element.attribute("listVersionID") + ")";
  return text;
}

std::string leafText(const XmlElement& element)
{
  if (isCode(element)) return codeText(element);
  return localTime(trim(cleanText(element.text)));
}

/// The texts of all parts, in order.
void collectTexts(const XmlElement& element, std::vector<std::string>& texts)
{
  if (isCode(element) || element.children.empty()) {
    std::string text = leafText(element);
    if (!text.empty()) texts.push_back(std::move(text));
    return;
  }
  for (const XmlElement& child : element.children) collectTexts(child, texts);
}

class Collecting
{
 public:
  explicit Collecting(bool ofClass) : m_ofClass{ofClass} {}

  void add(const XmlElement& element)
  {
    const std::string& name = element.name.local;
    if (isCode(element) || element.children.empty()) {
      push(name, leafText(element));
    } else if (isOneOf(wholes, name)) {
      std::vector<std::string> texts;
      collectTexts(element, texts);
      push(name, join(texts, ", "));
    } else {
      for (const XmlElement& child : element.children) {
        if (!isOneOf(leftOut, child.name.local)) add(child);
      }
    }
  }

  std::vector<XProzessFact> take() { return std::move(m_facts); }

 private:
  void push(const std::string& name, std::string value)
  {
    if (!value.empty()) m_facts.push_back({name, std::move(value), m_ofClass});
  }

  bool m_ofClass;
  std::vector<XProzessFact> m_facts;
};

void append(std::vector<XProzessFact>& facts, const std::optional<XmlElement>& element,
            bool ofClass)
{
  if (!element) return;
  Collecting collecting{ofClass};
  collecting.add(*element);
  std::ranges::move(collecting.take(), std::back_inserter(facts));
}

}  // namespace

std::vector<XProzessFact> xprozessFactsOf(const Process& process)
{
  std::vector<XProzessFact> facts;
  append(facts, keptElement(process.header().extras, keptProcess), false);
  append(facts, keptElement(process.header().extras, keptClass), true);
  return facts;
}

std::vector<XProzessFact> xprozessFactsOf(const Node& node)
{
  std::vector<XProzessFact> facts;
  append(facts, keptGroupOf(node), false);
  return facts;
}

}  // namespace einklang
