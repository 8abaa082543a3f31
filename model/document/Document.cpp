#include "model/document/Document.h"

#include "model/base/Contract.h"
#include "model/base/Overloaded.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace einklang {
namespace {

const ProcessId& idOf(const Process& process)
{
  return process.id();
}
const DiagramId& idOf(const Diagram& diagram)
{
  return diagram.id;
}

template <typename Items, typename IdType>
auto& locate(Items& items, const IdType& id)
{
  const auto it = std::ranges::find_if(items, [&](const auto& item) { return idOf(item) == id; });
  expects(it != items.end(), "what is changed exists");
  return *it;
}

/// The element an edit is about; none for the header.
std::optional<ElementId> elementOf(const Edit& edit)
{
  return std::visit(
      Overloaded{
          [](const ReplaceHeader&) -> std::optional<ElementId> { return std::nullopt; },
          []<typename E>(const Insert<E>& e) -> std::optional<ElementId> { return e.element.id; },
          []<typename E>(const Erase<E>& e) -> std::optional<ElementId> { return e.id; },
          []<typename E>(const Replace<E>& e) -> std::optional<ElementId> { return e.element.id; },
      },
      edit);
}

const ElementId& elementOf(const DiagramEdit& edit)
{
  return std::visit(Overloaded{
                        [](const PutShape& e) -> const ElementId& { return e.shape.id; },
                        [](const DropShape& e) -> const ElementId& { return e.id; },
                        [](const PutEdge& e) -> const ElementId& { return e.edge.id; },
                        [](const DropEdge& e) -> const ElementId& { return e.id; },
                    },
                    edit);
}

bool has(const Diagram& diagram, const DiagramEdit& edit)
{
  return std::visit(Overloaded{
                        [](const PutShape&) { return true; },
                        [](const PutEdge&) { return true; },
                        [&](const DropShape& e) { return diagram.shapes.find(e.id) != nullptr; },
                        [&](const DropEdge& e) { return diagram.edges.find(e.id) != nullptr; },
                    },
                    edit);
}

bool find(const FileContent& content, const DiagramId& id)
{
  return std::ranges::any_of(content.diagrams, [&](const Diagram& d) { return d.id == id; });
}

bool fits(const FileContent& content, const Change& change)
{
  return std::visit(Overloaded{
                        [&](const ProcessChange& c) {
                          const Process* process = findProcess(content, c.process);
                          return process && fits(*process, c.edit);
                        },
                        [&](const DiagramChange& c) {
                          return std::ranges::any_of(content.diagrams, [&](const Diagram& d) {
                            return d.id == c.diagram && has(d, c.edit);
                          });
                        },
                        [&](const InsertDiagram& c) {
                          return !find(content, c.diagram.id) && c.index <= content.diagrams.size();
                        },
                        [&](const EraseDiagram& c) { return find(content, c.id); },
                    },
                    change);
}

}  // namespace

Change apply(FileContent& content, Change change)
{
  exchange(content, change);
  return change;
}

void exchange(FileContent& content, Change& change)
{
  if (auto* drawn = std::get_if<DiagramChange>(&change)) {
    einklang::exchange(locate(content.diagrams, drawn->diagram), drawn->edit);
  } else if (auto* meant = std::get_if<ProcessChange>(&change)) {
    meant->edit = einklang::apply(locate(content.processes, meant->process), meant->edit);
  } else if (auto* put = std::get_if<InsertDiagram>(&change)) {
    EraseDiagram back{put->diagram.id};
    const auto at = content.diagrams.begin() + static_cast<std::ptrdiff_t>(put->index);
    content.diagrams.insert(at, std::move(put->diagram));
    change = std::move(back);
  } else {
    const Diagram& erased = locate(content.diagrams, std::get<EraseDiagram>(change).id);
    const auto index = static_cast<std::size_t>(&erased - content.diagrams.data());
    InsertDiagram back{erased, index};
    content.diagrams.erase(content.diagrams.begin() + static_cast<std::ptrdiff_t>(index));
    change = std::move(back);
  }
}

