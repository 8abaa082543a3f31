#include "model/base/Contract.h"
#include "model/formats/ImportDoor.h"
#include "model/formats/bpmn/BpmnFormat.h"
#include "model/layout/Insertion.h"
#include "model/layout/LikeReference.h"
#include "model/layout/Router.h"
#include "model/layout/RoutesOnly.h"
#include "model/layout/Tidy.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <memory>
#include <optional>

using namespace einklang;

// WaysBench MODE OUT FILE.bpmn...: what the layout makes of drawings that are there, written into
// the folder OUT, and the time it takes. MODE is
//   routes, tidy   the whole drawing
//   single         every flow alone, as while it is dragged
//   new            every step taken out of the drawing and put in again
//   like           the first file and each other one side by side; steps of one label are twins

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

/// Every step taken out and put in again; tells the longest.
Diagram insertEach(const Process& process, const Diagram& diagram)
{
  double most = 0;
  double sum = 0;
  for (const Node& node : process.nodes()) {
    if (!diagram.shapes.find(node.id)) continue;
    Diagram partial = diagram;
    partial.shapes.erase(node.id);
    for (const Flow& flow : process.flows()) {
      const bool touches = flow.source == node.id || flow.target == node.id;
      if (touches && partial.edges.find(flow.id)) partial.edges.erase(flow.id);
    }
    const double time = milliseconds([&] { layoutNew(process, partial); });
    most = std::max(most, time);
    sum += time;
  }
  std::cerr << process.nodes().size() << " nodes, a step: " << sum / double(process.nodes().size())
            << " ms, at most " << most << " ms\n";
  return diagram;
}

/// Beside the first one.
Change likeFirst()
{
  auto first = std::make_shared<std::optional<std::pair<Process, Diagram>>>();
  return [first](const Process& process, const Diagram& diagram) {
    if (!*first) first->emplace(process, diagram);
    std::vector<Twin> twins;
    for (const Node& node : process.nodes()) {
      for (const Node& other : (*first)->first.nodes()) {
        if (node.label == other.label) twins.push_back({node.id, other.id});
      }
    }
    return layoutLike(process, (*first)->first, (*first)->second, twins).variant;
  };
}

Change changeOf(const std::string& mode)
{
  if (mode == "new") return insertEach;
  if (mode == "like") return likeFirst();
  if (mode == "tidy") return [](const Process& p, const Diagram& d) { return layoutTidy(p, d); };
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
