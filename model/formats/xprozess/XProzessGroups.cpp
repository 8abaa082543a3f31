#include "model/formats/xprozess/XProzessGroups.h"

#include "model/base/Text.h"
#include "model/formats/xprozess/XProzessDetails.h"
#include "model/formats/xprozess/XProzessTree.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace einklang::xprozess {
namespace {

ActivityGroup groupOf(const std::string& code)
{
  int number = 0;
  std::from_chars(code.data(), code.data() + code.size(), number);
  return number >= 1 && number <= 8 ? static_cast<ActivityGroup>(number) : ActivityGroup::None;
}

void collect(const XmlElement& parent, std::string_view name, std::vector<std::string>& documents)
{
  for (const XmlElement* data : childrenOf(parent, name)) {
    const std::string document = documentOf(*data);
    if (!document.empty()) documents.push_back(document);
  }
}

std::string initiatorOf(const Process& process)
{
  for (const ProfileParticipant& participant : process.profile().participants) {
    if (participant.role == ParticipantRole::Initiator) return participant.name;
  }
  return {};
}

/// empfangeneDaten or bereitgestellteDaten: a document, the way it travels, the other party.
XmlElement dataElement(const char* name, const char* party, const std::string& document,
                       const std::string& partner)
{
  XmlElement made = element(name);
  XmlElement reference = element("formularverweis");
  reference.children.push_back(element("textuelleBeschreibung", document));
  made.children.push_back(std::move(reference));
  made.children.push_back(
      code("uebermittlungsart", std::string{fimLists} + "uebermittlungsart", "2019-08-05", "99"));
  made.children.push_back(element(party, partner));
  return made;
}

void addData(XmlElement& parent, const Process& process, const Node& node, bool received)
{
  std::vector<std::string> documents =
      received ? node.attributes.documentsIn : node.attributes.documentsOut;
  if (documents.empty()) documents.push_back(node.label);
  for (const std::string& document : documents) {
    parent.children.push_back(
        received
            ? dataElement("empfangeneDaten", "sender", document, initiatorOf(process))
            : dataElement("bereitgestellteDaten", "empfaenger", document, initiatorOf(process)));
  }
}

/// The attributes special to a type. Codes that the process does not say are FIM's to choose: the
/// loss report lists them.
XmlElement specificAttributes(const Process& process, const Node& node, Losses& losses)
{
  const int type = static_cast<int>(node.attributes.activityGroup);
  XmlElement specific = element("spezifischeAttribute" + std::to_string(type));
  const auto coded = [&](const char* name, const char* value) {
    specific.children.push_back(code(name, std::string{fimLists} + name, "2019-08-05", value));
    losses.push_back({LossKind::Repaired,
                      {"FIM asks for %1 of an activity group; the process does not say it, the "
                       "export holds a placeholder",
                       {name}},
                      ElementId{node.id}});
  };
  if (type == 2 || type == 7) addData(specific, process, node, false);
  if (type == 1 || type == 7) addData(specific, process, node, true);
  if (type == 7) specific.children.push_back(element("mitwirkungspflicht", "false"));
  if (type == 3) coded("formellepruefung", "4");
  if (type == 4 || type == 5) specific.children.push_back(element("hilfsmittel", node.description));
  if (type == 5) coded("entscheidungsart", "2");
  if (type == 6) coded("bearbeitungsart", "1");
  if (type == 8) specific.children.push_back(element("beschreibung", node.description));
  for (XmlElement& child : specific.children) {
    if (child.name.local == "formellepruefung") child.name.local = "formellePruefung";
  }
  XmlElement outer = element("spezifischeAttribute");
  outer.children.push_back(std::move(specific));
  return outer;
}

std::string twoDigits(int number)
{
  return (number < 10 ? "0" : "") + std::to_string(number);
}

XmlElement newGroup(const Process& process, const Node& node, int number, Losses& losses)
{
  const int type = static_cast<int>(node.attributes.activityGroup);
  XmlElement group = element("aktivitaetengruppe");
  group.children.push_back(code("referenzaktivitaetengruppeTyp",
                                std::string{fimLists} + "referenzaktivitaetengruppe", "2019-08-07",
                                std::to_string(type)));
  group.children.push_back(
      element("referenzaktivitaetengruppeVersion", type == 4 || type == 5 ? "2.00" : "1.00"));
  group.children.push_back(element("id", twoDigits(number)));
  group.children.push_back(element("subProzessID", node.id.value()));
  group.children.push_back(specificAttributes(process, node, losses));
  return group;
}

XmlElement documentElement(std::string_view name, const std::string& text)
{
  XmlElement made = element(name);
  made.children.push_back(element("textuelleBeschreibung", text));
  return made;
}

void putTexts(XmlElement& group, std::string_view name, const std::vector<std::string>& texts)
{
  putList<std::string>(
      group, name, texts, groupOrder,
      [](const XmlElement& e) { return trim(cleanText(e.allText())); },
      [&](const std::string& text) { return element(name, text); });
}

void putDocuments(XmlElement& group, std::string_view name, const std::vector<std::string>& texts)
{
  putList<std::string>(group, name, texts, groupOrder, documentOf,
                       [&](const std::string& text) { return documentElement(name, text); });
}

void putContent(XmlElement& group, const GroupContent& old, const GroupContent& now)
{
  const Attributes& a = now.attributes;
  if (old.name != now.name) putText(group, "name", now.name, groupOrder);
  if (old.description != now.description) {
    putText(group, "beschreibung", now.description, groupOrder);
  }
  if (old.attributes.legalBases != a.legalBases) {
    putList<LegalBasis>(group, "handlungsgrundlage", a.legalBases, groupOrder, legalBasisOf,
                        legalBasisElement);
  }
  if (old.attributes.documentsIn != a.documentsIn) {
    putDocuments(group, "eingehendeDaten", a.documentsIn);
  }
  if (old.attributes.documentsOut != a.documentsOut) {
    putDocuments(group, "ausgehendeDaten", a.documentsOut);
  }
  if (old.attributes.systems != a.systems) putTexts(group, "fachverfahren", a.systems);
}

}  // namespace

