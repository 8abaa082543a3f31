#include "ui/canvas/DiagramScene.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace einklang;
using namespace einklang::ui;

namespace {

/// A red line as broad as its label, which stands on a white ground.
Figure labelledLine()
{
  Figure figure{.id = ElementId{"f"}, .kind = FigureKind::Flow};
  figure.bounds = figure.body = QRectF{0, 0, 100, 40};
  QPainterPath whole;
  whole.addRect(figure.bounds);
  figure.primitives.emplace_back(PathShape{.path = whole, .fill = Qt::red});
  QPainterPath ground;
  ground.addRect(QRectF{20, 10, 60, 20});
  figure.primitives.emplace_back(PathShape{.path = ground, .fill = Qt::white, .ofText = true});
  figure.primitives.emplace_back(TextLine{.text = QStringLiteral("immer"),
                                          .at = {50, 25},
                                          .width = 40,
                                          .size = 16,
                                          .colour = Qt::black});
  return figure;
}

Figure way(const QLineF& line)
{
  Figure figure{.id = ElementId{"way"}, .kind = FigureKind::Flow, .z = 1};
  figure.outline.moveTo(line.p1());
  figure.outline.lineTo(line.p2());
  figure.bounds = figure.body = QRectF{line.p1(), line.p2()}.normalized();
  figure.primitives.emplace_back(
      PathShape{.path = figure.outline, .stroke = {.colour = Qt::black, .width = 1}});
  return figure;
}

PathShape filled(const QRectF& area, const QColor& colour)
{
  QPainterPath path;
  path.addRect(area);
  return {.path = path, .stroke = {.colour = colour, .width = 1}, .fill = colour};
}

Figure step(const QRectF& body)
{
  Figure figure{.id = ElementId{"step"}, .z = 2, .body = body, .bounds = body};
  figure.primitives.emplace_back(filled(body, Qt::red));
  return figure;
}

QImage shown(std::vector<Figure> figures, double zoom, double pixelRatio)
{
  constexpr QSize size{400, 200};
  DiagramScene scene;
  Drawing drawing;
  drawing.figures = std::move(figures);
  scene.show(std::move(drawing));
  QImage image{size * pixelRatio, QImage::Format_RGB32};
  image.setDevicePixelRatio(pixelRatio);
  image.fill(Qt::white);
  QPainter painter{&image};
  scene.render(&painter, QRectF{QPointF{}, QSizeF{size} * zoom}, QRectF{QPointF{}, QSizeF{size}});
  return image;
}

bool isDark(const QColor& colour)
{
  return colour.lightness() < 150;
}

/// The colour at the edge of the ground of the label.
QColor atLabel(double zoom, double pixelRatio)
{
  const QPointF place = QPointF{23, 20} * zoom * pixelRatio;
  return shown({labelledLine()}, zoom, pixelRatio).pixelColor(place.toPoint());
}

}  // namespace

/// What is left out of a drawing that is seen from afar.
class DetailTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void aLabelThatIsNotShownLeavesNoGapInItsLine()
  {
    QCOMPARE(atLabel(1, 1), QColor{Qt::white});
    QCOMPARE(atLabel(0.25, 1), QColor{Qt::red});
  }

  void whatCanBeReadIsCountedInPixelsOfTheScreen()
  {
    QCOMPARE(atLabel(0.25, 2), QColor{Qt::white});
    QCOMPARE(atLabel(0.45, 0.5), QColor{Qt::red});
  }

  void fromAfarAWayIsAHairLineWhereverItLeads()
  {
    for (const double pixelRatio : {1.0, 2.0}) {
      const double small = 0.1 / pixelRatio;
      const QImage level = shown({way({50, 105, 350, 105})}, small, pixelRatio);
      for (int x = 5; x <= 35; ++x) QVERIFY(isDark(level.pixelColor(x, 10)));
      QCOMPARE(level.pixelColor(20, 9), QColor{Qt::white});
      QCOMPARE(level.pixelColor(20, 11), QColor{Qt::white});
      QCOMPARE(level.pixelColor(4, 10), QColor{Qt::white});
      QCOMPARE(level.pixelColor(36, 10), QColor{Qt::white});
      const QImage slanted = shown({way({100, 100, 300, 200})}, small, pixelRatio);
      QVERIFY(isDark(slanted.pixelColor(10, 10)));
      QVERIFY(isDark(slanted.pixelColor(20, 15)) || isDark(slanted.pixelColor(20, 14)));
    }
  }

  void fromAfarAStepIsAnAreaAboveTheWays()
  {
    const QImage image = shown({way({50, 105, 350, 105}), step({100, 60, 100, 80})}, 0.1, 1);
    const QColor area = image.pixelColor(11, 7);
    QVERIFY(area.red() > 200 && area.green() < 200);
    QVERIFY(image.pixelColor(12, 10).red() > image.pixelColor(12, 10).green());
    QCOMPARE(image.pixelColor(9, 7), QColor{Qt::white});
    QCOMPARE(image.pixelColor(20, 7), QColor{Qt::white});
  }

  void fromAfarMarksLieAboveTheWays()
  {
    Figure marked = step({100, 60, 100, 80});
    marked.marks.emplace_back(filled({50, 50, 100, 100}, Qt::green));
    const QImage image = shown({way({50, 105, 350, 105}), std::move(marked)}, 0.1, 1);
    QCOMPARE(image.pixelColor(7, 10), QColor{Qt::green});
    QVERIFY(isDark(image.pixelColor(30, 10)));
  }
};

QTEST_MAIN(DetailTest)
#include "DetailTest.moc"
