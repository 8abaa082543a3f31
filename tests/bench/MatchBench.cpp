#include "model/formats/ImportDoor.h"
#include "model/matching/Matching.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <string>

using namespace einklang;

namespace {

/// The process of a file that has most to say.
Process largestOf(const std::string& path)
{
  Result<Import> import = importFile(path);
  if (!import) {
    std::fprintf(stderr, "%s\n", english(import.error()).c_str());
    std::exit(3);
  }
  const auto& all = import->content.processes;
  const auto it = std::ranges::max_element(
      all, {}, [](const Process& process) { return process.nodes().size(); });
  return it == all.end() ? Process{ProcessId{"none"}} : *it;
}

const char* nameOf(Confidence confidence)
{
  if (confidence == Confidence::Sure) return "sure";
  return confidence == Confidence::Likely ? "likely" : "unsure";
}

const char* kindOf(const Process& process, const NodeId& id)
{
  const Node& node = *process.findNode(id);
  if (gatewayOf(node)) return "gateway";
  return eventOf(node) ? "event" : "activity";
}

void writeCsv(const Process& a, const Process& b)
{
  std::printf("idA,idB,kindA,kindB,class,score\n");
  for (const Correspondence& link : match(a, b)) {
    for (const NodeId& one : link.a) {
      for (const NodeId& other : link.b) {
        std::printf("%s,%s,%s,%s,%s,%.3f\n", one.value().c_str(), other.value().c_str(),
                    kindOf(a, one), kindOf(b, other), nameOf(link.confidence), link.score);
      }
    }
  }
}

/// Processor time, so that other work on the machine does not count.
double milliseconds(int rounds, const auto& work)
{
  work();
  const std::clock_t start = std::clock();
  for (int i = 0; i < rounds; ++i) work();
  return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC / rounds;
}

void writeTimes(const Process& a, const Process& b)
{
  const PreparedProcess one = prepare(a);
  const PreparedProcess other = prepare(b);
  std::printf("nodes %zu and %zu: prepare %.3f ms, match %.3f ms\n", a.nodes().size(),
              b.nodes().size(), milliseconds(300, [&] { prepare(a); }), milliseconds(300, [&] {
                match({a, one}, {b, other});
              }));
}

}  // namespace

/// `MatchBench match A B` writes the links as CSV, `MatchBench time A B` the time they take.
int main(int count, char** arguments)
{
  if (count < 4) return 2;
  const Process a = largestOf(arguments[2]);
  const Process b = largestOf(arguments[3]);
  std::string{arguments[1]} == "time" ? writeTimes(a, b) : writeCsv(a, b);
  return 0;
}
