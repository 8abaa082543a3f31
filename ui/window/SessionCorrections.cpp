// Corrections of correspondences by hand: recorded, taken back, and compared again.
#include "ui/window/CriteriaSettings.h"
#include "ui/window/Session.h"

#include <algorithm>

namespace einklang::ui {

/// On the disk first, where there is a project file; otherwise until the window is closed.
Status Session::keepCorrected(Harmonization corrected)
{
  ShownProject& project = *m_open.project;
  if (project.isOnDisk()) return changeProjectOnDisk(project.onDisk, std::move(corrected));
  project.onDisk.project = std::move(corrected);
  return success();
}

Status Session::correct(std::size_t variant, const std::vector<Correction>& corrections)
{
  expects(m_open.project && variant < m_open.project->variants.size(), "the variant is there");
  if (corrections.empty()) return success();
  const CorrectedPair pair{*process(m_open.project->reference),
                           *process(m_open.project->variants[variant])};
  Harmonization corrected = m_open.project->harmonization();
  CorrectionHistory::Entry entry{.variant = variant,
                                 .name = undoLabelOf(corrections.front()),
                                 .before = correctionsOf(corrected)};
  for (const Correction& correction : corrections) {
    if (Status status = einklang::correct(corrected, variant, pair, correction); !status) {
      return status;
    }
  }
  entry.after = correctionsOf(corrected);
  if (entry.after == entry.before) return success();
  if (Status status = keepCorrected(std::move(corrected)); !status) return status;
  m_corrections.add(std::move(entry));
  compareCorrected(variant);
  return success();
}

Status Session::putBack(const CorrectionHistory::Entry& entry, bool after)
{
  Harmonization corrected = m_open.project->harmonization();
  restoreCorrections(corrected, after ? entry.after : entry.before);
  return keepCorrected(std::move(corrected));
}

Status Session::undoCorrection()
{
  const CorrectionHistory::Entry* entry = m_corrections.undoable();
  if (!entry) return success();
  if (Status status = putBack(*entry, false); !status) return status;
  const std::size_t variant = entry->variant;
  m_corrections.undone();
  compareCorrected(variant);
  return success();
}

Status Session::redoCorrection()
{
  const CorrectionHistory::Entry* entry = m_corrections.redoable();
  if (!entry) return success();
  if (Status status = putBack(*entry, true); !status) return status;
  const std::size_t variant = entry->variant;
  m_corrections.redone();
  compareCorrected(variant);
  return success();
}

bool Session::hasUnsavedCorrections() const
{
  if (!m_open.project || m_open.project->isOnDisk()) return false;
  return std::ranges::any_of(m_open.project->harmonization().variants, [](const auto& entry) {
    return !entry.corrections.empty() || !entry.forbidden.empty();
  });
}

/// Only the corrected variant is compared again, at once. What the correction taught the project
/// about words may concern the others: they follow when that is done.
void Session::compareCorrected(std::size_t variant)
{
  m_stale.insert(variant);
  changed.emit(SessionEvent::Corrected);
  compareStale();
}

void Session::setCriteria(const Criteria& criteria)
{
  if (criteria == m_criteria) return;
  m_criteria = criteria;
  rememberCriteria(criteria);
  changed.emit(SessionEvent::Criteria);
}

}  // namespace einklang::ui
