#include "model/formats/xprozess/XProzessCodes.h"

#include "model/formats/xprozess/XProzessTree.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace einklang::xprozess {
namespace {

struct CodeName
{
  std::string_view list;
  std::string_view code;
  std::string_view name;
};

/// German, since these are the names of the lists. What is not here could not be confirmed.
constexpr CodeName names[]{
    {"formellepruefung", "1", "sachliche Zuständigkeit"},
    {"formellepruefung", "2", "örtliche Zuständigkeit"},
    {"formellepruefung", "4", "Verfahren"},
    {"entscheidungsart", "2", "Entschließungsermessen"},
    {"beteiligungsform", "3", "Auskunft"},
    {"uebermittlungsart", "99", "Keine Vorgabe"},
    {"handlungsgrundlagenart", "104", "Gesetz"},
    {"prozessrolle", "1", "Initiator"},
    {"prozessrolle", "2", "Hauptakteur"},
    {"detaillierungsstufe", "101", "Stamminformation"},
    {"detaillierungsstufe", "102", "Referenzinformation"},
    {"detaillierungsstufe", "103", "OZG-Referenzinformation"},
    {"detaillierungsstufe", "104", "Lokalinformation"},
    {"detaillierungsstufe", "105", "Musterinformation"},
    {"referenzaktivitaetengruppe", "1", "Information empfangen"},
    {"referenzaktivitaetengruppe", "2", "Information bereitstellen"},
    {"referenzaktivitaetengruppe", "3", "Sachverhalt formell prüfen"},
    {"referenzaktivitaetengruppe", "4", "Sachverhalt beurteilen/entscheiden ohne Spielraum"},
    {"referenzaktivitaetengruppe", "5", "Sachverhalt beurteilen/entscheiden mit Spielraum"},
    {"referenzaktivitaetengruppe", "7", "Beteiligung durchführen"},
    {"datentyp", "038", "Text"},
    {"bundesland", "01", "Schleswig-Holstein"},
    {"bundesland", "02", "Hamburg"},
    {"bundesland", "03", "Niedersachsen"},
    {"bundesland", "04", "Bremen"},
    {"bundesland", "05", "Nordrhein-Westfalen"},
    {"bundesland", "06", "Hessen"},
    {"bundesland", "07", "Rheinland-Pfalz"},
    {"bundesland", "08", "Baden-Württemberg"},
    {"bundesland", "09", "Bayern"},
    {"bundesland", "10", "Saarland"},
    {"bundesland", "11", "Berlin"},
    {"bundesland", "12", "Brandenburg"},
    {"bundesland", "13", "Mecklenburg-Vorpommern"},
    {"bundesland", "14", "Sachsen"},
    {"bundesland", "15", "Sachsen-Anhalt"},
    {"bundesland", "16", "Thüringen"},
};

struct UsualList
{
  std::string_view element;
  std::string_view list;
  std::string_view version;
};
constexpr std::array<UsualList, 5> lists{{
    {"formellePruefung", "formellepruefung", "2019-08-05"},
    {"entscheidungsart", "entscheidungsart", "2019-08-05"},
    {"bearbeitungsart", "bearbeitungsart", "2019-08-05"},
    {"beteiligungsform", "beteiligungsform", "2019-08-05"},
    {"uebermittlungsart", "uebermittlungsart", "2019-08-05"},
}};

}  // namespace

ListedCode usualList(std::string_view element)
{
  const auto known = std::ranges::find(lists, element, &UsualList::element);
  if (known == lists.end()) return {};
  return {{}, {}, std::string{fimLists} + std::string{known->list}, std::string{known->version}};
}

std::string_view nameOfCode(std::string_view list, std::string_view code)
{
  const std::string_view last = list.substr(list.find_last_of(':') + 1);
  const auto known = std::ranges::find_if(
      names, [&](const CodeName& name) { return name.list == last && name.code == code; });
  return known == std::end(names) ? std::string_view{} : known->name;
}

}  // namespace einklang::xprozess
