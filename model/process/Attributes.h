#pragma once

#include <optional>
#include <string>
#include <vector>

namespace einklang {

/// The eight FIM reference activity groups (Referenzaktivitätengruppe, code 1 to 8).
enum class ActivityGroup
{
  None = 0,
  ReceiveInformation = 1,
  ProvideInformation = 2,
  CheckFormally = 3,
  DecideWithoutDiscretion = 4,
  DecideWithDiscretion = 5,
  ProcessData = 6,
  Involve = 7,
  Other = 8
};

/// Kind of a legal basis (Handlungsgrundlagenart), as far as municipalities use them.
enum class LegalBasisType
{
  Unspecified,
  Act,                      // Gesetz
  Ordinance,                // Verordnung
  Bylaw,                    // Satzung
  AdministrativeRegulation  // Verwaltungsvorschrift, Richtlinie
};

struct LegalBasis
{
  std::string text;  // "§ 2 SächsKAG"
  LegalBasisType type = LegalBasisType::Unspecified;
  std::string link = {};

  bool operator==(const LegalBasis&) const = default;
};

/// Career group (Laufbahngruppe), for the wage table.
enum class CareerGroup
{
  Unspecified,
  Intermediate,  // einfacher und mittlerer Dienst
  Upper,         // gehobener Dienst
  Higher         // höherer Dienst
};

/// How binding a step is: by law, recommended, or free.
enum class Binding
{
  Unspecified,
  RequiredByLaw,
  Recommended,
  Free
};

/// The four times of a step, in minutes.
struct Times
{
  std::optional<double> processing = std::nullopt;  // Bearbeitungszeit
  std::optional<double> waiting = std::nullopt;     // Wartezeit
  std::optional<double> transport = std::nullopt;   // Transportzeit
  std::optional<double> idle = std::nullopt;        // Liegezeit

  bool operator==(const Times&) const = default;
};

/// What an administration says about a step beyond its place in the flow.
struct Attributes
{
  ActivityGroup activityGroup = ActivityGroup::None;
  std::vector<LegalBasis> legalBases = {};
  std::vector<std::string> documentsIn = {};
  std::vector<std::string> documentsOut = {};
  std::vector<std::string> systems = {};  // IT systems (Fachverfahren)
  std::string channel = {};               // "Amt24", "Papier", "E-Mail", "persönlich"
  std::string deadline = {};              // "2 Wochen"
  Times times = {};
  CareerGroup careerGroup = CareerGroup::Unspecified;
  std::optional<double> frequency = std::nullopt;  // share of the cases, 0 to 1
  Binding binding = Binding::Unspecified;
  std::string note = {};

  bool operator==(const Attributes&) const = default;
};

}  // namespace einklang
