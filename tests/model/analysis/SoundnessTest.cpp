#include "model/analysis/Soundness.h"
#include "tests/support/ProcessBuilder.h"

#include <QTest>

#include <algorithm>
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
  void theMessageNamesTheCauseTheWayAndTheMend();
  void theSuggestionMendsTheFault_data();
  void theSuggestionMendsTheFault();
  void theDefaultWayIsTakenAlone();
  void aWayWithoutConditionIsAlwaysTaken();
  void theEventOnAnActivityIsOnTheWay();
  void theInsideOfASubProcessIsCheckedByItself();
  void anEventSubProcessNeedsNoFlow();
  void whicheverEventComesFirstIsAChoice();
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
      << Sketch{"start -> +j -> a -> ?s -> end", "?s -> b -> +j"}
      << std::string{"soundness-freezing-loop"};
  QTest::newRow("parallel join inside a loop")
      << Sketch{"start -> ?i -> a -> +j -> b -> ?s -> end", "?s -> c -> ?t -> d -> ?i",
                "?t -> e -> +j"}
      << std::string{"soundness-blocking-loop"};
  QTest::newRow("loop that is left and goes on")
      << Sketch{"start -> ?j -> a -> +s -> end", "+s -> b -> ?j"}
      << std::string{"soundness-endless-loop"};
  QTest::newRow("loop that may be left and go on")
      << Sketch{"start -> ?j -> a -> o?s -> end", "o?s -> b -> ?j"} << unsynchronised;
  QTest::newRow("loop that nothing leads to")
      << Sketch{"start -> ?e -> end", "?x -> a -> ?y -> b -> ?x", "?y -> ?e"}
      << std::string{"soundness-dead-loop"};
  QTest::newRow("inclusive joins that wait for each other")
      << Sketch{"start -> +s -> o?a -> x -> ?f -> +j -> end", "+s -> o?b -> y -> ?g -> +j",
                "?f -> o?b", "?g -> o?a"}
      << deadlock;
  QTest::newRow("two starts that a parallel join waits for")
      << Sketch{"start1 -> +j -> a -> end", "start2 -> +j"} << deadlock;
  QTest::newRow("step that two parallel ways lead to")
      << Sketch{"start -> +s -> a -> c -> end", "+s -> b -> c"} << unsynchronised;
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
  std::vector<ElementId> way;
  for (const char* id : {"start", "start->a", "a", "a->?s", "?s", "?s->b", "b", "b->+j"}) {
    way.emplace_back(id);
  }
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

void SoundnessTest::theMessageNamesTheCauseTheWayAndTheMend()
{
  const Process p = sketch({"start -> Prüfen -> ?s -[ja]-> Bewilligen -> +j -> Bescheiden -> end",
                            "?s -[nein]-> Ablehnen -> +j"});

  const Finding finding = checkSoundness(p).front();

  QCOMPARE(QString::fromStdString(english(finding.message)),
           QString{"Standstill at (+) → »Bescheiden«: it waits for 2 ways, only 1 arrive, because "
                   "»Prüfen« → (X) takes only one of its ways. It happens like this: »start« → "
                   "»Prüfen« → ja → »Bewilligen«."});
  QCOMPARE(QString::fromStdString(english(finding.suggestion)),
           QString{"Suggestion: make (+) → »Bescheiden« an exclusive gateway."});
  QCOMPARE(finding.elements, (std::vector<ElementId>{ElementId{"+j"}, ElementId{"?s"}}));
}

void SoundnessTest::theSuggestionMendsTheFault_data()
{
  QTest::addColumn<Sketch>("paths");
  QTest::addColumn<Sketch>("mended");
  QTest::newRow("choice joined in parallel")
      << Sketch{"start -> ?s -> a -> +j -> end", "?s -> b -> +j"} << Sketch{"+j", "exclusive"};
  QTest::newRow("inclusive joined in parallel")
      << Sketch{"start -> o?s -> a -> +j -> end", "o?s -> b -> +j"} << Sketch{"+j", "inclusive"};
  QTest::newRow("parallel joined by choice")
      << Sketch{"start -> +s -> a -> ?j -> end", "+s -> b -> ?j"} << Sketch{"?j", "parallel"};
  QTest::newRow("inclusive joined by choice")
      << Sketch{"start -> o?s -> a -> ?j -> end", "o?s -> b -> ?j"} << Sketch{"?j", "inclusive"};
  QTest::newRow("some of the parallel ways may end early")
      << Sketch{"start -> +s -> a -> ?x -> ?j -> c -> end", "+s -> b -> ?j", "?x -> end2"}
      << Sketch{"?j", "inclusive"};
  QTest::newRow("parallel exit of a loop")
      << Sketch{"start -> ?j -> a -> +s -> end", "+s -> b -> ?j"} << Sketch{"+s", "exclusive"};
}

void SoundnessTest::theSuggestionMendsTheFault()
{
  QFETCH(Sketch, paths);
  QFETCH(Sketch, mended);
  Process p = sketch(paths);

  const Finding finding = checkSoundness(p).front();

  QVERIFY(finding.suggestion.text.find(mended[1]) != std::string::npos);
  QCOMPARE(finding.elements.front(), ElementId{mended[0]});
  Node gateway = *p.findNode(NodeId{mended[0]});
  gateway.type = Gateway{mended[1] == "exclusive"  ? GatewayKind::Exclusive
                         : mended[1] == "parallel" ? GatewayKind::Parallel
                                                   : GatewayKind::Inclusive};
  apply(p, Replace<Node>{gateway});
  QCOMPARE(checkSoundness(p), Findings{});
}

