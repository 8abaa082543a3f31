#include "tests/support/ProcessBuilder.h"
#include "ui/report/StepFacts.h"

#include <QTest>

using namespace einklang;
using namespace einklang::ui;
using einklang::test::ProcessBuilder;

/// The steps of a process in words.
class StepFactsTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void aJoinWithoutANameIsNoStepAndWhatIsBehindItFollows()
  {
    const auto steps =
        stepFacts(ProcessBuilder{}
                      .flow("start -> ?x -[ja]-> Bescheiden -> ?zu -> Ablegen -> end")
                      .flow("?x -[nein]-> Ablehnen -> ?zu")
                      .with("?zu", [](Node& node) { node.label.clear(); })
                      .build());
    QCOMPARE(steps.size(), std::size_t{6});
    for (std::size_t i = 0; i < steps.size(); ++i) {
      QCOMPARE(steps[i].number, static_cast<int>(i) + 1);
      QVERIFY(steps[i].node != NodeId{"?zu"});
      if (steps[i].node != NodeId{"Ablehnen"}) continue;
      QCOMPARE(steps[i].next.size(), std::size_t{1});
      QVERIFY(steps[i].next.front().node == NodeId{"Ablegen"});
    }
  }

  void joinsThatLeadOnlyToEachOtherEnd()
  {
    const auto steps = stepFacts(ProcessBuilder{}
                                     .flow("start -> ?a -> ?b -> ?a")
                                     .with("?a", [](Node& node) { node.label.clear(); })
                                     .with("?b", [](Node& node) { node.label.clear(); })
                                     .build());
    QCOMPARE(steps.size(), std::size_t{1});
    QVERIFY(steps.front().next.empty());
  }
};

QTEST_GUILESS_MAIN(StepFactsTest)
#include "StepFactsTest.moc"
