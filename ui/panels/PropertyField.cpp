#include "ui/panels/PropertyField.h"

#include "model/operations/Changes.h"
#include "model/operations/ElementOperations.h"
#include "model/operations/ProfileOperations.h"
#include "ui/panels/FieldValues.h"
#include "ui/panels/FimFields.h"
#include "ui/panels/TypedAmounts.h"
#include "ui/text/LengthOfTime.h"
#include "ui/text/Messages.h"
#include "ui/text/StepDocuments.h"
#include "ui/text/Terms.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace einklang::ui {
namespace {

using NumberReader = Result<double>(const std::string&);

/// Collects the fields of one element: each has a value and a way to put another one in a copy.
template <typename Element>
class FieldList
{
  Q_DECLARE_TR_FUNCTIONS(einklang::ui::PropertyField)

 public:
  explicit FieldList(Element element) : m_element{std::move(element)} {}

  void group(const QString& name) { m_group = name; }

  template <typename Put>
  void add(const QString& name, FieldKind kind, const QVariant& value, Put put,
           const QString& unit = {}, const QStringList& choices = {})
  {
    PropertyField field{m_group, name, kind, value, choices, unit};
    field.change = [element = m_element, put](const QVariant& wanted) -> Operation {
      Element changed = element;
      put(changed, wanted);
      return [changed](Transaction& transaction, const ProcessId& process) {
        return applyIfItFits(transaction, process, Replace<Element>{changed});
      };
    };
    m_fields.push_back(std::move(field));
  }

  /// A property whose change concerns other elements as well.
  void addOperation(const QString& name, FieldKind kind, const QVariant& value,
                    std::function<Operation(const QVariant&)> change)
  {
    m_fields.push_back({m_group, name, kind, value, {}, {}, std::move(change), {}});
  }

  void shown(const QString& name, const QString& value)
  {
    m_fields.push_back({m_group, name, FieldKind::Shown, value});
  }

  template <typename Enum, typename Part>
  void choice(const QString& name, Part part)
  {
    add(
        name, FieldKind::Choice, indexOf(part(m_element)),
        [part](Element& e, const QVariant& v) { part(e) = enumAt<Enum>(v.toInt()); }, {},
        termsOf<Enum>());
  }

  template <typename Part>
  void number(const QString& name, Part part, NumberReader* read, const QString& unit,
              double factor = 1)
  {
    add(
        name, FieldKind::Number, numberValue(part(m_element), factor),
        [part, factor](Element& e, const QVariant& v) { part(e) = numberFrom(v, factor); }, unit);
    m_fields.back().read = read;
  }

  /// Of the number that was added last.
  void words(std::function<QString(double)> said) { m_fields.back().words = std::move(said); }

  template <typename Part>
  void text(const QString& name, Part part, FieldKind kind = FieldKind::Line)
  {
    add(name, kind, toQt(part(m_element)),
        [part](Element& e, const QVariant& v) { part(e) = textFrom(v); });
  }

  template <typename Part>
  void lines(const QString& name, Part part)
  {
    add(name, FieldKind::Lines, linesValue(part(m_element)),
        [part](Element& e, const QVariant& v) { part(e) = linesFrom(v); });
  }

  /// Legal bases: one a line; what is known of one that stays is kept.
  template <typename Part>
  void legalBases(const QString& name, Part part)
  {
    add(name, FieldKind::Lines, legalBasesValue(part(m_element)),
        [part](Element& e, const QVariant& v) { part(e) = legalBasesFrom(v, part(e)); });
  }

  const Element& element() const { return m_element; }
  std::vector<PropertyField> take() { return std::move(m_fields); }

