#pragma once

#include "model/layout/Layout.h"

namespace einklang::ui {

/// Measures with the program's own font, at the size of labels inside of activities.
class FontMeasure : public TextMeasure
{
 public:
  Rect measure(const std::string& text, double width) const override;
};

}  // namespace einklang::ui
