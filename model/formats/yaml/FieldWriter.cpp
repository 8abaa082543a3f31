#include "model/formats/yaml/FieldWriter.h"

#include "model/base/Text.h"
#include "model/formats/yaml/ExtraKeys.h"

#include <algorithm>
#include <cmath>

namespace einklang {
namespace {

YamlNode numberNode(double number)
{
  // Adding zero makes -0 the same text as 0: they are equal, so their bytes must be.
  return plainScalar(std::isfinite(number) ? numberText(number + 0.0) : "0");
}

YamlNode numbersNode(const std::vector<double>& numbers)
{
  YamlNode list{.kind = YamlKind::Sequence, .onOneLine = true};
  for (const double number : numbers) list.items.push_back(numberNode(number));
  return list;
}

YamlNode legalNode(const LegalBasis& basis)
{
  if (basis.type == LegalBasisType::Unspecified && basis.link.empty()) {
    return quotedScalar(basis.text);
  }
  FieldWriter fields;
  fields.text("text", basis.text);
  fields.name("type", basis.type);
  fields.code("link", basis.link);
  YamlNode map = fields.take();
  map.onOneLine = true;
  return map;
}

YamlNode extraNode(const Extra& extra)
{
  FieldWriter fields;
  fields.code("place", extra.place);
  fields.code("text", extra.text);
  YamlNode map = fields.take();
  map.onOneLine = true;
  return map;
}

}  // namespace

void FieldWriter::text(std::string_view key, const std::string& text)
{
  if (knows(key) && !text.empty()) put(key, quotedScalar(text));
}

void FieldWriter::code(std::string_view key, const std::string& text)
{
  if (knows(key) && !text.empty()) put(key, quotedScalar(text));
}

void FieldWriter::always(std::string_view key, const std::string& text)
{
  if (knows(key)) put(key, quotedScalar(text));
}

void FieldWriter::texts(std::string_view key, const std::vector<std::string>& texts)
{
  if (!knows(key) || texts.empty()) return;
  YamlNode list{.kind = YamlKind::Sequence, .onOneLine = true};
  for (const std::string& text : texts) list.items.push_back(quotedScalar(text));
  put(key, std::move(list));
}

void FieldWriter::flag(std::string_view key, bool value, bool usual)
{
  if (knows(key) && value != usual) put(key, plainScalar(value ? "true" : "false"));
}

void FieldWriter::number(std::string_view key, double number)
{
  if (knows(key) && number != 0) put(key, numberNode(number));
}

void FieldWriter::number(std::string_view key, const std::optional<double>& number)
{
  if (knows(key) && number) put(key, numberNode(*number));
}

void FieldWriter::count(std::string_view key, int count)
{
  if (knows(key) && count != 0) put(key, plainScalar(std::to_string(count)));
}

void FieldWriter::rect(std::string_view key, const Rect& rect)
{
  if (knows(key)) put(key, numbersNode({rect.x, rect.y, rect.width, rect.height}));
}

void FieldWriter::rect(std::string_view key, const std::optional<Rect>& rect)
{
  if (knows(key) && rect) this->rect(key, *rect);
}

void FieldWriter::points(std::string_view key, const std::vector<Point>& points)
{
  std::vector<double> numbers;
  for (const Point& point : points) numbers.insert(numbers.end(), {point.x, point.y});
  if (knows(key)) put(key, numbersNode(numbers));
}

void FieldWriter::legal(std::string_view key, const std::vector<LegalBasis>& bases)
{
  if (!knows(key) || bases.empty()) return;
  YamlNode list{.kind = YamlKind::Sequence};
  for (const LegalBasis& basis : bases) list.items.push_back(legalNode(basis));
  put(key, std::move(list));
}

void FieldWriter::adopt(const std::string& group, const FieldWriter& fields)
{
  m_groups.push_back(group);
  for (const std::string& known : fields.m_known) m_known.push_back(group + "/" + known);
  for (const std::string& inner : fields.m_groups) m_groups.push_back(group + "/" + inner);
}

bool FieldWriter::hasKeyFor(const std::vector<std::string>& path) const
{
  const std::string group = join({path.begin(), path.end() - 1}, "/");
  if (!group.empty() && std::ranges::find(m_groups, group) == m_groups.end()) return false;
  return std::ranges::find(m_known, join(path, "/")) == m_known.end();
}

void FieldWriter::putUnknown(const std::vector<std::string>& path, const YamlNode& value)
{
  YamlNode* map = &m_map;
  for (std::size_t i = 0; i + 1 < path.size(); ++i) {
    if (!map->find(path[i])) map->add(path[i], {.kind = YamlKind::Map, .onOneLine = i > 0});
    map = map->find(path[i]);
  }
  map->add(path.back(), value);
  map->items.back().onOneLine = true;
}

void FieldWriter::extras(const Extras& extras)
{
  m_known.emplace_back("extras");
  // The reader gives unknown keys last and by name: only such a tail comes back as it was.
  std::vector<ExtraKey> keys;
  std::size_t end = extras.size();
  for (; end > 0; --end) {
    if (end < extras.size() && extras[end - 1].place >= extras[end].place) break;
    std::optional<ExtraKey> key = keyOfExtra(extras[end - 1]);
    if (!key || !hasKeyFor(key->path)) break;
    keys.insert(keys.begin(), std::move(*key));
  }
  YamlNode list{.kind = YamlKind::Sequence};
  for (std::size_t i = 0; i < end; ++i) list.items.push_back(extraNode(extras[i]));
  if (end > 0) put("extras", std::move(list));
  for (const ExtraKey& key : keys) putUnknown(key.path, key.value);
}

}  // namespace einklang
