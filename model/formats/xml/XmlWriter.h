#pragma once

#include "model/formats/xml/XmlElement.h"

#include <string>

namespace einklang {

/// A whole file: declaration, the tree indented by two blanks, line feed at the end. The same tree
/// gives the same bytes. Names are written with their prefix; what is not declared where it
/// stands is declared there. Characters that XML cannot hold are left out.
std::string writeXml(const XmlElement& root);

/// The element as it stands inside of another, where `scope` is declared already. Every line but
/// the first begins with `lineStart` (a line break with blanks) and one `unit` for each level; with
/// an empty `lineStart` all is one line.
std::string xmlInside(const XmlElement& element, const XmlNamespaces& scope,
                      const std::string& lineStart, const std::string& unit);

/// Text with the characters replaced that XML gives a meaning.
std::string escapedText(std::string_view text);
std::string escapedAttribute(std::string_view text);

/// The element in one line, with every declaration it needs; for keeping a piece of a file.
std::string xmlFragment(const XmlElement& element);

}  // namespace einklang
