#include "ui/table/NextEdit.h"

#include "model/formats/Shorten.h"
#include "model/formats/table/NextSteps.h"
#include "model/operations/LeadOn.h"
#include "model/operations/StepNames.h"
#include "ui/panels/FieldValues.h"
#include "ui/text/Messages.h"

#include <algorithm>

namespace einklang::ui {
namespace {

/// The rows as a table that is read: by number and name.
std::vector<TableStep> stepsOf(const Process& process, const std::vector<StepRow>& rows)
{
  std::vector<TableStep> steps;
  for (const StepRow& row : rows) {
    const Node* node = process.findNode(row.id);
    steps.push_back({.row = steps.size() + 1,
                     .number = std::to_string(steps.size() + 1),
                     .label = node ? node->label : std::string{}});
  }
  return steps;
}

/// The last end beside the step; what is typed as "Ende" leads there.
std::optional<NodeId> endFor(const Process& process, const std::vector<StepRow>& rows,
                             const NodeId& step)
{
  const Node& from = *process.findNode(step);
  std::optional<NodeId> end;
  for (const StepRow& row : rows) {
    const Node* node = process.findNode(row.id);
    const bool beside =
        node && node->parent == from.parent && node->participant == from.participant;
    if (beside && isEnd(*node)) end = row.id;
  }
  return end;
}

/// A condition that was read the same before stays as it is written.
std::optional<std::string> labelOf(const NextStep& next, const std::vector<NextStep>& before)
{
  const bool same = std::ranges::any_of(before, [&](const NextStep& old) {
    return old.kind == next.kind && old.step == next.step && old.label == next.label;
  });
  return same ? std::nullopt : std::optional{next.label};
}

}  // namespace

Result<std::optional<CellEdit>> nextEdit(const Process& process, const std::vector<StepRow>& rows,
                                         std::size_t row, const QString& before,
                                         const QString& text)
{
  if (text == before) return std::optional<CellEdit>{};
  const NodeId step = rows[row].id;
  std::vector<TableStep> steps = stepsOf(process, rows);
  const NextSteps reading{steps};
  steps[row].next = fromQt(before);
  const std::vector<NextStep> old = reading.of(row);
  steps[row].next = textFrom(text);
  std::vector<WayOn> ways;
  for (const NextStep& next : reading.of(row)) {
    if (next.kind == NextStep::Kind::Step) {
      ways.push_back({rows[next.step].id, labelOf(next, old)});
    } else if (next.kind == NextStep::Kind::End) {
      ways.push_back({endFor(process, rows, step), labelOf(next, old)});
    } else {
      return Error{ErrorCode::InvalidContent,
                   {"%1 is no step of this table. Write numbers, for example 3 (yes), 5 (no).",
                    {shortened(next.text, 60)}}};
    }
  }
  const auto operation = [step, ways](Transaction& transaction, const ProcessId& id) {
    return leadOn(transaction, id, step, ways);
  };
  return std::optional{CellEdit{operation, steps::reconnect}};
}

}  // namespace einklang::ui
