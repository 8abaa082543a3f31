#include "model/base/Message.h"
#include "tests/support/ProcessBuilder.h"
#include "tests/ui/paint/EverySymbol.h"
#include "ui/paint/Drawing.h"
#include "ui/paint/Fonts.h"
#include "ui/paint/Ghosts.h"
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

  static DrawingOptions marked(const Palette& palette)
  {
    DrawingOptions options{.palette = palette};
    for (int i = 0; i <= static_cast<int>(MarkKind::Decided); ++i) {
      const Mark mark{static_cast<MarkKind>(i), QString::number(i + 7), u"Abweichung"_qs};
      options.marks[ElementId{"task" + std::to_string(i)}] = {mark};
    }
    const Mark number{MarkKind::Changed, u"12"_qs, u"Abweichung"_qs};
    const Mark role{MarkKind::Role, {}, u"Abweichung"_qs};
    for (const char* id : {"group3", "event0_1", "gateway0", "cd", "lane2", "expanded"}) {
      options.marks[ElementId{id}] = {number, role};
    }
    for (const char* id : {"group5", "event0_3", "gateway2", "ab"}) {
      options.ghosts.insert(ElementId{id});
    }
    for (const char* id : {"group6", "event0_5", "gateway3", "bc"}) {
      options.faded.insert(ElementId{id});
    }
    return options;
  }

  // For looking at: EINKLANG_LOOK names a folder.
  static void keep(const Drawing& drawing, const QString& name)
  {
    const QString folder = qEnvironmentVariable("EINKLANG_LOOK");
    if (folder.isEmpty()) return;
    QImage image{(drawing.bounds.size() * 1.5).toSize(), QImage::Format_RGB32};
    QPainter painter{&image};
    painter.scale(1.5, 1.5);
    painter.translate(-drawing.bounds.topLeft());
    paint(drawing, painter);
    painter.end();
    image.save(folder + u"/marks-"_qs + name + u".png"_qs);
  }

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

  void theLevelFlowJumpsWhereTwoCross()
  {
    const Process process = test::ProcessBuilder{}.flow("a -> b").flow("c -> d").build();
    Diagram diagram{.id = DiagramId{"d"}, .process = process.id()};
    diagram.edges.insert({.id = ElementId{"a->b"}, .wayPoints = {{0, 100}, {200, 100}}}, 0);
    diagram.edges.insert({.id = ElementId{"c->d"}, .wayPoints = {{100, 0}, {100, 200}}}, 1);
    const auto lineOf = [&](const char* id) {
      for (const Figure& figure : makeDrawing(process, diagram).figures) {
        if (figure.id == ElementId{id}) return std::get<PathShape>(figure.primitives.front()).path;
      }
      return QPainterPath{};
    };
    QCOMPARE(lineOf("a->b").boundingRect().top(), 96.0);
    QCOMPARE(lineOf("a->b").boundingRect().bottom(), 100.0);
    QCOMPARE(lineOf("c->d").boundingRect().width(), 0.0);
  }

  void ghostsStandBehindWithIdsOfTheirOwn()
  {
    const Process process = test::ProcessBuilder{}.flow("a").build();
    const Process other = test::ProcessBuilder{}.flow("a -> b").build();
    const auto placed = [](const char* id, double x) {
      return Shape{.id = ElementId{id}, .bounds = {x, 0, 100, 80}};
    };
    Diagram diagram{.id = DiagramId{"d"}, .process = process.id()};
    diagram.shapes.insert(placed("a", 0), 0);
    Diagram places{.id = DiagramId{"g"}, .process = other.id()};
    places.shapes.insert(placed("a", 400), 0);
    Drawing drawing = makeDrawing(process, diagram);
    addGhosts(drawing, {other, places}, lightPalette());
    QCOMPARE(drawing.figures.size(), std::size_t{2});
    QCOMPARE(ghostOf(drawing.figures[0].id), std::optional{ElementId{"a"}});
    QCOMPARE(drawing.figures[1].id, ElementId{"a"});
    QVERIFY(!ghostOf(drawing.figures[1].id));
    QVERIFY(drawing.bounds.contains(drawing.figures[0].bounds));
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

  void everyMarkSaysSomethingInTextAndSymbol()
  {
    for (const Palette& palette : {lightPalette(), darkPalette(), highContrastPalette()}) {
      const Drawing drawing = makeDrawing(m_every.process, m_every.diagram, marked(palette));
      keep(drawing, palette.paper.name().mid(1));
      for (const Figure& figure : drawing.figures) {
        if (figure.marks.empty()) continue;
        QVERIFY(figure.description.contains(u"Abweichung"_qs));
        QVERIFY(figure.marks.size() >= 3);  // outline or chip, sign, number
      }
    }
  }

  void marksCanBeReadOnEveryGround()
  {
    for (const Palette& palette : {lightPalette(), darkPalette(), highContrastPalette()}) {
      QVERIFY(contrast(palette.text, palette.paper) >= 7);
      QVERIFY(contrast(palette.ink, palette.paper) >= 4.5);
      QVERIFY(contrast(palette.muted, palette.paper) >= 3);
      for (int kind = 0; kind <= static_cast<int>(MarkKind::Decided); ++kind) {
        const QColor colour = colourOf(static_cast<MarkKind>(kind), palette);
        QVERIFY(contrast(colour, palette.paper) >= 4.5);
        QVERIFY(contrast(colour, palette.badgeText) >= 4.5);
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
  }
};

QTEST_MAIN(DrawingTest)
#include "DrawingTest.moc"
