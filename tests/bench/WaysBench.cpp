#include "model/base/Contract.h"
#include "model/formats/ImportDoor.h"
#include "model/formats/bpmn/BpmnFormat.h"
#include "model/layout/Router.h"
#include "model/layout/RoutesOnly.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>

using namespace einklang;

// WaysBench MODE OUT FILE.bpmn...: what the layout makes of drawings that are there (MODE is
// routes, single), written into the folder OUT, and the time it takes.

namespace {

using Change = std::function<Diagram(const Process&, const Diagram&)>;

double milliseconds(const std::function<void()>& work)
{
  const auto begin = std::chrono::steady_clock::now();
  work();
  const auto end = std::chrono::steady_clock::now();
  return std::chrono::duration<double, std::milli>(end - begin).count();
}

/// Every flow alone, as while it is dragged; tells the longest.
Diagram routeEach(const Process& process, const Diagram& diagram)
{
  double most = 0;
  double sum = 0;
  Router router{process, diagram};
  for (const Flow& flow : process.flows()) {
    const Shape* shape = flow.source ? diagram.shapes.find(*flow.source) : nullptr;
    const double time = milliseconds([&] {
      if (shape) router.moveShape(shape->id, shape->bounds);
      router.route(flow.id);
    });
    most = std::max(most, time);
    sum += time;
  }
  std::cerr << process.nodes().size() << " nodes, a flow: " << sum / double(process.flows().size())
            << " ms, at most " << most << " ms\n";
  return diagram;
}

Change changeOf(const std::string& mode)
{
  if (mode == "single") return routeEach;
  return [](const Process& p, const Diagram& d) { return layoutRoutes(p, d); };
}

}  // namespace

int main(int count, char** arguments)
{
  if (count < 4) {
    std::cerr << "usage: WaysBench MODE OUT FILE.bpmn...\n";
    return 2;
  }
  const Change change = changeOf(arguments[1]);
  const std::filesystem::path out = arguments[2];
  std::filesystem::create_directories(out);
  double total = 0;
  for (int i = 3; i < count; ++i) {
    const std::filesystem::path path = arguments[i];
    Result<Import> import = importFile(path.string());
    if (!import) continue;
    for (Diagram& diagram : import->content.diagrams) {
      const Process* process = findProcess(import->content, diagram.process);
      if (process) total += milliseconds([&] { diagram = change(*process, diagram); });
    }
    std::ofstream{out / path.filename(), std::ios::binary} << writeBpmn(import->content).bytes;
  }
  std::cerr << "all: " << total << " ms\n";
  return 0;
}
