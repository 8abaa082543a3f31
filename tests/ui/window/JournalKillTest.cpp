#include "model/base/Contract.h"  // first: moc 6.4 does not survive <compare> before <string>
#include "model/layout/Layout.h"
#include "model/storage/SafeSave.h"
#include "tests/support/RandomGesture.h"
#include "tests/ui/window/SaveNow.h"
#include "ui/window/Application.h"
#include "ui/window/Session.h"

#include <QApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <random>

using namespace einklang;
using namespace einklang::ui;
using einklang::test::bytesOf;
using einklang::test::Dice;

namespace {

constexpr int moves = 150;
constexpr int movesBetweenSaves = 17;

/// One thing that a user does; the same for the same dice.
void move(Document& document, Dice& dice)
{
  if (dice.oneIn(6)) return document.undo();
  if (dice.oneIn(9)) return document.redo();
  Transaction transaction{document, "Random"};
  if (test::Gesture{transaction, dice}.make()) transaction.commit();
}

/// Draws until it is killed and says after every move that a view has seen: how many there were.
int drawUntilKilled(const QString& file, unsigned seed)
{
  Session session;
  if (!session.open({file})) return 1;
  Document& document = *session.files().front()->document;
  Dice dice{seed};
  int seen = 0;
  const Connection seeing = document.changed.connect([&](const ChangeSet&) {
    std::printf("%d\n", ++seen);
    std::fflush(stdout);
  });
  for (int i = 0; i < moves; ++i) {
    move(document, dice);
    if (i % movesBetweenSaves == 0 && !test::saveNow(session)) return 1;
  }
  std::getchar();
  return 0;
}

struct State
{
  std::string bytes;
  std::size_t undoable = 0;
  bool operator==(const State&) const = default;
};

/// The states that the moves lead through.
std::vector<State> statesOf(const FileContent& first, unsigned seed)
{
  Document document{first};
  std::vector<State> states{{bytesOf(first)}};
  const Connection seeing = document.changed.connect([&](const ChangeSet&) {
    states.push_back({bytesOf(document.content()), document.doneSteps()});
  });
  Dice dice{seed};
  for (int i = 0; i < moves; ++i) move(document, dice);
  return states;
}

}  // namespace

/// A window that is killed while somebody draws.
class JournalKillTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void nothingThatWasSeenIsLostAndAllOfItCanBeUndone()
  {
    const int kills = qEnvironmentVariableIntValue("EINKLANG_KILLS");
    std::mt19937 random{20};
    int recoveredMoves = 0;
    for (int i = 0; i < (kills > 0 ? kills : 6); ++i) {
      kill(unsigned(i), int(random() % 250), recoveredMoves);
      if (QTest::currentTestFailed()) return;
    }
    qInfo("%d moves came back", recoveredMoves);
    QVERIFY(recoveredMoves > 0);
  }

 private:
  void kill(unsigned seed, int afterMilliseconds, int& recoveredMoves)
  {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("gezeichnet.yaml"));
    const Process process = test::gestureSketch();
    const FileContent first{.processes = {process}, .diagrams = {layoutProcess(process)}};
    QVERIFY(safeSave(path.toStdString(), writeYaml(first)));

    QProcess window;
    window.start(QCoreApplication::applicationFilePath(),
                 {QStringLiteral("--draw"), path, QString::number(seed)});
    QVERIFY(window.waitForReadyRead());
    QTest::qWait(afterMilliseconds);
    window.kill();
    QVERIFY(window.waitForFinished());
    const QList<QByteArray> lines = window.readAllStandardOutput().trimmed().split('\n');
    const auto seen = std::size_t(lines.back().toInt());
    QVERIFY(seen > 0);

    const std::vector<State> states = statesOf(first, seed);
    Session session;
    QVERIFY(session.open({path}));
    session.finishComparison();
    QVERIFY(session.unprotected().empty());
    Document& document = *session.files().front()->document;
    const State now{bytesOf(document.content()), document.doneSteps()};
    std::size_t state = seen;  // the next one may have reached the disk already
    if (state + 1 < states.size() && states[state] != now) ++state;
    QVERIFY2(states[state].bytes == now.bytes, qPrintable(QStringLiteral("seed %1").arg(seed)));
    QCOMPARE(now.undoable, states[state].undoable);
    while (document.canUndo()) document.undo();
    QCOMPARE(bytesOf(document.content()), states.front().bytes);
    recoveredMoves += int(state);
  }
};

int main(int argc, char** argv)
{
  QApplication app{argc, argv};
  QStandardPaths::setTestModeEnabled(true);
  prepareApplication(app);
  const QStringList arguments = QApplication::arguments();
  if (arguments.value(1) == QStringLiteral("--draw")) {
    return drawUntilKilled(arguments.value(2), arguments.value(3).toUInt());
  }
  JournalKillTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "JournalKillTest.moc"
