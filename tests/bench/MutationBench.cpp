#include "model/base/Contract.h"
#include "model/base/Parallel.h"
#include "model/comparison/CompareEach.h"
#include "model/formats/CompletePictures.h"
#include "model/formats/bpmn/BpmnFormat.h"
#include "tests/support/MutateProcess.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <string>
#include <unordered_map>

using namespace einklang;

// MutationBench write COUNT FOLDER FILE...: writes so many seeded mutations of the files as BPMN.
// MutationBench compare REFERENCE FOLDER: reads them all, then reads and compares them all with the
// reference; then once more, to be cancelled. Processor time of all threads, and what is told of
// the clock, which on a busy machine says little.

namespace {

constexpr int changesEach = 4;

double processorTime()
{
  return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

double clockTime()
{
  const auto now = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration<double>(now).count();
}

/// In MB, at most so far.
double memory()
{
  std::ifstream status{"/proc/self/status"};
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with("VmHWM:")) return std::atof(line.c_str() + 6) / 1024;
  }
  return 0;
}

std::string nameOf(const std::string& folder, std::size_t i)
{
  return folder + "/" + std::to_string(i) + ".bpmn";
}

/// The process of a file that has most to say, with its pictures.
Import largestOf(const std::string& path)
{
  Result<Import> import = importFile(path);
  if (!import || import->content.processes.empty()) {
    std::fprintf(stderr, "%s cannot be read\n", path.c_str());
    std::exit(3);
  }
  auto& all = import->content.processes;
  const auto largest = std::ranges::max_element(
      all, {}, [](const Process& process) { return process.nodes().size(); });
  const Process process = *largest;
  all = {process};
  std::erase_if(import->content.diagrams,
                [&](const Diagram& diagram) { return diagram.process != process.id(); });
  return std::move(*import);
}

/// Some changes do not fit some files, where a step has more hanging on it than the generator knows
/// of: then the next seed is taken.
Process mutated(const Process& original, std::size_t number)
{
  for (std::size_t seed = number;; seed += 1'000'003) {
    try {
      return test::Mutator{original, static_cast<unsigned>(seed)}.mutate(changesEach).process();
    } catch (const ContractViolation&) {
      continue;
    }
  }
}

void write(std::size_t count, const std::string& folder, const std::vector<Import>& originals)
{
  std::filesystem::create_directories(folder);
  parallelFor(count, [&](std::size_t i) {
    Import made = originals[i % originals.size()];
    made.content.processes.front() = mutated(made.content.processes.front(), i);
    made.content.diagrams.clear();
    completePictures(made);
    std::ofstream{nameOf(folder, i)} << writeBpmn(made.content).bytes;
  });
}

std::shared_ptr<const Process> readProcess(const std::string& path)
{
  return std::make_shared<const Process>(largestOf(path).content.processes.front());
}

/// What stays of a comparison: how many variants deviate in which way.
using Tally = std::unordered_map<std::string, std::size_t>;

void compareAll(const std::string& path, const std::string& folder, std::size_t count)
{
  const auto reference = readProcess(path);
  const auto source = [&](std::size_t i) { return readProcess(nameOf(folder, i)); };
  const double start = processorTime();
  parallelFor(count, [&](std::size_t i) { source(i); });
  const double parsed = processorTime() - start;

  Tally tally;
  std::size_t deviations = 0;
  double first = 0;
  const double began = processorTime();
  const double clock = clockTime();
  compareEach(*reference, count, source, [&](std::size_t, const Process&, ComparedVariant one) {
    if (first == 0) first = clockTime() - clock;
    deviations += one.deviations.size();
    for (const Deviation& deviation : one.deviations) ++tally[deviation.key];
  });
  const double both = processorTime() - began;
  std::printf("%zu variants, %zu deviations, %zu different ones\n", count, deviations,
              tally.size());
  std::printf("parsed %.2f s, compared %.2f s: %.2f times (processor)\n", parsed, both - parsed,
              (both - parsed) / parsed);
  std::printf("parsed and compared in %.2f s, first row after %.3f s (clock); memory %.0f MB\n",
              clockTime() - clock, first, memory());

  CancelFlag cancel{false};
  double cancelled = 0;
  compareEach(
      *reference, count, source,
      [&](std::size_t i, const Process&, const ComparedVariant&) {
        if (i == count / 20) cancelled = clockTime();
        if (i == count / 20) cancel = true;
      },
      &cancel);
  std::printf("cancelled within %.1f ms\n", 1000 * (clockTime() - cancelled));
}

}  // namespace

int main(int count, char** arguments)
{
  const std::string command = count > 3 ? arguments[1] : "";
  if (command == "write" && count > 4) {
    std::vector<Import> originals;
    for (int i = 4; i < count; ++i) originals.push_back(largestOf(arguments[i]));
    write(static_cast<std::size_t>(std::atoi(arguments[2])), arguments[3], originals);
  } else if (command == "compare") {
    std::size_t files = 0;
    while (std::filesystem::exists(nameOf(arguments[3], files))) ++files;
    compareAll(arguments[2], arguments[3], files);
  } else {
    std::puts("usage: MutationBench write COUNT FOLDER FILE... | compare REFERENCE FOLDER");
    return 2;
  }
  return 0;
}
