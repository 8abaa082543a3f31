#include "ui/theme/Icons.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace einklang::ui;

/// Our own icons, drawn as they are needed.
class IconsTest : public QObject
{
  Q_OBJECT

 private:
  /// The colour where most of it is; an invalid one where nothing is drawn.
  static QColor inkOf(const QPixmap& pixmap)
  {
    const QImage image = pixmap.toImage();
    QColor ink{0, 0, 0, 0};
    for (int y = 0; y < image.height(); ++y) {
      for (int x = 0; x < image.width(); ++x) {
        if (image.pixelColor(x, y).alpha() > ink.alpha()) ink = image.pixelColor(x, y);
      }
    }
    return ink.alpha() > 0 ? ink : QColor{};
  }

 private Q_SLOTS:
  void anIconIsDrawnInEverySizeThatIsWanted()
  {
    const QIcon undo = icon(QStringLiteral("undo"), QPalette{});
    QVERIFY(!undo.isNull());
    for (const int side : {11, 16, 28, 100}) {
      QCOMPARE(undo.pixmap(side).size(), QSize(side, side));
      QVERIFY(inkOf(undo.pixmap(side)).isValid());
    }
    const QPixmap fine = undo.pixmap(QSize{20, 20}, 2.0);
    QCOMPARE(fine.size(), QSize(40, 40));
    QCOMPARE(fine.deviceIndependentSize(), QSizeF(20, 20));
  }

  void itHasTheColoursOfTextThatIsOffOrChosen()
  {
    QPalette palette;
    palette.setColor(QPalette::ButtonText, Qt::red);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, Qt::blue);
    palette.setColor(QPalette::HighlightedText, Qt::green);
    const QIcon undo = icon(QStringLiteral("undo"), palette);
    QCOMPARE(inkOf(undo.pixmap(48)), QColor{Qt::red});
    QCOMPARE(inkOf(undo.pixmap(48, QIcon::Disabled)), QColor{Qt::blue});
    QCOMPARE(inkOf(undo.pixmap(48, QIcon::Selected)), QColor{Qt::green});
    const QIcon copy = undo;
    QCOMPARE(inkOf(copy.pixmap(48)), QColor{Qt::red});
  }

  void paintedItIsAsLargeAsItsPlace()
  {
    QImage paper{40, 40, QImage::Format_ARGB32_Premultiplied};
    paper.setDevicePixelRatio(2);
    paper.fill(Qt::transparent);
    const QIcon undo = icon(QStringLiteral("undo"), QPalette{});
    {
      QPainter painter{&paper};
      undo.paint(&painter, QRect{0, 0, 20, 20});
    }
    paper.setDevicePixelRatio(1);
    QCOMPARE(paper, undo.pixmap(40).toImage().convertToFormat(paper.format()));
  }

  void whatIsUnknownIsEmpty()
  {
    QVERIFY(icon(QStringLiteral("no-such-sign"), QPalette{}).isNull());
  }
};

QTEST_MAIN(IconsTest)
#include "IconsTest.moc"
