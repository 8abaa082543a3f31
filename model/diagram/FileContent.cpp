#include "model/diagram/FileContent.h"

#include <algorithm>

namespace einklang {

const Diagram* findDiagram(const FileContent& content, const ProcessId& process)
{
  return findDiagram(content, process, std::nullopt);
}

const Diagram* findDiagram(const FileContent& content, const ProcessId& process,
                           const std::optional<NodeId>& plane)
{
  const auto it = std::ranges::find_if(content.diagrams, [&](const Diagram& diagram) {
    return diagram.process == process && diagram.plane == plane;
  });
  return it == content.diagrams.end() ? nullptr : &*it;
}

const Process* findProcess(const FileContent& content, const ProcessId& process)
{
  const auto it = std::ranges::find(content.processes, process, &Process::id);
  return it == content.processes.end() ? nullptr : &*it;
}

}  // namespace einklang
