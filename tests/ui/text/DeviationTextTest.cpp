#include "ui/text/DeviationText.h"
#include "ui/text/Telling.h"
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
  void oneSentenceTellsWhatIsMissingAtOnePlace();
  void whatStandsBetweenTheSameStepsStandsInPlaceOfTheOther();
  void aFaultSaysWhyTheFlowBranchesOtherwise();
  void anEventGoesWithoutSayingBesideItsRenamedStep();
  void aWayThatIsNotCompleteGoesWithoutSayingBesideAnotherFaultOfItsStep();
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
  row(Kind::Missing, {"A", "B", "C", "Kasse"},
      "In Pirna fehlt »A« (in der Referenz nach »B«, zuständig: Kasse).");
  row(Kind::Missing, {"A", "", "C", ""}, "In Pirna fehlt »A« (in der Referenz vor »C«).");
  row(Kind::Missing, {"A\nD", "B", "C", ""},
      "In Pirna fehlen »A« und »D« (in der Referenz nach »B«).");
  row(Kind::Missing, {"nein\tafter\tFrei?", "", "", ""},
      "In Pirna fehlt »nein (nach ›Frei?‹)« gegenüber der Referenz.");
  row(Kind::Missing, {"A\tasks\tEilig?", "B", "", ""},
      "In Pirna fehlt »A (mit der Entscheidung ›Eilig?‹)« (in der Referenz nach »B«).");
  row(Kind::Additional, {"A", "B", "C", ""}, "In Pirna kommt »A« nach »B« hinzu.");
  row(Kind::Additional, {"A", "", "C", "Kasse"},
      "In Pirna kommt »A« vor »C« hinzu (zuständig: Kasse).");
  row(Kind::Refined, {"A", "B\nB\nC"},
      "In Pirna ist »A« in mehrere Schritte geteilt: »B« (2-mal) und »C«.");
  row(Kind::Refined, {"A", "B\nC"}, "In Pirna ist »A« in mehrere Schritte geteilt: »B« und »C«.");
  row(Kind::Intermingled, {"A\nB", "C\nD"},
      "In Pirna ist die Arbeit von »A« und »B« anders aufgeteilt: »C« und »D«.");
  row(Kind::Swapped, {"B", "A"}, "In Pirna kommt »B« vor »A«; in der Referenz ist es umgekehrt.");
  row(Kind::Moved, {"A", "B\nC", "later"},
      "In Pirna kommt »A« erst nach »C«, in der Referenz davor.");
  row(Kind::Moved, {"A\nB", "C", "later"},
      "In Pirna kommen »A« und »B« erst nach »C«, in der Referenz davor.");
  row(Kind::Moved, {"A\nB", "C", "earlier"},
      "In Pirna kommen »A« und »B« schon vor »C«, in der Referenz danach.");
  row(Kind::OtherCondition, {"A", "x", "y"},
      "In Pirna lautet die Bedingung bei »A« »y«, in der Referenz »x«.");
  row(Kind::AdditionalCondition, {"A", "x", "optional"},
      "In Pirna ist »A« nur bei »x« nötig, in der Referenz immer.");
  row(Kind::AdditionalCondition, {"A", "x", "further"},
      "In Pirna zusätzlich nur bei »x« nötig: »A«.");
  row(Kind::OtherCondition, {"A?", "ja", "", "way", "B"},
      "In Pirna ist der Weg von »A?« zu »B« nicht benannt, in der Referenz heißt er »ja«.");
  row(Kind::OtherCondition, {"A?", "", "ja", "way", "B"},
      "In Pirna heißt der Weg von »A?« zu »B« »ja«, in der Referenz ist er nicht benannt.");
  row(Kind::OtherCondition, {"A?", "x", "y", "way", "B"},
      "In Pirna lautet die Bedingung bei »A?« »y«, in der Referenz »x«.");
  row(Kind::OtherCondition, {"A?", "ja", "x", "same-way", "B"},
      "In Pirna heißt der Weg von »A?« zu »B« »x«, in der Referenz »ja«.");
  row(Kind::OtherCondition, {"A", "x", "y", "dropped"},
      "In Pirna gilt die Bedingung »x« der Referenz nicht für: »A«.");
  row(Kind::OtherCondition, {"A", "C?", "D?", "asked-further"},
      "In Pirna hängt zusätzlich von der Entscheidung »D?« ab: »A«.");
  row(Kind::OtherCondition, {"A", "C?", "D?", "asked-dropped"},
      "In Pirna hängt anders als in der Referenz nicht von der Entscheidung »C?« ab: »A«.");
  row(Kind::OtherCondition, {"A?", "B", "", "decision-of-its-own"},
      "In Pirna ist »A?« eine eigene Entscheidung, in der Referenz steht das nur an einem Weg.");
  row(Kind::OtherCondition, {"A", "B\nC", "", "ways-missing"},
      "In Pirna führt von »A« kein Weg unmittelbar zu »B« und »C«.");
  row(Kind::OtherCondition, {"A", "B", "C", "goes-on"},
      "In Pirna geht es bei »A« mit »C« weiter, in der Referenz mit »B«.");
  row(Kind::OtherCondition, {"A", "", "C", "goes-on"},
      "In Pirna geht es bei »A« mit »C« weiter, in der Referenz nicht.");
  row(Kind::OtherCondition, {"A", "B", "", "goes-on"},
      "In Pirna geht es bei »A« nicht wie in der Referenz mit »B« weiter.");
  row(Kind::OtherCondition, {"A?", "ja\nnein", "", "said"},
      "In Pirna sagt kein Weg nach »A?«, wann er gilt; in der Referenz steht dort »ja« und "
      "»nein«.");
  row(Kind::OtherCondition, {"A?", "", "ja\nnein", "said"},
      "In Pirna steht an den Wegen nach »A?«, wann sie gelten (»ja« und »nein«), in der Referenz "
      "nicht.");
  row(Kind::AdditionalDependency, {"A", "B\nC", "D?: ja", "past"},
      "In Pirna kann »A« nach »D?: ja« kommen, ohne »B« und »C«.");
  row(Kind::AdditionalStart, {"\ttimer-start\tA"},
      "In Pirna kann der Ablauf auch mit »Start nach Zeit ohne Namen (vor ›A‹)« beginnen.");
  row(Kind::OtherDependency, {"A", "B", "C"},
      "In Pirna folgt »A« auf »C«, in der Referenz auf »B«.");
  row(Kind::AdditionalDependency, {"A", "B", "B\nC"}, "In Pirna folgt »A« zusätzlich auf »C«.");
  row(Kind::OtherStart, {"A", "B"},
      "In Pirna beginnt der Ablauf mit »B«, in der Referenz mit »A«.");
  row(Kind::AdditionalStart, {"A"}, "In Pirna kann der Ablauf auch mit »A« beginnen.");
  row(Kind::Loop, {"A", "repeated"}, "In Pirna wiederholbar, in der Referenz nur einmal: »A«.");
  row(Kind::OtherStart, {"", "B"},
      "In Pirna beginnt der Ablauf mit »B«; die Referenz zeigt keinen Start.");
  row(Kind::Parallel, {"A", "B", "parallel"},
      "In Pirna laufen »A« und »B« gleichzeitig, in der Referenz nacheinander.");
  row(Kind::Parallel, {"A\nB", "C\nD", "parallel"},
      "In Pirna laufen »A« und »B« gleichzeitig mit »C« und »D«, in der Referenz davor oder "
      "danach.");
  row(Kind::Parallel, {"A\nB", "C\nD", "parallel", "before"},
      "In Pirna laufen »A« und »B« gleichzeitig mit »C« und »D«, in der Referenz davor.");
  row(Kind::Parallel, {"A", "C\nD", "parallel", "after"},
      "In Pirna läuft »A« gleichzeitig mit »C« und »D«, in der Referenz danach.");
  row(Kind::Parallel, {"A", "C\nD", "sequential"},
      "In Pirna kommt »A« vor »C« und »D«, in der Referenz laufen sie gleichzeitig.");
  row(Kind::Parallel, {"A\nB", "C", "sequential"},
      "In Pirna kommen »A« und »B« vor »C«, in der Referenz laufen sie gleichzeitig.");
  row(Kind::OtherRole, {"", "Lagerarbeiter", "Lager", "2", "alike"},
      "»Lagerarbeiter« heißt in Pirna vermutlich »Lager«.");
  row(Kind::Defect, {"A", "double-way", "B"},
      "In Pirna führen zwei Wege von »A« zu »B«: alles danach geschieht zweimal.");
  row(Kind::OtherCondition, {"A", "exclusive gateway", "parallel gateway", "join"},
      "In Pirna wartet der Ablauf auf alle Wege (bei »A«); in der Referenz geht der Ablauf mit "
      "jedem ankommenden Weg weiter.");
  row(Kind::Alternative, {"A", "B", "alternative"},
      "In Pirna geschieht entweder »A« oder »B«, in der Referenz kann beides geschehen.");
  row(Kind::Alternative, {"A\nB\nC\nD\nE", "F", "both"},
      "In Pirna kann sowohl »A«, »B« … »E« (5 Schritte) als auch »F« geschehen, in der Referenz "
      "nur das eine oder das andere.");
  row(Kind::Alternative, {"A", "B", "both"},
      "In Pirna kann sowohl »A« als auch »B« geschehen, in der Referenz nur eines davon.");
  row(Kind::OtherCondition, {"A\nB", "C", "D", "asked"},
      "Ob »A« und »B« nötig sind, entscheidet sich in Pirna bei »D«, in der Referenz bei »C«.");
  row(Kind::OtherCondition, {"A", "C", "D?", "asked"},
      "Ob »A« nötig ist, entscheidet sich in Pirna bei »D?«, in der Referenz bei »C«.");
  row(Kind::OtherRole, {"A", "Amt", "Kasse"},
      "In Pirna ist für »A« »Kasse« zuständig, in der Referenz »Amt«.");
  row(Kind::OtherRole, {"A", "Amt", "Kasse", "in-label"},
      "In Pirna erledigt laut Bezeichnung »Kasse«, was in der Referenz »Amt« erledigt: »A«.");
  row(Kind::OtherRole, {"A", "Amt", "Amt", "same-in-label"},
      "In Pirna sagt nur die Bezeichnung, dass »Amt« zuständig ist: »A«.");
  row(Kind::OtherRole, {"Ende", "Amt", "", "drawn"},
      "In Pirna ist »Ende« in keiner Bahn eingezeichnet, in der Referenz bei »Amt«.");
  row(Kind::OtherRole, {"\tsplit\tA", "Amt", "Kasse", "drawn"},
      "In Pirna ist eine Verzweigung oder Zusammenführung ohne Namen in einer anderen Bahn "
      "eingezeichnet.");
  row(Kind::OtherRole, {"\tsplit\tA\n\tjoin\tB", "Amt", "Kasse", "drawn"},
      "In Pirna sind 2 Verzweigungen oder Zusammenführungen ohne Namen in anderen Bahnen "
      "eingezeichnet.");
  row(Kind::AdditionalRole, {"A", "empty", "B"},
      "In Pirna steht in der Bahn »A« (in der Referenz »B«) nichts.");
  row(Kind::AdditionalRole, {"A", "empty"},
      "In Pirna kommt die Bahn »A« hinzu; in ihr steht nichts.");
  row(Kind::OtherResult, {"", "A", "meanwhile"},
      "In Pirna endet ein gleichzeitiger Zweig mit »A«.");
  row(Kind::OtherResult, {"", "A", "behind"}, "In Pirna kann der Ablauf auch nach »A« enden.");
  row(Kind::OtherResult, {"A", "", "behind"},
      "In Pirna endet der Ablauf nicht wie in der Referenz nach »A«.");
  row(Kind::OtherDocument, {"A", "", "?"},
      "Unterlagen bei »A«: in Pirna eine Unterlage ohne Namen, in der Referenz ohne Angabe.");
  row(Kind::Missing, {"A", "B", "C", "", "names"},
      "In Pirna fehlt das Ereignis »A«; es nennt nur den Schritt daneben.");
  row(Kind::Additional, {"A\nB", "B", "C", "", "names", "", ""},
      "In Pirna kommen die Ereignisse »A« und »B« hinzu; sie nennen nur die Schritte daneben.");
  row(Kind::OtherCondition, {"A?", "ja\nnein", "viel\nwenig", "decision-unnamed"},
      "In Pirna steht anstelle der Entscheidung »A?« vermutlich eine ohne Namen: »viel« und "
      "»wenig«.");
  row(Kind::OtherRole, {"", "Amt", "Kasse"},
      "In Pirna erledigt »Kasse«, was in der Referenz »Amt« erledigt.");
  row(Kind::OtherRole, {"", "Amt", "Kasse", "1"},
      "Was in der Referenz »Amt« erledigt, übernimmt in Pirna »Kasse« (1 Schritt).");
  row(Kind::OtherRole, {"", "Amt A", "A-Amt", "1", "spelling"}, "»Amt A« heißt in Pirna »A-Amt«.");
  row(Kind::Additional, {"A\tmeanwhile\tC", "B", "", ""},
      "In Pirna kommt »A (gleichzeitig mit ›C‹)« nach »B« hinzu.");
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
  row(Kind::Renamed, {"A", "\tstart\t"}, "»A« ist in Pirna nicht benannt.");
  row(Kind::Renamed, {"A", "B", "doubtful"}, "»A« heißt in Pirna vermutlich »B«.");
  row(Kind::Renamed, {"A\nkeine Zahlung", "B\nkeine_Zahlung", "spelling"},
      "Nur anders geschrieben sind in Pirna »B« und »keine_Zahlung«; in der Referenz »A« und "
      "»keine Zahlung«.");
  row(Kind::OtherGranularity, {"A", "B"}, "In Pirna ist »A« gröber oder feiner dargestellt: »B«.");
  row(Kind::Defect, {"A", "soundness-deadlock"},
      "In Pirna hat der Ablauf bei »A« einen Fehler: der Ablauf kommt zum Stillstand.");
  row(Kind::Defect, {"", "loose-way"},
      "In Pirna ist ein Weg gezeichnet, der nirgends beginnt und nirgends endet.");
  row(Kind::AdditionalRole, {""},
      "In Pirna gibt es zusätzlich eine Bahn oder einen Pool ohne Namen.");
  row(Kind::OtherCondition, {"A?", "B", "", "decision-missing"},
      "In Pirna fehlt die Entscheidung »A?« (in der Referenz nach »B«).");
  row(Kind::OtherCondition, {"A?", "", "C", "decision-additional"},
      "In Pirna kommt vor »C« die Entscheidung »A?« hinzu.");
  row(Kind::OtherCondition, {"A?", "B", "", "decision-additional", "one-way"},
      "In Pirna kommt nach »B« die Frage »A?« hinzu, aber nur ein Weg führt weiter.");
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
  deviation.arguments = {"A", "", "", ""};

  QCOMPARE(sentence(deviation, QStringList{QStringLiteral("Pirna"), QStringLiteral("Freital")}),
           QStringLiteral("In Pirna und Freital fehlt »A« gegenüber der Referenz."));
}

