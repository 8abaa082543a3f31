#pragma once

#include "model/formats/Loss.h"
#include "model/formats/xml/XmlElement.h"
#include "model/process/Process.h"

namespace einklang::xprozess {

/// Name, description and profile, as the element `prozess` and its Steckbrief say.
ProcessHeader headerOf(const XmlElement& process, Losses& losses);

/// Writes the header into the element; what still says the same stays as it was.
void putHeader(XmlElement& process, const ProcessHeader& header, Losses& losses);

}  // namespace einklang::xprozess
