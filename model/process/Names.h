#pragma once

#include "model/process/Elements.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace einklang {

/// The stable names of an enumeration, as they stand in files, JSON and rules. One table per
/// enumeration: nameOf(TaskKind::User) is "user", fromName<TaskKind>("user") finds it.
template <typename Enum>
struct Names;

template <typename Enum, std::size_t count>
using NameTable = std::array<std::pair<Enum, std::string_view>, count>;

template <typename Enum>
constexpr std::string_view nameOf(Enum value)
{
  for (const auto& [known, name] : Names<Enum>::table) {
    if (known == value) return name;
  }
  return {};
}

template <typename Enum>
constexpr std::optional<Enum> fromName(std::string_view text)
{
  for (const auto& [value, name] : Names<Enum>::table) {
    if (name == text) return value;
  }
  return std::nullopt;
}

template <>
struct Names<TaskKind>
{
  static constexpr NameTable<TaskKind, 8> table{{{TaskKind::Abstract, "abstract"},
                                                 {TaskKind::User, "user"},
                                                 {TaskKind::Manual, "manual"},
                                                 {TaskKind::Service, "service"},
                                                 {TaskKind::Script, "script"},
                                                 {TaskKind::BusinessRule, "business-rule"},
                                                 {TaskKind::Send, "send"},
                                                 {TaskKind::Receive, "receive"}}};
};

template <>
struct Names<SubProcessKind>
{
  static constexpr NameTable<SubProcessKind, 4> table{{{SubProcessKind::Embedded, "embedded"},
                                                       {SubProcessKind::Event, "event"},
                                                       {SubProcessKind::Transaction, "transaction"},
                                                       {SubProcessKind::AdHoc, "ad-hoc"}}};
};

template <>
struct Names<EventPosition>
{
  static constexpr NameTable<EventPosition, 5> table{
      {{EventPosition::Start, "start"},
       {EventPosition::IntermediateCatch, "intermediate-catch"},
       {EventPosition::IntermediateThrow, "intermediate-throw"},
       {EventPosition::Boundary, "boundary"},
       {EventPosition::End, "end"}}};
};

template <>
struct Names<EventTrigger>
{
  static constexpr NameTable<EventTrigger, 13> table{
      {{EventTrigger::None, "none"},
       {EventTrigger::Message, "message"},
       {EventTrigger::Timer, "timer"},
       {EventTrigger::Error, "error"},
       {EventTrigger::Escalation, "escalation"},
       {EventTrigger::Signal, "signal"},
       {EventTrigger::Conditional, "conditional"},
       {EventTrigger::Link, "link"},
       {EventTrigger::Terminate, "terminate"},
       {EventTrigger::Compensation, "compensation"},
       {EventTrigger::Cancel, "cancel"},
       {EventTrigger::Multiple, "multiple"},
       {EventTrigger::ParallelMultiple, "parallel-multiple"}}};
};

template <>
struct Names<GatewayKind>
{
  static constexpr NameTable<GatewayKind, 5> table{{{GatewayKind::Exclusive, "exclusive"},
                                                    {GatewayKind::Parallel, "parallel"},
                                                    {GatewayKind::Inclusive, "inclusive"},
                                                    {GatewayKind::EventBased, "event-based"},
                                                    {GatewayKind::Complex, "complex"}}};
};

template <>
struct Names<Repetition>
{
  static constexpr NameTable<Repetition, 4> table{{{Repetition::Once, "once"},
                                                   {Repetition::Loop, "loop"},
                                                   {Repetition::Parallel, "parallel"},
                                                   {Repetition::Sequential, "sequential"}}};
};

template <>
struct Names<ActivityGroup>
{
  static constexpr NameTable<ActivityGroup, 9> table{
      {{ActivityGroup::None, "none"},
       {ActivityGroup::ReceiveInformation, "receive-information"},
       {ActivityGroup::ProvideInformation, "provide-information"},
       {ActivityGroup::CheckFormally, "check-formally"},
       {ActivityGroup::DecideWithoutDiscretion, "decide-without-discretion"},
       {ActivityGroup::DecideWithDiscretion, "decide-with-discretion"},
       {ActivityGroup::ProcessData, "process-data"},
       {ActivityGroup::Involve, "involve"},
       {ActivityGroup::Other, "other"}}};
};

template <>
struct Names<LegalBasisType>
{
  static constexpr NameTable<LegalBasisType, 5> table{
      {{LegalBasisType::Unspecified, "unspecified"},
       {LegalBasisType::Act, "act"},
       {LegalBasisType::Ordinance, "ordinance"},
       {LegalBasisType::Bylaw, "bylaw"},
       {LegalBasisType::AdministrativeRegulation, "administrative-regulation"}}};
};

template <>
struct Names<CareerGroup>
{
  static constexpr NameTable<CareerGroup, 4> table{{{CareerGroup::Unspecified, "unspecified"},
                                                    {CareerGroup::Intermediate, "intermediate"},
                                                    {CareerGroup::Upper, "upper"},
                                                    {CareerGroup::Higher, "higher"}}};
};

template <>
struct Names<Binding>
{
  static constexpr NameTable<Binding, 4> table{{{Binding::Unspecified, "unspecified"},
                                                {Binding::RequiredByLaw, "required-by-law"},
                                                {Binding::Recommended, "recommended"},
                                                {Binding::Free, "free"}}};
};

template <>
struct Names<DetailLevel>
{
  static constexpr NameTable<DetailLevel, 6> table{{{DetailLevel::Unspecified, "unspecified"},
                                                    {DetailLevel::Master, "master"},
                                                    {DetailLevel::Reference, "reference"},
                                                    {DetailLevel::OzgReference, "ozg-reference"},
                                                    {DetailLevel::Local, "local"},
                                                    {DetailLevel::Template, "template"}}};
};

template <>
struct Names<ParticipantRole>
{
  static constexpr NameTable<ParticipantRole, 5> table{
      {{ParticipantRole::Unspecified, "unspecified"},
       {ParticipantRole::Initiator, "initiator"},
       {ParticipantRole::MainActor, "main-actor"},
       {ParticipantRole::Contributor, "contributor"},
       {ParticipantRole::Recipient, "recipient"}}};
};

template <>
struct Names<ReleaseStatus>
{
  static constexpr NameTable<ReleaseStatus, 9> table{
      {{ReleaseStatus::Unspecified, "unspecified"},
       {ReleaseStatus::Planned, "planned"},
       {ReleaseStatus::InProgress, "in-progress"},
       {ReleaseStatus::Draft, "draft"},
       {ReleaseStatus::MethodReleased, "method-released"},
       {ReleaseStatus::ReleasedSilver, "released-silver"},
       {ReleaseStatus::ReleasedGold, "released-gold"},
       {ReleaseStatus::Inactive, "inactive"},
       {ReleaseStatus::ToBeDeleted, "to-be-deleted"}}};
};

template <>
struct Names<DataKind>
{
  static constexpr NameTable<DataKind, 4> table{{{DataKind::Object, "object"},
                                                 {DataKind::Store, "store"},
                                                 {DataKind::Input, "input"},
                                                 {DataKind::Output, "output"}}};
};

template <>
struct Names<AssociationKind>
{
  static constexpr NameTable<AssociationKind, 2> table{
      {{AssociationKind::Plain, "plain"}, {AssociationKind::Data, "data"}}};
};

template <>
struct Names<AssociationDirection>
{
  static constexpr NameTable<AssociationDirection, 3> table{{{AssociationDirection::None, "none"},
                                                             {AssociationDirection::One, "one"},
                                                             {AssociationDirection::Both, "both"}}};
};

}  // namespace einklang
