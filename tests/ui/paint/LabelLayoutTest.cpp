#include "ui/paint/Fonts.h"
#include "ui/paint/LabelLayout.h"

#include <QTest>

using namespace einklang::ui;

class LabelLayoutTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { loadFonts(); }
  void aPlaceMeasuredInALowerFontIsBrokenAsItWasMeant();
  void aPlaceThatIsTooLowIsNotMeant();
};

namespace {

/// As A.3.0 of the reference models has it: four lines of 12.8 pixels.
const QString label = u"Boundary Intermediate Event Interrupting Escalation"_qs;
constexpr QSizeF place{104.9, 51.2};

}  // namespace

void LabelLayoutTest::aPlaceMeasuredInALowerFontIsBrokenAsItWasMeant()
{
  const LabelLayout layout = wrapIntoPlace(label, place, place.width() * 1.15, {.size = 11});
  QCOMPARE(layout.lines.size(), std::size_t{4});
  QVERIFY(layout.width() <= place.width() + 1);
}

void LabelLayoutTest::aPlaceThatIsTooLowIsNotMeant()
{
  const LabelLayout layout = wrapIntoPlace(label, {104.9, 12.8}, 200, {.size = 11});
  QCOMPARE(layout.lines.size(), std::size_t{2});
}

QTEST_MAIN(LabelLayoutTest)
#include "LabelLayoutTest.moc"
