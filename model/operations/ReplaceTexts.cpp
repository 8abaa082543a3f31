#include "model/operations/ReplaceTexts.h"

#include "model/operations/Changes.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace einklang {
namespace {

using Replacements = std::vector<const TextReplacement*>;

void dropEmpty(std::vector<std::string>& texts)
{
  std::erase(texts, std::string{});
}

void dropEmpty(std::vector<LegalBasis>& bases)
{
  std::erase_if(bases, [](const LegalBasis& basis) { return basis.text.empty(); });
}

void dropEmptyEntries(Node& node)
{
  dropEmpty(node.attributes.legalBases);
  dropEmpty(node.attributes.documentsIn);
  dropEmpty(node.attributes.documentsOut);
  dropEmpty(node.attributes.systems);
}

void dropEmptyEntries(ProcessHeader& header)
{
  dropEmpty(header.profile.legalBases);
  dropEmpty(header.profile.triggers);
  dropEmpty(header.profile.results);
  dropEmpty(header.profile.keywords);
  std::erase_if(header.profile.participants,
                [](const ProfileParticipant& participant) { return participant.name.empty(); });
}

template <typename Element>
void dropEmptyEntries(Element&)
{}

/// Changes a copy; the error of the first text that is not as expected.
template <typename Element>
Status putTexts(Element& element, const Replacements& replacements)
{
  std::map<std::size_t, const TextReplacement*> wanted;
  for (const TextReplacement* each : replacements) wanted.emplace(each->place.number, each);
  std::size_t number = 0;
  std::size_t done = 0;
  Status status = success();
  visitTexts(element, [&](TextField field, std::string& text) {
    const auto found = wanted.find(number++);
    if (found == wanted.end()) return;
    const TextReplacement& replacement = *found->second;
    if (!canReplace(field)) {
      status = notAllowed("%1 leads to another process and stays as it is", text);
    } else if (text == replacement.before) {
      text = replacement.after;
      ++done;
    }
  });
  if (status && done != wanted.size()) {
    status = Error{ErrorCode::Conflict,
                   Message{"the text %1 has changed meanwhile", {replacements.front()->before}}};
  }
  const auto becomesEmpty = [](const TextReplacement* each) { return each->after.empty(); };
  if (status && std::ranges::any_of(replacements, becomesEmpty)) dropEmptyEntries(element);
  return status;
}

template <typename Element>
Status replaceIn(Transaction& transaction, const ProcessId& process, const Element& element,
                 const Replacements& replacements)
{
  Element changed = element;
  if (Status status = putTexts(changed, replacements); !status) return status;
  if (changed == element) return success();
  if constexpr (std::same_as<Element, ProcessHeader>) {
    return applyIfItFits(transaction, process, ReplaceHeader{std::move(changed)});
  } else {
    return applyIfItFits(transaction, process, Replace<Element>{std::move(changed)});
  }
}

Status replaceIn(Transaction& transaction, const TextPlace& place, const Replacements& replacements)
{
  const Result<const Process*> process = processOf(transaction, place.process);
  if (!process) return process.error();
  if (!place.element) {
    return replaceIn(transaction, place.process, (*process)->header(), replacements);
  }
  Status status = unknownElement(*place.element);
  bool found = false;
  visitTextLists(**process, [&](const auto& list) {
    if (found) return;  // what the list holds may have been replaced by now
    using IdType = typename std::remove_cvref_t<decltype(list)>::IdType;
    const auto* element = list.find(IdType{place.element->value()});
    if (!element) return;
    found = true;
    status = replaceIn(transaction, place.process, *element, replacements);
  });
  return status;
}

}  // namespace

Status replaceTexts(Transaction& transaction, const std::vector<TextReplacement>& replacements)
{
  std::map<std::pair<ProcessId, std::optional<ElementId>>, Replacements> ofElements;
  for (const TextReplacement& each : replacements) {
    ofElements[{each.place.process, each.place.element}].push_back(&each);
  }
  for (const auto& [element, texts] : ofElements) {
    if (Status status = replaceIn(transaction, texts.front()->place, texts); !status) {
      return status;
    }
  }
  return success();
}

}  // namespace einklang
