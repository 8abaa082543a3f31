#include "tests/ui/paint/EverySymbol.h"
#include "ui/paint/Fonts.h"
#include "ui/report/HarmonizationReport.h"
#include "ui/text/Translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace einklang;
using namespace einklang::ui;

class HarmonizationReportTest : public QObject
{
  Q_OBJECT

 private:
  static ReportContent sample(int municipalities, int rows)
  {
    ReportContent content{.project = u"Hundesteuer in der Region"_qs,
                          .reference = u"Hundesteuer anmelden"_qs,
                          .version = u"0.1"_qs,
                          .date = u"23. November 2026"_qs};
    for (int i = 0; i < municipalities; ++i) {
      content.municipalities << u"Gemeinde %1 am Walde"_qs.arg(i + 1);
      content.changes.push_back({.name = content.municipalities.back(),
                                 .facts = {{u"AGS"_qs, u"14999001"_qs}},
                                 .changes = {u"Entfällt: die zweite Prüfung."_qs}});
    }
    content.profile = {{u"Leistung"_qs, u"Hundesteuer"_qs},
                       {u"Rechtsgrundlagen"_qs, u"§ 2 SächsKAG (Gesetz)\nHundesteuersatzung"_qs}};
    for (int i = 0; i < rows; ++i) addRow(content, i);
    const test::EverySymbol every;
    content.referenceDrawing = makeDrawing(every.process, every.diagram);
    content.standardDrawing = content.referenceDrawing;
    content.adopted = {1};
    content.findings = {u"Hinweis: keine Fehler gefunden."_qs};
    content.parked = {{u"Einheitliche Hundemarken"_qs, u"Kämmerei"_qs}};
    content.attendance = {{u"Gemeinde 1"_qs, u"Sachbearbeitung Steuern"_qs}};
    return content;
  }

  static void addRow(ReportContent& content, int i)
  {
    ReportRow row{.step = u"Schritt %1: Angaben der Hundehalterin prüfen"_qs.arg(i + 1),
                  .role = u"Steueramt"_qs,
                  .inReference = i % 4 != 3};
    for (int k = 0; k < content.municipalities.size(); ++k) {
      const auto state = static_cast<CellState>((i + k) % 5);
      row.cells.push_back({.state = state});
      if (state == CellState::Different) row.cells.back().deviations = {i + 1, i + 2};
    }
    content.matrix.push_back(row);
    ReportDeviation deviation{.number = i + 1,
                              .step = row.step,
                              .kind = u"anderer Zuständiger"_qs,
                              .sentence =
                                  u"Der Schritt %1 liegt bei der Kasse, in der Referenz "
                                  u"beim Steueramt."_qs.arg(i + 1)};
    deviation.municipalities = content.municipalities.mid(0, 2);
    deviation.decided = i % 2 == 0;
    deviation.verdict = deviation.decided ? u"Referenz beibehalten"_qs : u"offen"_qs;
    deviation.record = {{u"Grund"_qs, u"Die Kasse hat keinen Zugriff auf das Register."_qs}};
    content.deviations.push_back(deviation);
  }

  static QString toolOutput(const QString& tool, const QStringList& options, const QByteArray& pdf)
  {
    QTemporaryDir folder;
    QFile file{folder.filePath(u"report.pdf"_qs)};
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(tool, options + QStringList{file.fileName(), u"-"_qs});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
  }

  static void keep(const QString& name, const QByteArray& bytes)
  {
    const QString folder = qEnvironmentVariable("EINKLANG_LOOK");
    QFile file{folder + u'/' + name};
    if (!folder.isEmpty() && file.open(QIODevice::WriteOnly)) file.write(bytes);
  }

 private Q_SLOTS:
  void initTestCase()
  {
    loadFonts();
    installTranslations(*QCoreApplication::instance(), QLocale{QLocale::German});
  }

  void sentencesCanBeFoundInTheReport()
  {
    if (QStandardPaths::findExecutable(u"pdftotext"_qs).isEmpty()) QSKIP("no pdftotext");
    const Result<QByteArray> pdf = writeReport(sample(3, 12));
    QVERIFY(pdf);
    keep(u"report.pdf"_qs, *pdf);
    const QString text = toolOutput(u"pdftotext"_qs, {u"-layout"_qs}, *pdf).simplified();
    QVERIFY(text.contains(u"Hundesteuer in der Region"_qs));
    QVERIFY(text.contains(u"Die Kasse hat keinen Zugriff auf das Register."_qs));
    QVERIFY(text.contains(u"Einheitliche Hundemarken"_qs));
    QVERIFY(text.contains(u"Noch nicht entschiedene Abweichungen"_qs));
  }

  void manyMunicipalitiesAndStepsTakeMorePages()
  {
    const Result<QByteArray> pdf = writeReport(sample(30, 60));
    QVERIFY(pdf);
    keep(u"large.pdf"_qs, *pdf);
  }

  void anEmptyProjectHasAReportToo() { QVERIFY(writeReport({.project = u"Leer"_qs})); }

  void equalContentsGiveEqualBytes()
  {
    const QByteArray once = *writeReport(sample(3, 12));
    QTest::qWait(1100);  // past a full second, in which dates would differ
    QCOMPARE(*writeReport(sample(3, 12)), once);
  }

  void aRowHigherThanAPageIsContinued()
  {
    ReportContent content = sample(2, 2);
    content.deviations[0].sentence = u"Ein sehr langer Satz über den Ablauf. "_qs.repeated(600);
    const Result<QByteArray> pdf = writeReport(content);
    QVERIFY(pdf);
    keep(u"long.pdf"_qs, *pdf);
  }
};

QTEST_MAIN(HarmonizationReportTest)
#include "HarmonizationReportTest.moc"
