#include "model/formats/yaml/YamlMigrations.h"

namespace einklang {

NativeKind processFile()
{
  // Version 1 is the first: nothing to raise yet.
  return {.name = "einklang-process", .migrations = {}};
}

}  // namespace einklang
