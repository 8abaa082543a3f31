#pragma once

#include "model/matching/Correspondence.h"
#include "model/matching/PreparedProcess.h"
#include "model/matching/Wording.h"
#include "model/process/Process.h"

#include <optional>
#include <utility>
#include <vector>

namespace einklang {

/// Corrections by hand: what is fixed and what is forbidden, and the wordings that the project
/// confirmed to mean the same, which raise other pairs as well.
struct MatchConstraints
{
  Correspondences locked = {};
  std::vector<std::pair<NodeId, NodeId>> forbidden = {};
  SameWordings wordings = {};
};

/// Which flow nodes of `a` are which of `b`. One fixed configuration; deterministic; each link has
/// its reasons. Order: by the first step of `a` in file order. match(b, a) says the same, mirrored.
Correspondences match(const Process& a, const Process& b, const MatchConstraints& constraints = {});

/// The same for processes that were prepared once, to match one reference with many variants. The
/// processes have to be those that were prepared.
struct Prepared
{
  const Process& process;
  const PreparedProcess& prepared;
};
Correspondences match(const Prepared& a, const Prepared& b,
                      const MatchConstraints& constraints = {});

/// How alike the two steps are found, 0 to 1, linked or not; nothing for a step that is not there.
std::optional<double> likenessOf(const Process& a, const Process& b, const NodeId& stepOfA,
                                 const NodeId& stepOfB);

}  // namespace einklang
