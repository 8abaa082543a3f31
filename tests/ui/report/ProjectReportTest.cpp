#include "tests/support/TestData.h"
#include "ui/paint/Fonts.h"
#include "ui/report/HarmonizationReport.h"
#include "ui/report/ProjectReport.h"
#include "ui/text/Translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTest>

using namespace einklang;
using namespace einklang::ui;

/// The report of the bundled project.
class ProjectReportTest : public QObject
{
  Q_OBJECT

 private:
  static Result<OpenProject> bundled()
  {
    return openProject(test::sourcePath("processes/hundesteuer/hundesteuer.einklang"));
  }

 private Q_SLOTS:
  void initTestCase()
  {
    loadFonts();
    installTranslations(*QCoreApplication::instance(), QLocale{QLocale::German});
  }

  void everyDeviationOfTheBundledProjectIsInItsReport()
  {
    const Result<OpenProject> open = bundled();
    QVERIFY(open);
    const ReportContent content = reportContentOf(*open, u"1. Januar 2027"_qs);
    QCOMPARE(content.municipalities.size(), qsizetype(open->project.variants.size()));
    QVERIFY(content.referenceDrawing && !content.referenceDrawing->figures.empty());
    QVERIFY(content.standardDrawing && !content.standardDrawing->figures.empty());
    QVERIFY(!content.deviations.empty());
    for (const ReportDeviation& deviation : content.deviations) {
      QVERIFY(!deviation.sentence.isEmpty());
      QVERIFY(!deviation.municipalities.isEmpty());
      QVERIFY(deviation.sentence.contains(deviation.municipalities.front()));
    }
  }

  void theBundledProjectHasAReport()
  {
    const Result<OpenProject> open = bundled();
    QVERIFY(open);
    const Result<QByteArray> pdf = reportOf(*open, u"1. Januar 2027"_qs);
    QVERIFY(pdf);
    QVERIFY(pdf->startsWith("%PDF-"));
    const QString folder = qEnvironmentVariable("EINKLANG_LOOK");
    QFile file{folder + u"/project.pdf"_qs};
    if (!folder.isEmpty() && file.open(QIODevice::WriteOnly)) file.write(*pdf);
  }
};

QTEST_MAIN(ProjectReportTest)
#include "ProjectReportTest.moc"
