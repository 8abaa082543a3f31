#pragma once

#include "model/base/Amounts.h"

#include <QLocale>
#include <QString>

namespace einklang::ui {

/// Minutes as people say them: "45 min", "2 h 30 min", "3 days 4 h". What is worked is told in
/// hours, for a working day has no length that all agree on.
QString lengthOfTime(double minutes, DayKind days, const QLocale& locale);

}  // namespace einklang::ui