 private:
  Element m_element;
  QString m_group;
  std::vector<PropertyField> m_fields;
};

/// Texts of the fields; a class of its own for one context of translation.
struct Words
{
  Q_DECLARE_TR_FUNCTIONS(einklang::ui::PropertyField)
};

void addWhat(FieldList<Node>& fields)
{
  fields.group(Words::tr("What"));
  fields.text(
      Words::tr("Label"), [](auto& n) -> auto& { return n.label; }, FieldKind::Text);
  if (const Task* task = taskOf(fields.element())) {
    fields.add(
        Words::tr("Kind"), FieldKind::Choice, indexOf(task->kind),
        [](Node& n, const QVariant& v) { n.type = Task{enumAt<TaskKind>(v.toInt())}; }, {},
        termsOf<TaskKind>());
  } else {
    fields.shown(Words::tr("Kind"), kindOf(fields.element()));
  }
  fields.text(
      Words::tr("Description"), [](auto& n) -> auto& { return n.description; }, FieldKind::Text);
}

/// The lanes a node may go to: those of its participant.
void addRole(FieldList<Node>& fields, const Process& process)
{
  QStringList names{Words::tr("(nobody)")};
  std::vector<std::optional<LaneId>> lanes{std::nullopt};
  for (const Lane& lane : process.lanes()) {
    if (lane.participant && lane.participant != fields.element().participant) continue;
    names.push_back(toQt(lane.name));
    lanes.emplace_back(lane.id);
  }
  int now = 0;
  for (std::size_t i = 0; i < lanes.size(); ++i) {
    if (lanes[i] == fields.element().lane) now = static_cast<int>(i);
  }
  fields.add(
      Words::tr("Role"), FieldKind::Choice, now,
      [lanes](Node& n, const QVariant& v) { n.lane = lanes[static_cast<std::size_t>(v.toInt())]; },
      {}, names);
}

void addLaw(FieldList<Node>& fields)
{
  fields.group(Words::tr("Legal basis"));
  fields.legalBases(
      Words::tr("Legal bases"), [](auto& n) -> auto& { return n.attributes.legalBases; });
  fields.choice<Binding>(
      Words::tr("Binding"), [](auto& n) -> auto& { return n.attributes.binding; });
  fields.text(
      Words::tr("Deadline"), [](auto& n) -> auto& { return n.attributes.deadline; });
}

/// What is drawn beside the step is among its documents, but not written down at it.
void addDocumentList(FieldList<Node>& fields, const QString& name, const StepDocuments& documents,
                     std::vector<std::string> Attributes::*written)
{
  const auto change = [step = fields.element(), documents, written](const QVariant& wanted) {
    return [=](Transaction& transaction, const ProcessId& process) -> Status {
      Result<std::vector<std::string>> now = documents.toWrite(linesFrom(wanted));
      if (!now) return now.error();
      Node changed = step;
      changed.attributes.*written = *std::move(now);
      return applyIfItFits(transaction, process, Replace<Node>{changed});
    };
  };
  fields.addOperation(name, FieldKind::Lines, linesValue(documents.all()), change);
}

void addDocuments(FieldList<Node>& fields, const Process& process)
{
  const Node& step = fields.element();
  fields.group(Words::tr("Documents and IT"));
  addDocumentList(fields, Words::tr("Documents in"), documentsInto(process, step),
                  &Attributes::documentsIn);
  addDocumentList(fields, Words::tr("Documents out"), documentsOutOf(process, step),
                  &Attributes::documentsOut);
  fields.lines(
      Words::tr("IT systems"), [](auto& n) -> auto& { return n.attributes.systems; });
  fields.text(
      Words::tr("Channel"), [](auto& n) -> auto& { return n.attributes.channel; });
}

void addTimes(FieldList<Node>& fields)
{
  const QString minutes = Words::tr("min");
  const auto saidAs = [&](DayKind days) {
    fields.words([days](double time) { return lengthOfTime(time, days, QLocale{}); });
  };
  fields.group(Words::tr("Time"));
  fields.number(
      Words::tr("Processing"), [](auto& n) -> auto& { return n.attributes.times.processing; },
      typedWork, minutes);
  saidAs(DayKind::Working);
  fields.number(
      Words::tr("Waiting"), [](auto& n) -> auto& { return n.attributes.times.waiting; }, typedWait,
      minutes);
  saidAs(DayKind::Calendar);
  fields.number(
      Words::tr("Transport"), [](auto& n) -> auto& { return n.attributes.times.transport; },
      typedWait, minutes);
  saidAs(DayKind::Calendar);
  fields.number(
      Words::tr("Idle"), [](auto& n) -> auto& { return n.attributes.times.idle; }, typedWait,
      minutes);
  saidAs(DayKind::Calendar);
  fields.number(
      Words::tr("Share of cases"), [](auto& n) -> auto& { return n.attributes.frequency; },
      typedPercent, Words::tr("%"), 100);
}

std::vector<PropertyField> joined(std::vector<PropertyField> fields,
                                  std::vector<PropertyField> more)
{
  std::ranges::move(more, std::back_inserter(fields));
  return fields;
}

std::vector<PropertyField> nodeFields(const Process& process, const Node& node)
{
  FieldList<Node> fields{node};
  addWhat(fields);
  fields.group(Words::tr("Who"));
  addRole(fields, process);
  if (isActivity(node)) {
    fields.choice<CareerGroup>(
        Words::tr("Career group"), [](auto& n) -> auto& { return n.attributes.careerGroup; });
    addLaw(fields);
    addDocuments(fields, process);
    addTimes(fields);
  }
  fields.group(Words::tr("Note"));
  fields.text(
      Words::tr("Note"), [](auto& n) -> auto& { return n.attributes.note; }, FieldKind::Text);
  if (isActivity(node)) {
    fields.group(Words::tr("FIM"));
    fields.choice<ActivityGroup>(
        Words::tr("Activity group"), [](auto& n) -> auto& { return n.attributes.activityGroup; });
  }
  return joined(fields.take(), fimFieldsOf(node));
}

std::vector<PropertyField> flowFields(const Flow& flow)
{
  FieldList<Flow> fields{flow};
  fields.group(Words::tr("Sequence flow"));
  fields.text(
      Words::tr("Label"), [](auto& f) -> auto& { return f.label; });
  fields.text(
      Words::tr("Condition"), [](auto& f) -> auto& { return f.condition; });
  fields.addOperation(Words::tr("Normal case"), FieldKind::Switch, flow.isDefault,
                      [id = flow.id](const QVariant& wanted) -> Operation {
                        return [id, isDefault = wanted.toBool()](Transaction& transaction,
                                                                 const ProcessId& process) {
                          return setDefault(transaction, process, id, isDefault);
                        };
                      });
  fields.text(
      Words::tr("Description"), [](auto& f) -> auto& { return f.description; }, FieldKind::Text);
  return fields.take();
}

std::vector<PropertyField> participantFields(const Participant& participant)
{
  FieldList<Participant> fields{participant};
  fields.group(Words::tr("Participant"));
  fields.text(
      Words::tr("Name"), [](auto& p) -> auto& { return p.name; });
  fields.choice<ParticipantRole>(
      Words::tr("Role in the process"), [](auto& p) -> auto& { return p.role; });
  fields.text(
      Words::tr("Description"), [](auto& p) -> auto& { return p.description; }, FieldKind::Text);
  return fields.take();
}

/// Elements that are little more than a text.
template <typename Element, typename Part>
std::vector<PropertyField> textFields(const Element& element, const QString& group,
                                      const QString& name, Part part)
{
  FieldList<Element> fields{element};
  fields.group(group);
  fields.text(name, part, FieldKind::Text);
  return fields.take();
}

/// The header is no element: its edit is made here.
class HeaderFields
{
 public:
  explicit HeaderFields(ProcessHeader header) : m_header{std::move(header)} {}

