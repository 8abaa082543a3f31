#pragma once

#include "model/diagram/Geometry.h"
#include "model/formats/ImportDoor.h"
#include "model/formats/Shorten.h"
#include "model/formats/xml/XmlElement.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace einklang::epml {

enum class EpcKind
{
  Event,
  Function,
  ProcessInterface,
  And,
  Or,
  Xor,
  Participant,  // role, organisational unit, position
  Application,  // IT system
  Data
};

struct EpcNode
{
  EpcKind kind;
  std::string id;
  std::string name = {};
  std::string description = {};
  std::string linksTo = {};  // epcId of the model behind a function or interface
  std::optional<Rect> bounds = std::nullopt;
  Extras extras = {};  // attributes that the model has no word for
};

/// A line between two elements: control flow, or a relation to what takes part.
struct EpcArc
{
  std::string id;
  std::string source;
  std::string target;
  std::string relation = {};  // the type of a relation: "role", "input", "output", "any"
  bool isFlow = true;
};

/// One event-driven process chain as the file says it.
struct Epc
{
  std::string id;
  std::string name;
  std::string folder = {};  // the directories it lies in: "Steuern / Hunde"
  std::string description = {};
  std::vector<EpcNode> nodes = {};
  std::vector<EpcArc> arcs = {};
};

inline bool isConnector(EpcKind kind)
{
  return kind == EpcKind::And || kind == EpcKind::Or || kind == EpcKind::Xor;
}
inline bool isInFlow(EpcKind kind)
{
  return kind <= EpcKind::Xor;
}

/// All chains of a file, with what could not be understood in the losses.
std::vector<Epc> epcsIn(const XmlElement& root, const ImportLimits& limits, Losses& losses);

/// Ids that are not in use yet: "a", "a_2", "a_3" ...
class FreshIds
{
 public:
  std::string fresh(const std::string& wanted)
  {
    std::string id = fittingId(wanted);
    for (int& number = m_numbers[wanted]; !m_taken.insert(id).second;) {
      number = std::max(number, 1) + 1;
      id = fittingId(wanted, "_" + std::to_string(number));
    }
    return id;
  }

 private:
  std::unordered_set<std::string> m_taken;
  std::unordered_map<std::string, int> m_numbers;
};

/// What the chains of a file need to know of each other.
struct ChainNames
{
  std::map<std::string, std::string> names = {};  // by epcId
  FreshIds ids = {};                              // of the processes
};

/// Adds the process, and its picture where positions say one, to the import.
void addProcess(const Epc& epc, ChainNames& chains, Import& import);

}  // namespace einklang::epml
