#pragma once

#include "model/comparison/Deviation.h"

#include <QString>

namespace einklang::ui {

/// The deviation as one sentence, as the lists, tips and marks of the window say it.
QString sentenceOf(const Deviation& deviation);

}  // namespace einklang::ui