void DeviationTextTest::textsOfPeopleAreNeverTakenForPlaces()
{
  Deviation deviation;
  deviation.arguments = {"50 %1 Anteil", "", "", ""};

  QVERIFY(sentence(deviation, QStringLiteral("Pirna")).contains(QStringLiteral("»50 %1 Anteil«")));
}

void DeviationTextTest::oneSentenceTellsWhatIsMissingAtOnePlace()
{
  const auto step = [](DeviationKind kind, std::vector<std::string> arguments) {
    Deviation deviation;
    deviation.kind = kind;
    deviation.arguments = std::move(arguments);
    return deviation;
  };
  const Deviations deviations{
      step(DeviationKind::Missing, {"A", "P", "Q", ""}),
      step(DeviationKind::Missing, {"Status A", "P", "Q", "", "beside"}),
      step(DeviationKind::Additional, {"X", "P", "Q", ""}),
      step(DeviationKind::Missing, {"B", "P", "R", ""}),
      step(DeviationKind::Missing, {"C", "R", "", ""}),
  };

  const std::vector<Told> all = told(deviations, QStringLiteral("Pirna"));

  QCOMPARE(all.size(), std::size_t{3});
  QCOMPARE(all[0].sentence,
           QStringLiteral("In Pirna fehlen »A« und »B« (in der Referenz nach »P«)."));
  QCOMPARE(all[0].deviations, (std::vector<std::size_t>{0, 1, 3}));
  QCOMPARE(all[1].sentence, QStringLiteral("In Pirna kommt »X« nach »P« hinzu."));
  QCOMPARE(all[2].sentence, QStringLiteral("In Pirna fehlt »C« (in der Referenz nach »R«)."));
}

