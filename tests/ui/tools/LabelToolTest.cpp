#include "model/formats/yaml/YamlFormat.h"
#include "model/operations/ElementOperations.h"
#include "tests/ui/tools/CaptureSheet.h"

using namespace einklang;
using namespace einklang::ui;

/// Labels beside their elements under the mouse.
class LabelToolTest : public QObject
{
  Q_OBJECT

 private:
  test::CaptureSheet m_sheet;

  DiagramView& view() { return m_sheet.view(); }
  QRectF shownLabel(const char* id)
  {
    return view().scene().itemOf(ElementId{id})->figure().labelArea;
  }
  std::optional<Rect> labelOf(const char* id)
  {
    return m_sheet.diagram().shapes.find(ElementId{id})->label;
  }
  void name(const char* id, const char* label)
  {
    Q_EMIT view().labelEdited(QString::fromUtf8(id), QString::fromUtf8(label));
  }

 private Q_SLOTS:
  void initTestCase()
  {
    QStandardPaths::setTestModeEnabled(true);
    prepareApplication(*qApp);
  }
  void init()
  {
    m_sheet.show();
    name("start", "Antrag auf Anmeldung eines Hundes eingegangen");
  }
  void cleanup() { m_sheet.station.reset(); }

  void aLabelIsDraggedWithoutItsElement()
  {
    const Rect event = m_sheet.placeOf("start");
    const QRectF label = shownLabel("start");
    const FileContent before = m_sheet.document().content();
    m_sheet.drag(m_sheet.onView(label.center()), {30, -90});
    QCOMPARE(view().selected(), std::optional{ElementId{"start"}});
    QVERIFY(m_sheet.document().content() == before);
    QVERIFY((shownLabel("start").center() - label.center() - QPointF{30, -90}).manhattanLength() <
            3);
    m_sheet.letGo();
    QVERIFY(m_sheet.placeOf("start") == event);
    QVERIFY(std::abs(labelOf("start")->center().y - (label.center().y() - 90)) < 2);
    QCOMPARE(m_sheet.document().undoLabel(), std::string{"Place label"});
    m_sheet.document().undo();
    QVERIFY(m_sheet.document().content() == before);
  }

  void itSnapsToTheMiddleOfItsElement()
  {
    const Rect event = m_sheet.placeOf("start");
    m_sheet.drag(m_sheet.onView(shownLabel("start").center()), {4, 30});
    m_sheet.letGo();
    QCOMPARE(labelOf("start")->center().x, event.center().x);
  }

  void aClickOnALabelChoosesItsElementOnly()
  {
    view().choose(ElementId{"end"});
    const auto steps = m_sheet.document().doneSteps();
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {},
                      m_sheet.onView(shownLabel("start").center()));
    QCOMPARE(view().selected(), std::optional{ElementId{"start"}});
    QCOMPARE(m_sheet.document().doneSteps(), steps);
  }

  void itsHandlesMakeItWiderAndItsHeightFollowsTheText()
  {
    view().choose(ElementId{"start"});
    const QRectF old = shownLabel("start");
    const std::vector<CanvasHandle> handles = m_sheet.station->editor().handles();
    QCOMPARE(handles.size(), std::size_t{2});
    m_sheet.drag(m_sheet.onView(handles[1].at), {120, 0});
    QVERIFY(shownLabel("start").height() < old.height());
    m_sheet.letGo();
    QVERIFY(labelOf("start")->width > old.width() + 100);
    QVERIFY(labelOf("start")->height < old.height() + 1);
    // Narrow again: as high as the words need, and no narrower than ninety.
    const std::vector<CanvasHandle> wide = m_sheet.station->editor().handles();
    m_sheet.drag(m_sheet.onView(wide[1].at), {-400, 0});
    m_sheet.letGo();
    QVERIFY(labelOf("start")->width >= 90 || labelOf("start")->width >= old.width() - 1);
    QVERIFY(shownLabel("start").height() > 20);
  }

  void escapeLeavesItWhereItWas()
  {
    const QRectF label = shownLabel("start");
    const auto steps = m_sheet.document().doneSteps();
    m_sheet.drag(m_sheet.onView(label.center()), {60, 90});
    QTest::keyClick(&view(), Qt::Key_Escape);
    m_sheet.letGo();
    QCOMPARE(shownLabel("start"), label);
    QCOMPARE(m_sheet.document().doneSteps(), steps);
  }

  void itGoesBackToItsPlace()
  {
    const auto run = [&](const QString& id) {
      for (const ActionRow& row : m_sheet.station->editor().rows()) {
        if (row.id == id && row.enabled()) row.run();
      }
    };
    view().choose(ElementId{"start"});
    run(QStringLiteral("label-back"));
    const std::optional<Rect> usual = labelOf("start");
    QVERIFY(usual);
    m_sheet.drag(m_sheet.onView(shownLabel("start").center()), {70, 90});
    m_sheet.letGo();
    QVERIFY(labelOf("start") != usual);
    run(QStringLiteral("label-back"));
    QVERIFY(labelOf("start") == usual);
  }
};

QTEST_MAIN(LabelToolTest)
#include "LabelToolTest.moc"
