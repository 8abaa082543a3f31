#include "model/formats/table/TableColumns.h"

#include "model/base/Text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <span>
#include <unordered_map>
#include <utility>

namespace einklang {
namespace {

/// The first rows of a table in which its heading is looked for.
constexpr std::size_t headingRows = 12;

struct ColumnWords
{
  TableColumn column;
  std::span<const std::string_view> words;
};

constexpr std::string_view numberWords[]{"nr",         "no",
                                         "lfd nr",     "lfdnr",
                                         "nummer",     "number",
                                         "schritt nr", "schrittnr",
                                         "pos",        "position",
                                         "id",         "#",
                                         "schritt id", "prozessschritt id",
                                         "step id",    "process step id"};
constexpr std::string_view roleWords[]{"wer",
                                       "rolle",
                                       "rollen",
                                       "zuständig",
                                       "zuständigkeit",
                                       "zuständige stelle",
                                       "verantwortlich",
                                       "verantwortliche",
                                       "verantwortlicher",
                                       "stelle",
                                       "bearbeiter",
                                       "bearbeiterin",
                                       "organisationseinheit",
                                       "amt",
                                       "fachbereich",
                                       "fachamt",
                                       "sachgebiet",
                                       "akteur",
                                       "beteiligte",
                                       "beteiligter",
                                       "durchführung durch",
                                       "org einheit",
                                       "orgeinheit",
                                       "oe",
                                       "abteilung",
                                       "referat",
                                       "dienststelle",
                                       "mitarbeiter",
                                       "sachbearbeiter",
                                       "sachbearbeitung",
                                       "funktion",
                                       "function",
                                       "who",
                                       "role",
                                       "responsible",
                                       "actor",
                                       "owner",
                                       "lane"};
constexpr std::string_view taskWords[]{"was",
                                       "tätigkeit",
                                       "tätigkeiten",
                                       "aufgabe",
                                       "aufgaben",
                                       "schritt",
                                       "prozessschritt",
                                       "arbeitsschritt",
                                       "arbeitsgang",
                                       "ablaufschritt",
                                       "aktivität",
                                       "vorgang",
                                       "bezeichnung",
                                       "handlung",
                                       "teilschritt",
                                       "schritte",
                                       "prozessschritte",
                                       "arbeitsschritte",
                                       "aktivitäten",
                                       "arbeitsgänge",
                                       "prozessschrittbeschreibung",
                                       "beschreibung des prozessschritts",
                                       "process step description",
                                       "what",
                                       "task",
                                       "step",
                                       "activity",
                                       "action"};
constexpr std::string_view kindWords[]{"art",  "typ",       "elementtyp", "kind",
                                       "type", "shape typ", "shape type"};
constexpr std::string_view conditionWords[]{"wann", "bedingung", "bedingungen",
                                            "wenn", "falls",     "voraussetzung",
                                            "when", "condition", "if"};
constexpr std::string_view deadlineWords[]{"frist", "fristen", "termin", "deadline", "due"};
constexpr std::string_view documentsInWords[]{"eingehende dokumente",
                                              "eingangsdokument",
                                              "eingangsdokumente",
                                              "dokument",
                                              "dokumente",
                                              "unterlage",
                                              "unterlagen",
                                              "formular",
                                              "formulare",
                                              "input",
                                              "eingang",
                                              "eingangsdaten",
                                              "documents in",
                                              "document",
                                              "documents",
                                              "form"};
constexpr std::string_view documentsOutWords[]{
    "ausgehende dokumente", "ausgangsdokument", "ausgangsdokumente", "ausgang",       "ergebnis",
    "ergebnisse",           "output",           "ergebnisdokument",  "documents out", "result"};
constexpr std::string_view systemWords[]{
    "it system",  "it systeme",  "it",        "system", "systeme",         "fachverfahren",
    "software",   "programm",    "anwendung", "edv",    "it verfahren",    "verfahren",
    "it systems", "application", "tool",      "womit",  "it unterstützung"};
constexpr std::string_view channelWords[]{"kanal", "medium", "weg", "übermittlungsweg", "channel"};
constexpr std::string_view minuteWords[]{
    "zeit",        "dauer", "bearbeitungszeit", "bearbeitungsdauer", "minuten", "min", "aufwand",
    "zeitaufwand", "time",  "duration",         "minutes",           "effort"};
constexpr std::string_view legalWords[]{
    "rechtsgrundlage",     "rechtsgrundlagen", "handlungsgrundlage",
    "handlungsgrundlagen", "gesetz",           "norm",
    "legal basis",         "legal bases",      "law"};
constexpr std::string_view nextWords[]{"weiter mit",
                                       "weiter",
                                       "danach",
                                       "nächster",
                                       "nächster schritt",
                                       "nächste schritte",
                                       "folgeschritt",
                                       "folgeschritte",
                                       "nachfolger",
                                       "id des nächsten schritts",
                                       "dann",
                                       "next",
                                       "next step",
                                       "then",
                                       "successor",
                                       "successors"};
constexpr std::string_view noteWords[]{"bemerkung", "bemerkungen",  "anmerkung", "anmerkungen",
                                       "hinweis",   "hinweise",     "kommentar", "notiz",
                                       "notizen",   "beschreibung", "note",      "notes",
                                       "comment",   "remark",       "remarks",   "description"};

/// In the order in which a column is asked; numbers come before tasks for "Schritt Nr.".
const std::array<ColumnWords, 14> columnWords{{{TableColumn::Number, numberWords},
                                               {TableColumn::Next, nextWords},
                                               {TableColumn::Role, roleWords},
                                               {TableColumn::Task, taskWords},
                                               {TableColumn::Condition, conditionWords},
                                               {TableColumn::DocumentsOut, documentsOutWords},
                                               {TableColumn::DocumentsIn, documentsInWords},
                                               {TableColumn::Systems, systemWords},
                                               {TableColumn::LegalBases, legalWords},
                                               {TableColumn::Minutes, minuteWords},
                                               {TableColumn::Deadline, deadlineWords},
                                               {TableColumn::Channel, channelWords},
                                               {TableColumn::Kind, kindWords},
                                               {TableColumn::Note, noteWords}}};

/// "IT-System / Fachverfahren (falls vorhanden)" -> "it system fachverfahren".
std::string plainHeading(const std::string& cell)
{
  const std::string folded = foldText(cell.substr(0, cell.find('(')));
  std::string plain;
  for (const char c : folded) {
    const bool part = std::isalnum(static_cast<unsigned char>(c)) || (c & 0x80) || c == '#';
    plain += part ? c : ' ';
  }
  return foldText(plain);
}

/// What a word means, the first of `columnWords` that knows it.
const std::unordered_map<std::string, TableColumn>& meanings()
{
  static const std::unordered_map<std::string, TableColumn> all = [] {
    std::unordered_map<std::string, TableColumn> words;
    for (const ColumnWords& entry : columnWords) {
      for (const std::string_view word : entry.words) words.emplace(foldText(word), entry.column);
    }
    return words;
  }();
  return all;
}

/// The whole heading, or one of its first two words: "Rolle Amt", "Dauer in Minuten".
TableColumn columnNamed(const std::string& cell)
{
  if (cell.empty() || cell.size() > 120) return TableColumn::Other;
  const std::string plain = plainHeading(cell);
  const auto whole = meanings().find(plain);
  if (whole != meanings().end()) return whole->second;
  const std::vector<std::string> words = split(plain, ' ');
  for (std::size_t i = 0; i < std::min<std::size_t>(words.size(), 2); ++i) {
    const auto one = meanings().find(words[i]);
    if (words[i].size() > 1 && one != meanings().end()) return one->second;
  }
  return TableColumn::Other;
}

/// Each column has its own meaning; what says a second time the same becomes Other.
std::vector<TableColumn> columnsNamed(const std::vector<std::string>& row)
{
  std::vector<TableColumn> columns;
  for (const std::string& cell : row) {
    const TableColumn column = columnNamed(cell);
    const bool taken = std::ranges::find(columns, column) != columns.end();
    columns.push_back(taken ? TableColumn::Other : column);
  }
  return columns;
}

std::size_t knownIn(const std::vector<TableColumn>& columns)
{
  return columns.size() - static_cast<std::size_t>(std::ranges::count(columns, TableColumn::Other));
}

bool isHeading(const std::vector<TableColumn>& columns)
{
  const bool task = std::ranges::find(columns, TableColumn::Task) != columns.end();
  return task && (knownIn(columns) >= 2 || columns.size() == 1);
}

std::optional<std::size_t> headingOf(const Table& table)
{
  std::optional<std::size_t> best;
  std::size_t most = 0;
  for (std::size_t i = 0; i < std::min(table.size(), headingRows); ++i) {
    const std::vector<TableColumn> columns = columnsNamed(table[i]);
    if (!isHeading(columns) || knownIn(columns) <= most) continue;
    most = knownIn(columns);
    best = i;
  }
  return best;
}

/// A first row that names the column of the steps and others that nobody knows.
bool namesTask(const Table& table)
{
  if (table.size() < 2) return false;
  const auto& row = table.front();
  const bool full = std::ranges::none_of(row, [](const std::string& cell) { return cell.empty(); });
  const std::vector<TableColumn> columns = columnsNamed(row);
  return full && std::ranges::find(columns, TableColumn::Task) != columns.end();
}

bool looksLikeNumber(const std::string& cell)
{
  return !cell.empty() && std::isdigit(static_cast<unsigned char>(cell.front())) && cell.size() < 8;
}

std::size_t distinctIn(const Table& table, std::size_t column)
{
  std::set<std::string_view> cells;
  for (const auto& row : table) {
    if (column < row.size()) cells.insert(row[column]);
  }
  return cells.size();
}

/// Without names: the usual order of number, role and task. Roles repeat and tasks hardly do, so
/// the other order is told by the cells.
std::vector<TableColumn> usualColumns(const Table& table)
{
  const std::size_t width = widthOf(table);
  std::vector<TableColumn> columns;
  const auto numbers = static_cast<std::size_t>(std::ranges::count_if(
      table, [](const auto& row) { return !row.empty() && looksLikeNumber(row.front()); }));
  if (width > 1 && numbers * 2 > table.size()) columns.push_back(TableColumn::Number);
  const std::size_t first = columns.size();
  if (width - std::min(width, first) > 1) columns.push_back(TableColumn::Role);
  columns.push_back(TableColumn::Task);
  const bool both = columns.size() == first + 2;
  if (both && distinctIn(table, first + 1) < distinctIn(table, first)) {
    std::swap(columns[first], columns[first + 1]);
  }
  columns.resize(std::max<std::size_t>(width, 1), TableColumn::Other);
  return columns;
}

/// "3", "1.2", "P100"
bool looksLikeCode(const std::string& cell)
{
  const auto count = [&](auto is) {
    return std::ranges::count_if(cell, [is](unsigned char c) { return is(c) != 0; });
  };
  return cell.size() < 8 && cell.find(' ') == std::string::npos &&
         count([](int c) { return std::isdigit(c); }) > 0 &&
         count([](int c) { return std::isalpha(c); }) <= 3;
}

/// "Schritt | Was": a column that is called like the steps and only numbers them makes room for
/// the one that says what is done.
void findTaskBesideItsNumber(const Table& table, ColumnMapping& mapping)
{
  const auto task = mapping.find(TableColumn::Task);
  if (!task) return;
  bool any = false;
  for (std::size_t i = mapping.firstRow; i < table.size(); ++i) {
    if (*task >= table[i].size() || table[i][*task].empty()) continue;
    if (!looksLikeCode(table[i][*task])) return;
    any = true;
  }
  const auto& heading = table[*mapping.heading];
  const auto again = std::ranges::find_if(heading, [&](const std::string& cell) {
    return &cell != &heading[*task] && columnNamed(cell) == TableColumn::Task;
  });
  const auto says = again != heading.end()
                        ? std::optional{static_cast<std::size_t>(again - heading.begin())}
                        : mapping.find(TableColumn::Note);
  if (!any || !says) return;
  const bool numbered = mapping.find(TableColumn::Number).has_value();
  mapping.columns[*task] = numbered ? TableColumn::Other : TableColumn::Number;
  mapping.columns[*says] = TableColumn::Task;
}

}  // namespace

std::optional<std::size_t> ColumnMapping::find(TableColumn wanted) const
{
  const auto found = std::ranges::find(columns, wanted);
  if (found == columns.end()) return std::nullopt;
  return static_cast<std::size_t>(found - columns.begin());
}

std::size_t widthOf(const Table& table)
{
  std::size_t width = 0;
  for (const auto& row : table) width = std::max(width, row.size());
  return width;
}

ColumnMapping guessColumns(const Table& table)
{
  ColumnMapping mapping;
  mapping.heading = headingOf(table);
  if (!mapping.heading && namesTask(table)) mapping.heading = 0;
  if (mapping.heading) {
    mapping.columns = columnsNamed(table[*mapping.heading]);
    mapping.firstRow = *mapping.heading + 1;
    findTaskBesideItsNumber(table, mapping);
  } else {
    mapping.columns = usualColumns(table);
  }
  mapping.columns.resize(widthOf(table), TableColumn::Other);
  return mapping;
}

bool hasKnownHeading(const Table& table)
{
  return headingOf(table).has_value();
}

}  // namespace einklang
