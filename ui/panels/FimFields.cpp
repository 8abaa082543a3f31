#include "ui/panels/FimFields.h"

#include "model/base/Text.h"
#include "model/formats/xprozess/XProzessDetails.h"
#include "model/formats/xprozess/XProzessFacts.h"
#include "model/operations/Changes.h"
#include "ui/panels/FieldValues.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace einklang::ui {
namespace {

struct Words
{
  Q_DECLARE_TR_FUNCTIONS(einklang::ui::FimFields)
};

/// A code as it is typed: "2" or "2: örtliche Zuständigkeit". What was there before keeps its list.
ListedCode codeFrom(const std::string& text, const std::vector<ListedCode>& before)
{
  const std::string number = trim(text.substr(0, text.find(':')));
  const auto known = std::ranges::find(before, number, &ListedCode::code);
  return known == before.end() ? ListedCode{number} : *known;
}

std::optional<ListedCode> oneCode(const QVariant& value, const std::optional<ListedCode>& before)
{
  const std::string text = textFrom(value);
  if (trim(text).empty()) return std::nullopt;
  return codeFrom(text, before ? std::vector{*before} : std::vector<ListedCode>{});
}

QVariant shownCode(const std::optional<ListedCode>& code)
{
  return code ? toQt(textOf(*code)) : QString{};
}

/// "Bescheid | Antragsteller | 99: Keine Vorgabe".
QString shownExchange(const DataExchange& exchange)
{
  QStringList parts{toQt(exchange.document), toQt(exchange.partner)};
  if (!exchange.channel.code.empty()) parts.push_back(toQt(textOf(exchange.channel)));
  return parts.join(QStringLiteral(" | "));
}

DataExchange exchangeFrom(const std::string& line, const std::vector<DataExchange>& before)
{
  const auto known = std::ranges::find_if(
      before, [&](const DataExchange& exchange) { return shownExchange(exchange) == toQt(line); });
  if (known != before.end()) return *known;
  const std::vector<std::string> parts = split(line, '|');
  DataExchange made{trim(parts[0])};
  if (parts.size() > 1) made.partner = trim(parts[1]);
  if (parts.size() > 2) made.channel = codeFrom(parts[2], {});
  return made;
}

QVariant shownExchanges(const std::vector<DataExchange>& exchanges)
{
  QStringList lines;
  for (const DataExchange& exchange : exchanges) lines.push_back(shownExchange(exchange));
  return lines;
}

std::vector<DataExchange> exchangesFrom(const QVariant& value,
                                        const std::vector<DataExchange>& before)
{
  std::vector<DataExchange> made;
  for (const std::string& line : linesFrom(value)) made.push_back(exchangeFrom(line, before));
  return made;
}

/// Collects the fields of the details of one activity group.
class DetailFields
{
 public:
  explicit DetailFields(const Node& node)
      : m_node{node}, m_details{groupDetailsOf(node).value_or(GroupDetails{})}
  {}

  template <typename Put>
  void add(const QString& name, FieldKind kind, const QVariant& value, Put put)
  {
    PropertyField field{Words::tr("FIM"), name, kind, value, {}, {}, {}};
    field.change = [node = m_node, details = m_details, put](const QVariant& wanted) -> Operation {
      GroupDetails changed = details;
      put(changed, wanted);
      return [after = withGroupDetails(node, changed)](Transaction& transaction,
                                                       const ProcessId& process) {
        return applyIfItFits(transaction, process, Replace<Node>{after});
      };
    };
    m_fields.push_back(std::move(field));
  }

  void exchanges(const QString& name, std::vector<DataExchange> GroupDetails::*part)
  {
    add(name, FieldKind::Lines, shownExchanges(m_details.*part),
        [part](GroupDetails& d, const QVariant& v) { d.*part = exchangesFrom(v, d.*part); });
  }

  void code(const QString& name, std::optional<ListedCode> GroupDetails::*part)
  {
    add(name, FieldKind::Line, shownCode(m_details.*part),
        [part](GroupDetails& d, const QVariant& v) { d.*part = oneCode(v, d.*part); });
  }

  void text(const QString& name, std::string GroupDetails::*part, FieldKind kind)
  {
    add(name, kind, toQt(m_details.*part),
        [part](GroupDetails& d, const QVariant& v) { d.*part = textFrom(v); });
  }

