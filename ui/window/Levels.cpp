#include "ui/window/Levels.h"

#include "model/layout/Levels.h"
#include "model/operations/LevelOperations.h"
#include "ui/paint/FontMeasure.h"

#include <algorithm>

namespace einklang::ui {
namespace {

/// BPMN writes names with a prefix, which says in which file they stand.
std::string withoutPrefix(const std::string& name)
{
  const std::size_t colon = name.find(':');
  return colon == std::string::npos ? name : name.substr(colon + 1);
}

bool isCalled(const Process& process, const std::string& calls)
{
  if (process.id().value() == calls || process.name() == calls) return true;
  return std::ranges::any_of(process.participants(),
                             [&](const Participant& pool) { return pool.processId == calls; });
}

}  // namespace

void Levels::enter(const std::optional<NodeId>& subProcess)
{
  m_inside = subProcess;
  m_made.reset();
}

const Diagram* Levels::picture(const FileContent& content, const ProcessId& process) const
{
  const Diagram* drawn = findDiagram(content, process, m_inside);
  const Process* found = findProcess(content, process);
  if (drawn || !m_inside || !found) return drawn;
  if (!m_made) m_made = layoutInside(*found, *m_inside);
  return &*m_made;
}

void Levels::follow(const FileContent& content, const ProcessId& process)
{
  m_made.reset();
  const Process* found = findProcess(content, process);
  while (m_inside) {
    const Node* node = found ? found->findNode(*m_inside) : nullptr;
    const bool there = node && subProcessOf(*node);
    // One that shows its inside in its place has no level of its own.
    const auto around = there ? levelOf(content, process, *m_inside) : std::nullopt;
    const Diagram* outer = there ? findDiagram(content, process, around) : nullptr;
    const Shape* shape = outer ? outer->shapes.find(*m_inside) : nullptr;
    if (there && !(shape && shape->expanded)) return;
    m_inside = around;
  }
}

void Levels::visit(const LevelStep& caller)
{
  m_callers.push_back(caller);
  enter(std::nullopt);
}

void Levels::goBackTo(std::size_t caller)
{
  const auto at = m_callers.begin() + static_cast<std::ptrdiff_t>(caller);
  enter(at->inside);
  m_callers.erase(at, m_callers.end());
}

std::optional<ProcessPlace> calledBy(const std::vector<std::unique_ptr<OpenFile>>& files,
                                     const ProcessPlace& caller, const NodeId& callActivity)
{
  const Process& process = *files[caller.file]->document->findProcess(caller.process);
  const Node* node = process.findNode(callActivity);
  const auto* call = node ? std::get_if<CallActivity>(&node->type) : nullptr;
  if (!call || call->calls.empty()) return std::nullopt;
  const std::string calls = withoutPrefix(call->calls);
  std::vector<ProcessPlace> places = placesOf(files);
  std::ranges::stable_partition(
      places, [&](const ProcessPlace& place) { return place.file == caller.file; });
  for (const ProcessPlace& place : places) {
    const Process* found = files[place.file]->document->findProcess(place.process);
    if (found && (isCalled(*found, calls) || isCalled(*found, call->calls))) return place;
  }
  return std::nullopt;
}

}  // namespace einklang::ui
