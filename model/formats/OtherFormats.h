#pragma once

#include "model/base/Message.h"
#include "model/formats/xml/XmlElement.h"

#include <optional>
#include <string_view>

namespace einklang {

/// What people take for a process file and is none, told by its first bytes: an office document, a
/// picture, an archive, a web page, nothing at all. The message says what to do instead.
std::optional<Message> otherFormat(std::string_view bytes);

/// The same for XML of another tool, by its root element.
Message otherXml(const XmlName& root);

}  // namespace einklang
