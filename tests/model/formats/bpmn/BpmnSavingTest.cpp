#include "model/formats/bpmn/BpmnFormat.h"
#include "model/process/Edit.h"
#include "tests/support/BpmnCorpus.h"
#include "tests/support/BpmnValidity.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace einklang;

/// What saving a BPMN file changes in it, and what it leaves alone.
class BpmnSavingTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void unchangedContentGivesTheSameBytes_data();
  void unchangedContentGivesTheSameBytes();
  void aLabelChangesOnlyItsLine();
  void aChangedCharacterOutsideTheEncodingBecomesAReference();
  void otherEncodingsAreKept_data();
  void otherEncodingsAreKept();
  void windowsLineEndsAndTabsAreKept();
  void aFileInOneLineStaysOne();
  void aNewStepStandsBehindItsSiblings();
  void anErasedStepTakesItsLineAlong();
  void anotherTypeChangesTheNameOfTheTags();
  void aMovedShapeChangesOnlyItsBounds();
  void unknownContentStaysInItsPlace();
  void filesWithoutFlowListsStayLikeThat();
  void everyCorpusFileStaysAsItIs();
  void everyCorpusFileChangesOnlyTheEditedElement();
  void everyCorpusFileTakesANewStep();
};

namespace {

const std::string small = R"(<?xml version="1.0" encoding="UTF-8"?>
<!-- made by hand -->
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                  xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
                  xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
                  xmlns:x="urn:other" id="d" targetNamespace="urn:t">
    <bpmn:process id='p' x:colour = "blue">
        <bpmn:startEvent id="s" name="Antrag"><bpmn:outgoing>f</bpmn:outgoing></bpmn:startEvent>
        <bpmn:sequenceFlow id="f" sourceRef="s" targetRef="t"/> <!-- the way -->
        <bpmn:task name='Pr&#252;fen' id="t">
            <bpmn:documentation>Wie <![CDATA[<immer>]]></bpmn:documentation>
            <bpmn:extensionElements>
                <x:note  level="1">  kept  </x:note>
            </bpmn:extensionElements>
            <bpmn:incoming>f</bpmn:incoming>
        </bpmn:task>
    </bpmn:process>
    <bpmndi:BPMNDiagram id="dia"><bpmndi:BPMNPlane bpmnElement="p" id="pl">
        <bpmndi:BPMNShape id="t_di" bpmnElement="t">
            <dc:Bounds x="10.0" y="20.0" width="100" height="80"/>
        </bpmndi:BPMNShape>
    </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>
)";

FileContent read(const std::string& bytes)
{
  Result<Import> import = readBpmn(bytes, "test.bpmn");
  Q_ASSERT(import);
  return std::move(import->content);
}

/// The node with this id, changed by `change`.
template <typename F>
FileContent withNode(FileContent content, const std::string& id, F&& change)
{
  for (Process& process : content.processes) {
    const Node* found = process.findNode(NodeId{id});
    if (!found) continue;
    Node node = *found;
    change(node);
    apply(process, Replace<Node>{node});
  }
  return content;
}

FileContent labelled(const FileContent& content, const std::string& id, const std::string& label)
{
  return withNode(content, id, [&](Node& node) { node.label = label; });
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
  const std::size_t at = text.find(from);
  Q_ASSERT(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

std::string allReplaced(std::string text, const std::string& from, const std::string& to)
{
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) {
    text.replace(at, from.size(), to);
  }
  return text;
}

/// A node in the middle of the largest process.
std::string middleNodeOf(const FileContent& content)
{
  const Process& process = *std::ranges::max_element(
      content.processes, {}, [](const Process& p) { return p.nodes().size(); });
  return process.nodes()[process.nodes().size() / 2].id.value();
}

/// Puts a task into the middle one of the flows that have both ends.
bool splitSomeFlow(FileContent& content)
{
  Process& process = *std::ranges::max_element(content.processes, {},
                                               [](const Process& p) { return p.flows().size(); });
  std::vector<Flow> whole;
  std::ranges::copy_if(process.flows(), std::back_inserter(whole),
                       [](const Flow& flow) { return flow.source && flow.target; });
  if (whole.empty()) return false;
  Flow first = whole[whole.size() / 2];
  Node step = *process.findNode(*first.source);
  step = {.id = NodeId{"Neuer_Schritt"},
          .type = Task{},
          .label = "Neuer Schritt",
          .parent = step.parent,
          .participant = step.participant,
          .lane = step.lane};
  Flow second{.id = FlowId{"Neuer_Fluss"}};
  second.source = step.id;
  second.target = first.target;
  first.target = step.id;
  apply(process, Insert<Node>{step, process.nodes().size()});
  apply(process, Replace<Flow>{first});
  apply(process, Insert<Flow>{second, process.flows().size()});
  return true;
}

std::string utf16(const std::string& text, bool bigEndian)
{
  std::string out = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
  for (const char16_t unit : QString::fromStdString(text).toStdU16String()) {
    const char high = static_cast<char>(unit >> 8);
    const char low = static_cast<char>(unit & 0xFF);
    out += bigEndian ? high : low;
    out += bigEndian ? low : high;
  }
  return out;
}

}  // namespace

