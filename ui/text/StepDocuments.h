#pragma once

#include "model/base/Result.h"
#include "model/process/Process.h"

#include <string>
#include <vector>

namespace einklang::ui {

/// The documents that go into a step, or come out of it: those written down at it, and those drawn
/// beside it.
struct StepDocuments
{
  std::vector<std::string> written;
  std::vector<std::string> drawn;  // and not written down as well

  std::vector<std::string> all() const;

  /// What is to be written down where these are wanted. A drawn one stays as long as it is drawn:
  /// NotAllowed where only such were left out.
  Result<std::vector<std::string>> toWrite(const std::vector<std::string>& wanted) const;
};

StepDocuments documentsInto(const Process& process, const Node& step);
StepDocuments documentsOutOf(const Process& process, const Node& step);

}  // namespace einklang::ui
