#include "tests/support/TestData.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace einklang::test;

namespace {

struct Outcome
{
  int exit = -1;
  QByteArray out;
  QByteArray err;
};

/// How far down an element stands in a drawing; -1 where it does not.
double heightOf(const QByteArray& yaml, const char* id)
{
  const QRegularExpression place{
      QStringLiteral("\\{id: %1, at: \\[[^,]+, ([0-9.-]+)").arg(QString::fromLatin1(id))};
  const QRegularExpressionMatch match = place.match(QString::fromUtf8(yaml));
  return match.hasMatch() ? match.captured(1).toDouble() : -1;
}

/// The lines of a file that say where a step stands.
QList<QByteArray> placesIn(const QByteArray& yaml)
{
  QList<QByteArray> places;
  for (const QByteArray& line : yaml.split('\n')) {
    if (line.contains(", at: [")) places.append(line);
  }
  return places;
}

/// Runs the program as a script would, without a display.
Outcome run(const QStringList& arguments, const char* language = "C.UTF-8")
{
  QProcess process;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.remove(QStringLiteral("DISPLAY"));
  environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
  environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
  environment.remove(QStringLiteral("LANGUAGE"));
  for (const char* name : {"LC_ALL", "LANG"}) {
    environment.insert(QString::fromLatin1(name), QString::fromLatin1(language));
  }
  process.setProcessEnvironment(environment);
  process.start(QStringLiteral(EINKLANG_PROGRAM), arguments);
  process.waitForFinished(120'000);
  return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString bundled(const char* file)
{
  return QString::fromStdString(sourcePath(std::string{"processes/"} + file));
}

QByteArray contentOf(const QString& path)
{
  QFile file{path};
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

}  // namespace

class CommandsTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void everyCommandHasHelp_data();
  void everyCommandHasHelp();
  void helpIsGermanInAGermanEnvironment();
  void wrongUsageEndsWithTwo();
  void anUnreadableFileEndsWithThreeAndSaysWhere();
  void anUnwritableFileEndsWithFour();
  void aTableBecomesAProcess();
  void convertWritesEveryFormat_data();
  void convertWritesEveryFormat();
  void convertIntoAFolderWritesOneFilePerProcess();
  void convertMakesPostersAndLargePictures();
  void layoutPutsTheLanesInTheOrderOfAReference();
  void layoutKeepsTheStepsWhenOnlyRoutesAreAskedFor();
  void checkEndsWithOneWhenThereIsAnError();
  void checkOfABundledProcessHasNoError();
  void matchPrintsTheColumnsThatScriptsExpect();
  void compareOfAProcessWithItselfFindsNothing();
  void compareNamesTheDeviationsOfATown();
  void compareCountsDeviationsAndWhatTellsThem();
  void verifyFindsNothingLostInTheBundledProcesses();
  void proposeWritesASoundProcess();
  void proposeRefusesNegativeWeights();
  void harmonizeWritesTheDeliverables();
};

void CommandsTest::everyCommandHasHelp_data()
{
  QTest::addColumn<QString>("command");
  for (const char* name : {"convert", "check", "layout", "match", "compare", "propose", "harmonize",
                           "report", "verify"}) {
    QTest::newRow(name) << QString::fromLatin1(name);
  }
}

void CommandsTest::everyCommandHasHelp()
{
  QFETCH(QString, command);

  const Outcome outcome = run({command, QStringLiteral("--help")});

  QCOMPARE(outcome.exit, 0);
  QVERIFY(outcome.out.contains(command.toUtf8()));
  QVERIFY(outcome.err.isEmpty());
}

void CommandsTest::helpIsGermanInAGermanEnvironment()
{
  const Outcome outcome = run({QStringLiteral("match"), QStringLiteral("--help")}, "de_DE.UTF-8");

  QVERIFY(outcome.out.contains("Findet, welche Schritte"));
  QVERIFY(outcome.out.contains("Aufruf"));
}

void CommandsTest::wrongUsageEndsWithTwo()
{
  QCOMPARE(run({QStringLiteral("match")}).exit, 2);
  QCOMPARE(run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("xml"),
                bundled("hundesteuer/referenz.yaml")})
               .exit,
           2);
}

void CommandsTest::anUnreadableFileEndsWithThreeAndSaysWhere()
{
  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("broken.bpmn"));
  QFile file{path};
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\">\n  <process>");
  file.close();

  const Outcome broken = run({QStringLiteral("check"), path});

  QCOMPARE(broken.exit, 3);
  QVERIFY(broken.err.contains("broken.bpmn:2:"));
  QCOMPARE(run({QStringLiteral("check"), folder.filePath(QStringLiteral("none.bpmn"))}).exit, 3);
}

