#pragma once

#include "model/formats/ImportDoor.h"
#include "model/layout/Layout.h"

namespace einklang {

/// What readers say of steps that no picture shows: how many, of which process.
inline constexpr const char* stepsWithoutPlace =
    "%1 steps of the process %2 have no place in the picture.";

/// A picture for every process that has none; and in one that shows only some of the elements, a
/// place for the others, see layoutNew(). Processes with several pictures stay as they are: what
/// one of them leaves out may be meant so. The losses then say what got a place.
void completePictures(Import& import, const TextMeasure& measure = plainMeasure());

}  // namespace einklang
