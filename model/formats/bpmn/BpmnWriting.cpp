#include "model/formats/bpmn/BpmnWriting.h"

#include "model/base/Text.h"
#include "model/formats/Shorten.h"
#include "model/formats/bpmn/BpmnNames.h"
#include "model/formats/bpmn/BpmnSource.h"
#include "model/formats/xml/XmlReader.h"

#include <algorithm>
#include <cctype>

namespace einklang::bpmn {
namespace {

/// A valid id that resembles the text.
std::string asNcName(const std::string& text)
{
  std::string name;
  for (const char c : text) {
    const bool fits = isNcName(std::string{"_"} + c);
    name += fits ? c : '_';
  }
  return isNcName(name) ? name : "_" + name;
}

/// Calls take(id) for every id attribute in a kept piece of XML.
template <typename F>
void forEachId(const std::string& text, F&& take)
{
  for (std::size_t at = text.find(" id=\""); at != std::string::npos;
       at = text.find(" id=\"", at + 1)) {
    const std::size_t begin = at + 5;
    take(text.substr(begin, text.find('"', begin) - begin));
  }
}

}  // namespace

Writing::Writing(const FileContent& content) : m_content{content}
{
  for (const auto& [prefix, uri] : usualPrefixes) m_declared.emplace(prefix, uri);
  readPrefixes();
  readRoots();
  keepIds(content.extras);
  for (const Process& process : content.processes) keepIds(process);
}

void Writing::readPrefixes()
{
  const std::string start = "bpmn@{" + std::string{xmlnsUri} + "}";
  for (const Extra& extra : m_content.extras) {
    if (!extra.place.starts_with(start) || extra.text.empty()) continue;
    const std::string prefix = extra.place.substr(start.size());
    if (isNcName(prefix) && !prefix.starts_with("xml")) m_declared.emplace(prefix, extra.text);
  }
}

void Writing::readRoots()
{
  for (const Extra& extra : m_content.extras) {
    if (!extra.place.starts_with("bpmn/")) continue;
    Result<XmlDocument> document = readXml(extra.text, {});
    if (document) m_keptRoots.push_back(std::move(document->root));
  }
  for (const XmlElement& root : m_keptRoots) {
    m_keptById.emplace(root.attribute("id"), &root);
    if (!root.is(modelUri, "category")) continue;
    for (const XmlElement& value : root.children) m_keptById.emplace(value.attribute("id"), &value);
  }
}

void Writing::keepIds(const Extras& extras)
{
  for (const Extra& extra : extras) {
    if (extra.place.ends_with("@id")) m_kept.insert(extra.text);
    forEachId(extra.text, [&](const std::string& id) { m_kept.insert(id); });
  }
}

void Writing::keepIds(const Process& process)
{
  keepIds(process.header().extras);
  const auto keep = [&](const auto& list) {
    for (const auto& element : list) keepIds(element.extras);
  };
  keep(process.participants());
  keep(process.lanes());
  keep(process.nodes());
  keep(process.flows());
  keep(process.messageFlows());
  keep(process.dataObjects());
  keep(process.annotations());
  keep(process.groups());
  keep(process.associations());
}

void Writing::enter(const Process& process, int number)
{
  m_processIds.emplace(number, enterOne(allProcesses, process.id().value()));
  const auto add = [&](const auto& list) {
    for (const auto& element : list) enterOne(number, element.id.value());
  };
  add(process.participants());
  add(process.lanes());
  add(process.nodes());
  add(process.flows());
  add(process.messageFlows());
  add(process.dataObjects());
  add(process.annotations());
  add(process.groups());
  add(process.associations());
}

std::string Writing::enterOne(int process, const std::string& id)
{
  const bool valid = isNcName(id) && !m_used.contains(id);
  const std::string written = valid ? id : uniqueId(asNcName(id));
  m_used.insert(written);
  if (written != id) ++changedIds;
  m_ids.emplace(std::pair{process, id}, written);
  return written;
}

std::string Writing::fileId(int process, const std::string& id) const
{
  const auto it = m_ids.find({process, id});
  return it == m_ids.end() ? std::string{} : it->second;
}

std::string Writing::idFor(int process, const std::string& wanted)
{
  const std::string known = fileId(process, "process " + wanted);
  if (!known.empty()) return known;
  const bool valid = isNcName(wanted) && takeId(wanted);
  const std::string written = valid ? wanted : uniqueId(asNcName(wanted));
  m_used.insert(written);
  m_ids.emplace(std::pair{process, "process " + wanted}, written);
  return written;
}

std::string Writing::uniqueId(const std::string& wanted)
{
  const std::string stem = fittingId(asNcName(wanted));
  if (!isWanted(stem)) {
    m_used.insert(stem);
    return stem;
  }
  for (int& number = m_numbers[stem];;) {
    std::string id = fittingId(stem, "_" + std::to_string(++number));
    if (isWanted(id)) continue;
    m_used.insert(id);
    return id;
  }
}

bool Writing::takeId(const std::string& id)
{
  return isNcName(id) && m_used.insert(id).second;
}

std::string Writing::prefixOf(const std::string& uri)
{
  if (uri == xmlUri) return "xml";  // bound for ever, no other prefix may be
  for (const auto& [prefix, known] : m_declared) {
    if (known == uri && !prefix.empty()) return prefix;
  }
  for (int number = 1;; ++number) {
    const std::string prefix = "ns" + std::to_string(number);
    if (m_declared.emplace(prefix, uri).second) return prefix;
  }
}

const XmlElement* Writing::findKept(const std::string& id) const
{
  auto it = m_keptById.find(id);
  if (it == m_keptById.end()) it = m_keptById.find(localPart(id));
  return it == m_keptById.end() ? nullptr : it->second;
}

void Writing::note(LossKind kind, const char* text, std::vector<std::string> arguments,
                   std::optional<ElementId> element)
{
  m_losses.push_back({kind, Message{text, std::move(arguments)}, std::move(element)});
}

Losses Writing::takeLosses()
{
  if (changedIds > 0) {
    note(LossKind::Kept,
         "%1 ids are not allowed in BPMN files and are written in another form; an extension keeps "
         "the original ones.",
         {std::to_string(changedIds)});
  }
  return std::move(m_losses);
}

XmlElement bpmnElement(std::string_view name, std::string_view id)
{
  XmlElement element;
  element.name = {std::string{modelUri}, std::string{name}, ""};
  element.set("id", id);
  return element;
}

void addTextChild(XmlElement& parent, std::string_view name, std::string_view text)
{
  XmlElement child = bpmnElement(name);
  child.text = text;
  parent.children.push_back(std::move(child));
}

XmlElement& extensionsOf(XmlElement& element)
{
  for (XmlElement& child : element.children) {
    if (child.is(modelUri, "extensionElements")) return child;
  }
  return element.children.emplace_back(bpmnElement("extensionElements"));
}

XmlElement placeholderPort(Writing& writing, const std::string& associationId)
{
  XmlElement port = bpmnElement("property", writing.uniqueId("Property_" + associationId));
  port.set("name", "__targetRef_placeholder");
  return port;
}

void putIntoExtensions(XmlElement& element, XmlElement child)
{
  extensionsOf(element).children.push_back(std::move(child));
  auto& children = element.children;
  const auto extensions = std::ranges::find_if(
      children, [](const XmlElement& c) { return c.is(modelUri, "extensionElements"); });
  const auto place = std::ranges::find_if(
      children, [](const XmlElement& c) { return !c.is(modelUri, "documentation"); });
  if (extensions > place) std::rotate(place, extensions, extensions + 1);
}

}  // namespace einklang::bpmn
