#pragma once

#include "model/document/Document.h"

#include <functional>
#include <optional>
#include <string>
#include <utility>

namespace einklang::ui {

/// Something a user can do to a process, within a transaction (see model/operations).
using Operation = std::function<Status(Transaction&, const ProcessId&)>;

/// What became of something that the user could cancel; a failure is an error beside it.
enum class Outcome
{
  Done,
  Cancelled
};

/// Where something is done: in the picture of a whole process, or in that of the inside of one of
/// its sub-processes.
struct Level
{
  Level(ProcessId whole, std::optional<NodeId> subProcess = {})  // NOLINT: a process is a level
      : process{std::move(whole)}, inside{std::move(subProcess)}
  {}

  ProcessId process;
  std::optional<NodeId> inside;
};

/// Does it as one step of the history, or leaves the document as it was and says why.
Status perform(Document& document, const Level& level, const std::string& stepName,
               const Operation& operation);

/// What an operation would make of the content, and what it touches.
using Look = std::function<void(const FileContent& content, const ChangeSet& changes)>;

/// Does it, lets the caller look, and takes it back: for showing what a gesture would do. Nobody
/// is told. An error says why the operation is not possible.
Status attempt(Document& document, const Level& level, const Operation& operation,
               const Look& look);

}  // namespace einklang::ui
