#include "tests/ui/tools/CaptureSheet.h"
#include "ui/theme/Theme.h"
#include "ui/tools/CreatePalette.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>

#include <cmath>

using namespace einklang;
using namespace einklang::ui;

/// How the canvas looks: the grid, frames, the palette, the field for a label.
class CanvasLookTest : public QObject, private test::CaptureSheet
{
  Q_OBJECT

 private:
  QTemporaryDir m_settings;

  QImage shown()
  {
    return view().viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
  }
  void toggle() { hand().press(Qt::Key_G, Qt::ControlModifier); }
  /// The share of pixels that the grid changed.
  double share(const QImage& before, const QImage& after)
  {
    int changed = 0;
    for (int y = 0; y < before.height(); ++y)
      for (int x = 0; x < before.width(); ++x)
        if (before.pixel(x, y) != after.pixel(x, y)) ++changed;
    return double(changed) / (double(before.width()) * before.height());
  }
  /// Of the paper and the lines: how far apart they are, from 0 to 255.
  int contrast(const QImage& before, const QImage& after)
  {
    int most = 0;
    for (int y = 0; y < before.height(); ++y)
      for (int x = 0; x < before.width(); ++x)
        most = qMax(most, qAbs(qGray(before.pixel(x, y)) - qGray(after.pixel(x, y))));
    return most;
  }

 private Q_SLOTS:
  void initTestCase()
  {
    QStandardPaths::setTestModeEnabled(true);
    prepareApplication(*qApp);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
  }
  void init()
  {
    QSettings{}.clear();
    show();
  }
  void cleanup()
  {
    station.reset();
    applyTheme(*qApp, ThemeKind::Light);
  }

  void oneKeyShowsItHidesItAndTheNextWindowKnows()
  {
    const QImage without = shown();
    toggle();
    QVERIFY(shown() != without);
    show();
    QCOMPARE(view().grid(), 10.0);
    toggle();
    QCOMPARE(view().grid(), 0.0);
    QVERIFY(!document().canUndo());
    show();
    QCOMPARE(view().grid(), 0.0);
  }

  void itIsDrawnLightlyInEveryTheme_data()
  {
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("light") << int(ThemeKind::Light) << 12 << 40;
    QTest::newRow("dark") << int(ThemeKind::Dark) << 12 << 40;
    QTest::newRow("high contrast") << int(ThemeKind::HighContrast) << 60 << 120;
  }
  void itIsDrawnLightlyInEveryTheme()
  {
    QFETCH(int, theme);
    QFETCH(int, least);
    QFETCH(int, most);
    applyTheme(*qApp, ThemeKind(theme));
    QCoreApplication::processEvents();
    const QImage without = shown();
    view().setGrid(10);
    const QImage with = shown();
    const QString folder = qEnvironmentVariable("EINKLANG_PICTURES");
    if (!folder.isEmpty()) {
      QVERIFY(station->grab().save(folder + QStringLiteral("/grid-%1.png").arg(theme)));
    }
    const int difference = contrast(without, with);
    QVERIFY2(difference >= least && difference <= most, qPrintable(QString::number(difference)));
  }

  /// However far away one looks, it is lines and no grey area.
  void itGetsCoarserBeforeItsLinesTouch()
  {
    for (const double zoom : {4.0, 1.0, 0.5, 0.1}) {
      view().setGrid(0);
      view().setZoom(zoom);
      const QImage without = shown();
      view().setGrid(10);
      const double lines = share(without, shown());
      QVERIFY2(lines > 0.005 && lines < 0.3, qPrintable(QString::number(lines)));
    }
  }

  void whatIsDraggedComesToLieOnIt()
  {
    const ElementId step{"Gebühr_festsetzen"};
    drag(onView(placeOf(step).center()), {3, 93}, Qt::ControlModifier);  // as it comes
    letGo();
    const Point off = placeOf(step).center();
    QVERIFY(std::fmod(off.y, 10) != 0);
    drag(onView(off), {0, 44});
    letGo();
    QCOMPARE(std::fmod(placeOf(step).center().y, 10), 0.0);
    QVERIFY(placeOf(step).center().y > off.y);
  }

  void theFrameOfTheSelectionIsNoThickerFromNear()
  {
    const ElementId step{"Gebühr_festsetzen"};
    const auto thickness = [&](double zoom) {
      view().setZoom(zoom);
      view().select(std::nullopt);
      const Rect place = placeOf(step);
      view().centerOn(QPointF{place.x, place.center().y + 10});
      const QImage before = shown();
      view().select(step);
      view().centerOn(QPointF{place.x, place.center().y + 10});
      const QImage after = shown();
      const int y = onView(QPointF{place.x, place.y + place.height * 0.8}).y();
      const int from = onView(QPointF{place.x, 0}).x();
      int changed = 0;
      for (int x = from - 60; x < from; ++x)
        if (before.pixel(x, y) != after.pixel(x, y)) ++changed;
      return changed;
    };
    const int usual = thickness(1);
    QVERIFY(usual >= 2);
    QVERIFY2(thickness(4) <= usual + 2, qPrintable(QString::number(thickness(4))));
  }

  void theFieldForALabelStaysOnItsStep()
  {
    const ElementId step{"Gebühr_festsetzen"};
    view().choose(step);
    hand().press(Qt::Key_F2);
    auto* field = view().viewport()->findChild<QPlainTextEdit*>();
    QVERIFY(field && field->isVisible());
    const auto onStep = [&] {
      const QPointF middle = onView(placeOf(step).center());
      return QLineF{middle, QRectF{field->geometry()}.center()}.length() < 60;
    };
    QVERIFY(onStep());
    station->resize(1000, 600);
    QCoreApplication::processEvents();
    view().fit();
    QVERIFY(onStep());
    view().setZoom(2);
    view().centerOn(QPointF{placeOf(step).x, placeOf(step).y});
    QVERIFY(onStep());
    QVERIFY(field->isVisible());
  }

  void theFormIsCalledLikeItsStepAsSoonAsThatHasAName()
  {
    const auto called = [&](const QString& name) {
      return std::ranges::any_of(station->findChildren<QLabel*>(), [&](const QLabel* label) {
        return label->isVisible() && label->text() == name;
      });
    };
    view().choose(ElementId{"Gebühr_festsetzen"});
    hand().press(Qt::Key_Return, Qt::ControlModifier);
    hand().type(QStringLiteral("Akte ablegen"));
    hand().press(Qt::Key_Return);
    QVERIFY(called(QStringLiteral("Akte ablegen")));
  }

  /// A low window has the palette beside the drawing, not in its place.
  void thePaletteTakesTwoColumnsAtMostAndLeavesTheRestToItsLastButton()
  {
    CreatePalette& palette = station->createPalette();
    const auto button = [&](const char* id) {
      return palette.findChild<QToolButton*>(QLatin1String{"create-"} + QLatin1String{id});
    };
    QVERIFY(button("note")->isVisible());
    palette.setFixedHeight(4 * 38 + 12);
    QCoreApplication::processEvents();
    QVERIFY(palette.sizeHint().width() < 3 * 36);
    for (const char* id : {"start", "task", "exclusive", "end", "more"}) {
      QVERIFY2(button(id)->isVisible(), id);
      QVERIFY2(palette.rect().contains(button(id)->geometry()), id);
    }
    QVERIFY(!button("note")->isVisible());
    palette.setFixedHeight(12 * 38 + 12);
    QCoreApplication::processEvents();
    QVERIFY(button("note")->isVisible());
  }
};

QTEST_MAIN(CanvasLookTest)
#include "CanvasLookTest.moc"
