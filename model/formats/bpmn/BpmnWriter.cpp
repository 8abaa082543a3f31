#include "model/base/Text.h"
#include "model/formats/bpmn/BpmnAside.h"
#include "model/formats/bpmn/BpmnAttributes.h"
#include "model/formats/bpmn/BpmnDiWriter.h"
#include "model/formats/bpmn/BpmnFormat.h"
#include "model/formats/bpmn/BpmnNames.h"
#include "model/formats/bpmn/BpmnProcessWriter.h"
#include "model/formats/bpmn/BpmnTree.h"
#include "model/formats/xml/XmlWriter.h"

#include <algorithm>
#include <set>

namespace einklang {

using namespace bpmn;

namespace {

constexpr std::string_view xmlnsPlace = "bpmn@{http://www.w3.org/2000/xmlns/}";

bool isXsdDeclaration(const Extra& extra)
{
  return extra.place == std::string{xmlnsPlace} + "xsd";
}

bool isDataLink(const XmlElement& element)
{
  return element.is(modelUri, "dataInputAssociation") ||
         element.is(modelUri, "dataOutputAssociation");
}

class FileWriter
{
 public:
  explicit FileWriter(const FileContent& content) : m_content{content}, m_writing{content} {}

  BpmnTree write()
  {
    for (std::size_t i = 0; i < m_content.processes.size(); ++i) {
      m_writing.enter(m_content.processes[i], static_cast<int>(i));
    }
    XmlElement root = bpmnElement("definitions");
    ExtrasWriter extras{m_content.extras, m_writing};
    extras.discard(std::string{xmlnsPlace});
    extras.put(root, "bpmn", "tDefinitions");
    if (!root.find("targetNamespace")) root.set("targetNamespace", usualTargetNamespace);
    root.set("exporter", "Einklang");
    std::vector<XmlElement> processes = writeProcesses();
    putFileExtras(processes, extras);
    std::ranges::move(m_writing.takeRoots(), std::back_inserter(root.children));
    std::ranges::move(processes, std::back_inserter(root.children));
    writeDiagrams(root);
    m_writing.schema().sortChildren(root, "tDefinitions");
    dropDanglingIds(root);
    declarePrefixes(root);
    return {std::move(root), m_writing.takeLosses()};
  }

 private:
  std::vector<XmlElement> writeProcesses()
  {
    std::vector<XmlElement> all;
    for (std::size_t i = 0; i < m_content.processes.size(); ++i) {
      ProcessWriter writer{m_content.processes[i], static_cast<int>(i), m_writing};
      std::vector<XmlElement> roots = writer.write();
      std::ranges::move(roots, std::back_inserter(all));
    }
    return all;
  }

  /// The definitions have no extension elements; the first process carries what they cannot.
  static void putFileExtras(std::vector<XmlElement>& processes, ExtrasWriter& extras)
  {
    XmlElement file = ownElement("file");
    extras.putRestInside(file);
    if (file.children.empty() || processes.empty()) return;
    putIntoExtensions(processes.front(), std::move(file));
  }

  void writeDiagrams(XmlElement& root)
  {
    Aside aside{root};
    for (const Diagram& diagram : m_content.diagrams) {
      const auto process = std::ranges::find(m_content.processes, diagram.process, &Process::id);
      if (process == m_content.processes.end()) continue;
      const auto number = static_cast<int>(process - m_content.processes.begin());
      root.children.push_back(writeDiagram(diagram, *process, number, m_writing));
      aside.takeFrom(root.children.back());
    }
    aside.putInto(root);
  }

  /// A reference inside something kept may point to what is gone; the schema forbids that for
  /// references by id.
  void dropDanglingIds(XmlElement& root)
  {
    std::set<std::string> ids;
    collectIds(root, ids);
    for (XmlElement& child : root.children) {
      if (child.name.uri == modelUri) {
        dropDangling(child, m_writing.schema().typeOf(child.name.local), ids);
      }
    }
  }

  static void collectIds(const XmlElement& element, std::set<std::string>& ids)
  {
    if (element.name.uri != modelUri && element.name.uri != diUri) return;
    if (const std::string* id = element.find("id")) ids.insert(*id);
    for (const XmlElement& child : element.children) collectIds(child, ids);
  }

