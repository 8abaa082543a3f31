#pragma once

#include "model/base/Result.h"
#include "model/base/Signal.h"
#include "model/diagram/FileContent.h"
#include "model/document/StepSubject.h"
#include "model/process/Edit.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace einklang {

/// An edit and the process it is for.
struct ProcessChange
{
  ProcessId process;
  Edit edit;
  bool operator==(const ProcessChange&) const = default;
};

/// A picture's edit and the diagram it is for.
struct DiagramChange
{
  DiagramId diagram;
  DiagramEdit edit;
  bool operator==(const DiagramChange&) const = default;
};

/// A new picture, at its place among the others.
struct InsertDiagram
{
  Diagram diagram;
  std::size_t index;
  bool operator==(const InsertDiagram&) const = default;
};

/// A picture that goes, with all that is drawn in it.
struct EraseDiagram
{
  DiagramId id;
  bool operator==(const EraseDiagram&) const = default;
};

/// One small, invertible change to a document; what the journal stores.
using Change = std::variant<ProcessChange, DiagramChange, InsertDiagram, EraseDiagram>;

/// Applies the change and returns the one that takes it back.
/// Precondition: process or diagram exist, and the edit fits. Inserting or erasing a diagram moves
/// the others: no reference to one outlives it.
Change apply(FileContent& content, Change change);

/// The same in place: the change becomes the one that takes it back.
void exchange(FileContent& content, Change& change);

/// Which elements a finished transaction touched. Views look up the rest in the document.
struct ChangeSet
{
  std::set<ElementId> elements = {};  // meaning: inserted, erased or replaced
  /// Picture: shapes and edges, as they changed one after the other. Often all there are, hence no
  /// set: what changed twice is told twice.
  std::vector<ElementId> drawn = {};
  bool header = false;  // name, profile

  void add(const Change& change);
  bool empty() const { return elements.empty() && drawn.empty() && !header; }
  bool operator==(const ChangeSet&) const = default;
};

/// A step of the history: what a user did, by name, and the changes that take it back, to be
/// applied from the last to the first; once it is undone, those that do it again, from the first to
/// the last.
struct HistoryStep
{
  std::string label;  // English, a key for ui/text
  std::vector<Change> inverses;
  std::uint64_t stateId = 0;
  StepSubject subject = {};
};

/// What changes were about that led to this content; `inverses` take them back, in the same order.
StepSubject subjectOf(const std::vector<Change>& done, const std::vector<Change>& inverses,
                      const FileContent& after);

/// One move through the history, as the journal keeps it.
struct HistoryRecord
{
  enum class Kind
  {
    Step,   // something new was done
    Merge,  // it joined the step before it
    Undo,
    Redo
  };
  Kind kind = Kind::Step;
  std::string label = {};            // of a step
  std::vector<Change> changes = {};  // of what was done, in order; none for undo and redo
  bool operator==(const HistoryRecord&) const = default;
};

/// The content of a file with its history. Views read the content and listen to `changed`; they
/// never write. Writing is done by operations through a Transaction.
class Document
{
 public:
  explicit Document(FileContent content = {}) : m_content{std::move(content)} {}

  const FileContent& content() const { return m_content; }
  const Process* findProcess(const ProcessId& id) const
  {
    return einklang::findProcess(m_content, id);
  }

  bool canUndo() const { return m_done > 0; }
  bool canRedo() const { return m_done < m_steps.size(); }
  /// The name of the step that undo() or redo() would take; empty where there is none.
  std::string undoLabel() const { return canUndo() ? m_steps[m_done - 1].label : std::string{}; }
  std::string redoLabel() const { return canRedo() ? m_steps[m_done].label : std::string{}; }
  void undo();
  void redo();
  /// The names of all steps that can be undone, the first one first; behind them those that can be
  /// redone.
  std::vector<std::string> stepLabels() const;
  /// The steps themselves, in the same order.
  const std::vector<HistoryStep>& steps() const { return m_steps; }
  /// How many of the steps are done.
  std::size_t doneSteps() const { return m_done; }

  /// Does again what a journal tells. An error leaves everything as it was: the record does not fit
  /// the content.
  Status replay(const HistoryRecord& record);

  bool isModified() const { return stateId() != m_savedState; }
  void markSaved() { m_savedState = stateId(); }

  /// Emitted once per transaction, undo or redo, after the content has reached its new state.
  Signal<ChangeSet> changed;

  /// Emitted before `changed`: the journal listens here, so that what was done is on disk before a
  /// view shows it.
  Signal<HistoryRecord> recorded;

 private:
  friend class Transaction;

  std::uint64_t stateId() const { return m_done == 0 ? 0 : m_steps[m_done - 1].stateId; }
  bool merges(const std::string& mergeKey) const;
  void push(HistoryStep step, bool merge);
  void revert(HistoryStep& step, HistoryRecord::Kind direction);

  FileContent m_content;
  std::vector<HistoryStep> m_steps;
  std::size_t m_done = 0;
  std::uint64_t m_nextStateId = 1;
  std::uint64_t m_savedState = 0;
  std::string m_mergeKey;
};

/// Groups changes into one undo step and one notification. Rolls back unless commit() was called.
class Transaction
{
 public:
  /// Steps that follow each other with the same non-empty merge key become one (typing, dragging).
  Transaction(Document& document, std::string label, std::string mergeKey = {});
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  const FileContent& content() const { return m_document.content(); }

  /// Precondition: the change fits.
  void apply(const Change& change);
  void apply(const ProcessId& process, const Edit& edit) { apply(ProcessChange{process, edit}); }
  void apply(const DiagramId& diagram, const DiagramEdit& edit)
  {
    apply(DiagramChange{diagram, edit});
  }

  /// From now on operations draw in the picture of the inside of this sub-process, which exists; in
  /// the one of the whole process otherwise.
  void workInside(const NodeId& plane) { m_plane = plane; }
  const std::optional<NodeId>& plane() const { return m_plane; }

  /// What was touched so far.
  const ChangeSet& changes() const { return m_changes; }

  void commit();

 private:
  friend class Document;

  void finish(bool merge);

  Document& m_document;
  std::string m_label;
  std::string m_mergeKey;
  std::optional<NodeId> m_plane;
  std::vector<Change> m_done;
  std::vector<Change> m_inverses;
  ChangeSet m_changes;
};

}  // namespace einklang
