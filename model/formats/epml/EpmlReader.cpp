#include "model/base/Text.h"
#include "model/formats/Shorten.h"
#include "model/formats/epml/EpcModel.h"
#include "model/formats/epml/EpmlFormat.h"
#include "model/formats/xml/XmlReader.h"
#include "model/formats/xml/XmlWriter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <unordered_set>
#include <utility>

namespace einklang {
namespace epml {
namespace {

constexpr std::array<std::pair<std::string_view, EpcKind>, 9> kinds{
    {{"event", EpcKind::Event},
     {"function", EpcKind::Function},
     {"processInterface", EpcKind::ProcessInterface},
     {"and", EpcKind::And},
     {"or", EpcKind::Or},
     {"xor", EpcKind::Xor},
     {"participant", EpcKind::Participant},
     {"application", EpcKind::Application},
     {"dataField", EpcKind::Data}}};

/// C-EPCs (configurable EPCs) wrap what may be configured; the element inside is meant.
constexpr std::array<std::string_view, 2> wrappers{"configurableFunction", "configurableConnector"};
/// What says nothing about the elements of a chain.
constexpr std::array<std::string_view, 4> silent{"name", "description", "graphics",
                                                 "documentation"};

std::optional<EpcKind> kindOf(const XmlElement& element)
{
  const auto found = std::ranges::find(kinds, std::string_view{element.name.local},
                                       &std::pair<std::string_view, EpcKind>::first);
  return found == kinds.end() ? std::nullopt : std::optional{found->second};
}

const XmlElement* childOf(const XmlElement& parent, std::string_view name)
{
  const auto found = std::ranges::find_if(
      parent.children, [&](const XmlElement& child) { return child.name.local == name; });
  return found == parent.children.end() ? nullptr : &*found;
}

/// One line: vendors write a line break of a label as `\n`.
std::string label(std::string text)
{
  for (std::size_t at = 0; (at = text.find("\\n", at)) != std::string::npos;) {
    text.replace(at, 2, " ");
  }
  std::ranges::replace(text, '\n', ' ');
  return shortened(trim(cleanText(text)));
}

std::string labelIn(const XmlElement& parent, std::string_view name)
{
  const XmlElement* child = childOf(parent, name);
  return child ? label(child->allText()) : std::string{};
}

/// An attribute whose writing differs between vendors: epcId, epcID, EpcId.
std::string attributeOf(const XmlElement& element, std::string_view name)
{
  const std::string wanted = foldText(name);
  for (const XmlAttribute& attribute : element.attributes) {
    if (foldText(attribute.name.local) == wanted) return attribute.value;
  }
  return {};
}

class EpmlReading
{
 public:
  EpmlReading(const XmlElement& root, const ImportLimits& limits, Losses& losses)
      : m_limits{limits}, m_losses{losses}
  {
    readDefinitions(root);
    readCoordinates(root);
  }

  /// Directories nest; the depth of the document is bounded by the reader.
  void readFolder(const XmlElement& folder, const std::string& path)
  {
    for (const XmlElement& child : folder.children) {
      const std::string& kind = child.name.local;
      if (kind == "epc") {
        m_chains.push_back(readChain(child, path));
      } else if (kind == "directory") {
        const std::string name = label(attributeOf(child, "name"));
        const bool isRoot = path.empty() && foldText(name) == "root";
        readFolder(child, isRoot || name.empty() ? path
                          : path.empty()         ? name
                                                 : path + " / " + name);
      }
    }
  }

  std::vector<Epc> take() { return std::move(m_chains); }

 private:
  struct Definition
  {
    std::string name;
    std::string description;
  };

  void readDefinitions(const XmlElement& root)
  {
    const XmlElement* definitions = childOf(root, "definitions");
    if (!definitions) return;
    for (const XmlElement& child : definitions->children) {
      m_definitions[attributeOf(child, "defId")] = {labelIn(child, "name"),
                                                    labelIn(child, "description")};
    }
  }

  void readCoordinates(const XmlElement& root)
  {
    const XmlElement* coordinates = childOf(root, "coordinates");
    if (!coordinates) return;
    m_mirroredX = attributeOf(*coordinates, "xOrigin") == "rightToLeft";
    m_mirroredY = attributeOf(*coordinates, "yOrigin") == "bottomToTop";
  }

  Epc readChain(const XmlElement& element, const std::string& path)
  {
    Epc epc{attributeOf(element, "epcId"),
            label(attributeOf(element, "name")),
            path,
            labelIn(element, "description"),
            {},
            {}};
    m_ids.clear();
    for (const XmlElement& child : element.children) readPart(child, epc);
    return epc;
  }

