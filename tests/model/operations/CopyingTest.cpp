#include "model/base/Contract.h"  // first: moc 6.4 does not survive <compare> before <string>
#include "model/formats/CompletePictures.h"
#include "model/formats/bpmn/BpmnFormat.h"
#include "model/formats/yaml/YamlFormat.h"
#include "model/layout/Layout.h"
#include "model/operations/Copying.h"
#include "model/operations/RemoveOperations.h"
#include "tests/support/BpmnValidity.h"
#include "tests/support/DrawnContent.h"
#include "tests/support/ProcessBuilder.h"
#include "tests/support/RandomGesture.h"

#include <QTest>

#include <filesystem>

using namespace einklang;
using einklang::test::drawn;
using einklang::test::ProcessBuilder;

namespace {

const ProcessId sketchId{"P"};

Process sketch()
{
  return ProcessBuilder{}
      .lane("Bürgerin")
      .flow("start -> a")
      .lane("Amt")
      .flow("a -> ?x -> b -> end")
      .flow("f -> c")
      .with("f",
            [](Node& node) {
              node.type = Event{.position = EventPosition::Boundary, .attachedTo = NodeId{"b"}};
            })
      .build();
}

const Process& only(const Document& document)
{
  return document.content().processes.front();
}

FileContent copied(const Document& document, const std::set<ElementId>& ids)
{
  return copyOf(only(document), *findDiagram(document.content(), only(document).id()), ids);
}

Result<std::vector<ElementId>> put(Document& document, const FileContent& part,
                                   const PastePlace& place)
{
  Transaction transaction{document, "Paste"};
  auto made = paste(transaction, only(document).id(), part, place);
  if (made) transaction.commit();
  return made;
}

Point centreOf(const Document& document, const ElementId& id)
{
  return document.content().diagrams.front().shapes.find(id)->bounds.center();
}

}  // namespace

class CopyingTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void aCopyHoldsTheFlowsBetweenItsStepsAndWhatHangsOnThem()
  {
    const Document document{drawn(sketch())};
    const FileContent part = copied(document, {ElementId{"?x"}, ElementId{"b"}});
    const Process& process = part.processes.front();
    QCOMPARE(process.nodes().size(), std::size_t{3});
    QVERIFY(process.findNode(NodeId{"f"}));
    QCOMPARE(process.flows().size(), std::size_t{1});
    QCOMPARE(process.lanes().size(), std::size_t{1});
    QCOMPARE(process.lanes()[0].name, std::string{"Amt"});
    QCOMPARE(part.diagrams.front().shapes.size(), std::size_t{4});
  }

  void lonelyBoundaryEventsAndFlowsAreNoCopy()
  {
    const Document document{drawn(sketch())};
    QVERIFY(copied(document, {ElementId{"f"}, ElementId{"a->?x"}}).processes.empty());
  }

  void aLaneStandsForWhatIsInIt()
  {
    const Document document{drawn(sketch())};
    const FileContent part = copied(document, {ElementId{"lane_Bürgerin"}});
    QCOMPARE(part.processes.front().nodes().size(), std::size_t{2});
    QVERIFY(part.processes.front().findFlow(FlowId{"start->a"}));
  }

  void whatIsPastedBelongsToTheLaneWhereItStands()
  {
    Document document{drawn(sketch())};
    const FileContent part = copied(document, {ElementId{"b"}});
    const Point at = centreOf(document, ElementId{"a"});
    const auto made = put(document, part, {.middle = Point{at.x + 300, at.y}});
    QVERIFY(made);
    QCOMPARE(made->size(), std::size_t{1});
    const Node& copy = *only(document).findNode(NodeId{made->front().value()});
    QCOMPARE(copy.label, std::string{"b"});
    QVERIFY(copy.id != NodeId{"b"});
    QCOMPARE(copy.lane, std::optional{LaneId{"lane_Bürgerin"}});
    const auto hanging = std::ranges::count_if(only(document).nodes(), [&](const Node& node) {
      return isBoundary(node) && eventOf(node)->attachedTo == copy.id;
    });
    QCOMPARE(hanging, 1);
  }

  void idsAreKeptWhereTheyAreFree()
  {
    const Document from{drawn(sketch())};
    const FileContent part = copied(from, {ElementId{"a"}, ElementId{"?x"}});
    Document to{drawn(ProcessBuilder{"Q"}.flow("start -> a -> end").build())};
    QVERIFY(put(to, part, {.middle = Point{400, 600}}));
    QVERIFY(only(to).findNode(NodeId{"?x"}));
    QVERIFY(only(to).findFlow(FlowId{"a->?x"}));
    QCOMPARE(only(to).nodes().size(), std::size_t{5});
    QCOMPARE(only(to).findFlow(FlowId{"a->?x"})->target, std::optional{NodeId{"?x"}});
    QVERIFY(only(to).findFlow(FlowId{"a->?x"})->source != std::optional{NodeId{"a"}});
  }

  void aCutThatIsPastedIsTheSameAgain()
  {
    Document document{drawn(ProcessBuilder{}.flow("start -> a -> b -> end").build())};
    const FileContent part = copied(document, {ElementId{"a"}, ElementId{"b"}});
    const Point middle = middleOf(part);
    {
      Transaction transaction{document, "Cut"};
      for (const char* id : {"a", "b"}) {
        QVERIFY(removeElement(transaction, sketchId, ElementId{id}));
      }
      transaction.commit();
    }
    QVERIFY(put(document, part, {.middle = middle}));
    QVERIFY(only(document).findNode(NodeId{"a"}));
    QVERIFY(only(document).findFlow(FlowId{"a->b"}));
  }

  void aCopySurvivesTheClipboardAsText()
  {
    const Document document{drawn(sketch())};
    const FileContent part = copied(document, {ElementId{"?x"}, ElementId{"b"}});
    const auto read = readYaml(writeYaml(part), {});
    QVERIFY(read);
    QVERIFY(read->content == part);
  }

  void aStepOutOfASubProcessStandsInThePoolAndItsContentsComeAlong()
  {
    const FileContent first =
        drawn(test::randomProcess(3, {.nodes = 30, .pools = true, .extras = true}));
    const Document document{first};
    for (const Node& node : only(document).nodes()) {
      const FileContent part = copied(document, {node.id});
      if (part.processes.empty()) continue;
      const Node& alone = *part.processes.front().findNode(node.id);
      QVERIFY(!alone.parent);
      const Participant* pool = participantOf(only(document), node);
      QCOMPARE(alone.participant, pool ? std::optional{pool->id} : std::nullopt);
      const auto inside = [&](const Process& process) {
        return std::ranges::count_if(process.nodes(),
                                     [&](const Node& other) { return other.parent == node.id; });
      };
      QCOMPARE(inside(part.processes.front()), inside(only(document)));
    }
  }

  void lanesOfTheSameNameTakeTheirStepsWhereverTheyAreDrawn()
  {
    const Document from{drawn(sketch())};
    const FileContent part = copied(from, {ElementId{"a"}, ElementId{"b"}});
    Document to{drawn(ProcessBuilder{"Q"}
                          .lane("Amt")
                          .flow("start -> x")
                          .lane("Archiv")
                          .flow("x -> y")
                          .lane("Bürgerin")
                          .flow("y -> end")
                          .build())};
    QVERIFY(put(to, part, {.middle = Point{400, 100}}));
    const auto laneOf = [&](const char* id) {
      return only(to).findLane(*only(to).findNode(NodeId{id})->lane)->name;
    };
    QCOMPARE(laneOf("a"), std::string{"Bürgerin"});
    QCOMPARE(laneOf("b"), std::string{"Amt"});
    for (const Node& node : only(to).nodes()) {
      const Shape& lane = *to.content().diagrams.front().shapes.find(*node.lane);
      QVERIFY(lane.bounds.contains(centreOf(to, node.id)));
    }
  }

  void anEmptyProcessTakesPoolsLanesAndMessages()
  {
    const FileContent whole =
        drawn(test::randomProcess(4, {.nodes = 20, .pools = true, .extras = true}));
    const Document from{whole};
    std::set<ElementId> all;
    for (const Shape& shape : whole.diagrams.front().shapes) all.insert(shape.id);
    Document to{{.processes = {Process{ProcessId{"leer"}}},
                 .diagrams = {{.id = DiagramId{"d"}, .process = ProcessId{"leer"}}}}};
    QVERIFY(put(to, copied(from, all), {}));
    QCOMPARE(only(to).participants().size(), only(from).participants().size());
    QCOMPARE(only(to).lanes().size(), only(from).lanes().size());
    QCOMPARE(only(to).messageFlows().size(), only(from).messageFlows().size());
    const auto hasEnd = [](const Flow& flow) { return flow.source || flow.target; };
    QCOMPARE(std::ranges::count_if(only(to).flows(), hasEnd),
             std::ranges::count_if(only(from).flows(), hasEnd));
  }

  void noFlowLeavesItsPoolOrSubProcessBecauseItWasPasted()
  {
    for (unsigned seed = 1; seed <= 40; ++seed) {
      const Document from{
          drawn(test::randomProcess(seed, {.nodes = 20, .pools = seed % 2 == 0, .extras = true}))};
      Document to{drawn(
          test::randomProcess(seed + 100, {.nodes = 20, .pools = seed % 3 == 0, .extras = true}))};
      std::set<ElementId> all;
      for (const Node& node : only(from).nodes()) all.insert(node.id);
      const auto crossing = [](const Document& document) {
        return std::ranges::count_if(only(document).flows(), [&](const Flow& flow) {
          if (!flow.source || !flow.target) return false;
          const Node& a = *only(document).findNode(*flow.source);
          const Node& b = *only(document).findNode(*flow.target);
          return a.parent != b.parent ||
                 participantOf(only(document), a) != participantOf(only(document), b);
        });
      };
      const auto before = crossing(to) + crossing(from);
      QVERIFY(put(to, copied(from, all), {.middle = Point{100.0 * seed, 50.0 * seed}}));
      QCOMPARE(crossing(to), before);
    }
  }

  void severalProcessesOfAFileStandBelowEachOther()
  {
    FileContent both;
    for (const char* name : {"eins", "zwei"}) {
      const std::string step{name};
      Process sketched = ProcessBuilder{}.flow("s" + step + " -> " + step).build();
      const ProcessElements elements{.nodes = {sketched.nodes().begin(), sketched.nodes().end()},
                                     .flows = {sketched.flows().begin(), sketched.flows().end()}};
      both.processes.push_back(*Process::make(ProcessId{"P" + step}, {}, elements));
      both.diagrams.push_back(layoutProcess(both.processes.back()));
    }
    Document document{drawn(sketch())};
    const auto made = put(document, both, {.middle = Point{300, 100}});
    QVERIFY(made);
    QCOMPARE(made->size(), std::size_t{4});
    const Rect first = document.content().diagrams.front().shapes.find(ElementId{"eins"})->bounds;
    QVERIFY(centreOf(document, ElementId{"zwei"}).y > first.bottom());
  }

  void whatHasNoPlaceInThePartGetsOne()
  {
    FileContent part = drawn(ProcessBuilder{}.flow("start -> x -> y").build());
    part.diagrams.front().shapes.erase(ElementId{"y"});
    Document document{drawn(sketch())};
    QVERIFY(put(document, part, {.middle = Point{300, 100}}));
    QVERIFY(document.content().diagrams.front().shapes.find(ElementId{"y"}));
  }

  /// Ids that the file says twice would make it invalid: also those within what only passes
  /// through.
  void copiesOfRealFilesCanBeSaved_data()
  {
    QTest::addColumn<QString>("path");
    if (test::testData().empty()) return;
    const std::filesystem::path folder{test::testData() + "/miwg-reference"};
    for (const auto& entry : std::filesystem::directory_iterator{folder}) {
      if (entry.path().extension() != ".bpmn") continue;
      const QString path = QString::fromStdString(entry.path().string());
      QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
    }
  }
  void copiesOfRealFilesCanBeSaved()
  {
    if (test::testData().empty()) QSKIP("EINKLANG_TEST_DATA is not set");
    QFETCH(QString, path);
    Result<Import> import = importFile(path.toStdString());
    QVERIFY(import);
    completePictures(*import);
    Document document{import->content};
    std::set<ElementId> all;
    for (const Node& node : only(document).nodes()) all.insert(node.id);
    if (all.empty()) return;
    const auto made = put(document, copied(document, all), {.by = {30, 30}});
    QVERIFY2(made, made ? "" : english(made.error()).c_str());
    const std::string bytes = writeBpmn(document.content()).bytes;
    const QTemporaryDir folder;
    if (test::hasXmllint()) {
      const QString file = test::write(folder, QStringLiteral("copy.bpmn"), bytes);
      QCOMPARE(test::invalidBpmn({file}), QStringList{});
    }
    const Result<Import> again = readBpmn(bytes, "copy");
    QVERIFY(again);
    for (const Loss& loss : again->losses) {
      QVERIFY2(loss.kind != LossKind::Repaired, english(loss.message).c_str());
    }
    QCOMPARE(again->content.processes.front().nodes().size(), only(document).nodes().size());
    const Result<Import> saved =
        readBpmn(saveBpmn(document.content(), import->source).bytes, "saved");
    QVERIFY(saved);
    QCOMPARE(saved->content.processes.front().nodes().size(), only(document).nodes().size());
  }

  void farOutsideIsAtTheBorderOfTheLanes()
  {
    Document document{drawn(sketch())};
    const auto width = [&] {
      return document.content().diagrams.front().shapes.find(ElementId{"lane_Amt"})->bounds.width;
    };
    const double before = width();
    QVERIFY(put(document, copied(document, {ElementId{"b"}}), {.middle = Point{1e5, -1e5}}));
    QVERIFY(width() > before);
    QVERIFY(width() < before + 300);
  }

  void nothingAndUndrawnAreRefused()
  {
    Document document{drawn(sketch())};
    QVERIFY(!put(document, {}, {}));
    QVERIFY(!document.canUndo());
  }

  void everythingThatIsPastedCanBeTakenBack()
  {
    for (unsigned seed = 1; seed <= 30; ++seed) {
      const FileContent first =
          drawn(test::randomProcess(seed, {.nodes = 20, .pools = seed % 2 == 0, .extras = true}));
      Document document{first};
      std::set<ElementId> all;
      for (const Node& node : only(document).nodes()) {
        if (node.id.value().size() % 2 == 0) all.insert(node.id);
      }
      const FileContent part = copied(document, all);
      if (part.processes.empty()) continue;
      const std::size_t before = only(document).nodes().size();
      QVERIFY(put(document, part, {.middle = Point{500, 300}}));
      QCOMPARE(only(document).nodes().size(), before + part.processes.front().nodes().size());
      document.undo();
      QCOMPARE(test::bytesOf(document.content()), test::bytesOf(first));
    }
  }
};

QTEST_APPLESS_MAIN(CopyingTest)
#include "CopyingTest.moc"
