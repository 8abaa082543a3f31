#include "model/base/Text.h"
#include "model/document/Document.h"
#include "model/formats/xml/XmlReader.h"
#include "model/formats/xprozess/XProzessDetails.h"
#include "model/formats/xprozess/XProzessFormat.h"
#include "model/formats/xprozess/XProzessTime.h"
#include "model/formats/xprozess/XProzessTree.h"
#include "tests/support/ProcessBuilder.h"
#include "tests/support/TestData.h"
#include "ui/panels/PropertiesPanel.h"
#include "ui/panels/PropertyField.h"
#include "ui/text/Messages.h"
#include "ui/text/Translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>

using namespace einklang;
using namespace einklang::test;
using namespace einklang::ui;

class FimFieldsTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void everyAttributeOfTheReleasedMessageIsShown();
  void aCodeCanBeChangedAndItsListStays();
  void aPartnerCanBeChanged();
  void stepsOfNoGroupHaveNoSuchFields();
  void thePanelShowsThemWithoutWidening();
};

namespace {

std::string released()
{
  QFile file{QString::fromStdString(testData() + "/fim/mutterschutz-anzeige.xprozess.xml")};
  return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string{};
}

QString shownText(const PropertyField& field)
{
  if (field.kind == FieldKind::Choice) return field.choices.value(field.value.toInt());
  if (field.kind == FieldKind::Lines) return field.value.toStringList().join(QLatin1Char{'\n'});
  return field.value.toString();
}

QString textOfAll(const std::vector<PropertyField>& fields)
{
  QString text;
  for (const PropertyField& field : fields) {
    text += field.name + QLatin1Char{'\n'} + shownText(field) + QLatin1Char{'\n'};
  }
  return text;
}

/// What is said by the picture, by a choice in words or by a switch, or is the file itself.
bool isSaidOtherwise(const XmlElement& parent, const XmlElement& element)
{
  constexpr std::array<std::string_view, 9> others{
      "prozessmodell", "subProzessID",        "referenzaktivitaetengruppeTyp",
      "rolle",         "mitwirkungspflicht",  "modellierungsmethode",
      "name",          "detaillierungsstufe", "exportprofil"};
  const bool isName = element.name.local == "name" && parent.name.local != "handlungsgrundlage";
  if (element.name.local == "name")
    return isName && parent.name.local != "prozessteilnehmer" &&
           parent.name.local != "aktivitaetengruppe";
  return std::ranges::find(others, std::string_view{element.name.local}) != others.end();
}

/// The texts of the leaves: codes by their number, times as in Berlin.
void leavesOf(const XmlElement& element, std::vector<std::string>& texts)
{
  for (const XmlElement& child : element.children) {
    if (isSaidOtherwise(element, child)) continue;
    const std::string text = trim(cleanText(child.text));
    if (!text.empty()) texts.push_back(xprozess::localTime(text));
    leavesOf(child, texts);
  }
}

const XmlElement& at(const XmlElement& element, std::initializer_list<std::string_view> path)
{
  const XmlElement* found = &element;
  for (const std::string_view name : path) found = found->findChild(xprozess::uri, name);
  return *found;
}

/// The texts of the element that the fields do not show; keywords stand in one element.
QStringList missingIn(const QString& shown, const XmlElement& element)
{
  std::vector<std::string> texts;
  leavesOf(element, texts);
  QStringList missing;
  for (const std::string& text : texts) {
    for (const QString& part : toQt(text).split(QLatin1Char{'|'})) {
      if (!shown.contains(part)) missing.push_back(part);
    }
  }
  return missing;
}

const PropertyField& named(const std::vector<PropertyField>& fields, const char* name)
{
  const auto found = std::ranges::find(fields, QString::fromLatin1(name), &PropertyField::name);
  if (found == fields.end()) qFatal("no field %s", name);
  return *found;
}

Document documentWith(ActivityGroup group)
{
  const Process process = ProcessBuilder{}
                              .flow("start -> a -> end")
                              .with("a", [&](Node& n) { n.attributes.activityGroup = group; })
                              .build();
  return Document{FileContent{{process}, {}, {}}};
}

/// The details after the field of this name got this value.
GroupDetails changed(ActivityGroup group, const char* name, const QVariant& value)
{
  Document document = documentWith(group);
  const Process& process = document.content().processes.front();
  const auto fields = fieldsOf(process, ElementId{"a"});
  Transaction transaction{document, "test"};
  if (!named(fields, name).change(value)(transaction, process.id())) qFatal("refused");
  transaction.commit();
  return *groupDetailsOf(*document.content().processes.front().findNode(NodeId{"a"}));
}

}  // namespace

