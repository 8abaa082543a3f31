#pragma once

#include "model/base/Result.h"
#include "model/comparison/Alignment.h"
#include "model/matching/Correspondence.h"
#include "model/matching/Wording.h"
#include "model/process/Profile.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace einklang {

/// What was decided for a deviation; the digits 1 to 5 in the window.
enum class Verdict
{
  Open,
  KeepReference,
  AdoptVariant,
  PermittedOption,
  LocalException
};

/// Why a municipality deviates.
enum class Cause
{
  Unspecified,
  Legal,
  Organisational,
  Technical,
  Historical,
  Staffing
};

struct Votes
{
  int yes = 0;
  int no = 0;
  int abstained = 0;
  bool operator==(const Votes&) const = default;
};

/// The decision on one deviation (by its key), as it stands in the record.
struct Decision
{
  std::string deviation;  // key
  Verdict verdict = Verdict::Open;
  std::map<std::string, Verdict> exceptions = {};  // by name of the municipality
  Cause cause = Cause::Unspecified;
  std::string reason = {};
  std::string legalBasis = {};
  std::optional<Votes> votes = std::nullopt;
  std::string decidedBy = {};  // a role, never a name
  std::string decidedOn = {};  // ISO date and time
  std::string until = {};      // ISO date
  bool operator==(const Decision&) const = default;
};

/// What a corrected step is known by when its id changes.
struct StepTrace
{
  NodeId id{""};
  std::string label = {};
  std::vector<std::string> before = {};  // labels of the named steps before it, sorted
  std::vector<std::string> after = {};
  bool operator==(const StepTrace&) const = default;
};

/// A municipality in the project: its file and its place in the comparison.
struct VariantEntry
{
  std::string name;                  // of the authority
  std::string file;                  // relative to the project folder
  std::string process = {};          // id of the process in the file; empty: the first
  Authority authority = {};          // AGS, inhabitants, cases a year
  Correspondences corrections = {};  // locked by hand
  std::vector<std::pair<NodeId, NodeId>> forbidden = {};  // unlinked by hand
  std::vector<StepTrace> traces = {};                     // of its steps in both
  bool operator==(const VariantEntry&) const = default;
};

struct ParkedTopic
{
  std::string topic;
  std::string raisedBy = {};  // a municipality or a role
  bool done = false;
  bool operator==(const ParkedTopic&) const = default;
};

struct Attendance
{
  std::string authority;
  std::string role;
  bool present = true;
  bool operator==(const Attendance&) const = default;
};

struct AgendaItem
{
  std::string title;
  double minutes = 0;
  bool operator==(const AgendaItem&) const = default;
};

/// The project (Vorhaben): what `NAME.einklang` holds. The files it names lie in its folder.
struct Harmonization
{
  std::string name;
  std::string referenceFile;
  std::string referenceProcess = {};
  std::vector<VariantEntry> variants = {};
  std::vector<Decision> decisions = {};
  std::vector<ParkedTopic> parkingLot = {};
  std::vector<Attendance> attendance = {};
  std::vector<AgendaItem> agenda = {};
  SameWordings synonyms = {};          // wordings that mean the same in this project
  std::vector<StepTrace> traces = {};  // of the steps of the reference that were corrected
  std::string standardVersion = "0.1";
  std::string note = {};
  Extras extras = {};
  bool operator==(const Harmonization&) const = default;
};

/// nullptr where nothing was decided yet.
const Decision* findDecision(const Harmonization& project, const std::string& deviationKey);

/// Puts the decision in the record, in the place of an earlier one on the same deviation.
void recordDecision(Harmonization& project, Decision decision);

}  // namespace einklang
