#include "ui/paint/FontMeasure.h"

#include "ui/paint/LabelLayout.h"

#include <limits>

namespace einklang::ui {

Rect FontMeasure::measure(const std::string& text, double width) const
{
  const LabelLayout layout =
      wrapLabel(QString::fromStdString(text), width, {}, std::numeric_limits<int>::max());
  return {0, 0, layout.width(), layout.height()};
}

}  // namespace einklang::ui
