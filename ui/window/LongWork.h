#pragma once

#include "model/base/Parallel.h"

#include <QString>

#include <functional>

class QWidget;

namespace einklang::ui {

/// Does work away from the window's thread while the window waits but stays alive: after a moment a
/// dialog says what is done and offers to cancel. The work touches copies alone, nothing that the
/// window shows. False where the user cancelled; the work has ended in any case.
bool doneMeanwhile(QWidget* parent, const QString& what,
                   const std::function<void(const CancelFlag&)>& work);

}  // namespace einklang::ui
