#pragma once

#include "model/comparison/Deviation.h"

#include <QString>

#include <vector>

namespace einklang::ui {

/// One sentence that tells one or several deviations.
struct Told
{
  std::vector<std::size_t> deviations;  // their places in the list, in flow order
  QString sentence;
};

/// The deviations of a variant in as few sentences as say them all: steps that are missing at one
/// place, that went from one role to another, that are only spelled otherwise, have the same fault.
/// Each deviation keeps its key and can be decided alone; what tells nothing of its own, an event
/// that says the step beside it was done, is in the sentence of that step.
std::vector<Told> told(const Deviations& deviations, const QString& municipality);

}  // namespace einklang::ui
