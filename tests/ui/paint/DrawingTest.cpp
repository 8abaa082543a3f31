#include "tests/ui/paint/EverySymbol.h"
#include "ui/paint/Drawing.h"
#include "ui/paint/Fonts.h"
#include "ui/paint/Painting.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace einklang;
using namespace einklang::ui;

class DrawingTest : public QObject
{
  Q_OBJECT

 private:
  test::EverySymbol m_every;

 private Q_SLOTS:
  void initTestCase() { loadFonts(); }

  void everyElementWithAPlaceHasAFigure()
  {
    const Drawing drawing = makeDrawing(m_every.process, m_every.diagram);
    QCOMPARE(drawing.figures.size(), m_every.diagram.shapes.size() + m_every.diagram.edges.size());
    for (const Figure& figure : drawing.figures) {
      QVERIFY2(!figure.primitives.empty(), figure.id.value().c_str());
      QVERIFY2(!figure.description.isEmpty(), figure.id.value().c_str());
      QVERIFY2(drawing.bounds.contains(figure.bounds), figure.id.value().c_str());
    }
  }

  void elementsWithoutAPlaceAreSkipped()
  {
    const Drawing drawing = makeDrawing(
        m_every.process, Diagram{.id = DiagramId{"empty"}, .process = ProcessId{"every"}});
    QVERIFY(drawing.figures.empty());
  }

  void oneFigureIsMadeAsInTheWholeDrawing()
  {
    const Drawing drawing = makeDrawing(m_every.process, m_every.diagram);
    for (const Figure& figure : drawing.figures) {
      const auto single = makeFigure(m_every.process, m_every.diagram, figure.id);
      QVERIFY(single);
      QCOMPARE(single->bounds, figure.bounds);
      QCOMPARE(single->primitives.size(), figure.primitives.size());
    }
  }

  void innerLabelsStayInTheirShape()
  {
    const Drawing drawing = makeDrawing(m_every.process, m_every.diagram);
    for (const Figure& figure : drawing.figures) {
      const bool inner = figure.kind == FigureKind::Activity || figure.kind == FigureKind::Pool ||
                         figure.kind == FigureKind::Lane || figure.kind == FigureKind::Container ||
                         figure.kind == FigureKind::Annotation;
      if (!inner) continue;
      for (const Primitive& primitive : figure.primitives) {
        if (!std::holds_alternative<TextLine>(primitive)) continue;
        QVERIFY2(figure.body.contains(boundsOf(primitive)), figure.id.value().c_str());
      }
    }
  }

  void everythingIsPainted()
  {
    const Drawing drawing = makeDrawing(m_every.process, m_every.diagram);
    QImage image{drawing.bounds.size().toSize(), QImage::Format_RGB32};
    image.fill(Qt::magenta);
    QPainter painter{&image};
    painter.translate(-drawing.bounds.topLeft());
    paint(drawing, painter);
    painter.end();
    QCOMPARE(image.pixelColor(2, 2), drawing.paper);
    const QString folder = qEnvironmentVariable("EINKLANG_LOOK");
    if (!folder.isEmpty()) QVERIFY(image.save(folder + u"/every.png"_qs));
  }
};

QTEST_MAIN(DrawingTest)
#include "DrawingTest.moc"
