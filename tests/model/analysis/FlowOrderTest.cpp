#include "model/analysis/FlowOrder.h"
#include "tests/support/ProcessBuilder.h"

#include <QTest>

using namespace einklang;
using einklang::test::ProcessBuilder;

class FlowOrderTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void everyStepComesAfterThoseThatLeadToIt()
  {
    const Process p = ProcessBuilder{}
                          .flow("end")
                          .flow("start -> ?s -> a -> ?j -> end")
                          .flow("?s -> b -> ?j")
                          .build();

    QCOMPARE(words(p), std::string{"start ?s a b ?j end "});
  }

  void aLoopDoesNotPullTheEndForward()
  {
    const Process p =
        ProcessBuilder{}.flow("start -> ?j -> a -> ?s -> end").flow("?s -> b -> ?j").build();

    QCOMPARE(words(p), std::string{"start ?j a ?s end b "});
  }

  void whatIsNeverReachedComesLast()
  {
    const Process p = ProcessBuilder{}.flow("x -> y").flow("start -> a -> end").build();

    QCOMPARE(words(p), std::string{"start a end x y "});
  }

 private:
  static std::string words(const Process& process)
  {
    std::string text;
    for (const NodeId& id : flowOrder(process)) text += id.value() + " ";
    return text;
  }
};

QTEST_APPLESS_MAIN(FlowOrderTest)
#include "FlowOrderTest.moc"
