#pragma once

#include "model/comparison/Deviation.h"

#include <QString>

namespace einklang::ui {

/// The sentence of a deviation of what a step hangs on, or of where ways part (other and additional
/// conditions). Arguments by kind: see model/comparison/README.md.
QString conditionSentence(const Deviation& deviation, const QString& municipality);

/// What the step that a SetAspect takes its content from is called; empty for other edits.
QString kindOfSource(const AnchoredEdits& edits);

}  // namespace einklang::ui
