#include "model/harmonization/HarmonizationNames.h"
#include "model/harmonization/ProjectFile.h"
#include "model/storage/ReadFile.h"
#include "model/storage/Sha256.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace einklang;

namespace {

Decision fullDecision()
{
  Decision decision{.deviation = "missing|a,b|bescheid \"senden\"",
                    .verdict = Verdict::AdoptVariant,
                    .exceptions = {{"Kaltenborna", Verdict::LocalException}, {"A", Verdict::Open}},
                    .cause = Cause::Staffing,
                    .reason = "nur eine Kraft",
                    .legalBasis = "§ 7 SächsKAG",
                    .votes = Votes{3, 1, 2},
                    .decidedBy = "Amtsleitung",
                    .decidedOn = "2026-03-01T10:00",
                    .until = "2027-01-01"};
  [[maybe_unused]] const auto& [a, b, c, d, e, f, g, h, i, j] = decision;
  [[maybe_unused]] const auto& [k, l, m] = *decision.votes;
  return decision;
}

VariantEntry fullVariant()
{
  VariantEntry variant{.name = "Elsterfurt",
                       .file = "varianten/elsterfurt.yaml",
                       .process = "01067",
                       .authority = {"Stadt Elsterfurt", "14999010", 12000, 300},
                       .corrections = {{{NodeId{"a"}, NodeId{"no"}},
                                        {NodeId{"b"}},
                                        Confidence::Likely,
                                        0.1,
                                        {{"label %1", {"x", ""}}},
                                        true},
                                       {{NodeId{"c"}}, {}, Confidence::Sure}},
                       .forbidden = {{NodeId{"a"}, NodeId{"z"}}},
                       .traces = {{NodeId{"z"}, "Antrag prüfen", {"Eingang"}, {"Ja", "Nein"}}}};
  [[maybe_unused]] const auto& [a, b, c, d, e, f, t] = variant;
  [[maybe_unused]] const auto& [t1, t2, t3, t4] = variant.traces[0];
  [[maybe_unused]] const auto& [g, h, i, j, k, l] = variant.corrections[0];
  return variant;
}

Harmonization fullProject()
{
  Harmonization project{.name = "Hundesteuer im Kreis",
                        .referenceFile = "referenz.yaml",
                        .referenceProcess = "P",
                        .variants = {fullVariant(), {.name = "B", .file = "b.bpmn"}},
                        .decisions = {fullDecision(), {.deviation = "x", .votes = Votes{}}},
                        .parkingLot = {{"Chipkarte", "Elsterfurt", true}},
                        .attendance = {{"Elsterfurt", "Kämmerei", false}, {"B", "Leitung", true}},
                        .agenda = {{"Begrüßung", 7.5}},
                        .synonyms = {{"Halter anlegen", "Halterdaten erfassen"}},
                        .traces = {{NodeId{"a"}, "Antrag prüfen"}},
                        .standardVersion = "",
                        .note = "Notiz\nmit Zeilen",
                        .extras = {{"yaml/zzz", "[1, 2]"}}};
  [[maybe_unused]] const auto& [a, b, c, d, e, f, g, h, i, j, k, t, u] = project;
  [[maybe_unused]] const auto& [v, w] = project.synonyms[0];
  [[maybe_unused]] const auto& [l, m, n] = project.parkingLot[0];
  [[maybe_unused]] const auto& [o, p, q] = project.attendance[0];
  [[maybe_unused]] const auto& [r, s] = project.agenda[0];
  return project;
}

}  // namespace

class ProjectFileTest : public QObject
{
  Q_OBJECT

 private:
  QTemporaryDir m_folder;
  std::string m_path = m_folder.filePath(QStringLiteral("vorhaben.einklang")).toStdString();

  ProjectOnDisk opened() const
  {
    return {.project = *readProject(m_path), .path = m_path, .hash = sha256(*readFile(m_path))};
  }

 private Q_SLOTS:
  void init() { QVERIFY(saveProject(fullProject(), m_path)); }

  void everyFieldSurvives()
  {
    const Result<ProjectImport> import = importProject(projectBytes(fullProject()), "p");
    QVERIFY2(import, import ? "" : english(import.error()).c_str());
    QVERIFY(import->losses.empty());
    QVERIFY(import->project.variants == fullProject().variants);
    QVERIFY(import->project.decisions == fullProject().decisions);
    QVERIFY(import->project == fullProject());
    QCOMPARE(projectBytes(import->project), projectBytes(fullProject()));
  }

  void everyVerdictAndCauseSurvives()
  {
    Harmonization project{.name = "x", .referenceFile = "r.yaml"};
    for (const auto& [verdict, name] : Names<Verdict>::table) {
      for (const auto& [cause, causeName] : Names<Cause>::table) {
        project.decisions.push_back({.deviation = std::string{name} + "/" + std::string{causeName},
                                     .verdict = verdict,
                                     .exceptions = {{"A", verdict}},
                                     .cause = cause});
      }
    }
    QVERIFY(importProject(projectBytes(project), "p")->project == project);
  }

