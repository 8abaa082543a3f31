#include "model/base/Message.h"
#include "model/harmonization/Corrections.h"
#include "tests/support/ProcessBuilder.h"

#include <QTest>

#include <algorithm>

using namespace einklang;
using einklang::test::ProcessBuilder;

namespace {

using Steps = std::vector<NodeId>;

Process reference()
{
  return ProcessBuilder{}
      .flow("start -> Hundehalter_anlegen -> Steuer_festsetzen -> ?x -> Bescheid_senden -> end")
      .build();
}

Process variant()
{
  return ProcessBuilder{}
      .flow("start -> Halterdaten_erfassen -> Betrag_ermitteln -> Abgabe_buchen -> ?y -> end")
      .build();
}

Harmonization project()
{
  return {.name = "Hundesteuer",
          .referenceFile = "r.yaml",
          .variants = {{.name = "A", .file = "a.yaml"}, {.name = "B", .file = "b.yaml"}}};
}

LinkSteps linking(const char* one, const char* other)
{
  return {{NodeId{one}}, {NodeId{other}}};
}

/// A project with the correction, and the two processes it is about.
struct Corrected
{
  Process reference = ::reference();
  Process variant = ::variant();
  Harmonization project = ::project();

  Status correct(const Correction& correction)
  {
    return einklang::correct(project, 0, {reference, variant}, correction);
  }
  Correspondences matched() const { return match(reference, variant, constraintsOf(project, 0)); }
  Steps partnersOf(const char* id) const { return partnersInB(matched(), NodeId{id}); }
};

/// The process with another id for a step, as another tool would write it.
Process withOtherId(const Process& process, const char* id, const char* other)
{
  ProcessElements elements;
  for (Node node : process.nodes()) {
    if (node.id == NodeId{id}) node.id = NodeId{other};
    elements.nodes.push_back(node);
  }
  for (Flow flow : process.flows()) {
    if (flow.source == NodeId{id}) flow.source = NodeId{other};
    if (flow.target == NodeId{id}) flow.target = NodeId{other};
    elements.flows.push_back(flow);
  }
  return Process::make(process.id(), process.header(), std::move(elements)).value();
}

}  // namespace

class CorrectionsTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void aLinkByHandIsKept()
  {
    Corrected one;
    QVERIFY(one.correct(linking("Steuer_festsetzen", "Abgabe_buchen")));
    QCOMPARE(one.partnersOf("Steuer_festsetzen"), Steps{NodeId{"Abgabe_buchen"}});
  }

  void aStepIsInOneLinkOnly()
  {
    Corrected one;
    QVERIFY(one.correct(linking("Steuer_festsetzen", "Abgabe_buchen")));
    QVERIFY(one.correct(linking("Steuer_festsetzen", "Betrag_ermitteln")));
    QCOMPARE(one.project.variants[0].corrections.size(), std::size_t{1});
    QCOMPARE(one.partnersOf("Steuer_festsetzen"), Steps{NodeId{"Betrag_ermitteln"}});
  }

  void severalStepsMayBeOne()
  {
    Corrected one;
    const Steps both{NodeId{"Betrag_ermitteln"}, NodeId{"Abgabe_buchen"}};
    QVERIFY(one.correct(LinkSteps{{NodeId{"Steuer_festsetzen"}}, both}));
    QCOMPARE(one.partnersOf("Steuer_festsetzen"), both);
  }

  void whatIsUnlinkedStaysApart()
  {
    Corrected one;
    QVERIFY(one.correct(linking("Steuer_festsetzen", "Abgabe_buchen")));
    QVERIFY(one.correct(UnlinkSteps{{NodeId{"Steuer_festsetzen"}}, {NodeId{"Abgabe_buchen"}}}));
    QVERIFY(one.project.variants[0].corrections.empty());
    const Steps partners = one.partnersOf("Steuer_festsetzen");
    QVERIFY(std::ranges::find(partners, NodeId{"Abgabe_buchen"}) == partners.end());
  }

  void suggestedLinksAreLocked()
  {
    Corrected one;
    const Correspondences suggested = one.matched();
    QVERIFY(!suggested.empty());
    QVERIFY(one.correct(LockLinks{suggested}));
    const Correspondences after = one.matched();
    QCOMPARE(after.size(), suggested.size());
    QVERIFY(std::ranges::all_of(after, [](const Correspondence& link) { return link.locked; }));
  }

  void linksAreMergedAndSplit()
  {
    Corrected one;
    const Correspondence first{.a = {NodeId{"Hundehalter_anlegen"}},
                               .b = {NodeId{"Halterdaten_erfassen"}}};
    const Correspondence second{.a = {NodeId{"Steuer_festsetzen"}},
                                .b = {NodeId{"Betrag_ermitteln"}, NodeId{"Abgabe_buchen"}}};
    QVERIFY(one.correct(MergeLinks{{first, second}}));
    QCOMPARE(one.partnersOf("Steuer_festsetzen").size(), std::size_t{3});

    const Correspondence whole = one.project.variants[0].corrections.at(0);
    QVERIFY(one.correct(SplitLink{whole,
                                  {linking("Hundehalter_anlegen", "Halterdaten_erfassen"),
                                   linking("Steuer_festsetzen", "Betrag_ermitteln")}}));
    QCOMPARE(one.partnersOf("Steuer_festsetzen"), Steps{NodeId{"Betrag_ermitteln"}});
    const Steps others = partnersInA(one.matched(), NodeId{"Abgabe_buchen"});
    QVERIFY(std::ranges::find(others, NodeId{"Steuer_festsetzen"}) == others.end());
  }

  void whatIsReleasedIsUpToTheMatcherAgain()
  {
    Corrected one;
    QVERIFY(one.correct(linking("Steuer_festsetzen", "Abgabe_buchen")));
    QVERIFY(one.correct(ReleaseSteps{.reference = {NodeId{"Steuer_festsetzen"}}}));
    QCOMPARE(one.project, project());
  }

  void nonsenseIsRefusedAndChangesNothing()
  {
    Corrected one;
    QVERIFY(!one.correct(linking("?x", "Abgabe_buchen")));
    QVERIFY(!one.correct(linking("gone", "Abgabe_buchen")));
    QVERIFY(!one.correct(LinkSteps{{NodeId{"Steuer_festsetzen"}}, {}}));
    QCOMPARE(one.project, project());
  }

  void aConfirmedLinkTeachesItsWordings()
  {
    Corrected one;
    QVERIFY(one.correct(linking("Hundehalter_anlegen", "Halterdaten_erfassen")));
    const SameWordings taught{{"Hundehalter anlegen", "Halterdaten erfassen"}};
    QCOMPARE(one.project.synonyms, taught);

    // Another town that says it in the second way, and no neighbour that helps.
    const Process other =
        ProcessBuilder{}.flow("Vollmacht_prüfen -> Halterdaten_erfassen -> Ende").build();
    const Process alone = ProcessBuilder{}.flow("Hundehalter_anlegen").build();
    const auto likeness = [&](const SameWordings& wordings) {
      const Correspondences found = match(alone, other, {.wordings = wordings});
      return found.empty() ? 0 : found.front().score;
    };
    QVERIFY(likeness(taught) > likeness({}) + 0.1);

    QVERIFY(one.correct(
        UnlinkSteps{{NodeId{"Hundehalter_anlegen"}}, {NodeId{"Halterdaten_erfassen"}}}));
    QVERIFY(one.project.synonyms.empty());
  }

  void correctionsSurviveNewIds()
  {
    Corrected one;
    QVERIFY(one.correct(linking("Steuer_festsetzen", "Abgabe_buchen")));
    one.variant = withOtherId(one.variant, "Abgabe_buchen", "n1");
    one.reference = withOtherId(one.reference, "Steuer_festsetzen", "n2");

    const Losses losses = reattachCorrections(one.project, 0, {one.reference, one.variant});

    QCOMPARE(losses.size(), std::size_t{2});
    QCOMPARE(losses[0].kind, LossKind::Repaired);
    QCOMPARE(one.partnersOf("n2"), Steps{NodeId{"n1"}});
    QVERIFY(reattachCorrections(one.project, 0, {one.reference, one.variant}).empty());
  }

  void aCorrectionOfAStepThatIsGoneSaysSoAndWaits()
  {
    Corrected one;
    QVERIFY(one.correct(linking("Steuer_festsetzen", "Abgabe_buchen")));
    const Process shorter = ProcessBuilder{}.flow("start -> end").build();

    const Losses losses = reattachCorrections(one.project, 0, {one.reference, shorter});

    QCOMPARE(losses.size(), std::size_t{1});
    QCOMPARE(losses[0].kind, LossKind::Kept);
    QVERIFY(english(losses[0].message).find("Abgabe buchen") != std::string::npos);
    one.variant = withOtherId(one.variant, "Abgabe_buchen", "n1");
    QVERIFY(!reattachCorrections(one.project, 0, {one.reference, one.variant}).empty());
    QCOMPARE(one.partnersOf("Steuer_festsetzen"), Steps{NodeId{"n1"}});
  }

  void ofSeveralStepsWithOneLabelTheNeighboursDecide()
  {
    const Process twice =
        ProcessBuilder{}.flow("start -> Antrag_prüfen -> ?s -> Bescheid_senden -> end").build();
    Corrected one;
    one.variant = twice;
    QVERIFY(one.correct(linking("Hundehalter_anlegen", "Antrag_prüfen")));
    Process later = ProcessBuilder{}
                        .flow("start -> n1 -> ?s -> Bescheid_senden -> n2 -> end")
                        .with("n1", [](Node& node) { node.label = "Antrag prüfen"; })
                        .with("n2", [](Node& node) { node.label = "Antrag prüfen"; })
                        .build();
    reattachCorrections(one.project, 0, {one.reference, later});
    QCOMPARE(one.project.variants[0].corrections[0].b, Steps{NodeId{"n1"}});
  }

  void ofTwoLostStepsOnlyOneIsFoundInTheSame()
  {
    const auto labelled = [](Node& node) { node.label = "Antrag prüfen"; };
    Corrected one;
    one.variant = ProcessBuilder{}
                      .flow("start -> n1 -> n2 -> end")
                      .with("n1", labelled)
                      .with("n2", labelled)
                      .build();
    QVERIFY(one.correct(linking("Hundehalter_anlegen", "n1")));
    QVERIFY(one.correct(linking("Steuer_festsetzen", "n2")));
    const Process later = ProcessBuilder{}.flow("start -> n3 -> end").with("n3", labelled).build();
    reattachCorrections(one.project, 0, {one.reference, later});
    std::size_t holding = 0;
    for (const Correspondence& link : one.project.variants[0].corrections) {
      holding += std::size_t(std::ranges::count(link.b, NodeId{"n3"}));
    }
    QCOMPARE(holding, std::size_t{1});
  }
};

QTEST_APPLESS_MAIN(CorrectionsTest)
#include "CorrectionsTest.moc"
