#pragma once

#include "model/formats/xml/XmlElement.h"
#include "model/process/Node.h"

#include <optional>
#include <string>
#include <vector>

namespace einklang {

/// A value of an XÖV code list, with the list as the source names it.
struct ListedCode
{
  std::string code = {};
  std::string name = {};  // as the source says it; mostly empty
  std::string list = {};  // URI
  std::string version = {};

  bool operator==(const ListedCode&) const = default;
};

/// "1: sachliche Zuständigkeit" where the meaning of the code is known, else the code.
std::string textOf(const ListedCode& code);

/// A message that an activity group gets or gives: what, with whom, on which way.
struct DataExchange
{
  std::string document = {};
  std::string partner = {};
  ListedCode channel = {};  // Übermittlungsart

  bool operator==(const DataExchange&) const = default;
};

/// What only an activity group of FIM says, by its type (spezifischeAttribute1 to 8).
struct GroupDetails
{
  std::string number = {};                       // "01" to "99"
  std::string version = {};                      // of the reference activity group
  std::vector<DataExchange> received = {};       // 1, 7: empfangeneDaten
  std::vector<DataExchange> provided = {};       // 2, 7: bereitgestellteDaten
  std::vector<ListedCode> formalChecks = {};     // 3: formellePruefung
  std::string aids = {};                         // 4, 5: hilfsmittel
  std::optional<ListedCode> decision = {};       // 5: entscheidungsart
  std::optional<ListedCode> processing = {};     // 6: bearbeitungsart
  std::optional<bool> dutyToCooperate = {};      // 7: mitwirkungspflicht
  std::optional<ListedCode> participation = {};  // 7: beteiligungsform
  std::string description = {};                  // 8: beschreibung

  bool operator==(const GroupDetails&) const = default;
};

/// What the step knows of its activity group from XProzess; absent where it came otherwise.
std::optional<GroupDetails> groupDetailsOf(const Node& node);

/// The step with these details; what of the source still says the same stays as it was. A step
/// without details gets an activity group of its type.
Node withGroupDetails(Node node, const GroupDetails& details);

namespace xprozess {

/// Where a step keeps its element `aktivitaetengruppe`.
constexpr std::string_view keptGroup = "xprozess/aktivitaetengruppe";

std::optional<XmlElement> keptGroupOf(const Node& node);
GroupDetails detailsIn(const XmlElement& group);
void putDetails(XmlElement& group, ActivityGroup type, const GroupDetails& details);

}  // namespace xprozess
}  // namespace einklang
