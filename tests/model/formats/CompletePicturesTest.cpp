#include "model/base/Contract.h"  // first: moc 6.4 does not survive <compare> before <string>
#include "model/formats/CompletePictures.h"
#include "model/formats/bpmn/BpmnFormat.h"
#include "tests/support/ProcessBuilder.h"

#include <QTest>

#include <algorithm>

using namespace einklang;
using einklang::test::ProcessBuilder;

class CompletePicturesTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void aProcessWithoutAPictureGetsOne();
  void aStepWithoutAPlaceGetsOneAndIsReported();
  void aCompletePictureStaysAsItIs();
  void ofSeveralPicturesNoneIsChanged();
};

namespace {

Process chain()
{
  return ProcessBuilder{}.lane("Amt").flow("start -> a -> b -> end").build();
}

/// As if read from a BPMN file in which one step was not drawn.
Import partial()
{
  Diagram diagram = layoutProcess(chain());
  diagram.shapes.erase(ElementId{"b"});
  const Export file = writeBpmn({.processes = {chain()}, .diagrams = {diagram}});
  return readBpmn(file.bytes, "partial.bpmn").value();
}

bool reports(const Losses& losses, LossKind kind)
{
  return std::ranges::any_of(losses, [&](const Loss& loss) { return loss.kind == kind; });
}

}  // namespace

void CompletePicturesTest::aProcessWithoutAPictureGetsOne()
{
  Import import{.content = {.processes = {chain()}}};

  completePictures(import);

  QCOMPARE(import.content.diagrams.size(), 1U);
  QVERIFY(import.losses.empty());
}

void CompletePicturesTest::aStepWithoutAPlaceGetsOneAndIsReported()
{
  Import import = partial();
  QVERIFY(reports(import.losses, LossKind::NotShown));
  const Rect a = import.content.diagrams.front().shapes.find(ElementId{"a"})->bounds;

  completePictures(import);

  const Diagram& diagram = import.content.diagrams.front();
  QVERIFY(diagram.shapes.find(ElementId{"b"}));
  QCOMPARE(diagram.shapes.find(ElementId{"a"})->bounds, a);
  QVERIFY(reports(import.losses, LossKind::Repaired));
  QVERIFY(!reports(import.losses, LossKind::NotShown));
}

void CompletePicturesTest::aCompletePictureStaysAsItIs()
{
  const Diagram drawn = layoutProcess(chain());
  Import import{.content = {.processes = {chain()}, .diagrams = {drawn}}};

  completePictures(import);

  QVERIFY(import.content.diagrams.front() == drawn);
}

void CompletePicturesTest::ofSeveralPicturesNoneIsChanged()
{
  Diagram one = layoutProcess(chain());
  one.shapes.erase(ElementId{"b"});
  Diagram other = one;
  other.id = DiagramId{"other"};
  Import import{.content = {.processes = {chain()}, .diagrams = {one, other}}};

  completePictures(import);

  QVERIFY(import.content.diagrams.front() == one);
}

QTEST_APPLESS_MAIN(CompletePicturesTest)
#include "CompletePicturesTest.moc"