void BpmnSavingTest::unchangedContentGivesTheSameBytes_data()
{
  QTest::addColumn<QByteArray>("source");
  const auto row = [](const char* name, const std::string& source) {
    QTest::newRow(name) << QByteArray::fromStdString(source);
  };
  row("pretty", small);
  row("invalid against the schema", replaced(small, "targetRef=\"t\"", "targetRef=\"gone\""));
  row("windows line ends", allReplaced(small, "\n", "\r\n"));
  row("byte order mark", "\xEF\xBB\xBF" + small);
  row("not the UTF-8 it says", replaced(small, "Antrag",
                                        "Pr\xFC"
                                        "fantrag"));
  row("UTF-16", utf16(replaced(small, "UTF-8", "UTF-16"), true));
}

void BpmnSavingTest::unchangedContentGivesTheSameBytes()
{
  QFETCH(QByteArray, source);
  const Export saved = saveBpmn(read(source.toStdString()), source.toStdString());
  QCOMPARE(QByteArray::fromStdString(saved.bytes), source);
  QVERIFY(saved.losses.empty());
}

void BpmnSavingTest::aLabelChangesOnlyItsLine()
{
  const FileContent content = read(small);
  QCOMPARE(saveBpmn(labelled(content, "t", "Jan's \"Antrag\" <neu>"), small).bytes,
           replaced(small, "'Pr&#252;fen'", "'Jan&apos;s &quot;Antrag&quot; &lt;neu&gt;'"));
  QCOMPARE(saveBpmn(labelled(content, "s", ""), small).bytes,
           replaced(small, " name=\"Antrag\"", ""));
  const std::string unnamed = replaced(small, " name='Pr&#252;fen' id=\"t\"", " id=\"t\" ");
  QCOMPARE(saveBpmn(labelled(read(unnamed), "t", "Prüfen"), unnamed).bytes,
           replaced(small, " name='Pr&#252;fen' id=\"t\"", " id=\"t\" name=\"Prüfen\" "));
}

void BpmnSavingTest::aChangedCharacterOutsideTheEncodingBecomesAReference()
{
  const std::string latin = replaced(small, "UTF-8", "ISO-8859-1");
  QCOMPARE(saveBpmn(labelled(read(latin), "s", "5 € für"), latin).bytes,
           replaced(latin, "Antrag", "5 &#8364; f\xFCr"));
}

void BpmnSavingTest::otherEncodingsAreKept_data()
{
  QTest::addColumn<QString>("encoding");
  QTest::addColumn<QByteArray>("label");
  QTest::newRow("ISO-8859-1") << "ISO-8859-1" << QByteArray{"f\xFCr"};
  QTest::newRow("windows-1252") << "Windows-1252" << QByteArray{"5 \x80 f\xFCr"};
  QTest::newRow("UTF-16") << "UTF-16" << QByteArray{};
}

void BpmnSavingTest::otherEncodingsAreKept()
{
  QFETCH(QString, encoding);
  QFETCH(QByteArray, label);
  const std::string text = replaced(small, "UTF-8", encoding.toStdString());
  const bool wide = label.isEmpty();
  const std::string source = wide ? utf16(text, false) : text;
  const std::string wanted = wide ? utf16(replaced(text, "Antrag", "5 € für"), false)
                                  : replaced(text, "Antrag", label.toStdString());
  const std::string name = encoding == QStringLiteral("ISO-8859-1") ? "für" : "5 € für";
  QCOMPARE(saveBpmn(labelled(read(source), "s", name), source).bytes, wanted);
}

