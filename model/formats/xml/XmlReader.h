#pragma once

#include "model/formats/ImportDoor.h"
#include "model/formats/xml/XmlElement.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace einklang {

struct XmlDocument
{
  XmlElement root = {};
  std::vector<std::string> undeclaredPrefixes = {};  // used but not declared; taken from `known`
  std::size_t comments = 0;                          // left out
  bool wrongEncoding = false;                        // said UTF-8 and was not; read as windows-1252
  bool deniedUtf8 = false;                           // said another encoding and was UTF-8
};

/// Reads well-formed XML within the limits, which are checked while reading. Encodings: UTF-8,
/// UTF-16, ISO-8859-1 and -15, US-ASCII, windows-1252. Document types and entities are refused. A
/// prefix that is not declared is looked up in `known`.
Result<XmlDocument> readXml(std::string_view bytes, const std::string& name,
                            const ImportLimits& limits = {}, const XmlNamespaces& known = {});

/// The same for text that is UTF-8 by now, whatever its declaration says; the ranges of the
/// elements are places in it.
Result<XmlDocument> readDecodedXml(std::string_view text, const std::string& name,
                                   const ImportLimits& limits = {},
                                   const XmlNamespaces& known = {});

/// The name of the root element, without reading on.
Result<XmlName> peekXmlRoot(std::string_view bytes, const std::string& name,
                            const ImportLimits& limits = {}, const XmlNamespaces& known = {});

}  // namespace einklang
