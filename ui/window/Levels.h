#pragma once

#include "model/diagram/FileContent.h"
#include "model/harmonization/ProjectFile.h"
#include "ui/window/OpenFiles.h"

#include <optional>
#include <vector>

namespace einklang::ui {

/// Something that can be shown: a process, or the inside of one of its sub-processes.
struct LevelStep
{
  ProcessPlace place;
  std::optional<NodeId> inside = std::nullopt;
  std::optional<NodeId> call = std::nullopt;  // the call activity that led on from here

  bool operator==(const LevelStep&) const = default;
};

/// Where in a process the user is, and from where they came: inside of which sub-process, called by
/// what.
class Levels
{
 public:
  const std::optional<NodeId>& inside() const { return m_inside; }
  void enter(const std::optional<NodeId>& subProcess);

  /// The picture of the level; where the file has none of the inside it is made, and kept until the
  /// next change. nullptr where the process is not drawn.
  const Diagram* picture(const FileContent& content, const ProcessId& process) const;

  /// After a change: leaves what is no longer there.
  void follow(const FileContent& content, const ProcessId& process);

  /// From a caller into what it calls.
  void visit(const LevelStep& caller);
  const std::vector<LevelStep>& callers() const { return m_callers; }
  bool canLeave() const { return m_inside || !m_callers.empty(); }
  /// Back to a caller, counted from the first.
  void goBackTo(std::size_t caller);

 private:
  std::optional<NodeId> m_inside;
  std::vector<LevelStep> m_callers;
  mutable std::optional<Diagram> m_made;
};

/// The process that a call activity of this process calls, by id or name, in the same file first.
std::optional<ProcessPlace> calledBy(const std::vector<std::unique_ptr<OpenFile>>& files,
                                     const ProcessPlace& caller, const NodeId& callActivity);

}  // namespace einklang::ui
