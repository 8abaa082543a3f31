#include "ui/panels/WrappingTree.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QTest>

using namespace einklang::ui;

namespace {

constexpr int margin = 10;

/// The first and the last column of pixels that something is written in.
std::pair<int, int> writtenFromTo(const QImage& image, const QColor& ground)
{
  std::pair<int, int> columns{image.width(), -1};
  for (int x = 0; x < image.width(); ++x) {
    for (int y = 0; y < image.height(); ++y) {
      if (image.pixelColor(x, y) == ground) continue;
      columns = {std::min(columns.first, x), std::max(columns.second, x)};
    }
  }
  return columns;
}

}  // namespace

/// Texts that wrap in a tree.
class WrappingTreeTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void theRoomBesideTheTextStaysWhenTheSizeChanges()
  {
    applyTheme(*qApp, ThemeKind::Light);
    WrappingTree tree;
    tree.setRootIsDecorated(false);
    tree.setTextMargin(margin);
    auto* row = new QTreeWidgetItem{&tree, {QStringLiteral("Antrag prüfen ").repeated(20)}};
    row->setFlags(Qt::ItemIsEnabled);
    tree.resize(300, 300);
    tree.show();
    for (const int width : {300, 220, 400}) {
      tree.resize(width, 300);
      QApplication::processEvents();
      const QImage image = tree.grab().toImage();
      const auto [first, last] = writtenFromTo(image, tree.palette().color(QPalette::Base));
      QVERIFY(last > first);
      QVERIFY2(first >= margin, qPrintable(QString::number(first)));
      QVERIFY2(last < width - margin, qPrintable(QString::number(last)));
    }
  }
};

QTEST_MAIN(WrappingTreeTest)
#include "WrappingTreeTest.moc"
