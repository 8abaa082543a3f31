#include "ui/paint/Palette.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTest>

using namespace einklang::ui;

namespace {

/// The inside of the box of a check box, as it is drawn.
QImage boxOf(QCheckBox& check)
{
  check.resize(check.sizeHint());
  QStyleOptionButton option;
  option.initFrom(&check);
  const QRect place = check.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &check);
  return check.grab().toImage().copy(place.adjusted(2, 2, -2, -2));
}

/// The greatest contrast of any two pixels.
double contrastIn(const QImage& image)
{
  double greatest = 1;
  for (int i = 0; i < image.width() * image.height(); ++i) {
    const QColor one = image.pixelColor(i % image.width(), i / image.width());
    greatest = std::max(greatest, contrast(one, image.pixelColor(0, 0)));
  }
  return greatest;
}

}  // namespace

class CheckStyleTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void aTickCanBeSeenInEveryTheme()
  {
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
      applyTheme(*qApp, kind);
      QCheckBox check;
      QVERIFY(contrastIn(boxOf(check)) < 1.5);
      check.setChecked(true);
      QVERIFY(contrastIn(boxOf(check)) > 3);
    }
  }
};

QTEST_MAIN(CheckStyleTest)
#include "CheckStyleTest.moc"
