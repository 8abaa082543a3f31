#include "ui/report/StepFacts.h"

#include "model/analysis/FlowOrder.h"
#include "model/base/Text.h"
#include "ui/report/ProfileFacts.h"
#include "ui/report/ReportText.h"
#include "ui/text/LengthOfTime.h"
#include "ui/text/Messages.h"
#include "ui/text/Terms.h"

#include <QStringList>

#include <set>
#include <unordered_map>

namespace einklang::ui {

namespace {

template <typename Value>
using ByNode = std::unordered_map<std::string, Value>;

/// What lines of the picture say of a step: documents, remarks, messages.
struct Connected
{
  QStringList documentsIn;
  QStringList documentsOut;
  QStringList remarks;
  QStringList sends;
  QStringList receives;
};

QString time(const std::optional<double>& minutes, DayKind days)
{
  return minutes ? lengthOfTime(*minutes, days, readersLocale()) : QString{};
}

QString list(const std::vector<std::string>& texts, const QStringList& more = {})
{
  QStringList all;
  for (const std::string& text : texts) all << toQt(text);
  for (const QString& text : more) {
    if (!all.contains(text)) all << text;
  }
  return all.join(u'\n');
}

/// Collects everything once, so that a step costs only what belongs to it.
class Steps
{
 public:
  explicit Steps(const Process& process) : m_process{process}
  {
    for (const Flow& flow : process.flows()) {
      if (flow.source && flow.target) m_flows[flow.source->value()].push_back(&flow);
    }
    for (const Association& line : process.associations()) connect(line);
    for (const MessageFlow& message : process.messageFlows()) connect(message);
  }

  /// A gateway without a name where ways only come together.
  bool isJoin(const NodeId& id) const
  {
    const Node& node = *m_process.findNode(id);
    const auto out = m_flows.find(id.value());
    return gatewayOf(node) && node.label.empty() && out != m_flows.end() && out->second.size() == 1;
  }

  StepFacts factsOf(const NodeId& id, int number) const
  {
    const Node& node = *m_process.findNode(id);
    StepFacts step{.node = id, .number = number};
    step.title = titleOf(m_process, id);
    step.kind = kindOf(node);
    step.who = toQt(roleOf(m_process, node));
    step.partOf = node.parent;
    if (const Event* event = eventOf(node)) step.attachedTo = event->attachedTo;
    addFacts(step.facts, node);
    addNext(step, node);
    return step;
  }

 private:
  void connect(const Association& line)
  {
    const bool isOut = m_process.findNode(NodeId{line.source.value()});
    const std::string& node = isOut ? line.source.value() : line.target.value();
    const ElementId& other = isOut ? line.target : line.source;
    if (!m_process.findNode(NodeId{node})) return;
    Connected& connected = m_connected[node];
    if (m_process.annotations().find(AnnotationId{other.value()})) {
      connected.remarks << toQt(labelOf(m_process, other));
    } else if (m_process.dataObjects().find(DataObjectId{other.value()})) {
      (isOut ? connected.documentsOut : connected.documentsIn) << titleOf(m_process, other);
    }
  }

  void connect(const MessageFlow& message)
  {
    if (!message.source || !message.target) return;
    const auto say = [&](const ElementId& partner) {
      const QString name = nameOfPartner(partner);
      return message.label.empty() ? name : u"%1 (%2)"_qs.arg(toQt(message.label), name);
    };
    m_connected[message.source->value()].sends << say(*message.target);
    m_connected[message.target->value()].receives << say(*message.source);
  }

  /// A message to a step goes to whoever does that step.
  QString nameOfPartner(const ElementId& id) const
  {
    const Node* node = m_process.findNode(NodeId{id.value()});
    const QString who = node ? toQt(roleOf(m_process, *node)) : QString{};
    return who.isEmpty() ? titleOf(m_process, id) : who;
  }

  void addFacts(std::vector<ReportFact>& facts, const Node& node) const
  {
    static const Connected nothing;
    const auto it = m_connected.find(node.id.value());
    const Connected& connected = it == m_connected.end() ? nothing : it->second;
    const Attributes& a = node.attributes;
    addFact(facts, Report::tr("Description"), toQt(node.description));
    if (a.activityGroup != ActivityGroup::None) {
      addFact(facts, Report::tr("Activity group"), term(a.activityGroup));
    }
    addFact(facts, Report::tr("Legal bases"), legalBaseLines(a.legalBases));
    addFact(facts, Report::tr("Documents in"), list(a.documentsIn, connected.documentsIn));
    addFact(facts, Report::tr("Documents out"), list(a.documentsOut, connected.documentsOut));
    addFact(facts, Report::tr("IT systems"), list(a.systems));
    addFact(facts, Report::tr("Channel"), toQt(a.channel));
    addFact(facts, Report::tr("Sends"), connected.sends.join(u'\n'));
    addFact(facts, Report::tr("Receives"), connected.receives.join(u'\n'));
    addFact(facts, Report::tr("Deadline"), toQt(a.deadline));
    addTimes(facts, a);
    if (a.binding != Binding::Unspecified) {
      addFact(facts, Report::tr("Binding"), term(a.binding));
    }
    addFact(facts, Report::tr("Note"), toQt(a.note));
    addFact(facts, Report::tr("Remark in the picture"), connected.remarks.join(u'\n'));
  }

  static void addTimes(std::vector<ReportFact>& facts, const Attributes& a)
  {
    addFact(facts, Report::tr("Processing time"), time(a.times.processing, DayKind::Working));
    addFact(facts, Report::tr("Waiting time"), time(a.times.waiting, DayKind::Calendar));
    addFact(facts, Report::tr("Transport time"), time(a.times.transport, DayKind::Calendar));
    addFact(facts, Report::tr("Idle time"), time(a.times.idle, DayKind::Calendar));
    if (a.careerGroup != CareerGroup::Unspecified) {
      addFact(facts, Report::tr("Career group"), term(a.careerGroup));
    }
    if (a.frequency) {
      addFact(facts, Report::tr("Share of the cases"),
              Report::tr("%1 %").arg(readersLocale().toString(*a.frequency * 100)));
    }
  }

  void addNext(StepFacts& step, const Node& node) const
  {
    const auto it = m_flows.find(node.id.value());
    if (it == m_flows.end()) return;
    for (const Flow* flow : it->second) {
      QString condition = toQt(flow->label.empty() ? flow->condition : flow->label);
      if (condition.isEmpty() && flow->isDefault) condition = Report::tr("otherwise");
      const NodeId next = behindJoins(*flow->target);
      if (!isJoin(next)) step.next.push_back({next, condition});  // joins alone lead nowhere
    }
  }

  /// A join without a name is no step of the work: what follows it is.
  NodeId behindJoins(NodeId id) const
  {
    for (std::set<std::string> seen; isJoin(id) && seen.insert(id.value()).second;) {
      id = *m_flows.at(id.value()).front()->target;
    }
    return id;
  }

  const Process& m_process;
  ByNode<std::vector<const Flow*>> m_flows;  // by source
  ByNode<Connected> m_connected;
};

}  // namespace

std::vector<StepFacts> stepFacts(const Process& process)
{
  const Steps steps{process};
  std::vector<StepFacts> all;
  int number = 0;
  for (const NodeId& id : flowOrder(process)) {
    if (!steps.isJoin(id)) all.push_back(steps.factsOf(id, ++number));
  }
  return all;
}

}  // namespace einklang::ui
