#include "model/document/Document.h"

#include "model/base/Contract.h"
#include "model/base/Overloaded.h"

#include <algorithm>
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

ElementId elementOf(const DiagramEdit& edit)
{
  return std::visit(Overloaded{
                        [](const PutShape& e) { return e.shape.id; },
                        [](const DropShape& e) { return e.id; },
                        [](const PutEdge& e) { return e.edge.id; },
                        [](const DropEdge& e) { return e.id; },
                    },
                    edit);
}

}  // namespace

Change apply(FileContent& content, const Change& change)
{
  return std::visit(
      Overloaded{
          [&](const ProcessChange& c) -> Change {
            return ProcessChange{c.process, apply(locate(content.processes, c.process), c.edit)};
          },
          [&](const DiagramChange& c) -> Change {
            return DiagramChange{c.diagram, apply(locate(content.diagrams, c.diagram), c.edit)};
          },
      },
      change);
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
                 [&](const DiagramChange& c) { drawn.insert(elementOf(c.edit)); },
             },
             change);
}

void Document::undo()
{
  if (!canUndo()) return;
  revert(m_steps[--m_done]);
}

void Document::redo()
{
  if (!canRedo()) return;
  revert(m_steps[m_done++]);
}

void Document::push(HistoryStep step, const std::string& mergeKey)
{
  const bool merges = !mergeKey.empty() && mergeKey == m_mergeKey && m_done > 0 &&
                      m_done == m_steps.size() && isModified();
  m_steps.erase(m_steps.begin() + static_cast<std::ptrdiff_t>(m_done), m_steps.end());
  m_mergeKey = mergeKey;
  if (merges) {
    HistoryStep& last = m_steps.back();
    last.inverses.insert(last.inverses.end(), step.inverses.begin(), step.inverses.end());
    last.stateId = step.stateId;
    return;
  }
  m_steps.push_back(std::move(step));
  ++m_done;
}

/// Runs a step backwards; what comes out is the same step in the other direction.
void Document::revert(HistoryStep& step)
{
  m_mergeKey.clear();
  ChangeSet changes;
  std::vector<Change> opposite;
  const std::vector<Change> done{step.inverses.rbegin(), step.inverses.rend()};
  for (const Change& change : done) {
    changes.add(change);
    opposite.push_back(apply(m_content, change));
  }
  step.inverses = std::move(opposite);
  recorded.emit(done);
  changed.emit(changes);
}

Transaction::Transaction(Document& document, std::string label, std::string mergeKey)
    : m_document{document}, m_label{std::move(label)}, m_mergeKey{std::move(mergeKey)}
{}

Transaction::~Transaction()
{
  for (auto inverse = m_inverses.rbegin(); inverse != m_inverses.rend(); ++inverse) {
    einklang::apply(m_document.m_content, *inverse);
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
  m_document.push({m_label, std::exchange(m_inverses, {}), m_document.m_nextStateId++}, m_mergeKey);
  m_document.recorded.emit(std::exchange(m_done, {}));
  m_document.changed.emit(std::exchange(m_changes, {}));
}

}  // namespace einklang
