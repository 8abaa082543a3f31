#include "model/formats/xml/XmlReader.h"

#include "model/base/Text.h"
#include "model/formats/xml/XmlEncoding.h"

#include <algorithm>
#include <chrono>
#include <expat.h>
#include <memory>
#include <optional>
#include <set>

namespace einklang {
namespace {

using Clock = std::chrono::steady_clock;
using ParserHandle = std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)>;

/// Attributes are dearer than bytes: all elements together may have this many times their number.
constexpr std::size_t attributesPerElementOnAverage = 8;

bool isBlank(std::string_view text)
{
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// Drops the white space that only indents, unless there is other character data around.
void dropIndentation(XmlElement& element)
{
  if (element.children.empty() || !isBlank(element.text)) return;
  if (element.find("space", xmlUri)) return;
  for (const XmlElement& child : element.children) {
    if (!isBlank(child.tail)) return;
  }
  element.text.clear();
  for (XmlElement& child : element.children) child.tail.clear();
}

/// What a person can do something about, by the error of the parser; empty for the rare rest.
const char* causeOf(XML_Error code)
{
  switch (code) {
    case XML_ERROR_NO_ELEMENTS:
    case XML_ERROR_UNCLOSED_TOKEN:
    case XML_ERROR_UNCLOSED_CDATA_SECTION:
    case XML_ERROR_PARTIAL_CHAR:
      return "The file ends before its content does. It was cut off; export or copy it again.";
    case XML_ERROR_INVALID_TOKEN:
      return "The file is not well-formed XML: this character may not stand here. An & in a text "
             "must be written as &amp;, a < as &lt;.";
    case XML_ERROR_TAG_MISMATCH:
      return "The file is not well-formed XML: this end tag closes an element that is not open.";
    case XML_ERROR_DUPLICATE_ATTRIBUTE:
      return "The file is not well-formed XML: an attribute is given twice.";
    case XML_ERROR_JUNK_AFTER_DOC_ELEMENT:
      return "The file is not well-formed XML: something stands behind its end.";
    case XML_ERROR_MISPLACED_XML_PI:
      return "Something stands in front of the XML declaration, often an empty line. Delete it.";
    case XML_ERROR_BAD_CHAR_REF:
      return "The file names a character that XML does not allow.";
    case XML_ERROR_INCORRECT_ENCODING:
      return "The file has another character encoding than its declaration says.";
    case XML_ERROR_UNDEFINED_ENTITY:
      return "The file uses an entity that is not defined.";
    case XML_ERROR_UNKNOWN_ENCODING:
      return "The character encoding %1 is not supported. Save the file as UTF-8.";
    default:
      return "";
  }
}

/// One run of the parser: builds the tree and stops at the first limit.
class Reading
{
 public:
  Reading(const std::string& file, const ImportLimits& limits, const XmlNamespaces& known,
          bool rootOnly)
      : m_file{file}, m_limits{limits}, m_known{known}, m_rootOnly{rootOnly}
  {}

  Result<XmlDocument> run(std::string_view bytes, const char* encoding)
  {
    m_parser.reset(XML_ParserCreate(encoding));
    XML_SetUserData(m_parser.get(), this);
    XML_SetElementHandler(m_parser.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(m_parser.get(), onText);
    XML_SetCommentHandler(m_parser.get(), onComment);
    XML_SetStartDoctypeDeclHandler(m_parser.get(), onDoctype);
    XML_SetUnknownEncodingHandler(m_parser.get(), onUnknownEncoding, &m_unknownEncoding);

    const auto status =
        XML_Parse(m_parser.get(), bytes.data(), static_cast<int>(bytes.size()), XML_TRUE);
    if (m_error) return *m_error;
    if (m_rootOnly && m_rootSeen) return std::move(m_document);
    if (status != XML_STATUS_OK) return syntaxError();
    return std::move(m_document);
  }

 private:
  static Reading& self(void* user) { return *static_cast<Reading*>(user); }
  static void onStart(void* user, const XML_Char* name, const XML_Char** attributes)
  {
    self(user).start(name, attributes);
  }
  static void onEnd(void* user, const XML_Char*) { self(user).end(); }
  static void onText(void* user, const XML_Char* text, int length)
  {
    self(user).text({text, static_cast<std::size_t>(length)});
  }
  static void onComment(void* user, const XML_Char*) { ++self(user).m_document.comments; }
  static void onDoctype(void* user, const XML_Char*, const XML_Char*, const XML_Char*, int)
  {
    self(user).stop(ErrorCode::InvalidContent,
                    {"The file has a document type (DOCTYPE). Such files are not opened because "
                     "they can be made to harm."});
  }
  static int onUnknownEncoding(void* unknown, const XML_Char* name, XML_Encoding* encoding)
  {
    if (fillByteMap(name, encoding->map)) return XML_STATUS_OK;
    *static_cast<std::string*>(unknown) = name;
    return XML_STATUS_ERROR;
  }

  SourcePosition position() const
  {
    return {static_cast<int>(XML_GetCurrentLineNumber(m_parser.get())),
            static_cast<int>(XML_GetCurrentColumnNumber(m_parser.get())) + 1};
  }

  std::size_t offset() const
  {
    return static_cast<std::size_t>(XML_GetCurrentByteIndex(m_parser.get()));
  }

  void stop(ErrorCode code, Message message)
  {
    if (m_error) return;
    m_error = Error{code, std::move(message), m_file, position()};
    XML_StopParser(m_parser.get(), XML_FALSE);
  }

  Error syntaxError() const
  {
    const XML_Error code = XML_GetErrorCode(m_parser.get());
    Message message{causeOf(code)};
    if (code == XML_ERROR_UNKNOWN_ENCODING) message.arguments = {m_unknownEncoding};
    if (message.text.empty()) {
      message = {"The file is not well-formed XML: %1.", {XML_ErrorString(code)}};
    }
    return {ErrorCode::SyntaxError, std::move(message), m_file, position()};
  }

  void start(const char* name, const XML_Char** attributes)
  {
    if (m_error) return;
    std::size_t count = 0;
    while (attributes[2 * count]) ++count;
    if (!withinLimits(count)) return;

    declare(attributes);
    XmlElement element;
    element.name = resolve(name, true);
    element.position = position();
    element.range.begin = offset();
    element.range.contentBegin =
        offset() + static_cast<std::size_t>(XML_GetCurrentByteCount(m_parser.get()));
    element.attributes.reserve(count);
    for (std::size_t i = 0; i < count; ++i) addAttribute(element, attributes + 2 * i);
    m_open.push_back(std::move(element));
    if (m_rootOnly) finishAtRoot();
  }

  void finishAtRoot()
  {
    m_rootSeen = true;
    m_document.root = std::move(m_open.back());
    m_open.pop_back();  // the end of an empty element is still told
    XML_StopParser(m_parser.get(), XML_FALSE);
  }

  bool withinLimits(std::size_t attributes)
  {
    m_attributes += attributes;
    ++m_elements;
    if (m_open.size() >= static_cast<std::size_t>(m_limits.depth)) {
      stop(ErrorCode::LimitExceeded,
           {"Elements are nested deeper than %1.", {std::to_string(m_limits.depth)}});
    } else if (m_elements > m_limits.elements) {
      stop(ErrorCode::LimitExceeded,
           {"The file has more than %1 elements.", {std::to_string(m_limits.elements)}});
    } else if (attributes > m_limits.attributesPerElement ||
               m_attributes > m_limits.elements * attributesPerElementOnAverage) {
      stop(ErrorCode::LimitExceeded, {"An element has more than %1 attributes.",
                                      {std::to_string(m_limits.attributesPerElement)}});
    } else if (m_elements % 256 == 0 && Clock::now() > m_deadline) {
      stop(ErrorCode::LimitExceeded,
           {"Reading the file takes longer than %1 seconds.", {numberText(m_limits.seconds)}});
    }
    return !m_error;
  }

  void declare(const XML_Char** attributes)
  {
    m_scopeSizes.push_back(m_scope.size());
    for (; *attributes; attributes += 2) {
      const std::string_view name = attributes[0];
      if (name == "xmlns") m_scope.emplace_back("", attributes[1]);
      if (name.starts_with("xmlns:")) m_scope.emplace_back(name.substr(6), attributes[1]);
    }
  }

  void addAttribute(XmlElement& element, const XML_Char** attribute)
  {
    XmlName name = resolve(attribute[0], false);
    const std::size_t length = std::char_traits<char>::length(attribute[1]);
    if (name.local == "id" && name.uri.empty() && length > m_limits.idLength) {
      stop(ErrorCode::LimitExceeded,
           {"An id is longer than %1 characters.", {std::to_string(m_limits.idLength)}});
      return;
    }
    element.attributes.push_back({std::move(name), std::string{attribute[1], length}});
  }

  XmlName resolve(std::string_view qualified, bool isElement)
  {
    const std::size_t colon = qualified.find(':');
    if (qualified == "xmlns") return {std::string{xmlnsUri}, "", "xmlns"};
    if (colon == std::string_view::npos) {
      return {isElement ? uriOf("") : std::string{}, std::string{qualified}, ""};
    }
    const std::string prefix{qualified.substr(0, colon)};
    return {uriOf(prefix), std::string{qualified.substr(colon + 1)}, prefix};
  }

  std::string uriOf(const std::string& prefix)
  {
    if (prefix == "xmlns") return std::string{xmlnsUri};
    if (prefix == "xml") return std::string{xmlUri};
    const auto declared = std::find_if(m_scope.rbegin(), m_scope.rend(),
                                       [&](const auto& entry) { return entry.first == prefix; });
    if (declared != m_scope.rend()) return declared->second;
    return prefix.empty() ? std::string{} : uriOfUndeclared(prefix);
  }

  std::string uriOfUndeclared(const std::string& prefix)
  {
    if (m_undeclared.insert(prefix).second) m_document.undeclaredPrefixes.push_back(prefix);
    for (const auto& [known, uri] : m_known) {
      if (known == prefix) return uri;
    }
    return "urn:undeclared:" + prefix;
  }

  void text(std::string_view characters)
  {
    if (m_error || m_open.empty()) return;
    XmlElement& element = m_open.back();
    (element.children.empty() ? element.text : element.children.back().tail) += characters;
  }

  void end()
  {
    if (m_error || m_open.empty()) return;
    XmlElement element = std::move(m_open.back());
    m_open.pop_back();
    m_scope.resize(m_scopeSizes.back());
    m_scopeSizes.pop_back();
    element.range.contentEnd = offset();
    element.range.end =
        offset() + static_cast<std::size_t>(XML_GetCurrentByteCount(m_parser.get()));
    dropIndentation(element);
    if (m_open.empty()) {
      m_document.root = std::move(element);
    } else {
      m_open.back().children.push_back(std::move(element));
    }
  }

  const std::string& m_file;
  const ImportLimits& m_limits;
  const XmlNamespaces& m_known;
  const bool m_rootOnly;
  ParserHandle m_parser{nullptr, XML_ParserFree};
  XmlDocument m_document;
  std::vector<XmlElement> m_open;
  XmlNamespaces m_scope;
  std::vector<std::size_t> m_scopeSizes;
  std::set<std::string> m_undeclared;
  std::size_t m_elements = 0;
  std::size_t m_attributes = 0;
  bool m_rootSeen = false;
  std::string m_unknownEncoding;
  std::optional<Error> m_error;
  const Clock::time_point m_deadline =
      Clock::now() +
      std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>{m_limits.seconds});
};

/// What the bytes show counts more than the declaration; nullptr leaves it to that.
const char* utf16Name(std::string_view bytes)
{
  if (bytes.starts_with("\xFE\xFF") || bytes.starts_with("\xFF\xFE")) return "UTF-16";
  if (bytes.substr(0, 2) == std::string_view{"\0<", 2}) return "UTF-16BE";
  return bytes.substr(0, 2) == std::string_view{"<\0", 2} ? "UTF-16LE" : nullptr;
}

Error tooLarge(const std::string& name, const ImportLimits& limits)
{
  return {ErrorCode::LimitExceeded,
          {"The file is larger than %1 MB.", {std::to_string(limits.bytes >> 20)}},
          name};
}

Result<XmlDocument> read(std::string_view bytes, const std::string& name,
                         const ImportLimits& limits, const XmlNamespaces& known, bool rootOnly)
{
  if (bytes.size() > limits.bytes) return tooLarge(name, limits);
  const bool utf8 = saysUtf8(bytes);
  const bool wrong = utf8 && !isValidUtf8(bytes);
  Reading reading{name, limits, known, rootOnly};
  Result<XmlDocument> document = reading.run(bytes, wrong  ? "windows-1252"
                                                    : utf8 ? "UTF-8"
                                                           : utf16Name(bytes));
  if (!document) return document;
  document->wrongEncoding = wrong;
  document->deniedUtf8 = !wrong && deniesUtf8(bytes);
  return document;
}

}  // namespace

Result<XmlDocument> readXml(std::string_view bytes, const std::string& name,
                            const ImportLimits& limits, const XmlNamespaces& known)
{
  return read(bytes, name, limits, known, false);
}

Result<XmlDocument> readDecodedXml(std::string_view text, const std::string& name,
                                   const ImportLimits& limits, const XmlNamespaces& known)
{
  if (text.size() > limits.bytes) return tooLarge(name, limits);
  return Reading{name, limits, known, false}.run(text, "UTF-8");
}

Result<XmlName> peekXmlRoot(std::string_view bytes, const std::string& name,
                            const ImportLimits& limits, const XmlNamespaces& known)
{
  Result<XmlDocument> document = read(bytes, name, limits, known, true);
  if (!document) return document.error();
  return document->root.name;
}

}  // namespace einklang
