// Where in the current process the user is.
#include "model/operations/LevelOperations.h"
#include "ui/window/Session.h"

#include <algorithm>

namespace einklang::ui {

const Diagram* Session::picture() const
{
  return m_current ? m_levels.picture(fileOf(*m_current).document->content(), m_current->process)
                   : nullptr;
}

const Diagram* Session::pictureIn(const FileContent& content) const
{
  return findDiagram(content, m_current->process, m_levels.inside());
}

void Session::showLevelOf(const ElementId& id)
{
  if (!m_current || (picture() && picture()->shapes.find(id))) return;
  if (picture() && picture()->edges.find(id)) return;
  goInside(levelOf(fileOf(*m_current).document->content(), m_current->process, id));
}

void Session::goInside(const std::optional<NodeId>& subProcess)
{
  if (m_levels.inside() == subProcess) return;
  m_levels.enter(subProcess);
  changed.emit(SessionEvent::Level);
}

Status Session::visitCalled(const NodeId& callActivity)
{
  const Node* node = process(*m_current)->findNode(callActivity);
  const auto* call = node ? std::get_if<CallActivity>(&node->type) : nullptr;
  if (!call)
    return Error{ErrorCode::NotAllowed, {"%1 calls no process", {node ? node->label : ""}}};
  if (call->calls.empty()) {
    return Error{ErrorCode::NotAllowed, {"%1 does not say which process it calls", {node->label}}};
  }
  const auto called = calledBy(m_open.files, *m_current, callActivity);
  if (!called) {
    return Error{ErrorCode::NotAllowed,
                 {"The process \"%1\", which \"%2\" calls, is in no file that is open. Open its "
                  "file together with this one.",
                  {call->calls, node->label}}};
  }
  if (*called == *m_current) {
    return Error{ErrorCode::NotAllowed, {"%1 calls the process that is shown", {node->label}}};
  }
  m_levels.visit({*m_current, m_levels.inside(), callActivity});
  m_current = *called;
  changed.emit(SessionEvent::Current);
  return success();
}

std::vector<LevelStep> Session::way() const
{
  if (!m_current) return {};
  std::vector<LevelStep> steps = m_levels.callers();
  steps.push_back({*m_current});
  const FileContent& content = fileOf(*m_current).document->content();
  for (const NodeId& level : levelsTo(content, m_current->process, m_levels.inside())) {
    steps.push_back({*m_current, level});
  }
  return steps;
}

std::optional<NodeId> Session::leave()
{
  const std::vector<LevelStep> steps = way();
  return steps.size() > 1 ? goTo(steps[steps.size() - 2]) : std::nullopt;
}

std::optional<NodeId> Session::goTo(const LevelStep& step)
{
  const std::vector<LevelStep> steps = way();
  const auto here = std::ranges::find(steps, step);
  if (here == steps.end() || here + 1 == steps.end()) return std::nullopt;
  const auto index = static_cast<std::size_t>(here - steps.begin());
  if (index >= m_levels.callers().size()) {
    const std::optional<NodeId> left = (here + 1)->inside;
    goInside(step.inside);
    return left;
  }
  m_levels.goBackTo(index);
  m_current = step.place;
  changed.emit(SessionEvent::Current);
  return step.call;
}

}  // namespace einklang::ui
