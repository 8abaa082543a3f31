#pragma once

#include "model/diagram/Diagram.h"
#include "model/process/Process.h"

#include <vector>

namespace einklang {

/// What one file holds, as a plain value: one or more processes (a collaboration, a library) and
/// their pictures. Document adds the history.
struct FileContent
{
  std::vector<Process> processes = {};
  std::vector<Diagram> diagrams = {};
  Extras extras = {};  // of the file as a whole: root attributes, messages, signals ...

  bool operator==(const FileContent&) const = default;
};

/// The first picture of a process as a whole (no plane); nullptr where it has none.
const Diagram* findDiagram(const FileContent& content, const ProcessId& process);

/// The same for the inside of a sub-process; without one for the process as a whole.
const Diagram* findDiagram(const FileContent& content, const ProcessId& process,
                           const std::optional<NodeId>& plane);

const Process* findProcess(const FileContent& content, const ProcessId& process);

}  // namespace einklang
