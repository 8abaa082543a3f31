#pragma once

#include "model/process/Process.h"

#include <cstddef>
#include <optional>
#include <string>

namespace einklang {

/// What a step of the history is about, so that people recognise it among others: one element by
/// its name, and how many more there are like it. Names are as they were when it was done.
struct StepSubject
{
  std::optional<ProcessId> process = std::nullopt;
  std::optional<ElementId> element = std::nullopt;  // none: the process itself, or nothing known
  std::string before = {};                          // its name; empty where it was new
  std::string after = {};                           // its name; empty where it went
  bool renamed = false;                             // it was there before and afterwards
  std::string field = {};  // the only one that changed, as a Message; empty where there are several
  bool drawnOnly = false;  // only the picture changed
  std::optional<Node> node = std::nullopt;  // of a node without a name: what it is
  std::size_t others = 0;
};

}  // namespace einklang
