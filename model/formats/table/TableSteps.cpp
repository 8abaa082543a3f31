#include "model/formats/table/TableSteps.h"

#include "model/base/Amounts.h"
#include "model/base/Text.h"
#include "model/formats/Shorten.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <unordered_map>

namespace einklang {
namespace {

constexpr std::array<std::string_view, 15> deadlineWords{
    "innerhalb", "binnen",      "spätestens", "sofort",      "unverzüglich",
    "täglich",   "wöchentlich", "monatlich",  "jährlich",    "umgehend",
    "bis zum",   "within",      "daily",      "immediately", "nach ablauf"};
constexpr std::array<std::string_view, 12> timeWords{"tag",    "tage",  "tagen",  "woche",
                                                     "wochen", "monat", "monate", "monaten",
                                                     "days",   "weeks", "months", "minuten"};

std::string oneLine(std::string text)
{
  std::ranges::replace(text, '\n', ' ');
  return trim(text);
}

/// As much of a text as a message shows.
std::string brief(const std::string& text)
{
  return shortened(text, 60);
}

void addNote(std::string& note, const std::string& text)
{
  if (!text.empty()) note += (note.empty() ? "" : "\n") + text;
}

template <typename T>
void append(std::vector<T>& to, std::vector<T> more)
{
  to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

class RowReading
{
 public:
  RowReading(const Table& table, const ColumnMapping& mapping, Losses& losses)
      : m_table{table}, m_mapping{mapping}, m_losses{losses}
  {}

  TableSteps run()
  {
    sayUnknownColumns();
    for (std::size_t i = m_mapping.firstRow; i < m_table.size(); ++i) readRow(i);
    if (m_rolesTaken > 0) {
      say({"%1 rows name no role; they have the one of the row above",
           {std::to_string(m_rolesTaken)}});
    }
    return std::move(m_read);
  }

 private:
  void say(Message message)
  {
    m_losses.push_back({LossKind::Repaired, std::move(message), std::nullopt});
  }

  void sayUnknownColumns()
  {
    if (!m_mapping.heading) return;
    const auto& heading = m_table[*m_mapping.heading];
    for (std::size_t i = 0; i < heading.size(); ++i) {
      if (m_mapping.at(i) != TableColumn::Other || heading[i].empty()) continue;
      m_losses.push_back({LossKind::Kept,
                          {"The column %1 stands in the notes of the steps", {brief(heading[i])}},
                          std::nullopt});
    }
  }

  std::string cell(std::size_t row, TableColumn column) const
  {
    const auto at = m_mapping.find(column);
    return at && *at < m_table[row].size() ? m_table[row][*at] : std::string{};
  }

  std::string name(std::size_t row, TableColumn column) const
  {
    return shortened(oneLine(cell(row, column)));
  }

  /// What is too long for a name stands whole in the note.
  void addLongNames(TableStep& step, std::size_t row) const
  {
    for (const TableColumn column :
         {TableColumn::Role, TableColumn::Task, TableColumn::Condition}) {
      if (cell(row, column).size() > mostLetters) addNamed(step.attributes.note, row, column);
    }
  }

  bool isEmpty(std::size_t row) const
  {
    return std::ranges::all_of(m_table[row], [](const std::string& c) { return c.empty(); });
  }

  void readRow(std::size_t row)
  {
    if (isEmpty(row)) return;
    const std::optional<NodeType> type = kindNamed(cell(row, TableColumn::Kind));
    const bool unnamed = type && !std::holds_alternative<Task>(*type);
    if (!cell(row, TableColumn::Task).empty() || unnamed) {
      addStep(row, type);
    } else if (cell(row, TableColumn::Number).empty() && !m_read.steps.empty()) {
      continueStep(row);
    } else {
      keepAsNote(row);
    }
  }

  void addStep(std::size_t row, const std::optional<NodeType>& type)
  {
    TableStep step{.row = row + 1,
                   .number = cell(row, TableColumn::Number),
                   .role = name(row, TableColumn::Role),
                   .label = name(row, TableColumn::Task),
                   .type = type,
                   .condition = name(row, TableColumn::Condition),
                   .next = cell(row, TableColumn::Next)};
    addLongNames(step, row);
    if (!type) addNamed(step.attributes.note, row, TableColumn::Kind);
    if (step.role.empty() && !m_read.steps.empty() && m_mapping.find(TableColumn::Role)) {
      step.role = m_read.steps.back().role;
      if (!step.role.empty()) ++m_rolesTaken;
    }
    if (saysDeadline(step.condition)) step.attributes.deadline = std::exchange(step.condition, {});
    addAttributes(step.attributes, row);
    m_read.steps.push_back(std::move(step));
  }

  void addAttributes(Attributes& attributes, std::size_t row)
  {
    append(attributes.documentsIn, listIn(cell(row, TableColumn::DocumentsIn), true));
    append(attributes.documentsOut, listIn(cell(row, TableColumn::DocumentsOut), true));
    append(attributes.systems, listIn(cell(row, TableColumn::Systems), true));
    for (std::string& text : listIn(cell(row, TableColumn::LegalBases), false)) {
      attributes.legalBases.push_back({std::move(text)});
    }
    takeOnce(attributes.channel, row, TableColumn::Channel, attributes.note);
    takeOnce(attributes.deadline, row, TableColumn::Deadline, attributes.note);
    addNote(attributes.note, cell(row, TableColumn::Note));
    addMinutes(attributes, row);
    for (std::size_t i = 0; i < m_table[row].size(); ++i) {
      if (m_mapping.at(i) == TableColumn::Other) addNote(attributes.note, named(row, i));
    }
  }

  /// The first row says it, more rows of the same step go to the note.
  void takeOnce(std::string& target, std::size_t row, TableColumn column, std::string& note)
  {
    const std::string text = oneLine(cell(row, column));
    if (text.empty()) return;
    if (target.empty()) {
      target = text;
    } else {
      addNamed(note, row, column);
    }
  }

  void addMinutes(Attributes& attributes, std::size_t row)
  {
    const std::string text = cell(row, TableColumn::Minutes);
    if (text.empty()) return;
    if (const auto minutes = minutesIn(text, DayKind::Unclear)) {
      attributes.times.processing = attributes.times.processing.value_or(0) + *minutes;
      return;
    }
    addNamed(attributes.note, row, TableColumn::Minutes);
    say({"Row %1: %2 is no number of minutes; it stands in the note",
         {std::to_string(row + 1), brief(text)}});
  }

  /// "IT-Verantwortung: Amt 10", by the heading of the column.
  std::string named(std::size_t row, std::size_t column) const
  {
    const std::string& text = m_table[row][column];
    if (text.empty() || !m_mapping.heading) return text;
    const auto& heading = m_table[*m_mapping.heading];
    const bool hasName = column < heading.size() && !heading[column].empty();
    return hasName ? brief(heading[column]) + ": " + text : text;
  }

  void addNamed(std::string& note, std::size_t row, TableColumn column) const
  {
    const auto at = m_mapping.find(column);
    if (at && *at < m_table[row].size()) addNote(note, named(row, *at));
  }

  void continueStep(std::size_t row)
  {
    TableStep& step = m_read.steps.back();
    for (const TableColumn column : {TableColumn::Role, TableColumn::Condition}) {
      addNamed(step.attributes.note, row, column);
    }
    addNamed(step.attributes.note, row, TableColumn::Kind);
    addAttributes(step.attributes, row);
    if (const std::string next = cell(row, TableColumn::Next); !next.empty()) {
      step.next += (step.next.empty() ? "" : "; ") + next;
    }
    say({"Row %1 names no step; it was added to the step above, %2",
         {std::to_string(row + 1), brief(step.label)}});
  }

  void keepAsNote(std::size_t row)
  {
    std::vector<std::string> filled;
    for (const std::string& text : m_table[row]) {
      if (!text.empty()) filled.push_back(oneLine(text));
    }
    m_read.notes.push_back(join(filled, " | "));
    say({"Row %1 was not understood; it stands as an annotation in the drawing: %2",
         {std::to_string(row + 1), brief(m_read.notes.back())}});
  }

  const Table& m_table;
  const ColumnMapping& m_mapping;
  Losses& m_losses;
  TableSteps m_read;
  std::size_t m_rolesTaken = 0;
};

using KindWords = std::unordered_map<std::string, NodeType>;

void addEvents(KindWords& words)
{
  const std::array<std::pair<std::string_view, EventPosition>, 8> positions{
      {{"startereignis", EventPosition::Start},
       {"start event", EventPosition::Start},
       {"zwischenereignis", EventPosition::IntermediateCatch},
       {"intermediate event", EventPosition::IntermediateCatch},
       {"auslösendes zwischenereignis", EventPosition::IntermediateThrow},
       {"throwing intermediate event", EventPosition::IntermediateThrow},
       {"endereignis", EventPosition::End},
       {"end event", EventPosition::End}}};
  const std::array<std::pair<std::string_view, EventTrigger>, 24> triggers{
      {{"", EventTrigger::None},
       {"nachricht", EventTrigger::Message},
       {"message", EventTrigger::Message},
       {"zeit/frist", EventTrigger::Timer},
       {"timer", EventTrigger::Timer},
       {"fehler", EventTrigger::Error},
       {"error", EventTrigger::Error},
       {"eskalation", EventTrigger::Escalation},
       {"escalation", EventTrigger::Escalation},
       {"signal", EventTrigger::Signal},
       {"bedingung", EventTrigger::Conditional},
       {"condition", EventTrigger::Conditional},
       {"verknüpfung", EventTrigger::Link},
       {"link", EventTrigger::Link},
       {"abbruch", EventTrigger::Terminate},
       {"terminate", EventTrigger::Terminate},
       {"kompensation", EventTrigger::Compensation},
       {"compensation", EventTrigger::Compensation},
       {"stornierung", EventTrigger::Cancel},
       {"cancel", EventTrigger::Cancel},
       {"mehrfach", EventTrigger::Multiple},
       {"multiple", EventTrigger::Multiple},
       {"mehrfach parallel", EventTrigger::ParallelMultiple},
       {"parallel multiple", EventTrigger::ParallelMultiple}}};
  for (const auto& [place, position] : positions) {
    for (const auto& [why, trigger] : triggers) {
      const std::string word =
          why.empty() ? std::string{place} : std::string{place} + " (" + std::string{why} + ")";
      words.emplace(foldText(word), Event{position, trigger});
    }
  }
}

KindWords kindWords()
{
  const std::vector<std::pair<std::string_view, NodeType>> plain{
      {"aufgabe", Task{}},
      {"task", Task{}},
      {"tätigkeit", Task{}},
      {"schritt", Task{}},
      {"benutzeraufgabe", Task{TaskKind::User}},
      {"user task", Task{TaskKind::User}},
      {"manuelle aufgabe", Task{TaskKind::Manual}},
      {"manual task", Task{TaskKind::Manual}},
      {"automatische aufgabe", Task{TaskKind::Service}},
      {"service task", Task{TaskKind::Service}},
      {"skriptaufgabe", Task{TaskKind::Script}},
      {"script task", Task{TaskKind::Script}},
      {"geschäftsregelaufgabe", Task{TaskKind::BusinessRule}},
      {"business rule task", Task{TaskKind::BusinessRule}},
      {"sendeaufgabe", Task{TaskKind::Send}},
      {"send task", Task{TaskKind::Send}},
      {"empfangsaufgabe", Task{TaskKind::Receive}},
      {"receive task", Task{TaskKind::Receive}},
      {"teilprozess", SubProcess{}},
      {"sub-process", SubProcess{}},
      {"start", Event{EventPosition::Start}},
      {"ereignis", Event{EventPosition::IntermediateCatch}},
      {"event", Event{EventPosition::IntermediateCatch}},
      {"ende", Event{EventPosition::End}},
      {"end", Event{EventPosition::End}},
      {"entscheidung", Gateway{}},
      {"decision", Gateway{}},
      {"verzweigung", Gateway{}},
      {"gateway", Gateway{}},
      {"exklusive entscheidung", Gateway{}},
      {"exclusive decision", Gateway{}},
      {"parallele verzweigung", Gateway{GatewayKind::Parallel}},
      {"parallel gateway", Gateway{GatewayKind::Parallel}},
      {"inklusive entscheidung", Gateway{GatewayKind::Inclusive}},
      {"inclusive decision", Gateway{GatewayKind::Inclusive}},
      {"ereignisbasierte entscheidung", Gateway{GatewayKind::EventBased}},
      {"event-based decision", Gateway{GatewayKind::EventBased}},
      {"komplexe verzweigung", Gateway{GatewayKind::Complex}},
      {"complex gateway", Gateway{GatewayKind::Complex}}};
  KindWords words;
  for (const auto& [word, type] : plain) words.emplace(foldText(word), type);
  addEvents(words);
  return words;
}

}  // namespace

std::vector<std::string> listIn(const std::string& cell, bool byComma)
{
  std::string text = cell;
  std::ranges::replace(text, '\n', ';');
  const bool plain = text.find(';') == std::string::npos;
  std::vector<std::string> parts;
  for (const std::string& part : split(text, plain && byComma ? ',' : ';')) {
    if (!trim(part).empty()) parts.push_back(trim(part));
  }
  return parts;
}

TableSteps stepsOf(const Table& table, const ColumnMapping& mapping, Losses& losses)
{
  return RowReading{table, mapping, losses}.run();
}

std::optional<NodeType> kindNamed(const std::string& text)
{
  if (text.empty() || text.size() > 80) return std::nullopt;
  static const KindWords words = kindWords();
  const auto known = words.find(foldText(text));
  return known == words.end() ? std::nullopt : std::optional{known->second};
}

std::string plainNumber(const std::string& text)
{
  std::string plain = foldText(text);
  for (const std::string_view lead : {"schritt", "step", "nr", "no", "zeile", "#", ".", " "}) {
    if (plain.starts_with(lead)) plain.erase(0, lead.size());
  }
  plain = trim(plain);
  while (!plain.empty() && (plain.back() == '.' || plain.back() == ')' || plain.back() == ':')) {
    plain.pop_back();
  }
  while (plain.size() > 1 && plain.front() == '0' &&
         std::isdigit(static_cast<unsigned char>(plain[1]))) {
    plain.erase(0, 1);
  }
  return plain;
}

bool saysDeadline(const std::string& text)
{
  if (text.empty() || text.size() > 120) return false;
  const std::string folded = foldText(text);
  for (const std::string_view word : deadlineWords) {
    if (folded.starts_with(foldText(word))) return true;
  }
  const std::vector<std::string> words = split(folded, ' ');
  const bool hasNumber =
      std::ranges::any_of(folded, [](unsigned char c) { return std::isdigit(c); });
  return hasNumber && words.size() <= 4 && std::ranges::any_of(words, [](const std::string& word) {
           return std::ranges::find(timeWords, std::string_view{word}) != timeWords.end();
         });
}

}  // namespace einklang
