#pragma once

#include "model/diagram/FileContent.h"
#include "model/formats/Loss.h"
#include "model/formats/bpmn/BpmnSchema.h"

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace einklang::bpmn {

/// What all parts of a file that is being written share: the schema, who has which id, which
/// prefixes are declared, and what had no place.
class Writing
{
 public:
  explicit Writing(const FileContent& content);

  const Schema& schema() const { return m_schema; }
  const FileContent& content() const { return m_content; }

  /// Gives every element of the process its id in the file, unique and valid.
  void enter(const Process& process, int number);
  /// The id in the file of an element of that process; empty where there is none.
  std::string fileId(int process, const std::string& id) const;
  /// The id in the file of the process as a whole.
  std::string fileIdOfProcess(int process) const { return m_processIds.at(process); }
  /// An id for the element of a pool: the wanted one if it is free.
  std::string idFor(int process, const std::string& wanted);
  /// Makes an id that is not in use and not asked for by anything kept.
  std::string uniqueId(const std::string& wanted);
  /// Takes an id that something kept has; false where it is taken or not valid.
  bool takeId(const std::string& id);
  bool isUsed(const std::string& id) const { return m_used.contains(id); }
  bool isWanted(const std::string& id) const { return m_used.contains(id) || m_kept.contains(id); }

  /// The prefix for an attribute or value of that namespace.
  std::string prefixOf(const std::string& uri);
  /// True if values may begin with this prefix.
  bool isDeclared(const std::string& prefix) const { return m_declared.contains(prefix); }
  const std::map<std::string, std::string>& declared() const { return m_declared; }

  /// Root elements that the file keeps, by id; categories give their values too.
  const XmlElement* findKept(const std::string& id) const;
  void addRoot(XmlElement root) { m_roots.push_back(std::move(root)); }
  std::vector<XmlElement> takeRoots() { return std::move(m_roots); }

  void note(LossKind kind, const char* text, std::vector<std::string> arguments = {},
            std::optional<ElementId> element = std::nullopt);
  Losses takeLosses();

  int changedIds = 0;  // one sentence for all

 private:
  void keepIds(const Extras& extras);
  void keepIds(const Process& process);
  void readPrefixes();
  void readRoots();
  std::string enterOne(int process, const std::string& id);

  const FileContent& m_content;
  Schema m_schema;
  std::map<std::pair<int, std::string>, std::string> m_ids;
  std::map<int, std::string> m_processIds;
  std::unordered_set<std::string> m_used;
  std::unordered_set<std::string> m_kept;         // ids inside extras
  std::map<std::string, std::string> m_declared;  // prefix -> uri
  std::vector<XmlElement> m_keptRoots;
  std::unordered_map<std::string, const XmlElement*> m_keptById;
  std::vector<XmlElement> m_roots;
  std::unordered_map<std::string, int> m_numbers;
  Losses m_losses;
};

/// An element of the BPMN namespace, with its id.
XmlElement bpmnElement(std::string_view name, std::string_view id = {});

/// Appends a child that holds only text.
void addTextChild(XmlElement& parent, std::string_view name, std::string_view text);

/// The extensionElements of an element, made where there are none.
XmlElement& extensionsOf(XmlElement& element);

/// Adds to the extensionElements of an element that is complete: they stand behind its
/// documentation.
void putIntoExtensions(XmlElement& element, XmlElement child);

/// The schema wants a target inside the step of a data association. Where the file has none, a
/// property stands for it, as bpmn-js does it.
XmlElement placeholderPort(Writing& writing, const std::string& associationId);

}  // namespace einklang::bpmn
