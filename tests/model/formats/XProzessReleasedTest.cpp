// The message of a released FIM process, from the test data.
#include "model/base/Text.h"
#include "model/formats/xml/XmlReader.h"
#include "model/formats/xml/XmlWriter.h"
#include "model/formats/xprozess/XProzessCheck.h"
#include "model/formats/xprozess/XProzessDetails.h"
#include "model/formats/xprozess/XProzessFacts.h"
#include "model/formats/xprozess/XProzessFormat.h"
#include "model/formats/xprozess/XProzessTree.h"
#include "model/process/Edit.h"
#include "model/process/SameMeaning.h"
#include "tests/support/XProzessSchema.h"

#include <QTest>

using namespace einklang;
using namespace einklang::test;

class XProzessReleasedTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void everyGroupKeepsItsDetails();
  void oneChangedGroupIsTheOnlyDifference();
  void catalogueLibraryAndCodesStayVerbatim();
  void whatIsWrittenFollowsTheSchema();
  void pictureAndReportAreReplacedByOurs();
  void theReportsContradictionIsFound();
  void whatFimAsksForIsListed();
  void midnightIsToldInBerlin();
  void theStatusOfAnOldListIsNotRelabelled();
};

namespace {

std::string bytesOf(const std::string& file)
{
  QFile opened{QString::fromStdString(testData() + "/fim/" + file)};
  return opened.open(QIODevice::ReadOnly) ? opened.readAll().toStdString() : std::string{};
}

Import released(const std::string& file = "mutterschutz-anzeige.xprozess.xml")
{
  Result<Import> import = readXProzess(bytesOf(file), file);
  if (!import) qFatal("%s", english(import.error()).c_str());
  return std::move(*import);
}

Process& mainOf(Import& import)
{
  return *std::ranges::max_element(import.content.processes, {},
                                   [](const Process& p) { return p.nodes().size(); });
}

const Node& named(const Process& process, const std::string& label)
{
  return *std::ranges::find(process.nodes(), label, &Node::label);
}

XmlElement root(const std::string& bytes)
{
  return readXml(bytes, "message")->root;
}

const XmlElement& at(const XmlElement& element, std::initializer_list<std::string_view> path)
{
  const XmlElement* found = &element;
  for (const std::string_view name : path) found = found->findChild(xprozess::uri, name);
  return *found;
}

/// The activity groups by their numbers, each in one line.
std::map<std::string, std::string> groupTexts(const XmlElement& message)
{
  std::map<std::string, std::string> texts;
  for (const XmlElement* group :
       xprozess::groupsOf(at(message, {"prozessbibliothek", "prozess"}))) {
    texts[xprozess::textIn(*group, "id")] = xmlFragment(*group);
  }
  return texts;
}

/// Every text of an element but embedded files, sorted.
void collect(const XmlElement& element, std::vector<std::string>& texts)
{
  if (element.name.local == "inhalt") return;
  if (!trim(element.text).empty()) texts.push_back(element.name.local + "=" + trim(element.text));
  for (const XmlAttribute& a : element.attributes) texts.push_back(a.name.local + "=" + a.value);
  for (const XmlElement& child : element.children) collect(child, texts);
}

std::vector<std::string> textsOf(const XmlElement& element)
{
  std::vector<std::string> texts;
  collect(element, texts);
  std::ranges::sort(texts);
  return texts;
}

}  // namespace

void XProzessReleasedTest::init()
{
  if (testData().empty()) QSKIP("EINKLANG_TEST_DATA is not set");
}

void XProzessReleasedTest::everyGroupKeepsItsDetails()
{
  Import import = released();
  const Process& process = mainOf(import);

  const auto involve = groupDetailsOf(named(process, "Zusätzliche Informationen einholen"));
  QVERIFY(involve);
  QCOMPARE(involve->number, std::string{"09"});
  QCOMPARE(involve->received.size(), std::size_t{3});
  QCOMPARE(involve->provided.front().partner, std::string{"Arbeitgeber"});
  QCOMPARE(textOf(involve->provided.front().channel), std::string{"99: Keine Vorgabe"});
  QCOMPARE(involve->dutyToCooperate, std::optional{true});
  QCOMPARE(textOf(*involve->participation), std::string{"3: Auskunft"});
  const auto check = groupDetailsOf(named(process, "Zuständigkeit prüfen"));
  QCOMPARE(check->formalChecks.size(), std::size_t{2});
  const auto decide = groupDetailsOf(named(process, "Über Erhebung einer Geldbuße entscheiden"));
  QCOMPARE(decide->aids, std::string{"keine"});
  QCOMPARE(textOf(*decide->decision), std::string{"2: Entschließungsermessen"});
}

