#include "model/base/Contract.h"
#include "model/formats/ImportDoor.h"
#include "model/formats/bpmn/BpmnFormat.h"
#include "model/layout/Layout.h"

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>

using namespace einklang;

// LayoutBench OUT FILE.bpmn...: lays out every file from nothing, writes it into the folder OUT,
// and tells the time. The drawings are measured by layout_metrics.py, which is not part of the
// repository.

namespace {

double layOut(FileContent& content)
{
  const auto begin = std::chrono::steady_clock::now();
  content.diagrams.clear();
  for (const Process& process : content.processes) {
    content.diagrams.push_back(layoutProcess(process));
  }
  const auto end = std::chrono::steady_clock::now();
  return std::chrono::duration<double, std::milli>(end - begin).count();
}

}  // namespace

int main(int count, char** arguments)
{
  if (count < 3) {
    std::cerr << "usage: LayoutBench OUT FILE.bpmn...\n";
    return 2;
  }
  const std::filesystem::path out = arguments[1];
  std::filesystem::create_directories(out);
  double total = 0;
  for (int i = 2; i < count; ++i) {
    const std::filesystem::path path = arguments[i];
    Result<Import> import = importFile(path.string());
    if (!import) {
      std::cerr << english(import.error()) << "\n";
      continue;
    }
    const double time = layOut(import->content);
    total += time;
    std::cerr << path.filename().string() << ": " << time << " ms\n";
    const std::string name = path.parent_path().filename().string() + "-";
    std::ofstream{out / (name + path.filename().string()), std::ios::binary}
        << writeBpmn(import->content).bytes;
  }
  std::cerr << "all: " << total << " ms\n";
  return 0;
}
