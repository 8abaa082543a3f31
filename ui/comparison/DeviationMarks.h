#pragma once

#include "model/comparison/Alignment.h"
#include "model/comparison/Criterion.h"
#include "model/harmonization/Standard.h"
#include "model/process/Process.h"
#include "ui/paint/Drawing.h"

#include <QString>

#include <vector>

namespace einklang::ui {

/// The family of a deviation: what sign, colour and line style it is shown with.
MarkKind markOf(DeviationKind kind);

/// The sign of a family, for text: "+", "−", "≠" ...
QString signOf(MarkKind kind);

enum class Side
{
  Reference,
  Variant
};

/// A deviation with the sentence that tells it, perhaps along with others (see told()), and the
/// number that this sentence is shown with.
struct NumberedDeviation
{
  int number = 0;
  int own = 0;                           // of this deviation alone
  const Deviation* deviation = nullptr;  // borrowed
  QString sentence = {};
};
using NumberedDeviations = std::vector<NumberedDeviation>;

/// The deviations that count, those of one sentence after each other, by number. A sentence has the
/// number of the first deviation it tells, from 1 among those of all municipalities: the same as in
/// the decisions, the standard and the report, and whatever else counts.
NumberedDeviations countedDeviations(const Deviations& deviations,
                                     const std::vector<SharedDeviation>& shared,
                                     const Criteria& criteria, const QString& municipality);

/// How many of the deviations count.
std::size_t countOf(const Deviations& deviations, const Criteria& criteria);

/// Which elements of one side show which deviations.
std::map<ElementId, std::vector<Mark>> marksOf(const NumberedDeviations& deviations, Side side);

/// The key of the first of them that is about this step; empty where none is.
std::string deviationAt(const NumberedDeviations& deviations, Side side, const NodeId& step);

/// The steps by which a deviation is found on one side: its own, else those around it.
std::vector<ElementId> placesOf(const Deviation& deviation, Side side,
                                const Correspondences& correspondences);

/// The same, for looking at: where a side has nothing there, what comes before it in the flow.
std::vector<ElementId> placesAround(const Deviation& deviation, Side side,
                                    const ComparedVariant& compared);

/// nullptr where the variant shows no deviation of this key.
const Deviation* findDeviation(const ComparedVariant& variant, const std::string& key);

}  // namespace einklang::ui