  void aProjectWrittenByHandOpensWithARemark()
  {
    const Result<ProjectImport> import = importProject(
        "format: einklang-project\nversion: 1\nname: Test\nreference: referenz.yaml\n"
        "variants:\n  - {name: A, file: a.yaml}\ndecisions:\n"
        "  - {deviation: x, verdict: keep-reference, reason: gut}\n",
        "p");
    QVERIFY2(import, import ? "" : english(import.error()).c_str());
    QCOMPARE(import->losses.size(), std::size_t{1});
    QVERIFY(import->project.decisions[0].verdict == Verdict::KeepReference);
    QCOMPARE(import->project.standardVersion, std::string{"0.1"});
  }

  void contradictionsAreRefused_data()
  {
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("no reference") << QByteArray{"name: x\n"};
    QTest::newRow("variant without file") << QByteArray{"reference: r\nvariants: [{name: A}]\n"};
    QTest::newRow("decided twice")
        << QByteArray{"reference: r\ndecisions: [{deviation: x}, {deviation: x}]\n"};
    QTest::newRow("synonym of itself")
        << QByteArray{"reference: r\nsynonyms: [{a: Antrag, b: antrag}]\n"};
    QTest::newRow("same name") << QByteArray{
        "reference: r\nvariants: [{name: A, file: a}, {name: A, file: b}]\n"};
    QTest::newRow("unknown verdict")
        << QByteArray{"reference: r\ndecisions: [{deviation: x, verdict: maybe}]\n"};
    QTest::newRow("votes") << QByteArray{
        "reference: r\ndecisions: [{deviation: x, votes: {yes: 1.5}}]\n"};
  }
  void contradictionsAreRefused()
  {
    QFETCH(QByteArray, lines);
    const Result<ProjectImport> import =
        importProject("format: einklang-project\nversion: 1\n" + lines.toStdString(), "p");
    QVERIFY(!import);
    QVERIFY(import.error().code == ErrorCode::InvalidContent);
  }

  void everyTruncationIsNoticed()
  {
    const std::string whole = projectBytes(fullProject());
    for (std::size_t size = 0; size < whole.size(); ++size) {
      const Result<ProjectImport> import = importProject(whole.substr(0, size), "p");
      QVERIFY(!import || !import->losses.empty());
    }
  }

  void aDecisionIsOnTheDiskWhenItIsTaken()
  {
    ProjectOnDisk open = opened();
    QVERIFY(recordDecisionOnDisk(open, {.deviation = "neu", .verdict = Verdict::KeepReference}));
    QVERIFY(recordDecisionOnDisk(open, {.deviation = "x", .verdict = Verdict::AdoptVariant}));
    QVERIFY(*readProject(m_path) == open.project);
    QVERIFY(findDecision(open.project, "x")->verdict == Verdict::AdoptVariant);
    QCOMPARE(open.project.decisions.size(), std::size_t{3});
  }

  void aDecisionThatCannotBeWrittenIsNotTaken()
  {
    ProjectOnDisk open = opened();
    QVERIFY(saveProject({.name = "fremd", .referenceFile = "r"}, m_path));
    const Status status = recordDecisionOnDisk(open, {.deviation = "neu"});
    QVERIFY(!status && status.error().code == ErrorCode::Conflict);
    QVERIFY(open.project == fullProject());
    QCOMPARE(readProject(m_path)->name, std::string{"fremd"});
  }

  void aKilledProgramLosesNoDecision()
  {
    int pipe[2] = {};
    QCOMPARE(::pipe(pipe), 0);
    const pid_t child = ::fork();
    if (child == 0) {
      ProjectOnDisk open = opened();
      for (int i = 0;; ++i) {
        if (!recordDecisionOnDisk(open, {.deviation = "d" + std::to_string(i)})) ::_exit(1);
        if (::write(pipe[1], "x", 1) != 1) ::_exit(1);
      }
    }
    ::close(pipe[1]);
    std::size_t reported = 0;
    char one = 0;
    while (reported < 50 && ::read(pipe[0], &one, 1) == 1) ++reported;
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    while (::read(pipe[0], &one, 1) == 1) ++reported;
    ::close(pipe[0]);

    const Result<Harmonization> project = readProject(m_path);
    QVERIFY(project);
    QVERIFY(reported >= 50);
    QVERIFY(project->decisions.size() >= reported + 2);
    QVERIFY(importProject(*readFile(m_path), "p")->losses.empty());
  }
};

QTEST_APPLESS_MAIN(ProjectFileTest)
#include "ProjectFileTest.moc"
