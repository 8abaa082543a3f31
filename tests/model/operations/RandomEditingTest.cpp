#include "model/base/Contract.h"  // first: moc 6.4 does not survive <compare> before <string>
#include "model/layout/Layout.h"
#include "tests/support/RandomGesture.h"
#include "tests/support/RandomProcess.h"

#include <QTest>

using namespace einklang;
using einklang::test::bytesOf;
using einklang::test::Dice;
using einklang::test::Gesture;
using einklang::test::gestureSketch;

namespace {

constexpr int operations = 10;

/// More of them where EINKLANG_SEQUENCES says so.
unsigned sequences()
{
  const int wanted = qEnvironmentVariableIntValue("EINKLANG_SEQUENCES");
  return wanted > 0 ? static_cast<unsigned>(wanted) : 400;
}

}  // namespace

class RandomEditingTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void whateverIsDrawnCanBeTakenBackToTheLastByte()
  {
    const Process process = gestureSketch();
    const FileContent first{.processes = {process}, .diagrams = {layoutProcess(process)}};
    const std::string before = bytesOf(first);
    std::size_t done = 0;
    for (unsigned seed = 0; seed < sequences(); ++seed) {
      Document document{first};
      Dice dice{seed};
      for (int i = 0; i < operations; ++i) {
        Transaction transaction{document, "Random"};
        if (!Gesture{transaction, dice}.make()) continue;
        transaction.commit();
        ++done;
      }
      const std::string after = bytesOf(document.content());
      while (document.canUndo()) document.undo();
      QVERIFY2(bytesOf(document.content()) == before, qPrintable(QString::number(seed)));
      while (document.canRedo()) document.redo();
      QVERIFY2(bytesOf(document.content()) == after, qPrintable(QString::number(seed)));
    }
    QVERIFY(done > sequences() * operations / 2);
  }

  void whatIsDrawnStaysWhereItBelongs()
  {
    for (unsigned seed = 1000; seed < 1060; ++seed) {
      const Process process = gestureSketch();
      Document document{{.processes = {process}, .diagrams = {layoutProcess(process)}}};
      Dice dice{seed};
      for (int i = 0; i < 6; ++i) {
        Transaction transaction{document, "Random"};
        if (Gesture{transaction, dice}.make()) transaction.commit();
      }
      const Process& now = document.content().processes.front();
      for (const Node& node : now.nodes()) {
        const auto level = levelOf(document.content(), now.id(), node.id);
        const Diagram* picture = findDiagram(document.content(), now.id(), level);
        QVERIFY2(picture, qPrintable(QString::number(seed)));
        const Shape* shape = picture->shapes.find(node.id);
        const Shape* lane = node.lane ? picture->shapes.find(*node.lane) : nullptr;
        QVERIFY2(shape, qPrintable(QString::number(seed)));
        if (!lane || isBoundary(node)) continue;
        QVERIFY2(lane->bounds.contains(shape->bounds.center()), qPrintable(QString::number(seed)));
      }
    }
  }
};

QTEST_APPLESS_MAIN(RandomEditingTest)
#include "RandomEditingTest.moc"
