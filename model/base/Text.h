#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace einklang {

/// True if the bytes are well-formed UTF-8.
bool isValidUtf8(std::string_view bytes);

/// Normal form C, without control characters other than tab and line feed (CR LF and a lone CR
/// become LF). Everything from outside passes here before it becomes a label. Invalid UTF-8 is
/// replaced by U+FFFD.
std::string cleanText(std::string_view text);

/// For comparing: normal form C, case folded, runs of white space as one blank, trimmed.
std::string foldText(std::string_view text);

/// Without white space at both ends; also no-break spaces.
std::string trim(std::string_view text);

/// The parts between the separators; empty parts are kept.
std::vector<std::string> split(std::string_view text, char separator);

std::string join(const std::vector<std::string>& parts, std::string_view separator);

/// The shortest decimal form that reads back as the same number, always with a point: "0.1".
/// Without an exponent from 0.00001 up to 15 digits.
std::string numberText(double number);

/// The whole text as a finite number, independent of the locale; false and untouched otherwise.
bool parseNumber(std::string_view text, double& number);

}  // namespace einklang