void CommandsTest::anUnwritableFileEndsWithFour()
{
  const Outcome outcome = run({QStringLiteral("convert"), bundled("hundesteuer/referenz.yaml"),
                               QStringLiteral("/proc/nowhere/out.bpmn")});

  QCOMPARE(outcome.exit, 4);
  QVERIFY(!outcome.err.isEmpty());
}

void CommandsTest::aTableBecomesAProcess()
{
  QTemporaryDir folder;
  QFile table{folder.filePath(QStringLiteral("in.csv"))};
  QVERIFY(table.open(QIODevice::WriteOnly));
  table.write(
      "Nr;Ort;Was\n1;Amt;Antrag pr\xFC"
      "fen\n2;Kasse;buchen\n");
  table.close();
  const QString bpmn = folder.filePath(QStringLiteral("out.bpmn"));

  QCOMPARE(run({QStringLiteral("convert"), table.fileName(), bpmn}).exit, 0);
  const Outcome said = run({QStringLiteral("convert"), table.fileName(), bpmn,
                            QStringLiteral("--columns"), QStringLiteral("number,role,task")});

  QCOMPARE(said.exit, 0);
  QFile written{bpmn};
  QVERIFY(written.open(QIODevice::ReadOnly));
  const QString text = QString::fromUtf8(written.readAll());
  QVERIFY(text.contains(QStringLiteral("Antrag prüfen")));
  QVERIFY(text.contains(QStringLiteral("<lane ")) || text.contains(QStringLiteral(":lane ")));
}

void CommandsTest::convertWritesEveryFormat_data()
{
  QTest::addColumn<QString>("file");
  QTest::addColumn<QByteArray>("start");
  QTest::newRow("yaml") << "out.yaml" << QByteArray{"format: einklang-process"};
  QTest::newRow("bpmn") << "out.bpmn" << QByteArray{"<?xml"};
  QTest::newRow("xprozess") << "out.xml" << QByteArray{"<?xml"};
  QTest::newRow("svg") << "out.svg" << QByteArray{"<?xml"};
  QTest::newRow("pdf") << "out.pdf" << QByteArray{"%PDF"};
  QTest::newRow("png") << "out.png" << QByteArray{"\x89PNG"};
  QTest::newRow("csv") << "out.csv" << QByteArray{"\xEF\xBB\xBF"};
  QTest::newRow("html") << "out.html" << QByteArray{"<!DOCTYPE html>"};
}

void CommandsTest::convertWritesEveryFormat()
{
  QFETCH(QString, file);
  QFETCH(QByteArray, start);
  QTemporaryDir folder;

  const Outcome outcome =
      run({QStringLiteral("convert"), bundled("hundesteuer/referenz.yaml"), folder.filePath(file)});

  QCOMPARE(outcome.exit, 0);
  QVERIFY(contentOf(folder.filePath(file)).startsWith(start));
}

void CommandsTest::convertMakesPostersAndLargePictures()
{
  QTemporaryDir folder;
  const auto convert = [&](const char* name, const QStringList& options) {
    const QString path = folder.filePath(QString::fromLatin1(name));
    const QStringList start{QStringLiteral("convert"), bundled("hundesteuer/referenz.yaml"), path};
    if (run(start + options).exit != 0) return QByteArray{};
    return contentOf(path);
  };
  const QByteArray poster =
      convert("poster.pdf", {QStringLiteral("--pages"), QStringLiteral("poster"),
                             QStringLiteral("--paper"), QStringLiteral("A4")});
  QVERIFY(poster.count("/Type /Page\n") + poster.count("/Type /Page ") > 1);
  QVERIFY(convert("once.png", {QStringLiteral("--scale"), QStringLiteral("1")}).size() <
          convert("four.png", {QStringLiteral("--scale"), QStringLiteral("4")}).size());
  QVERIFY(convert("none.png", {QStringLiteral("--scale"), QStringLiteral("5")}).isEmpty());
  QVERIFY(convert("none.pdf", {QStringLiteral("--paper"), QStringLiteral("A7")}).isEmpty());
}

void CommandsTest::convertIntoAFolderWritesOneFilePerProcess()
{
  QTemporaryDir folder;

  const Outcome outcome = run({QStringLiteral("convert"), bundled("hundesteuer/referenz.yaml"),
                               folder.filePath(QStringLiteral("all/"))});

  QCOMPARE(outcome.exit, 0);
  QCOMPARE(QDir{folder.filePath(QStringLiteral("all"))}.entryList(QDir::Files).size(), 1);
}

