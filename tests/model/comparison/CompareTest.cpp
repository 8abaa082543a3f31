#include "model/base/Text.h"
#include "model/comparison/Comparison.h"
#include "model/comparison/DeviationNames.h"
#include "model/process/SameMeaning.h"
#include "tests/support/Essence.h"
#include "tests/support/MutateProcess.h"
#include "tests/support/ProcessBuilder.h"

#include <QTest>

using namespace einklang;
using einklang::test::byEqualId;
using einklang::test::essenceOf;
using einklang::test::Mutator;
using einklang::test::ProcessBuilder;

class CompareTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void identicalProcessesHaveNoDeviation();
  void namesTheDifference_data();
  void namesTheDifference();
  void attributesAreNamedOneByOne();
  void aHandedOverRoleIsOneDeviation();
  void keysDoNotHangOnIdsOfTheVariant();
  void allDeviationsTakenOverGiveTheOtherSide_data();
  void allDeviationsTakenOverGiveTheOtherSide();
  void anySubsetCanBeTakenOver();
};

namespace {

Process reference()
{
  return ProcessBuilder{}
      .lane("Amt")
      .flow(
          "start -> Prüfen -> ?x -[ja]-> Anlegen -> Berechnen -> Bescheiden -> ?j -> Ablegen -> "
          "end")
      .lane("Kasse")
      .flow("?x -[nein]-> Nachfordern -> ?j")
      .build();
}

Process sketch(const char* path, const char* more = "")
{
  ProcessBuilder builder;
  builder.flow(path);
  for (const std::string& other : split(more, ';')) builder.flow(other);
  return builder.build();
}

std::string told(const Deviations& deviations)
{
  std::vector<std::string> lines;
  for (const Deviation& deviation : deviations) {
    std::string line{nameOf(deviation.kind)};
    for (std::string argument : deviation.arguments) {
      std::ranges::replace(argument, '\n', ',');
      line += " [" + argument + "]";
    }
    lines.push_back(line);
  }
  return join(lines, "; ");
}

Result<Process> takenOver(Process process, const std::vector<SharedEdits>& all)
{
  const Process original = process;
  for (const AnchoredEdits& one : all) {
    const Result<std::vector<Edit>> edits = resolve(process, one, original);
    if (!edits) return edits.error();
    for (const Edit& edit : *edits) apply(process, edit);
  }
  return process;
}

/// Empty if taking over all deviations leads from each side to the other.
std::string replayFault(const Process& r, const Process& v, const Correspondences& pairs)
{
  const Deviations deviations = compare(r, v, pairs);
  const Result<Process> there = takenOver(r, editsToVariant(deviations));
  if (!there) return "to variant: " + english(there.error());
  const Result<Process> back = takenOver(v, editsToReference(deviations));
  if (!back) return "to reference: " + english(back.error());
  if (!sameMeaning(essenceOf(*there), essenceOf(v))) {
    return "to variant:\n" + meaningOf(essenceOf(*there)) + "\n" + meaningOf(essenceOf(v));
  }
  if (!sameMeaning(essenceOf(*back), essenceOf(r))) return "to reference differs";
  return {};
}

}  // namespace

void CompareTest::identicalProcessesHaveNoDeviation()
{
  const Process r = reference();

  QVERIFY(compare(r, r, byEqualId(r, r)).empty());
}

void CompareTest::namesTheDifference_data()
{
  QTest::addColumn<QString>("referencePath");
  QTest::addColumn<QString>("variantPath");
  QTest::addColumn<QString>("variantMore");
  QTest::addColumn<QString>("expected");

  const auto row = [](const char* name, const char* r, const char* v, const char* more,
                      const char* expected) {
    QTest::newRow(name) << QString{r} << QString{v} << QString{more} << QString{expected};
  };
  row("missing", "start -> A -> B -> C -> end", "start -> A -> C -> end", "",
      "missing [B] [A] [C] []");
  row("additional", "start -> A -> C -> end", "start -> A -> B -> C -> end", "",
      "additional [B] [A] [C] [] [] [A] [C]");
  row("swapped", "start -> A -> B -> C -> end", "start -> B -> A -> C -> end", "",
      "swapped [B] [A]");
  row("moved", "start -> A -> B -> C -> D -> end", "start -> B -> C -> D -> A -> end", "",
      "moved [A] [B,C,D] [later]");
  row("each of a run", "start -> A -> B -> C -> D -> end",
      "start -> A -> X -> C -> Y -> Z -> D -> end", "",
      "additional [X] [A] [C] [] [] [A] [C]; missing [B] [A] [C] []; "
      "additional [Y] [C] [D] [] [] [C] [D]; additional [Z] [C] [D] [] [] [C] [D]");
  row("moved and additional", "start -> A -> B -> C -> D -> end",
      "start -> X -> B -> C -> D -> A -> end", "",
      "additional [X] [start] [B] [] [] [start] [B]; moved [A] [B,C,D] [later]");
  row("parallel", "start -> A -> B -> C -> D -> end", "start -> A -> +s -> B -> +j -> D -> end",
      "+s -> C -> +j", "parallel [B] [C] [parallel] [before]");
  row("optional", "start -> A -> B -> end", "start -> A -> ?s -[Betrag_hoch]-> B -> ?j -> end",
      "?s -> ?j", "additional-condition [B] [Betrag_hoch] [optional]");
  row("optional, the case in an event", "start -> A -> B -> end",
      "start -> A -> ?s -> @frei -> B -> ?j -> end", "?s -> ?j",
      "additional [@frei] [A] [B] [] [event] [A] [B]; additional-condition [B] [@frei] [optional]");
  row("optional, not every case is labelled", "start -> A -> B -> end",
      "start -> A -> ?s -[ja]-> ?m -> B -> ?j -> end", "?s -> ?k -> ?m;?s -[nein]-> ?j",
      "additional-condition [B] [] [optional]");
  row("loop", "start -> A -> B -> end", "start -> ?j -> A -> B -> ?s -> end", "?s -> ?j",
      "loop [A,B] [repeated]");
  row("a start of two is gone", "start1 -> A -> ?j -> B -> end", "start1 -> A -> B -> end", "",
      "missing [start2] [] [B] [] [event]");
  row("the only start is another", "start1 -> A -> end", "start2 -> A -> end", "",
      "other-start [start1] [start2]");
  row("a further start", "start1 -> A -> end", "start1 -> ?j -> A -> end", "start2 -> ?j",
      "additional-start [start2]");
  row("other result", "start -> A -> end1", "start -> A -> end2", "", "other-result [end1] [end2]");
}

