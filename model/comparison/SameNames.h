#pragma once

#include <string>
#include <vector>

namespace einklang {

/// Two labels are the same but for case, punctuation and a letter in a long word.
bool isSpelledOtherwise(const std::string& ours, const std::string& theirs);

/// Two names of a unit that nobody takes for two: spelled otherwise, or the same words in another
/// order or joined ("Leiter Logistik", "Logistikleiter").
bool isSameUnit(const std::string& ours, const std::string& theirs);

/// One name is part of the other ("Lager", "Lagerarbeiter"), or short for it ("L-Leiter", "Leiter
/// Logistik").
bool isUnitInOther(const std::string& ours, const std::string& theirs);

}  // namespace einklang
