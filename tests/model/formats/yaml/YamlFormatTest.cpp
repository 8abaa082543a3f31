#include "model/base/Text.h"
#include "model/formats/yaml/YamlFormat.h"
#include "model/process/SameMeaning.h"
#include "tests/support/FullContent.h"
#include "tests/support/Places.h"
#include "tests/support/ProcessBuilder.h"

#include <QTest>

#include <fstream>
#include <locale>
#include <sstream>

using namespace einklang;
using namespace einklang::test;

namespace {

Import readBack(const std::string& bytes)
{
  const Result<Import> import = readYaml(bytes, "test.yaml");
  if (!import) qFatal("%s\n%s", english(import.error()).c_str(), bytes.c_str());
  return *import;
}

std::string textOfFile(const std::string& path)
{
  std::ifstream in{path, std::ios::binary};
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

/// The first block of YAML in the reference of the format.
std::string exampleOfReference()
{
  const std::string text = textOfFile(sourceFolder() + "/model/formats/yaml/README.md");
  const std::size_t start = text.find("```yaml\n") + 8;
  return text.substr(start, text.find("```", start) - start);
}

struct CommaNumbers : std::numpunct<char>
{
  char do_decimal_point() const override { return ','; }
  char do_thousands_sep() const override { return '.'; }
  std::string do_grouping() const override { return "\3"; }
};

FileContent with(Process process)
{
  return {{std::move(process)}};
}

}  // namespace

class YamlFormatTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void everyFieldOfEveryElementSurvives()
  {
    const FileContent content = fullContent();
    const Import read = readBack(writeYaml(content));

    QCOMPARE(read.losses.size(), std::size_t{0});
    for (const Node& node : content.processes[0].nodes()) {
      QVERIFY2(*read.content.processes[0].findNode(node.id) == node, node.id.value().c_str());
    }
    QVERIFY(read.content == content);
  }

  void writingAgainYieldsTheSameBytes()
  {
    const std::string first = writeYaml(fullContent());
    QCOMPARE(writeYaml(readBack(first).content), first);
  }

  void equalContentYieldsEqualBytes()
  {
    FileContent negative = fullContent();
    FileContent positive = fullContent();
    Shape shape = *negative.diagrams[0].shapes.find(ElementId{"n1"});
    shape.bounds.x = -0.0;
    apply(negative.diagrams[0], PutShape{shape});
    shape.bounds.x = 0.0;
    apply(positive.diagrams[0], PutShape{shape});

    QVERIFY(negative == positive);
    QCOMPARE(writeYaml(negative), writeYaml(positive));
  }

  void aGermanLocaleChangesNothing()
  {
    const std::string usual = writeYaml(fullContent());
    const std::locale before = std::locale::global(std::locale{std::locale(), new CommaNumbers});
    const std::string german = writeYaml(fullContent());
    const bool same = readBack(german).content == fullContent();
    std::locale::global(before);

    QCOMPARE(german, usual);
    QVERIFY(same);
  }

  void theExampleOfTheReferenceLoads()
  {
    const Import read = readBack(exampleOfReference());

    QCOMPARE(read.content.processes[0].nodes().size(), std::size_t{6});
    QCOMPARE(read.content.processes[0].flows().size(), std::size_t{6});
    QCOMPARE(read.content.processes[0].profile().authority.inhabitants, 12400.0);
    QCOMPARE(read.losses.size(), std::size_t{1});
    QVERIFY(read.losses[0].kind == LossKind::Repaired);
  }

  void connectionsWithoutAnIdGetFreeOnes()
  {
    const Process process =
        readBack(
            "format: einklang-process\nversion: 1\nprocesses:\n"
            "  - id: p\n    nodes: [{id: flow_1, type: task}, {id: b, type: task}]\n"
            "    flows: [{from: flow_1, to: b}, {id: x, from: b}]\n")
            .content.processes[0];

    QCOMPARE(process.flows()[0].id.value(), std::string{"flow_1_"});
    QCOMPARE(process.flows()[1].id.value(), std::string{"x"});
    QVERIFY(!process.flows()[1].target);
  }

