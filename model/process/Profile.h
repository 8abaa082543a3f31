#pragma once

#include "model/process/Attributes.h"

#include <optional>
#include <string>
#include <vector>

namespace einklang {

/// FIM level of detail (Detaillierungsstufe, code 101 to 105).
enum class DetailLevel
{
  Unspecified = 0,
  Master = 101,        // Stammprozess
  Reference = 102,     // Referenzprozess
  OzgReference = 103,  // OZG-Referenzprozess
  Local = 104,         // Lokalprozess
  Template = 105       // Musterprozess
};

/// Role of a process participant in the sense of FIM (Prozessrolle).
enum class ParticipantRole
{
  Unspecified,
  Initiator,
  MainActor,
  Contributor,
  Recipient
};

/// Release status (Freigabestatus, list version 2022-07-12, code 1 to 8).
enum class ReleaseStatus
{
  Unspecified = 0,
  Planned = 1,
  InProgress = 2,
  Draft = 3,
  MethodReleased = 4,
  ReleasedSilver = 5,
  ReleasedGold = 6,
  Inactive = 7,
  ToBeDeleted = 8
};

/// The authority whose process this is.
struct Authority
{
  std::string name = {};
  std::string ags = {};                               // 8 digits: a text, never a number
  std::optional<double> inhabitants = std::nullopt;   // a count
  std::optional<double> casesPerYear = std::nullopt;  // a count

  bool operator==(const Authority&) const = default;
};

struct ProfileParticipant
{
  std::string name;
  ParticipantRole role = ParticipantRole::Unspecified;

  bool operator==(const ProfileParticipant&) const = default;
};

/// The fact sheet of a process (Prozesssteckbrief).
struct Profile
{
  std::string key = {};          // LeiKa key, 14 digits: a text
  std::string version = {};      // "01.00.00"
  std::string serviceName = {};  // Bezeichnung of the service
  DetailLevel level = DetailLevel::Unspecified;
  Authority authority = {};
  std::string definition = {};
  std::vector<std::string> triggers = {};
  std::vector<std::string> results = {};
  std::vector<ProfileParticipant> participants = {};
  std::vector<LegalBasis> legalBases = {};
  std::string releasedBy = {};  // fachlich freigebende Stelle
  ReleaseStatus status = ReleaseStatus::Unspecified;
  std::string validFrom = {};   // ISO date
  std::string validUntil = {};  // ISO date
  std::vector<std::string> keywords = {};
  std::string note = {};

  bool operator==(const Profile&) const = default;
};

}  // namespace einklang
