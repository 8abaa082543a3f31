#include "model/formats/xprozess/XProzessCheck.h"

#include "model/base/Text.h"
#include "model/formats/xprozess/XProzessDetails.h"
#include "model/formats/xprozess/XProzessGroups.h"
#include "model/formats/xprozess/XProzessKept.h"
#include "model/formats/xprozess/XProzessTree.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

namespace einklang {
namespace {

constexpr const char* requiredRule = "fim-required-attribute";
constexpr const char* groupRule = "fim-activity-group";
constexpr const char* contradictionRule = "attribute-contradicts-picture";

bool allDigits(const std::string& text, std::size_t count)
{
  return text.size() == count &&
         std::ranges::all_of(text, [](unsigned char c) { return std::isdigit(c); });
}

std::string quoted(const Node& node)
{
  return node.label.empty() ? node.id.value() : node.label;
}

/// A status of an older list is not in the profile, but it is there.
bool hasStatus(const Process& process)
{
  if (process.profile().status != ReleaseStatus::Unspecified) return true;
  const auto kept = xprozess::keptElement(process.header().extras, xprozess::keptProcess);
  const XmlElement* state = kept ? kept->findChild(xprozess::uri, "zustandsangaben") : nullptr;
  return state && state->findChild(xprozess::uri, "status");
}

class RequiredAttributes
{
 public:
  explicit RequiredAttributes(const Process& process) : m_process{process} {}

  Findings run()
  {
    checkNames();
    checkProfile();
    checkGroups();
    return std::move(m_found);
  }

 private:
  void require(bool given, Severity severity, const char* sentence)
  {
    if (!given) m_found.push_back({requiredRule, severity, {sentence}});
  }

  bool hasParticipant(ParticipantRole role) const
  {
    const auto& all = m_process.profile().participants;
    return std::ranges::find(all, role, &ProfileParticipant::role) != all.end();
  }

  /// A process may begin by itself: at a time, or when a condition holds.
  bool beginsByItself() const
  {
    return std::ranges::any_of(m_process.nodes(), [](const Node& node) {
      const Event* event = eventOf(node);
      return event && event->position == EventPosition::Start && !node.parent &&
             (event->trigger == EventTrigger::Timer || event->trigger == EventTrigger::Conditional);
    });
  }

  void checkNames()
  {
    const Profile& p = m_process.profile();
    require(!p.key.empty(), Severity::Error, "The key of the service (LeiKa key) is missing.");
    require(p.key.empty() || allDigits(p.key, 14), Severity::Warning,
            "The key of the service is no LeiKa key: it has 14 digits.");
    require(!p.version.empty(), Severity::Error, "The version of the process is missing.");
    require(!m_process.name().empty(), Severity::Error, "The name of the process is missing.");
    require(!p.serviceName.empty(), Severity::Error, "The name of the service is missing.");
  }

  void checkProfile()
  {
    const Profile& p = m_process.profile();
    require(p.level != DetailLevel::Unspecified, Severity::Warning,
            "The level of detail is missing.");
    require(!p.legalBases.empty() || groupsNameLaw(), Severity::Warning,
            "A legal basis is missing.");
    require(hasParticipant(ParticipantRole::MainActor), Severity::Warning,
            "The main actor is missing among the participants.");
    require(hasParticipant(ParticipantRole::Initiator) || beginsByItself(), Severity::Warning,
            "The initiator is missing among the participants.");
    require(!p.triggers.empty(), Severity::Warning, "The trigger of the process is missing.");
    require(!p.results.empty(), Severity::Warning, "The result of the process is missing.");
    require(hasStatus(m_process), Severity::Warning, "The release status is missing.");
    require(!p.validFrom.empty(), Severity::Warning,
            "The day from which the process is valid is missing.");
    require(!p.releasedBy.empty(), Severity::Warning,
            "The authority that releases the process is missing.");
  }

  bool groupsNameLaw() const
  {
    return std::ranges::any_of(m_process.nodes(), [](const Node& node) {
      return xprozess::isActivityGroup(node) && !node.attributes.legalBases.empty();
    });
  }

  void checkGroups()
  {
    bool any = false;
    for (const Node& node : m_process.nodes()) {
      if (!xprozess::isActivityGroup(node)) continue;
      any = true;
      checkGroup(node);
    }
    require(any, Severity::Error, "The process has no activity group; FIM asks for at least one.");
  }

  void say(const Node& node, Severity severity, const char* sentence)
  {
    m_found.push_back({groupRule, severity, {sentence, {quoted(node)}}, {ElementId{node.id}}});
  }

  void checkGroup(const Node& node)
  {
    if (!subProcessOf(node)) {
      say(node, Severity::Info, "%1 is an activity group; FIM draws it as a sub-process.");
    }
    const auto& bases = node.attributes.legalBases;
    if (bases.empty()) {
      say(node, Severity::Warning, "%1 has no legal basis.");
    } else if (std::ranges::any_of(bases, [](const LegalBasis& b) { return b.link.empty(); })) {
      say(node, Severity::Info, "%1 has a legal basis without a link to its text.");
    }
    checkDetails(node, groupDetailsOf(node).value_or(GroupDetails{}));
  }

