#include "model/formats/table/Csv.h"

#include <QTest>

using namespace einklang;

class CsvTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void cellsAreQuotedWhereNeeded()
  {
    QCOMPARE(writeCsv({{"a;b", "c\"d", "e\nf", "g"}}),
             std::string{"\"a;b\";\"c\"\"d\";\"e\nf\";g\r\n"});
  }

  void whatASpreadsheetWouldRunIsGuarded()
  {
    QCOMPARE(writeCsv({{"=1+1", "@x", "-5", "-x", "+a"}}), std::string{"'=1+1;'@x;-5;'-x;'+a\r\n"});
  }
};

QTEST_APPLESS_MAIN(CsvTest)
#include "CsvTest.moc"
