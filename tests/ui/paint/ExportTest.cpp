#include "tests/support/Golden.h"
#include "tests/ui/paint/EverySymbol.h"
#include "ui/paint/Drawing.h"
#include "ui/paint/Export.h"
#include "ui/paint/Fonts.h"
#include "ui/paint/Painting.h"
#include "ui/paint/SvgWriter.h"
#include "ui/report/DiagramPdf.h"

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

  /// Other renderers than Qt's: what they draw from the file is what the window paints. Browsers
  /// take long to start: they run with EINKLANG_INTEROP (tests/interop/svg_renderers.sh).
  void otherRenderersShowTheSame_data()
  {
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("isSlow");
    QTest::newRow("librsvg") << u"rsvg-convert"_qs << QStringList{u"IN"_qs, u"-o"_qs, u"OUT"_qs}
                             << false;
    QTest::newRow("Chromium") << u"chromium"_qs
                              << QStringList{u"--headless"_qs,          u"--no-sandbox"_qs,
                                             u"--disable-gpu"_qs,       u"--hide-scrollbars"_qs,
                                             u"--user-data-dir=DIR"_qs, u"--window-size=SIZE"_qs,
                                             u"--screenshot=OUT"_qs,    u"file://IN"_qs}
                              << true;
    QTest::newRow("Inkscape") << u"inkscape"_qs
                              << QStringList{u"--export-type=png"_qs, u"--export-filename=OUT"_qs,
                                             u"IN"_qs}
                              << true;
  }
  void otherRenderersShowTheSame()
  {
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    QFETCH(bool, isSlow);
    if (isSlow && !qEnvironmentVariableIsSet("EINKLANG_INTEROP")) QSKIP("EINKLANG_INTEROP unset");
    if (QStandardPaths::findExecutable(program).isEmpty()) QSKIP("not installed");
    const Drawing drawing = everySymbol();
    const QImage painted = QImage::fromData(*exportPng(drawing, 1));
    QTemporaryDir folder;
    QFile file{folder.filePath(u"a.svg"_qs)};
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(writeSvg(drawing));
    file.close();
    const QString png = folder.filePath(u"a.png"_qs);
    arguments.replaceInStrings(u"IN"_qs, file.fileName());
    arguments.replaceInStrings(u"OUT"_qs, png);
    arguments.replaceInStrings(u"DIR"_qs, folder.filePath(u"profile"_qs));
    arguments.replaceInStrings(u"SIZE"_qs, u"%1,%2"_qs.arg(painted.width()).arg(painted.height()));
    QCOMPARE(QProcess::execute(program, arguments), 0);
    const QImage rendered{png};
    QVERIFY(std::abs(rendered.width() - painted.width()) <= 1);
    const double difference = shareOfDifference(painted, rendered.scaled(painted.size()));
    qInfo("%.4f of the area differs", difference);
    QVERIFY(difference < 0.01);
  }

  void svgNeedsNothingOutsideOfItself()
  {
    QXmlStreamReader reader{writeSvg(everySymbol())};
    while (!reader.atEnd()) {
      if (reader.readNext() != QXmlStreamReader::StartElement) continue;
      const QStringView name = reader.name();
      QVERIFY(name != u"image" && name != u"use" && name != u"style" && name != u"script");
      for (const QXmlStreamAttribute& attribute : reader.attributes()) {
        QVERIFY(attribute.name() != u"href");
        QVERIFY(!attribute.value().contains(u"url("));
      }
    }
    QVERIFY(!reader.hasError());
  }

  void equalDrawingsGiveEqualBytes()
  {
    QCOMPARE(writeSvg(everySymbol()), writeSvg(everySymbol()));
    QCOMPARE(*exportPng(everySymbol()), *exportPng(everySymbol()));
    const QByteArray pdf = *exportPdf({everySymbol()});
    QTest::qWait(1100);  // past a full second, in which dates would differ
    QCOMPARE(*exportPdf({everySymbol()}), pdf);
  }

  void pngIsLargerByItsScale()
  {
    const Drawing drawing = everySymbol();
    const QImage once = QImage::fromData(*exportPng(drawing));
    const QImage twice = QImage::fromData(*exportPng(drawing, 2));
    const QImage four = QImage::fromData(*exportPng(drawing, 4));
    QVERIFY(std::abs(twice.width() - 2 * once.width()) <= 1);
    QVERIFY(std::abs(four.width() - 4 * once.width()) <= 3);
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
    QVERIFY(exportPdf({drawing}));
  }
};

QTEST_MAIN(ExportTest)
#include "ExportTest.moc"