void FimFieldsTest::everyAttributeOfTheReleasedMessageIsShown()
{
  if (testData().empty()) QSKIP("EINKLANG_TEST_DATA is not set");
  const Import import = *readXProzess(released(), "released.xml");
  const XmlElement message = readXml(released(), "released.xml")->root;
  const Process& process = *std::ranges::max_element(
      import.content.processes, {}, [](const Process& p) { return p.nodes().size(); });
  const QString profile = textOfAll(fieldsOf(process, std::nullopt));

  XmlElement ofProcess = at(message, {"prozessbibliothek", "prozess"});
  std::size_t groups = 0;
  for (const XmlElement* group : xprozess::groupsOf(ofProcess)) {
    const ElementId id{xprozess::textIn(*group, "subProzessID")};
    QCOMPARE(missingIn(textOfAll(fieldsOf(process, id)), *group), QStringList{});
    ++groups;
  }
  QCOMPARE(groups, std::size_t{12});
  std::erase_if(ofProcess.children,
                [](const XmlElement& e) { return e.name.local == "prozessstrukturbeschreibung"; });
  QCOMPARE(missingIn(profile, ofProcess), QStringList{});
  QCOMPARE(missingIn(profile, at(message, {"prozesskatalog", "prozessklasse"})), QStringList{});
}

void FimFieldsTest::aCodeCanBeChangedAndItsListStays()
{
  const GroupDetails details =
      changed(ActivityGroup::CheckFormally, "Formal checks",
              QStringList{QStringLiteral("2"), QStringLiteral("4: Verfahren")});

  QCOMPARE(details.formalChecks.size(), std::size_t{2});
  QCOMPARE(textOf(details.formalChecks.front()), std::string{"2: örtliche Zuständigkeit"});
  QCOMPARE(details.formalChecks.back().version, std::string{"2019-08-05"});
}

void FimFieldsTest::aPartnerCanBeChanged()
{
  const GroupDetails details = changed(ActivityGroup::ProvideInformation, "Provided to",
                                       QStringList{QStringLiteral("Bescheid | Hundehalter")});

  QCOMPARE(details.provided.front().document, std::string{"Bescheid"});
  QCOMPARE(details.provided.front().partner, std::string{"Hundehalter"});
  QCOMPARE(details.provided.front().channel.code, std::string{"99"});
}

void FimFieldsTest::stepsOfNoGroupHaveNoSuchFields()
{
  const Document document = documentWith(ActivityGroup::None);

  const auto fields = fieldsOf(document.content().processes.front(), ElementId{"a"});

  QVERIFY(std::ranges::none_of(
      fields, [](const PropertyField& f) { return f.name == QStringLiteral("Number"); }));
}

/// Writes pictures where EINKLANG_PICTURES names a folder.
void FimFieldsTest::thePanelShowsThemWithoutWidening()
{
  if (testData().empty()) QSKIP("EINKLANG_TEST_DATA is not set");
  installTranslations(*QCoreApplication::instance(), QLocale{QLocale::German});
  const Import import = *readXProzess(released(), "released.xml");
  const Process& process = *std::ranges::max_element(
      import.content.processes, {}, [](const Process& p) { return p.nodes().size(); });
  const auto involve =
      std::ranges::find(process.nodes(), "Zusätzliche Informationen einholen", &Node::label);
  const QString folder = qEnvironmentVariable("EINKLANG_PICTURES");
  PropertiesPanel panel;
  panel.resize(340, 1500);
  panel.QWidget::show();
  for (const std::optional<ElementId>& id :
       {std::optional<ElementId>{}, std::optional<ElementId>{involve->id}}) {
    panel.show(process, id);
    QCoreApplication::processEvents();
    QVERIFY(panel.widget()->minimumSizeHint().width() <= 340);
    const QString name = id ? QStringLiteral("/fim-group.png") : QStringLiteral("/fim-process.png");
    if (!folder.isEmpty()) QVERIFY(panel.widget()->grab().save(folder + name));
  }
}

QTEST_MAIN(FimFieldsTest)
#include "FimFieldsTest.moc"
