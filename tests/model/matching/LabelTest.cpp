#include "model/matching/Lexicon.h"
#include "model/matching/PreparedProcess.h"
#include "model/matching/WordSimilarity.h"
#include "tests/support/ProcessBuilder.h"

#include <QTest>

using namespace einklang;
using einklang::test::ProcessBuilder;

class LabelTest : public QObject
{
  Q_OBJECT

 private:
  static std::string root(const char* word, Language language = Language::German)
  {
    const std::vector<RawWord> words = wordsOf(word);
    return builtInLexicon(language).rootOf(words.at(0).text, words.at(0).capital);
  }

  static double similarity(const std::string& a, const std::string& b)
  {
    const Process one = ProcessBuilder{}.flow(a).build();
    const Process other = ProcessBuilder{}.flow(b).build();
    const PreparedProcess left = prepare(one, Language::German);
    const PreparedProcess right = prepare(other, Language::German);
    return WordSimilarity{left, right}.similarity(left.steps.at(0).label, right.steps.at(0).label);
  }

 private Q_SLOTS:
  void germanVerbAndNounHaveOneRoot_data()
  {
    QTest::addColumn<QString>("noun");
    QTest::newRow("prüfen") << "Prüfung";
    QTest::newRow("geprüft") << "prüfen";
    QTest::newRow("anfordern") << "Anforderung";
    QTest::newRow("anzufordern") << "Anforderung";
    QTest::newRow("versenden") << "Versand";
    QTest::newRow("festsetzen") << "Festsetzung";
    QTest::newRow("genehmigen") << "Genehmigung";
    QTest::newRow("genehmigt") << "Genehmigung";
    QTest::newRow("ausgefüllt") << "ausfüllen";
    QTest::newRow("pruefen") << "Prüfung";
    QTest::newRow("registrieren") << "Registrierung";
    QTest::newRow("eingegangen") << "Eingang";
    QTest::newRow("Bescheide") << "Bescheids";
    QTest::newRow("versichern") << "Versicherung";
  }
  void germanVerbAndNounHaveOneRoot()
  {
    QFETCH(QString, noun);
    QCOMPARE(root(noun.toUtf8().constData()), root(QTest::currentDataTag()));
  }

  void differentGermanWordsKeepDifferentRoots()
  {
    QVERIFY(root("Anmeldung") != root("Abmeldung"));
    QVERIFY(root("Eingang") != root("Ausgang"));
    QVERIFY(root("Steuer") != root("Stelle"));
  }

  void englishAndDutchWordsAreStemmed()
  {
    QCOMPARE(root("checking", Language::English), root("checked", Language::English));
    QCOMPARE(root("received", Language::English), root("receipt", Language::English));
    QCOMPARE(root("aanvragen", Language::Dutch), root("aanvraag", Language::Dutch));
  }

  void theLanguageIsGuessedFromTheWords()
  {
    const auto guess = [](const char* text) { return guessLanguage(wordsOf(text)).language; };
    QCOMPARE(guess("Antrag auf Vollständigkeit prüfen und bescheiden"), Language::German);
    QCOMPARE(guess("Check the application and send acceptance"), Language::English);
    QCOMPARE(guess("Opstellen van het besluit, status bijwerken"), Language::Dutch);
  }

  void wordOrderAndWordFormDoNotMatter()
  {
    QVERIFY(similarity("Prüfung_des_Antrags", "Antrag_prüfen") > 0.99);
    QVERIFY(similarity("Antrag_prüfen", "Antrag_kontrollieren") > 0.8);
    QVERIFY(similarity("Antrag_prüfen", "Bescheid_versenden") < 0.1);
  }

  void aSentenceSaysWhatItsVerbAndObjectSay()
  {
    QVERIFY(similarity("Sekretariat_füllt_Paketschein_aus", "Paketschein_ausfüllen") > 0.99);
    QVERIFY(similarity("Amt_fordert_fehlende_Unterlagen_an", "Fehlende_Unterlagen_anfordern") >
            0.99);
    QVERIFY(similarity("Antrag_geht_beim_Amt_ein", "Antrag_prüfen") > 0.2);  // no actor
    QVERIFY(similarity("Antrag_nicht_prüfen", "Antrag_prüfen") <= 0.5);
  }

  void aTypingErrorDoesNotSeparate()
  {
    QVERIFY(similarity("Sekretariat_informieren", "Sekretriat_informieren") > 0.85);
    QVERIFY(similarity("Versandmenge_prüfen", "Versand-menge_prüfen") > 0.99);
  }

  void oppositesAreNotAlike()
  {
    QVERIFY(similarity("Antrag_genehmigen", "Antrag_ablehnen") < 0.4);
    QVERIFY(similarity("Hund_anmelden", "Hund_abmelden") < 0.4);
    QVERIFY(similarity("Unterlagen_vollständig", "Unterlagen_unvollständig") < 0.5);
    QVERIFY(similarity("Antrag_nicht_vollständig", "Antrag_vollständig") <= 0.5);
  }

  void compoundsAnswerToTheirParts()
  {
    QVERIFY(similarity("Gewerbeanmeldung_prüfen", "Anmeldung_des_Gewerbes_prüfen") > 0.8);
    QVERIFY(similarity("Ablehnungsbescheid_erstellen", "Bescheid_erstellen") > 0.6);
    QVERIFY(similarity("Versandart_klären", "Versand_klären") > 0.75);
  }
};

QTEST_APPLESS_MAIN(LabelTest)
#include "LabelTest.moc"
