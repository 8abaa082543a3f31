// One target for libFuzzer; which, is said by the build.
#include "tests/fuzz/FuzzTargets.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
  for (const einklang::fuzz::FuzzTarget& target : einklang::fuzz::fuzzTargets()) {
    if (target.name != EINKLANG_FUZZ_TARGET) continue;
    const std::string fault = target.run({reinterpret_cast<const char*>(data), size});
    if (fault.empty()) continue;
    std::fprintf(stderr, "%s\n", fault.c_str());
    std::abort();
  }
  return 0;
}