void DeviationTextTest::whatStandsBetweenTheSameStepsStandsInPlaceOfTheOther()
{
  const auto step = [](DeviationKind kind, std::vector<std::string> arguments) {
    Deviation deviation;
    deviation.kind = kind;
    deviation.arguments = std::move(arguments);
    return deviation;
  };
  const Deviation missing = step(DeviationKind::Missing, {"A", "P", "Q", "Amt", ""});
  const auto additional = [&](const char* label, const char* what, const char* role) {
    return step(DeviationKind::Additional, {label, "p", "q", role, what, "P", "Q"});
  };

  const std::vector<Told> all = told(
      {missing, additional("X", "", "Kasse"), additional("Y", "", "Amt")}, QStringLiteral("Pirna"));

  QCOMPARE(all.size(), std::size_t{1});
  QCOMPARE(all[0].sentence,
           QStringLiteral("In Pirna steht nach »p« anstelle von »A« (zuständig: "
                          "Amt): »X« (zuständig: Kasse) und »Y« (zuständig: Amt)."));
  QCOMPARE(all[0].deviations, (std::vector<std::size_t>{0, 1, 2}));
  // An event says that a step comes: it does no work in place of one.
  QCOMPARE(told({missing, additional("Status", "event", "")}, QStringLiteral("Pirna")).size(),
           std::size_t{2});
  // Where they do not all stand behind the same step, no place is said.
  const Deviation atOther = step(DeviationKind::Additional, {"Z", "o", "s", "Amt", "", "P", "Q"});
  const std::vector<Told> apart =
      told({missing, additional("Y", "", "Amt"), atOther}, QStringLiteral("Pirna"));
  QCOMPARE(apart[0].sentence, QStringLiteral("In Pirna steht anstelle von »A« (zuständig: Amt): "
                                             "»Y« und »Z« (zuständig: Amt)."));
  const Deviation elsewhere = step(DeviationKind::Missing, {"B", "P", "R", "", ""});
  QCOMPARE(told({elsewhere, additional("X", "", "")}, QStringLiteral("Pirna")).size(),
           std::size_t{2});
}

