#pragma once

#include "model/base/Result.h"

#include <string_view>

namespace einklang {

/// What each kind of change costs, in thousandths of a step: whole numbers add up the same in any
/// order. The fields are the lines of resources/effort/weights.txt, which says what they mean.
struct EffortWeights
{
  int step = 0;
  int event = 0;
  int gateway = 0;
  int role = 0;
  int flow = 0;
  int saying = 0;
  int performer = 0;
  int attachment = 0;
  int name = 0;
  int nature = 0;
  int form = 0;
  int decision = 0;
  int unit = 0;
  int documents = 0;
  int systems = 0;
  int channel = 0;
  int law = 0;
  int deadline = 0;
  int repetition = 0;

  bool operator==(const EffortWeights&) const = default;
};

/// Thousandths as effort for people: 1 is one step.
constexpr double inSteps(long long thousandths)
{
  return static_cast<double>(thousandths) / 1000.0;
}

/// Reads a table of weights: every name once, none negative (InvalidContent with the line).
Result<EffortWeights> parseEffortWeights(std::string_view text);

/// resources/effort/weights.txt as it was when the program was built.
extern const std::string_view effortWeightsText;

/// The one fixed set of weights.
const EffortWeights& effortWeights();

}  // namespace einklang
