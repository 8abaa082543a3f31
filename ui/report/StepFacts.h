#pragma once

#include "model/process/Process.h"
#include "ui/report/ReportContent.h"

#include <QString>

#include <map>
#include <vector>

namespace einklang::ui {

/// Where a flow leads: the step, and in which case.
struct NextStep
{
  NodeId node;
  QString condition = {};  // the flow's label; "otherwise" for the normal case without one
};

/// A step of a process in words.
struct StepFacts
{
  NodeId node;
  int number = 0;      // in the order of the work, from 1
  QString title = {};  // its label, or its kind in brackets
  QString kind = {};
  QString who = {};
  std::vector<ReportFact> facts = {};  // legal bases, documents, times ... that are known
  std::vector<NextStep> next = {};
  std::optional<NodeId> partOf = std::nullopt;      // the sub-process it stands in
  std::optional<NodeId> attachedTo = std::nullopt;  // of an event on the border of an activity
};

/// All steps, events and decisions in the order of the work; without gateways that have no name and
/// only join ways, where what follows is what is behind them.
std::vector<StepFacts> stepFacts(const Process& process);

}  // namespace einklang::ui
