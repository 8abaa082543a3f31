#include "model/formats/xml/XmlEncoding.h"
#include "model/formats/xml/XmlReader.h"
#include "model/formats/xml/XmlWriter.h"

#include <QTest>

using namespace einklang;

class XmlReaderTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void namesAreResolvedAndPlacesKnown();
  void encodingsAreReadByDeclaration_data();
  void encodingsAreReadByDeclaration();
  void bytesThatAreNotUtf8AreReadAsWindows1252();
  void whatTheBytesShowCountsMoreThanTheDeclaration_data();
  void whatTheBytesShowCountsMoreThanTheDeclaration();
  void everyEncodingGivesItsBytesBack();
  void syntaxErrorsSayWhatCanBeDone_data();
  void syntaxErrorsSayWhatCanBeDone();
  void aDocumentTypeIsRefused();
  void anEntityThatIsNotDefinedIsAnError();
  void everyLimitIsCheckedWhileReading_data();
  void everyLimitIsCheckedWhileReading();
  void aSyntaxErrorNamesLineAndColumn();
  void whatIsWrittenIsReadBackTheSame();
  void forbiddenCharactersAreNotWritten();
  void aFragmentCarriesItsDeclarations();
};

void XmlReaderTest::namesAreResolvedAndPlacesKnown()
{
  const auto document = readXml(
      "<a xmlns='urn:one' xmlns:p='urn:two'>\n  <p:b p:c='1' d='2'>text</p:b>\n</a>", "test");

  QVERIFY(document.has_value());
  QVERIFY(document->root.is("urn:one", "a"));
  QVERIFY(document->root.text.empty());
  const XmlElement& b = document->root.children.front();
  QVERIFY(b.is("urn:two", "b"));
  QCOMPARE(*b.find("c", "urn:two"), std::string{"1"});
  QCOMPARE(b.attribute("d"), std::string{"2"});
  QCOMPARE(b.text, std::string{"text"});
  QVERIFY((b.position == SourcePosition{2, 3}));
}

void XmlReaderTest::encodingsAreReadByDeclaration_data()
{
  QTest::addColumn<QByteArray>("bytes");
  QTest::newRow("UTF-8") << QByteArray{"<?xml version='1.0' encoding='UTF-8'?><a b='\xC3\xA4'/>"};
  QTest::newRow("UTF-8 with BOM") << QByteArray{"\xEF\xBB\xBF<a b='\xC3\xA4'/>"};
  QTest::newRow("ISO-8859-1") << QByteArray{
      "<?xml version='1.0' encoding='ISO-8859-1'?><a b='\xE4'/>"};
  QTest::newRow("windows-1252") << QByteArray{
      "<?xml version='1.0' encoding='windows-1252'?><a b='\xE4'/>"};
  const char utf16[] = "\xFF\xFE<\0a\0 \0b\0=\0'\0\xE4\0'\0/\0>\0";
  QTest::newRow("UTF-16") << QByteArray{utf16, sizeof utf16 - 1};
}

void XmlReaderTest::encodingsAreReadByDeclaration()
{
  QFETCH(const QByteArray, bytes);
  const auto document = readXml(bytes.toStdString(), "test");
  QVERIFY(document.has_value());
  QCOMPARE(document->root.attribute("b"), std::string{"ä"});
  QVERIFY(!document->wrongEncoding);
}

void XmlReaderTest::bytesThatAreNotUtf8AreReadAsWindows1252()
{
  const auto document = readXml("<?xml version='1.0' encoding='UTF-8'?><a b='\x80 \xE4'/>", "test");
  QVERIFY(document.has_value());
  QVERIFY(document->wrongEncoding);
  QCOMPARE(document->root.attribute("b"), std::string{"€ ä"});
}

void XmlReaderTest::whatTheBytesShowCountsMoreThanTheDeclaration_data()
{
  QTest::addColumn<std::string>("bytes");
  QTest::addColumn<bool>("denied");
  const std::string rest = "<a b='ä'/>";
  QTest::newRow("alias") << "<?xml version='1.0' encoding='utf8'?>" + rest << false;
  QTest::newRow("says UTF-16") << "<?xml version='1.0' encoding='utf-16'?>" + rest << true;
  QTest::newRow("mark") << "\xEF\xBB\xBF<?xml version='1.0' encoding='ISO-8859-1'?>" + rest << true;
  const std::string says8 = "\xEF\xBB\xBF<?xml version='1.0' encoding='UTF-8'?>" + rest;
  QTest::newRow("is UTF-16") << encodeXml(says8, XmlEncoding::Utf16LittleEndian) << false;
}

void XmlReaderTest::whatTheBytesShowCountsMoreThanTheDeclaration()
{
  QFETCH(const std::string, bytes);
  QFETCH(const bool, denied);
  const auto document = readXml(bytes, "test");
  QVERIFY(document.has_value());
  QCOMPARE(document->root.attribute("b"), std::string{"ä"});
  QCOMPARE(document->deniedUtf8, denied);
  QCOMPARE(encodeXml(*decodeXml(bytes, *encodingOf(bytes)), *encodingOf(bytes)), bytes);
}

void XmlReaderTest::everyEncodingGivesItsBytesBack()
{
  for (const char* name : {"ISO-8859-1", "ISO-8859-15", "windows-1252"}) {
    std::string bytes = "<?xml version='1.0' encoding='" + std::string{name} + "'?><a b='";
    for (int byte = 0xA0; byte < 0x100; ++byte) bytes += static_cast<char>(byte);
    bytes += "'/>";
    const XmlEncoding encoding = *encodingOf(bytes);
    const std::string text = *decodeXml(bytes, encoding);
    QCOMPARE(encodeXml(text, encoding), bytes);
    const auto document = readXml(bytes, "test");
    QVERIFY(document.has_value());
    QCOMPARE(document->root.attribute("b"),
             readDecodedXml(text, "test")->root.attribute("b"));  // the parser sees it as we do
    QCOMPARE(text.find("€") != std::string::npos, encoding == XmlEncoding::Latin9);
  }
}

