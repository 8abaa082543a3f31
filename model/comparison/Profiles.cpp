#include "model/comparison/Profiles.h"

#include "model/base/Text.h"
#include "model/comparison/ElementPairs.h"
#include "model/process/Names.h"

#include <algorithm>

namespace einklang {
namespace {

bool isAuthority(const Profile& profile, const ProfileParticipant& one)
{
  return foldText(one.name) == foldText(profile.authority.name);
}

std::vector<ProfileParticipant> others(const Profile& profile)
{
  std::vector<ProfileParticipant> all = profile.participants;
  std::erase_if(all, [&](const ProfileParticipant& one) { return isAuthority(profile, one); });
  return all;
}

void takeOthers(const Profile& from, Profile& to)
{
  std::erase_if(to.participants,
                [&](const ProfileParticipant& one) { return !isAuthority(to, one); });
  std::ranges::move(others(from), std::back_inserter(to.participants));
}

std::vector<std::string> linesOf(const Profile& profile, ProfileField field)
{
  switch (field) {
    case ProfileField::Triggers:
      return profile.triggers;
    case ProfileField::Results:
      return profile.results;
    case ProfileField::LegalBases: {
      std::vector<std::string> lines;
      for (const LegalBasis& basis : profile.legalBases) lines.push_back(basis.text);
      return lines;
    }
    case ProfileField::Participants: {
      std::vector<std::string> lines;
      for (const ProfileParticipant& one : others(profile)) lines.push_back(one.name);
      return lines;
    }
    case ProfileField::Definition:
      if (profile.definition.empty()) return {};
      return {profile.definition};
  }
  return {};
}

std::vector<std::string> keysOf(const Profile& profile, ProfileField field)
{
  std::vector<std::string> lines = linesOf(profile, field);
  if (field == ProfileField::LegalBases) {
    lines.clear();
    for (const LegalBasis& b : profile.legalBases) {
      lines.push_back(b.text + "," + std::string{nameOf(b.type)} + "," + b.link);
    }
  }
  if (field == ProfileField::Participants) {
    lines.clear();
    for (const ProfileParticipant& one : others(profile)) {
      lines.push_back(std::string{nameOf(one.role)} + " " + one.name);
    }
  }
  if (field == ProfileField::Definition) lines.push_back(profile.serviceName + " " + profile.key);
  for (std::string& line : lines) line = foldText(line);
  std::ranges::sort(lines);
  return lines;
}

void foldAll(std::vector<std::string>& texts)
{
  for (std::string& text : texts) text = foldText(text);
  std::ranges::sort(texts);
}

void foldLaw(std::vector<LegalBasis>& bases)
{
  for (LegalBasis& basis : bases) {
    basis.text = foldText(basis.text);
    basis.link = foldText(basis.link);
  }
  std::ranges::sort(bases, {}, [](const LegalBasis& b) { return b.text + "," + b.link; });
}

void fold(Node& node)
{
  Attributes& a = node.attributes;
  for (std::string* text : {&node.label, &node.description, &a.channel, &a.deadline, &a.note}) {
    *text = foldText(*text);
  }
  if (auto* event = std::get_if<Event>(&node.type)) event->detail = foldText(event->detail);
  if (auto* call = std::get_if<CallActivity>(&node.type)) call->calls = foldText(call->calls);
  for (auto* texts : {&a.documentsIn, &a.documentsOut, &a.systems}) foldAll(*texts);
  foldLaw(a.legalBases);
}

void fold(ProcessElements& e, const Process& process)
{
  for (Participant& one : e.participants) {
    one.name = standsForTown(process, one) ? std::string{} : foldText(one.name);
    one.description = foldText(one.description);
  }
  for (Lane& one : e.lanes) one.name = foldText(one.name);
  for (Node& one : e.nodes) fold(one);
  for (Flow& one : e.flows) one.label = foldText(one.label);
  for (MessageFlow& one : e.messageFlows) one.label = foldText(one.label);
  for (DataObject& one : e.dataObjects) {
    one.label = foldText(one.label);
    one.state = foldText(one.state);
  }
  for (Annotation& one : e.annotations) one.text = foldText(one.text);
  for (Group& one : e.groups) one.label = foldText(one.label);
}

/// A process that stands in one pool as if it were drawn without.
void dropFrame(ProcessElements& e, const ParticipantId& frame)
{
  const auto drop = [&](auto& list) {
    for (auto& element : list) {
      if (element.participant == frame) element.participant.reset();
    }
  };
  drop(e.lanes);
  drop(e.nodes);
  drop(e.dataObjects);
  drop(e.annotations);
  drop(e.groups);
  const bool isAddressed = std::ranges::any_of(e.messageFlows, [&](const MessageFlow& message) {
    return message.source == ElementId{frame} || message.target == ElementId{frame};
  });
  const bool isLinked = std::ranges::any_of(e.associations, [&](const Association& link) {
    return link.source == ElementId{frame} || link.target == ElementId{frame};
  });
  if (isAddressed || isLinked) return;
  std::erase_if(e.participants, [&](const Participant& one) { return one.id == frame; });
}

ProcessHeader headerWithoutTown(const Profile& profile)
{
  ProcessHeader header;
  Profile& kept = header.profile;
  kept.key = profile.key;
  kept.serviceName = foldText(profile.serviceName);
  kept.definition = foldText(profile.definition);
  kept.triggers = profile.triggers;
  kept.results = profile.results;
  foldAll(kept.triggers);
  foldAll(kept.results);
  kept.participants = others(profile);
  for (ProfileParticipant& one : kept.participants) one.name = foldText(one.name);
  std::ranges::sort(kept.participants, {}, [](const ProfileParticipant& p) {
    return std::pair{p.role, p.name};
  });
  kept.legalBases = profile.legalBases;
  foldLaw(kept.legalBases);
  return header;
}

template <typename Element>
std::vector<Element> listOf(const Process& process)
{
  const auto& list = process.list<Element>();
  return {list.begin(), list.end()};
}

}  // namespace

void copyField(const Profile& from, ProfileField field, Profile& to)
{
  switch (field) {
    case ProfileField::Triggers:
      to.triggers = from.triggers;
      break;
    case ProfileField::Results:
      to.results = from.results;
      break;
    case ProfileField::LegalBases:
      to.legalBases = from.legalBases;
      break;
    case ProfileField::Participants:
      takeOthers(from, to);
      break;
    case ProfileField::Definition:
      to.definition = from.definition;
      to.serviceName = from.serviceName;
      to.key = from.key;
      break;
  }
}

std::string fieldText(const Profile& profile, ProfileField field)
{
  return join(linesOf(profile, field), "\n");
}

std::string fieldKey(const Profile& profile, ProfileField field)
{
  return join(keysOf(profile, field), "; ");
}

bool standsForTown(const Process& process, const Participant& pool)
{
  if (pool.blackBox) return false;
  const std::string& authority = process.profile().authority.name;
  if (!authority.empty() && foldText(pool.name) == foldText(authority)) return true;
  const auto count = std::ranges::count_if(
      process.nodes(), [&](const Node& node) { return node.participant == pool.id; });
  const auto placed = std::ranges::count_if(
      process.nodes(), [](const Node& node) { return node.participant.has_value(); });
  return 2 * count > placed;
}

Process withoutTown(const Process& process)
{
  ProcessElements elements{
      listOf<Participant>(process), listOf<Lane>(process),        listOf<Node>(process),
      listOf<Flow>(process),        listOf<MessageFlow>(process), listOf<DataObject>(process),
      listOf<Annotation>(process),  listOf<Group>(process),       listOf<Association>(process)};
  fold(elements, process);
  if (const auto frame = frameOf(process)) dropFrame(elements, *frame);
  return Process::make(process.id(), headerWithoutTown(process.profile()), std::move(elements))
      .value();
}

}  // namespace einklang
