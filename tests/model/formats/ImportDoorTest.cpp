#include "model/formats/ImportDoor.h"
#include "tests/support/TestData.h"

#include <QTest>

using namespace einklang;

class ImportDoorTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void theContentTellsTheFormat();
  void whatIsNoProcessIsAnUnknownFormat_data();
  void whatIsNoProcessIsAnUnknownFormat();
  void onlyRegularFilesAreRead();
  void aFileThatIsTooLargeIsRefused();
};

void ImportDoorTest::theContentTellsTheFormat()
{
  const auto import =
      importFile(einklang::test::sourcePath("tests/fixtures/valid.everything.bpmn"));
  QVERIFY(import.has_value());
  QCOMPARE(import->format, FileFormat::Bpmn);
}

void ImportDoorTest::whatIsNoProcessIsAnUnknownFormat_data()
{
  QTest::addColumn<std::string>("bytes");
  QTest::newRow("nothing") << std::string{};
  QTest::newRow("zip") << std::string{"PK\x03\x04\x00\x00", 6};
  QTest::newRow("other XML") << std::string{"<svg xmlns='http://www.w3.org/2000/svg'/>"};
  QTest::newRow("XProzess") << std::string{
      "<x:prozesse xmlns:x='http://www.regierung-mv.de/xprozess/2'/>"};
}

void ImportDoorTest::whatIsNoProcessIsAnUnknownFormat()
{
  QFETCH(const std::string, bytes);
  const auto import = importBytes(bytes, "test");
  QVERIFY(!import.has_value());
  QCOMPARE(import.error().code, ErrorCode::UnknownFormat);
}

void ImportDoorTest::onlyRegularFilesAreRead()
{
  for (const char* path : {"/dev/zero", "/", "/nowhere/at/all"}) {
    const auto import = importFile(path);
    QVERIFY(!import.has_value());
    QCOMPARE(import.error().code, ErrorCode::FileNotReadable);
    QCOMPARE(import.error().file, std::string{path});
  }
}

void ImportDoorTest::aFileThatIsTooLargeIsRefused()
{
  ImportLimits limits;
  limits.bytes = 100;
  const auto import =
      importFile(einklang::test::sourcePath("tests/fixtures/valid.everything.bpmn"), limits);
  QVERIFY(!import.has_value());
  QCOMPARE(import.error().code, ErrorCode::LimitExceeded);
}

QTEST_APPLESS_MAIN(ImportDoorTest)
#include "ImportDoorTest.moc"
