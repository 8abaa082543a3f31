#pragma once

#include "model/analysis/Finding.h"
#include "model/diagram/FileContent.h"

#include <span>
#include <string_view>

namespace einklang {

/// A convention, checked over a finished process. Names are stable: they stand in files, in the
/// output of `check` and in the handbook.
struct Rule
{
  std::string_view name;
  Severity severity;
  void (*check)(const Process& process, const Rule& rule, Findings& found);
};

/// All rules, one file each in this folder.
std::span<const Rule> rules();

/// Conventions and soundness of one process, the most severe first, then in file order.
Findings checkProcess(const Process& process);

}  // namespace einklang
