#include "model/formats/table/Csv.h"

#include <QTest>

using namespace einklang;

class CsvTest : public QObject
{
  Q_OBJECT

 private:
  static constexpr CsvOptions unmarked{.byteOrderMark = false};

 private Q_SLOTS:
  void spreadsheetsAreToldThatItIsUtf8()
  {
    QCOMPARE(writeCsv({{"ä"}}), std::string{"\xEF\xBB\xBFä\r\n"});
    QCOMPARE(writeCsv({{"ä", "b"}}, plainCsv), std::string{"ä,b\r\n"});
  }

  void cellsAreQuotedWhereNeeded()
  {
    QCOMPARE(writeCsv({{"a;b", "c\"d", "e\nf", "g"}}, unmarked),
             std::string{"\"a;b\";\"c\"\"d\";\"e\nf\";g\r\n"});
  }

  void whatASpreadsheetWouldRunIsGuarded()
  {
    QCOMPARE(writeCsv({{"=1+1", "@x", "-5", "-x", "+a"}}, unmarked),
             std::string{"'=1+1;'@x;-5;'-x;'+a\r\n"});
  }
};

QTEST_APPLESS_MAIN(CsvTest)
#include "CsvTest.moc"
