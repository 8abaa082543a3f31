#include "ui/window/HistoryText.h"

#include "model/base/Overloaded.h"
#include "model/formats/yaml/EditYaml.h"

#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace einklang::ui {
namespace {

using Kind = HistoryRecord::Kind;

constexpr std::array kinds{std::pair{Kind::Step, "step"}, std::pair{Kind::Merge, "merge"},
                           std::pair{Kind::Undo, "undo"}, std::pair{Kind::Redo, "redo"}};

/// The text up to the mark, which goes as well; all of it where there is none.
std::string_view takeUntil(std::string_view& text, char mark)
{
  const std::size_t at = text.find(mark);
  const std::string_view taken = text.substr(0, at);
  text.remove_prefix(at == std::string_view::npos ? text.size() : at + 1);
  return taken;
}

/// "p", tab, the change, tab, the id of the process; "d" for what is in a diagram. "+", tab, a new
/// diagram, tab, its place; "-", tab, the id of one that goes. A change holds no tab and no end of
/// line.
std::string lineOf(const Change& change)
{
  return std::visit(Overloaded{
                        [](const ProcessChange& c) {
                          return "p\t" + editLine(c.edit) + "\t" + c.process.value();
                        },
                        [](const DiagramChange& c) {
                          return "d\t" + diagramEditLine(c.edit) + "\t" + c.diagram.value();
                        },
                        [](const InsertDiagram& c) {
                          return "+\t" + diagramLine(c.diagram) + "\t" + std::to_string(c.index);
                        },
                        [](const EraseDiagram& c) { return "-\t" + c.id.value(); },
                    },
                    change);
}

Error noRecord()
{
  return {ErrorCode::InvalidContent, {"The record is no change of a process."}};
}

Result<Change> insertionOf(std::string_view diagram, const std::string& place)
{
  std::size_t index = 0;
  const char* end = place.data() + place.size();
  const auto read = std::from_chars(place.data(), end, index);
  if (read.ec != std::errc{} || read.ptr != end) return noRecord();
  Result<Diagram> inserted = diagramOfLine(diagram);
  if (!inserted) return inserted.error();
  return Change{InsertDiagram{*std::move(inserted), index}};
}

Result<Change> changeOf(std::string_view line)
{
  const std::string_view kind = takeUntil(line, '\t');
  const std::string_view edit = takeUntil(line, '\t');
  const std::string id{line};
  if (kind == "p") {
    Result<Edit> read = editOfLine(edit);
    if (!read) return read.error();
    return Change{ProcessChange{ProcessId{id}, *std::move(read)}};
  }
  if (kind == "-") return Change{EraseDiagram{DiagramId{std::string{edit}}}};
  if (kind == "+") return insertionOf(edit, id);
  if (kind != "d") return noRecord();
  Result<DiagramEdit> read = diagramEditOfLine(edit);
  if (!read) return read.error();
  return Change{DiagramChange{DiagramId{id}, *std::move(read)}};
}

std::optional<Kind> kindOf(std::string_view word)
{
  for (const auto& [kind, name] : kinds) {
    if (word == name) return kind;
  }
  return std::nullopt;
}

}  // namespace

std::string historyText(const HistoryRecord& record)
{
  std::string text;
  for (const auto& [kind, name] : kinds) {
    if (record.kind == kind) text = name;
  }
  text += "\t" + record.label;
  for (const Change& change : record.changes) text += "\n" + lineOf(change);
  return text;
}

Result<HistoryRecord> historyOfText(std::string_view text)
{
  std::string_view head = takeUntil(text, '\n');
  const auto kind = kindOf(takeUntil(head, '\t'));
  if (!kind) return noRecord();
  HistoryRecord record{*kind, std::string{head}};
  while (!text.empty()) {
    Result<Change> change = changeOf(takeUntil(text, '\n'));
    if (!change) return change.error();
    record.changes.push_back(*std::move(change));
  }
  return record;
}

}  // namespace einklang::ui
