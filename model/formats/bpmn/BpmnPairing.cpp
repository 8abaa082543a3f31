#include "model/formats/bpmn/BpmnPairing.h"

#include "model/base/Text.h"
#include "model/formats/bpmn/BpmnNames.h"

#include <algorithm>
#include <array>

namespace einklang::bpmn {
namespace {

/// Children that hold nothing but a reference, and of which there may be many.
constexpr std::array<std::string_view, 8> references{"incoming",       "outgoing",  "flowNodeRef",
                                                     "sourceRef",      "targetRef", "dataInputRefs",
                                                     "dataOutputRefs", "messageRef"};

std::string placeKey(const XmlElement& element)
{
  return element.name.local + " " + element.name.uri;
}

std::string shownKey(const XmlElement& element)
{
  const std::string* shown = element.find("bpmnElement");
  return shown ? "@" + localPart(*shown) : std::string{};
}

bool isReference(const XmlElement& element)
{
  return element.name.uri == modelUri &&
         std::ranges::find(references, element.name.local) != references.end();
}

std::string keyOf(const XmlElement& element)
{
  if (const std::string* id = element.find("id")) return "#" + *id;
  if (isReference(element)) return element.name.local + " " + localPart(trim(element.text));
  return {};
}

/// Declarations say nothing by themselves, and the place of a flow that our extension keeps follows
/// from where the others stand.
bool counts(const XmlElement& element, const XmlAttribute& attribute)
{
  const bool place = element.name.uri == ownUri && attribute.name.local == "index";
  return attribute.name.uri != xmlnsUri && !place;
}

std::size_t countOf(const XmlElement& element)
{
  return static_cast<std::size_t>(std::ranges::count_if(
      element.attributes, [&](const XmlAttribute& a) { return counts(element, a); }));
}

bool sameAttributes(const XmlElement& a, const XmlElement& b)
{
  return countOf(a) == countOf(b) &&
         std::ranges::all_of(a.attributes, [&](const XmlAttribute& attribute) {
           if (!counts(a, attribute)) return true;
           const std::string* other = b.find(attribute.name.local, attribute.name.uri);
           return other && *other == attribute.value;
         });
}

}  // namespace

template <typename Key>
void Pairing::pair(const std::vector<XmlElement>& ours, const std::vector<XmlElement>& theirs,
                   Key&& key)
{
  std::unordered_map<std::string, std::vector<const XmlElement*>> open;
  for (auto it = theirs.rbegin(); it != theirs.rend(); ++it) {
    const std::string known = isPartner(*it) ? std::string{} : key(*it);
    if (!known.empty()) open[known].push_back(&*it);
  }
  if (open.empty()) return;
  for (const XmlElement& element : ours) {
    const std::string wanted = m_partners.contains(&element) ? std::string{} : key(element);
    const auto candidates = open.find(wanted);
    if (wanted.empty() || candidates == open.end() || candidates->second.empty()) continue;
    m_partners.emplace(&element, candidates->second.back());
    m_taken.insert(candidates->second.back());
    candidates->second.pop_back();
  }
}

Pairing::Pairing(const std::vector<XmlElement>& ours, const std::vector<XmlElement>& theirs)
{
  pair(ours, theirs, keyOf);
  pair(ours, theirs, shownKey);
  pair(ours, theirs, [](const XmlElement& element) {
    return keyOf(element).empty() && shownKey(element).empty() ? placeKey(element) : std::string{};
  });
}

void Pairing::guess(const std::vector<XmlElement>& ours, const std::vector<XmlElement>& theirs,
                    const ElementsById& theirIds, const std::unordered_set<std::string>& ourIds)
{
  pair(ours, theirs, [&](const XmlElement& element) {
    const std::string* id = element.find("id");
    const bool known = id && theirIds.contains(*id) && ourIds.contains(*id);
    return known ? std::string{} : placeKey(element);
  });
}

const XmlElement* Pairing::partnerOf(const XmlElement& ours) const
{
  const auto it = m_partners.find(&ours);
  return it == m_partners.end() ? nullptr : it->second;
}

/// Elements with an id stand in the same order in both, references in any.
bool sameTree(const XmlElement& a, const XmlElement& b)
{
  if (!(a.name == b.name) || a.text != b.text || a.tail != b.tail) return false;
  if (a.children.size() != b.children.size() || !sameAttributes(a, b)) return false;
  const Pairing pairs{a.children, b.children};
  const XmlElement* last = nullptr;
  return std::ranges::all_of(a.children, [&](const XmlElement& child) {
    const XmlElement* other = pairs.partnerOf(child);
    if (!other || !sameTree(child, *other)) return false;
    const bool ordered = isReference(child) || !last || last < other;
    if (!isReference(child)) last = other;
    return ordered;
  });
}

}  // namespace einklang::bpmn