void XmlReaderTest::syntaxErrorsSayWhatCanBeDone_data()
{
  QTest::addColumn<std::string>("bytes");
  QTest::addColumn<QString>("says");
  QTest::newRow("cut in a tag") << std::string{"<a><b c='"} << "cut off";
  QTest::newRow("cut behind a tag") << std::string{"<a><b/>"} << "cut off";
  QTest::newRow("ampersand") << std::string{"<a b='x & y'/>"} << "&amp;";
  QTest::newRow("end tag") << std::string{"<a></b>"} << "end tag";
  QTest::newRow("twice") << std::string{"<a b='1' b='2'/>"} << "twice";
  QTest::newRow("behind") << std::string{"<a/><b/>"} << "behind its end";
  QTest::newRow("in front") << std::string{"\n<?xml version='1.0'?><a/>"} << "empty line";
  QTest::newRow("reference") << std::string{"<a>&#1;</a>"} << "does not allow";
  QTest::newRow("encoding") << std::string{"<?xml version='1.0' encoding='macintosh'?><a/>"}
                            << "macintosh";
}

void XmlReaderTest::syntaxErrorsSayWhatCanBeDone()
{
  QFETCH(const std::string, bytes);
  QFETCH(const QString, says);
  const auto document = readXml(bytes, "test");
  QVERIFY(!document.has_value());
  QCOMPARE(document.error().code, ErrorCode::SyntaxError);
  QVERIFY(document.error().position.has_value());
  const auto sentence = QString::fromStdString(english(document.error().message));
  QVERIFY2(sentence.contains(says), qPrintable(sentence));
}

void XmlReaderTest::aDocumentTypeIsRefused()
{
  const auto bomb =
      readXml("<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY x 'x'><!ENTITY y '&x;&x;'>]><a>&y;</a>",
              "test");
  QVERIFY(!bomb);
  QCOMPARE(bomb.error().code, ErrorCode::InvalidContent);
  QCOMPARE(bomb.error().position->line, 2);
  QVERIFY(!readXml("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>", "test"));
}

void XmlReaderTest::anEntityThatIsNotDefinedIsAnError()
{
  const auto document = readXml("<a>&x;</a>", "test");
  QVERIFY(!document);
  QCOMPARE(document.error().code, ErrorCode::SyntaxError);
}

void XmlReaderTest::everyLimitIsCheckedWhileReading_data()
{
  QTest::addColumn<std::string>("bytes");
  std::string deep;
  for (int i = 0; i < 100'000; ++i) deep += "<a>";
  QTest::newRow("depth") << deep;

  std::string attributes = "<a";
  for (int i = 0; i < 20'000; ++i) attributes += " a" + std::to_string(i) + "='1'";
  QTest::newRow("attributes") << attributes + "/>";

  std::string many = "<a>";
  for (int i = 0; i < 200'001; ++i) many += "<b/>";
  QTest::newRow("elements") << many + "</a>";

  QTest::newRow("id") << "<a id='" + std::string(257, 'x') + "'/>";
  QTest::newRow("bytes") << "<a>" + std::string(std::size_t{65} << 20, ' ') + "</a>";
}

void XmlReaderTest::everyLimitIsCheckedWhileReading()
{
  QFETCH(const std::string, bytes);
  const auto document = readXml(bytes, "test");
  QVERIFY(!document);
  QCOMPARE(document.error().code, ErrorCode::LimitExceeded);
}

void XmlReaderTest::aSyntaxErrorNamesLineAndColumn()
{
  const auto document = readXml("<a>\n  <b></c>\n</a>", "file.bpmn");
  QVERIFY(!document);
  QCOMPARE(document.error().code, ErrorCode::SyntaxError);
  QCOMPARE(document.error().file, std::string{"file.bpmn"});
  QCOMPARE(document.error().position->line, 2);
}

void XmlReaderTest::whatIsWrittenIsReadBackTheSame()
{
  const std::string bytes =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<a xmlns=\"urn:one\" xmlns:p=\"urn:two\">\n"
      "  <p:b c=\"&lt;&amp;&quot;&#10;\">x &lt; y</p:b>\n"
      "  <mixed>one <i>two</i> three</mixed>\n"
      "  <empty/>\n"
      "</a>\n";
  const auto document = readXml(bytes, "test");
  QVERIFY(document.has_value());
  QCOMPARE(writeXml(document->root), bytes);
}

void XmlReaderTest::forbiddenCharactersAreNotWritten()
{
  XmlElement element{.name = {"", "a", ""}};
  element.text = "one\x01two\xEF\xBF\xBFthree";
  QCOMPARE(xmlFragment(element), std::string{"<a>onetwothree</a>"});
}

void XmlReaderTest::aFragmentCarriesItsDeclarations()
{
  const auto document =
      readXml("<a xmlns='urn:one' xmlns:p='urn:two'><p:b><c xmlns=''/></p:b></a>", "test");
  QVERIFY(document.has_value());
  QCOMPARE(xmlFragment(document->root.children.front()),
           std::string{"<p:b xmlns:p=\"urn:two\"><c/></p:b>"});
}

QTEST_APPLESS_MAIN(XmlReaderTest)
#include "XmlReaderTest.moc"
