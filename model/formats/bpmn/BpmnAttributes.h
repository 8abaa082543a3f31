#pragma once

#include "model/formats/xml/XmlElement.h"
#include "model/process/Attributes.h"
#include "model/process/Profile.h"

#include <optional>

namespace einklang::bpmn {

/// What an administration says about a step, as an extension element; nothing where it says
/// nothing.
std::optional<XmlElement> writeStep(const Attributes& attributes);
Attributes readStep(const XmlElement& step);

/// The fact sheet as an extension element.
std::optional<XmlElement> writeProfile(const Profile& profile);
Profile readProfile(const XmlElement& profile);

/// An element of our namespace.
XmlElement ownElement(std::string_view name);

}  // namespace einklang::bpmn
