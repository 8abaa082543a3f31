#pragma once

#include "model/harmonization/ChosenSteps.h"
#include "ui/comparison/DeviationMarks.h"

#include <QString>

#include <optional>
#include <vector>

namespace einklang::ui {

/// What there is to say about the correspondence of the chosen steps.
struct CorrespondenceView
{
  QString title;                                      // the steps and their partners
  std::optional<Correspondence> link = std::nullopt;  // shown with its trust and reasons
  QString note = {};                                  // what else there is to know
  QString candidatesFor = {};                         // heading of the candidates
  struct Row
  {
    NodeId step;
    double likeness = 0;
    QString name = {};   // of the step
    QString about = {};  // who does it, and whose partner it is now
  };
  std::vector<Row> candidates = {};  // for one step: who else it could be, most alike first
};

/// The two processes, how they correspond, and what was corrected by hand.
struct ComparedPair
{
  const Process& reference;
  const Process& variant;
  const Correspondences& links;
  const VariantEntry& entry;
  const Likeness& likeness;
};

/// `lead`: the side that is spoken of where steps of both are chosen that are not linked.
CorrespondenceView describe(const ComparedPair& pair, const ChosenSteps& chosen, Side lead);

/// The links to be drawn as lines for the chosen steps.
Correspondences linksToShow(const Correspondences& links, const ChosenSteps& chosen, Side lead);

/// The label of a step; of one without a label its kind and what it follows: "(Exclusive decision)
/// after »Check«".
QString placedName(const Process& process, const NodeId& step);

/// "»A« + »B«", by their placed names.
QString namesOf(const Process& process, const std::vector<NodeId>& steps);

}  // namespace einklang::ui
