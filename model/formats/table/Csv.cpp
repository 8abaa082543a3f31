#include "model/formats/table/Csv.h"

#include "model/base/Text.h"

#include <string_view>

namespace einklang {
namespace {

/// = + - @ tab and carriage return begin a formula in common spreadsheets; a number does not.
bool wouldRun(const std::string& cell)
{
  double number = 0;
  return !cell.empty() && std::string_view{"=+-@\t\r"}.find(cell.front()) != std::string::npos &&
         !parseNumber(cell, number);
}

std::string written(const std::string& cell, const CsvOptions& options)
{
  const std::string safe = options.guardFormulas && wouldRun(cell) ? "'" + cell : cell;
  const std::string special = std::string{"\"\r\n"} + options.separator;
  if (safe.find_first_of(special) == std::string::npos) return safe;
  std::string quoted = "\"";
  for (const char c : safe) quoted += c == '"' ? std::string{"\"\""} : std::string{c};
  return quoted + "\"";
}

}  // namespace

std::string writeCsv(const Table& table, const CsvOptions& options)
{
  std::string out = options.byteOrderMark ? "\xEF\xBB\xBF" : "";
  for (const std::vector<std::string>& row : table) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) out += options.separator;
      out += written(row[i], options);
    }
    out += "\r\n";
  }
  return out;
}

}  // namespace einklang