  void dropDangling(XmlElement& element, const std::string& type, std::set<std::string>& ids)
  {
    const Schema& schema = m_writing.schema();
    giveTargets(element, type, ids);
    std::erase_if(element.attributes, [&](const XmlAttribute& attribute) {
      return attribute.name.uri.empty() &&
             schema.attributeType(type, attribute.name.local) == "IDREF" &&
             !ids.contains(attribute.value);
    });
    std::erase_if(element.children, [&](const XmlElement& child) {
      return child.name.uri == modelUri && child.children.empty() &&
             schema.typeOfChild(type, child.name.local) == "IDREF" && !ids.contains(child.text);
    });
    for (XmlElement& child : element.children) {
      if (child.name.uri != modelUri) continue;
      const std::string inner = schema.typeOfChild(type, child.name.local);
      if (!inner.empty() && inner != "IDREF") dropDangling(child, inner, ids);
    }
  }

  /// A data association must have a target. Where the port that it names is gone, a placeholder
  /// stands for it if the association has a beginning; else it moves to the extensions of its step.
  void giveTargets(XmlElement& element, const std::string& type, std::set<std::string>& ids)
  {
    const auto has = [&](const XmlElement& link, std::string_view end) {
      const XmlElement* child = link.findChild(modelUri, end);
      return child && ids.contains(trim(child->text));
    };
    std::vector<XmlElement> ports;
    std::vector<XmlElement> moved;
    std::erase_if(element.children, [&](XmlElement& link) {
      if (!isDataLink(link) || has(link, "targetRef")) return false;
      const bool begins = has(link, "sourceRef") && link.name.local == "dataInputAssociation";
      if (!begins) {
        moved.push_back(ownExtra({"bpmn/" + link.name.local, xmlFragment(link)}));
        return true;
      }
      std::erase_if(link.children, [](const XmlElement& c) { return c.is(modelUri, "targetRef"); });
      ports.push_back(placeholderPort(m_writing, link.attribute("id")));
      ids.insert(ports.back().attribute("id"));
      addTextChild(link, "targetRef", ports.back().attribute("id"));
      m_writing.schema().sortChildren(link, "tDataInputAssociation");
      return false;
    });
    if (ports.empty() && moved.empty()) return;
    std::ranges::move(ports, std::back_inserter(element.children));
    for (XmlElement& extra : moved) extensionsOf(element).children.push_back(std::move(extra));
    m_writing.schema().sortChildren(element, type);
  }

  /// Declares at the root what is used anywhere, so that no element has to.
  void declarePrefixes(XmlElement& root)
  {
    std::set<std::string> used;
    collectUris(root, used);
    std::vector<XmlAttribute> declarations;
    std::set<std::string> prefixes;
    const auto declare = [&](std::string_view prefix, std::string_view uri) {
      if (!prefixes.emplace(prefix).second) return;
      declarations.push_back(
          {{std::string{xmlnsUri}, std::string{prefix}, "xmlns"}, std::string{uri}});
    };
    const bool keepsXsd = std::ranges::any_of(m_content.extras, isXsdDeclaration);
    for (const auto& [prefix, uri] : usualPrefixes) {
      const bool kept = uri == xsdUri && keepsXsd;
      if (used.contains(std::string{uri}) && !kept) declare(prefix, uri);
    }
    const auto& known = m_writing.declared();
    for (const Extra& extra : m_content.extras) {
      const auto entry = extra.place.starts_with(xmlnsPlace)
                             ? known.find(extra.place.substr(xmlnsPlace.size()))
                             : known.end();
      if (entry != known.end()) declare(entry->first, entry->second);
    }
    for (const auto& [prefix, uri] : known) {
      if (!std::ranges::count(usualPrefixes, prefix, &Namespace::first)) declare(prefix, uri);
    }
    root.attributes.insert(root.attributes.begin(), declarations.begin(), declarations.end());
  }

  static void collectUris(const XmlElement& element, std::set<std::string>& uris)
  {
    uris.insert(element.name.uri);
    for (const XmlAttribute& attribute : element.attributes) {
      uris.insert(attribute.name.uri);
      if (attribute.value.starts_with("xsd:")) uris.insert(std::string{xsdUri});
    }
    for (const XmlElement& child : element.children) collectUris(child, uris);
  }

  const FileContent& m_content;
  Writing m_writing;
};

}  // namespace

BpmnTree bpmn::treeOf(const FileContent& content)
{
  return FileWriter{content}.write();
}

Export writeBpmn(const FileContent& content)
{
  BpmnTree tree = treeOf(content);
  return {writeXml(tree.root), std::move(tree.losses)};
}

}  // namespace einklang
