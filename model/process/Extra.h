#pragma once

#include <string>
#include <vector>

namespace einklang {

/// Something a source file said about an element that the model has no word for. It stays with the
/// element and is written back where it came from.
///
/// `place` says where it belongs, beginning with the format: `bpmn@{namespace}name` is an
/// attribute, `bpmn/name` a child element, `bpmn/extensionElements` a vendor's element inside it,
/// `yaml/key` an unknown key. `text` is the attribute's value or the serialised element.
struct Extra
{
  std::string place;
  std::string text;

  bool operator==(const Extra&) const = default;
};

using Extras = std::vector<Extra>;

}  // namespace einklang
