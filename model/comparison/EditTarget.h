#pragma once

#include "model/comparison/Deviation.h"
#include "model/process/CarryOut.h"

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace einklang {

/// A process while anchored edits are carried out on it: takes edits that fit, writes them down if
/// wanted, and knows which elements had to be put in under another id.
class EditTarget
{
 public:
  explicit EditTarget(const Process& process, bool writesDown)
      : m_process{process.sharing()}, m_writesDown{writesDown}
  {}

  const Process& process() const { return m_process; }
  Process takeProcess() { return std::move(m_process); }
  std::vector<Edit> takeEdits() { return std::move(m_edits); }

  /// Success, or why the edit does not fit (Conflict).
  Status carryOut(Edit edit)
  {
    if (m_writesDown) m_edits.push_back(edit);
    if (const Status status = einklang::carryOut(m_process, std::move(edit)); !status) {
      return Error{ErrorCode::Conflict, status.error().message};
    }
    return success();
  }

  template <typename Element>
  Status insertLast(Element element)
  {
    return carryOut(Insert<Element>{std::move(element), m_process.list<Element>().size()});
  }

  /// The id that an element of the edits has in the process.
  template <typename IdType>
  IdType current(const IdType& id) const
  {
    const auto it = m_renamed.find(id.value());
    return it == m_renamed.end() ? id : IdType{it->second};
  }
  template <typename IdType>
  std::optional<IdType> current(const std::optional<IdType>& id) const
  {
    return id ? std::optional{current(*id)} : std::nullopt;
  }

  void rename(const std::string& id, const std::string& now)
  {
    m_renamed.insert_or_assign(id, now);
  }
  void reserve(const std::string& id) { m_reserved.insert(id); }

  /// The id itself where it is free, else one made from it.
  std::string freeIdFor(const std::string& id) const
  {
    return m_process.contains(ElementId{id}) ? unusedId(id) : id;
  }

  std::string unusedId(const std::string& prefix) const
  {
    for (int n = 2;; ++n) {
      const std::string id = prefix + "_" + std::to_string(n);
      if (!m_process.contains(ElementId{id}) && !m_reserved.contains(id)) return id;
    }
  }

 private:
  Process m_process;
  bool m_writesDown;
  std::vector<Edit> m_edits;
  std::unordered_map<std::string, std::string> m_renamed;
  std::unordered_set<std::string> m_reserved;
};

}  // namespace einklang
