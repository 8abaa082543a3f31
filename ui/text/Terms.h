#pragma once

#include "model/comparison/Alignment.h"
#include "model/comparison/Criterion.h"
#include "model/harmonization/Harmonization.h"
#include "model/process/Elements.h"

#include <QString>

namespace einklang::ui {

/// What a value of the model is called in the window and in reports, in the user's language.
QString term(TaskKind kind);
QString term(SubProcessKind kind);
QString term(EventPosition position);
QString term(EventTrigger trigger);
QString term(GatewayKind kind);
QString term(Repetition repetition);
QString term(ActivityGroup group);
QString term(LegalBasisType type);
QString term(CareerGroup group);
QString term(Binding binding);
QString term(DetailLevel level);
QString term(ParticipantRole role);
QString term(ReleaseStatus status);
QString term(DataKind kind);
QString term(Confidence confidence);
QString term(DeviationKind kind);
QString term(Criterion criterion);
QString term(Verdict verdict);
QString term(Cause cause);
QString term(CellState state);

/// The kinds of deviation that a criterion is about: "Other deadline, Other duration".
QString kindsOf(Criterion criterion);

/// What kind of thing a node is: "User task", "Message start event", "Exclusive decision".
QString kindOf(const Node& node);

/// The label of an element, or its kind in brackets where it has none: "(Exclusive decision)".
QString titleOf(const Process& process, const ElementId& id);

}  // namespace einklang::ui
