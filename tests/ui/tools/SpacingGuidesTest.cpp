#include "ui/tools/SpacingGuides.h"

#include <QTest>

using namespace einklang::ui;

class SpacingGuidesTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void behindTwoThatAreFiftyApartOneSnapsFiftyBehind()
  {
    const SpacingGuides guides{{{0, 0, 100, 80}, {150, 0, 100, 80}}};
    const auto fit = guides.besides({304, 10, 100, 80}, 7);
    QVERIFY(fit);
    QCOMPARE(fit->by, -4.0);
    QCOMPARE(fit->gaps.size(), std::size_t{6});
    QCOMPARE(fit->gaps[0], (QLineF{100, 70, 150, 70}));
    QCOMPARE(fit->gaps[3], (QLineF{250, 70, 300, 70}));
    QVERIFY(!guides.besides({310, 10, 100, 80}, 7));
  }

  void beforeTwoAndBetweenTwoToo()
  {
    const SpacingGuides guides{{{300, 0, 100, 80}, {440, 0, 100, 80}}};
    const auto before = guides.besides({163, 0, 100, 80}, 7);
    QVERIFY(before);
    QCOMPARE(before->by, -3.0);
    const SpacingGuides wide{{{0, 0, 100, 80}, {300, 0, 100, 80}}};
    const auto between = wide.besides({145, 0, 100, 80}, 7);
    QVERIFY(between);
    QCOMPARE(between->by, 5.0);
  }

  void onlyWhatIsInTheRowCounts()
  {
    const SpacingGuides guides{{{0, 0, 100, 80}, {150, 200, 100, 80}}};
    QVERIFY(!guides.besides({300, 0, 100, 80}, 7));
    const SpacingGuides tall{{{0, -500, 100, 600}, {150, 0, 100, 80}}};
    QVERIFY(tall.besides({300, 20, 100, 80}, 7));
  }

  void columnsWorkLikeRows()
  {
    const SpacingGuides guides{{{0, 0, 100, 80}, {0, 120, 100, 80}}};
    const auto fit = guides.above({10, 243, 100, 80}, 7);
    QVERIFY(fit);
    QCOMPARE(fit->by, -3.0);
    QCOMPARE(fit->gaps[0], (QLineF{85, 80, 85, 120}));
  }
};

QTEST_APPLESS_MAIN(SpacingGuidesTest)
#include "SpacingGuidesTest.moc"