  template <typename Part>
  void text(const QString& name, Part part, FieldKind kind = FieldKind::Line)
  {
    add(name, kind, toQt(part(m_header)),
        [part](ProcessHeader& h, const QVariant& v) { part(h) = textFrom(v); });
  }
  template <typename Part>
  void lines(const QString& name, Part part)
  {
    add(name, FieldKind::Lines, linesValue(part(m_header)),
        [part](ProcessHeader& h, const QVariant& v) { part(h) = linesFrom(v); });
  }
  template <typename Part>
  void number(const QString& name, Part part)
  {
    add(name, FieldKind::Number, numberValue(part(m_header), 1),
        [part](ProcessHeader& h, const QVariant& v) { part(h) = numberFrom(v, 1); });
    m_fields.back().read = typedNumber;
  }
  template <typename Enum, typename Part>
  void choice(const QString& name, Part part)
  {
    add(name, FieldKind::Choice, indexOf(part(m_header)),
        [part](ProcessHeader& h, const QVariant& v) { part(h) = enumAt<Enum>(v.toInt()); });
    m_fields.back().choices = termsOf<Enum>();
  }
  void legalBases(const QString& name)
  {
    add(name, FieldKind::Lines, legalBasesValue(m_header.profile.legalBases),
        [](ProcessHeader& h, const QVariant& v) {
          h.profile.legalBases = legalBasesFrom(v, h.profile.legalBases);
        });
  }
  void group(const QString& name) { m_group = name; }
  std::vector<PropertyField> take() { return std::move(m_fields); }

