#include "model/base/Message.h"
#include "model/comparison/Comparison.h"
#include "model/comparison/Effort.h"
#include "model/formats/ImportDoor.h"
#include "model/matching/Matching.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace einklang;

// EffortBench MOST_NODES FILE...: every ordered pair of the files, both with at most so many nodes:
// how long match, compare and the heuristic effort take, how often the effort is proved, and how
// often the heuristic found what is proved to be the least.

namespace {

/// Milliseconds of work of this program: others on the machine do not count.
double now()
{
  return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

double at(std::vector<double> times, double share)
{
  if (times.empty()) return 0;
  std::ranges::sort(times);
  return times[std::min(times.size() - 1,
                        static_cast<std::size_t>(share * static_cast<double>(times.size())))];
}

struct Tally
{
  int pairs = 0;
  int proved = 0;
  int optimal = 0;
  int cheaper = 0;  // than the deviations together
  int asymmetric = 0;
  double excess = 0;
  double gap = 0;
  std::vector<double> matching = {};
  std::vector<double> deviations = {};
  std::vector<double> effort = {};
  std::vector<double> all = {};
  std::vector<double> proof = {};

  void measure(const Process& a, const Process& b)
  {
    const double start = now();
    const Correspondences links = match(a, b);
    const double matched = now();
    const Deviations found = compare(a, b, links);
    const double compared = now();
    const Effort quick = effortBetween(a, b, links);
    const double measured = now();
    const Effort best = effortBetween(a, b, links, provedEffort);
    matching.push_back(matched - start);
    deviations.push_back(compared - matched);
    effort.push_back(measured - compared);
    all.push_back(measured - start);
    proof.push_back(now() - measured);
    count(quick, best, found);
    const Effort back = effortBetween(b, a, match(b, a));
    if (std::abs(back.value - quick.value) > 1e-9) ++asymmetric;
  }

  void count(const Effort& quick, const Effort& best, const Deviations& found)
  {
    double sum = 1e-9;
    for (const Deviation& deviation : found) sum += deviation.effort;
    ++pairs;
    cheaper += quick.value <= sum ? 1 : 0;
    if (best.proved) {
      ++proved;
      optimal += quick.value <= best.value ? 1 : 0;
      excess += best.value > 0 ? quick.value / best.value - 1 : 0;
    } else if (best.value > 0) {
      gap += 1 - best.lowerBound / best.value;
    }
  }

  void tell() const
  {
    std::printf(
        "pairs %d  proved %d  heuristic is least %d of these (%.1f %%)  mean excess %.3f %%\n",
        pairs, proved, optimal, proved ? 100.0 * optimal / proved : 0,
        proved ? 100 * excess / proved : 0);
    std::printf("not proved: mean gap %.1f %%   asymmetric: %d   not above the deviations: %d\n",
                pairs > proved ? 100 * gap / (pairs - proved) : 0, asymmetric, cheaper);
    const auto line = [](const char* what, const std::vector<double>& times) {
      std::printf("%-11s median %.3f ms  p95 %.3f ms  max %.3f ms\n", what, at(times, 0.5),
                  at(times, 0.95), at(times, 1));
    };
    line("match", matching);
    line("deviations", deviations);
    line("effort", effort);
    line("all three", all);
    line("proof", proof);
  }
};

}  // namespace

int main(int count, char** arguments)
{
  if (count < 3) {
    std::puts("usage: EffortBench MOST_NODES FILE...");
    return 2;
  }
  const auto most = static_cast<std::size_t>(std::atoi(arguments[1]));
  std::vector<Process> processes;
  for (int i = 2; i < count; ++i) {
    Result<Import> import = importFile(arguments[i]);
    if (!import || import->content.processes.empty()) continue;
    const Process& process = import->content.processes.front();
    if (process.nodes().size() <= most) processes.push_back(process);
  }
  Tally tally;
  for (const Process& a : processes) {
    for (const Process& b : processes) {
      if (&a != &b) tally.measure(a, b);
    }
  }
  std::printf("%zu processes\n", processes.size());
  tally.tell();
}
