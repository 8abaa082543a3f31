#pragma once

#include <string>
#include <vector>

namespace einklang {

/// Rows of cells, the first one the heading.
using Table = std::vector<std::vector<std::string>>;

struct CsvOptions
{
  char separator = ';';       // what a German spreadsheet expects
  bool guardFormulas = true;  // a cell that a spreadsheet would run gets an apostrophe before it
  bool byteOrderMark = true;  // spreadsheets take a file without it for Latin-1
};

/// For other programs: commas, the cells as they are.
constexpr CsvOptions plainCsv{.separator = ',', .guardFormulas = false, .byteOrderMark = false};

/// UTF-8 text with CR LF, quoted where needed (RFC 4180).
std::string writeCsv(const Table& table, const CsvOptions& options = {});

}  // namespace einklang
