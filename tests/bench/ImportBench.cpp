#include "model/formats/ImportDoor.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

using namespace einklang;

/// ImportBench FILE...: imports every file five times and prints, for each, its size in bytes and
/// the best processor time in milliseconds.
namespace {

std::string contentOf(const char* path)
{
  std::ifstream stream{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{stream}, {}};
}

double milliseconds(std::clock_t begin, std::clock_t end)
{
  return 1000.0 * static_cast<double>(end - begin) / CLOCKS_PER_SEC;
}

}  // namespace

int main(int count, char** arguments)
{
  constexpr int rounds = 5;
  for (int i = 1; i < count; ++i) {
    const std::string bytes = contentOf(arguments[i]);
    double best = 1e9;
    for (int round = 0; round < rounds; ++round) {
      const std::clock_t begin = std::clock();
      const Result<Import> import = importBytes(bytes, arguments[i]);
      best = std::min(best, milliseconds(begin, std::clock()));
      if (!import) best = -1;
    }
    std::printf("%s %zu %.3f\n", arguments[i], bytes.size(), best);
  }
}
