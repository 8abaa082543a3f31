#pragma once

#include "model/comparison/Deviation.h"

#include <array>

namespace einklang {

/// All aspects but the role, which is no content of the step alone.
inline constexpr std::array contentAspects{Aspect::Label,      Aspect::Type,    Aspect::Documents,
                                           Aspect::Systems,    Aspect::Channel, Aspect::LegalBases,
                                           Aspect::Deadline,   Aspect::Times,   Aspect::Repetition,
                                           Aspect::Description};

/// Gives `to` this aspect of `from`.
void copyAspect(const Node& from, Aspect aspect, Node& to);

/// True if the two say the same; differences of case and white space are none.
bool sameAspect(const Node& a, const Node& b, Aspect aspect);

/// What the step says about this aspect, for the sentence.
std::string aspectText(const Node& node, Aspect aspect);

/// The same for comparing: folded, lists sorted.
std::string aspectKey(const Node& node, Aspect aspect);

/// Which parts of Aspect::Description differ: "description", "note", "activity-group",
/// "career-group", "binding", "frequency", or the name of what a vendor's tool noted on both sides.
std::vector<std::string> differingParts(const Node& a, const Node& b);

/// What the step says about such a part.
std::string partText(const Node& node, const std::string& part);

/// How an aspect that differs is named.
DeviationKind kindOf(Aspect aspect, const Node& reference, const Node& variant);

}  // namespace einklang
