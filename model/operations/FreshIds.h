#pragma once

#include "model/diagram/FileContent.h"

#include <algorithm>
#include <map>
#include <string>

namespace einklang {

/// Ids that nothing in the file has.
class FreshIds
{
 public:
  explicit FreshIds(const FileContent& content) : m_content{content} {}

  bool isFree(const ElementId& id) const
  {
    return std::ranges::none_of(m_content.processes, [&](const Process& process) {
      return process.id().value() == id.value() || process.contains(id);
    });
  }

  std::string next(const std::string& prefix)
  {
    int& number = m_last[prefix];
    ElementId id{prefix};
    do {
      id = ElementId{prefix + "_" + std::to_string(++number)};
    } while (!isFree(id));
    return id.value();
  }

 private:
  const FileContent& m_content;
  std::map<std::string, int> m_last;
};

}  // namespace einklang
