#include "model/analysis/Soundness.h"
#include "model/formats/ImportDoor.h"
#include "tests/support/RandomBlocks.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <map>

using namespace einklang;
using namespace einklang::test;

// SoundnessBench [FILE...]: the processor time of the check for the files, and for random models of
// blocks, loops, early ends and jumps with 100 and 2,000 nodes, sound ones and with faults; and
// what the check says about the files, by rule.

namespace {

double now()
{
  return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

struct Tally
{
  std::vector<double> times = {};
  std::map<std::string, int> rules = {};
  int unsound = 0;

  void add(const Process& process)
  {
    const double start = now();
    const Findings findings = checkSoundness(process);
    times.push_back(now() - start);
    bool error = false;
    for (const Finding& finding : findings) {
      ++rules[finding.rule];
      error = error || finding.severity == Severity::Error;
    }
    unsound += error ? 1 : 0;
  }

  double at(double share) const
  {
    return times[std::min(times.size() - 1,
                          static_cast<std::size_t>(share * static_cast<double>(times.size())))];
  }

  void tell(const char* what)
  {
    if (times.empty()) return;
    std::ranges::sort(times);
    std::printf("%-22s %5zu models, %4d unsound: median %.3f ms  p99 %.3f  p99.9 %.3f  max %.3f\n",
                what, times.size(), unsound, at(0.5), at(0.99), at(0.999), times.back());
    for (const auto& [rule, count] : rules) std::printf("    %5d %s\n", count, rule.c_str());
  }
};

void random(const char* what, std::size_t nodes, int faults, unsigned count)
{
  Tally tally;
  for (unsigned seed = 1; seed <= count; ++seed) {
    tally.add(RandomBlocks{seed}.make(nodes, faults));
  }
  tally.tell(what);
}

}  // namespace

int main(int count, char** arguments)
{
  Tally files;
  for (int i = 1; i < count; ++i) {
    const Result<Import> import = importFile(arguments[i]);
    if (!import) continue;
    for (const Process& process : import->content.processes) files.add(process);
  }
  files.tell("files");
  random("100 nodes", 100, 0, 1000);
  random("100 nodes, 3 faults", 100, 3, 1000);
  random("2,000 nodes", 2000, 0, 100);
  random("2,000 nodes, 5 faults", 2000, 5, 100);
}
