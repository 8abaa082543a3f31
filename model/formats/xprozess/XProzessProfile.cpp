#include "model/formats/xprozess/XProzessProfile.h"

#include "model/base/Text.h"
#include "model/formats/xprozess/XProzessTree.h"
#include "model/process/Names.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace einklang::xprozess {
namespace {

constexpr std::array<std::string_view, 10> profileOrder{
    "definition",          "beschreibung",
    "ausloeser",           "ergebnis",
    "prozessteilnehmer",   "handlungsgrundlage",
    "detaillierungsstufe", "verwaltungspolitischeKodierung",
    "zielvorgaben",        "merkmal"};
constexpr std::array<std::string_view, 8> stateOrder{
    "erstellungszeitpunkt",        "letzterAenderungszeitpunkt",
    "letzterBearbeiter",           "status",
    "anmerkungLetzteAenderung",    "gueltigkeitszeitraum",
    "fachlicherFreigabezeitpunkt", "formellerFreigabezeitpunkt"};
constexpr std::array<std::string_view, 2> periodOrder{"beginn", "ende"};
constexpr std::string_view statusList = "2022-07-12";

int numberOf(const std::string& text)
{
  int number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

DetailLevel levelOf(const XmlElement& profile)
{
  const XmlElement* level = profile.findChild(uri, "detaillierungsstufe");
  const int code = level ? numberOf(codeIn(*level)) : 0;
  return code >= 101 && code <= 105 ? static_cast<DetailLevel>(code) : DetailLevel::Unspecified;
}

/// Codes 1 and 2 were seen in real files; 3 and 4 are unconfirmed (model/formats/xprozess/README).
ParticipantRole roleOf(const XmlElement& participant)
{
  const XmlElement* role = participant.findChild(uri, "rolle");
  const int code = role ? numberOf(codeIn(*role)) : 0;
  return code >= 1 && code <= 4 ? static_cast<ParticipantRole>(code) : ParticipantRole::Unspecified;
}

std::string agsOf(const XmlElement& profile)
{
  for (const XmlElement* coding : childrenOf(profile, "verwaltungspolitischeKodierung")) {
    if (const XmlElement* key = coding->findChild(uri, "gemeindeschluessel")) return codeIn(*key);
  }
  return {};
}

std::vector<std::string> documentsIn(const XmlElement& parent, std::string_view name)
{
  std::vector<std::string> found;
  for (const XmlElement* child : childrenOf(parent, name)) {
    const std::string text = documentOf(*child);
    if (!text.empty()) found.push_back(text);
  }
  return found;
}

std::vector<std::string> keywordsOf(const XmlElement& process)
{
  std::vector<std::string> keywords;
  for (const XmlElement* child : childrenOf(process, "schlagwort")) {
    for (const std::string& word : split(cleanText(child->text), '|')) {
      if (!trim(word).empty()) keywords.push_back(trim(word));
    }
  }
  return keywords;
}

void readProfile(const XmlElement& element, ProcessHeader& header)
{
  Profile& profile = header.profile;
  profile.definition = textIn(element, "definition");
  header.description = textIn(element, "beschreibung");
  profile.triggers = documentsIn(element, "ausloeser");
  profile.results = documentsIn(element, "ergebnis");
  for (const XmlElement* who : childrenOf(element, "prozessteilnehmer")) {
    profile.participants.push_back({textIn(*who, "name"), roleOf(*who)});
  }
  for (const XmlElement* basis : childrenOf(element, "handlungsgrundlage")) {
    profile.legalBases.push_back(legalBasisOf(*basis));
  }
  profile.level = levelOf(element);
  profile.authority.ags = agsOf(element);
}

/// The same number means another status in older lists: those are kept, never relabelled.
void readState(const XmlElement& state, Profile& profile, Losses* losses)
{
  if (const XmlElement* period = state.findChild(uri, "gueltigkeitszeitraum")) {
    profile.validFrom = textIn(*period, "beginn");
    profile.validUntil = textIn(*period, "ende");
  }
  const XmlElement* status = state.findChild(uri, "status");
  if (!status) return;
  const int code = numberOf(codeIn(*status));
  if (status->attribute("listVersionID") == statusList && code >= 1 && code <= 8) {
    profile.status = static_cast<ReleaseStatus>(code);
  } else if (losses) {
    losses->push_back({LossKind::Kept,
                       {"The status says code %1 of the code list of %2; it is kept as the source "
                        "says it",
                        {codeIn(*status), status->attribute("listVersionID")}},
                       std::nullopt});
  }
}

ProcessHeader read(const XmlElement& process, Losses* losses)
{
  ProcessHeader header;
  Profile& profile = header.profile;
  header.name = textIn(process, "name");
  profile.key = textIn(process, "id");
  profile.version = textIn(process, "version");
  profile.serviceName = textIn(process, "bezeichnung");
  profile.releasedBy = textIn(process, "fachlichFreigebendeStelle");
  profile.keywords = keywordsOf(process);
  if (const XmlElement* element = process.findChild(uri, "prozesssteckbrief")) {
    readProfile(*element, header);
  }
  if (const XmlElement* state = process.findChild(uri, "zustandsangaben")) {
    readState(*state, profile, losses);
  }
  return header;
}

/// The child of this name, made in its place where it is missing.
XmlElement& childOf(XmlElement& parent, std::string_view name, ElementOrder order)
{
  if (!parent.findChild(uri, name)) putChildren(parent, name, {element(name)}, order);
  return *std::ranges::find_if(parent.children,
                               [&](const XmlElement& child) { return child.is(uri, name); });
}

std::vector<XmlElement> described(std::string_view name, const std::vector<std::string>& texts)
{
  std::vector<XmlElement> made;
  for (const std::string& text : texts) {
    made.push_back(element(name));
    made.back().children.push_back(element("textuelleBeschreibung", text));
  }
  return made;
}

std::vector<XmlElement> participantElements(const Profile& profile, Losses& losses)
{
  std::vector<XmlElement> made;
  for (const ProfileParticipant& who : profile.participants) {
    const int role = std::max(1, static_cast<int>(who.role));
    made.push_back(element("prozessteilnehmer"));
    made.back().children.push_back(element("name", who.name));
    made.back().children.push_back(
        code("rolle", std::string{fimLists} + "prozessrolle", "2019-08-05", std::to_string(role)));
    if (who.role == ParticipantRole::Initiator || who.role == ParticipantRole::MainActor) continue;
    losses.push_back(
        {LossKind::Repaired,
         {"The role of %1 has no confirmed code; %2 was written", {who.name, std::to_string(role)}},
         std::nullopt});
  }
  return made;
}

std::vector<XmlElement> legalElements(const Profile& profile)
{
  std::vector<XmlElement> made;
  for (const LegalBasis& basis : profile.legalBases) made.push_back(legalBasisElement(basis));
  return made;
}

void putAuthority(XmlElement& element, const std::string& ags)
{
  XmlElement coding = xprozess::element("verwaltungspolitischeKodierung");
  coding.children.push_back(code("gemeindeschluessel",
                                 "urn:xoev-de:bund:destatis:bevoelkerungsstatistik:schluessel:ags",
                                 "2021-04-30", ags));
  putChildren(element, "verwaltungspolitischeKodierung", {std::move(coding)}, profileOrder);
}

void putProfile(XmlElement& element, const ProcessHeader& old, const ProcessHeader& now,
                Losses& losses)
{
  const Profile& was = old.profile;
  const Profile& is = now.profile;
  if (was.definition != is.definition) {
    putText(element, "definition", is.definition, profileOrder);
  }
  if (old.description != now.description) {
    putText(element, "beschreibung", now.description, profileOrder);
  }
  if (was.triggers != is.triggers) {
    putChildren(element, "ausloeser", described("ausloeser", is.triggers), profileOrder);
  }
  if (was.results != is.results) {
    putChildren(element, "ergebnis", described("ergebnis", is.results), profileOrder);
  }
  if (was.participants != is.participants) {
    putChildren(element, "prozessteilnehmer", participantElements(is, losses), profileOrder);
  }
  if (was.legalBases != is.legalBases) {
    putChildren(element, "handlungsgrundlage", legalElements(is), profileOrder);
  }
  if (was.level != is.level) {
    putChildren(element, "detaillierungsstufe",
                {code("detaillierungsstufe", std::string{fimLists} + "detaillierungsstufe",
                      "2022-03-15", std::to_string(static_cast<int>(is.level)))},
                profileOrder);
  }
  if (was.authority.ags != is.authority.ags) putAuthority(element, is.authority.ags);
}

void putState(XmlElement& process, const Profile& old, const Profile& now)
{
  if (old.status == now.status && old.validFrom == now.validFrom &&
      old.validUntil == now.validUntil) {
    return;
  }
  XmlElement& state = childOf(process, "zustandsangaben", processOrder);
  if (old.status != now.status) {
    putChildren(state, "status",
                {code("status", std::string{fimLists} + "status", statusList,
                      std::to_string(static_cast<int>(now.status)))},
                stateOrder);
  }
  if (old.validFrom == now.validFrom && old.validUntil == now.validUntil) return;
  XmlElement& period = childOf(state, "gueltigkeitszeitraum", stateOrder);
  putText(period, "beginn", now.validFrom, periodOrder);
  putText(period, "ende", now.validUntil, periodOrder);
}

}  // namespace

ProcessHeader headerOf(const XmlElement& process, Losses& losses)
{
  return read(process, &losses);
}

void putHeader(XmlElement& process, const ProcessHeader& header, Losses& losses)
{
  const ProcessHeader old = read(process, nullptr);
  const Profile& was = old.profile;
  const Profile& is = header.profile;
  if (was.key != is.key) putText(process, "id", is.key, processOrder);
  if (was.version != is.version) putText(process, "version", is.version, processOrder);
  if (old.name != header.name) putText(process, "name", header.name, processOrder);
  if (was.serviceName != is.serviceName) {
    putText(process, "bezeichnung", is.serviceName, processOrder);
  }
  if (was.releasedBy != is.releasedBy) {
    putText(process, "fachlichFreigebendeStelle", is.releasedBy, processOrder);
  }
  if (was.keywords != is.keywords) {
    putText(process, "schlagwort", join(is.keywords, "|"), processOrder);
  }
  putProfile(childOf(process, "prozesssteckbrief", processOrder), old, header, losses);
  putState(process, was, is);
}

}  // namespace einklang::xprozess
