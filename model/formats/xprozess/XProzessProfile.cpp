#include "model/formats/xprozess/XProzessProfile.h"

#include "model/base/Text.h"
#include "model/formats/xprozess/XProzessTime.h"
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

ProfileParticipant participantOf(const XmlElement& element)
{
  return {textIn(element, "name"), roleOf(element)};
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
    profile.participants.push_back(participantOf(*who));
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
    profile.validFrom = localTime(textIn(*period, "beginn"));
    profile.validUntil = localTime(textIn(*period, "ende"));
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

void putDescribed(XmlElement& parent, std::string_view name, const std::vector<std::string>& texts)
{
  putList<std::string>(parent, name, texts, profileOrder, documentOf, [&](const std::string& text) {
    XmlElement made = element(name);
    made.children.push_back(element("textuelleBeschreibung", text));
    return made;
  });
}

XmlElement participantElement(const ProfileParticipant& who, Losses& losses)
{
  const int role = std::max(1, static_cast<int>(who.role));
  XmlElement made = element("prozessteilnehmer");
  made.children.push_back(element("name", who.name));
  made.children.push_back(
      code("rolle", std::string{fimLists} + "prozessrolle", "2019-08-05", std::to_string(role)));
  const bool confirmed =
      who.role == ParticipantRole::Initiator || who.role == ParticipantRole::MainActor;
  if (!confirmed) {
    losses.push_back(
        {LossKind::Repaired,
         {"The role of %1 has no confirmed code; %2 was written", {who.name, std::to_string(role)}},
         std::nullopt});
  }
  return made;
}

/// Only the key of the municipality changes; states, districts and others stay as they were.
void putAuthority(XmlElement& element, const std::string& ags)
{
  std::vector<XmlElement> codings;
  for (const XmlElement* coding : childrenOf(element, "verwaltungspolitischeKodierung")) {
    if (!coding->findChild(uri, "gemeindeschluessel")) codings.push_back(*coding);
  }
  if (!ags.empty()) {
    XmlElement coding = xprozess::element("verwaltungspolitischeKodierung");
    coding.children.push_back(
        code("gemeindeschluessel",
             "urn:xoev-de:bund:destatis:bevoelkerungsstatistik:schluessel:ags", "2021-04-30", ags));
    codings.push_back(std::move(coding));
  }
  putChildren(element, "verwaltungspolitischeKodierung", std::move(codings), profileOrder);
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
    putDescribed(element, "ausloeser", is.triggers);
  }
  if (was.results != is.results) {
    putDescribed(element, "ergebnis", is.results);
  }
  if (was.participants != is.participants) {
    putList<ProfileParticipant>(
        element, "prozessteilnehmer", is.participants, profileOrder, participantOf,
        [&](const ProfileParticipant& who) { return participantElement(who, losses); });
  }
  if (was.legalBases != is.legalBases) {
    putList<LegalBasis>(element, "handlungsgrundlage", is.legalBases, profileOrder, legalBasisOf,
                        legalBasisElement);
  }
  if (was.level != is.level) {
    std::vector<XmlElement> level;
    if (is.level != DetailLevel::Unspecified) {
      level.push_back(code("detaillierungsstufe", std::string{fimLists} + "detaillierungsstufe",
                           "2022-03-15", std::to_string(static_cast<int>(is.level))));
    }
    putChildren(element, "detaillierungsstufe", std::move(level), profileOrder);
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
    std::vector<XmlElement> status;
    if (now.status != ReleaseStatus::Unspecified) {
      status.push_back(code("status", std::string{fimLists} + "status", statusList,
                            std::to_string(static_cast<int>(now.status))));
    }
    putChildren(state, "status", std::move(status), stateOrder);
  }
  if (old.validFrom == now.validFrom && old.validUntil == now.validUntil) return;
  XmlElement& period = childOf(state, "gueltigkeitszeitraum", stateOrder);
  if (old.validFrom != now.validFrom) {
    putText(period, "beginn", timeOfDay(now.validFrom), periodOrder);
  }
  if (old.validUntil != now.validUntil) {
    putText(period, "ende", timeOfDay(now.validUntil), periodOrder);
  }
}

/// The schema asks for both, also where nobody has said them yet; the check before export says so.
void putRequired(XmlElement& process)
{
  for (const std::string_view name : {"id", "name"}) {
    if (!process.findChild(uri, name)) putChildren(process, name, {element(name)}, processOrder);
  }
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
  putRequired(process);
  putProfile(childOf(process, "prozesssteckbrief", processOrder), old, header, losses);
  putState(process, was, is);
}

}  // namespace einklang::xprozess