void CommandsTest::layoutPutsTheLanesInTheOrderOfAReference()
{
  QTemporaryDir folder;
  const auto file = [&](const char* name, const char* lanes) {
    QFile made{folder.filePath(QString::fromLatin1(name))};
    if (!made.open(QIODevice::WriteOnly)) return made.fileName();
    made.write("format: einklang-process\nversion: 1\nprocesses:\n  - id: p\n    lanes:\n");
    made.write(lanes);
    made.write(
        "    nodes:\n      - {id: n, type: task, label: N, lane: a}\n"
        "      - {id: m, type: task, label: M, lane: b}\n");
    return made.fileName();
  };
  const QString ours = file("ours.yaml", "      - {id: a, name: A}\n      - {id: b, name: B}\n");
  const QString like = file("like.yaml", "      - {id: b, name: B}\n      - {id: a, name: A}\n");
  const QString out = folder.filePath(QStringLiteral("out.yaml"));

  const Outcome outcome =
      run({QStringLiteral("layout"), ours, out, QStringLiteral("--like"), like});

  QCOMPARE(outcome.exit, 0);
  const QByteArray drawn = contentOf(out);
  QVERIFY(heightOf(drawn, "b") >= 0);
  QVERIFY(heightOf(drawn, "b") < heightOf(drawn, "a"));
  QCOMPARE(run({QStringLiteral("layout"), ours, out, QStringLiteral("--like"),
                folder.filePath(QStringLiteral("none.yaml"))})
               .exit,
           3);
}

void CommandsTest::layoutKeepsTheStepsWhenOnlyRoutesAreAskedFor()
{
  QTemporaryDir folder;
  const QString first = folder.filePath(QStringLiteral("first.yaml"));
  const QString second = folder.filePath(QStringLiteral("second.yaml"));
  QCOMPARE(run({QStringLiteral("layout"), bundled("hundesteuer/referenz.yaml"), first}).exit, 0);
  for (const char* mode : {"routes", "new"}) {
    QCOMPARE(run({QStringLiteral("layout"), first, second, QStringLiteral("--mode"),
                  QString::fromLatin1(mode)})
                 .exit,
             0);

    QVERIFY(!placesIn(contentOf(first)).isEmpty());
    QCOMPARE(placesIn(contentOf(second)), placesIn(contentOf(first)));
  }
  QCOMPARE(run({QStringLiteral("layout"), first, second, QStringLiteral("--mode"),
                QStringLiteral("tidy")})
               .exit,
           0);
}

void CommandsTest::checkEndsWithOneWhenThereIsAnError()
{
  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("deadlock.yaml"));
  QFile file{path};
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(
      "format: einklang-process\nversion: 1\nprocesses:\n  - id: p\n    nodes:\n"
      "      - {id: s, type: start-event}\n      - {id: x, type: exclusive-gateway}\n"
      "      - {id: j, type: parallel-gateway}\n      - {id: e, type: end-event}\n"
      "    flows:\n      - {from: s, to: x}\n      - {from: x, to: j}\n"
      "      - {from: x, to: j}\n      - {from: j, to: e}\n");
  file.close();

  const Outcome outcome =
      run({QStringLiteral("check"), path, QStringLiteral("--format"), QStringLiteral("json")});

  QCOMPARE(outcome.exit, 1);
  bool found = false;
  for (const QJsonValue& value : QJsonDocument::fromJson(outcome.out).array()) {
    const QJsonObject finding = value.toObject();
    found = found || (finding[QStringLiteral("rule")] == QStringLiteral("soundness-deadlock") &&
                      finding[QStringLiteral("element")] == QStringLiteral("j") &&
                      finding[QStringLiteral("severity")] == QStringLiteral("error"));
  }
  QVERIFY(found);
}

void CommandsTest::checkOfABundledProcessHasNoError()
{
  QCOMPARE(run({QStringLiteral("check"), bundled("hundesteuer/referenz.yaml")}).exit, 0);
}

void CommandsTest::matchPrintsTheColumnsThatScriptsExpect()
{
  const QString file = bundled("hundesteuer/referenz.yaml");

  const Outcome outcome =
      run({QStringLiteral("match"), file, file, QStringLiteral("--format"), QStringLiteral("csv")});

  QCOMPARE(outcome.exit, 0);
  QVERIFY(outcome.out.startsWith("idA,idB,kindA,kindB,class,score\r\n"));
  QVERIFY(
      outcome.out.contains("zustaendigkeit-pruefen,zustaendigkeit-pruefen,task,task,sure,1\r\n"));
}

void CommandsTest::compareOfAProcessWithItselfFindsNothing()
{
  const QString file = bundled("hundesteuer/referenz.yaml");

  const Outcome outcome = run(
      {QStringLiteral("compare"), file, file, QStringLiteral("--format"), QStringLiteral("json")});

  const QJsonObject variant = QJsonDocument::fromJson(outcome.out).array().first().toObject();
  QCOMPARE(outcome.exit, 0);
  QVERIFY(variant[QStringLiteral("deviations")].toArray().isEmpty());
  QCOMPARE(variant[QStringLiteral("effort")].toDouble(-1), 0.0);
  QVERIFY(variant[QStringLiteral("proved")].toBool());
}

