#include "model/harmonization/CorrectionHistory.h"

#include "model/base/Contract.h"

#include <utility>

namespace einklang {
namespace {

struct NameOfCorrection
{
  std::string operator()(const LinkSteps&) const { return "Link steps"; }
  std::string operator()(const UnlinkSteps&) const { return "Unlink steps"; }
  std::string operator()(const LockLinks&) const { return "Confirm correspondence"; }
  std::string operator()(const MergeLinks&) const { return "Merge correspondences"; }
  std::string operator()(const SplitLink&) const { return "Split correspondence"; }
  std::string operator()(const ReleaseSteps&) const { return "Release correspondence"; }
};

}  // namespace

CorrectionState correctionsOf(const Harmonization& project)
{
  CorrectionState state{.synonyms = project.synonyms, .traces = project.traces};
  for (const VariantEntry& entry : project.variants) {
    state.variants.push_back({entry.corrections, entry.forbidden, entry.traces});
  }
  return state;
}

void restoreCorrections(Harmonization& project, const CorrectionState& state)
{
  expects(state.variants.size() == project.variants.size(), "the state is of this project");
  for (std::size_t i = 0; i < state.variants.size(); ++i) {
    project.variants[i].corrections = state.variants[i].corrections;
    project.variants[i].forbidden = state.variants[i].forbidden;
    project.variants[i].traces = state.variants[i].traces;
  }
  project.synonyms = state.synonyms;
  project.traces = state.traces;
}

void CorrectionHistory::add(Entry entry)
{
  m_entries.resize(m_done);
  m_entries.push_back(std::move(entry));
  m_done = m_entries.size();
}

void CorrectionHistory::clear()
{
  m_entries.clear();
  m_done = 0;
}

std::string undoLabelOf(const Correction& correction)
{
  return std::visit(NameOfCorrection{}, correction);
}

}  // namespace einklang
