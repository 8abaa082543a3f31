#pragma once

#include "model/formats/bpmn/BpmnExtras.h"

#include <string>
#include <string_view>

namespace einklang::bpmn {

/// The text of an expression; its attributes become extras at `path`.
std::string readExpression(const XmlElement& element, const std::string& path, Extras& extras,
                           const ExtrasKeeper& keeper);

/// The element of a timer that fits an ISO 8601 text: R is a cycle, P a duration.
std::string_view timerElementFor(std::string_view expression);

/// True for the id that the writer makes for what an event points to, when it has none.
bool isMadeFor(std::string_view reference, std::string_view prefix, std::string_view ownerId);

}  // namespace einklang::bpmn
