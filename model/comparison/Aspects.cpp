#include "model/comparison/Aspects.h"

#include "model/base/Overloaded.h"
#include "model/base/Text.h"
#include "model/process/Names.h"

#include <algorithm>

namespace einklang {
namespace {

std::string typeText(const NodeType& type)
{
  return std::visit(
      Overloaded{
          [](const Task& t) { return std::string{nameOf(t.kind)} + " task"; },
          [](const SubProcess& s) { return std::string{nameOf(s.kind)} + " sub-process"; },
          [](const CallActivity& c) { return "call " + c.calls; },
          [](const Event& e) {
            return std::string{nameOf(e.position)} + " event " + std::string{nameOf(e.trigger)} +
                   (e.interrupting ? "" : " non-interrupting") +
                   (e.detail.empty() ? "" : " " + e.detail);
          },
          [](const Gateway& g) { return std::string{nameOf(g.kind)} + " gateway"; },
      },
      type);
}

std::vector<std::string> lawTexts(const Attributes& attributes)
{
  std::vector<std::string> texts;
  for (const LegalBasis& basis : attributes.legalBases) texts.push_back(basis.text);
  return texts;
}

std::vector<std::string> lawKeys(const Attributes& attributes)
{
  std::vector<std::string> texts;
  for (const LegalBasis& basis : attributes.legalBases) {
    texts.push_back(basis.text + "," + std::string{nameOf(basis.type)} + "," + basis.link);
  }
  return texts;
}

std::string folded(std::vector<std::string> texts)
{
  for (std::string& text : texts) text = foldText(text);
  std::ranges::sort(texts);
  return join(texts, "; ");
}

std::string number(const std::optional<double>& value)
{
  return value ? numberText(*value) : std::string{"-"};
}

std::string timesText(const Times& t)
{
  return number(t.processing) + "/" + number(t.waiting) + "/" + number(t.transport) + "/" +
         number(t.idle);
}

/// Repeated, or undoing another step. What describes a step for readers, or classifies it for
/// analysis, says nothing about how it is done.
std::string otherText(const Node& node)
{
  return join({std::string{nameOf(node.repetition)}, node.compensation ? "compensation" : ""}, "|");
}

void copyOther(const Node& from, Node& to)
{
  to.repetition = from.repetition;
  to.compensation = from.compensation;
}

/// Equal as written, which needs no keys: nearly all aspects of nearly all steps.
bool equalAsWritten(const Node& a, const Node& b, Aspect aspect)
{
  const Attributes& one = a.attributes;
  const Attributes& other = b.attributes;
  switch (aspect) {
    case Aspect::Label:
      return a.label == b.label;
    case Aspect::Type:
      return a.type == b.type;
    case Aspect::Documents:
      return one.documentsIn == other.documentsIn && one.documentsOut == other.documentsOut;
    case Aspect::Systems:
      return one.systems == other.systems;
    case Aspect::Channel:
      return one.channel == other.channel;
    case Aspect::LegalBases:
      return one.legalBases == other.legalBases;
    case Aspect::Deadline:
      return one.deadline == other.deadline;
    case Aspect::Times:
      return one.times == other.times;
    default:
      return false;
  }
}

}  // namespace

void copyAspect(const Node& from, Aspect aspect, Node& to)
{
  Attributes& a = to.attributes;
  const Attributes& wanted = from.attributes;
  switch (aspect) {
    case Aspect::Label:
      to.label = from.label;
      break;
    case Aspect::Type:
      to.type = from.type;
      break;
    case Aspect::Role:
      break;
    case Aspect::Documents:
      a.documentsIn = wanted.documentsIn;
      a.documentsOut = wanted.documentsOut;
      break;
    case Aspect::Systems:
      a.systems = wanted.systems;
      break;
    case Aspect::Channel:
      a.channel = wanted.channel;
      break;
    case Aspect::LegalBases:
      a.legalBases = wanted.legalBases;
      break;
    case Aspect::Deadline:
      a.deadline = wanted.deadline;
      break;
    case Aspect::Times:
      a.times = wanted.times;
      break;
    case Aspect::Other:
      copyOther(from, to);
      break;
  }
}

bool sameAspect(const Node& a, const Node& b, Aspect aspect)
{
  return equalAsWritten(a, b, aspect) || aspectKey(a, aspect) == aspectKey(b, aspect);
}

std::string aspectText(const Node& node, Aspect aspect)
{
  const Attributes& a = node.attributes;
  switch (aspect) {
    case Aspect::Label:
      return node.label;
    case Aspect::Type:
      return typeText(node.type);
    case Aspect::Role:
      return {};
    case Aspect::Documents: {
      std::vector<std::string> all = a.documentsIn;
      all.insert(all.end(), a.documentsOut.begin(), a.documentsOut.end());
      return join(all, ", ");
    }
    case Aspect::Systems:
      return join(a.systems, ", ");
    case Aspect::Channel:
      return a.channel;
    case Aspect::LegalBases:
      return join(lawTexts(a), ", ");
    case Aspect::Deadline:
      return a.deadline;
    case Aspect::Times:
      return timesText(a.times);
    case Aspect::Other:
      return otherText(node);
  }
  return {};
}

std::string aspectKey(const Node& node, Aspect aspect)
{
  const Attributes& a = node.attributes;
  switch (aspect) {
    case Aspect::Documents:
      return folded(a.documentsIn) + " -> " + folded(a.documentsOut);
    case Aspect::Systems:
      return folded(a.systems);
    case Aspect::LegalBases:
      return folded(lawKeys(a));
    default:
      return foldText(aspectText(node, aspect));
  }
}

DeviationKind kindOf(Aspect aspect, const Node& reference, const Node& variant)
{
  switch (aspect) {
    case Aspect::Label:
      return DeviationKind::Renamed;
    case Aspect::Type:
      if (isStart(reference) && isStart(variant)) return DeviationKind::OtherStart;
      if (isEnd(reference) && isEnd(variant)) return DeviationKind::OtherResult;
      return gatewayOf(reference) ? DeviationKind::OtherCondition : DeviationKind::OtherType;
    case Aspect::Role:
      return DeviationKind::OtherRole;
    case Aspect::Documents:
      return DeviationKind::OtherDocument;
    case Aspect::Systems:
      return DeviationKind::OtherSystem;
    case Aspect::Channel:
      return DeviationKind::OtherChannel;
    case Aspect::LegalBases:
      return DeviationKind::OtherLegalBasis;
    case Aspect::Deadline:
      return DeviationKind::OtherDeadline;
    case Aspect::Times:
      return DeviationKind::OtherDuration;
    case Aspect::Other:
      return DeviationKind::OtherType;
  }
  return DeviationKind::OtherType;
}

}  // namespace einklang
