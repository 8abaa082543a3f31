#pragma once

#include "model/formats/ImportDoor.h"
#include "model/formats/table/Csv.h"

#include <optional>
#include <string>

namespace einklang {

/// Text in UTF-8 (with or without byte order mark), UTF-16 or Windows-1252 as UTF-8: what
/// spreadsheets write and nobody declares.
std::string decodedText(std::string_view bytes);

/// The cells of a text file: semicolon, comma, tab or bar between them, found out by which gives
/// the most even table; quoted as in RFC 4180. A line "sep=;" says it. The apostrophe that guards
/// a formula is taken off. A separator that is known need not be found out. SyntaxError: a
/// quotation mark that is never closed; LimitExceeded: more rows than a quarter of the elements
/// allowed, more than 256 columns.
Result<Table> readCsv(std::string_view bytes, const std::string& name,
                      const ImportLimits& limits = {},
                      const std::optional<char>& separator = std::nullopt);

/// The first rows, also of a text that is no table or is cut off: for finding out what it is.
Table csvSample(std::string_view bytes);

}  // namespace einklang
