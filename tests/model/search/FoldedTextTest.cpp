#include "model/base/Text.h"
#include "model/search/FoldedText.h"

#include <QTest>

using namespace einklang;

namespace {

/// What is found, as it stands in the text.
std::vector<std::string> found(const std::string& text, const std::string& query,
                               bool whole = false)
{
  std::vector<std::string> parts;
  for (const TextRange& range : FoldedText{text}.find(FoldedText{query}, whole)) {
    parts.push_back(text.substr(range.begin, range.end - range.begin));
  }
  return parts;
}

using Parts = std::vector<std::string>;

}  // namespace

class FoldedTextTest : public QObject
{
  Q_OBJECT
 private Q_SLOTS:
  void caseUmlautsAndSharpSDoNotCount()
  {
    QCOMPARE(found("Gebühr prüfen", "GEBUEHR"), Parts{"Gebühr"});
    QCOMPARE(found("Gebuehr", "gebühr"), Parts{"Gebuehr"});
    QCOMPARE(found("Straße sperren", "strasse"), Parts{"Straße"});
    QCOMPARE(found("STRASSE", "straße"), Parts{"STRASSE"});
    QCOMPARE(found("Ärztin, ärztlich", "AEr"), (Parts{"Är", "är"}));
    QCOMPARE(found("Café", "cafe"), Parts{"Café"});
  }

  void aLetterIsFoundAsAWhole()
  {
    QVERIFY(found("ä", "a").empty());
    QVERIFY(found("ä", "e").empty());
    QVERIFY(found("ß", "s").empty());
    QCOMPARE(found("ä", "ae"), Parts{"ä"});
    QCOMPARE(found("Maß s", "s"), Parts{"s"});
  }

  void breaksAndSoftHyphensDoNotCount()
  {
    QCOMPARE(found("Antrag\nprüfen", "antrag prüfen"), Parts{"Antrag\nprüfen"});
    QCOMPARE(found("Antrag  \n prüfen", "antrag prüfen"), Parts{"Antrag  \n prüfen"});
    QCOMPARE(found("Gewerbe\u00ADanmeldung", "gewerbeanmeldung"), Parts{"Gewerbe\u00ADanmeldung"});
    QCOMPARE(found("§\u00A0 14 GewO", "§ 14"), Parts{"§\u00A0 14"});
  }

  void everyPlaceIsFoundAndNoneOverAnother()
  {
    QCOMPARE(found("aaaa", "aa").size(), std::size_t{2});
    QCOMPARE(found("Amt an Amt", "amt").size(), std::size_t{2});
    QVERIFY(found("Amt", "").empty());
    QVERIFY(found("", "Amt").empty());
  }

  void wholeWordsEndWhereNoLetterFollows()
  {
    QCOMPARE(found("Stadtkasse, Kasse, Kassensturz", "kasse", true), Parts{"Kasse"});
    QCOMPARE(found("Übersicht Bürgerbüro", "ro", true), Parts{});
    QCOMPARE(found("(Amt)", "amt", true), Parts{"Amt"});
  }

  /// The parts that are told lie in the text, at the borders of its letters, and read like the
  /// query.
  void whatIsToldReadsLikeTheQuery()
  {
    const std::vector<std::string> alphabet{"a", "E", "u",  "ä", "Ü",     "ß",
                                            "s", " ", "\n", "é", "\u00AD"};
    unsigned seed = 7;
    const auto next = [&](std::size_t below) {
      seed = seed * 1664525U + 1013904223U;
      return (seed >> 16U) % below;
    };
    const auto word = [&](std::size_t longest) {
      std::string text;
      for (std::size_t i = next(longest) + 1; i > 0; --i) text += alphabet[next(alphabet.size())];
      return text;
    };
    std::size_t parts = 0;
    for (int round = 0; round < 20'000; ++round) {
      const std::string text = word(12);
      const std::string query = word(3);
      std::size_t last = 0;
      for (const TextRange& range : FoldedText{text}.find(FoldedText{query})) {
        ++parts;
        QVERIFY(range.begin >= last && range.begin < range.end && range.end <= text.size());
        last = range.end;
        const std::string part = text.substr(range.begin, range.end - range.begin);
        QVERIFY(isValidUtf8(part));
        QCOMPARE(FoldedText{part}.find(FoldedText{query}).size(), std::size_t{1});
      }
    }
    QVERIFY(parts > 1000);
  }
};

QTEST_APPLESS_MAIN(FoldedTextTest)
#include "FoldedTextTest.moc"
