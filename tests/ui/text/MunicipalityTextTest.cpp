#include "ui/text/DeviationText.h"
#include "ui/text/MunicipalityText.h"
#include "ui/text/Translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace einklang;
using namespace einklang::ui;

class MunicipalityTextTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void everyKindOfMunicipalityHasItsArticle_data();
  void everyKindOfMunicipalityHasItsArticle();
  void severalAreSaidOneAfterTheOther();
  void aSentenceBeginsWithItToo();
  void otherLanguagesNeedNoArticle();
};

void MunicipalityTextTest::initTestCase()
{
  installTranslations(*QCoreApplication::instance(), QLocale{QLocale::German, QLocale::Germany});
}

void MunicipalityTextTest::everyKindOfMunicipalityHasItsArticle_data()
{
  QTest::addColumn<QString>("name");
  QTest::addColumn<QString>("expected");
  const auto row = [](const char* name, const char* expected) {
    QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(expected);
  };
  row("Pirna", "in Pirna");
  row("Stadt Kaltenborna", "in der Stadt Kaltenborna");
  row("Große Kreisstadt Muldenroda", "in der Großen Kreisstadt Muldenroda");
  row("Landeshauptstadt Dresden", "in der Landeshauptstadt Dresden");
  row("Freie und Hansestadt Hamburg", "in der Freien und Hansestadt Hamburg");
  row("Hanse- und Universitätsstadt Rostock", "in der Hanse- und Universitätsstadt Rostock");
  row("Kreisfreie Stadt Hof", "in der Kreisfreien Stadt Hof");
  row("Gemeinde Zschörnitz", "in der Gemeinde Zschörnitz");
  row("Verbandsgemeinde Nahe-Glan", "in der Verbandsgemeinde Nahe-Glan");
  row("Verwaltungsgemeinschaft Elstertal", "in der Verwaltungsgemeinschaft Elstertal");
  row("Verwaltungsverband Weißwasser", "im Verwaltungsverband Weißwasser");
  row("Stadtverwaltung Pirna", "in der Stadtverwaltung Pirna");
  row("Landratsamt Görlitz", "im Landratsamt Görlitz");
  row("Landkreis Nordsachsen", "im Landkreis Nordsachsen");
  row("Erzgebirgskreis", "im Erzgebirgskreis");
  row("Rheinisch-Bergischer Kreis", "im Rheinisch-Bergischen Kreis");
  row("Markt Lichtenau", "im Markt Lichtenau");
  row("Flecken Bovenden", "im Flecken Bovenden");
  row("Amt Schlaubetal", "im Amt Schlaubetal");
  row("Region Hannover", "in der Region Hannover");
  row("Pirna, Stadt", "in der Stadt Pirna");
  row("Oelsnitz/Erzgeb., Große Kreisstadt", "in der Großen Kreisstadt Oelsnitz/Erzgeb.");
  // Names that only sound like a kind.
  row("Neustadt an der Weinstraße", "in Neustadt an der Weinstraße");
  row("Darmstadt", "in Darmstadt");
  row("Hohe Börde", "in Hohe Börde");
  row("Bad Schandau", "in Bad Schandau");
  row("Marktredwitz", "in Marktredwitz");
  row("Amtsberg", "in Amtsberg");
  row("Rottach, am See", "in Rottach, am See");
}

void MunicipalityTextTest::everyKindOfMunicipalityHasItsArticle()
{
  QFETCH(QString, name);
  QFETCH(QString, expected);
  QCOMPARE(inMunicipality(name), expected);
}

void MunicipalityTextTest::severalAreSaidOneAfterTheOther()
{
  QCOMPARE(inMunicipalities({QStringLiteral("Pirna"), QStringLiteral("Freital")}),
           QStringLiteral("in Pirna und Freital"));
  QCOMPARE(inMunicipalities({QStringLiteral("Stadt Pirna"), QStringLiteral("Landkreis Meißen"),
                             QStringLiteral("Freital")}),
           QStringLiteral("in der Stadt Pirna, im Landkreis Meißen und in Freital"));
}

void MunicipalityTextTest::aSentenceBeginsWithItToo()
{
  const Deviation missing{.kind = DeviationKind::Missing, .arguments = {"A", "B", "", ""}};
  QCOMPARE(sentence(missing, QStringLiteral("Landkreis Meißen")),
           QStringLiteral("Im Landkreis Meißen fehlt »A« (in der Referenz nach »B«)."));
  const Deviation system{.kind = DeviationKind::OtherSystem, .arguments = {"A", "X", "Y"}};
  QCOMPARE(sentence(system, QStringLiteral("Große Kreisstadt Pirna")),
           QStringLiteral(
               "IT-System bei »A«: in der Großen Kreisstadt Pirna »Y«, in der Referenz »X«."));
}

void MunicipalityTextTest::otherLanguagesNeedNoArticle()
{
  const SpokenLanguage english{*QCoreApplication::instance(), Spoken::English};
  QCOMPARE(inMunicipality(QStringLiteral("Stadt Pirna")), QStringLiteral("in Stadt Pirna"));
}

QTEST_GUILESS_MAIN(MunicipalityTextTest)

#include "MunicipalityTextTest.moc"
