#pragma once

#include "model/process/Process.h"

#include <concepts>
#include <cstddef>
#include <string>
#include <vector>

namespace einklang {

/// What a text of a process tells.
enum class TextField
{
  Name,   // of a process
  Label,  // of a step, flow, message, document or group
  Role,   // a lane or a party
  Note,
  Description,
  LegalBasis,
  Document,  // that goes into a step or comes out
  System,
  Channel,
  Deadline,
  Condition,
  State,    // of a document
  Event,    // time, condition, code of an event
  Call,     // the process that a step calls: an address, not words
  Service,  // from here on: of the fact sheet
  Authority,
  Trigger,
  Result,
  Keyword
};

// visitTexts(element, take) calls take(field, text) for every text of an element that people read,
// always in the same order: the place of a text is its number. Where the element is not const the
// texts can be changed.

template <typename Texts, typename Take>
void visitList(TextField field, Texts& texts, Take&& take)
{
  for (auto& text : texts) take(field, text);
}

template <typename Bases, typename Take>
void visitLegalBases(Bases& bases, Take&& take)
{
  for (auto& basis : bases) take(TextField::LegalBasis, basis.text);
}

template <typename Element, typename Wanted>
concept Either = std::same_as<std::remove_const_t<Element>, Wanted>;

template <Either<Node> E, typename Take>
void visitTexts(E& node, Take&& take)
{
  take(TextField::Label, node.label);
  take(TextField::Description, node.description);
  auto& attributes = node.attributes;
  visitLegalBases(attributes.legalBases, take);
  visitList(TextField::Document, attributes.documentsIn, take);
  visitList(TextField::Document, attributes.documentsOut, take);
  visitList(TextField::System, attributes.systems, take);
  take(TextField::Channel, attributes.channel);
  take(TextField::Deadline, attributes.deadline);
  take(TextField::Note, attributes.note);
  if (auto* event = std::get_if<Event>(&node.type)) take(TextField::Event, event->detail);
  if (auto* call = std::get_if<CallActivity>(&node.type)) take(TextField::Call, call->calls);
}

template <Either<Lane> E, typename Take>
void visitTexts(E& lane, Take&& take)
{
  take(TextField::Role, lane.name);
}

template <Either<Participant> E, typename Take>
void visitTexts(E& participant, Take&& take)
{
  take(TextField::Role, participant.name);
  take(TextField::Description, participant.description);
}

template <Either<Flow> E, typename Take>
void visitTexts(E& flow, Take&& take)
{
  take(TextField::Label, flow.label);
  take(TextField::Condition, flow.condition);
  take(TextField::Description, flow.description);
}

template <Either<MessageFlow> E, typename Take>
void visitTexts(E& message, Take&& take)
{
  take(TextField::Label, message.label);
}

template <Either<DataObject> E, typename Take>
void visitTexts(E& document, Take&& take)
{
  take(TextField::Document, document.label);
  take(TextField::State, document.state);
}

template <Either<Annotation> E, typename Take>
void visitTexts(E& note, Take&& take)
{
  take(TextField::Note, note.text);
}

template <Either<Group> E, typename Take>
void visitTexts(E& group, Take&& take)
{
  take(TextField::Label, group.label);
}

template <Either<ProcessHeader> E, typename Take>
void visitTexts(E& header, Take&& take)
{
  take(TextField::Name, header.name);
  take(TextField::Description, header.description);
  auto& profile = header.profile;
  take(TextField::Service, profile.serviceName);
  take(TextField::Authority, profile.authority.name);
  take(TextField::Description, profile.definition);
  visitList(TextField::Trigger, profile.triggers, take);
  visitList(TextField::Result, profile.results, take);
  for (auto& participant : profile.participants) take(TextField::Role, participant.name);
  visitLegalBases(profile.legalBases, take);
  take(TextField::Authority, profile.releasedBy);
  visitList(TextField::Keyword, profile.keywords, take);
  take(TextField::Note, profile.note);
}

/// Calls take(list) for the list of every kind of element that has texts.
template <typename Take>
void visitTextLists(const Process& process, Take&& take)
{
  take(process.participants());
  take(process.lanes());
  take(process.nodes());
  take(process.flows());
  take(process.messageFlows());
  take(process.dataObjects());
  take(process.annotations());
  take(process.groups());
}

}  // namespace einklang