 private:
  template <typename Put>
  void add(const QString& name, FieldKind kind, const QVariant& value, Put put)
  {
    PropertyField field{m_group, name, kind, value};
    field.change = [header = m_header, put](const QVariant& wanted) -> Operation {
      ProcessHeader changed = header;
      put(changed, wanted);
      return [changed](Transaction& transaction, const ProcessId& process) {
        return setHeader(transaction, process, changed);
      };
    };
    m_fields.push_back(std::move(field));
  }

  ProcessHeader m_header;
  QString m_group;
  std::vector<PropertyField> m_fields;
};

std::vector<PropertyField> profileFields(const Process& process)
{
  HeaderFields fields{process.header()};
  fields.group(Words::tr("Process"));
  fields.text(
      Words::tr("Name"), [](auto& h) -> auto& { return h.name; });
  fields.text(
      Words::tr("Description"), [](auto& h) -> auto& { return h.description; }, FieldKind::Text);
  fields.group(Words::tr("Authority"));
  fields.text(
      Words::tr("Municipality"), [](auto& h) -> auto& { return h.profile.authority.name; });
  fields.text(
      Words::tr("AGS"), [](auto& h) -> auto& { return h.profile.authority.ags; });
  fields.number(
      Words::tr("Inhabitants"), [](auto& h) -> auto& { return h.profile.authority.inhabitants; });
  fields.number(
      Words::tr("Cases a year"), [](auto& h) -> auto& { return h.profile.authority.casesPerYear; });
  fields.group(Words::tr("Fact sheet"));
  fields.text(
      Words::tr("Service"), [](auto& h) -> auto& { return h.profile.serviceName; });
  fields.text(
      Words::tr("LeiKa key"), [](auto& h) -> auto& { return h.profile.key; });
  fields.choice<DetailLevel>(
      Words::tr("Level of detail"), [](auto& h) -> auto& { return h.profile.level; });
  fields.choice<ReleaseStatus>(
      Words::tr("Status"), [](auto& h) -> auto& { return h.profile.status; });
  fields.text(
      Words::tr("Version"), [](auto& h) -> auto& { return h.profile.version; });
  fields.text(
      Words::tr("Definition"), [](auto& h) -> auto& { return h.profile.definition; },
      FieldKind::Text);
  fields.lines(
      Words::tr("Triggers"), [](auto& h) -> auto& { return h.profile.triggers; });
  fields.lines(
      Words::tr("Results"), [](auto& h) -> auto& { return h.profile.results; });
  fields.legalBases(Words::tr("Legal bases"));
  fields.text(
      Words::tr("Valid from"), [](auto& h) -> auto& { return h.profile.validFrom; });
  fields.text(
      Words::tr("Valid until"), [](auto& h) -> auto& { return h.profile.validUntil; });
  fields.text(
      Words::tr("Note"), [](auto& h) -> auto& { return h.profile.note; }, FieldKind::Text);
  return fields.take();
}

}  // namespace

QString legalBasesField()
{
  return Words::tr("Legal bases");
}

std::vector<PropertyField> fieldsOf(const Process& process, const std::optional<ElementId>& id)
{
  if (!id) return joined(profileFields(process), fimFieldsOf(process));
  const std::string& value = id->value();
  if (const Node* node = process.findNode(NodeId{value})) return nodeFields(process, *node);
  if (const Flow* flow = process.findFlow(FlowId{value})) return flowFields(*flow);
  if (const auto* p = process.findParticipant(ParticipantId{value})) return participantFields(*p);
  if (const Lane* lane = process.findLane(LaneId{value})) {
    return textFields(
        *lane, Words::tr("Lane"), Words::tr("Name"), [](auto& l) -> auto& { return l.name; });
  }
  if (const auto* message = process.messageFlows().find(MessageFlowId{value})) {
    return textFields(
        *message, Words::tr("Message"), Words::tr("Label"),
        [](auto& m) -> auto& { return m.label; });
  }
  if (const auto* data = process.dataObjects().find(DataObjectId{value})) {
    return textFields(
        *data, Words::tr("Document"), Words::tr("Label"), [](auto& d) -> auto& { return d.label; });
  }
  if (const auto* note = process.annotations().find(AnnotationId{value})) {
    return textFields(
        *note, Words::tr("Annotation"), Words::tr("Text"), [](auto& a) -> auto& { return a.text; });
  }
  if (const auto* group = process.groups().find(GroupId{value})) {
    return textFields(
        *group, Words::tr("Group"), Words::tr("Label"), [](auto& g) -> auto& { return g.label; });
  }
  return {};
}

}  // namespace einklang::ui
