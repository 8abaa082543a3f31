#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace einklang {

/// True where the file claims to be UTF-8: by its byte order mark, by its declaration, by saying
/// nothing, or by a declaration of UTF-16 that the bytes deny (some tools write it from memory).
bool saysUtf8(std::string_view bytes);

/// True where saysUtf8() and the declaration names another encoding.
bool deniesUtf8(std::string_view bytes);

enum class XmlEncoding
{
  Utf8,
  Utf16LittleEndian,
  Utf16BigEndian,
  Latin1,
  Latin9,
  Windows1252,
  Ascii
};

/// How the bytes of a file are to be understood, by its byte order mark and declaration; what says
/// UTF-8 and is not counts as windows-1252. nullopt for a declared encoding that is not known.
std::optional<XmlEncoding> encodingOf(std::string_view bytes);

/// The file as UTF-8, byte order mark and declaration included; nullopt where bytes make no sense.
/// encodeXml() gives the same bytes back.
std::optional<std::string> decodeXml(std::string_view bytes, XmlEncoding encoding);

/// UTF-8 text of an XML file in that encoding; what it does not have becomes a character reference.
std::string encodeXml(std::string_view text, XmlEncoding encoding);

/// Fills the code points of the 256 bytes of an encoding that the XML parser does not know
/// itself; false for an unknown name.
bool fillByteMap(std::string_view encoding, int (&map)[256]);

}  // namespace einklang
