#pragma once

#include "model/formats/ImportDoor.h"
#include "model/formats/xml/XmlElement.h"

#include <chrono>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace einklang::xprozess {

/// Reads the models embedded in the processes of one message. The limits hold for all of them
/// together: many small archives must not unpack to more than one large file may hold.
class EmbeddedModels
{
 public:
  explicit EmbeddedModels(const ImportLimits& limits);

  /// The BPMN model of a process: the first file of the first archive that is one. Its content is
  /// taken out of the element, since it is written anew. The ids of processes and pictures differ
  /// from those of the models before.
  std::optional<Import> take(XmlElement& process, Losses& losses);

  /// A process without embedded model: its activity groups, one after the other by their number.
  Import sequenceOf(const XmlElement& process);

  /// True once the limits are used up: the error then says which.
  const std::optional<Error>& error() const { return m_error; }

 private:
  std::optional<Import> read(const XmlElement& file, Losses& losses);
  std::optional<Import> readEntry(std::string_view bytes, const std::string& name, Losses& losses);
  bool mayGoOn();
  void distinguish(Import& model);
  std::string freshId(const std::string& wanted);

  ImportLimits m_left;
  std::chrono::steady_clock::time_point m_deadline;
  std::unordered_set<std::string> m_taken;
  std::unordered_map<std::string, int> m_numbers;
  std::optional<Error> m_error;
};

}  // namespace einklang::xprozess
