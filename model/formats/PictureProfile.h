#pragma once

#include "model/diagram/FileContent.h"
#include "model/formats/Loss.h"
#include "model/layout/Layout.h"

namespace einklang {

/// Makes of the content what the BPMN import of the PICTURE process platform takes without dropping
/// anything: boundary events become a decision behind their step, call activities collapsed
/// sub-processes, groups annotations, complex gateways inclusive ones; unusual events become plain
/// ones, and kinds of tasks and repetitions go into the description. New steps get a place in the
/// picture. What was replaced, element by element, is in the result.
Losses makePictureCompatible(FileContent& content, const TextMeasure& measure = plainMeasure());

}  // namespace einklang
