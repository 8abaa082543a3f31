#include "model/formats/ImportDoor.h"
#include "tests/support/TestData.h"
#include "ui/paint/Fonts.h"
#include "ui/report/CutPlaces.h"
#include "ui/report/MarginNames.h"
#include "ui/report/PictureFile.h"
#include "ui/report/SheetPainter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <set>

using namespace einklang;
using namespace einklang::ui;

/// What the sheets of a poster show, and what stands at their margins.
class SheetPainterTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { loadFonts(); }
  void laterSheetsRepeatTheNamesOfPoolAndLane();
  void aVerticalPoolHasItsNameAbove();
  void aPoolWithoutContentsHasItsNameInside();
  void noShapeIsHalfOnASheetThatDoesNotNeedIt();
  void gluedSheetsBeginAtTheSameCorner();
};

namespace {

Figure titled(FigureKind kind, const char* title, const QRectF& body, const QRectF& label,
              bool upright)
{
  return {.id = ElementId{title},
          .kind = kind,
          .body = body,
          .labelArea = label,
          .labelUpright = upright,
          .bounds = body,
          .title = QString::fromUtf8(title)};
}

/// A pool with two lanes, 2000 pixels wide.
Drawing poolWithLanes()
{
  Drawing drawing;
  drawing.bounds = {0, 0, 2000, 400};
  drawing.figures = {titled(FigureKind::Pool, "Amt", {0, 0, 2000, 400}, {0, 0, 30, 400}, true),
                     titled(FigureKind::Lane, "Oben", {30, 0, 1970, 200}, {30, 0, 30, 200}, true),
                     titled(FigureKind::Lane, "", {30, 200, 1970, 200}, {30, 200, 30, 200}, true)};
  return drawing;
}

Drawing hundesteuer()
{
  const auto import = importFile(test::sourcePath("processes/hundesteuer/referenz.yaml"));
  return drawingsOf(import->content, import->content.processes.front()).front();
}

}  // namespace

void SheetPainterTest::laterSheetsRepeatTheNamesOfPoolAndLane()
{
  const Drawing drawing = poolWithLanes();
  const Sheet first{.own = {0, 0, 1000, 400}, .part = {0, 0, 1040, 400}};
  QVERIFY(marginNames(drawing, first).empty());
  const Sheet second{.own = {1000, 0, 1000, 400}, .part = {960, 0, 1040, 400}};
  const auto names = marginNames(drawing, second);
  QCOMPARE(names.size(), std::size_t{2});
  QCOMPARE(names[0].titles, (QStringList{u"Amt"_qs, u"Oben"_qs}));
  QCOMPARE(names[0].side, SheetSide::Left);
  QCOMPARE(names[0].beside, (QRectF{960, 0, 1040, 200}));
  QCOMPARE(names[1].titles, QStringList{u"Amt"_qs});
}

void SheetPainterTest::aVerticalPoolHasItsNameAbove()
{
  Drawing drawing;
  drawing.figures = {titled(FigureKind::Pool, "Amt", {0, 0, 400, 2000}, {0, 0, 400, 30}, false)};
  const auto names =
      marginNames(drawing, {.own = {0, 1000, 400, 1000}, .part = {0, 960, 400, 1040}});
  QCOMPARE(names.size(), std::size_t{1});
  QCOMPARE(names[0].side, SheetSide::Top);
  QVERIFY(!names[0].inside);
}

void SheetPainterTest::aPoolWithoutContentsHasItsNameInside()
{
  Drawing drawing;
  drawing.figures = {
      titled(FigureKind::Pool, "Bürger", {0, 0, 4000, 100}, {0, 0, 4000, 100}, false)};
  const auto names = marginNames(drawing, {.own = {0, 0, 1000, 100}, .part = {0, 0, 1040, 100}});
  QCOMPARE(names.size(), std::size_t{1});
  QVERIFY(names[0].inside);
  QCOMPARE(names[0].beside, (QRectF{0, 0, 1000, 100}));
}

void SheetPainterTest::noShapeIsHalfOnASheetThatDoesNotNeedIt()
{
  const Drawing drawing = hundesteuer();
  const SheetPlan plan = *planSheets(drawing, {PageMode::Poster, Paper::A4});
  const SheetPainter sheets{drawing, plan, 1, static_cast<int>(plan.sheets.size())};
  std::set<std::string> shown;
  for (std::size_t i = 0; i < plan.sheets.size(); ++i) {
    const Sheet& sheet = plan.sheets[i];
    QImage image{plan.page.toSize(), QImage::Format_RGB32};
    QPainter painter{&image};
    sheets.paint(i, painter, [&](const Figure& figure) {
      const bool needed = figure.body.intersects(sheet.own);
      QVERIFY2(!isWhole(figure) || needed || sheet.part.contains(figure.bounds),
               figure.id.value().c_str());
      shown.insert(figure.id.value());
    });
  }
  for (const Figure& figure : drawing.figures) {
    QVERIFY2(shown.contains(figure.id.value()), figure.id.value().c_str());
  }
}

void SheetPainterTest::gluedSheetsBeginAtTheSameCorner()
{
  const SheetPlan plan = *planSheets(hundesteuer(), {PageMode::Poster, Paper::A4});
  QVERIFY(plan.sheets.size() > 1);
  for (const Sheet& sheet : plan.sheets) QCOMPARE(plan.originOf(sheet), plan.area.topLeft());
}

QTEST_MAIN(SheetPainterTest)
#include "SheetPainterTest.moc"
