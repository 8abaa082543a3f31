#include "model/base/Contract.h"  // first: moc 6.4 does not survive <compare> before <string>
#include "model/layout/Layout.h"
#include "model/operations/AlignOperations.h"
#include "model/operations/PictureOperations.h"
#include "tests/support/RandomGesture.h"
#include "tests/support/Sheet.h"

#include <QTest>

using namespace einklang;
using einklang::test::ProcessBuilder;

namespace {

const ProcessId sketchId{"P"};
const std::set<ElementId> three{ElementId{"a"}, ElementId{"b"}, ElementId{"c"}};

/// A row of steps that somebody pushed around.
struct Sheet : test::Sheet
{
  Sheet()
      : test::Sheet{ProcessBuilder{}
                        .lane("Amt")
                        .flow("start -> a -> b -> c -> end")
                        .lane("Kasse")
                        .flow("c -> d")
                        .build()}
  {
    push("a", 0, 7);
    push("b", 20, -13);
    push("c", 0, 7);
  }

  void push(const char* id, double dx, double dy)
  {
    const auto by = [&](Transaction& t) { return moveByHand(t, sketchId, ElementId{id}, dx, dy); };
    if (!perform(by)) qFatal("it can be moved");
  }
  Status align(const std::set<ElementId>& ids, ShapeAlignment alignment)
  {
    return perform([&](Transaction& t) { return einklang::align(t, sketchId, ids, alignment); });
  }
};

}  // namespace

class AlignOperationsTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void bordersGoToTheOutermostOne()
  {
    Sheet sheet;
    const double highest = sheet.placeOf("b").y;
    QVERIFY(sheet.align(three, ShapeAlignment::Top));
    for (const char* id : {"a", "b", "c"}) QCOMPARE(sheet.placeOf(id).y, highest);
    const double lowest = sheet.placeOf("a").bottom();
    sheet.push("b", 0, 20);
    QVERIFY(sheet.align(three, ShapeAlignment::Bottom));
    for (const char* id : {"a", "b", "c"}) QCOMPARE(sheet.placeOf(id).bottom(), lowest + 20);
  }

  void aRowIsTheLineThatMostAreOnAlready()
  {
    Sheet sheet;
    const double row = sheet.placeOf("a").center().y;
    const Rect a = sheet.placeOf("a");
    QVERIFY(sheet.align(three, ShapeAlignment::Middle));
    QCOMPARE(sheet.placeOf("b").center().y, row);
    QVERIFY(sheet.placeOf("a") == a);
  }

  void flowsAreStraightWhereStepsAreInLine()
  {
    Sheet sheet;
    QVERIFY(sheet.align(three, ShapeAlignment::Middle));
    const auto& way =
        sheet.document.content().diagrams.front().edges.find(ElementId{"a->b"})->wayPoints;
    QCOMPARE(way.size(), std::size_t{2});
    QCOMPARE(way.front().y, way.back().y);
    QCOMPARE(way.front().x, sheet.placeOf("a").right());
    QCOMPARE(way.back().x, sheet.placeOf("b").x);
  }

  void distancesBecomeEqualAndTheEndsStay()
  {
    Sheet sheet;
    const Rect a = sheet.placeOf("a");
    const Rect c = sheet.placeOf("c");
    QVERIFY(sheet.perform(
        [](Transaction& t) { return distribute(t, sketchId, three, Distribution::Horizontal); }));
    QVERIFY(sheet.placeOf("a") == a);
    QVERIFY(sheet.placeOf("c") == c);
    const Rect b = sheet.placeOf("b");
    QVERIFY(std::abs((b.x - a.right()) - (c.x - b.right())) <= 1);
  }

  void noStepChangesItsLane()
  {
    Sheet sheet;
    const FileContent before = sheet.document.content();
    const Status status = sheet.align({ElementId{"a"}, ElementId{"d"}}, ShapeAlignment::Middle);
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::NotAllowed);
    QVERIFY(sheet.document.content() == before);
    QVERIFY(sheet.align({ElementId{"a"}, ElementId{"d"}}, ShapeAlignment::Left));
    QCOMPARE(sheet.placeOf("d").x, sheet.placeOf("a").x);
    QCOMPARE(sheet.process().findNode(NodeId{"d"})->lane, std::optional{LaneId{"lane_Kasse"}});
  }

  void tooFewAndLanesAreRefused()
  {
    Sheet sheet;
    QVERIFY(!sheet.align({ElementId{"a"}, ElementId{"lane_Kasse"}}, ShapeAlignment::Left));
    QVERIFY(!sheet.perform([](Transaction& t) {
      return distribute(t, sketchId, {ElementId{"a"}, ElementId{"b"}}, Distribution::Horizontal);
    }));
  }

  void everythingCanBeTakenBackWhateverIsSelected()
  {
    for (unsigned seed = 1; seed <= 40; ++seed) {
      const Process process =
          test::randomProcess(seed, {.nodes = 20, .pools = seed % 2 == 0, .extras = true});
      const FileContent first{.processes = {process}, .diagrams = {layoutProcess(process)}};
      Document document{first};
      std::set<ElementId> ids;
      for (const Node& node : process.nodes()) {
        if ((node.id.value().size() + seed) % 3 == 0) ids.insert(node.id);
      }
      Transaction transaction{document, "Test"};
      const Status status =
          seed % 3 == 0
              ? distribute(transaction, process.id(), ids, Distribution::Vertical)
              : align(transaction, process.id(), ids, static_cast<ShapeAlignment>(seed % 6));
      if (!status) continue;
      transaction.commit();
      const Process& aligned = document.content().processes.front();
      for (const Node& node : aligned.nodes()) {
        QCOMPARE(node.lane, process.findNode(node.id)->lane);
      }
      if (document.canUndo()) document.undo();
      QCOMPARE(test::bytesOf(document.content()), test::bytesOf(first));
    }
  }
};

QTEST_APPLESS_MAIN(AlignOperationsTest)
#include "AlignOperationsTest.moc"
