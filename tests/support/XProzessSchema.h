#pragma once

#include "model/formats/xml/XmlReader.h"
#include "tests/support/TestData.h"

#include <QFile>

#include <map>
#include <string>
#include <vector>

namespace einklang::test {

/// The order and number of elements that XProzess 2.0 asks for, read from the schema that was
/// reconstructed in the test data; the official one is not at hand.
class XProzessSchema
{
 public:
  XProzessSchema()
  {
    QFile file{QString::fromStdString(testData() + "/fim/xprozess-2.0-schema-reconstructed.txt")};
    if (!file.open(QIODevice::ReadOnly)) return;
    const std::string text = file.readAll().toStdString();
    for (std::size_t at = 0; (at = text.find("<complexType name=", at)) != std::string::npos;
         ++at) {
      addType(text, at);
    }
  }

  bool isThere() const { return !m_types.empty(); }

  /// What is wrong below the root of a message, as "path: why".
  std::vector<std::string> faultsOf(const XmlElement& message) const
  {
    std::vector<std::string> faults;
    for (const XmlElement& part : message.children) {
      std::string type = part.name.local;
      type[0] = static_cast<char>(type[0] - 'a' + 'A');
      check(part, m_types.at(type), part.name.local, faults);
    }
    return faults;
  }

 private:
  /// The block ends where the tag stands that closes it, at the same indentation.
  void addType(const std::string& text, std::size_t at)
  {
    const std::size_t line = text.rfind('\n', at) + 1;
    const std::string close = "\n" + text.substr(line, at - line) + "</complexType>";
    const std::size_t end = text.find(close, at);
    if (end == std::string::npos) return;
    const Result<XmlDocument> block = readXml(text.substr(at, end + close.size() - at), "schema");
    if (block) m_types.emplace(block->root.attribute("name"), block->root);
  }

  using Children = std::vector<const XmlElement*>;

  void check(const XmlElement& element, const XmlElement& type, const std::string& path,
             std::vector<std::string>& faults) const
  {
    Children children;
    for (const XmlElement& child : element.children) children.push_back(&child);
    std::size_t at = 0;
    for (const XmlElement& part : type.children) {
      checkParticle(part, children, at, path, faults);
    }
    if (at < children.size()) {
      faults.push_back(path + ": " + children[at]->name.local + " does not stand here");
    }
  }

  void checkParticle(const XmlElement& particle, const Children& children, std::size_t& at,
                     const std::string& path, std::vector<std::string>& faults) const
  {
    const std::string& kind = particle.name.local;
    if (kind == "element") {
      checkElements(particle, children, at, path, faults);
    } else if (kind == "any") {
      at = children.size();
    } else if (kind == "choice") {
      checkChoice(particle, children, at, path, faults);
    } else {
      for (const XmlElement& part : particle.children) {
        checkParticle(part, children, at, path, faults);
      }
    }
  }

  void checkChoice(const XmlElement& choice, const Children& children, std::size_t& at,
                   const std::string& path, std::vector<std::string>& faults) const
  {
    for (const XmlElement& option : choice.children) {
      const bool fits =
          at < children.size() && children[at]->name.local == option.attribute("name");
      if (fits) return checkParticle(option, children, at, path, faults);
    }
    faults.push_back(path + ": none of the choices");
  }

  void checkElements(const XmlElement& declared, const Children& children, std::size_t& at,
                     const std::string& path, std::vector<std::string>& faults) const
  {
    const std::string name = declared.attribute("name");
    const bool many = declared.attribute("maxOccurs") == "unbounded";
    std::size_t count = 0;
    for (; at < children.size() && children[at]->name.local == name && (many || count < 1); ++at) {
      ++count;
      checkContent(declared, *children[at], path + "/" + name, faults);
    }
    if (count == 0 && declared.attribute("minOccurs") != "0") {
      faults.push_back(path + ": " + name + " is missing");
    }
  }

  void checkContent(const XmlElement& declared, const XmlElement& element, const std::string& path,
                    std::vector<std::string>& faults) const
  {
    std::string type = declared.attribute("type");
    type = type.substr(type.find('}') + 1);
    const auto known = m_types.find(type);
    if (!declared.children.empty()) {
      check(element, declared, path, faults);
    } else if (known != m_types.end() && !type.starts_with("Code")) {
      check(element, known->second, path, faults);
    } else if (type.starts_with("Code") && element.children.empty()) {
      faults.push_back(path + ": no code");
    }
  }

  std::map<std::string, XmlElement> m_types;
};

}  // namespace einklang::test
