#include "model/formats/yaml/FieldReader.h"

#include "model/base/Text.h"
#include "model/formats/yaml/ExtraKeys.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace einklang {
namespace {

constexpr std::size_t keyPlaceStart = 5;  // after "yaml/"

/// How a value is named in an error: short, even where somebody put a novel there.
std::string shown(const std::string& text)
{
  constexpr std::size_t longest = 60;
  if (text.size() <= longest) return "\"" + text + "\"";
  return "\"" + cleanText(text.substr(0, longest)) + "...\"";
}

}  // namespace

void Reading::fail(ErrorCode code, Message message, SourcePosition position)
{
  if (!error) error = Error{code, std::move(message), file, position};
}

FieldReader::FieldReader(const YamlNode& map, Reading& reading)
    : m_map{map}, m_reading{reading}, m_asked(map.keys.size(), false)
{
  if (map.kind != YamlKind::Map) {
    reading.fail(ErrorCode::InvalidContent, {"Keys with values are expected here."}, map.position);
  }
}

const YamlNode* FieldReader::take(std::string_view key)
{
  const auto it = std::ranges::find(m_map.keys, key);
  if (it == m_map.keys.end()) return nullptr;
  const auto index = static_cast<std::size_t>(it - m_map.keys.begin());
  m_asked[index] = true;
  const YamlNode& node = m_map.items[index];
  return node.kind == YamlKind::Null ? nullptr : &node;
}

const YamlNode* FieldReader::takeScalar(std::string_view key)
{
  const YamlNode* node = take(key);
  if (!node || node->kind == YamlKind::Scalar) return node;
  m_reading.fail(ErrorCode::InvalidContent, {"%1 must be a single value.", {std::string{key}}},
                 node->position);
  return nullptr;
}

const YamlNode* FieldReader::takeList(std::string_view key)
{
  const YamlNode* node = take(key);
  if (!node || node->kind == YamlKind::Sequence) return node;
  m_reading.fail(ErrorCode::InvalidContent, {"%1 must be a list.", {std::string{key}}},
                 node->position);
  return nullptr;
}

std::optional<std::string> FieldReader::idText(std::string_view key, bool required)
{
  const YamlNode* node = takeScalar(key);
  if (!node) {
    if (required) {
      m_reading.fail(ErrorCode::InvalidContent, {"The key %1 is missing here.", {std::string{key}}},
                     m_map.position);
    }
    return std::nullopt;
  }
  if (node->text.empty() || node->text.size() > m_reading.limits.idLength) {
    m_reading.fail(ErrorCode::LimitExceeded,
                   {"%1 must have 1 to %2 characters.",
                    {std::string{key}, std::to_string(m_reading.limits.idLength)}},
                   node->position);
  }
  m_reading.mentioned.try_emplace(node->text, node->position);
  if (key == "id") m_reading.given[node->text] = node->position;
  return node->text;
}

void FieldReader::text(std::string_view key, std::string& text)
{
  const YamlNode* node = takeScalar(key);
  if (node) text = m_reading.cleansText ? cleanText(node->text) : node->text;
}

void FieldReader::code(std::string_view key, std::string& text)
{
  if (const YamlNode* node = takeScalar(key)) text = node->text;
}

std::vector<std::string> FieldReader::rawTexts(std::string_view key)
{
  std::vector<std::string> texts;
  const YamlNode* list = takeList(key);
  if (!list) return texts;
  for (const YamlNode& item : list->items) {
    if (item.kind != YamlKind::Scalar) {
      m_reading.fail(ErrorCode::InvalidContent,
                     {"The entries of %1 must be texts.", {std::string{key}}}, item.position);
    }
    texts.push_back(item.text);
  }
  return texts;
}

void FieldReader::texts(std::string_view key, std::vector<std::string>& texts)
{
  texts = rawTexts(key);
  if (!m_reading.cleansText) return;
  for (std::string& text : texts) text = cleanText(text);
}

void FieldReader::flag(std::string_view key, bool& value, bool usual)
{
  value = usual;
  const YamlNode* node = takeScalar(key);
  if (!node) return;
  value = node->text == "true";
  if (value || node->text == "false") return;
  m_reading.fail(ErrorCode::InvalidContent,
                 {"%1 must be true or false, not %2.", {std::string{key}, shown(node->text)}},
                 node->position);
}

void FieldReader::inverse(std::string_view key, bool& value)
{
  flag(key, value);
  value = !value;
}

bool FieldReader::readNumber(std::string_view key, const YamlNode& node, double& number)
{
  if (node.kind == YamlKind::Scalar && parseNumber(node.text, number)) return true;
  m_reading.fail(
      ErrorCode::InvalidContent,
      {"%1 must be a number such as 12.5, not %2.", {std::string{key}, shown(node.text)}},
      node.position);
  return false;
}

void FieldReader::number(std::string_view key, double& number)
{
  if (const YamlNode* node = takeScalar(key)) readNumber(key, *node, number);
}

void FieldReader::number(std::string_view key, std::optional<double>& number)
{
  double read = 0;
  const YamlNode* node = takeScalar(key);
  if (node && readNumber(key, *node, read)) number = read;
}

void FieldReader::count(std::string_view key, int& count)
{
  const YamlNode* node = takeScalar(key);
  if (!node) return;
  const char* end = node->text.data() + node->text.size();
  const auto [parsed, error] = std::from_chars(node->text.data(), end, count);
  if (error == std::errc{} && parsed == end) return;
  m_reading.fail(ErrorCode::InvalidContent,
                 {"%1 must be a whole number, not %2.", {std::string{key}, shown(node->text)}},
                 node->position);
}

