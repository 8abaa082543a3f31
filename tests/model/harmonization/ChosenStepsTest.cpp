#include "model/harmonization/ChosenSteps.h"
#include "model/harmonization/CorrectionHistory.h"
#include "tests/support/ProcessBuilder.h"

#include <QTest>

using namespace einklang;
using einklang::test::ProcessBuilder;

namespace {

using Steps = std::vector<NodeId>;

Steps steps(const char* ids)
{
  Steps made;
  std::istringstream words{ids};
  for (std::string word; words >> word;) made.emplace_back(word);
  return made;
}

ChosenSteps chosen(const char* reference, const char* variant)
{
  return {steps(reference), steps(variant)};
}

Correspondence linkOf(const char* a, const char* b, bool locked = false)
{
  return {.a = steps(a), .b = steps(b), .score = 0.5, .locked = locked};
}

template <typename T>
std::optional<T> only(const std::vector<Correction>& corrections)
{
  const T* one = corrections.size() == 1 ? std::get_if<T>(&corrections.front()) : nullptr;
  return one ? std::optional<T>{*one} : std::nullopt;
}

}  // namespace

/// What the keys M, U, L and S mean for the chosen steps.
class ChosenStepsTest : public QObject
{
  Q_OBJECT

 private:
  const Correspondences m_links{linkOf("a1", "b1"), linkOf("a2", "b2"),
                                linkOf("a3", "b3 b4", true)};

 private Q_SLOTS:
  void stepsOfBothSidesAreLinkedWithEachOther()
  {
    const auto made = linking(m_links, chosen("a1", "b2 b5"));
    const auto linked = only<LinkSteps>(made);
    QVERIFY(linked);
    QCOMPARE(linked->reference, steps("a1"));
    QCOMPARE(linked->variant, steps("b2 b5"));
  }

  void linkingWhatIsLinkedConfirmsIt()
  {
    QVERIFY(only<LockLinks>(linking(m_links, chosen("a1", "b1"))));
    QVERIFY(linking(m_links, chosen("a3", "b4 b3")).empty());
  }

  void linksOfSeveralStepsOfOneSideAreMerged()
  {
    const auto merged = only<MergeLinks>(linking(m_links, chosen("a1 a2", "")));
    QVERIFY(merged);
    QCOMPARE(merged->links.size(), std::size_t{2});
  }

  void aStepWithoutALinkJoinsThatOfTheStepChosenWithIt()
  {
    const auto joined = only<LinkSteps>(linking(m_links, chosen("", "b1 b9")));
    QVERIFY(joined);
    QCOMPARE(joined->reference, steps("a1"));
    QCOMPARE(joined->variant, steps("b1 b9"));
  }

  void oneStepAloneCannotBeLinked()
  {
    QVERIFY(linking(m_links, chosen("a9", "")).empty());
    QVERIFY(linking(m_links, chosen("a8 a9", "")).empty());
    QVERIFY(linking(m_links, {}).empty());
  }

  void unlinkingTakesOnlyTheChosenStepsOut()
  {
    const auto one = only<UnlinkSteps>(unlinking(m_links, chosen("", "b3")));
    QVERIFY(one);
    QCOMPARE(one->reference, steps("a3"));
    QCOMPARE(one->variant, steps("b3"));
    QCOMPARE(unlinking(m_links, chosen("a1 a2", "")).size(), std::size_t{2});
    QVERIFY(unlinking(m_links, chosen("a9", "b9")).empty());
  }

  void whereBothSidesOfALinkAreChosenOtherLinksStay()
  {
    const auto one = only<UnlinkSteps>(unlinking(m_links, chosen("a3 a1", "b3")));
    QVERIFY(one);
    QCOMPARE(one->reference, steps("a3"));
  }

  void lockingTwiceLeavesItToTheMatcherAgain()
  {
    QVERIFY(only<LockLinks>(locking(m_links, chosen("a1", ""))));
    const auto released = only<ReleaseSteps>(locking(m_links, chosen("", "b4")));
    QVERIFY(released);
    QCOMPARE(released->reference, steps("a3"));
    QCOMPARE(released->variant, steps("b3 b4"));
    QVERIFY(locking(m_links, chosen("a9", "")).empty());
  }

