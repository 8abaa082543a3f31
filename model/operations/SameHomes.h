#pragma once

#include "model/process/Process.h"

#include <optional>

namespace einklang {

/// A pool, or none where a process has none.
using Pool = std::optional<ParticipantId>;

/// The pools and lanes of a process that a part belongs to.
class SameHomes
{
 public:
  SameHomes(const Process& process, const Process& part) : m_process{process}, m_part{part} {}

  /// The pool of the same name, else the one with the most lanes of the same names.
  Pool poolFor(const Pool& old) const;
  /// The lane of the same name in that pool; the same one where it is still called so.
  const Lane* laneFor(const LaneId& old) const;

 private:
  const Lane* laneLike(const Lane& lane, const Pool& pool) const;

  const Process& m_process;
  const Process& m_part;
};

}  // namespace einklang
