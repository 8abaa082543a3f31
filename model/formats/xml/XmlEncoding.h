#pragma once

#include <string_view>

namespace einklang {

/// True where the file claims to be UTF-8, by its declaration or by saying nothing.
bool saysUtf8(std::string_view bytes);

/// Fills the code points of the 256 bytes of an encoding that the XML parser does not know
/// itself; false for an unknown name.
bool fillByteMap(std::string_view encoding, int (&map)[256]);

}  // namespace einklang
