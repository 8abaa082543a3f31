#pragma once

#include "model/diagram/Diagram.h"
#include "model/formats/xml/XmlElement.h"

namespace einklang::bpmn {

/// The colours of a shape or edge, in the dialect of the BPMN-in-colour group or of bpmn.io.
/// Only "#rgb" and "#rrggbb" are understood.
Colours readColours(const XmlElement& element);

/// A copy of the attributes without the colours that were understood.
XmlElement withoutColours(const XmlElement& element, const Colours& colours);

/// Writes both dialects, because each tool reads only one.
void writeColours(const Colours& colours, bool isEdge, XmlElement& element);

}  // namespace einklang::bpmn
