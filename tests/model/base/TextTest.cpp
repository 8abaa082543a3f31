#include "model/base/Message.h"
#include "model/base/Text.h"

#include <QTest>

using namespace einklang;

class TextTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void foldsEveryKindOfText_data();
  void foldsEveryKindOfText();
  void trimsBlanksOfEveryKind();
  void aCharacterComesOutTheSameWhateverStandsBesideIt();
  void utf8IsToldFromOtherBytesWhereverTheyStand();
};

void TextTest::foldsEveryKindOfText_data()
{
  QTest::addColumn<std::string>("text");
  QTest::addColumn<std::string>("folded");
  QTest::newRow("plain") << std::string{"Antrag PRÜFEN"} << std::string{"antrag prüfen"};
  QTest::newRow("white space") << std::string{"  Antrag \r\n\t prüfen "}
                               << std::string{"antrag prüfen"};
  QTest::newRow("sharp s") << std::string{"Straße ÄÖÜ × Þ ÷ ÿ"}
                           << std::string{"strasse äöü × þ ÷ ÿ"};
  QTest::newRow("no-break space") << std::string{"§\u00A020 Abs."} << std::string{"§ 20 abs."};
  QTest::newRow("soft hyphen") << std::string{"Be\u00ADscheid"} << std::string{"bescheid"};
  QTest::newRow("decomposed") << std::string{"Pru\u0308fung"} << std::string{"prüfung"};
  QTest::newRow("decomposed after Latin-1") << std::string{"É\u0301"} << std::string{"é\u0301"};
  QTest::newRow("other letters") << std::string{"Ž ŁÓDŹ"} << std::string{"ž łódź"};
  QTest::newRow("signs") << std::string{"„§ 5“ – A · B…"} << std::string{"„§ 5“ – a · b…"};
  QTest::newRow("micro") << std::string{"\u00B5"} << std::string{"\u03BC"};
  QTest::newRow("control") << std::string{"a\x01" "b\x7F"} << std::string{"ab"};
  QTest::newRow("broken") << std::string{"a\xC3"} << std::string{"a\uFFFD"};
  QTest::newRow("nothing") << std::string{} << std::string{};
}

void TextTest::foldsEveryKindOfText()
{
  QFETCH(std::string, text);
  QFETCH(std::string, folded);

  QCOMPARE(foldText(text), folded);
}

void TextTest::trimsBlanksOfEveryKind()
{
  for (const std::string text : {"a", "Ämter ä", "a b", "§", "\xC3", "日 本"}) {
    for (const std::string blank : {"", " ", "\t\r\n", "\u00A0", " \u2003 ", "\u3000\n"}) {
      QCOMPARE(trim(blank + text + blank), text);
      QCOMPARE(trim(blank + blank), std::string{});
    }
  }
}

void TextTest::aCharacterComesOutTheSameWhateverStandsBesideIt()
{
  const std::string other = "\u3042";  // needs a closer look, and no change
  for (char16_t code = 0x20; code < 0x2100; ++code) {
    if (code == 0x300) code = 0x2010;  // combining marks and further scripts always get that look
    const std::string text = "A" + QString{QChar{code}}.toStdString() + "B";
    QCOMPARE(foldText(text + other), foldText(text) + other);
    QCOMPARE(cleanText(text + other), cleanText(text) + other);
  }
}

void TextTest::utf8IsToldFromOtherBytesWhereverTheyStand()
{
  for (std::size_t before = 0; before < 20; ++before) {
    for (std::size_t after = 0; after < 20; ++after) {
      const std::string front(before, 'a');
      const std::string back(after, 'z');
      QVERIFY(isValidUtf8(front + "ä€😀" + back));
      for (const char* wrong : {"\xE4", "\xC3", "\xE2\x82", "\xC0\xAF", "\xED\xA0\x80"}) {
        QVERIFY2(!isValidUtf8(front + wrong + back), (front + wrong + back).c_str());
      }
    }
  }
}

QTEST_APPLESS_MAIN(TextTest)
#include "TextTest.moc"
