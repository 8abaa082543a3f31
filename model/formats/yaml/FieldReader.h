#pragma once

#include "model/formats/ImportDoor.h"
#include "model/formats/yaml/FieldWriter.h"
#include "model/formats/yaml/YamlTree.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <vector>

namespace einklang {

/// What all parts of one reading share: the limits, what was repaired, and the first error. After
/// an error reading goes on without harm, and the result is thrown away.
struct Reading
{
  std::string file = {};
  ImportLimits limits = {};
  bool cleansText = true;  // false for the journal: what is replayed must be what was done
  Losses losses = {};
  std::optional<Error> error = std::nullopt;
  std::size_t elements = 0;
  /// Where an id was first named and where it was last given, for errors found later.
  std::unordered_map<std::string, SourcePosition> mentioned = {};
  std::unordered_map<std::string, SourcePosition> given = {};

  void fail(ErrorCode code, Message message, SourcePosition position);
};

/// An empty element to read into. There is no empty id, so one stands in until it is read.
template <typename T>
T blank()
{
  if constexpr (std::is_default_constructible_v<T>) {
    return T{};
  } else {
    return T{.id = decltype(T::id){std::string{}}};
  }
}
template <>
inline Association blank<Association>()
{
  return {.id = AssociationId{""}, .source = ElementId{""}, .target = ElementId{""}};
}
template <>
inline Diagram blank<Diagram>()
{
  return {.id = DiagramId{""}, .process = ProcessId{""}};
}

/// Fills one of our values from a map of the tree; the counterpart of FieldWriter.
class FieldReader
{
 public:
  FieldReader(const YamlNode& map, Reading& reading);

  template <typename IdType>
  void id(std::string_view key, IdType& id)
  {
    if (const auto text = idText(key, true)) id = IdType{*text};
  }
  template <typename IdType>
  void id(std::string_view key, std::optional<IdType>& id)
  {
    if (const auto text = idText(key, false)) id = IdType{*text};
  }
  template <typename IdType>
  void ids(std::string_view key, std::vector<IdType>& ids)
  {
    for (std::string& id : rawTexts(key)) ids.emplace_back(std::move(id));
  }
  /// Leaves the id alone where the file gives none.
  template <typename IdType>
  void idOrNone(std::string_view key, IdType& id)
  {
    if (const auto text = idText(key, false)) id = IdType{*text};
  }

  void text(std::string_view key, std::string& text);
  void code(std::string_view key, std::string& text);
  void always(std::string_view key, std::string& text) { code(key, text); }
  void texts(std::string_view key, std::vector<std::string>& texts);
  void flag(std::string_view key, bool& value, bool usual = false);
  void inverse(std::string_view key, bool& value);
  void number(std::string_view key, double& number);
  void number(std::string_view key, std::optional<double>& number);
  void count(std::string_view key, int& count);
  void rect(std::string_view key, Rect& rect);
  void rect(std::string_view key, std::optional<Rect>& rect);
  void points(std::string_view key, std::vector<Point>& points);
  void legal(std::string_view key, std::vector<LegalBasis>& bases);

  template <typename Enum>
  void name(std::string_view key, Enum& value)
  {
    value = Enum{};
    const auto fromText = [](const std::string& text) { return fromName<Enum>(text); };
    word(key, value, nullptr, fromText, [] {
      std::vector<std::string> names;
      for (const auto& entry : Names<Enum>::table) names.emplace_back(entry.second);
      return names;
    });
  }

  /// A value whose text form is understood by a function; `known` lists what it may be.
  template <typename Value, typename ToText, typename FromText, typename Known>
  void word(std::string_view key, Value& value, ToText, FromText fromText, Known known)
  {
    const YamlNode* node = takeScalar(key);
    if (!node) return;
    if (const auto understood = fromText(node->text)) {
      value = *understood;
    } else {
      failUnknownName(key, *node, known());
    }
  }

  template <typename T>
  void group(std::string_view key, T& value, bool = false)
  {
    if (const YamlNode* node = take(key)) read(*node, value, std::string{key} + "/");
  }
  template <typename T>
  void group(std::string_view key, std::optional<T>& value)
  {
    const YamlNode* node = take(key);
    if (node) read(*node, value.emplace(), std::string{key} + "/");
  }

  template <typename T>
  void list(std::string_view key, std::vector<T>& elements, ListLayout)
  {
    const YamlNode* node = takeList(key);
    if (!node || !countElements(*node)) return;
    elements.reserve(node->items.size());
    for (const YamlNode& item : node->items) {
      elements.push_back(blank<T>());
      read(item, elements.back(), {});
    }
  }
  template <typename T>
  void list(std::string_view key, ElementList<T>& elements, ListLayout layout)
  {
    std::vector<T> read;
    list(key, read, layout);
    for (T& element : read) {
      if (elements.find(element.id)) {
        failTwice(element.id.value());
      } else {
        elements.insert(std::move(element), elements.size());
      }
    }
  }

  /// Keys that are read elsewhere.
  void ignore(std::initializer_list<std::string_view> keys)
  {
    for (const std::string_view key : keys) take(key);
  }

  /// A list that is read elsewhere; nullptr where there is none.
  const YamlNode* takeList(std::string_view key);

  /// The last call: takes what other formats said, and every key that nobody asked for.
  void extras(Extras& extras);

 private:
  /// Keys of a group that has no extras of its own go to those of what it is part of.
  template <typename T>
  void read(const YamlNode& node, T& value, const std::string& path)
  {
    FieldReader fields{node, m_reading};
    describe(fields, value);
    fields.handOver(path.empty() ? nullptr : &m_nestedUnknown, path);
  }

  const YamlNode* take(std::string_view key);
  const YamlNode* takeScalar(std::string_view key);
  std::vector<std::string> rawTexts(std::string_view key);
  std::optional<std::string> idText(std::string_view key, bool required);
  bool readNumber(std::string_view key, const YamlNode& node, double& number);
  bool readRect(std::string_view key, const YamlNode& node, Rect& rect);
  bool readCoordinate(std::string_view key, const YamlNode& node, double& number);
  bool countElements(const YamlNode& list);
  void failUnknownName(std::string_view key, const YamlNode& node,
                       const std::vector<std::string>& known);
  void failTwice(const std::string& id);
  Extras unknown(const std::string& path) const;
  void handOver(Extras* outer, const std::string& path);

  const YamlNode& m_map;
  Reading& m_reading;
  std::vector<bool> m_asked;
  Extras m_nestedUnknown;
  bool m_extrasTaken = false;
};

}  // namespace einklang
