#include "model/analysis/Soundness.h"
#include "tests/support/ProcessBuilder.h"

#include <QTest>

#include <set>

using namespace einklang;
using einklang::test::ProcessBuilder;

class SoundnessTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void soundProcessesHaveNoFindings_data();
  void soundProcessesHaveNoFindings();
  void everyFaultIsFoundWithItsName_data();
  void everyFaultIsFoundWithItsName();
  void theWitnessLeadsToTheStandstill();
  void aFaultDoesNotHideTheOneBehindIt();
  void anInterruptingBoundaryEventIsAnAlternative();
  void aFlowWithoutEndIsReported();
  void manyParallelBranchesAreCheckedCompletely();
  void aFaultAmongManyParallelBranchesIsFound();
};

namespace {

using Sketch = std::vector<std::string>;

Process sketch(const Sketch& paths)
{
  ProcessBuilder builder;
  for (const std::string& path : paths) builder.flow(path);
  return builder.build();
}

std::set<std::string> rulesIn(const Findings& findings)
{
  std::set<std::string> names;
  for (const Finding& finding : findings) names.insert(finding.rule);
  return names;
}

}  // namespace

Q_DECLARE_METATYPE(Sketch)

void SoundnessTest::soundProcessesHaveNoFindings_data()
{
  QTest::addColumn<Sketch>("paths");
  QTest::newRow("sequence") << Sketch{"start -> a -> b -> end"};
  QTest::newRow("choice") << Sketch{"start -> ?s -> a -> ?j -> end", "?s -> b -> ?j"};
  QTest::newRow("parallel") << Sketch{"start -> +s -> a -> +j -> end", "+s -> b -> +j"};
  QTest::newRow("inclusive") << Sketch{"start -> o?s -> a -> o?j -> end", "o?s -> b -> o?j"};
  QTest::newRow("parallel joined inclusively")
      << Sketch{"start -> +s -> a -> o?j -> end", "+s -> b -> o?j"};
  QTest::newRow("loop") << Sketch{"start -> ?j -> a -> ?s -> end", "?s -> b -> ?j"};
  QTest::newRow("two starts are alternatives")
      << Sketch{"start1 -> ?j -> a -> end", "start2 -> ?j"};
  QTest::newRow("parallel ends") << Sketch{"start -> +s -> a -> end1", "+s -> b -> end2"};
  QTest::newRow("early end in a choice") << Sketch{"start -> ?s -> a -> end1", "?s -> b -> end2"};
}

void SoundnessTest::soundProcessesHaveNoFindings()
{
  QFETCH(Sketch, paths);

  QCOMPARE(checkSoundness(sketch(paths)), Findings{});
}

void SoundnessTest::everyFaultIsFoundWithItsName_data()
{
  QTest::addColumn<Sketch>("paths");
  QTest::addColumn<std::string>("rule");
  const std::string deadlock = "soundness-deadlock";
  const std::string unsynchronised = "soundness-lack-of-synchronisation";
  QTest::newRow("choice joined in parallel")
      << Sketch{"start -> ?s -> a -> +j -> end", "?s -> b -> +j"} << deadlock;
  QTest::newRow("inclusive joined in parallel")
      << Sketch{"start -> o?s -> a -> +j -> end", "o?s -> b -> +j"} << deadlock;
  QTest::newRow("parallel joined by choice")
      << Sketch{"start -> +s -> a -> ?j -> end", "+s -> b -> ?j"} << unsynchronised;
  QTest::newRow("parallel join at the entry of a loop")
      << Sketch{"start -> +j -> a -> ?s -> end", "?s -> b -> +j"} << deadlock;
  QTest::newRow("loop without exit")
      << Sketch{"start -> ?s -> end", "?s -> ?j -> a -> ?k -> b -> ?j"}
      << std::string{"soundness-livelock"};
  QTest::newRow("island") << Sketch{"start -> a -> end", "x -> y -> end2"}
                          << std::string{"soundness-unreachable"};
  QTest::newRow("circle") << Sketch{"a -> b -> a"} << std::string{"soundness-no-start"};
  QTest::newRow("gateway that leads nowhere")
      << Sketch{"start -> ?s -> end", "?s -> ?t"} << std::string{"soundness-dead-end"};
}

