#pragma once

#include "model/harmonization/Corrections.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace einklang {

/// What corrections by hand are in a project, and nothing else of it.
struct CorrectionState
{
  struct OfVariant
  {
    Correspondences corrections = {};
    std::vector<std::pair<NodeId, NodeId>> forbidden = {};
    std::vector<StepTrace> traces = {};
    bool operator==(const OfVariant&) const = default;
  };
  std::vector<OfVariant> variants = {};
  SameWordings synonyms = {};
  std::vector<StepTrace> traces = {};

  bool operator==(const CorrectionState&) const = default;
};

CorrectionState correctionsOf(const Harmonization& project);
/// Everything else in the project, its decisions say, stays as it is.
void restoreCorrections(Harmonization& project, const CorrectionState& state);

/// The corrections of one sitting, to be taken back and done again. It only remembers: whoever
/// keeps the project puts the states into it, so that nothing is shown that could not be saved.
class CorrectionHistory
{
 public:
  /// One correction: which variant, what it is called, and how the project was before and after.
  struct Entry
  {
    std::size_t variant = 0;
    std::string name = {};  // a template for ui/text
    CorrectionState before = {};
    CorrectionState after = {};
  };

  /// A correction was made; what was taken back before cannot be done again any more.
  void add(Entry entry);
  void clear();

  /// What would be taken back, or done again, next; nullptr where there is nothing.
  const Entry* undoable() const { return m_done == 0 ? nullptr : &m_entries[m_done - 1]; }
  const Entry* redoable() const
  {
    return m_done == m_entries.size() ? nullptr : &m_entries[m_done];
  }
  void undone() { --m_done; }
  void redone() { ++m_done; }

 private:
  std::vector<Entry> m_entries;
  std::size_t m_done = 0;
};

/// What a correction is called in the list of what can be undone: "Link steps".
std::string undoLabelOf(const Correction& correction);

}  // namespace einklang
