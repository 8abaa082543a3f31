#include "tests/support/Golden.h"
#include "tests/ui/paint/EverySymbol.h"
#include "ui/paint/Drawing.h"
#include "ui/paint/Export.h"
#include "ui/paint/Fonts.h"
#include "ui/paint/Painting.h"
#include "ui/paint/SvgWriter.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace einklang;
using namespace einklang::ui;

class ExportTest : public QObject
{
  Q_OBJECT

 private:
  Drawing everySymbol() const
  {
    const test::EverySymbol every;
    return makeDrawing(every.process, every.diagram);
  }

  // For looking at: EINKLANG_LOOK names a folder.
  static void keep(const QString& name, const QByteArray& bytes)
  {
    const QString folder = qEnvironmentVariable("EINKLANG_LOOK");
    QFile file{folder + u'/' + name};
    if (!folder.isEmpty() && file.open(QIODevice::WriteOnly)) file.write(bytes);
  }

  static QString pdfText(const QByteArray& pdf)
  {
    QTemporaryDir folder;
    QFile file{folder.filePath(u"a.pdf"_qs)};
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(pdf);
    file.close();
    QProcess tool;
    tool.start(u"pdftotext"_qs, {u"-layout"_qs, file.fileName(), u"-"_qs});
    tool.waitForFinished();
    return QString::fromUtf8(tool.readAllStandardOutput());
  }

  static bool isWellFormed(const QByteArray& xml)
  {
    QXmlStreamReader reader{xml};
    while (!reader.atEnd()) reader.readNext();
    return !reader.hasError();
  }

  // Letters may stand half a pixel elsewhere, so the comparison is on a coarser grid.
  static double shareOfDifference(const QImage& a, const QImage& b)
  {
    const auto coarse = [](const QImage& image) {
      return image.scaled(image.size() / 4, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage first = coarse(a);
    const QImage second = coarse(b);
    double different = 0;
    for (int y = 0; y < first.height(); ++y) {
      for (int x = 0; x < first.width(); ++x) {
        if (std::abs(qGray(first.pixel(x, y)) - qGray(second.pixel(x, y))) > 40) ++different;
      }
    }
    return different / (first.width() * first.height());
  }

 private Q_SLOTS:
  void initTestCase() { loadFonts(); }

  void svgOfEverySymbolIsAsReviewed()
  {
    const QByteArray svg = writeSvg(everySymbol());
    keep(u"every.svg"_qs, svg);
    const QString difference = test::differenceFromGolden(u"every-symbol.svg"_qs, svg);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
  }

  void svgLooksLikeThePainting()
  {
    const Drawing drawing = everySymbol();
    const QSize size = drawing.bounds.size().toSize();
    QImage painted{size, QImage::Format_RGB32};
    QPainter painter{&painted};
    painter.translate(-drawing.bounds.topLeft());
    paint(drawing, painter);
    painter.end();
    QImage rendered{size, QImage::Format_RGB32};
    QPainter second{&rendered};
    QSvgRenderer{writeSvg(drawing)}.render(&second, QRectF{QPointF{}, QSizeF{size}});
    second.end();
    QVERIFY2(shareOfDifference(painted, rendered) < 0.002, "the two pictures differ");
  }

  void svgIsWellFormedWhateverTheNames()
  {
    const QString names[] = {u"<b>&amp;]]>\"'</b>"_qs, QString{QChar{1}} + QChar{0xFFFE} + u"x"_qs,
                             QString{QChar{0xD800}}, QString{10000, u'W'},
                             QString{u"a b\n"_qs.repeated(2500)}};
    for (const QString& name : names) {
      Process process{ProcessId{"p"}, {.name = name.toStdString()}};
      Diagram diagram{.id = DiagramId{"d"}, .process = ProcessId{"p"}};
      const std::string id = "1 <&>" + name.left(20).toStdString();
      apply(process, Insert<Node>{{.id = NodeId{id}, .label = name.toStdString()}, 0});
      diagram.shapes.insert({.id = ElementId{id}, .bounds = {0, 0, 100, 80}}, 0);
      const Drawing drawing = makeDrawing(process, diagram);
      QVERIFY(isWellFormed(writeSvg(drawing)));
      const Figure& figure = drawing.figures.front();
      QVERIFY(figure.body.adjusted(-1, -1, 1, 1).contains(figure.bounds));
    }
  }

  void pdfCanBeSearched()
  {
    if (QStandardPaths::findExecutable(u"pdftotext"_qs).isEmpty()) QSKIP("no pdftotext");
    const Result<QByteArray> pdf = exportPdf(everySymbol());
    QVERIFY(pdf);
    keep(u"every.pdf"_qs, *pdf);
    const QString text = pdfText(*pdf);
    QVERIFY(text.contains(u"Antrag prüfen"_qs));
    QVERIFY(text.contains(u"Nur in kreisfreien Städten"_qs));
    QVERIFY(text.contains(u"schiff"_qs));
    QVERIFY(!text.contains(u'\t'));
  }

  void equalDrawingsGiveEqualBytes()
  {
    QCOMPARE(writeSvg(everySymbol()), writeSvg(everySymbol()));
    QCOMPARE(*exportPng(everySymbol()), *exportPng(everySymbol()));
    const QByteArray pdf = *exportPdf(everySymbol());
    QTest::qWait(1100);  // past a full second, in which dates would differ
    QCOMPARE(*exportPdf(everySymbol()), pdf);
  }

  void pngIsLargerByItsScale()
  {
    const Drawing drawing = everySymbol();
    const QImage once = QImage::fromData(*exportPng(drawing));
    const QImage twice = QImage::fromData(*exportPng(drawing, 2));
    QVERIFY(std::abs(twice.width() - 2 * once.width()) <= 1);
    keep(u"every2.png"_qs, *exportPng(drawing, 2));
  }

  void hugePicturesAreRefusedAsPng()
  {
    Drawing drawing;
    drawing.bounds = {0, 0, 1e6, 1e6};
    drawing.paper = Qt::white;
    const Result<QByteArray> png = exportPng(drawing);
    QVERIFY(!png);
    QCOMPARE(png.error().code, ErrorCode::LimitExceeded);
    QVERIFY(exportPdf(drawing));
  }
};

QTEST_MAIN(ExportTest)
#include "ExportTest.moc"