bool FieldReader::readCoordinate(std::string_view key, const YamlNode& node, double& number)
{
  if (!readNumber(key, node, number)) return false;
  if (std::abs(number) <= m_reading.limits.coordinate) return true;
  m_reading.fail(ErrorCode::LimitExceeded, {"The coordinate %1 is too large.", {node.text}},
                 node.position);
  return false;
}

bool FieldReader::readRect(std::string_view key, const YamlNode& node, Rect& rect)
{
  if (node.items.size() != 4) {
    m_reading.fail(ErrorCode::InvalidContent,
                   {"%1 must be [x, y, width, height].", {std::string{key}}}, node.position);
    return false;
  }
  return readCoordinate(key, node.items[0], rect.x) && readCoordinate(key, node.items[1], rect.y) &&
         readCoordinate(key, node.items[2], rect.width) &&
         readCoordinate(key, node.items[3], rect.height);
}

void FieldReader::rect(std::string_view key, Rect& rect)
{
  if (const YamlNode* list = takeList(key)) {
    readRect(key, *list, rect);
  } else {
    m_reading.fail(ErrorCode::InvalidContent, {"The key %1 is missing here.", {std::string{key}}},
                   m_map.position);
  }
}

void FieldReader::rect(std::string_view key, std::optional<Rect>& rect)
{
  Rect read;
  const YamlNode* list = takeList(key);
  if (list && readRect(key, *list, read)) rect = read;
}

void FieldReader::points(std::string_view key, std::vector<Point>& points)
{
  const YamlNode* list = takeList(key);
  if (!list) return;
  if (list->items.size() % 2 != 0) {
    m_reading.fail(ErrorCode::InvalidContent,
                   {"%1 must be a list of x and y in turn.", {std::string{key}}}, list->position);
    return;
  }
  if (list->items.size() / 2 > m_reading.limits.wayPoints) {
    m_reading.fail(
        ErrorCode::LimitExceeded,
        {"An edge has more than %1 points.", {std::to_string(m_reading.limits.wayPoints)}},
        list->position);
    return;
  }
  for (std::size_t i = 0; i < list->items.size(); i += 2) {
    Point& point = points.emplace_back();
    if (!readCoordinate(key, list->items[i], point.x)) return;
    if (!readCoordinate(key, list->items[i + 1], point.y)) return;
  }
}

void FieldReader::legal(std::string_view key, std::vector<LegalBasis>& bases)
{
  const YamlNode* list = takeList(key);
  if (!list) return;
  for (const YamlNode& item : list->items) {
    LegalBasis& basis = bases.emplace_back();
    if (item.kind == YamlKind::Scalar) {
      basis.text = m_reading.cleansText ? cleanText(item.text) : item.text;
      continue;
    }
    FieldReader fields{item, m_reading};
    fields.text("text", basis.text);
    fields.name("type", basis.type);
    fields.code("link", basis.link);
    fields.handOver(nullptr, {});
  }
}

bool FieldReader::countElements(const YamlNode& list)
{
  m_reading.elements += list.items.size();
  if (m_reading.elements <= m_reading.limits.elements) return true;
  m_reading.fail(
      ErrorCode::LimitExceeded,
      {"The file holds more than %1 elements.", {std::to_string(m_reading.limits.elements)}},
      list.position);
  return false;
}

void FieldReader::failUnknownName(std::string_view key, const YamlNode& node,
                                  const std::vector<std::string>& known)
{
  m_reading.fail(
      ErrorCode::InvalidContent,
      {"%1 cannot be %2; it may be: %3.", {std::string{key}, shown(node.text), join(known, ", ")}},
      node.position);
}

void FieldReader::failTwice(const std::string& id)
{
  m_reading.fail(ErrorCode::InvalidContent, {"the id %1 is used twice", {id}}, m_reading.given[id]);
}

void FieldReader::extras(Extras& extras)
{
  m_extrasTaken = true;
  if (const YamlNode* listed = takeList("extras")) {
    for (const YamlNode& item : listed->items) {
      FieldReader fields{item, m_reading};
      Extra& extra = extras.emplace_back();
      fields.code("place", extra.place);
      fields.code("text", extra.text);
      fields.handOver(nullptr, {});
    }
  }
  Extras unknownKeys = unknown({});
  std::ranges::sort(unknownKeys, {}, &Extra::place);
  extras.insert(extras.end(), unknownKeys.begin(), unknownKeys.end());
}

Extras FieldReader::unknown(const std::string& path) const
{
  Extras found = m_nestedUnknown;
  for (Extra& extra : found) extra.place.insert(keyPlaceStart, path);
  for (std::size_t i = 0; i < m_map.keys.size() && i < m_map.items.size(); ++i) {
    if (!m_asked[i]) found.push_back(extraOfKey(path, m_map.keys[i], m_map.items[i]));
  }
  return found;
}

void FieldReader::handOver(Extras* outer, const std::string& path)
{
  if (m_extrasTaken) return;
  for (Extra& extra : unknown(path)) {
    if (outer) {
      outer->push_back(std::move(extra));
    } else {
      const Message message{"The unknown key %1 could not be kept.",
                            {extra.place.substr(keyPlaceStart)}};
      m_reading.losses.push_back({LossKind::Dropped, message});
    }
  }
}

}  // namespace einklang