void XProzessReleasedTest::oneChangedGroupIsTheOnlyDifference()
{
  Import import = released();
  const auto before = groupTexts(root(bytesOf("mutterschutz-anzeige.xprozess.xml")));
  Process& process = mainOf(import);
  Node node = named(process, "Anzeige fachlich prüfen");
  GroupDetails details = *groupDetailsOf(node);
  details.aids = "Merkblatt";
  apply(process, Replace<Node>{withGroupDetails(node, details)});

  const std::string written = writeXProzess(import.content).bytes;
  Result<Import> again = readXProzess(written, "again.xml");

  QVERIFY(again);
  QVERIFY(sameMeaning(process, mainOf(*again)));
  auto after = groupTexts(root(written));
  QCOMPARE(after.size(), std::size_t{12});
  for (const auto& [number, text] : before) {
    if (number != "04") QCOMPARE(after[number], text);
  }
  QVERIFY(after["04"] != before.at("04"));
  const auto told = groupDetailsOf(named(mainOf(*again), "Anzeige fachlich prüfen"));
  QCOMPARE(told->aids, std::string{"Merkblatt"});
}

void XProzessReleasedTest::catalogueLibraryAndCodesStayVerbatim()
{
  const XmlElement before = root(bytesOf("mutterschutz-anzeige.xprozess.xml"));

  const XmlElement after = root(writeXProzess(released().content).bytes);

  for (const char* part : {"prozesskatalog", "prozessbibliothek"}) {
    QCOMPARE(textsOf(at(after, {part})), textsOf(at(before, {part})));
  }
}

void XProzessReleasedTest::whatIsWrittenFollowsTheSchema()
{
  const XProzessSchema schema;
  QVERIFY(schema.isThere());
  for (const char* file : {"mutterschutz-anzeige.xprozess.xml", "minimal-example.xprozess.xml"}) {
    for (const auto message : {XProzessMessage::Everything, XProzessMessage::Library}) {
      const XProzessExport written = writeXProzess(released(file).content, {.message = message});
      // The released message itself names an empty class that was replaced.
      for (const std::string& fault : schema.faultsOf(root(written.bytes))) {
        QVERIFY2(fault.find("abgeloesteProzessklasse") != std::string::npos, fault.c_str());
      }
    }
  }
}

void XProzessReleasedTest::pictureAndReportAreReplacedByOurs()
{
  XProzessOptions options;
  options.picture = [](const Process&) { return XProzessFile{"Modellgrafik.svg", "<svg/>"}; };

  const XmlElement after = root(writeXProzess(released().content, options).bytes);

  const XmlElement& model = at(after, {"prozessbibliothek", "prozess", "prozessmodell"});
  QCOMPARE(xprozess::childrenOf(model, "visualisierungsdatei").size(), std::size_t{1});
  const std::string picture = xprozess::textIn(at(model, {"visualisierungsdatei"}), "inhalt");
  QVERIFY(picture.size() < 1'000);
  const std::string report = xprozess::textIn(at(model, {"beschreibungsdatei"}), "inhalt");
  QVERIFY(report.size() > 500'000);
}

void XProzessReleasedTest::theReportsContradictionIsFound()
{
  Import import = released();

  const Findings found = checkAgainstPicture(mainOf(import));

  QCOMPARE(found.size(), std::size_t{1});
  QCOMPARE(found.front().rule, std::string{"attribute-contradicts-picture"});
  const std::vector<std::string>& words = found.front().message.arguments;
  QCOMPARE(words[0], std::string{"Korrektur anfordern"});
  QVERIFY(words[2].starts_with("Aufsichtsbehörde"));
  QCOMPARE(words[3], std::string{"Arbeitgeber"});
}

void XProzessReleasedTest::whatFimAsksForIsListed()
{
  Import import = released();

  const Findings found = checkForFim(mainOf(import));

  // The released message itself says no result; everything else is there.
  std::vector<std::string> sentences;
  for (const Finding& finding : found) {
    if (finding.severity != Severity::Info) sentences.push_back(english(finding.message));
  }
  QCOMPARE(sentences, std::vector<std::string>{"The result of the process is missing."});
  const Process empty{ProcessId{"p"}};
  QVERIFY(checkForFim(empty).size() >= 12);
}

void XProzessReleasedTest::midnightIsToldInBerlin()
{
  Import import = released();

  QCOMPARE(mainOf(import).profile().validFrom, std::string{"2020-01-01"});
  const auto facts = xprozessFactsOf(mainOf(import));
  const auto change =
      std::ranges::find(facts, std::string{"letzterAenderungszeitpunkt"}, &XProzessFact::element);
  QVERIFY(change != facts.end());
  QCOMPARE(change->value, std::string{"2022-04-04 18:00"});
}

void XProzessReleasedTest::theStatusOfAnOldListIsNotRelabelled()
{
  Import import = released();

  QCOMPARE(mainOf(import).profile().status, ReleaseStatus::Unspecified);
  const auto facts = xprozessFactsOf(mainOf(import));
  const auto status = std::ranges::find(facts, std::string{"status"}, &XProzessFact::element);
  QCOMPARE(status->value, std::string{"2 (2020-03-19)"});
}

QTEST_APPLESS_MAIN(XProzessReleasedTest)
#include "XProzessReleasedTest.moc"
