#include "model/base/Contract.h"  // first: moc 6.4 does not survive <compare> before <string>
#include "model/formats/bpmn/BpmnFormat.h"
#include "model/layout/Layout.h"
#include "model/operations/ElementOperations.h"
#include "model/operations/LabelOperations.h"
#include "model/operations/PictureOperations.h"
#include "tests/support/RandomGesture.h"
#include "tests/support/Sheet.h"

#include <QTest>

using namespace einklang;

namespace {

struct Sheet : test::Sheet
{
  Sheet() : test::Sheet{test::gestureSketch()} {}

  std::optional<Rect> labelOf(const char* id) const { return shapeOf(ElementId{id}).label; }
  template <typename Work>
  Status make(const Work& work)
  {
    return perform([&](Transaction& t) { return work(t, process().id()); });
  }
  Status place(const ElementId& id, const Rect& place)
  {
    return make([&](Transaction& t, const ProcessId& process) {
      return placeLabel(t, process, id, place);
    });
  }
};

}  // namespace

class LabelOperationsTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void aLabelIsPutAndTakenBack()
  {
    Sheet sheet;
    const FileContent before = sheet.document.content();
    const Rect place{400, 10, 120, 26};
    QVERIFY(sheet.place(ElementId{"start"}, place));
    QVERIFY(sheet.labelOf("start") == place);
    sheet.document.undo();
    QVERIFY(sheet.document.content() == before);
  }

  void itGoesWithItsElement()
  {
    Sheet sheet;
    const Rect place{400, 10, 120, 26};
    QVERIFY(sheet.place(ElementId{"start"}, place));
    QVERIFY(sheet.make([](Transaction& t, const ProcessId& process) {
      return moveShapes(t, process, {ElementId{"start"}}, 7, 9);
    }));
    QVERIFY((sheet.labelOf("start") == Rect{407, 19, 120, 26}));
  }

  void itIsKeptInTheFile()
  {
    Sheet sheet;
    const Rect place{400, 10, 120, 26};
    QVERIFY(sheet.place(ElementId{"start"}, place));
    const auto read = readBpmn(writeBpmn(sheet.document.content()).bytes, "a.bpmn", {});
    QVERIFY(read);
    const Diagram& picture = read->content.diagrams.front();
    QVERIFY(picture.shapes.find(ElementId{"start"})->label == place);
  }

  void itGoesBackToWhereTheLayoutPutIt()
  {
    Sheet sheet;
    const std::optional<Rect> usual = sheet.labelOf("end");
    QVERIFY(usual);
    QVERIFY(sheet.place(ElementId{"end"}, {900, 400, 90, 26}));
    QVERIFY(sheet.make([](Transaction& t, const ProcessId& process) {
      return placeLabelByItself(t, process, ElementId{"end"});
    }));
    QVERIFY(sheet.labelOf("end") == usual);
  }

  void theLabelOfAFlowGoesToo()
  {
    Sheet sheet;
    const FlowId flow = sheet.process().flows()[3].id;
    QVERIFY(!sheet.place(flow, {0, 0, 90, 20}));  // it has none yet
    QVERIFY(sheet.make([&](Transaction& t, const ProcessId& process) {
      return renameElement(t, process, flow, "ja");
    }));
    QVERIFY(sheet.place(flow, {10, 20, 90, 20}));
    QVERIFY((sheet.diagram().edges.find(flow)->label == Rect{10, 20, 90, 20}));
  }

  void labelsInsideStayThere()
  {
    Sheet sheet;
    for (const char* id : {"a", "lane_Amt"}) {
      const Status refused = sheet.place(ElementId{id}, {0, 0, 90, 20});
      QVERIFY(!refused);
      QVERIFY(refused.error().code == ErrorCode::NotAllowed);
    }
    QVERIFY(!sheet.place(ElementId{"nobody"}, {0, 0, 90, 20}));
  }
};

QTEST_APPLESS_MAIN(LabelOperationsTest)
#include "LabelOperationsTest.moc"
