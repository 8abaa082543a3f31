#include "model/formats/ImportDoor.h"
#include "tests/support/PdfReading.h"
#include "tests/support/TestData.h"
#include "tests/ui/paint/EverySymbol.h"
#include "ui/paint/Fonts.h"
#include "ui/report/DiagramPdf.h"
#include "ui/report/PictureFile.h"
#include "ui/text/Translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace einklang;
using namespace einklang::ui;

/// The files are read by poppler, as somebody else's program.
class DiagramPdfTest : public QObject
{
  Q_OBJECT

 private:
  // For looking at: EINKLANG_LOOK names a folder.
  static void keep(const QString& name, const QByteArray& bytes)
  {
    const QString folder = qEnvironmentVariable("EINKLANG_LOOK");
    QFile file{folder + u'/' + name};
    if (!folder.isEmpty() && file.open(QIODevice::WriteOnly)) file.write(bytes);
  }

  static FileContent bundled(const char* path)
  {
    return importFile(test::sourcePath(path))->content;
  }

  static std::vector<Drawing> hundesteuer()
  {
    const FileContent content = bundled("processes/hundesteuer/referenz.yaml");
    return drawingsOf(content, content.processes.front());
  }

  static bool isMissing() { return QStandardPaths::findExecutable(u"pdftotext"_qs).isEmpty(); }

 private Q_SLOTS:
  void initTestCase()
  {
    loadFonts();
    installTranslations(*QCoreApplication::instance(), QLocale{QLocale::German});
    if (isMissing()) QSKIP("poppler-utils is not installed");
  }

  void onePageCanBeSearched()
  {
    const test::EverySymbol every;
    const QByteArray pdf = *exportPdf({makeDrawing(every.process, every.diagram)});
    keep(u"every.pdf"_qs, pdf);
    QCOMPARE(test::pageCountOf(pdf), 1);
    const QString text = test::readPdf(u"pdftotext"_qs, {u"-layout"_qs}, pdf);
    QVERIFY(text.contains(u"Antrag prüfen"_qs));
    QVERIFY(text.contains(u"Nur in kreisfreien Städten"_qs));
    QVERIFY(text.contains(u"schiff"_qs));
    QVERIFY(!text.contains(u'\t'));
  }

  void fontsAreEmbedded()
  {
    const QString fonts = test::readPdf(u"pdffonts"_qs, {}, *exportPdf(hundesteuer()));
    QVERIFY(fonts.contains(u"NotoSans"_qs));
    QVERIFY(!fonts.contains(QRegularExpression{u" no +(yes|no) +(yes|no) +\\d"_qs}));
  }

  void noDateIsGivenThatWouldNotBeTrue()
  {
    const QByteArray pdf = *exportPdf(hundesteuer());
    QVERIFY(!test::readPdf(u"pdfinfo"_qs, {}, pdf).contains(u"Date"_qs));
    QVERIFY(!test::readPdf(u"pdfinfo"_qs, {u"-meta"_qs}, pdf).contains(u"Date"_qs));
  }

  void aPosterHasAPageForEverySheetInThePapersSize()
  {
    const std::vector<Drawing> drawings = hundesteuer();
    const PageOptions options{PageMode::Poster, Paper::A4};
    const SheetPlan plan = *planSheets(drawings.front(), options);
    const QByteArray pdf = *exportPdf(drawings, options);
    keep(u"poster.pdf"_qs, pdf);
    QVERIFY(plan.sheets.size() > 1);
    QCOMPARE(std::size_t(test::pageCountOf(pdf)), plan.sheets.size());
    QVERIFY(test::readPdf(u"pdfinfo"_qs, {}, pdf).contains(u"(A4)"_qs));
  }

  void everyStepIsOnSomePageOfAPoster()
  {
    const std::vector<Drawing> drawings = hundesteuer();
    const QByteArray pdf = *exportPdf(drawings, {.mode = PageMode::Poster});
    const auto plain = [](QString text) {
      return text.remove(QRegularExpression{u"[\\s\\x{AD}-]"_qs});
    };
    const QString text = plain(test::readPdf(u"pdftotext"_qs, {u"-raw"_qs}, pdf));
    for (const Figure& figure : drawings.front().figures) {
      if (figure.kind != FigureKind::Activity) continue;
      QVERIFY2(text.contains(plain(figure.title)), qPrintable(figure.title));
    }
  }