void SoundnessTest::everyFaultIsFoundWithItsName()
{
  QFETCH(Sketch, paths);
  QFETCH(std::string, rule);

  const Findings findings = checkSoundness(sketch(paths));

  QVERIFY(rulesIn(findings).contains(rule));
  QVERIFY(!isSound(sketch(paths)));
}

void SoundnessTest::theWitnessLeadsToTheStandstill()
{
  const Process p = sketch({"start -> a -> ?s -> b -> +j -> end", "?s -> c -> +j"});

  const Findings findings = checkSoundness(p);

  QCOMPARE(findings.size(), std::size_t{1});
  const std::vector<ElementId> way{ElementId{"start"}, ElementId{"a"}, ElementId{"?s"},
                                   ElementId{"b"}};
  QCOMPARE(findings.front().elements.front(), ElementId{"+j"});
  QCOMPARE(findings.front().witness, way);
}

void SoundnessTest::aFaultDoesNotHideTheOneBehindIt()
{
  const Process p =
      sketch({"start -> ?s -> a -> +j -> +t -> c -> ?k -> end", "?s -> b -> +j", "+t -> d -> ?k"});

  const std::set<std::string> found = rulesIn(checkSoundness(p));

  QVERIFY(found.contains("soundness-deadlock"));
  QVERIFY(found.contains("soundness-lack-of-synchronisation"));
}

void SoundnessTest::anInterruptingBoundaryEventIsAnAlternative()
{
  Process p = sketch({"start -> a -> ?j -> end"});
  Node timer{.id = NodeId{"timer"}, .type = Event{EventPosition::Boundary, EventTrigger::Timer}};
  std::get<Event>(timer.type).attachedTo = NodeId{"a"};
  apply(p, Insert<Node>{timer, 0});
  apply(p,
        Insert<Flow>{{.id = FlowId{"late"}, .source = NodeId{"timer"}, .target = NodeId{"?j"}}, 0});
  QCOMPARE(checkSoundness(p), Findings{});

  std::get<Event>(timer.type).interrupting = false;
  apply(p, Replace<Node>{timer});
  QVERIFY(rulesIn(checkSoundness(p)).contains("soundness-lack-of-synchronisation"));
}

void SoundnessTest::aFlowWithoutEndIsReported()
{
  Process p = sketch({"start -> a -> end"});
  apply(p, Insert<Flow>{{.id = FlowId{"open"}, .source = NodeId{"a"}}, 0});

  const Findings findings = checkSoundness(p);

  QVERIFY(rulesIn(findings).contains("soundness-dangling-flow"));
}

void SoundnessTest::manyParallelBranchesAreCheckedCompletely()
{
  Sketch paths{"start -> +s -> ?j -> a -> ?x -> +j -> end", "?x -> again -> ?j"};
  for (int i = 0; i < 40; ++i) {
    const std::string n = std::to_string(i);
    paths.push_back("+s -> b" + n + " -> o?s" + n + " -> c" + n + " -> o?j" + n + " -> +j");
    paths.push_back("o?s" + n + " -> d" + n + " -> o?j" + n);
  }

  QCOMPARE(checkSoundness(sketch(paths)), Findings{});
}

void SoundnessTest::aFaultAmongManyParallelBranchesIsFound()
{
  Sketch paths{"start -> +s -> ?x -> a -> +j -> end", "?x -> b -> +j"};
  for (int i = 0; i < 12; ++i) paths.push_back("+s -> c" + std::to_string(i) + " -> +j");

  QVERIFY(rulesIn(checkSoundness(sketch(paths))).contains("soundness-deadlock"));
}

QTEST_APPLESS_MAIN(SoundnessTest)
#include "SoundnessTest.moc"
