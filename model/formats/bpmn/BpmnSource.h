#pragma once

#include "model/base/Id.h"
#include "model/formats/Loss.h"
#include "model/formats/bpmn/BpmnExtras.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace einklang::bpmn {

/// The number under which ids are claimed that must be unique in the whole file.
constexpr int allProcesses = -1;

/// An element that the model knows, under the id it has there.
struct Modelled
{
  std::string id;
  const XmlElement* element = nullptr;
  int process = 0;  // number of the Process it belongs to
};

/// The file while it is read: what its ids mean, what its root elements say, and what had to be
/// repaired. Every modelled element has an id here, also where the file forgot it or gave it to
/// two.
class BpmnSource
{
 public:
  explicit BpmnSource(const XmlElement& root);

  const XmlElement& root() const { return m_root; }
  const ExtrasKeeper& keeper() const { return m_keeper; }
  Losses& losses() { return m_losses; }

  /// Gives ids to the element and to what is modelled inside it.
  void enter(const XmlElement& element, int process);

  /// The id of an element that has been entered.
  const std::string& idOf(const XmlElement& element) const { return m_ids.at(&element); }
  bool isEntered(const XmlElement& element) const { return m_ids.contains(&element); }

  /// What a reference of the file points to; nullptr where there is no such element.
  const Modelled* resolve(const std::string& reference) const;

  /// An id that nothing else in this process has, "wanted" if possible.
  std::string claim(const std::string& wanted, int process);

  /// From now on references to this id mean another element.
  void alias(const std::string& reference, const XmlElement& element);

  /// A child of the definitions by its id.
  const XmlElement* findRoot(const std::string& reference) const;

  void note(LossKind kind, const char* text, std::vector<std::string> arguments = {},
            std::optional<ElementId> element = std::nullopt);

  /// Names the element by what people see: its label, else its id.
  std::string nameFor(const XmlElement& element) const;

  /// Counts that become one sentence each at the end.
  int missingIds = 0;
  int defaultNames = 0;
  int wrongFlowLists = 0;
  bool hasFlowLists = false;  // many files do without, which is allowed
  void noteCounts();

 private:
  void enterOne(const XmlElement& element, int process);

  const XmlElement& m_root;
  ExtrasKeeper m_keeper;
  Losses m_losses;
  std::unordered_map<const XmlElement*, std::string> m_ids;
  std::unordered_map<std::string, Modelled> m_byReference;
  std::unordered_map<std::string, const XmlElement*> m_roots;
  std::set<std::pair<int, std::string>> m_claimed;
  std::map<std::string, int> m_numbers;
};

}  // namespace einklang::bpmn
