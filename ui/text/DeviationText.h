#pragma once

#include "model/comparison/Deviation.h"

#include <QString>
#include <QStringList>

namespace einklang::ui {

/// One deviation as one sentence about the municipality, measured by the reference: "In Pirna,
/// "Check" is missing." In the user's language, without words of the notation.
QString sentence(const Deviation& deviation, const QString& municipality);

/// The same about several municipalities: "In Pirna and Freital ...".
QString sentence(const Deviation& deviation, const QStringList& municipalities);

/// Kind and step, for lists: "Missing step: "Check"".
QString title(const Deviation& deviation);

}  // namespace einklang::ui
