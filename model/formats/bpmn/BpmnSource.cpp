#include "model/formats/bpmn/BpmnSource.h"

#include "model/base/Text.h"
#include "model/formats/Shorten.h"
#include "model/formats/bpmn/BpmnNames.h"

#include <algorithm>
#include <array>
#include <utility>

namespace einklang::bpmn {
namespace {

constexpr std::array<std::string_view, 15> otherModelled{"collaboration",
                                                         "process",
                                                         "participant",
                                                         "lane",
                                                         "sequenceFlow",
                                                         "messageFlow",
                                                         "dataObject",
                                                         "dataObjectReference",
                                                         "dataStoreReference",
                                                         "dataInput",
                                                         "dataOutput",
                                                         "textAnnotation",
                                                         "group",
                                                         "association",
                                                         "dataInputAssociation"};

bool isModelled(const XmlElement& element)
{
  if (element.name.uri == ownUri) return element.name.local.ends_with("low");
  const std::string& name = element.name.local;
  return std::ranges::find(otherModelled, name) != otherModelled.end() ||
         name == "dataOutputAssociation" || nodeTypeOf(name).has_value();
}

/// A task's own dataInput is only a port of its associations and stays an extra.
bool holdsPorts(const XmlElement& element)
{
  return element.is(modelUri, "ioSpecification");
}

bool mayLackId(const std::string& name)
{
  return name.ends_with("Association") || name == "association";
}

}  // namespace

BpmnSource::BpmnSource(const XmlElement& root) : m_root{root}, m_keeper{root}
{
  for (const XmlElement& child : root.children) {
    if (const std::string* id = child.find("id")) m_roots.emplace(*id, &child);
    if (!child.is(modelUri, "category")) continue;
    for (const XmlElement& value : child.children) {
      if (const std::string* id = value.find("id")) m_roots.emplace(*id, &value);
    }
  }
}

void BpmnSource::enter(const XmlElement& element, int process)
{
  const bool own = element.name.uri == ownUri;
  if (element.name.uri != modelUri && !own) return;
  if (isModelled(element)) enterOne(element, process);
  for (const XmlElement& child : element.children) {
    if (holdsPorts(child) && element.name.local != "process") continue;
    enter(child, process);
  }
}

void BpmnSource::enterOne(const XmlElement& element, int process)
{
  const std::string raw = element.attribute("id");
  const std::string* original =
      element.name.uri == ownUri ? element.find("original") : findOwnValue(element, "id");
  const std::string& name = element.name.local;
  if (raw.empty() && !mayLackId(name)) ++missingIds;

  const std::string wanted = original ? *original : raw.empty() ? name + "_1" : raw;
  const std::string id = claim(cleanText(wanted), process);
  if (!raw.empty() && !m_byReference.emplace(raw, Modelled{id, &element, process}).second) {
    note(LossKind::Repaired,
         "The id %1 is used more than once; one of the elements is now called %2.", {raw, id},
         ElementId{id});
  }
  m_ids.emplace(&element, id);
}

std::string BpmnSource::claim(const std::string& wanted, int process)
{
  const std::string fitting = fittingId(wanted);
  if (!wanted.empty() && m_claimed.emplace(process, fitting).second) return fitting;
  std::string stem = wanted.empty() ? "Element" : fitting;
  if (stem.ends_with("_1")) stem.resize(stem.size() - 2);
  for (int& number = m_numbers[stem];;) {
    std::string id = fittingId(stem, "_" + std::to_string(++number));
    if (m_claimed.emplace(process, id).second) return id;
  }
}

const Modelled* BpmnSource::resolve(const std::string& reference) const
{
  auto it = m_byReference.find(reference);
  if (it == m_byReference.end()) it = m_byReference.find(localPart(trim(reference)));
  return it == m_byReference.end() ? nullptr : &it->second;
}

void BpmnSource::alias(const std::string& reference, const XmlElement& element)
{
  const auto it = m_byReference.find(element.attribute("id"));
  if (it == m_byReference.end()) return;
  const Modelled target = it->second;
  m_byReference.insert_or_assign(reference, target);
}

const XmlElement* BpmnSource::findRoot(const std::string& reference) const
{
  auto it = m_roots.find(reference);
  if (it == m_roots.end()) it = m_roots.find(localPart(reference));
  return it == m_roots.end() ? nullptr : it->second;
}

void BpmnSource::note(LossKind kind, const char* text, std::vector<std::string> arguments,
                      std::optional<ElementId> element)
{
  m_losses.push_back({kind, Message{text, std::move(arguments)}, std::move(element)});
}

std::string BpmnSource::nameFor(const XmlElement& element) const
{
  const std::string name = cleanText(element.attribute("name"));
  if (!name.empty()) return name;
  return isEntered(element) ? idOf(element) : element.attribute("id");
}

void BpmnSource::noteCounts()
{
  if (missingIds > 0) {
    note(LossKind::Repaired, "%1 elements had no id and got one.", {std::to_string(missingIds)});
  }
  if (defaultNames > 0) {
    note(LossKind::Repaired,
         "%1 gateways had only the name that their tool gives to every gateway; it is left out.",
         {std::to_string(defaultNames)});
  }
  if (hasFlowLists && wrongFlowLists > 0) {
    note(LossKind::Repaired,
         "The lists of incoming and outgoing flows of %1 steps were wrong or missing. They follow "
         "from the flows.",
         {std::to_string(wrongFlowLists)});
  }
}

}  // namespace einklang::bpmn
