#pragma once

#include "model/base/Id.h"
#include "model/diagram/Geometry.h"
#include "model/formats/yaml/YamlTree.h"
#include "model/process/Attributes.h"
#include "model/process/Extra.h"
#include "model/process/Names.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace einklang {

enum class ListLayout
{
  Lines,  // every entry on a line of its own
  Blocks  // every key on a line of its own
};

/// Turns one of our values into a map of the tree. describe(fields, value) calls these functions
/// once for each key, in the order of the file; FieldReader has the same ones, so that what is
/// written can be read. Defaults are not written.
class FieldWriter
{
 public:
  /// Adds to a map that has keys already.
  explicit FieldWriter(YamlNode map = {.kind = YamlKind::Map}) : m_map{std::move(map)}
  {
    m_known = m_map.keys;
  }

  YamlNode take() { return std::move(m_map); }

  template <typename IdType>
  void id(std::string_view key, const IdType& id)
  {
    if (knows(key)) put(key, idScalar(id.value()));
  }
  template <typename IdType>
  void id(std::string_view key, const std::optional<IdType>& id)
  {
    if (knows(key) && id) put(key, idScalar(id->value()));
  }
  template <typename IdType>
  void ids(std::string_view key, const std::vector<IdType>& ids)
  {
    YamlNode list{.kind = YamlKind::Sequence, .onOneLine = true};
    for (const IdType& id : ids) list.items.push_back(idScalar(id.value()));
    if (knows(key) && !ids.empty()) put(key, std::move(list));
  }
  template <typename IdType>
  void idOrNone(std::string_view key, const IdType& id)
  {
    this->id(key, id);
  }

  void text(std::string_view key, const std::string& text);    // for people
  void code(std::string_view key, const std::string& text);    // for programs: kept to the byte
  void always(std::string_view key, const std::string& text);  // even an empty one
  void texts(std::string_view key, const std::vector<std::string>& texts);
  void flag(std::string_view key, bool value, bool usual = false);
  void inverse(std::string_view key, bool value) { flag(key, !value); }  // true is usual
  void number(std::string_view key, double number);
  void number(std::string_view key, const std::optional<double>& number);
  void count(std::string_view key, int count);
  void rect(std::string_view key, const Rect& rect);
  void rect(std::string_view key, const std::optional<Rect>& rect);
  void points(std::string_view key, const std::vector<Point>& points);
  void legal(std::string_view key, const std::vector<LegalBasis>& bases);

  template <typename Enum>
  void name(std::string_view key, Enum value)
  {
    if (knows(key) && value != Enum{}) put(key, plainScalar(std::string{nameOf(value)}));
  }

  /// A value whose text form is made by a function.
  template <typename Value, typename ToText, typename FromText, typename Known>
  void word(std::string_view key, const Value& value, ToText toText, FromText, Known)
  {
    if (knows(key)) put(key, plainScalar(toText(value)));
  }

  template <typename T>
  void group(std::string_view key, const T& value, bool onOneLine = false)
  {
    knows(key);
    FieldWriter fields;
    describe(fields, value);
    adopt(std::string{key}, fields);
    YamlNode map = fields.take();
    map.onOneLine = onOneLine;
    if (!map.keys.empty()) put(key, std::move(map));
  }

  template <typename T>
  void group(std::string_view key, const std::optional<T>& value)
  {
    if (knows(key) && value) put(key, written(*value, true));
  }

  template <typename List>
  void list(std::string_view key, const List& elements, ListLayout layout)
  {
    knows(key);
    YamlNode list{.kind = YamlKind::Sequence};
    for (const auto& element : elements) {
      list.items.push_back(written(element, layout == ListLayout::Lines));
    }
    if (!list.items.empty()) put(key, std::move(list));
  }

  /// Keys that are written elsewhere.
  void ignore(std::initializer_list<std::string_view> keys)
  {
    for (const std::string_view key : keys) knows(key);
  }

  /// The last call: unknown keys go back to their places, the rest into a list.
  void extras(const Extras& extras);

 private:
  template <typename T>
  static YamlNode written(const T& value, bool onOneLine)
  {
    FieldWriter fields;
    describe(fields, value);
    YamlNode map = fields.take();
    map.onOneLine = onOneLine;
    return map;
  }

  void put(std::string_view key, YamlNode value) { m_map.add(std::string{key}, std::move(value)); }

  /// Remembers what the file format has a word for, written or not: no unknown key may be that.
  bool knows(std::string_view key)
  {
    m_known.emplace_back(key);
    return true;
  }

  void adopt(const std::string& group, const FieldWriter& fields);
  bool hasKeyFor(const std::vector<std::string>& path) const;
  void putUnknown(const std::vector<std::string>& path, const YamlNode& value);

  YamlNode m_map;
  std::vector<std::string> m_known;   // keys, those of groups with their way
  std::vector<std::string> m_groups;  // ways of groups
};

}  // namespace einklang
