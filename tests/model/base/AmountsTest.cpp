#include "model/base/Amounts.h"

#include <QTest>

using namespace einklang;

class AmountsTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void lengthsOfTimeAreReadAsPeopleWriteThem_data()
  {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("minutes");
    const auto row = [](const char* text, double minutes) {
      QTest::newRow(text) << QByteArray{text} << minutes;
    };
    row("15", 15);
    row(" 15 Min. ", 15);
    row("15min", 15);
    row("7,5", 7.5);
    row("7.5 Minuten", 7.5);
    row("1.500", 1500);
    row("2 Std.", 120);
    row("2 h", 120);
    row("0,5 Stunden", 30);
    row("1 Stunde", 60);
    row("1:30", 90);
    row("1:30 h", 90);
    row("1 Std. 30 Min.", 90);
    row("1 h 30", 90);
    row("1 Stunde und 5 Minuten", 65);
    row("30 Sek.", 0.5);
    row("3 Tage", 3 * 480);
    row("1 Arbeitstag", 480);
    row("1 Woche, 2 Tage", 5 * 480 + 2 * 480);
    row("0", 0);
  }
  void lengthsOfTimeAreReadAsPeopleWriteThem()
  {
    QFETCH(QByteArray, text);
    QFETCH(double, minutes);
    QCOMPARE(minutesIn(text.toStdString(), DayKind::Working), std::optional{minutes});
  }

  void aDayIsLongerWhereNobodyWorks()
  {
    QCOMPARE(minutesIn("2 Tage", DayKind::Calendar), std::optional{2880.0});
    QCOMPARE(minutesIn("2 Wochen", DayKind::Calendar), std::optional{14 * 1440.0});
    QCOMPARE(minutesIn("2 Arbeitstage", DayKind::Calendar), std::optional{960.0});
    QCOMPARE(minutesIn("2 Tage", DayKind::Unclear), std::optional<double>{});
    QCOMPARE(minutesIn("2 Std.", DayKind::Unclear), std::optional{120.0});
  }

  void whatIsNoLengthOfTimeIsNotGuessed_data()
  {
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"",      "ca. 20", "20-30",      "20 bis 30", "2 Monate", "1:60",        "1:5",
          ":30",   "-5",     "20 Stück",   "Std.",      "2 2",      "30 min 2 h",  "2 h 3 h",
          "1,2,3", "1.2.3",  "12.500,5.5", "2 h ca. 5", "1e5",      "99999999999", "nan"}) {
      QTest::newRow(text) << QByteArray{text};
    }
  }
  void whatIsNoLengthOfTimeIsNotGuessed()
  {
    QFETCH(QByteArray, text);
    for (const DayKind days : {DayKind::Working, DayKind::Calendar, DayKind::Unclear}) {
      QCOMPARE(minutesIn(text.toStdString(), days), std::optional<double>{});
    }
  }

  void numbersMayHaveThousandsAndOneComma()
  {
    QCOMPARE(numberIn("12.500"), std::optional{12500.0});
    QCOMPARE(numberIn("1.234.567,5"), std::optional{1234567.5});
    QCOMPARE(numberIn("0.125"), std::optional{0.125});
    QCOMPARE(numberIn("12.50"), std::optional{12.5});
    QCOMPARE(numberIn("12 500"), std::optional<double>{});
    QCOMPARE(numberIn("1.23,4"), std::optional<double>{});
  }
};

QTEST_APPLESS_MAIN(AmountsTest)
#include "AmountsTest.moc"
