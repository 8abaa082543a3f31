#include "model/formats/yaml/EditYaml.h"

#include "model/base/Overloaded.h"
#include "model/formats/yaml/FieldReader.h"
#include "model/formats/yaml/FieldWriter.h"
#include "model/formats/yaml/ProcessKeys.h"
#include "model/formats/yaml/YamlEmitter.h"
#include "model/formats/yaml/YamlLoader.h"

#include <limits>
#include <optional>
#include <variant>

namespace einklang {
namespace {

template <typename Element>
constexpr std::string_view kindOf = "";
template <>
constexpr std::string_view kindOf<Participant> = "participant";
template <>
constexpr std::string_view kindOf<Lane> = "lane";
template <>
constexpr std::string_view kindOf<Node> = "node";
template <>
constexpr std::string_view kindOf<Flow> = "flow";
template <>
constexpr std::string_view kindOf<MessageFlow> = "message";
template <>
constexpr std::string_view kindOf<DataObject> = "data";
template <>
constexpr std::string_view kindOf<Annotation> = "annotation";
template <>
constexpr std::string_view kindOf<Group> = "group";
template <>
constexpr std::string_view kindOf<Association> = "association";

YamlNode lineOf(std::string_view edit, std::string_view kind = {})
{
  YamlNode line{.kind = YamlKind::Map};
  line.add("edit", plainScalar(std::string{edit}));
  if (!kind.empty()) line.add("kind", plainScalar(std::string{kind}));
  return line;
}

YamlNode lineOf(const ReplaceHeader& edit)
{
  FieldWriter fields{lineOf("header")};
  fields.group("header", edit.header);
  return fields.take();
}

template <typename Element>
YamlNode lineOf(const Insert<Element>& edit)
{
  FieldWriter fields{lineOf("insert", kindOf<Element>)};
  fields.number("index", static_cast<double>(edit.index));
  fields.group("element", edit.element);
  return fields.take();
}

template <typename Element>
YamlNode lineOf(const Erase<Element>& edit)
{
  FieldWriter fields{lineOf("erase", kindOf<Element>)};
  fields.id("id", edit.id);
  return fields.take();
}

template <typename Element>
YamlNode lineOf(const Replace<Element>& edit)
{
  FieldWriter fields{lineOf("replace", kindOf<Element>)};
  fields.group("element", edit.element);
  return fields.take();
}

YamlNode lineOf(const PutShape& edit)
{
  FieldWriter fields{lineOf("put-shape")};
  fields.group("shape", edit.shape);
  return fields.take();
}

YamlNode lineOf(const PutEdge& edit)
{
  FieldWriter fields{lineOf("put-edge")};
  fields.group("edge", edit.edge);
  return fields.take();
}

YamlNode lineOf(const DropShape& edit)
{
  FieldWriter fields{lineOf("drop-shape")};
  fields.id("id", edit.id);
  return fields.take();
}

YamlNode lineOf(const DropEdge& edit)
{
  FieldWriter fields{lineOf("drop-edge")};
  fields.id("id", edit.id);
  return fields.take();
}

/// What our own program wrote: no limits but those against damage.
Reading ownReading()
{
  Reading reading{.cleansText = false};
  reading.limits.idLength = std::numeric_limits<std::size_t>::max();
  reading.limits.wayPoints = std::numeric_limits<std::size_t>::max();
  reading.limits.coordinate = std::numeric_limits<double>::infinity();
  return reading;
}

std::string wordOf(const YamlNode& line, std::string_view key)
{
  const YamlNode* word = line.find(key);
  return word ? word->text : std::string{};
}

template <typename Element>
std::optional<Edit> elementEdit(const std::string& edit, FieldReader& fields)
{
  Element element = blank<Element>();
  if (edit == "erase") {
    fields.id("id", element.id);
    return Erase<Element>{element.id};
  }
  fields.group("element", element);
  if (edit == "replace") return Replace<Element>{element};
  double index = 0;
  fields.number("index", index);
  if (edit != "insert" || index < 0 || index > 1e9) return std::nullopt;
  return Insert<Element>{element, static_cast<std::size_t>(index)};
}

/// The edit of the one kind among all that the line names.
template <typename... Elements>
std::optional<Edit> editOf(const YamlNode& line, FieldReader& fields)
{
  const std::string edit = wordOf(line, "edit");
  const std::string kind = wordOf(line, "kind");
  std::optional<Edit> found;
  if (edit == "header") {
    ReplaceHeader header;
    fields.group("header", header.header);
    found = header;
  }
  const auto consider = [&]<typename Element>(const Element*) {
    if (!found && kind == kindOf<Element>) found = elementEdit<Element>(edit, fields);
  };
  (consider(static_cast<const Elements*>(nullptr)), ...);
  return found;
}

std::optional<DiagramEdit> diagramEditOf(const YamlNode& line, FieldReader& fields)
{
  const std::string edit = wordOf(line, "edit");
  Shape shape = blank<Shape>();
  Edge edge = blank<Edge>();
  if (edit == "put-shape") {
    fields.group("shape", shape);
    return PutShape{shape};
  }
  if (edit == "put-edge") {
    fields.group("edge", edge);
    return PutEdge{edge};
  }
  fields.id("id", shape.id);
  if (edit == "drop-shape") return DropShape{shape.id};
  if (edit == "drop-edge") return DropEdge{shape.id};
  return std::nullopt;
}

std::optional<Diagram> diagramOf(const YamlNode& line, FieldReader& fields)
{
  Diagram diagram = blank<Diagram>();
  fields.group("diagram", diagram);
  return line.find("diagram") ? std::optional{std::move(diagram)} : std::nullopt;
}

/// A missing group reads as an empty one; an edit without what it is about is none.
bool hasContent(const YamlNode& line)
{
  const std::string edit = wordOf(line, "edit");
  if (edit == "insert" || edit == "replace") return line.find("element");
  if (edit == "put-shape") return line.find("shape");
  return edit != "put-edge" || line.find("edge");
}

template <typename Found>
Result<Found> readLine(std::string_view text,
                       std::optional<Found> (*find)(const YamlNode&, FieldReader&))
{
  Reading reading = ownReading();
  const Result<YamlNode> line = loadYaml(text, {}, reading.limits);
  if (!line) return line.error();
  FieldReader fields{*line, reading};
  std::optional<Found> found = find(*line, fields);
  if (reading.error) return *reading.error;
  if (found && hasContent(*line)) return *found;
  return Error{ErrorCode::InvalidContent, {"The record is no change of a process."}};
}

}  // namespace

std::string editLine(const Edit& edit)
{
  return emitYamlLine(std::visit([](const auto& one) { return lineOf(one); }, edit));
}

Result<Edit> editOfLine(std::string_view line)
{
  return readLine<Edit>(line, editOf<Participant, Lane, Node, Flow, MessageFlow, DataObject,
                                     Annotation, Group, Association>);
}

std::string diagramEditLine(const DiagramEdit& edit)
{
  return emitYamlLine(std::visit([](const auto& one) { return lineOf(one); }, edit));
}

Result<DiagramEdit> diagramEditOfLine(std::string_view line)
{
  return readLine<DiagramEdit>(line, diagramEditOf);
}

std::string diagramLine(const Diagram& diagram)
{
  FieldWriter fields{YamlNode{.kind = YamlKind::Map}};
  fields.group("diagram", diagram);
  return emitYamlLine(fields.take());
}

Result<Diagram> diagramOfLine(std::string_view line)
{
  return readLine<Diagram>(line, diagramOf);
}

}  // namespace einklang
