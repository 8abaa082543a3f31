#include "tests/support/Compared.h"
#include "tests/support/ProcessBuilder.h"

#include <QTest>

#include <algorithm>

using namespace einklang;
using einklang::test::between;
using einklang::test::ProcessBuilder;
using einklang::test::Texts;

namespace {

/// The arguments of those deviations that are about a decision by itself.
std::vector<Texts> decisions(const Deviations& all)
{
  std::vector<Texts> found;
  for (const Deviation& one : all) {
    const bool is = one.arguments.size() > 3 && one.arguments[3].starts_with("decision-");
    if (is) found.push_back(one.arguments);
  }
  return found;
}

Process town(const std::string& flow)
{
  return ProcessBuilder{}.flow(flow).build();
}

/// A gateway "?a" asks.
Process asks(const std::string& flow, const std::string& question,
             const std::string& more = "start")
{
  const auto ask = [&](Node& node) { node.label = question; };
  return ProcessBuilder{}.flow(flow).flow(more).with("?a", ask).build();
}

}  // namespace

/// What is said about questions: that one side asks them, and what their answers mean.
class DecisionsTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void aQuestionThatOnlyOneSideAsksIsTold()
  {
    const Process plain = town("start -> Prüfen -> Packen -> end");
    const Process asking = asks("start -> Prüfen -> ?a -> Packen -> end", "Versichert?");
    const std::vector<Texts> missing{{"Versichert?", "Prüfen", "", "decision-missing"}};
    QCOMPARE(decisions(between(asking, plain)), missing);
    const std::vector<Texts> added{{"Versichert?", "Prüfen", "", "decision-additional", "one-way"}};
    QCOMPARE(decisions(between(plain, asking)), added);
  }

  void aQuestionThatAnotherSentenceSpeaksOfIsNotToldAgain()
  {
    const Process plain = town("start -> Prüfen -> Packen -> Versenden -> end");
    const Process asking = asks("start -> Prüfen -> ?a -[ja]-> Packen -> ?z -> Versenden -> end",
                                "Eilig?", "?a -[nein]-> ?z");
    const Deviations all = between(plain, asking);
    QCOMPARE(all.size(), std::size_t{1});
    QCOMPARE(all.front().kind, DeviationKind::AdditionalCondition);
    QCOMPARE(all.front().arguments[1], std::string{"Eilig?: ja"});
  }

  void aQuestionIsToldWithTheStepThatLeadsToIt()
  {
    const Process plain = town("start -> Annehmen -> Versenden -> end");
    const Process asking = asks("start -> Annehmen -> Lager_prüfen -> ?a -[ja]-> Versenden -> end",
                                "Vorrätig?", "?a -[nein]-> Nachbestellen -> Versenden");
    const Deviations all = between(plain, asking);
    QCOMPARE(decisions(all), std::vector<Texts>{});
    const auto told = std::ranges::find(all, DeviationKind::Additional, &Deviation::kind);
    QVERIFY(told != all.end());
    QCOMPARE(told->arguments[0], std::string{"Lager prüfen\tasks\tVorrätig?"});
  }

  void anAnswerIsToldWithTheStepThatAsks()
  {
    const auto process = [](const char* step) {
      return ProcessBuilder{}
          .flow(std::string{"start -> "} + step + " -> ?a -[ja]-> Packen -> ?z -> Versenden -> end")
          .flow("?a -[nein]-> Lagern -> ?z")
          .build();
    };
    const Process plain = town("start -> Bestand_prüfen -> Packen -> Versenden -> end");
    const Deviations all = between(plain, process("Bestand_prüfen"));
    const auto told = std::ranges::find(all, DeviationKind::AdditionalCondition, &Deviation::kind);
    QVERIFY(told != all.end());
    QCOMPARE(told->arguments[1], std::string{"Bestand prüfen: ja"});
  }

  void aWayThatLeadsNowhereIsToldByTheStepOfTheVariant()
  {
    const Process reference = town("start -> Firma_beauftragen -> end");
    const Process whole = town("start -> Auftrag_erteilen -> end");
    ProcessElements elements;
    for (const Node& node : whole.nodes()) elements.nodes.push_back(node);
    for (const Flow& flow : whole.flows()) elements.flows.push_back(flow);
    elements.flows.push_back({.id = FlowId{"loose"}, .source = NodeId{"Auftrag_erteilen"}});
    const Process variant = Process::make(whole.id(), whole.header(), std::move(elements)).value();
    const Deviations all = between(reference, variant);
    const auto told = std::ranges::find_if(all, [](const Deviation& one) {
      return one.kind == DeviationKind::Defect && one.arguments[1] == "loose-end";
    });
    QVERIFY(told != all.end());
    QCOMPARE(told->arguments[0], std::string{"Auftrag erteilen"});
  }
};

QTEST_APPLESS_MAIN(DecisionsTest)
#include "DecisionsTest.moc"
