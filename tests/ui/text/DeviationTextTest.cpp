#include "ui/text/DeviationText.h"
#include "ui/text/Translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace einklang;
using namespace einklang::ui;

class DeviationTextTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void everyKindHasItsSentence_data();
  void everyKindHasItsSentence();
  void severalTownsAreNamedTogether();
  void textsOfPeopleAreNeverTakenForPlaces();
};

void DeviationTextTest::initTestCase()
{
  installTranslations(*QCoreApplication::instance(), QLocale{QLocale::German, QLocale::Germany});
}

void DeviationTextTest::everyKindHasItsSentence_data()
{
  using Kind = DeviationKind;
  QTest::addColumn<int>("kind");
  QTest::addColumn<QStringList>("arguments");
  QTest::addColumn<QString>("expected");
  const auto row = [](Kind kind, const std::vector<const char*>& texts, const char* expected) {
    QStringList arguments;
    for (const char* text : texts) arguments.append(QString::fromUtf8(text));
    QTest::newRow(expected) << static_cast<int>(kind) << arguments << QString::fromUtf8(expected);
  };
  row(Kind::Missing, {"A", "B", "Kasse"},
      "In Pirna fehlt »A« (in der Referenz nach »B«, zuständig: Kasse).");
  row(Kind::Additional, {"A", "B", "C", ""}, "In Pirna kommt »A« nach »B« hinzu.");
  row(Kind::Refined, {"A", "B\nC"}, "In Pirna ist »A« in mehrere Schritte geteilt: »B« und »C«.");
  row(Kind::Intermingled, {"A\nB", "C\nD"},
      "In Pirna ist die Arbeit von »A« und »B« anders aufgeteilt: »C« und »D«.");
  row(Kind::Swapped, {"B", "A"}, "In Pirna kommt »B« vor »A«; in der Referenz ist es umgekehrt.");
  row(Kind::Moved, {"A", "B\nC", "later"},
      "In Pirna kommt »A« erst nach »C«, in der Referenz davor.");
  row(Kind::OtherCondition, {"A", "x", "y"},
      "In Pirna lautet die Bedingung bei »A« »y«, in der Referenz »x«.");
  row(Kind::AdditionalCondition, {"A", "x", "optional"},
      "In Pirna ist »A« nur bei »x« nötig, in der Referenz immer.");
  row(Kind::OtherDependency, {"A", "B", "C"},
      "In Pirna folgt »A« auf »C«, in der Referenz auf »B«.");
  row(Kind::AdditionalDependency, {"A", "B", "B\nC"}, "In Pirna folgt »A« zusätzlich auf »C«.");
  row(Kind::OtherStart, {"A", "B"},
      "In Pirna beginnt der Ablauf mit »B«, in der Referenz mit »A«.");
  row(Kind::AdditionalStart, {"A"}, "In Pirna kann der Ablauf auch mit »A« beginnen.");
  row(Kind::Loop, {"A", "repeated"}, "In Pirna wiederholbar, in der Referenz nur einmal: »A«.");
  row(Kind::Parallel, {"A", "B", "parallel"},
      "In Pirna laufen »A« und »B« gleichzeitig, in der Referenz nacheinander.");
  row(Kind::Alternative, {"A", "B", "alternative"},
      "In Pirna geschieht entweder »A« oder »B«, in der Referenz beides.");
  row(Kind::OtherRole, {"A", "Amt", "Kasse"},
      "In Pirna ist für »A« »Kasse« zuständig, in der Referenz »Amt«.");
  row(Kind::OtherRole, {"", "Amt", "Kasse"},
      "In Pirna erledigt »Kasse«, was in der Referenz »Amt« erledigt.");
  row(Kind::OtherRole, {"", "Amt", "Kasse", "1"},
      "Was in der Referenz »Amt« erledigt, übernimmt in Pirna »Kasse« (1 Schritt).");
  row(Kind::OtherRole, {"", "Amt", "Kasse", "12"},
      "Was in der Referenz »Amt« erledigt, übernimmt in Pirna »Kasse« (12 Schritte).");
  row(Kind::AdditionalRole, {"Kasse"}, "In Pirna ist zusätzlich »Kasse« beteiligt.");
  row(Kind::AdditionalHandover, {"4", "3"},
      "In Pirna wechselt die Zuständigkeit 4-mal, in der Referenz 3-mal.");
  row(Kind::OtherDocument, {"A", "", "Antrag"},
      "Unterlagen bei »A«: in Pirna »Antrag«, in der Referenz ohne Angabe.");
  row(Kind::OtherSystem, {"A", "X", "Y"}, "IT-System bei »A«: in Pirna »Y«, in der Referenz »X«.");
  row(Kind::OtherChannel, {"A", "X", "Y"}, "Kanal bei »A«: in Pirna »Y«, in der Referenz »X«.");
  row(Kind::OtherLegalBasis, {"A", "X", "Y"},
      "Rechtsgrundlage bei »A«: in Pirna »Y«, in der Referenz »X«.");
  row(Kind::OtherDeadline, {"A", "X", "Y"}, "Frist bei »A«: in Pirna »Y«, in der Referenz »X«.");
  row(Kind::OtherDuration, {"A", "5/-/-/-", "5/-/9/-"},
      "Zeiten bei »A«: in Pirna 5 Minuten Bearbeitung und 9 Minuten Transport; in der Referenz 5 "
      "Minuten Bearbeitung.");
  row(Kind::Renamed, {"A", "B"}, "»A« heißt in Pirna »B«.");
  row(Kind::OtherGranularity, {"A", "B"}, "In Pirna ist »A« gröber oder feiner dargestellt: »B«.");
  row(Kind::Defect, {"A", "soundness-deadlock"},
      "In Pirna hat der Ablauf bei »A« einen Fehler: der Ablauf kommt zum Stillstand.");
  row(Kind::OtherType, {"A", "", ""}, "»A« ist in Pirna anders beschrieben als in der Referenz.");
}

void DeviationTextTest::everyKindHasItsSentence()
{
  QFETCH(int, kind);
  QFETCH(QStringList, arguments);
  QFETCH(QString, expected);
  Deviation deviation;
  deviation.kind = static_cast<DeviationKind>(kind);
  for (const QString& argument : arguments) deviation.arguments.push_back(argument.toStdString());

  QCOMPARE(sentence(deviation, QStringLiteral("Pirna")), expected);
  QVERIFY(!title(deviation).isEmpty());
}

void DeviationTextTest::severalTownsAreNamedTogether()
{
  Deviation deviation;
  deviation.arguments = {"A", "", ""};

  QCOMPARE(sentence(deviation, QStringList{QStringLiteral("Pirna"), QStringLiteral("Freital")}),
           QStringLiteral("In Pirna und Freital fehlt »A« gegenüber der Referenz."));
}

void DeviationTextTest::textsOfPeopleAreNeverTakenForPlaces()
{
  Deviation deviation;
  deviation.arguments = {"50 %1 Anteil", "", ""};

  QVERIFY(sentence(deviation, QStringLiteral("Pirna")).contains(QStringLiteral("»50 %1 Anteil«")));
}

QTEST_GUILESS_MAIN(DeviationTextTest)
#include "DeviationTextTest.moc"
