#include "ui/table/CellEdit.h"

#include "model/base/Text.h"
#include "model/formats/table/TableSteps.h"
#include "model/operations/CreateOperations.h"
#include "model/operations/ElementOperations.h"
#include "model/operations/LaneOperations.h"
#include "model/operations/NodeOperations.h"
#include "model/operations/StepNames.h"
#include "ui/panels/FieldValues.h"
#include "ui/panels/TypedAmounts.h"
#include "ui/text/Messages.h"
#include "ui/text/ProcessTable.h"
#include "ui/text/StepDocuments.h"

#include <algorithm>

namespace einklang::ui {
namespace {

/// The columns that say what an activity needs; events and gateways need nothing.
constexpr std::array activityColumns{TableColumn::Deadline,     TableColumn::DocumentsIn,
                                     TableColumn::DocumentsOut, TableColumn::Systems,
                                     TableColumn::Channel,      TableColumn::Minutes,
                                     TableColumn::LegalBases};

/// The flow whose label is the condition of a step: the only one, where it comes from a decision
/// or says something already.
const Flow* conditionOf(const Process& process, const StepRow& row)
{
  if (row.in.size() != 1) return nullptr;
  const Flow* flow = process.findFlow(row.in.front());
  const Node* source = flow ? process.findNode(*flow->source) : nullptr;
  const Gateway* gateway = source ? gatewayOf(*source) : nullptr;
  const bool decision = gateway && gateway->kind != GatewayKind::Parallel;
  return flow && (decision || !flow->label.empty()) ? flow : nullptr;
}

QString conditions(const Process& process, const StepRow& row)
{
  QStringList labels;
  for (const FlowId& id : row.in) {
    const Flow* flow = process.findFlow(id);
    if (flow && !flow->label.empty()) labels.push_back(toQt(flow->label));
  }
  return labels.join(QStringLiteral(", "));
}

std::vector<const Lane*> lanesFor(const Process& process, const NodeId& step)
{
  std::vector<const Lane*> lanes;
  for (const Lane& lane : process.lanes()) {
    if (canMoveToLane(process, step, lane.id)) lanes.push_back(&lane);
  }
  return lanes;
}

const Lane* laneNamed(const Process& process, const NodeId& step, const std::string& name)
{
  const auto lanes = lanesFor(process, step);
  const auto found = std::ranges::find_if(
      lanes, [&](const Lane* lane) { return foldText(lane->name) == foldText(name); });
  return found == lanes.end() ? nullptr : *found;
}

/// The lane of this name that the step may go to, made where there is none.
Result<LaneId> laneForStep(Transaction& transaction, const Process& process, const NodeId& step,
                           const std::string& name)
{
  if (const Lane* lane = laneNamed(process, step, name)) return lane->id;
  const Node& node = *process.findNode(step);
  if (node.lane) return addLane(transaction, process.id(), *node.lane, Side::Below, name);
  const Participant* pool = participantOf(process, node);
  return addLane(transaction, process.id(), pool ? std::optional{pool->id} : std::nullopt, name);
}

CellEdit roleEdit(const NodeId& step, const std::string& name)
{
  const auto operation = [step, name](Transaction& transaction, const ProcessId& id) -> Status {
    const Process* process = findProcess(transaction.content(), id);
    if (!process || !process->findNode(step)) return success();
    if (name.empty()) return moveToLane(transaction, id, step, std::nullopt);
    const Result<LaneId> lane = laneForStep(transaction, *process, step, name);
    if (!lane) return lane.error();
    if (process->findNode(step)->lane == *lane) return success();
    return placeInLane(transaction, id, step, *lane);
  };
  return {operation, steps::moveToLane};
}

CellEdit renaming(const ElementId& id, const std::string& text)
{
  return {[id, text](Transaction& transaction, const ProcessId& process) {
            return renameElement(transaction, process, id, text);
          },
          steps::rename};
}

/// The bases that are named again keep their kind and link.
std::vector<LegalBasis> basesFrom(const std::string& text, const std::vector<LegalBasis>& before)
{
  std::vector<LegalBasis> bases;
  for (std::string& entry : listIn(text, false)) {
    const auto known = std::ranges::find(before, entry, &LegalBasis::text);
    bases.push_back(known == before.end() ? LegalBasis{std::move(entry)} : *known);
  }
  return bases;
}

Status putMinutes(Attributes& attributes, const std::string& text)
{
  attributes.times.processing.reset();
  if (text.empty()) return success();
  const Result<double> minutes = typedWork(text);
  if (!minutes) return minutes.error();
  attributes.times.processing = *minutes;
  return success();
}

Status putDocuments(std::vector<std::string>& written, const StepDocuments& before,
                    const std::string& text)
{
  Result<std::vector<std::string>> now = before.toWrite(listIn(text, true));
  if (!now) return now.error();
  written = *std::move(now);
  return success();
}

Status put(const Process& process, const Node& step, Attributes& attributes, TableColumn column,
           const std::string& text)
{
  switch (column) {
    case TableColumn::Deadline:
      attributes.deadline = text;
      break;
    case TableColumn::Channel:
      attributes.channel = text;
      break;
    case TableColumn::DocumentsIn:
      return putDocuments(attributes.documentsIn, documentsInto(process, step), text);
    case TableColumn::DocumentsOut:
      return putDocuments(attributes.documentsOut, documentsOutOf(process, step), text);
    case TableColumn::Systems:
      attributes.systems = listIn(text, true);
      break;
    case TableColumn::LegalBases:
      attributes.legalBases = basesFrom(text, attributes.legalBases);
      break;
    case TableColumn::Minutes:
      return putMinutes(attributes, text);
    default:
      break;
  }
  return success();
}

/// Several things with commas between them, or semicolons where a comma is part of one.
QString listText(const std::vector<std::string>& entries)
{
  const bool comma = std::ranges::any_of(
      entries, [](const std::string& entry) { return entry.find(',') != std::string::npos; });
  return toQt(join(entries, comma ? "; " : ", ")) +
         (comma && entries.size() == 1 ? QStringLiteral(";") : QString{});
}

}  // namespace

bool canEdit(const Process& process, const StepRow& row, TableColumn column)
{
  const Node* node = process.findNode(row.id);
  if (!node) return false;
  if (column == TableColumn::Role || column == TableColumn::Task) return true;
  if (column == TableColumn::Condition) return conditionOf(process, row) != nullptr;
  if (column == TableColumn::Next) return !isEnd(*node);
  return isActivity(*node) && std::ranges::find(activityColumns, column) != activityColumns.end();
}

QString cellText(const Process& process, const StepRow& row, TableColumn column)
{
  const Node* node = process.findNode(row.id);
  if (!node) return {};
  const Attributes& attributes = node->attributes;
  switch (column) {
    case TableColumn::Condition:
      return conditions(process, row);
    case TableColumn::Minutes:
      return attributes.times.processing ? amountText(*attributes.times.processing) : QString{};
    case TableColumn::DocumentsIn:
      return listText(documentsInto(process, *node).all());
    case TableColumn::DocumentsOut:
      return listText(documentsOutOf(process, *node).all());
    case TableColumn::Systems:
      return listText(attributes.systems);
    default:
      return toQt(cellOf(process, *node, column));
  }
}

Result<std::optional<CellEdit>> editOf(const Process& process, const StepRow& row,
                                       TableColumn column, const QString& text)
{
  if (text == cellText(process, row, column)) return std::optional<CellEdit>{};
  const std::string typed = textFrom(text);
  if (!canEdit(process, row, column)) {
    return Error{ErrorCode::NotAllowed,
                 {"The column %1 says nothing of its own here.", {fromQt(headingOf(column))}}};
  }
  if (column == TableColumn::Task) return std::optional{renaming(row.id, typed)};
  if (column == TableColumn::Role) return std::optional{roleEdit(row.id, typed)};
  if (column == TableColumn::Condition) {
    return std::optional{renaming(conditionOf(process, row)->id, typed)};
  }
  const Node& step = *process.findNode(row.id);
  Attributes attributes = step.attributes;
  if (const Status done = put(process, step, attributes, column, typed); !done) {
    return done.error();
  }
  if (attributes == step.attributes) return std::optional<CellEdit>{};
  const auto operation = [id = row.id, attributes](Transaction& t, const ProcessId& p) {
    return setAttributes(t, p, id, attributes);
  };
  return std::optional{CellEdit{operation, steps::setAttributes}};
}

QStringList laneChoices(const Process& process, const NodeId& step)
{
  QStringList names;
  for (const Lane* lane : lanesFor(process, step)) {
    if (!lane->name.empty() && !names.contains(toQt(lane->name))) names.push_back(toQt(lane->name));
  }
  return names;
}

}  // namespace einklang::ui