  void aPosterSaysWhereAFlowGoesOn()
  {
    const QByteArray pdf = *exportPdf(hundesteuer(), {.mode = PageMode::Poster});
    // Upright text comes word by word.
    const QString text = test::readPdf(u"pdftotext"_qs, {u"-raw"_qs}, pdf).simplified();
    QVERIFY2(text.contains(u"weiter auf Seite 2"_qs), qPrintable(text));
    QVERIFY(text.contains(u"von Seite 1"_qs));
    QVERIFY(text.contains(u"Seite 1 von "_qs));
  }

  void textStandsInTheOrderOfTheWork()
  {
    const FileContent content = bundled("processes/hundesteuer/referenz.yaml");
    const std::vector<Drawing> drawings = drawingsOf(content, content.processes.front());
    const QString text = test::readPdf(u"pdftotext"_qs, {u"-raw"_qs}, *exportPdf(drawings))
                             .remove(QRegularExpression{u"[\\s\\x{AD}-]"_qs});
    qsizetype last = 0;
    int found = 0;
    for (const Figure& figure : drawings.front().figures) {
      if (figure.kind != FigureKind::Activity) continue;
      const QString title = QString{figure.title}.remove(QRegularExpression{u"[\\s\\x{AD}-]"_qs});
      const qsizetype at = text.indexOf(title, last);
      QVERIFY2(at >= 0, qPrintable(figure.title));
      last = at;
      ++found;
    }
    QVERIFY(found > 5);
  }

  void bookmarksLeadToDiagramsAndSubProcesses()
  {
    const test::EverySymbol every;
    const Drawing drawing = makeDrawing(every.process, every.diagram);
    const auto containers =
        std::ranges::count(drawing.figures, FigureKind::Container, &Figure::kind);
    QVERIFY(containers > 0);
    const QByteArray pdf = *exportPdf({drawing, drawing}, {.mode = PageMode::Fit});
    QCOMPARE(pdf.count("/FitR"), 2 * containers);
    QCOMPARE(pdf.count("/Fit "), 2);
    QVERIFY(pdf.contains("/Outlines"));
    QCOMPARE(test::pageCountOf(pdf), 2);
  }

  void equalDrawingsGiveEqualBytes()
  {
    const PageOptions poster{.mode = PageMode::Poster};
    QCOMPARE(*exportPdf(hundesteuer(), poster), *exportPdf(hundesteuer(), poster));
  }

  void readersOfThePosterHearAStepOnce()
  {
    const std::vector<Drawing> drawings = hundesteuer();
    const QByteArray pdf = *exportPdf(drawings, {.mode = PageMode::Poster});
    const QString structure = test::readPdf(u"pdfinfo"_qs, {u"-struct"_qs}, pdf);
    const auto drawn = std::ranges::count_if(
        drawings.front().figures, [](const Figure& figure) { return !figure.primitives.empty(); });
    QCOMPARE(structure.count(u"Figure"_qs), drawn);
  }

  /// EINKLANG_TEST_DATA: for looking at, with EINKLANG_LOOK.
  void aLargeRealDrawingBecomesAPoster()
  {
    if (test::testData().empty()) QSKIP("EINKLANG_TEST_DATA is not set");
    const auto import = importFile(test::testData() + "/miwg-reference/B.2.0.bpmn");
    QVERIFY(import);
    for (const PageMode mode : {PageMode::Fit, PageMode::Poster}) {
      const Result<PictureFile> file = pictureFile(
          u"pdf"_qs, import->content, import->content.processes.front(), {.pages = {.mode = mode}});
      QVERIFY(file);
      keep(mode == PageMode::Fit ? u"b20-fit.pdf"_qs : u"b20-poster.pdf"_qs, file->bytes);
      QVERIFY(test::pageCountOf(file->bytes) > 0);
    }
  }
};

QTEST_MAIN(DiagramPdfTest)
#include "DiagramPdfTest.moc"