void CommandsTest::compareNamesTheDeviationsOfATown()
{
  const Outcome outcome = run({QStringLiteral("compare"), bundled("hundesteuer/referenz.yaml"),
                               bundled("hundesteuer/elsterfurt.yaml")},
                              "de_DE.UTF-8");

  QCOMPARE(outcome.exit, 0);
  QVERIFY(QString::fromUtf8(outcome.out).contains(QStringLiteral("»SEPA-Lastschriftmandat")));
}

/// The heading of a town says how many sentences follow, also where one tells several deviations.
void CommandsTest::compareCountsDeviationsAndWhatTellsThem()
{
  const Outcome outcome =
      run({QStringLiteral("compare"), bundled("hundesteuer/referenz.yaml"),
           bundled("hundesteuer/elsterfurt.yaml"), bundled("hundesteuer/kaltenborna.yaml"),
           bundled("hundesteuer/zschoernitz.yaml")},
          "de_DE.UTF-8");
  const QRegularExpression heading{
      QStringLiteral("^\\S.*: (\\d+) Abweichung(?:en)?(?: in (\\d+) Aussagen?)?$")};
  int due = 0;
  int both = 0;
  for (const QString& line : QString::fromUtf8(outcome.out).split(QLatin1Char{'\n'})) {
    if (line.isEmpty()) break;  // then the families
    if (line.startsWith(QStringLiteral("  - "))) --due;
    const QRegularExpressionMatch match = heading.match(line);
    if (!match.hasMatch()) continue;
    QCOMPARE(due, 0);
    due = match.captured(match.lastCapturedIndex()).toInt();
    both += match.lastCapturedIndex() == 2 ? 1 : 0;
  }
  QCOMPARE(due, 0);
  QVERIFY(both > 0);
}

void CommandsTest::verifyFindsNothingLostInTheBundledProcesses()
{
  const Outcome outcome =
      run({QStringLiteral("verify"), bundled("hundesteuer/referenz.yaml"),
           bundled("hundesteuer/muldenroda.yaml"), bundled("bewohnerparkausweis/wolkenau.yaml")});

  QCOMPARE(outcome.exit, 0);
}

void CommandsTest::proposeWritesASoundProcess()
{
  QTemporaryDir folder;
  const QString out = folder.filePath(QStringLiteral("proposal.yaml"));
  const QString report = folder.filePath(QStringLiteral("report.json"));

  const Outcome outcome =
      run({QStringLiteral("propose"), bundled("hundesteuer/elsterfurt.yaml"),
           bundled("hundesteuer/kaltenborna.yaml"), bundled("hundesteuer/muldenroda.yaml"), out,
           QStringLiteral("--report"), report});

  QCOMPARE(outcome.exit, 0);
  QCOMPARE(run({QStringLiteral("check"), out}).exit, 0);
  const QJsonObject numbers = QJsonDocument::fromJson(contentOf(report)).object();
  QVERIFY(numbers[QStringLiteral("effort")].toDouble() <=
          numbers[QStringLiteral("bestVariantEffort")].toDouble());
  QVERIFY(numbers[QStringLiteral("lowerBound")].toDouble() <=
          numbers[QStringLiteral("effort")].toDouble());
}

void CommandsTest::proposeRefusesNegativeWeights()
{
  QTemporaryDir folder;
  const QString weights = folder.filePath(QStringLiteral("weights.json"));
  QFile file{weights};
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write("{\"elsterfurt\": -1}");
  file.close();
  const QString out = folder.filePath(QStringLiteral("out.yaml"));

  const Outcome outcome =
      run({QStringLiteral("propose"), bundled("hundesteuer/elsterfurt.yaml"),
           bundled("hundesteuer/muldenroda.yaml"), out, QStringLiteral("--weights"), weights},
          "de_DE.UTF-8");

  QCOMPARE(outcome.exit, 3);
  QVERIFY(QString::fromUtf8(outcome.err).contains(QStringLiteral("keine Zahl ab 0")));
  QVERIFY(!QFile::exists(out));
}

void CommandsTest::harmonizeWritesTheDeliverables()
{
  QTemporaryDir folder;

  const Outcome outcome =
      run({QStringLiteral("harmonize"), bundled("hundesteuer/hundesteuer.einklang"),
           QStringLiteral("--out"), folder.path()});

  QCOMPARE(outcome.exit, 0);
  for (const char* name :
       {"standard.bpmn", "standard.yaml", "standard.svg", "report.pdf", "matrix.csv"}) {
    QVERIFY2(!contentOf(folder.filePath(QString::fromLatin1(name))).isEmpty(), name);
  }
  QCOMPARE(run({QStringLiteral("check"), folder.filePath(QStringLiteral("standard.bpmn"))}).exit,
           0);
}

QTEST_GUILESS_MAIN(CommandsTest)
#include "CommandsTest.moc"
