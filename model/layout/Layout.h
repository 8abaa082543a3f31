#pragma once

#include "model/diagram/Diagram.h"
#include "model/process/Process.h"

#include <string>

namespace einklang {

/// Measures text for the layout, so that the model stays free of Qt; the window's is made of its
/// font, see ui/paint.
class TextMeasure
{
 public:
  virtual ~TextMeasure() = default;
  /// Size of the text, broken into lines no wider than `width` pixels.
  virtual Rect measure(const std::string& text, double width) const = 0;
};

/// A measure without a font: an average width per letter. For tests, and where there is no window.
const TextMeasure& plainMeasure();

enum class LayoutDirection
{
  Right,  // lanes are rows
  Down    // lanes are columns, as FIM models are drawn
};

enum class LaneOrder
{
  AsGiven,         // in the order of the file
  FewestHandovers  // so that flows cross as few lanes as possible; pools, too
};

struct LayoutOptions
{
  LayoutDirection direction = LayoutDirection::Right;
  LaneOrder lanes = LaneOrder::AsGiven;
};

/// A picture of the process, made from nothing. Never refuses; the same process gives the same
/// picture. Contract and pipeline: model/layout/README.md.
Diagram layoutProcess(const Process& process, const LayoutOptions& options = {},
                      const TextMeasure& measure = plainMeasure());

/// The usual size of an element's shape, as bpmn-js draws it: task 100x80, event 36x36 ...
Rect usualSize(const Process& process, const ElementId& id);

}  // namespace einklang
