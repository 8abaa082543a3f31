#include "model/base/Contract.h"  // first: moc 6.4 does not survive <compare> before <string>
#include "model/layout/Layout.h"
#include "tests/support/DrawingMeasures.h"
#include "tests/support/RandomCollaboration.h"

#include <QTest>

using namespace einklang;
using einklang::test::CollaborationShape;
using einklang::test::DrawingMeasures;
using einklang::test::DrawingMeter;
using einklang::test::RandomCollaboration;

/// What holds for every drawing of every process, looked for with chance.
class RandomDrawingsTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void nothingOverlaps_data();
  void nothingOverlaps();
  void theSameProcessGivesTheSameDrawing_data() { nothingOverlaps_data(); }
  void theSameProcessGivesTheSameDrawing();
  void anyOrderOfTheFileGivesAValidDrawing_data() { nothingOverlaps_data(); }
  void anyOrderOfTheFileGivesAValidDrawing();
};

namespace {

std::vector<std::string> faultsOf(const Process& process, LayoutDirection direction)
{
  const Diagram diagram = layoutProcess(process, {direction});
  DrawingMeter meter{process, diagram};
  const DrawingMeasures measures = meter.measure();
  std::vector<std::string> faults = meter.faults();
  if (measures.labelsOnLines + measures.labelsOnLabels > 1) faults.emplace_back("labels touch");
  return faults;
}

CollaborationShape shapeFor(std::size_t seed)
{
  CollaborationShape shape;
  shape.nodes = seed % 10 == 0 ? 300 : 5 + seed % 60;
  shape.pools = seed % 4;
  shape.lanes = seed % 3 == 0 ? 0 : seed % 5;
  shape.wild = seed % 2 == 0;
  shape.extras = seed % 3 != 1;
  shape.flowsAcross = seed % 5 == 0;
  return shape;
}

}  // namespace

void RandomDrawingsTest::nothingOverlaps_data()
{
  QTest::addColumn<int>("seed");
  for (int seed = 1; seed <= 60; ++seed) QTest::addRow("seed %d", seed) << seed;
}

void RandomDrawingsTest::nothingOverlaps()
{
  QFETCH(int, seed);
  const Process p = RandomCollaboration{std::size_t(seed), shapeFor(std::size_t(seed))}.make();

  QCOMPARE(faultsOf(p, LayoutDirection::Right), std::vector<std::string>{});
  QCOMPARE(faultsOf(p, LayoutDirection::Down), std::vector<std::string>{});
}

void RandomDrawingsTest::theSameProcessGivesTheSameDrawing()
{
  QFETCH(int, seed);
  const Process p = RandomCollaboration{std::size_t(seed), shapeFor(std::size_t(seed))}.make();

  QVERIFY(layoutProcess(p) == layoutProcess(p));
}

void RandomDrawingsTest::anyOrderOfTheFileGivesAValidDrawing()
{
  QFETCH(int, seed);
  const auto number = std::size_t(seed);
  const Process p = RandomCollaboration{number, shapeFor(number)}.makeShuffled(number + 1000);

  QCOMPARE(faultsOf(p, LayoutDirection::Right), std::vector<std::string>{});
}

QTEST_APPLESS_MAIN(RandomDrawingsTest)
#include "RandomDrawingsTest.moc"