  void plainWordsThatLookLikeNumbersOrBooleansStayTexts()
  {
    const Process process =
        readBack(
            "format: einklang-process\nversion: 1\nprocesses:\n"
            "  - id: 01067\n    name: NO\n    profile: {key: 0123, authority: {ags: 01067000}}\n"
            "    nodes: [{id: on, type: task, label: 1.50}]\n")
            .content.processes[0];

    QCOMPARE(process.id().value(), std::string{"01067"});
    QCOMPARE(process.name(), std::string{"NO"});
    QCOMPARE(process.profile().key, std::string{"0123"});
    QCOMPARE(process.profile().authority.ags, std::string{"01067000"});
    QCOMPARE(process.nodes()[0].label, std::string{"1.50"});
  }

  void unknownKeysAreKeptWhereTheyStood()
  {
    const std::string text =
        "format: einklang-process\nversion: 1\nowner: [Amt, 20]\nprocesses:\n"
        "  - id: p\n    profile: {authority: {mayor: ja}}\n    nodes: [{id: a, type: task, cost: "
        "01.50}]\n";
    const FileContent content = readBack(text).content;

    const Extras ofProcess{{"yaml/profile/authority/mayor", "ja"}};
    QVERIFY(content.processes[0].header().extras == ofProcess);
    QVERIFY(content.processes[0].nodes()[0].extras == (Extras{{"yaml/cost", "01.50"}}));
    const std::string written = writeYaml(content);
    QVERIFY(written.find("owner: [Amt, 20]") != std::string::npos);
    QVERIFY(written.find("mayor: ja") != std::string::npos);
    QVERIFY(readBack(written).content == content);
  }

  void anExtraThatLooksLikeAKnownKeyIsNotTakenForIt()
  {
    for (const Extra& extra :
         {Extra{"yaml/label", "\"falsch\""}, Extra{"yaml/id", "x"}, Extra{"yaml/extras", "x"},
          Extra{"yaml/a", "{broken"}, Extra{"yaml/a/b", "x"}, Extra{"yaml/", "x"},
          Extra{"yaml/<<", "x"}, Extra{"yaml/a", "x}, b: {"}, Extra{"yaml/a~b", "x"},
          Extra{"", ""}}) {
      const Process process = ProcessBuilder{}
                                  .flow("start -> end")
                                  .with("end",
                                        [&](Node& node) {
                                          node.extras = {extra, extra};
                                        })
                                  .build();
      const FileContent read = readBack(writeYaml(with(process))).content;
      QVERIFY2(read == with(process), extra.place.c_str());
    }
  }

  void everyCharacterSurvivesInACode()
  {
    FileContent content = with(ProcessBuilder{}.flow("start -> end").build());
    std::string all;
    for (unsigned code = 1; code < 0x3100; ++code) {
      if (code < 0x80) {
        all += static_cast<char>(code);
      } else if (code < 0x800) {
        all += {static_cast<char>(0xC0 | (code >> 6)), static_cast<char>(0x80 | (code & 0x3F))};
      } else {
        all +=
            {static_cast<char>(0xE0 | (code >> 12)), static_cast<char>(0x80 | ((code >> 6) & 0x3F)),
             static_cast<char>(0x80 | (code & 0x3F))};
      }
    }
    all += "\xEF\xBB\xBF\xEF\xBF\xBD\xEF\xBF\xBE\xF0\x9F\x90\x95\xF4\x8F\xBF\xBF";
    content.extras = {{"bpmn@x", all}, {"bpmn@y", std::string{"\0a\0", 3}}};

    QVERIFY(readBack(writeYaml(content)).content.extras == content.extras);
  }

  void aChangeByHandIsMentioned()
  {
    std::string text = writeYaml(with(ProcessBuilder{}.flow("start -> Prüfen -> end").build()));
    QVERIFY(readBack(text).losses.empty());
    text.replace(text.find("label: \"Prüfen"), 14, "label: \"Tippen");
    QCOMPARE(readBack(text).losses.size(), std::size_t{1});
  }

  void lineEndsOfAnotherSystemAreNoChange()
  {
    std::string text;
    for (const char c : writeYaml(fullContent())) text += c == '\n' ? "\r\n" : std::string{c};
    QVERIFY(readBack(text).losses.empty());
  }

  void picturesOfErasedStepsAreLeftOutAndReported()
  {
    const Import read = readBack(
        "format: einklang-process\nversion: 1\nprocesses: [{id: p}]\n"
        "diagrams: [{id: d, process: p, shapes: [{id: gone, at: [0, 0, 1, 1]}]}]\n");

    QVERIFY(read.content.diagrams[0].shapes.empty());
    QVERIFY(read.losses.back().kind == LossKind::Dropped);
  }
};

QTEST_APPLESS_MAIN(YamlFormatTest)
#include "YamlFormatTest.moc"