void BpmnSavingTest::windowsLineEndsAndTabsAreKept()
{
  const std::string source = allReplaced(allReplaced(small, "    ", "\t"), "\n", "\r\n");
  FileContent content = read(source);
  apply(content.processes[0], Insert<Node>{{.id = NodeId{"neu"}, .type = Task{}}, 1});
  const std::string wanted = replaced(source, "</bpmn:startEvent>\r\n",
                                      "</bpmn:startEvent>\r\n\t\t<bpmn:task id=\"neu\"/>\r\n");
  QCOMPARE(saveBpmn(content, source).bytes, wanted);
}

void BpmnSavingTest::aFileInOneLineStaysOne()
{
  std::string source = replaced(small, "<!-- made by hand -->", "");
  source = replaced(source, "<!-- the way -->", "");
  for (const char* blank : {"\n    ", "\n  ", "\n"}) source = allReplaced(source, blank, " ");
  while (source.find("  ") != std::string::npos) source = allReplaced(source, "  ", " ");
  source = allReplaced(source, "> <", "><");
  FileContent content = read(source);
  apply(content.processes[0], Insert<Node>{{.id = NodeId{"neu"}, .type = Task{}}, 1});
  QCOMPARE(saveBpmn(content, source).bytes,
           replaced(source, "</bpmn:startEvent>", "</bpmn:startEvent><bpmn:task id=\"neu\"/>"));
}

void BpmnSavingTest::aNewStepStandsBehindItsSiblings()
{
  FileContent content = read(small);
  Node made{.id = NodeId{"neu"}, .type = Task{TaskKind::User}, .label = "Neu"};
  made.description = "zwei\nZeilen";
  apply(content.processes[0], Insert<Node>{made, 2});
  Flow flow{.id = FlowId{"g"}};
  flow.source = NodeId{"t"};
  flow.target = NodeId{"neu"};
  apply(content.processes[0], Insert<Flow>{flow, 1});
  std::string wanted =
      replaced(small, "        </bpmn:task>\n", R"(            <bpmn:outgoing>g</bpmn:outgoing>
        </bpmn:task>
        <bpmn:userTask id="neu" name="Neu">
            <bpmn:documentation>zwei
Zeilen</bpmn:documentation>
            <bpmn:incoming>g</bpmn:incoming>
        </bpmn:userTask>
)");
  wanted = replaced(wanted, "targetRef=\"t\"/>",
                    "targetRef=\"t\"/>\n        <bpmn:sequenceFlow id=\"g\" sourceRef=\"t\" "
                    "targetRef=\"neu\"/>");
  QCOMPARE(saveBpmn(content, small).bytes, wanted);
}

void BpmnSavingTest::anErasedStepTakesItsLineAlong()
{
  FileContent content = read(small);
  apply(content.processes[0], Erase<Flow>{FlowId{"f"}});
  apply(content.processes[0], Erase<Node>{NodeId{"s"}});
  std::string wanted =
      replaced(small,
               "\n        <bpmn:startEvent id=\"s\" name=\"Antrag\"><bpmn:outgoing>f"
               "</bpmn:outgoing></bpmn:startEvent>",
               "");
  wanted = replaced(wanted, "<bpmn:sequenceFlow id=\"f\" sourceRef=\"s\" targetRef=\"t\"/>", "");
  wanted = replaced(wanted, "\n            <bpmn:incoming>f</bpmn:incoming>", "");
  QCOMPARE(saveBpmn(content, small).bytes, wanted);
}

void BpmnSavingTest::anotherTypeChangesTheNameOfTheTags()
{
  const FileContent content =
      withNode(read(small), "t", [](Node& node) { node.type = Task{TaskKind::User}; });
  QCOMPARE(saveBpmn(content, small).bytes, allReplaced(small, "bpmn:task", "bpmn:userTask"));
}

void BpmnSavingTest::aMovedShapeChangesOnlyItsBounds()
{
  FileContent content = read(small);
  Shape shape = *content.diagrams[0].shapes.find(ElementId{"t"});
  shape.bounds.x = 15;
  apply(content.diagrams[0], PutShape{shape});
  QCOMPARE(saveBpmn(content, small).bytes, replaced(small, "x=\"10.0\"", "x=\"15\""));
}

