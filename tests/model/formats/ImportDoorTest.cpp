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
  void filesOfOtherToolsAreNamedWithWhatToDo_data();
  void filesOfOtherToolsAreNamedWithWhatToDo();
  void anArchiveIsNoTableWhateverStandsInIt();
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

void ImportDoorTest::filesOfOtherToolsAreNamedWithWhatToDo_data()
{
  QTest::addColumn<std::string>("bytes");
  QTest::addColumn<QString>("says");
  const auto archive = [](const char* name) { return "PK\x03\x04" + std::string{name}; };
  QTest::newRow("nothing") << std::string{} << "empty";
  QTest::newRow("workbook") << archive("xl/workbook.xml") << "workbook";
  QTest::newRow("document") << archive("word/document.xml") << "office";
  QTest::newRow("archive") << archive("a.bpmn") << "Unpack";
  QTest::newRow("old office") << std::string{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"} << "office";
  QTest::newRow("PDF") << std::string{"%PDF-1.7\n"} << "picture";
  QTest::newRow("PNG") << std::string{"\x89PNG\r\n"} << "picture";
  QTest::newRow("SVG") << std::string{"<svg xmlns='http://www.w3.org/2000/svg'/>"} << "picture";
  QTest::newRow("web page") << std::string{"\n<!DOCTYPE html><html><br></html>"} << "web page";
  QTest::newRow("draw.io") << std::string{"<mxfile host='x'><diagram/></mxfile>"} << "draw.io";
  QTest::newRow("empty root") << std::string{"<Package xmlns='urn:x'/>"} << "XPDL";
  QTest::newRow("XProzess 3") << std::string{"<a xmlns='urn:xoev-de:xprozess_3.0'/>"} << "_3.0";
  QTest::newRow("older BPMN") << std::string{"<definitions xmlns='urn:old'/>"} << "urn:old";
  QTest::newRow("prose") << std::string{"Sehr geehrte Damen und Herren\n"} << "no process";
}

void ImportDoorTest::filesOfOtherToolsAreNamedWithWhatToDo()
{
  QFETCH(const std::string, bytes);
  QFETCH(const QString, says);
  const auto import = importBytes(bytes, "test");
  QVERIFY(!import.has_value());
  QCOMPARE(import.error().code, ErrorCode::UnknownFormat);
  const auto sentence = QString::fromStdString(english(import.error().message));
  QVERIFY2(sentence.contains(says), qPrintable(sentence));
}

/// A file that is stored without compression holds its lines as they are.
void ImportDoorTest::anArchiveIsNoTableWhateverStandsInIt()
{
  const std::string table = "Nr;Tätigkeit;Wer\n1;Antrag prüfen;Amt\n2;Bescheid erlassen;Amt\n";
  QVERIFY(isTable(table));
  QVERIFY(!isTable("PK\x03\x04" + table));
  QVERIFY(!importBytes("PK\x03\x04" + table, "test").has_value());
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