void DeviationTextTest::aFaultSaysWhyTheFlowBranchesOtherwise()
{
  const auto made = [](DeviationKind kind, std::vector<std::string> arguments) {
    Deviation deviation;
    deviation.kind = kind;
    deviation.arguments = std::move(arguments);
    return deviation;
  };
  const Deviation nothing = made(DeviationKind::OtherCondition, {"", "", ""});
  const Deviation fault = made(DeviationKind::Defect, {"A", "soundness-unreachable"});

  const std::vector<Told> all = told({nothing, fault, nothing}, QStringLiteral("Pirna"));
  QCOMPARE(all.size(), std::size_t{1});
  QCOMPARE(all[0].sentence,
           QStringLiteral("In Pirna hat der Ablauf bei »A« einen Fehler: kein Weg führt dorthin."));

  // Without a fault it is told, once.
  const std::vector<Told> alone = told({nothing, nothing}, QStringLiteral("Pirna"));
  QCOMPARE(alone.size(), std::size_t{1});
  QCOMPARE(alone[0].sentence,
           QStringLiteral("In Pirna verzweigt sich der Ablauf anders als in der Referenz."));
}

void DeviationTextTest::anEventGoesWithoutSayingBesideItsRenamedStep()
{
  const auto renamed = [](std::vector<std::string> arguments) {
    Deviation deviation;
    deviation.kind = DeviationKind::Renamed;
    deviation.arguments = std::move(arguments);
    return deviation;
  };
  const Deviations deviations{renamed({"Status A", "Status B", "", "A", "B"}), renamed({"C", "D"}),
                              renamed({"A", "B", "doubtful"})};

  const std::vector<Told> all = told(deviations, QStringLiteral("Pirna"));

  QCOMPARE(all.size(), std::size_t{2});
  QCOMPARE(all[0].sentence, QStringLiteral("»A« heißt in Pirna vermutlich »B«."));
  QCOMPARE(all[0].deviations, (std::vector<std::size_t>{0, 2}));
}

void DeviationTextTest::aWayThatIsNotCompleteGoesWithoutSayingBesideAnotherFaultOfItsStep()
{
  const auto fault = [](std::vector<std::string> arguments) {
    Deviation deviation;
    deviation.kind = DeviationKind::Defect;
    deviation.arguments = std::move(arguments);
    return deviation;
  };
  const Deviations deviations{fault({"A", "loose-start"}), fault({"A", "soundness-unreachable"}),
                              fault({"B", "loose-end"})};

  const std::vector<Told> all = told(deviations, QStringLiteral("Pirna"));

  QCOMPARE(all.size(), std::size_t{2});
  QCOMPARE(all[0].sentence,
           QStringLiteral("In Pirna hat der Ablauf bei »A« einen Fehler: kein Weg führt dorthin."));
  QCOMPARE(all[0].deviations, (std::vector<std::size_t>{1, 0}));
}

QTEST_GUILESS_MAIN(DeviationTextTest)
#include "DeviationTextTest.moc"
