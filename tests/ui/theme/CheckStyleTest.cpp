#include "ui/paint/Palette.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTest>
#include <QWheelEvent>

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

/// The contrast of its left border with what is around it.
double contrastOfBorder(QWidget& field)
{
  QWidget around;
  around.resize(200, 60);
  field.setParent(&around);
  field.setGeometry(20, 10, 120, 30);
  field.show();
  const QImage image = around.grab().toImage();
  double greatest = 1;
  for (int x = 18; x < 24; ++x) {
    greatest = std::max(greatest, contrast(image.pixelColor(x, 25), image.pixelColor(5, 25)));
  }
  field.setParent(nullptr);
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

  void theSignOfAChosenMenuItemIsAsLightAsItsText()
  {
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
      applyTheme(*qApp, kind);
      QMenu menu;
      QAction* save = menu.addAction(icon(QStringLiteral("save"), menu.palette()), QString{});
      menu.show();
      menu.setActiveAction(save);
      const QRect place = menu.actionGeometry(save);
      const QImage drawn = menu.grab(place).toImage().copy(4, 4, 24, place.height() - 8);
      const QColor ground = drawn.pixelColor(0, 0);
      const QColor words = menu.palette().color(QPalette::HighlightedText);
      double nearest = 0;
      for (int i = 0; i < drawn.width() * drawn.height(); ++i) {
        const QColor one = drawn.pixelColor(i % drawn.width(), i / drawn.width());
        nearest = std::max(nearest, contrast(one, ground));
      }
      QVERIFY2(nearest > 0.7 * contrast(words, ground), qPrintable(QString::number(nearest)));
    }
  }

  void aFieldHasABorderInEveryTheme()
  {
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
      applyTheme(*qApp, kind);
      QComboBox choice;
      QSpinBox number;
      QVERIFY(contrastOfBorder(choice) > 3);
      QVERIFY(contrastOfBorder(number) > 3);
    }
  }

  void theWheelScrollsAndChangesNoChoiceAndNoNumber()
  {
    applyTheme(*qApp, ThemeKind::Light);
    QWidget form;
    auto* choice = new QComboBox{&form};
    choice->addItems({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
    auto* number = new QSpinBox{&form};
    number->move(0, 40);
    form.show();
    for (QWidget* field : {static_cast<QWidget*>(choice), static_cast<QWidget*>(number)}) {
      const QPointF at = QRectF{field->rect()}.center();
      QWheelEvent event{at,
                        field->mapToGlobal(at),
                        {},
                        {0, -120},
                        Qt::NoButton,
                        Qt::NoModifier,
                        Qt::NoScrollPhase,
                        false};
      QApplication::sendEvent(field, &event);
      QVERIFY(!event.isAccepted());  // goes on to what the field stands in
      QVERIFY(!(field->focusPolicy() & (Qt::WheelFocus & ~Qt::StrongFocus)));
    }
    QCOMPARE(choice->currentIndex(), 0);
    QCOMPARE(number->value(), 0);
  }
};

QTEST_MAIN(CheckStyleTest)
#include "CheckStyleTest.moc"
