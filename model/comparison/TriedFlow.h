#pragma once

#include "model/comparison/WayGraph.h"

#include <memory>
#include <optional>
#include <vector>

namespace einklang {

class Pairing;
struct ChangeGroup;

/// The flow of the reference with some changes carried out: what soundness and order hang on,
/// without lanes, documents, and the rest of a process.
struct TriedFlow
{
  NumberedFlow flow = {};
  std::vector<std::size_t> now = {};  // by number in the reference; none for what is taken out
  std::vector<std::size_t> was = {};  // by number in the flow; none for what is put in
  std::optional<Process> process = std::nullopt;  // that the flow belongs to, if to one alone
};

using TriedFlowPtr = std::shared_ptr<const TriedFlow>;

/// What the flow would be; nullptr where the changes do not fit.
TriedFlowPtr triedFlow(const Pairing& pairing, const ChangeGroup& group);

/// The same with two groups at once, of which none is a part of a series.
TriedFlowPtr triedFlow(const Pairing& pairing, const ChangeGroup& one, const ChangeGroup& other);

}  // namespace einklang
