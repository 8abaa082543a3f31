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
  /// Of the process, or of its picture: one of the two.
  void (*check)(const Process& process, const Rule& rule, Findings& found) = nullptr;
  void (*checkPicture)(const Process& process, const Diagram& picture, const Rule& rule,
                       Findings& found) = nullptr;
};

/// All rules, one file each in this folder.
std::span<const Rule> rules();

/// Conventions and soundness of one process, and of its picture where it has one; the most severe
/// first, then in file order.
Findings checkProcess(const Process& process, const Diagram* picture = nullptr);

}  // namespace einklang