void BpmnSavingTest::unknownContentStaysInItsPlace()
{
  const FileContent content = withNode(
      read(small), "t", [](Node& node) { node.attributes.legalBases = {{.text = "§ 1"}}; });
  const Export saved = saveBpmn(content, small);
  QVERIFY(saved.bytes.find("                <x:note  level=\"1\">  kept  </x:note>\n") !=
          std::string::npos);
  QCOMPARE(std::size_t(std::ranges::count(saved.bytes, '\n')) >
               std::size_t(std::ranges::count(small, '\n')),
           true);
  QVERIFY(read(saved.bytes) == content);
}

void BpmnSavingTest::filesWithoutFlowListsStayLikeThat()
{
  std::string source = replaced(small, "<bpmn:outgoing>f</bpmn:outgoing>", "");
  source = replaced(source, "            <bpmn:incoming>f</bpmn:incoming>\n", "");
  FileContent content = read(source);
  Flow flow{.id = FlowId{"g"}};
  flow.source = NodeId{"t"};
  flow.target = NodeId{"t"};
  apply(content.processes[0], Insert<Flow>{flow, 1});
  const std::string saved = saveBpmn(content, source).bytes;
  QVERIFY(saved.find("going>") == std::string::npos);
  QVERIFY(read(saved) == content);
}

void BpmnSavingTest::everyCorpusFileStaysAsItIs()
{
  if (test::testData().empty()) QSKIP("EINKLANG_TEST_DATA is not set");
  for (const auto& [file, bytes] : test::bpmnCorpus()) {
    const Export saved = saveBpmn(read(bytes), bytes);
    QVERIFY2(saved.bytes == bytes, file.c_str());
  }
}

/// One label edited: all that differs lies in the start tag of that element.
void BpmnSavingTest::everyCorpusFileChangesOnlyTheEditedElement()
{
  if (test::testData().empty()) QSKIP("EINKLANG_TEST_DATA is not set");
  std::map<std::size_t, int> lines;
  for (const auto& [file, bytes] : test::bpmnCorpus()) {
    const FileContent content = read(bytes);
    const std::string id = middleNodeOf(content);
    const FileContent edited = labelled(content, id, "Geändert");
    const std::string saved = saveBpmn(edited, bytes).bytes;
    const test::Difference difference = test::differenceOf(bytes, saved);
    const test::Difference tag = test::startTagOf(bytes, id);
    QVERIFY2(tag.begin <= difference.begin && difference.end <= tag.end, file.c_str());
    ++lines[test::linesGone(bytes, saved)];
    QVERIFY2(read(saved) == edited, file.c_str());
  }
  for (const auto& [count, files] : lines) qInfo("%d files: %zu lines changed", files, count);
}

/// A step is put into a flow: two new elements, and few lines of the others differ.
void BpmnSavingTest::everyCorpusFileTakesANewStep()
{
  if (test::testData().empty()) QSKIP("EINKLANG_TEST_DATA is not set");
  std::map<std::size_t, int> lines;
  int anew = 0;
  const QTemporaryDir folder;
  QStringList before;
  QStringList after;
  for (const auto& [file, bytes] : test::bpmnCorpus()) {
    FileContent content = read(bytes);
    if (!splitSomeFlow(content)) continue;
    const Export saved = saveBpmn(content, bytes);
    const bool whole = std::ranges::any_of(saved.losses, [](const Loss& loss) {
      return loss.message.text.starts_with("The changes could not be put");
    });
    if (whole) qInfo("written anew: %s", file.c_str());
    anew += whole;
    if (!whole) ++lines[test::linesGone(bytes, saved.bytes)];
    const QString name = QStringLiteral("%1.bpmn").arg(before.size(), 3, 10, QLatin1Char{'0'});
    before += test::write(folder, QStringLiteral("before/") + name, bytes);
    after += test::write(folder, QStringLiteral("after/") + name, saved.bytes);
  }
  for (const auto& [count, files] : lines) qInfo("%d files: %zu lines changed", files, count);
  QCOMPARE(anew, 0);
  if (!test::hasXmllint()) {
    QSKIP("xmllint is not installed: whether the changed files are valid is not known");
  }
  const QStringList invalidBefore = test::invalidBpmn(before);
  for (const QString& file : test::invalidBpmn(after)) {
    QVERIFY2(invalidBefore.contains(file), qPrintable(file));
  }
  qInfo("%lld of %lld files were invalid before", invalidBefore.size(), before.size());
}

QTEST_APPLESS_MAIN(BpmnSavingTest)
#include "BpmnSavingTest.moc"
