#include "model/formats/CompletePictures.h"
#include "model/formats/ImportDoor.h"
#include "tests/support/TestData.h"
#include "ui/paint/Fonts.h"
#include "ui/report/CutPlaces.h"
#include "ui/report/PictureFile.h"
#include "ui/report/SheetPlan.h"

#include <QDirIterator>
#include <QTest>

#include <algorithm>

using namespace einklang;
using namespace einklang::ui;

/// Drawings on paper: the bundled processes, real ones, and ones made of a few rectangles.
class SheetPlanTest : public QObject
{
  Q_OBJECT

 private:
  static Figure shape(const std::string& id, const QRectF& body)
  {
    QPainterPath outline;
    outline.addRect(body);
    return {.id = ElementId{id}, .body = body, .outline = outline, .bounds = body};
  }

  static Figure flow(const QPointF& from, const QPointF& to)
  {
    QPainterPath way{from};
    way.lineTo(to);
    Figure figure{.id = ElementId{"flow"}, .kind = FigureKind::Flow, .outline = way};
    figure.body = figure.bounds = way.boundingRect();
    return figure;
  }

  static Drawing drawingOf(std::vector<Figure> figures)
  {
    Drawing drawing{.figures = std::move(figures)};
    for (const Figure& figure : drawing.figures) drawing.bounds |= figure.bounds;
    drawing.bounds.adjust(-20, -20, 20, 20);
    return drawing;
  }

  /// Steps in a row with 50 pixels between them.
  static Drawing row(int count)
  {
    std::vector<Figure> figures;
    for (int i = 0; i < count; ++i) {
      if (i > 0) figures.push_back(flow({150.0 * i - 50, 40}, {150.0 * i, 40}));
      figures.push_back(shape(std::to_string(i), {150.0 * i, 0, 100, 80}));
    }
    return drawingOf(std::move(figures));
  }

  static std::vector<Drawing> drawingsIn(const QString& path)
  {
    auto import = importFile(path.toStdString());
    if (!import) return {};
    completePictures(*import);
    std::vector<Drawing> all;
    for (const Process& process : import->content.processes) {
      for (Drawing& drawing : drawingsOf(import->content, process)) {
        if (!drawing.figures.empty()) all.push_back(std::move(drawing));
      }
    }
    return all;
  }

  static QStringList filesIn(const std::string& folder, const QString& pattern)
  {
    QStringList paths;
    QDirIterator files{
        QString::fromStdString(folder), {pattern}, QDir::Files, QDirIterator::Subdirectories};
    while (files.hasNext()) paths << files.next();
    paths.sort();
    return paths;
  }

  static bool isOnSomeSheet(const Figure& figure, const SheetPlan& plan)
  {
    return std::ranges::any_of(plan.sheets, [&](const Sheet& sheet) {
      return sheet.part.intersects(figure.bounds) || figure.bounds.isEmpty();
    });
  }

  static void checkPoster(const Drawing& drawing, const SheetPlan& plan)
  {
    for (const Figure& figure : drawing.figures) QVERIFY(isOnSomeSheet(figure, plan));
    for (const Sheet& sheet : plan.sheets) {
      const QRectF printed = sheet.part.adjusted(-0.01, -0.01, 0.01, 0.01);
      QVERIFY(printed.contains(sheet.own & drawing.bounds));
      QVERIFY(sheet.part.width() * plan.scale <= plan.area.width() + 0.01);
      QVERIFY(sheet.part.height() * plan.scale <= plan.area.height() + 0.01);
    }
    QVERIFY(plan.letterSize() >= readableLetters);
  }

 private Q_SLOTS:
  void initTestCase() { loadFonts(); }

  void onePageHasTheSizeOfTheDrawing()
  {
    const Drawing drawing = row(4);
    const SheetPlan plan = *planSheets(drawing, {});
    QCOMPARE(plan.page, drawing.bounds.size());
    QCOMPARE(plan.scale, 1.0);
  }

  void aFittedDrawingTakesThePaperOnWhichItsLettersAreLargest()
  {
    const SheetPlan wide = *planSheets(row(6), {.mode = PageMode::Fit});
    QVERIFY(wide.page.width() > wide.page.height());
    const Drawing column = drawingOf({shape("a", {0, 0, 100, 80}), shape("b", {0, 900, 100, 80})});
    const SheetPlan tall = *planSheets(column, {.mode = PageMode::Fit});
    QVERIFY(tall.page.width() < tall.page.height());
  }

  void aFittedDrawingTakesA3OnlyWhereA4CannotBeRead()
  {
    const double a4 = 297 / 25.4 * 96;
    QCOMPARE(planSheets(row(8), {.mode = PageMode::Fit})->page.width(), a4);
    QVERIFY(planSheets(row(13), {.mode = PageMode::Fit})->page.width() > a4 + 1);
    const PageOptions onlyA4{PageMode::Fit, Paper::A4};
    QCOMPARE(planSheets(row(13), onlyA4)->page.width(), a4);
    QVERIFY(planSheets(row(13), onlyA4)->letterSize() < readableLetters);
  }

