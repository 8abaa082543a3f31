#include "model/formats/yaml/YamlLoader.h"

#include "model/base/Text.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <chrono>
#include <istream>
#include <optional>
#include <streambuf>
#include <utility>

namespace einklang {
namespace {

using Clock = std::chrono::steady_clock;

/// Ends the parser from inside one of its events; never leaves this file.
struct Refusal
{
  ErrorCode code;
  Message message;
  SourcePosition position;
};

SourcePosition positionOf(const YAML::Mark& mark)
{
  return {mark.line + 1, mark.column + 1};
}

[[noreturn]] void refuse(const YAML::Mark& mark, Message message,
                         ErrorCode code = ErrorCode::SyntaxError)
{
  throw Refusal{code, std::move(message), positionOf(mark)};
}

/// Watches over the work between two events. The parser reads a list in brackets to its end before
/// it tells of it, so that a few megabytes of brackets and commas would take gigabytes and minutes.
class Guard
{
 public:
  explicit Guard(double seconds)
      : m_end{Clock::now() +
              std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>{seconds})}
  {}

  void eventArrived() { m_marks = 0; }

  /// Looks at what the parser is about to read; false: it must not go on.
  bool allows(std::string_view bytes)
  {
    m_marks += static_cast<std::size_t>(
        std::ranges::count_if(bytes, [](char c) { return c == '[' || c == '{' || c == ','; }));
    if (m_marks > mostMarks) m_refusal = Message{"A list in brackets is too long."};
    if (Clock::now() > m_end) m_refusal = Message{"Reading the file takes too long."};
    return !m_refusal;
  }

  const std::optional<Message>& refusal() const { return m_refusal; }

 private:
  static constexpr std::size_t mostMarks = 300'000;

  Clock::time_point m_end;
  std::size_t m_marks = 0;
  std::optional<Message> m_refusal;
};

/// Builds the tree from the parser's events and refuses what we do not want in our files.
class TreeBuilder : public YAML::EventHandler
{
 public:
  TreeBuilder(const ImportLimits& limits, Guard& guard)
      : m_limits{limits}, m_guard{guard}, m_maxNodes{limits.elements * 10}
  {}

  YamlNode takeTree() { return std::move(m_root); }

