#include "model/layout/Layout.h"
#include "tests/support/ProcessBuilder.h"
#include "ui/paint/Fonts.h"
#include "ui/report/PrintedDiagrams.h"

#include <QFile>
#include <QGuiApplication>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

using namespace einklang;
using namespace einklang::ui;
using einklang::test::ProcessBuilder;

namespace {

std::vector<Drawing> longDrawing()
{
  QString flow = QStringLiteral("start");
  for (int i = 1; i <= 30; ++i) flow += QStringLiteral(" -> Schritt_%1").arg(i);
  const Process process = ProcessBuilder{"Langer Ablauf"}
                              .lane("Amt")
                              .flow((flow + QStringLiteral(" -> end")).toStdString())
                              .build();
  return {makeDrawing(process, layoutProcess(process))};
}

/// Pages of a PDF by their sizes in points, rounded.
QList<QByteArray> pagesOf(const QString& path)
{
  QFile file{path};
  if (!file.open(QIODevice::ReadOnly)) return {};
  QList<QByteArray> boxes;
  const QByteArray bytes = file.readAll();
  for (qsizetype at = bytes.indexOf("/MediaBox"); at >= 0;
       at = bytes.indexOf("/MediaBox", at + 1)) {
    boxes << bytes.mid(at, bytes.indexOf(']', at) - at);
  }
  return boxes;
}

}  // namespace

/// What a printer gets: the sheets of the PDF.
class PrintedDiagramsTest : public QObject
{
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { loadFonts(); }

  void aPosterTakesAsManySheetsAsItsPlan()
  {
    const std::vector<Drawing> drawings = longDrawing();
    const PageOptions poster{.mode = PageMode::Poster, .paper = Paper::A4};
    const auto plan = planSheets(drawings.front(), poster);
    QVERIFY(plan && plan->sheets.size() > 1);
    const QList<QByteArray> pages = printed(poster, 0, 0);
    QCOMPARE(static_cast<std::size_t>(pages.size()), plan->sheets.size());
  }

  void onlyThePagesThatAreAskedForArePrinted()
  {
    const PageOptions poster{.mode = PageMode::Poster, .paper = Paper::A4};
    QCOMPARE(printed(poster, 2, 3).size(), 2);
  }

  void aWideDrawingIsPrintedOnItsSideOnThePaperThatIsAskedFor()
  {
    const QList<QByteArray> pages = printed({.mode = PageMode::Fit, .paper = Paper::A3}, 0, 0);
    QCOMPARE(pages.size(), 1);
    const QList<QByteArray> box = pages.front().mid(pages.front().indexOf('[') + 1).split(' ');
    QList<double> numbers;
    for (const QByteArray& part : box) {
      bool isNumber = false;
      const double number = part.trimmed().toDouble(&isNumber);
      if (isNumber) numbers << number;
    }
    QCOMPARE(numbers.size(), 4);
    QVERIFY(qAbs(numbers[2] - 1191) < 3);
    QVERIFY(qAbs(numbers[3] - 842) < 3);
  }

 private:
  QList<QByteArray> printed(const PageOptions& options, int from, int to)
  {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("druck.pdf"));
    {
      QPrinter printer{QPrinter::HighResolution};
      printer.setOutputFormat(QPrinter::PdfFormat);
      printer.setOutputFileName(path);
      if (from > 0) {
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(from, to);
      }
      if (!printDiagrams(longDrawing(), options, printer)) return {};
    }
    return pagesOf(path);
  }
};

QTEST_MAIN(PrintedDiagramsTest)
#include "PrintedDiagramsTest.moc"
