#pragma once

#include "model/comparison/Deviation.h"

#include <QString>

namespace einklang::ui {

/// True if the deviation is about documents, notes, messages, descriptions or the fact sheet.
bool isAboutElements(const Deviation& deviation);

/// The sentence of such a deviation; see sentence().
QString elementSentence(const Deviation& deviation, const QString& place);

}  // namespace einklang::ui
