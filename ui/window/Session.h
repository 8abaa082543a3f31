#pragma once

#include "model/base/Signal.h"
#include "model/comparison/Criterion.h"
#include "model/harmonization/CorrectionHistory.h"
#include "ui/actions/Perform.h"
#include "ui/window/Background.h"
#include "ui/window/Comparing.h"
#include "ui/window/Levels.h"
#include "ui/window/OpenFiles.h"
#include "ui/window/Saving.h"

#include <functional>
#include <memory>

namespace einklang::ui {

enum class SessionEvent
{
  Opened,       // other files or another project
  Current,      // another process is shown
  Level,        // the inside of a sub-process of it is shown, or no longer
  Edited,       // the content of a document
  Saved,        // a file or the project was written
  Unprotected,  // changes cannot be kept for the case of a crash
  Comparing,    // a comparison began, ended or was cancelled
  Compared,     // a new comparison is there
  Corrected,    // a correspondence was corrected by hand; a comparison follows
  Criteria,     // other deviations count
  Decided       // a decision was recorded, or the standard was derived anew
};

/// What is open and what is known about it: the one place that all parts of the window look at.
///
/// One signal for everything; who listens asks for what it shows. Comparing runs in the
/// background on copies.
class Session
{
 public:
  Session();

  /// Takes the place of what is open; on an error everything stays as it was.
  Status open(const QStringList& paths, const TableColumns& columns = {});

  /// Nothing is open any more; what was not saved is given up.
  void close();

  const std::vector<std::unique_ptr<OpenFile>>& files() const { return m_open.files; }
  const ShownProject* project() const { return m_open.project ? &*m_open.project : nullptr; }
  bool isEmpty() const { return m_open.files.empty(); }
  bool isModified() const;

  /// Files whose unsaved changes came back when they were opened, after a crash.
  const QStringList& recovered() const { return m_recovered; }
  /// Why changes could not be brought back, or would not survive a crash now.
  const std::vector<Error>& unprotected() const { return m_unprotected; }

  const std::optional<ProcessPlace>& current() const { return m_current; }
  void setCurrent(const ProcessPlace& place);
  const Process* process(const ProcessPlace& place) const;
  const Diagram* diagram(const ProcessPlace& place) const;
  /// What is shown of the current process, and the way there.
  Level level() const { return {m_current->process, m_levels.inside()}; }
  /// The picture that is shown; nullptr where nothing is open. It lives until the next change.
  const Diagram* picture() const;
  /// The same picture in what an attempt made of the file.
  const Diagram* pictureIn(const FileContent& content) const;
  /// Shows the level that shows this element of the current process.
  void showLevelOf(const ElementId& id);
  void goInside(const std::optional<NodeId>& subProcess);
  /// Shows the process that a call activity calls; says why where it is not open.
  Status visitCalled(const NodeId& callActivity);
  /// What leads to what is shown, itself last: callers, processes, sub-processes.
  std::vector<LevelStep> way() const;
  bool canLeave() const { return m_current && m_levels.canLeave(); }
  /// Out of the sub-process, else back to what called the process. Returns where one came from, as
  /// a step of what is shown now.
  std::optional<NodeId> leave();
  /// The same for a step of the way.
  std::optional<NodeId> goTo(const LevelStep& step);

  /// The folder of the project, else of the file that is shown; empty where nothing is open.
  QString home() const;

  /// Tells processes apart that have the same id in different files.
  QString keyOf(const ProcessPlace& place) const;
  OpenFile& fileOf(const ProcessPlace& place) { return *m_open.files[place.file]; }
  const OpenFile& fileOf(const ProcessPlace& place) const { return *m_open.files[place.file]; }

  /// Another process becomes what the others are compared with. Only while no project is saved.
  void setReference(const ProcessPlace& place);

  /// Saves the file: puts what was made of it to the disk by this writer. What its format could not
  /// hold is in the result. What is changed while it writes stays unsaved. Precondition: nothing
  /// was changed while it was made.
  using WriteFile = std::function<Status(const QString& path, const QByteArray& bytes)>;
  Result<Losses> keep(std::size_t file, const Saving& saving, Export made, const WriteFile& write);
  Status saveProjectAs(const QString& path);

  /// Records the decision: on the disk first, then here, then on the screen.
  Status decide(const Decision& decision);

  /// Takes corrections of the correspondences of a variant together, as one step that can be taken
  /// back: on the disk first, where there is a project file; else until the window is closed. The
  /// variant is compared again in the background.
  Status correct(std::size_t variant, const std::vector<Correction>& corrections);
  Status undoCorrection();
  Status redoCorrection();
  const CorrectionHistory& corrections() const { return m_corrections; }
  /// Corrections that no project file holds.
  bool hasUnsavedCorrections() const;

  /// Which deviations count, in every part of the window; remembered for the next start.
  const Criteria& criteria() const { return m_criteria; }
  void setCriteria(const Criteria& criteria);

  /// nullptr until the first comparison is done.
  std::shared_ptr<const Comparison> comparison() const { return m_comparison; }
  std::shared_ptr<const StandardView> standard() const { return m_standard; }
  void compare();
  bool isComparing() const { return m_background.isRunning(); }
  void cancelComparison() { m_background.cancel(); }
  void finishComparison() { m_background.finish(); }

  mutable Signal<SessionEvent> changed;

 private:
  void recover();
  void listen();
  void forgetComparison();
  void deriveAgain();
  void compareStale();
  void compareCorrected(std::size_t variant);
  Status keepCorrected(Harmonization corrected);
  Status putBack(const CorrectionHistory::Entry& entry, bool after);

  OpenFiles m_open;
  QStringList m_recovered;
  std::vector<Error> m_unprotected;
  std::optional<ProcessPlace> m_current;
  Levels m_levels;
  std::shared_ptr<const Comparison> m_comparison;
  std::shared_ptr<const StandardView> m_standard;
  std::set<std::size_t> m_stale;  // variants whose comparison is older than what it is of
  SameWordings m_wordings;        // those that all variants were compared with
  CorrectionHistory m_corrections;
  Criteria m_criteria;
  Background m_background;
  std::vector<Connection> m_connections;
};

}  // namespace einklang::ui