GroupContent groupContentOf(const XmlElement& group)
{
  GroupContent content{textIn(group, "name"), textIn(group, "beschreibung"), {}};
  Attributes& a = content.attributes;
  const XmlElement* type = group.findChild(uri, "referenzaktivitaetengruppeTyp");
  a.activityGroup = type ? groupOf(codeIn(*type)) : ActivityGroup::None;
  for (const XmlElement* basis : childrenOf(group, "handlungsgrundlage")) {
    a.legalBases.push_back(legalBasisOf(*basis));
  }
  collect(group, "eingehendeDaten", a.documentsIn);
  collect(group, "ausgehendeDaten", a.documentsOut);
  for (const XmlElement* system : childrenOf(group, "fachverfahren")) {
    const std::string text = trim(cleanText(system->allText()));
    if (!text.empty()) a.systems.push_back(text);
  }
  const XmlElement* outer = group.findChild(uri, "spezifischeAttribute");
  for (const XmlElement& specific : outer ? outer->children : std::vector<XmlElement>{}) {
    if (a.documentsIn.empty()) collect(specific, "empfangeneDaten", a.documentsIn);
    if (a.documentsOut.empty()) collect(specific, "bereitgestellteDaten", a.documentsOut);
  }
  return content;
}

GroupContent groupContentOf(const Node& node)
{
  GroupContent content{node.label, node.description, {}};
  content.attributes.activityGroup = node.attributes.activityGroup;
  content.attributes.legalBases = node.attributes.legalBases;
  content.attributes.documentsIn = node.attributes.documentsIn;
  content.attributes.documentsOut = node.attributes.documentsOut;
  content.attributes.systems = node.attributes.systems;
  return content;
}

bool isActivityGroup(const Node& node)
{
  if (node.attributes.activityGroup != ActivityGroup::None) return true;
  const auto kept = keptGroupOf(node);
  return kept && groupContentOf(*kept).attributes.activityGroup == ActivityGroup::None;
}

void takeOver(Node& node, const GroupContent& content)
{
  if (!content.name.empty()) node.label = content.name;
  if (!content.description.empty()) node.description = content.description;
  node.attributes.activityGroup = content.attributes.activityGroup;
  node.attributes.legalBases = content.attributes.legalBases;
  node.attributes.documentsIn = content.attributes.documentsIn;
  node.attributes.documentsOut = content.attributes.documentsOut;
  node.attributes.systems = content.attributes.systems;
}

XmlElement groupElement(const Process& process, const Node& node, const XmlElement* existing,
                        int number, Losses& losses)
{
  const GroupContent now = groupContentOf(node);
  const bool sameType = existing && groupContentOf(*existing).attributes.activityGroup ==
                                        now.attributes.activityGroup;
  XmlElement group = sameType ? *existing : newGroup(process, node, number, losses);
  if (textIn(group, "subProzessID") != node.id.value()) {
    putText(group, "subProzessID", node.id.value(), groupOrder);
  }
  putContent(group, groupContentOf(group), now);
  return group;
}

}  // namespace einklang::xprozess
