#pragma once

#include "model/process/Process.h"

#include <cstddef>
#include <variant>

namespace einklang {

template <typename Element>
struct Insert
{
  Element element;
  std::size_t index;  // its place in the list of its kind
  bool operator==(const Insert&) const = default;
};

template <typename Element>
struct Erase
{
  decltype(Element::id) id;
  bool operator==(const Erase&) const = default;
};

/// The element with the same id gets this content.
template <typename Element>
struct Replace
{
  Element element;
  bool operator==(const Replace&) const = default;
};

struct ReplaceHeader
{
  ProcessHeader header;
  bool operator==(const ReplaceHeader&) const = default;
};

/// One small, invertible change to a process. Everything a user can do is a list of these.
using Edit = std::variant<ReplaceHeader,                                                  //
                          Insert<Participant>, Erase<Participant>, Replace<Participant>,  //
                          Insert<Lane>, Erase<Lane>, Replace<Lane>,                       //
                          Insert<Node>, Erase<Node>, Replace<Node>,                       //
                          Insert<Flow>, Erase<Flow>, Replace<Flow>,                       //
                          Insert<MessageFlow>, Erase<MessageFlow>, Replace<MessageFlow>,  //
                          Insert<DataObject>, Erase<DataObject>, Replace<DataObject>,     //
                          Insert<Annotation>, Erase<Annotation>, Replace<Annotation>,     //
                          Insert<Group>, Erase<Group>, Replace<Group>,                    //
                          Insert<Association>, Erase<Association>, Replace<Association>>;

/// Applies the edit and returns the edit that takes it back.
/// Precondition: the edit fits the process (see its invariants; fits() asks).
Edit apply(Process& process, const Edit& edit);

/// Success, or which invariant the edit would break (NotAllowed, UnknownElement).
Status fits(const Process& process, const Edit& edit);

}  // namespace einklang