void ChangeSet::add(const Change& change)
{
  std::visit(Overloaded{
                 [&](const ProcessChange& c) {
                   if (const auto id = elementOf(c.edit)) {
                     elements.insert(*id);
                   } else {
                     header = true;
                   }
                 },
                 [&](const DiagramChange& c) { drawn.push_back(elementOf(c.edit)); },
                 [](const InsertDiagram&) {},  // nobody sees what is drawn nowhere else
                 [](const EraseDiagram&) {},
             },
             change);
}

void Document::undo()
{
  if (!canUndo()) return;
  revert(m_steps[--m_done], HistoryRecord::Kind::Undo);
}

void Document::redo()
{
  if (!canRedo()) return;
  revert(m_steps[m_done++], HistoryRecord::Kind::Redo);
}

std::vector<std::string> Document::stepLabels() const
{
  std::vector<std::string> labels;
  for (const HistoryStep& step : m_steps) labels.push_back(step.label);
  return labels;
}

bool Document::merges(const std::string& mergeKey) const
{
  return !mergeKey.empty() && mergeKey == m_mergeKey && m_done > 0 && m_done == m_steps.size() &&
         isModified();
}

void Document::push(HistoryStep step, bool merge)
{
  m_steps.erase(m_steps.begin() + static_cast<std::ptrdiff_t>(m_done), m_steps.end());
  if (merge) {
    HistoryStep& last = m_steps.back();
    last.inverses.insert(last.inverses.end(), step.inverses.begin(), step.inverses.end());
    last.stateId = step.stateId;
    if (last.subject.element == step.subject.element) last.subject.after = step.subject.after;
    return;
  }
  m_steps.push_back(std::move(step));
  ++m_done;
}

Status Document::replay(const HistoryRecord& record)
{
  const auto misfit = [] {
    return Error{ErrorCode::InvalidContent, {"The record does not fit what is there."}};
  };
  const bool undoes = record.kind == HistoryRecord::Kind::Undo;
  const bool redoes = record.kind == HistoryRecord::Kind::Redo;
  const bool joins = record.kind == HistoryRecord::Kind::Merge;
  if ((undoes || joins) && !canUndo()) return misfit();
  if (redoes && !canRedo()) return misfit();
  if (undoes || redoes) {
    undoes ? undo() : redo();
    return success();
  }
  Transaction transaction{*this, record.label};
  for (const Change& change : record.changes) {
    if (!fits(m_content, change)) return misfit();
    transaction.apply(change);
  }
  transaction.finish(joins);
  return success();
}

/// Each change becomes in place the one that takes it back: a step may hold thousands. So the way
/// back leads through them in the other order.
void Document::revert(HistoryStep& step, HistoryRecord::Kind direction)
{
  m_mergeKey.clear();
  ChangeSet changes;
  const auto turn = [&](Change& change) {
    changes.add(change);
    exchange(m_content, change);
  };
  if (direction == HistoryRecord::Kind::Undo)
    std::ranges::for_each(step.inverses | std::views::reverse, turn);
  else
    std::ranges::for_each(step.inverses, turn);
  recorded.emit({direction, step.label});
  changed.emit(changes);
}

Transaction::Transaction(Document& document, std::string label, std::string mergeKey)
    : m_document{document}, m_label{std::move(label)}, m_mergeKey{std::move(mergeKey)}
{}

Transaction::~Transaction()
{
  for (auto inverse = m_inverses.rbegin(); inverse != m_inverses.rend(); ++inverse) {
    einklang::apply(m_document.m_content, std::move(*inverse));
  }
}

void Transaction::apply(const Change& change)
{
  m_inverses.push_back(einklang::apply(m_document.m_content, change));
  m_done.push_back(change);
  m_changes.add(change);
}

void Transaction::commit()
{
  if (m_inverses.empty()) return;
  const bool merge = m_document.merges(m_mergeKey);
  finish(merge);
}

void Transaction::finish(bool merge)
{
  StepSubject subject = subjectOf(m_done, m_inverses, m_document.m_content);
  m_document.push(
      {m_label, std::exchange(m_inverses, {}), m_document.m_nextStateId++, std::move(subject)},
      merge);
  m_document.m_mergeKey = m_mergeKey;
  const auto kind = merge ? HistoryRecord::Kind::Merge : HistoryRecord::Kind::Step;
  m_document.recorded.emit({kind, m_label, std::exchange(m_done, {})});
  m_document.changed.emit(std::exchange(m_changes, {}));
}

}  // namespace einklang
