#include "ui/canvas/ElementItem.h"

#include <QGraphicsScene>
#include <QGraphicsView>
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

/// The colour at the edge of the ground of the label.
QColor atLabel(double zoom, double pixelRatio)
{
  QGraphicsScene scene;
  scene.addItem(new ElementItem{labelledLine()});  // owned by the scene
  QImage image{QSize{100, 40} * pixelRatio, QImage::Format_RGB32};
  image.setDevicePixelRatio(pixelRatio);
  image.fill(Qt::blue);
  QPainter painter{&image};
  scene.render(&painter, QRectF{0, 0, 100 * zoom, 40 * zoom}, QRectF{0, 0, 100, 40});
  painter.end();
  const QPointF place = QPointF{23, 20} * zoom * pixelRatio;
  return image.pixelColor(place.toPoint());
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
};

QTEST_MAIN(DetailTest)
#include "DetailTest.moc"
