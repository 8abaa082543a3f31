#include "model/base/Result.h"

namespace einklang {

std::string english(const Error& error)
{
  std::string where = error.file;
  if (error.position) {
    where += (where.empty() ? "line " : ":") + std::to_string(error.position->line) + ":" +
             std::to_string(error.position->column);
  }
  return (where.empty() ? "" : where + ": ") + english(error.message);
}

}  // namespace einklang
