#include "model/comparison/DeviationKey.h"

#include "model/base/Text.h"
#include "model/comparison/DeviationNames.h"
#include "model/comparison/StepNames.h"

#include <algorithm>

namespace einklang {
namespace {

/// The key of each label of a list.
std::string labelKey(const LabelKeys& labels, const std::string& list)
{
  std::vector<std::string> keys;
  for (const std::string& label : split(list, '\n')) {
    keys.push_back(keyText(labels.keyOf(std::string{labelIn(label)})));
  }
  return join(keys, "+");
}

bool isOfDecision(const Deviation& deviation)
{
  return deviation.kind == DeviationKind::OtherCondition && deviation.arguments.size() > 3 &&
         deviation.arguments[3].starts_with("decision-");
}

/// What of the variant distinguishes the deviation; what the reference says is in its steps.
std::string contentOf(const Deviation& deviation, const LabelKeys& labels)
{
  const auto& arguments = deviation.arguments;
  switch (deviation.kind) {
    case DeviationKind::Additional:
    case DeviationKind::AdditionalStart:
      return keyText(labelIn(arguments[0]));
    case DeviationKind::Missing:
    case DeviationKind::Swapped:
      return {};
    default:
      break;
  }
  if (isOfDecision(deviation)) return arguments[3] + " " + labelKey(labels, arguments[0]);
  // Where a way leads is in the anchors, what the reference says in its steps; that an end is
  // reached beside others says no more of which it is.
  const bool ofThree = arguments.size() == 5 || deviation.kind == DeviationKind::Parallel;
  const std::size_t most = deviation.kind == DeviationKind::OtherResult ? 2 : arguments.size();
  const std::size_t count = ofThree ? std::size_t{3} : std::min(most, arguments.size());
  std::vector<std::string> texts;
  for (std::size_t i = 1; i < count; ++i) texts.push_back(labelKey(labels, arguments[i]));
  return join(texts, ";");
}

std::string listOf(const std::vector<NodeId>& ids)
{
  std::vector<std::string> texts;
  for (const NodeId& id : ids) texts.push_back(id.value());
  return join(texts, ",");
}

}  // namespace

std::string keyOf(const Deviation& deviation, const LabelKeys& labels)
{
  return join({std::string{nameOf(deviation.kind)}, listOf(deviation.referenceSteps),
               listOf(deviation.anchors), contentOf(deviation, labels)},
              "|");
}

}  // namespace einklang