  void readPart(const XmlElement& element, Epc& epc)
  {
    const std::string& name = element.name.local;
    if (std::ranges::find(wrappers, name) != wrappers.end()) {
      for (const XmlElement& inner : element.children) readPart(inner, epc);
      return;
    }
    if (const std::optional<EpcKind> kind = kindOf(element)) {
      addNode(element, *kind, epc);
    } else if (name == "arc" || name == "relation") {
      addArc(element, epc);
    } else if (std::ranges::find(silent, name) == silent.end()) {
      m_losses.push_back(
          {LossKind::Dropped,
           {"The element %1 of the chain %2 has no counterpart and was left out", {name, epc.name}},
           std::nullopt});
    }
  }

  void addNode(const XmlElement& element, EpcKind kind, Epc& epc)
  {
    EpcNode node{kind, fittingId(attributeOf(element, "id"))};
    if (!m_ids.insert(node.id).second) {
      m_losses.push_back({LossKind::Repaired,
                          {"The id %1 is given twice in the chain %2; lines lead to the first",
                           {node.id, epc.name}},
                          std::nullopt});
      node.id.clear();
    }
    const auto definition = m_definitions.find(attributeOf(element, "defRef"));
    node.name = labelIn(element, "name");
    node.description = labelIn(element, "description");
    if (definition != m_definitions.end()) {
      if (node.name.empty()) node.name = definition->second.name;
      if (node.description.empty()) node.description = definition->second.description;
    }
    if (const XmlElement* link = childOf(element, "toProcess")) {
      node.linksTo = attributeOf(*link, "linkToEpcId");
    }
    node.bounds = boundsOf(element);
    for (const XmlElement& child : element.children) {
      if (child.name.local == "attribute")
        node.extras.push_back({"epml/attribute", xmlFragment(child)});
    }
    epc.nodes.push_back(std::move(node));
  }

  /// `arc` holds a `flow` or a `relation`; some tools write the ends at the arc itself, and some
  /// call the ends of relations `from` and `to`.
  void addArc(const XmlElement& element, Epc& epc)
  {
    const XmlElement* flow = childOf(element, "flow");
    const XmlElement* relation = childOf(element, "relation");
    const XmlElement& ends = flow ? *flow : relation ? *relation : element;
    const bool isFlow = !relation && element.name.local != "relation";
    const auto end = [&](std::string_view name, std::string_view other) {
      const std::string id = attributeOf(ends, name);
      return id.empty() ? attributeOf(ends, other) : id;
    };
    epc.arcs.push_back({attributeOf(element, "id"), end("source", "from"), end("target", "to"),
                        foldText(attributeOf(ends, "type")), isFlow});
  }

  std::optional<Rect> boundsOf(const XmlElement& element) const
  {
    const XmlElement* graphics = childOf(element, "graphics");
    const XmlElement* position = graphics ? childOf(*graphics, "position") : nullptr;
    if (!position) return std::nullopt;
    Rect rect;
    if (!coordinate(*position, "x", rect.x) || !coordinate(*position, "y", rect.y)) {
      return std::nullopt;
    }
    coordinate(*position, "width", rect.width);
    coordinate(*position, "height", rect.height);
    if (m_mirroredX) rect.x = -rect.x - rect.width;
    if (m_mirroredY) rect.y = -rect.y - rect.height;
    return rect;
  }

  bool coordinate(const XmlElement& position, std::string_view name, double& value) const
  {
    double read = 0;
    if (!parseNumber(trim(attributeOf(position, name)), read)) return false;
    if (!(std::abs(read) <= m_limits.coordinate)) return false;
    value = read;
    return true;
  }

  const ImportLimits& m_limits;
  Losses& m_losses;
  std::map<std::string, Definition> m_definitions;
  std::unordered_set<std::string> m_ids;
  std::vector<Epc> m_chains;
  bool m_mirroredX = false;
  bool m_mirroredY = false;
};

}  // namespace

std::vector<Epc> epcsIn(const XmlElement& root, const ImportLimits& limits, Losses& losses)
{
  EpmlReading reading{root, limits, losses};
  reading.readFolder(root, {});
  return reading.take();
}

}  // namespace epml

namespace {
constexpr std::size_t mostChains = 5'000;
}

Result<Import> readEpml(std::string_view bytes, const std::string& name, const ImportLimits& limits)
{
  const Result<XmlDocument> document =
      readXml(bytes, name, limits, {{"epml", "http://www.epml.de"}});
  if (!document) return document.error();
  Import import;
  import.format = FileFormat::Epml;
  const std::vector<epml::Epc> chains = epml::epcsIn(document->root, limits, import.losses);
  if (chains.empty()) {
    return Error{ErrorCode::InvalidContent,
                 {"The EPML file holds no event-driven process chain (epc)."},
                 name,
                 document->root.position};
  }
  if (chains.size() > mostChains) {
    return Error{ErrorCode::LimitExceeded,
                 {"The file holds more than %1 processes.", {std::to_string(mostChains)}},
                 name};
  }
  epml::ChainNames names;
  for (const epml::Epc& epc : chains) names.names.emplace(epc.id, epc.name);
  for (const epml::Epc& epc : chains) epml::addProcess(epc, names, import);
  return import;
}

}  // namespace einklang