  void checkDetails(const Node& node, const GroupDetails& details)
  {
    const ActivityGroup type = node.attributes.activityGroup;
    const bool receives =
        type == ActivityGroup::ReceiveInformation || type == ActivityGroup::Involve;
    const bool provides =
        type == ActivityGroup::ProvideInformation || type == ActivityGroup::Involve;
    if (receives) checkExchange(node, details.received, true);
    if (provides) checkExchange(node, details.provided, false);
    if (type == ActivityGroup::CheckFormally && details.formalChecks.empty()) {
      say(node, Severity::Warning, "%1 does not say what is checked formally.");
    }
    const bool decides = type == ActivityGroup::DecideWithDiscretion;
    if ((decides || type == ActivityGroup::DecideWithoutDiscretion) && details.aids.empty()) {
      say(node, Severity::Warning, "%1 does not say which aids are used (at least \"keine\").");
    }
    if (decides && !details.decision) {
      say(node, Severity::Warning, "%1 does not say which kind of discretion there is.");
    }
    if (type == ActivityGroup::ProcessData && !details.processing) {
      say(node, Severity::Warning, "%1 does not say how data are processed.");
    }
    if (type == ActivityGroup::Involve && !details.dutyToCooperate) {
      say(node, Severity::Warning, "%1 does not say whether there is a duty to cooperate.");
    }
    if (type == ActivityGroup::Other && details.description.empty()) {
      say(node, Severity::Warning, "%1 needs a description, since it is of no common type.");
    }
  }

  void checkExchange(const Node& node, const std::vector<DataExchange>& exchanges, bool receives)
  {
    if (exchanges.empty()) {
      say(node, Severity::Warning,
          receives ? "%1 does not say what is received." : "%1 does not say what is provided.");
    }
    for (const DataExchange& exchange : exchanges) {
      if (!exchange.partner.empty()) continue;
      say(node, Severity::Warning,
          receives ? "%1 does not say from whom data are received."
                   : "%1 does not say to whom data are provided.");
    }
  }

  const Process& m_process;
  Findings m_found;
};

/// The other ends of the message flows at each step, by the names of their parties.
class MessagePartners
{
 public:
  explicit MessagePartners(const Process& process) : m_process{process}
  {
    for (const MessageFlow& flow : process.messageFlows()) {
      if (!flow.source || !flow.target) continue;
      m_to[flow.source->value()].insert(partyOf(*flow.target));
      m_from[flow.target->value()].insert(partyOf(*flow.source));
    }
  }

  const std::set<std::string>& to(const Node& node) const { return at(m_to, node); }
  const std::set<std::string>& from(const Node& node) const { return at(m_from, node); }

 private:
  using Partners = std::map<std::string, std::set<std::string>>;

  static const std::set<std::string>& at(const Partners& partners, const Node& node)
  {
    static const std::set<std::string> none;
    const auto found = partners.find(node.id.value());
    return found == partners.end() ? none : found->second;
  }

  std::string partyOf(const ElementId& id) const
  {
    if (const Participant* party = m_process.findParticipant(ParticipantId{id.value()})) {
      return party->name;
    }
    const Node* node = m_process.findNode(NodeId{id.value()});
    const Participant* party = node ? participantOf(m_process, *node) : nullptr;
    return party ? party->name : std::string{};
  }

  const Process& m_process;
  Partners m_to;
  Partners m_from;
};

bool holds(const std::set<std::string>& names, const std::string& name)
{
  return std::ranges::any_of(
      names, [&](const std::string& known) { return foldText(known) == foldText(name); });
}

class Contradictions
{
 public:
  explicit Contradictions(const Process& process) : m_process{process}, m_partners{process}
  {
    for (const Participant& party : process.participants()) m_names.insert(party.name);
    for (const ProfileParticipant& party : process.profile().participants) {
      m_names.insert(party.name);
    }
  }

  Findings run()
  {
    for (const Node& node : m_process.nodes()) {
      if (!xprozess::isActivityGroup(node)) continue;
      const auto details = groupDetailsOf(node);
      if (!details) continue;
      for (const DataExchange& e : details->provided) check(node, e, m_partners.to(node), true);
      for (const DataExchange& e : details->received) check(node, e, m_partners.from(node), false);
    }
    return std::move(m_found);
  }

 private:
  void check(const Node& node, const DataExchange& exchange, const std::set<std::string>& drawn,
             bool provided)
  {
    if (exchange.partner.empty()) return;
    if (!m_names.empty() && !holds(m_names, exchange.partner)) {
      say(node, {"%1 names %2 as the other party, but no participant has this name.",
                 {quoted(node), exchange.partner}});
      return;
    }
    if (drawn.empty() || holds(drawn, exchange.partner)) return;
    const std::vector<std::string> names(drawn.begin(), drawn.end());
    const char* sentence =
        provided ? "%1 says that %2 goes to %3, but in the picture the message flow leads to %4."
                 : "%1 says that %2 comes from %3, but in the picture the message flow comes from "
                   "%4.";
    say(node, {sentence, {quoted(node), exchange.document, exchange.partner, join(names, ", ")}});
  }

  void say(const Node& node, Message message)
  {
    Finding finding{contradictionRule, Severity::Warning, std::move(message), {ElementId{node.id}}};
    if (std::ranges::find(m_found, finding) == m_found.end()) m_found.push_back(std::move(finding));
  }

  const Process& m_process;
  MessagePartners m_partners;
  std::set<std::string> m_names;
  Findings m_found;
};

}  // namespace

Findings checkForFim(const Process& process)
{
  return RequiredAttributes{process}.run();
}

Findings checkAgainstPicture(const Process& process)
{
  return Contradictions{process}.run();
}

}  // namespace einklang