  void ofSeveralChosenLinksTheOpenOnesAreLocked()
  {
    const auto locked = only<LockLinks>(locking(m_links, chosen("a1 a3", "")));
    QVERIFY(locked);
    QCOMPARE(locked->links.size(), std::size_t{1});
    QCOMPARE(locked->links.front().a, steps("a1"));
  }

  void splittingKeepsTheChosenPartTogether()
  {
    const Correspondences links{linkOf("a1 a2", "b1 b2")};
    const auto split = only<SplitLink>(splitting(links, chosen("a1", "b2"), {}));
    QVERIFY(split);
    QCOMPARE(split->parts.size(), std::size_t{2});
    QCOMPARE(split->parts[0].reference, steps("a1"));
    QCOMPARE(split->parts[0].variant, steps("b2"));
    QCOMPARE(split->parts[1].reference, steps("a2"));
    QCOMPARE(split->parts[1].variant, steps("b1"));
  }

  void aStepSplitOffAloneHasNoPartner()
  {
    const auto split = only<SplitLink>(splitting(m_links, chosen("", "b4"), {}));
    QVERIFY(split);
    QCOMPARE(split->parts.size(), std::size_t{1});
    QCOMPARE(split->parts.front().variant, steps("b3"));
  }

  void withoutAChoiceThePairsThatAreMostAlikeStay()
  {
    const Process a = ProcessBuilder{}.flow("start -> Antrag_prüfen -> end").build();
    const Process b =
        ProcessBuilder{}.flow("start -> Akte_anlegen -> Antrag_sichten -> end").build();
    const Correspondences links{linkOf("Antrag_prüfen", "Akte_anlegen Antrag_sichten")};
    const auto split =
        only<SplitLink>(splitting(links, chosen("Antrag_prüfen", ""), Likeness{a, b}));
    QVERIFY(split);
    QCOMPARE(split->parts.size(), std::size_t{1});
    QCOMPARE(split->parts.front().variant, steps("Antrag_sichten"));
  }

  void aLinkOfOneWithOneCannotBeSplit()
  {
    QVERIFY(splitting(m_links, chosen("a1", ""), {}).empty());
  }

  void onlyWhatWasCorrectedCanBeReleased()
  {
    const VariantEntry entry{.name = "A",
                             .file = "a.yaml",
                             .corrections = {linkOf("a3", "b3 b4", true)},
                             .forbidden = {{NodeId{"a1"}, NodeId{"b7"}}}};
    QVERIFY(only<ReleaseSteps>(releasing(m_links, chosen("", "b4"), entry)));
    QVERIFY(only<ReleaseSteps>(releasing(m_links, chosen("a1", ""), entry)));
    QVERIFY(releasing(m_links, chosen("a2", ""), entry).empty());
  }

  void aCorrectionTakenBackLeavesTheDecisionsOfTheMeantime()
  {
    const Process a = ProcessBuilder{}.flow("start -> Antrag_prüfen -> end").build();
    const Process b = ProcessBuilder{}.flow("start -> Akte_anlegen -> end").build();
    Harmonization project{
        .name = "P", .referenceFile = "r.yaml", .variants = {{.name = "A", .file = "a.yaml"}}};
    const CorrectionState before = correctionsOf(project);
    QVERIFY(correct(project, 0, {a, b}, LinkSteps{steps("Antrag_prüfen"), steps("Akte_anlegen")}));
    QVERIFY(!(correctionsOf(project) == before));
    recordDecision(project, {.deviation = "x", .verdict = Verdict::AdoptVariant});
    restoreCorrections(project, before);
    QVERIFY(correctionsOf(project) == before);
    QVERIFY(project.synonyms.empty());
    QCOMPARE(project.decisions.size(), std::size_t{1});
  }

  void aNewCorrectionTakesThePlaceOfThoseTakenBack()
  {
    CorrectionHistory history;
    QVERIFY(!history.undoable());
    history.add({.name = "one"});
    history.add({.name = "two"});
    QCOMPARE(history.undoable()->name, std::string{"two"});
    history.undone();
    QCOMPARE(history.redoable()->name, std::string{"two"});
    history.add({.name = "three"});
    QVERIFY(!history.redoable());
    history.undone();
    QCOMPARE(history.undoable()->name, std::string{"one"});
  }
};

QTEST_GUILESS_MAIN(ChosenStepsTest)
#include "ChosenStepsTest.moc"
