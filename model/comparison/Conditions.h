#pragma once

#include "model/comparison/Pairing.h"

#include <optional>
#include <string>
#include <vector>

namespace einklang {

/// Steps that became or ceased to be conditional, or hang on another condition.
struct GuardChange
{
  /// How the condition of the variant stands to that of the reference.
  enum Kind
  {
    Other,    // in its place
    Further,  // beside it: that of the reference still counts
    Dropped   // the reference makes one choice more
  };

  std::vector<std::size_t> steps;  // with the same guard
  bool guardedBefore = false;
  bool guardedAfter = false;  // conditional in the variant
  Kind kind = Other;
  bool isOuter = false;     // what the step hangs on is the same; of the choice around it
  bool asked = false;       // before and after are what is asked: the answers have no name
  std::string before = {};  // the condition in the reference
  std::string after = {};
};

/// How a step of both sides hangs on another condition than in the reference. Nothing where both
/// say the same, in whatever words ("Sonderversand?: ja", "Sonderversand"), where the answer is an
/// event that both sides have (that is called otherwise, and told once), and where nothing can be
/// claimed: the flow around the step is not drawn completely, or begins at several places.
std::optional<GuardChange> guardChange(const Pairing& pairing, std::size_t r);

/// A way of the other side says what the question asks: "Versicherung nötig?" is no new decision
/// where a way is called "Versicherung erforderlich".
bool isAskedByWay(const LabelKeys& labels, const std::string& question, const WayGraph& other);

/// Two answers, each to a question, that say the same: "ja" to "Sonderversand?", "Sonderversand".
bool isSameAnswer(const LabelKeys& labels, const std::string& was, const std::string& question,
                  const std::string& is, const std::string& questionThere);

}  // namespace einklang
