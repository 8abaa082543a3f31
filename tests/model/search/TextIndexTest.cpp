#include "model/search/TextIndex.h"
#include "tests/support/FullContent.h"
#include "tests/support/ProcessBuilder.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace einklang;
using einklang::test::ProcessBuilder;

namespace {

FileContent contentOf(Process process)
{
  FileContent content;
  content.processes.push_back(std::move(process));
  return content;
}

}  // namespace

class TextIndexTest : public QObject
{
  Q_OBJECT
 private Q_SLOTS:
  void everyTextThatPeopleReadIsFoundWithItsPlace()
  {
    const Process process = ProcessBuilder{"Hundesteuer"}
                                .lane("Steueramt")
                                .flow("start -> Prüfen -[steuerfrei]-> end")
                                .with("Prüfen",
                                      [](Node& node) {
                                        node.description = "Steuern sind fällig";
                                        node.attributes.legalBases = {{"§ 3 Steuersatzung"}};
                                        node.attributes.documentsOut = {"Bescheid", "Steuermarke"};
                                        node.attributes.note = "Steuernummer";
                                      })
                                .build();
    const TextIndex index{contentOf(process)};

    std::set<TextField> fields;
    for (const TextHit& hit : index.find("steuer")) fields.insert(hit.place.field);
    QVERIFY((fields == std::set<TextField>{TextField::Name, TextField::Role, TextField::Label,
                                           TextField::Description, TextField::LegalBasis,
                                           TextField::Document, TextField::Note}));
    const std::vector<TextHit> marks = index.find("steuermarke");
    QCOMPARE(marks.size(), std::size_t{1});
    QCOMPARE(marks[0].place.element->value(), std::string{"Prüfen"});
    QCOMPARE(marks[0].text, std::string{"Steuermarke"});
    QVERIFY(index.find("").empty());
  }

  /// A table of texts that forgot one would not find it.
  void theTextsOfACompleteFileAreAllThere()
  {
    const FileContent content = test::fullContent();
    const TextIndex index{content};
    for (const Process& process : content.processes) {
      for (const Annotation& note : process.annotations()) QVERIFY(!index.find(note.text).empty());
      for (const DataObject& data : process.dataObjects()) QVERIFY(!index.find(data.label).empty());
      for (const MessageFlow& message : process.messageFlows()) {
        QVERIFY(message.label.empty() || !index.find(message.label).empty());
      }
      for (const std::string& keyword : process.profile().keywords) {
        QVERIFY(!index.find(keyword).empty());
      }
      QVERIFY(process.name().empty() || !index.find(process.name()).empty());
    }
  }

  void aPlaceTellsWhichOfSeveralTexts()
  {
    const Process process = ProcessBuilder{}
                                .flow("start -> a -> end")
                                .with("a",
                                      [](Node& node) {
                                        node.attributes.systems = {"Amt24", "EWO", "Amt24"};
                                      })
                                .build();
    const std::vector<TextHit> hits = TextIndex{contentOf(process)}.find("amt24");
    QCOMPARE(hits.size(), std::size_t{2});
    QCOMPARE(hits[1].place.number, hits[0].place.number + 2);
  }

  void replacingPutsTheNewTextIntoEveryPlaceOfAHit()
  {
    const Process process = ProcessBuilder{"Gebühr, keine Gebuehr"}.build();
    const TextHit hit = TextIndex{contentOf(process)}.find("gebühr").front();
    QCOMPARE(replaced(hit, "Steuer"), std::string{"Steuer, keine Steuer"});
    QCOMPARE(replaced(hit, ""), std::string{", keine "});
  }

  void aCapitalStaysWhereASmallLetterWasSearchedFor()
  {
    const Process process = ProcessBuilder{"Prüfen, dann prüfen"}.build();
    const TextHit hit = TextIndex{contentOf(process)}.find("prüfen").front();
    QCOMPARE(replaced(hit, "übersehen", "prüfen"), std::string{"Übersehen, dann übersehen"});
    QCOMPARE(replaced(hit, "sichten", "Prüfen"), std::string{"sichten, dann sichten"});
    QCOMPARE(replaced(hit, "Sichten", "prüfen"), std::string{"Sichten, dann Sichten"});
    QCOMPARE(replaced(hit, "", "prüfen"), std::string{", dann "});
  }
};

QTEST_APPLESS_MAIN(TextIndexTest)
#include "TextIndexTest.moc"