void SoundnessTest::theDefaultWayIsTakenAlone()
{
  Process p = sketch({"start -> o?s -> a -> o?j -> end", "o?s -> b -> o?j", "o?s -> c -> end2"});
  QCOMPARE(checkSoundness(p), Findings{});
  Process q = sketch({"start -> o?s -> a -> ?j -> end", "o?s -> b -> ?j"});
  QVERIFY(!isSound(q));
  Flow otherwise = *q.findFlow(FlowId{"o?s->b"});
  otherwise.isDefault = true;
  apply(q, Replace<Flow>{otherwise});

  QCOMPARE(checkSoundness(q), Findings{});
}

void SoundnessTest::aWayWithoutConditionIsAlwaysTaken()
{
  Process p = sketch({"start -> a -> +j -> end", "a -> b -> +j"});
  QCOMPARE(checkSoundness(p), Findings{});
  Flow maybe = *p.findFlow(FlowId{"a->b"});
  maybe.condition = "auf Wunsch";
  apply(p, Replace<Flow>{maybe});

  QVERIFY(rulesIn(checkSoundness(p)).contains("soundness-deadlock"));
}

void SoundnessTest::theEventOnAnActivityIsOnTheWay()
{
  Process p = sketch({"start -> +s -> a -> +j -> end", "+s -> b -> +j"});
  Node timer{.id = NodeId{"timer"},
             .type = Event{EventPosition::Boundary, EventTrigger::Timer},
             .label = "Frist abgelaufen"};
  std::get<Event>(timer.type).attachedTo = NodeId{"a"};
  apply(p, Insert<Node>{timer, 0});
  const Node ended{.id = NodeId{"end2"}, .type = Event{EventPosition::End}};
  apply(p, Insert<Node>{ended, 0});
  apply(p, Insert<Flow>{{.id = FlowId{"late"}, .source = NodeId{"timer"}, .target = NodeId{"end2"}},
                        0});

  const Findings findings = checkSoundness(p);

  QCOMPARE(rulesIn(findings), std::set<std::string>{"soundness-deadlock"});
  QVERIFY(std::ranges::count(findings.front().witness, ElementId{"timer"}) == 1);
  QVERIFY(std::ranges::count(findings.front().witness, ElementId{"late"}) == 1);
  QVERIFY(english(findings.front().message).find("Frist abgelaufen") != std::string::npos);
}

void SoundnessTest::theInsideOfASubProcessIsCheckedByItself()
{
  Process p = sketch({"start -> a -> end"});
  const auto inside = [&](Node node) {
    node.parent = NodeId{"a"};
    apply(p, Insert<Node>{node, p.nodes().size()});
  };
  const auto connect = [&](const char* from, const char* to) {
    const Flow flow{
        .id = FlowId{std::string{from} + to}, .source = NodeId{from}, .target = NodeId{to}};
    apply(p, Insert<Flow>{flow, 0});
  };
  Node host = *p.findNode(NodeId{"a"});
  host.type = SubProcess{};
  apply(p, Replace<Node>{host});
  inside({.id = NodeId{"s"}, .type = Event{EventPosition::Start}});
  inside({.id = NodeId{"j"}, .type = Gateway{GatewayKind::Exclusive}});
  inside({.id = NodeId{"x"}, .label = "Erinnern"});
  connect("s", "j");
  connect("j", "x");
  connect("x", "j");
  QVERIFY(rulesIn(checkSoundness(p)).contains("soundness-no-end"));

  Node timer{.id = NodeId{"timer"}, .type = Event{EventPosition::Boundary, EventTrigger::Timer}};
  std::get<Event>(timer.type).attachedTo = NodeId{"a"};
  apply(p, Insert<Node>{timer, 0});
  connect("timer", "end");
  QCOMPARE(checkSoundness(p), Findings{});
}

void SoundnessTest::anEventSubProcessNeedsNoFlow()
{
  Process p = sketch({"start -> a -> end"});
  apply(p, Insert<Node>{{.id = NodeId{"e"}, .type = SubProcess{SubProcessKind::Event}}, 0});
  Node begin{.id = NodeId{"b"}, .type = Event{EventPosition::Start, EventTrigger::Message}};
  begin.parent = NodeId{"e"};
  Node step{.id = NodeId{"c"}};
  step.parent = NodeId{"e"};
  apply(p, Insert<Node>{begin, 0});
  apply(p, Insert<Node>{step, 0});
  apply(p, Insert<Flow>{{.id = FlowId{"bc"}, .source = NodeId{"b"}, .target = NodeId{"c"}}, 0});

  QCOMPARE(checkSoundness(p), Findings{});
}

void SoundnessTest::whicheverEventComesFirstIsAChoice()
{
  Process p = sketch({"start -> ?e -> @Antwort -> +j -> end", "?e -> @Frist -> +j"});
  Node gateway = *p.findNode(NodeId{"?e"});
  gateway.type = Gateway{GatewayKind::EventBased};
  apply(p, Replace<Node>{gateway});

  QCOMPARE(rulesIn(checkSoundness(p)), std::set<std::string>{"soundness-deadlock"});
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