void CompareTest::namesTheDifference()
{
  QFETCH(QString, referencePath);
  QFETCH(QString, variantPath);
  QFETCH(QString, variantMore);
  QFETCH(QString, expected);
  const bool two = referencePath.contains("?j");
  const Process r = sketch(qPrintable(referencePath), two ? "start2 -> ?j" : "");
  const Process v = sketch(qPrintable(variantPath), qPrintable(variantMore));

  const Deviations deviations = compare(r, v, byEqualId(r, v));

  QString got = QString::fromStdString(told(deviations));
  QCOMPARE(got.replace("Betrag hoch", "Betrag_hoch"), expected);
  QCOMPARE(replayFault(r, v, byEqualId(r, v)), std::string{});
}

void CompareTest::attributesAreNamedOneByOne()
{
  const Process r = reference();
  const Process v = ProcessBuilder{}
                        .lane("Amt")
                        .flow(
                            "start -> Prüfen -> ?x -[ja]-> Anlegen -> Berechnen -> Bescheiden "
                            "-> ?j -> Ablegen -> end")
                        .lane("Kasse")
                        .flow("?x -[nein]-> Nachfordern -> ?j")
                        .with("Prüfen",
                              [](Node& node) {
                                node.attributes.channel = "Papier";
                                node.attributes.deadline = "2 Wochen";
                              })
                        .with("Berechnen", [](Node& node) { node.label = "Steuer festsetzen"; })
                        .with("Ablegen", [](Node& node) { node.lane = LaneId{"lane_Kasse"}; })
                        .build();

  const Deviations deviations = compare(r, v, byEqualId(r, v));

  QCOMPARE(QString::fromStdString(told(deviations)),
           QString{"other-channel [Prüfen] [] [Papier]; other-deadline [Prüfen] [] [2 Wochen]; "
                   "renamed [Berechnen] [Steuer festsetzen]; other-role [Ablegen] [Amt] "
                   "[Kasse]"});
  QCOMPARE(replayFault(r, v, byEqualId(r, v)), std::string{});
}

void CompareTest::aHandedOverRoleIsOneDeviation()
{
  const Process r = ProcessBuilder{}.lane("Amt").flow("start -> A -> B -> end").build();
  const Process v = ProcessBuilder{}.lane("Kasse").flow("start -> A -> B -> end").build();

  const Deviations deviations = compare(r, v, byEqualId(r, v));

  QCOMPARE(QString::fromStdString(told(deviations)), QString{"other-role [] [Amt] [Kasse] [2]"});
  QCOMPARE(replayFault(r, v, byEqualId(r, v)), std::string{});
}

void CompareTest::keysDoNotHangOnIdsOfTheVariant()
{
  const Process r = sketch("start -> A -> B -> end");
  const Process one = sketch("start -> A -> Anhören -> B -> end");
  const Process other = ProcessBuilder{}
                            .flow("start -> A -> X -> Y -> B -> end")
                            .with("X", [](Node& node) { node.label = "ANHÖREN"; })
                            .build();

  const Deviations ofOne = compare(r, one, byEqualId(r, one));
  const Deviations again = compare(r, other, byEqualId(r, other));

  QCOMPARE(ofOne.size(), std::size_t{1});
  QVERIFY(std::ranges::any_of(
      again, [&](const Deviation& deviation) { return deviation.key == ofOne.front().key; }));
}

void CompareTest::allDeviationsTakenOverGiveTheOtherSide_data()
{
  QTest::addColumn<int>("changes");
  for (const int changes : {1, 2, 3, 5, 8}) {
    QTest::newRow(qPrintable(QString::number(changes))) << changes;
  }
}

void CompareTest::allDeviationsTakenOverGiveTheOtherSide()
{
  QFETCH(int, changes);
  const Process r = reference();
  int faults = 0;
  for (unsigned seed = 1; seed <= 200; ++seed) {
    const Process v = Mutator{r, seed}.mutate(changes).process();
    const std::string fault = replayFault(r, v, byEqualId(r, v));
    if (fault.empty()) continue;
    ++faults;
    qWarning("seed %u: %s", seed, fault.c_str());
  }
  QCOMPARE(faults, 0);
}

void CompareTest::anySubsetCanBeTakenOver()
{
  const Process r = reference();
  int refused = 0;
  for (unsigned seed = 1; seed <= 200; ++seed) {
    const Process v = Mutator{r, seed}.mutate(5).process();
    std::vector<SharedEdits> all = editsToVariant(compare(r, v, byEqualId(r, v)));
    std::mt19937 random{seed};
    std::ranges::shuffle(all, random);
    all.resize(all.size() - all.size() / 3);
    if (!takenOver(r, all)) ++refused;
  }
  QCOMPARE(refused, 0);
}

QTEST_APPLESS_MAIN(CompareTest)
#include "CompareTest.moc"
