#pragma once

#include "model/formats/xml/XmlElement.h"

#include <string>

namespace einklang::bpmn {

/// What a root element says that an event definition points to: the code of an error, the name of
/// a message.
std::string detailOfRoot(const XmlElement& root);

}  // namespace einklang::bpmn
