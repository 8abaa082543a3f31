#include "model/formats/xprozess/XProzessDetails.h"

#include "model/base/Text.h"
#include "model/formats/xml/XmlWriter.h"
#include "model/formats/xprozess/XProzessCodes.h"
#include "model/formats/xprozess/XProzessKept.h"
#include "model/formats/xprozess/XProzessTree.h"

#include <algorithm>
#include <array>
#include <functional>

namespace einklang {
namespace xprozess {
namespace {

constexpr std::array<std::string_view, 8> exchangeOrder{
    "bereitgestellteDaten", "empfangeneDaten", "formellePruefung",   "hilfsmittel",
    "entscheidungsart",     "bearbeitungsart", "mitwirkungspflicht", "beteiligungsform"};
constexpr std::array<std::string_view, 1> descriptionOrder{"beschreibung"};

ListedCode codeOf(const XmlElement& element)
{
  ListedCode code{
      codeIn(element), {}, element.attribute("listURI"), element.attribute("listVersionID")};
  for (const XmlElement& child : element.children) {
    if (child.name.local == "name") code.name = trim(cleanText(child.text));
  }
  return code;
}

/// A code that says no list gets the usual one of this element.
XmlElement codeElement(std::string_view name, const ListedCode& code)
{
  const ListedCode usual = usualList(name);
  XmlElement made = xprozess::code(name, code.list.empty() ? usual.list : code.list,
                                   code.list.empty() ? usual.version : code.version, code.code);
  if (!code.name.empty()) {
    XmlElement inner;
    inner.name.local = "name";
    inner.text = code.name;
    made.children.push_back(std::move(inner));
  }
  return made;
}

DataExchange exchangeOf(const XmlElement& element)
{
  DataExchange exchange{documentOf(element), textIn(element, "sender"), {}};
  if (exchange.partner.empty()) exchange.partner = textIn(element, "empfaenger");
  if (const XmlElement* way = element.findChild(uri, "uebermittlungsart")) {
    exchange.channel = codeOf(*way);
  }
  return exchange;
}

XmlElement exchangeElement(std::string_view name, const DataExchange& exchange)
{
  XmlElement made = element(name);
  XmlElement reference = element("formularverweis");
  reference.children.push_back(element("textuelleBeschreibung", exchange.document));
  made.children.push_back(std::move(reference));
  ListedCode channel = exchange.channel;
  if (channel.code.empty()) channel.code = noPreference;
  made.children.push_back(codeElement("uebermittlungsart", channel));
  made.children.push_back(
      element(name == "empfangeneDaten" ? "sender" : "empfaenger", exchange.partner));
  return made;
}

const XmlElement* specificOf(const XmlElement& group)
{
  const XmlElement* outer = group.findChild(uri, "spezifischeAttribute");
  return outer && !outer->children.empty() ? &outer->children.front() : nullptr;
}

std::optional<ListedCode> optionalCode(const XmlElement& parent, std::string_view name)
{
  const XmlElement* found = parent.findChild(uri, name);
  return found ? std::optional{codeOf(*found)} : std::nullopt;
}

void readSpecific(const XmlElement& specific, GroupDetails& details)
{
  for (const XmlElement* data : childrenOf(specific, "empfangeneDaten")) {
    details.received.push_back(exchangeOf(*data));
  }
  for (const XmlElement* data : childrenOf(specific, "bereitgestellteDaten")) {
    details.provided.push_back(exchangeOf(*data));
  }
  for (const XmlElement* check : childrenOf(specific, "formellePruefung")) {
    details.formalChecks.push_back(codeOf(*check));
  }
  details.aids = textIn(specific, "hilfsmittel");
  details.decision = optionalCode(specific, "entscheidungsart");
  details.processing = optionalCode(specific, "bearbeitungsart");
  details.participation = optionalCode(specific, "beteiligungsform");
  details.description = textIn(specific, "beschreibung");
  const std::string duty = textIn(specific, "mitwirkungspflicht");
  if (!duty.empty()) details.dutyToCooperate = duty == "true" || duty == "1";
}

void putCode(XmlElement& specific, std::string_view name, const std::optional<ListedCode>& was,
             const std::optional<ListedCode>& is)
{
  if (was == is) return;
  std::vector<XmlElement> made;
  if (is && !is->code.empty()) made.push_back(codeElement(name, *is));
  putChildren(specific, name, std::move(made), exchangeOrder);
}

void putSpecific(XmlElement& specific, const GroupDetails& now)
{
  GroupDetails was;
  readSpecific(specific, was);
  const auto data = [&](std::string_view name, const std::vector<DataExchange>& wanted) {
    putList<DataExchange>(specific, name, wanted, exchangeOrder, exchangeOf,
                          [&](const DataExchange& e) { return exchangeElement(name, e); });
  };
  if (was.provided != now.provided) data("bereitgestellteDaten", now.provided);
  if (was.received != now.received) data("empfangeneDaten", now.received);
  if (was.formalChecks != now.formalChecks) {
    putList<ListedCode>(specific, "formellePruefung", now.formalChecks, exchangeOrder, codeOf,
                        [](const ListedCode& c) { return codeElement("formellePruefung", c); });
  }
  if (was.aids != now.aids) putText(specific, "hilfsmittel", now.aids, exchangeOrder);
  putCode(specific, "entscheidungsart", was.decision, now.decision);
  putCode(specific, "bearbeitungsart", was.processing, now.processing);
  putCode(specific, "beteiligungsform", was.participation, now.participation);
  if (was.dutyToCooperate != now.dutyToCooperate) {
    const std::string text =
        now.dutyToCooperate ? (*now.dutyToCooperate ? "true" : "false") : std::string{};
    putText(specific, "mitwirkungspflicht", text, exchangeOrder);
  }
  if (was.description != now.description) {
    putText(specific, "beschreibung", now.description, descriptionOrder);
  }
}

/// The element `spezifischeAttributeN` of this type, made where there is none.
XmlElement& specificFor(XmlElement& group, ActivityGroup type)
{
  const std::string name = "spezifischeAttribute" + std::to_string(static_cast<int>(type));
  if (!group.findChild(uri, "spezifischeAttribute")) {
    putChildren(group, "spezifischeAttribute", {element("spezifischeAttribute")}, groupOrder);
  }
  XmlElement& outer = *std::ranges::find_if(group.children, [](const XmlElement& child) {
    return child.is(uri, "spezifischeAttribute");
  });
  const bool fits = !outer.children.empty() && outer.children.front().is(uri, name);
  if (!fits) outer.children = {element(name)};
  return outer.children.front();
}

}  // namespace

std::optional<XmlElement> keptGroupOf(const Node& node)
{
  return keptElement(node.extras, keptGroup);
}

GroupDetails detailsIn(const XmlElement& group)
{
  GroupDetails details;
  details.number = textIn(group, "id");
  details.version = textIn(group, "referenzaktivitaetengruppeVersion");
  if (const XmlElement* specific = specificOf(group)) readSpecific(*specific, details);
  return details;
}

void putDetails(XmlElement& group, ActivityGroup type, const GroupDetails& details)
{
  const GroupDetails was = detailsIn(group);
  if (was.number != details.number) putText(group, "id", details.number, groupOrder);
  if (was.version != details.version) {
    putText(group, "referenzaktivitaetengruppeVersion", details.version, groupOrder);
  }
  putSpecific(specificFor(group, type), details);
}

}  // namespace xprozess

std::string textOf(const ListedCode& code)
{
  const std::string name =
      code.name.empty() ? std::string{xprozess::nameOfCode(code.list, code.code)} : code.name;
  return name.empty() ? code.code : code.code + ": " + name;
}

std::optional<GroupDetails> groupDetailsOf(const Node& node)
{
  const auto group = xprozess::keptGroupOf(node);
  return group ? std::optional{xprozess::detailsIn(*group)} : std::nullopt;
}

Node withGroupDetails(Node node, const GroupDetails& details)
{
  XmlElement group = xprozess::keptGroupOf(node).value_or(xprozess::element("aktivitaetengruppe"));
  xprozess::putDetails(group, node.attributes.activityGroup, details);
  std::string text = xmlFragment(group);
  const auto kept = std::ranges::find(node.extras, xprozess::keptGroup, &Extra::place);
  if (kept != node.extras.end()) {
    kept->text = std::move(text);
  } else {
    node.extras.push_back({std::string{xprozess::keptGroup}, std::move(text)});
  }
  return node;
}

}  // namespace einklang
