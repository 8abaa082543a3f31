#include "model/formats/ImportDoor.h"
#include "model/formats/xprozess/XProzessFormat.h"
#include "tests/support/PdfReading.h"
#include "tests/support/TestData.h"
#include "ui/paint/Fonts.h"
#include "ui/report/PictureFile.h"
#include "ui/report/ProcessReport.h"
#include "ui/report/XProzessParts.h"
#include "ui/text/Translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QTest>

using namespace einklang;
using namespace einklang::ui;

/// The report that goes into an XProzess message.
class ProcessReportTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void everyStepIsThereWithWhatIsKnownOfIt();
  void whatTheMessageSaysIsThere();
  void equalProcessesGiveEqualBytes();
  void anEmptyProcessHasAReportToo();
  void theMessageTakesTheReportAlong();
};

namespace {

FileContent hundesteuer()
{
  return importFile(test::sourcePath("processes/hundesteuer/referenz.yaml"))->content;
}

QByteArray reportOf(const FileContent& content)
{
  const Process& process = content.processes.front();
  return *processReport(process, drawingsOf(content, process));
}

/// Without line breaks: where they fall does not matter.
QString wordsOf(const QByteArray& pdf)
{
  return test::readPdf(u"pdftotext"_qs, {}, pdf).simplified();
}

}  // namespace

void ProcessReportTest::initTestCase()
{
  loadFonts();
  installTranslations(*QCoreApplication::instance(), QLocale{QLocale::German});
  if (QStandardPaths::findExecutable(u"pdftotext"_qs).isEmpty()) {
    QSKIP("poppler-utils is not installed");
  }
}

void ProcessReportTest::everyStepIsThereWithWhatIsKnownOfIt()
{
  const FileContent content = hundesteuer();
  const QString words = wordsOf(reportOf(content));
  for (const Node& node : content.processes.front().nodes()) {
    QVERIFY2(words.contains(QString::fromStdString(node.label).simplified()), node.label.c_str());
    for (const LegalBasis& basis : node.attributes.legalBases) {
      QVERIFY2(words.contains(QString::fromStdString(basis.text).simplified()), basis.text.c_str());
    }
  }
  QVERIFY(words.contains(u"Seite 1 von"_qs) && words.contains(u"Danach"_qs));
}

void ProcessReportTest::whatTheMessageSaysIsThere()
{
  if (test::testData().empty()) QSKIP("EINKLANG_TEST_DATA is not set");
  const auto import = importFile(test::testData() + "/fim/mutterschutz-anzeige.xprozess.xml");
  QVERIFY(import.has_value());
  const QByteArray pdf = reportOf(import->content);
  const QString words = wordsOf(pdf);
  QVERIFY(words.contains(u"Prozessklasse im FIM-Katalog"_qs));
  QVERIFY(words.contains(u"Mitwirkungspflicht ja"_qs));
  QVERIFY(words.contains(u"Anzeige | Arbeitgeber"_qs) || words.contains(u"| Arbeitgeber |"_qs));
  QVERIFY(test::readPdf(u"pdfinfo"_qs, {}, pdf).contains(QRegularExpression{u"Tagged: +yes"_qs}));
}

void ProcessReportTest::equalProcessesGiveEqualBytes()
{
  QCOMPARE(reportOf(hundesteuer()), reportOf(hundesteuer()));
}

void ProcessReportTest::anEmptyProcessHasAReportToo()
{
  const Process empty{ProcessId{"leer"}};
  const auto pdf = processReport(empty, {});
  QVERIFY(pdf.has_value());
  QVERIFY(wordsOf(*pdf).contains(u"leer"_qs));
}

void ProcessReportTest::theMessageTakesTheReportAlong()
{
  const FileContent content = hundesteuer();
  const XProzessOptions options = xprozessOptions(content);
  const auto report = options.report(content.processes.front());
  QVERIFY(report.has_value());
  QCOMPARE(report->name, std::string{"Standard Report.pdf"});
  QVERIFY(report->bytes.starts_with("%PDF-"));
}

QTEST_MAIN(ProcessReportTest)
#include "ProcessReportTest.moc"
