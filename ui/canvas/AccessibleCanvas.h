#pragma once

namespace einklang::ui {

/// Lets screen readers walk through diagrams: each is a list of its steps in flow order, with
/// what they are, who does them and what comes next. To be called once.
void installAccessibleCanvas();

}  // namespace einklang::ui