  void formalChecks()
  {
    QStringList lines;
    for (const ListedCode& check : m_details.formalChecks) lines.push_back(toQt(textOf(check)));
    add(Words::tr("Formal checks"), FieldKind::Lines, lines,
        [](GroupDetails& d, const QVariant& v) {
          std::vector<ListedCode> made;
          for (const std::string& line : linesFrom(v))
            made.push_back(codeFrom(line, d.formalChecks));
          d.formalChecks = std::move(made);
        });
  }

  void duty()
  {
    add(Words::tr("Duty to cooperate"), FieldKind::Switch,
        m_details.dutyToCooperate.value_or(false),
        [](GroupDetails& d, const QVariant& v) { d.dutyToCooperate = v.toBool(); });
  }

  void shown(const QString& name, const QString& value)
  {
    m_fields.push_back({Words::tr("FIM"), name, FieldKind::Shown, value, {}, {}, {}});
  }

  std::vector<PropertyField> take() { return std::move(m_fields); }

 private:
  Node m_node;
  GroupDetails m_details;
  std::vector<PropertyField> m_fields;
};

void addSpecific(DetailFields& fields, ActivityGroup type)
{
  switch (type) {
    case ActivityGroup::ReceiveInformation:
      return fields.exchanges(Words::tr("Received from"), &GroupDetails::received);
    case ActivityGroup::ProvideInformation:
      return fields.exchanges(Words::tr("Provided to"), &GroupDetails::provided);
    case ActivityGroup::CheckFormally:
      return fields.formalChecks();
    case ActivityGroup::DecideWithDiscretion:
      fields.text(Words::tr("Aids"), &GroupDetails::aids, FieldKind::Text);
      return fields.code(Words::tr("Kind of decision"), &GroupDetails::decision);
    case ActivityGroup::DecideWithoutDiscretion:
      return fields.text(Words::tr("Aids"), &GroupDetails::aids, FieldKind::Text);
    case ActivityGroup::ProcessData:
      return fields.code(Words::tr("Kind of processing"), &GroupDetails::processing);
    case ActivityGroup::Involve:
      fields.exchanges(Words::tr("Provided to"), &GroupDetails::provided);
      fields.exchanges(Words::tr("Received from"), &GroupDetails::received);
      fields.duty();
      return fields.code(Words::tr("Form of involvement"), &GroupDetails::participation);
    case ActivityGroup::Other:
      return fields.text(Words::tr("What is done"), &GroupDetails::description, FieldKind::Text);
    case ActivityGroup::None:
      break;
  }
}

struct FactName
{
  std::string_view element;
  const char* name;
};

constexpr std::array<FactName, 34> factNames{{
    {"id", QT_TRANSLATE_NOOP("einklang::ui::FimFields", "Key")},
    {"version", QT_TRANSLATE_NOOP("einklang::ui::FimFields", "Version")},
    {"bezeichnung", QT_TRANSLATE_NOOP("einklang::ui::FimFields", "Service")},
    {"definition", QT_TRANSLATE_NOOP("einklang::ui::FimFields", "Definition")},
    {"beschreibung", QT_TRANSLATE_NOOP("einklang::ui::FimFields", "Description")},
    {"handlungsgrundlage", QT_TRANSLATE_NOOP("einklang::ui::FimFields", "Legal bases in full")},
    {"zwecksetzung", QT_TRANSLATE_NOOP("einklang::ui::FimFields", "Purpose")},
    {"operativesZiel", QT_TRANSLATE_NOOP("einklang::ui::FimFields", "Operative aim")},
    {"handlungsform", QT_TRANSLATE_NOOP("einklang::ui::FimFields", "Form of action")},
    {"verfahrensart", QT_TRANSLATE_NOOP("einklang::ui::FimFields", "Kind of procedure")},
    {"fachlichFreigebendeStelle", QT_TRANSLATE_NOOP("einklang::ui::FimFields", "Released by")},
    {"merkmal", QT_TRANSLATE_NOOP("einklang::ui::FimFields", "Features")},
    {"klassifikation", QT_TRANSLATE_NOOP("einklang::ui::FimFields", "Classification")},
    {"schlagwort", QT_TRANSLATE_NOOP("einklang::ui::FimFields", "Keywords")},
    {"prozessteilnehmer", QT_TRANSLATE_NOOP("einklang::ui::FimFields", "Participants")},
    {"formularID", QT_TRANSLATE_NOOP("einklang::ui::FimFields", "Form")},
    {"prozessID", QT_TRANSLATE_NOOP("einklang::ui::FimFields", "Process")},
    {"formularverweis", QT_TRANSLATE_NOOP("einklang::ui::FimFields", "Form")},
    {"textuelleBeschreibung", QT_TRANSLATE_NOOP("einklang::ui::FimFields", "Trigger or result")},
    {"detaillierungsstufe", QT_TRANSLATE_NOOP("einklang::ui::FimFields", "Level of detail")},
    {"bundesland", QT_TRANSLATE_NOOP("einklang::ui::FimFields", "States")},
    {"gemeindeschluessel", QT_TRANSLATE_NOOP("einklang::ui::FimFields", "Municipality")},
    {"kreis", QT_TRANSLATE_NOOP("einklang::ui::FimFields", "District")},
    {"zielvorgaben", QT_TRANSLATE_NOOP("einklang::ui::FimFields", "Aims")},
    {"status", QT_TRANSLATE_NOOP("einklang::ui::FimFields", "Status as the source says it")},
    {"erstellungszeitpunkt", QT_TRANSLATE_NOOP("einklang::ui::FimFields", "Created")},
    {"letzterAenderungszeitpunkt", QT_TRANSLATE_NOOP("einklang::ui::FimFields", "Last change")},
    {"letzterBearbeiter", QT_TRANSLATE_NOOP("einklang::ui::FimFields", "Last changed by")},
    {"anmerkungLetzteAenderung", QT_TRANSLATE_NOOP("einklang::ui::FimFields", "Remark on it")},
    {"beginn", QT_TRANSLATE_NOOP("einklang::ui::FimFields", "Valid from")},
    {"ende", QT_TRANSLATE_NOOP("einklang::ui::FimFields", "Valid until")},
    {"fachlicherFreigabezeitpunkt",
     QT_TRANSLATE_NOOP("einklang::ui::FimFields", "Released by experts")},
    {"formellerFreigabezeitpunkt",
     QT_TRANSLATE_NOOP("einklang::ui::FimFields", "Released formally")},
    {"uebergeordneteProzessklasseID", QT_TRANSLATE_NOOP("einklang::ui::FimFields", "Class above")},
}};

/// The name of an element that has none here is shown as it stands in the message.
QString nameOfFact(const std::string& element)
{
  const auto known = std::ranges::find(factNames, std::string_view{element}, &FactName::element);
  return known == factNames.end() ? toQt(element) : Words::tr(known->name);
}

/// One row for all facts of the same name.
void addFact(std::vector<PropertyField>& fields, const QString& group, const XProzessFact& fact)
{
  const QString name = nameOfFact(fact.element);
  const auto same = std::ranges::find_if(fields, [&](const PropertyField& field) {
    return field.group == group && field.name == name;
  });
  if (same == fields.end()) {
    fields.push_back({group, name, FieldKind::Shown, toQt(fact.value), {}, {}, {}});
  } else {
    same->value = same->value.toString() + QLatin1Char{'\n'} + toQt(fact.value);
  }
}

}  // namespace

std::vector<PropertyField> fimFieldsOf(const Node& node)
{
  if (node.attributes.activityGroup == ActivityGroup::None) return {};
  DetailFields fields{node};
  fields.text(Words::tr("Number"), &GroupDetails::number, FieldKind::Line);
  fields.text(Words::tr("Version of the group"), &GroupDetails::version, FieldKind::Line);
  addSpecific(fields, node.attributes.activityGroup);
  std::vector<PropertyField> all = fields.take();
  const QString group = all.front().group;
  for (const XProzessFact& fact : xprozessFactsOf(node)) {
    if (fact.element == "handlungsgrundlage") addFact(all, group, fact);
  }
  return all;
}

std::vector<PropertyField> fimFieldsOf(const Process& process)
{
  std::vector<PropertyField> all;
  std::vector<PropertyField> ofClass;
  for (const XProzessFact& fact : xprozessFactsOf(process)) {
    if (fact.ofClass) {
      addFact(ofClass, Words::tr("Class in the FIM catalogue"), fact);
    } else {
      addFact(all, Words::tr("Said by the XProzess message"), fact);
    }
  }
  std::ranges::move(ofClass, std::back_inserter(all));
  return all;
}

}  // namespace einklang::ui
