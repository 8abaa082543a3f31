#include "tests/support/Places.h"

namespace einklang::test {

const std::string& sourceFolder()
{
  static const std::string folder{EINKLANG_SOURCE_DIR};
  return folder;
}

}  // namespace einklang::test
