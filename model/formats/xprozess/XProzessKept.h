#pragma once

#include "model/formats/xml/XmlElement.h"
#include "model/process/Extra.h"

#include <optional>
#include <string_view>

namespace einklang::xprozess {

// Places of the extras in which parts of a message stay, see the README.
constexpr std::string_view keptProcess = "xprozess/prozess";            // of a process
constexpr std::string_view keptClass = "xprozess/prozessklasse";        // of a process
constexpr std::string_view keptCatalogue = "xprozess/prozesskatalog";   // of the file
constexpr std::string_view keptLibrary = "xprozess/prozessbibliothek";  // of the file
constexpr std::string_view keptMessage = "xprozess/nachricht";          // of the file: its name
constexpr std::string_view keptName = "xprozess/bibliothek";            // until version 0.1

std::string keptText(const Extras& extras, std::string_view place);
std::optional<XmlElement> keptElement(const Extras& extras, std::string_view place);

}  // namespace einklang::xprozess