  void aPosterOfASmallDrawingIsOneSheet()
  {
    QCOMPARE(planSheets(row(3), {.mode = PageMode::Poster})->sheets.size(), std::size_t{1});
  }

  void aPosterIsCutBetweenSteps()
  {
    const Drawing drawing = row(30);
    const SheetPlan plan = *planSheets(drawing, {.mode = PageMode::Poster});
    QVERIFY(plan.columns > 2);
    QCOMPARE(plan.rows, 1);
    for (const Sheet& sheet : plan.sheets) {
      for (const Figure& figure : drawing.figures) {
        if (!isWhole(figure)) continue;
        const QRectF inside = figure.body & sheet.own;
        QVERIFY(inside.isEmpty() || inside == figure.body);
      }
    }
    QCOMPARE(plan.cutShapes, 0);
    checkPoster(drawing, plan);
  }

  void aFlowThatIsCutGoesOnUpOnBothSheets()
  {
    const Drawing drawing = row(30);
    const SheetPlan plan = *planSheets(drawing, {.mode = PageMode::Poster});
    QCOMPARE(plan.continuations.size(), 2 * (plan.sheets.size() - 1));
    for (const Continuation& here : plan.continuations) {
      const bool answered = std::ranges::any_of(plan.continuations, [&](const Continuation& there) {
        return there.sheet == here.neighbour && there.neighbour == here.sheet &&
               there.at == here.at && there.leaves != here.leaves;
      });
      QVERIFY(answered);
    }
    QVERIFY(plan.continuations.front().leaves);  // to the right, as the flow goes
    QCOMPARE(plan.continuations.front().side, SheetSide::Right);
  }

  void sheetsWithNothingOnThemAreLeftOut()
  {
    const Drawing corners =
        drawingOf({shape("a", {0, 0, 100, 80}), shape("b", {3000, 3000, 100, 80})});
    const SheetPlan plan = *planSheets(corners, {.mode = PageMode::Poster});
    QCOMPARE(plan.sheets.size(), std::size_t{2});
    QVERIFY(plan.rows * plan.columns > 2);
  }

  void largerPaperNeedsFewerSheets()
  {
    const Drawing drawing = row(60);
    const SheetPlan a4 = *planSheets(drawing, {PageMode::Poster, Paper::A4});
    const SheetPlan a3 = *planSheets(drawing, {PageMode::Poster, Paper::A3});
    QVERIFY(a3.sheets.size() < a4.sheets.size());
  }

  void aShapeWiderThanThePaperIsCutAndCounted()
  {
    const Drawing drawing = drawingOf({shape("a", {0, 0, 5000, 80})});
    const SheetPlan plan = *planSheets(drawing, {.mode = PageMode::Poster});
    QCOMPARE(plan.cutShapes, 1);
    checkPoster(drawing, plan);
  }

  void nobodyGluesFourHundredSheets()
  {
    const Drawing huge = drawingOf({shape("a", {0, 0, 100, 80}), shape("b", {1e6, 1e6, 100, 80})});
    const Result<SheetPlan> plan = planSheets(huge, {.mode = PageMode::Poster});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::LimitExceeded);
    QVERIFY(planSheets(huge, {}));
  }

  void noStepOfABundledProcessIsCut()
  {
    const QStringList paths = filesIn(test::sourcePath("processes"), QStringLiteral("*.yaml"));
    QVERIFY(paths.size() >= 26);
    for (const QString& path : paths) {
      for (const Drawing& drawing : drawingsIn(path)) {
        const SheetPlan plan = *planSheets(drawing, {.mode = PageMode::Poster});
        QVERIFY2(plan.cutShapes == 0, qPrintable(path));
        checkPoster(drawing, plan);
      }
    }
  }

  /// EINKLANG_TEST_DATA: drawings of people, whose shapes leave no straight gap everywhere.
  void hardlyAStepOfARealProcessIsCut()
  {
    if (test::testData().empty()) QSKIP("EINKLANG_TEST_DATA is not set");
    int shapes = 0;
    int cut = 0;
    int sheets = 0;
    for (const char* folder : {"/miwg-reference", "/hhu-warenversand"}) {
      for (const QString& path : filesIn(test::testData() + folder, QStringLiteral("*.bpmn"))) {
        for (const Drawing& drawing : drawingsIn(path)) {
          const Result<SheetPlan> plan = planSheets(drawing, {.mode = PageMode::Poster});
          QVERIFY2(plan, qPrintable(path));
          checkPoster(drawing, *plan);
          shapes += static_cast<int>(std::ranges::count_if(drawing.figures, isWhole));
          cut += plan->cutShapes;
          sheets += static_cast<int>(plan->sheets.size());
        }
      }
    }
    qInfo("%d of %d shapes cut, on %d sheets", cut, shapes, sheets);
    QVERIFY(shapes > 1000);
    QVERIFY(cut * 200 <= shapes);
  }
};

QTEST_MAIN(SheetPlanTest)
#include "SheetPlanTest.moc"
