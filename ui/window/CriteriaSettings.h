#pragma once

#include "model/comparison/Criterion.h"

namespace einklang::ui {

/// Which criteria counted when the program was used last; all of them at first.
Criteria rememberedCriteria();
void rememberCriteria(const Criteria& criteria);

}  // namespace einklang::ui
