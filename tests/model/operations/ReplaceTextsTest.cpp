#include "model/base/Contract.h"  // first: moc 6.4 does not survive <compare> before <string>
#include "model/operations/ReplaceTexts.h"
#include "model/operations/StepNames.h"
#include "tests/support/ProcessBuilder.h"

#include <QTest>

#include <algorithm>

using namespace einklang;
using einklang::test::ProcessBuilder;

namespace {

const ProcessId processId{"P"};

FileContent sample()
{
  return {.processes = {ProcessBuilder{"Gebühr erheben"}
                            .lane("Gebührkasse")
                            .flow("start -> Gebühr_festsetzen -> end")
                            .with("Gebühr_festsetzen",
                                  [](Node& node) {
                                    node.attributes.documentsOut = {"Gebühr", "Bescheid"};
                                    node.attributes.legalBases = {{"Gebührsatzung"}};
                                  })
                            .build()}};
}

std::vector<TextReplacement> replacing(const FileContent& content, const std::string& query,
                                       const std::string& by, bool wholeWords = false)
{
  std::vector<TextReplacement> all;
  for (const TextHit& hit : TextIndex{content}.find(query, wholeWords)) {
    all.push_back({hit.place, hit.text, replaced(hit, by)});
  }
  return all;
}

Status run(Document& document, const std::vector<TextReplacement>& replacements)
{
  Transaction transaction{document, steps::replaceTexts};
  const Status status = replaceTexts(transaction, replacements);
  if (status) transaction.commit();
  return status;
}

}  // namespace

class ReplaceTextsTest : public QObject
{
  Q_OBJECT
 private Q_SLOTS:
  void everyTextIsReplacedInOneStepThatCanBeTakenBack()
  {
    Document document{sample()};
    const FileContent before = document.content();

    QVERIFY(run(document, replacing(before, "gebuehr", "Abgabe")).has_value());

    const Process& process = document.content().processes[0];
    const Node& node = *process.findNode(NodeId{"Gebühr_festsetzen"});
    QCOMPARE(process.name(), std::string{"Abgabe erheben"});
    QCOMPARE(process.lanes()[0].name, std::string{"Abgabekasse"});
    QCOMPARE(node.label, std::string{"Abgabe festsetzen"});
    QCOMPARE(node.attributes.documentsOut.front(), std::string{"Abgabe"});
    QCOMPARE(node.attributes.legalBases.front().text, std::string{"Abgabesatzung"});
    QVERIFY(TextIndex{document.content()}.find("gebuehr").empty());
    QCOMPARE(document.stepLabels(), std::vector<std::string>{steps::replaceTexts});
    document.undo();
    QVERIFY(document.content() == before);
  }

  void anEntryThatBecomesEmptyIsGone()
  {
    Document document{sample()};

    QVERIFY(run(document, replacing(document.content(), "Gebühr", "", true)).has_value());

    const Node& node = *document.content().processes[0].findNode(NodeId{"Gebühr_festsetzen"});
    QCOMPARE(node.attributes.documentsOut, std::vector<std::string>{"Bescheid"});
    QCOMPARE(node.label, std::string{" festsetzen"});
  }

  void aTextThatHasChangedMeanwhileIsNotOverwritten()
  {
    Document document{sample()};
    std::vector<TextReplacement> late = replacing(document.content(), "gebühr", "Abgabe");
    late.back().before = "etwas anderes";

    const Status status = run(document, late);

    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::Conflict);
    QVERIFY(document.content() == sample());
    QVERIFY(!document.canUndo());
  }

  void theAddressOfACalledProcessStays()
  {
    FileContent content = sample();
    apply(content,
          ProcessChange{processId,
                        Insert<Node>{{.id = NodeId{"call"}, .type = CallActivity{"Gebühr"}}, 3}});
    Document document{content};

    const Status status = run(document, replacing(content, "gebühr", "Abgabe"));

    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::NotAllowed);
    QVERIFY(document.content() == content);
  }
};

QTEST_APPLESS_MAIN(ReplaceTextsTest)
#include "ReplaceTextsTest.moc"
