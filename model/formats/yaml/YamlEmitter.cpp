#include "model/formats/yaml/YamlEmitter.h"

#include "model/base/Text.h"

#include <algorithm>
#include <string_view>

namespace einklang {
namespace {

bool isAlphanumeric(char c)
{
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Words that the loader takes for nothing.
bool isNullWord(std::string_view text)
{
  return text == "null" || text == "Null" || text == "NULL";
}

/// True if the text reads back as the same text without quotes, wherever it stands.
bool isSafePlain(std::string_view text)
{
  if (text.empty() || isNullWord(text)) return false;
  const bool sign = text.size() > 1 && text.front() == '-';
  if (!isAlphanumeric(text[sign ? 1 : 0]) && text.front() != '_') return false;
  return std::ranges::all_of(text, [](char c) {
    return isAlphanumeric(c) || c == '_' || c == '-' || c == '.' || c == '+';
  });
}

void appendHex(std::string& out, unsigned value, int digits)
{
  constexpr std::string_view hex = "0123456789abcdef";
  for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) out += hex[(value >> shift) & 0xF];
}

void appendControl(std::string& out, unsigned char byte)
{
  out += "\\x";
  appendHex(out, byte, 2);
}

void appendAscii(std::string& out, char c)
{
  switch (c) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\t':
      out += "\\t";
      return;
    case '\r':
      out += "\\r";
      return;
    default:
      break;
  }
  const auto byte = static_cast<unsigned char>(c);
  if (byte < 0x20 || byte == 0x7F) {
    appendControl(out, byte);
  } else {
    out += c;
  }
}

/// Characters that are line ends or invisible marks to some reader: C1 controls, U+2028, U+2029,
/// U+FEFF, and the noncharacters U+FFFE and U+FFFF. Returns how many bytes were taken.
std::size_t appendSpecial(std::string& out, std::string_view rest)
{
  if (rest.size() >= 2 && rest[0] == '\xC2' && static_cast<unsigned char>(rest[1]) < 0xA0) {
    appendControl(out, static_cast<unsigned char>(rest[1]));
    return 2;
  }
  for (const auto& [bytes, escape] :
       {std::pair<std::string_view, std::string_view>{"\xE2\x80\xA8", "\\u2028"},
        {"\xE2\x80\xA9", "\\u2029"},
        {"\xEF\xBB\xBF", "\\ufeff"},
        {"\xEF\xBF\xBE", "\\ufffe"},
        {"\xEF\xBF\xBF", "\\uffff"}}) {
    if (!rest.starts_with(bytes)) continue;
    out += escape;
    return bytes.size();
  }
  return 0;
}

void appendQuoted(std::string& out, std::string_view text)
{
  out += '"';
  for (std::size_t i = 0; i < text.size();) {
    if (static_cast<unsigned char>(text[i]) < 0x80) {
      appendAscii(out, text[i++]);
    } else if (const std::size_t taken = appendSpecial(out, text.substr(i))) {
      i += taken;
    } else {
      out += text[i++];
    }
  }
  out += '"';
}

/// Bytes that are no UTF-8 would make the whole file unreadable.
std::string validUtf8(const std::string& text)
{
  return isValidUtf8(text) ? text : cleanText(text);
}

void appendScalar(std::string& out, const std::string& text, bool quoted)
{
  if (!quoted && isSafePlain(text)) {
    out += text;
  } else {
    appendQuoted(out, validUtf8(text));
  }
}

void appendLine(std::string& out, const YamlNode& node);

void appendFlow(std::string& out, const YamlNode& node)
{
  const bool map = node.kind == YamlKind::Map;
  out += map ? '{' : '[';
  for (std::size_t i = 0; i < node.items.size(); ++i) {
    if (i > 0) out += ", ";
    if (map) {
      appendScalar(out, node.keys[i], false);
      out += ": ";
    }
    appendLine(out, node.items[i]);
  }
  out += map ? '}' : ']';
}

void appendLine(std::string& out, const YamlNode& node)
{
  switch (node.kind) {
    case YamlKind::Null:
      out += "null";
      break;
    case YamlKind::Scalar:
      appendScalar(out, node.text, node.quoted);
      break;
    case YamlKind::Sequence:
    case YamlKind::Map:
      appendFlow(out, node);
      break;
  }
}

bool isBlock(const YamlNode& node)
{
  return !node.items.empty() && !node.onOneLine;
}

void appendBlock(std::string& out, const YamlNode& node, int indent);

/// The item of a list after its dash: the first key of a map stands on the same line.
void appendItem(std::string& out, const YamlNode& item, int indent)
{
  out.append(static_cast<std::size_t>(indent), ' ');
  out += "- ";
  if (!isBlock(item)) {
    appendLine(out, item);
    out += '\n';
    return;
  }
  std::string block;
  appendBlock(block, item, indent + 2);
  out.append(block, static_cast<std::size_t>(indent) + 2);
}

void appendEntry(std::string& out, const std::string& key, const YamlNode& value, int indent)
{
  out.append(static_cast<std::size_t>(indent), ' ');
  appendScalar(out, key, false);
  out += ':';
  if (isBlock(value)) {
    out += '\n';
    appendBlock(out, value, indent + 2);
  } else {
    out += ' ';
    appendLine(out, value);
    out += '\n';
  }
}

void appendBlock(std::string& out, const YamlNode& node, int indent)
{
  for (std::size_t i = 0; i < node.items.size(); ++i) {
    if (node.kind == YamlKind::Sequence) {
      appendItem(out, node.items[i], indent);
      continue;
    }
    if (indent == 0 && isBlock(node.items[i]) && !out.empty()) out += '\n';
    appendEntry(out, node.keys[i], node.items[i], indent);
  }
}

}  // namespace

std::string emitYaml(const YamlNode& tree)
{
  std::string out;
  if (isBlock(tree)) {
    appendBlock(out, tree, 0);
  } else {
    appendLine(out, tree);
    out += '\n';
  }
  return out;
}

std::string emitYamlLine(const YamlNode& tree)
{
  std::string out;
  appendLine(out, tree);
  return out;
}

}  // namespace einklang
