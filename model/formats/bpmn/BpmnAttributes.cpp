#include "model/formats/bpmn/BpmnAttributes.h"

#include "model/base/Text.h"
#include "model/formats/bpmn/BpmnNames.h"
#include "model/process/Names.h"

namespace einklang::bpmn {
namespace {

/// Visits the fields of an element in one direction, so that reading and writing cannot differ.
class Writing
{
 public:
  explicit Writing(XmlElement& element) : m_element{element} {}

  void text(std::string_view name, const std::string& value) { m_element.set(name, value); }
  void number(std::string_view name, const std::optional<double>& value)
  {
    if (value) m_element.set(name, numberText(*value));
  }
  template <typename Enum>
  void name(std::string_view field, Enum value)
  {
    if (value != Enum{}) m_element.set(field, nameOf(value));
  }
  void texts(std::string_view name, const std::vector<std::string>& values)
  {
    for (const std::string& value : values) child(name).text = value;
  }
  XmlElement& child(std::string_view name)
  {
    return m_element.children.emplace_back(ownElement(name));
  }
  void bases(const std::vector<LegalBasis>& bases)
  {
    for (const LegalBasis& basis : bases) {
      XmlElement& element = child("legalBasis");
      element.text = basis.text;
      Writing{element}.name("type", basis.type);
      element.set("link", basis.link);
    }
  }
  void participants(const std::vector<ProfileParticipant>& participants)
  {
    for (const ProfileParticipant& participant : participants) {
      XmlElement& element = child("participant");
      element.text = participant.name;
      Writing{element}.name("role", participant.role);
    }
  }

 private:
  XmlElement& m_element;
};

class ReadingFields
{
 public:
  explicit ReadingFields(const XmlElement& element) : m_element{element} {}

  void text(std::string_view name, std::string& value)
  {
    value = cleanText(m_element.attribute(name));
  }
  void number(std::string_view name, std::optional<double>& value)
  {
    double parsed = 0;
    if (parseNumber(m_element.attribute(name), parsed)) value = parsed;
  }
  template <typename Enum>
  void name(std::string_view field, Enum& value)
  {
    value = fromName<Enum>(m_element.attribute(field)).value_or(Enum{});
  }
  void texts(std::string_view name, std::vector<std::string>& values)
  {
    each(name, [&](const XmlElement& child) { values.push_back(cleanText(child.text)); });
  }
  void bases(std::vector<LegalBasis>& bases)
  {
    each("legalBasis", [&](const XmlElement& child) {
      LegalBasis& basis = bases.emplace_back();
      basis.text = cleanText(child.text);
      ReadingFields{child}.name("type", basis.type);
      ReadingFields{child}.text("link", basis.link);
    });
  }
  void participants(std::vector<ProfileParticipant>& participants)
  {
    each("participant", [&](const XmlElement& child) {
      participants.push_back({cleanText(child.text)});
      ReadingFields{child}.name("role", participants.back().role);
    });
  }

 private:
  template <typename F>
  void each(std::string_view name, F&& take)
  {
    for (const XmlElement& child : m_element.children) {
      if (child.is(ownUri, name)) take(child);
    }
  }

  const XmlElement& m_element;
};

template <typename Visitor, typename Step>
void visitStep(Visitor visitor, Step& step)
{
  visitor.name("activityGroup", step.activityGroup);
  visitor.text("channel", step.channel);
  visitor.text("deadline", step.deadline);
  visitor.number("processing", step.times.processing);
  visitor.number("waiting", step.times.waiting);
  visitor.number("transport", step.times.transport);
  visitor.number("idle", step.times.idle);
  visitor.name("careerGroup", step.careerGroup);
  visitor.number("frequency", step.frequency);
  visitor.name("binding", step.binding);
  visitor.text("note", step.note);
  visitor.bases(step.legalBases);
  visitor.texts("documentIn", step.documentsIn);
  visitor.texts("documentOut", step.documentsOut);
  visitor.texts("system", step.systems);
}

template <typename Visitor, typename Sheet>
void visitProfile(Visitor visitor, Sheet& sheet)
{
  visitor.text("key", sheet.key);
  visitor.text("version", sheet.version);
  visitor.text("serviceName", sheet.serviceName);
  visitor.name("level", sheet.level);
  visitor.text("authority", sheet.authority.name);
  visitor.text("ags", sheet.authority.ags);
  visitor.number("inhabitants", sheet.authority.inhabitants);
  visitor.number("casesPerYear", sheet.authority.casesPerYear);
  visitor.text("definition", sheet.definition);
  visitor.text("releasedBy", sheet.releasedBy);
  visitor.name("status", sheet.status);
  visitor.text("validFrom", sheet.validFrom);
  visitor.text("validUntil", sheet.validUntil);
  visitor.text("note", sheet.note);
  visitor.texts("trigger", sheet.triggers);
  visitor.texts("result", sheet.results);
  visitor.participants(sheet.participants);
  visitor.bases(sheet.legalBases);
  visitor.texts("keyword", sheet.keywords);
}

}  // namespace

std::optional<XmlElement> writeStep(const Attributes& attributes)
{
  if (attributes == Attributes{}) return std::nullopt;
  XmlElement step = ownElement("step");
  visitStep(Writing{step}, attributes);
  return step;
}

Attributes readStep(const XmlElement& step)
{
  Attributes attributes;
  visitStep(ReadingFields{step}, attributes);
  return attributes;
}

std::optional<XmlElement> writeProfile(const Profile& profile)
{
  if (profile == Profile{}) return std::nullopt;
  XmlElement sheet = ownElement("profile");
  visitProfile(Writing{sheet}, profile);
  return sheet;
}

Profile readProfile(const XmlElement& profile)
{
  Profile sheet;
  visitProfile(ReadingFields{profile}, sheet);
  return sheet;
}

XmlElement ownElement(std::string_view name)
{
  XmlElement element;
  element.name = {std::string{ownUri}, std::string{name}, "einklang"};
  return element;
}

}  // namespace einklang::bpmn
