#include "model/comparison/Aspects.h"

#include "model/base/Overloaded.h"
#include "model/base/Text.h"
#include "model/process/Names.h"

#include <algorithm>
#include <cctype>

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

std::string repetitionText(const Node& node)
{
  return join({std::string{nameOf(node.repetition)}, node.compensation ? "compensation" : ""}, "|");
}

void copyRepetition(const Node& from, Node& to)
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
    case Aspect::Repetition:
      return a.repetition == b.repetition && a.compensation == b.compensation;
    default:
      return false;
  }
}

/// Most texts are equal as written, which needs no folding.
bool sameText(const std::string& a, const std::string& b)
{
  return a == b || foldText(a) == foldText(b);
}

constexpr std::array parts{"description",  "note",    "activity-group",
                           "career-group", "binding", "frequency"};

/// A text without colours: how a tool paints a step says nothing about it.
std::string withoutColours(const std::string& text)
{
  std::string kept;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '#') {
      kept += text[i];
      continue;
    }
    while (i + 1 < text.size() && std::isxdigit(static_cast<unsigned char>(text[i + 1]))) ++i;
  }
  return kept;
}

const Extra* findExtra(const Node& node, const std::string& place)
{
  const auto it = std::ranges::find(node.extras, place, &Extra::place);
  return it == node.extras.end() ? nullptr : &*it;
}

/// What both tools noted in the same place and otherwise. What only one of them writes says which
/// tool it is.
std::vector<std::string> differingExtras(const Node& a, const Node& b)
{
  std::vector<std::string> places;
  for (const Extra& extra : a.extras) {
    const Extra* other = findExtra(b, extra.place);
    if (other && other->text != extra.text &&
        withoutColours(other->text) != withoutColours(extra.text)) {
      places.push_back(extra.place);
    }
  }
  return places;
}

void copyDescription(const Node& from, Node& to)
{
  to.description = from.description;
  to.attributes.note = from.attributes.note;
  to.attributes.activityGroup = from.attributes.activityGroup;
  to.attributes.careerGroup = from.attributes.careerGroup;
  to.attributes.binding = from.attributes.binding;
  to.attributes.frequency = from.attributes.frequency;
  for (Extra& extra : to.extras) {
    if (const Extra* wanted = findExtra(from, extra.place)) extra.text = wanted->text;
  }
}

std::string descriptionText(const Node& node)
{
  std::vector<std::string> texts;
  for (const char* part : parts) texts.push_back(partText(node, part));
  return join(texts, "|");
}

/// "Antrag → Bescheid": what goes in and what comes out, where anything does.
std::string documentsText(const Attributes& attributes)
{
  const auto named = [](std::vector<std::string> names) {
    for (std::string& name : names) name = name.empty() ? "?" : name;
    return join(names, ", ");
  };
  const std::string in = named(attributes.documentsIn);
  if (attributes.documentsOut.empty()) return in;
  return (in.empty() ? "→ " : in + " → ") + named(attributes.documentsOut);
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
    case Aspect::Repetition:
      copyRepetition(from, to);
      break;
    case Aspect::Description:
      copyDescription(from, to);
      break;
  }
}

bool sameAspect(const Node& a, const Node& b, Aspect aspect)
{
  if (aspect == Aspect::Description) return differingParts(a, b).empty();
  return equalAsWritten(a, b, aspect) || aspectKey(a, aspect) == aspectKey(b, aspect);
}

std::vector<std::string> differingParts(const Node& a, const Node& b)
{
  const Attributes& x = a.attributes;
  const Attributes& y = b.attributes;
  std::vector<std::string> found;
  const auto note = [&](std::size_t part, bool same) {
    if (!same) found.emplace_back(parts[part]);
  };
  note(0, sameText(a.description, b.description));
  note(1, sameText(x.note, y.note));
  note(2, x.activityGroup == y.activityGroup);
  note(3, x.careerGroup == y.careerGroup);
  note(4, x.binding == y.binding);
  note(5, x.frequency == y.frequency);
  std::ranges::move(differingExtras(a, b), std::back_inserter(found));
  return found;
}

std::string partText(const Node& node, const std::string& part)
{
  const Attributes& a = node.attributes;
  if (part == parts[0]) return node.description;
  if (part == parts[1]) return a.note;
  if (part == parts[2]) return std::string{nameOf(a.activityGroup)};
  if (part == parts[3]) return std::string{nameOf(a.careerGroup)};
  if (part == parts[4]) return std::string{nameOf(a.binding)};
  if (part == parts[5]) return a.frequency ? numberText(*a.frequency) : std::string{};
  const Extra* extra = findExtra(node, part);
  return extra ? extra->text : std::string{};
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
    case Aspect::Documents:
      return documentsText(a);
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
    case Aspect::Repetition:
      return repetitionText(node);
    case Aspect::Description:
      return descriptionText(node);
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
    case Aspect::Repetition:
      return DeviationKind::OtherType;
    case Aspect::Description:
      return DeviationKind::OtherDescription;
  }
  return DeviationKind::OtherType;
}

}  // namespace einklang
