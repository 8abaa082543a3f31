#pragma once

#include "model/base/Result.h"
#include "model/document/Document.h"
#include "model/layout/Layout.h"

#include <set>

namespace einklang {

/// True for what has its label beside it, and has one: events, gateways, documents, flows,
/// messages.
bool hasOuterLabel(const Process& process, const ElementId& id);

/// Puts the label of an element there. It then goes with its element, and is stored with the
/// picture. NotAllowed for elements whose label is inside or that are not drawn.
Status placeLabel(Transaction& transaction, const ProcessId& process, const ElementId& id,
                  const Rect& place);

/// Puts the label back where it is placed by itself: beside its element, on the free side.
Status placeLabelByItself(Transaction& transaction, const ProcessId& process, const ElementId& id,
                          const TextMeasure& measure = plainMeasure());

/// What has its label beside it, and the label lies on a line or a shape of the picture.
std::set<ElementId> labelsCovered(const Transaction& transaction, const ProcessId& process,
                                  const TextMeasure& measure = plainMeasure());

/// Puts labels that lie on something now, and did not before, where they are placed by themselves.
void uncoverLabels(Transaction& transaction, const ProcessId& process,
                   const std::set<ElementId>& before, const TextMeasure& measure = plainMeasure());

}  // namespace einklang
