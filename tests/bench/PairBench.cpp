#include "model/base/Message.h"
#include "model/comparison/Comparison.h"
#include "model/comparison/Effort.h"
#include "model/comparison/PreparedFlow.h"
#include "model/formats/ImportDoor.h"
#include "model/matching/Matching.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <memory>

using namespace einklang;

// PairBench LEAST MOST FILE...: every ordered pair of files of one folder that have LEAST to MOST
// nodes on average: how long it takes to prepare each process, once, and then to match, compare and
// measure each pair (heuristic effort). LEAST "digest" instead of a number: no times, but a number
// that is the same as long as all pairs give the same results; for changes that make things faster.

namespace {

struct Party
{
  std::filesystem::path folder;
  Process process;
  PreparedProcess prepared = {};
  std::shared_ptr<const PreparedFlow> flow = nullptr;
  std::shared_ptr<const EffortGraph> graph = nullptr;

  /// Once for each process, whatever the number of comparisons.
  void prepareAll()
  {
    prepared = prepare(process);
    auto made = std::make_shared<PreparedFlow>(process);
    made->relations();
    made->labels();
    made->names();
    made->findings();
    flow = std::move(made);
    graph = std::make_shared<EffortGraph>(process);
  }
};

/// Milliseconds of work of this thread: others on the machine do not count.
double now()
{
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
}

double at(std::vector<double> times, double share)
{
  if (times.empty()) return 0;
  std::ranges::sort(times);
  const auto place = static_cast<std::size_t>(share * static_cast<double>(times.size()));
  return times[std::min(times.size() - 1, place)];
}

/// The middle one of three runs: an interrupt does not count.
template <typename Work>
double timeOf(const Work& work)
{
  std::vector<double> runs;
  for (int i = 0; i < 3; ++i) {
    const double start = now();
    work();
    runs.push_back(now() - start);
  }
  return at(runs, 0.5);
}

/// FNV-1a over everything that a pair says.
class Digest
{
 public:
  void measure(const Party& a, const Party& b)
  {
    const Correspondences links =
        match(Prepared{a.process, a.prepared}, Prepared{b.process, b.prepared});
    for (const Correspondence& link : links) {
      add(link.a);
      add(link.b);
      add(std::to_string(static_cast<int>(link.confidence)) + std::to_string(link.score));
      for (const Message& reason : link.reasons) add(english(reason));
    }
    for (const Deviation& one : compare(*a.flow, *b.flow, links)) {
      add(one.key + '|' + one.group + '|' + std::to_string(one.effort));
      add(one.referenceSteps);
      add(one.variantSteps);
      add(one.anchors);
      for (const std::string& argument : one.arguments) add(argument);
      for (const SharedEdits* edits : {&one.toVariant, &one.toReference}) {
        for (const AnchoredEdit& edit : *edits) add(std::to_string(edit.index()));
      }
    }
    const Effort effort = effortBetween(*a.graph, *b.graph, links);
    add(std::to_string(effort.value) + ' ' + std::to_string(effort.lowerBound));
  }

  unsigned long long value() const { return m_value; }

 private:
  void add(const std::vector<NodeId>& ids)
  {
    for (const NodeId& id : ids) add(id.value());
  }
  void add(const std::string& text)
  {
    for (const char c : text + '\n') {
      m_value = (m_value ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    }
  }

  unsigned long long m_value = 14695981039346656037ULL;
};

struct PairTimes
{
  std::vector<double> prepare = {};
  std::vector<double> matching = {};
  std::vector<double> deviations = {};
  std::vector<double> effort = {};
  std::vector<double> all = {};

  void measure(const Party& a, const Party& b)
  {
    Correspondences links;
    matching.push_back(timeOf([&] {
      links = match(Prepared{a.process, a.prepared}, Prepared{b.process, b.prepared});
    }));
    deviations.push_back(timeOf([&] { compare(*a.flow, *b.flow, links); }));
    effort.push_back(timeOf([&] { effortBetween(*a.graph, *b.graph, links); }));
    all.push_back(matching.back() + deviations.back() + effort.back());
  }

  void tell() const
  {
    const auto line = [](const char* what, const std::vector<double>& times) {
      std::printf("%-11s median %.3f ms  p95 %.3f ms  max %.3f ms\n", what, at(times, 0.5),
                  at(times, 0.95), at(times, 1));
    };
    line("prepare", prepare);
    line("match", matching);
    line("deviations", deviations);
    line("effort", effort);
    line("all three", all);
  }
};

std::vector<Party> partiesOf(int count, char** arguments)
{
  std::vector<Party> parties;
  for (int i = 3; i < count; ++i) {
    Result<Import> import = importFile(arguments[i]);
    if (!import || import->content.processes.empty()) continue;
    parties.push_back(
        {std::filesystem::path{arguments[i]}.parent_path(), import->content.processes.front()});
  }
  return parties;
}

}  // namespace

int main(int count, char** arguments)
{
  if (count < 4) {
    std::puts("usage: PairBench LEAST_NODES|digest MOST_NODES FILE...");
    return 2;
  }
  const bool onlyDigest = std::string{arguments[1]} == "digest";
  const auto least = onlyDigest ? 0U : static_cast<std::size_t>(std::atoi(arguments[1]));
  const auto most = static_cast<std::size_t>(std::atoi(arguments[2]));
  std::vector<Party> parties = partiesOf(count, arguments);
  PairTimes times;
  Digest digest;
  for (Party& party : parties) {
    times.prepare.push_back(timeOf([&] { party.prepareAll(); }));
  }
  std::size_t nodes = 0;
  std::size_t pairs = 0;
  for (const Party& a : parties) {
    for (const Party& b : parties) {
      const std::size_t both = a.process.nodes().size() + b.process.nodes().size();
      if (&a == &b || a.folder != b.folder || both < 2 * least || both > 2 * most) continue;
      nodes += both;
      ++pairs;
      onlyDigest ? digest.measure(a, b) : times.measure(a, b);
    }
  }
  std::printf(
      "%zu processes, %zu pairs, %.1f nodes on average\n", parties.size(), pairs,
      static_cast<double>(nodes) / static_cast<double>(2 * std::max<std::size_t>(1, pairs)));
  onlyDigest ? static_cast<void>(std::printf("digest %016llx\n", digest.value())) : times.tell();
}