  void OnDocumentStart(const YAML::Mark& mark) override
  {
    if (m_documents++ > 0) refuse(mark, {"The file holds a second YAML document."});
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override
  {
    check(mark, "?", anchor);
    if (wantsKey()) refuse(mark, {"A key is empty."});
    place({.position = positionOf(mark)});
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override
  {
    refuse(mark, {"Anchors and aliases are not allowed."});
  }
  void OnAnchor(const YAML::Mark& mark, const std::string&) override
  {
    refuse(mark, {"Anchors and aliases are not allowed."});
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override
  {
    check(mark, tag, anchor);
    if (wantsKey()) {
      takeKey(mark, value);
    } else {
      YamlNode node = tag == "!" ? quotedScalar(value) : plainScalar(value);
      node.position = positionOf(mark);
      place(std::move(node));
    }
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override
  {
    open(mark, tag, anchor, YamlKind::Sequence);
  }
  void OnSequenceEnd() override { close(); }

  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override
  {
    open(mark, tag, anchor, YamlKind::Map);
  }
  void OnMapEnd() override { close(); }

 private:
  /// A map in the making waits for a key whenever every key has its value.
  bool wantsKey() const
  {
    return !m_open.empty() && m_open.back().kind == YamlKind::Map &&
           m_open.back().keys.size() == m_open.back().items.size();
  }

  void check(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor)
  {
    if (anchor != YAML::NullAnchor) refuse(mark, {"Anchors and aliases are not allowed."});
    if (!tag.empty() && tag != "?" && tag != "!") refuse(mark, {"Tags are not allowed."});
    if (++m_nodes > m_maxNodes) {
      refuse(mark, {"The file holds more than %1 values.", {std::to_string(m_maxNodes)}},
             ErrorCode::LimitExceeded);
    }
    m_guard.eventArrived();
    if (m_guard.refusal() || (m_nodes % 1024 == 0 && !m_guard.allows({}))) {
      refuse(mark, *m_guard.refusal(), ErrorCode::LimitExceeded);
    }
  }

  void takeKey(const YAML::Mark& mark, const std::string& key)
  {
    YamlNode& map = m_open.back();
    if (key == "<<") refuse(mark, {"Merge keys are not allowed."});
    if (map.keys.size() >= m_limits.attributesPerElement) {
      refuse(mark,
             {"An element has more than %1 keys.", {std::to_string(m_limits.attributesPerElement)}},
             ErrorCode::LimitExceeded);
    }
    if (std::ranges::find(map.keys, key) != map.keys.end()) {
      refuse(mark, {"The key %1 is given twice.", {key}});
    }
    map.keys.push_back(key);
  }

  void open(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YamlKind kind)
  {
    check(mark, tag, anchor);
    if (wantsKey()) refuse(mark, {"A key must be a text."});
    if (m_open.size() >= static_cast<std::size_t>(m_limits.depth)) {
      refuse(mark, {"Nested deeper than %1 levels.", {std::to_string(m_limits.depth)}},
             ErrorCode::LimitExceeded);
    }
    m_open.push_back({.kind = kind, .position = positionOf(mark)});
  }

  void close()
  {
    YamlNode done = std::move(m_open.back());
    m_open.pop_back();
    place(std::move(done));
  }

  void place(YamlNode node)
  {
    if (m_open.empty()) {
      m_root = std::move(node);
    } else {
      m_open.back().items.push_back(std::move(node));
    }
  }

  ImportLimits m_limits;
  Guard& m_guard;
  std::size_t m_maxNodes;
  std::size_t m_nodes = 0;
  int m_documents = 0;
  std::vector<YamlNode> m_open;
  YamlNode m_root;
};

/// Gives the bytes to the parser in small portions, as long as the guard allows it.
class BytesBuffer : public std::streambuf
{
 public:
  BytesBuffer(std::string_view bytes, Guard& guard) : m_rest{bytes}, m_guard{guard} {}

 protected:
  int_type underflow() override
  {
    constexpr std::size_t portion = 4096;
    const std::string_view next = m_rest.substr(0, portion);
    if (next.empty() || !m_guard.allows(next)) return traits_type::eof();
    m_rest.remove_prefix(next.size());
    char* begin = const_cast<char*>(next.data());  // NOLINT: streambuf only reads here
    setg(begin, begin, begin + next.size());
    return traits_type::to_int_type(*begin);
  }

 private:
  std::string_view m_rest;
  Guard& m_guard;
};

SourcePosition positionAt(std::string_view bytes, std::size_t offset)
{
  SourcePosition position{1, 1};
  for (const char c : bytes.substr(0, offset)) {
    position = c == '\n' ? SourcePosition{position.line + 1, 1}
                         : SourcePosition{position.line, position.column + 1};
  }
  return position;
}

/// The first byte that no YAML file has: control characters, and the byte that the parser takes
/// for the end of the file.
std::optional<std::size_t> firstControl(std::string_view bytes)
{
  const auto it = std::ranges::find_if(bytes, [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\n' && c != '\t' && c != '\r') || byte == 0x7F;
  });
  if (it == bytes.end()) return std::nullopt;
  return static_cast<std::size_t>(it - bytes.begin());
}

Status checkBytes(std::string_view bytes, const std::string& name, const ImportLimits& limits)
{
  if (bytes.size() > limits.bytes) {
    return Error{ErrorCode::LimitExceeded,
                 {"The file is larger than %1 MB.", {std::to_string(limits.bytes >> 20)}},
                 name};
  }
  if (const auto at = firstControl(bytes)) {
    return Error{ErrorCode::SyntaxError,
                 {"The file holds a control character; it is damaged or no text file."},
                 name,
                 positionAt(bytes, *at)};
  }
  if (!isValidUtf8(bytes)) {
    return Error{ErrorCode::SyntaxError, {"The text is not encoded in UTF-8."}, name};
  }
  return success();
}

/// Reads the first document; one more step tells that there is no second one. Never a loop: the
/// parser does not move over some broken text.
std::optional<Error> parse(std::istream& stream, TreeBuilder& builder)
{
  try {
    YAML::Parser parser{stream};
    parser.HandleNextDocument(builder);
    parser.HandleNextDocument(builder);
    return std::nullopt;
  } catch (const Refusal& refusal) {
    return Error{refusal.code, refusal.message, {}, refusal.position};
  } catch (const YAML::Exception& error) {
    return Error{ErrorCode::SyntaxError,
                 {"The YAML is broken: %1.", {error.msg}},
                 {},
                 positionOf(error.mark)};
  }
}

Result<YamlNode> parse(std::string_view bytes, const std::string& name, const ImportLimits& limits)
{
  Guard guard{limits.seconds};
  BytesBuffer buffer{bytes, guard};
  std::istream stream{&buffer};
  TreeBuilder builder{limits, guard};
  std::optional<Error> error = parse(stream, builder);
  // What the parser says of a text that was cut off by the guard does not matter.
  if (guard.refusal() && (!error || error->code != ErrorCode::LimitExceeded)) {
    error = Error{ErrorCode::LimitExceeded, *guard.refusal()};
  }
  if (!error) return builder.takeTree();
  error->file = name;
  return *error;
}

}  // namespace

Result<YamlNode> loadYaml(std::string_view bytes, const std::string& name,
                          const ImportLimits& limits)
{
  constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
  if (bytes.starts_with(byteOrderMark)) bytes.remove_prefix(byteOrderMark.size());
  if (const Status status = checkBytes(bytes, name, limits); !status) return status.error();
  return parse(bytes, name, limits);
}

}  // namespace einklang
