#pragma once

#include "model/formats/xml/XmlElement.h"

#include <string>

namespace einklang {

/// A whole file: declaration, the tree indented by two blanks, line feed at the end. The same tree
/// gives the same bytes. Names are written with their prefix; what is not declared where it
/// stands is declared there. Characters that XML cannot hold are left out.
std::string writeXml(const XmlElement& root);

/// The element in one line, with every declaration it needs; for keeping a piece of a file.
std::string xmlFragment(const XmlElement& element);

}  // namespace einklang
