#include "model/comparison/Performers.h"
#include "tests/support/Compared.h"
#include "tests/support/ProcessBuilder.h"

#include <QTest>

#include <algorithm>

using namespace einklang;
using einklang::test::between;
using einklang::test::ProcessBuilder;
using einklang::test::Texts;

namespace {

const Texts roles{"Sekretariat", "Lagerarbeiter", "Leiter Logistik"};

std::string named(const char* label)
{
  return performerIn(label, roles);
}

Texts roleTold(const Process& reference, const Process& variant)
{
  const Deviations all = between(reference, variant);
  const auto told = std::ranges::find(all, DeviationKind::OtherRole, &Deviation::kind);
  return told == all.end() ? Texts{} : told->arguments;
}

Process inLane(const char* step)
{
  return ProcessBuilder{}
      .lane("Lagerarbeiter")
      .flow(std::string{"start -> "} + step + " -> end")
      .build();
}

Process withoutLane(const char* step)
{
  return ProcessBuilder{}.flow(std::string{"start -> "} + step + " -> end").build();
}

}  // namespace

/// Who does a step, where no lane says it but its label.
class PerformersTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void aLabelNamesWhoDoesIt()
  {
    QCOMPARE(named("Paketschein ausfüllen durch das Sekretariat"), std::string{"Sekretariat"});
    QCOMPARE(named("Bereitstellung durch Lagerleiter"), std::string{"Lagerleiter"});
    QCOMPARE(named("Versand durch Logistikleiter"), std::string{"Leiter Logistik"});
    QCOMPARE(named("Lagerarbeiter verpackt die Ware"), std::string{"Lagerarbeiter"});
    QCOMPARE(named("Sekretariat: Akte anlegen"), std::string{"Sekretariat"});
  }

  void aRoleThatSomethingHappensToDoesNothing()
  {
    QCOMPARE(named("Sekretariat informieren"), std::string{});
    QCOMPARE(named("Ware an Lagerarbeiter übergeben"), std::string{});
    QCOMPARE(named("Ermittlung durch Prüfung"), std::string{});
    QCOMPARE(named("Antrag geht ein"), std::string{});
  }

  void whoStandsInTheLabelIsNotNobody()
  {
    const Process reference = inLane("Ware_verpacken");
    const Texts same{"Ware verpacken", "Lagerarbeiter", "Lagerarbeiter", "same-in-label"};
    QCOMPARE(roleTold(reference, withoutLane("Lagerarbeiter_verpackt_Ware")), same);
    const Texts other{"Ware verpacken", "Lagerarbeiter", "Spediteur", "in-label"};
    QCOMPARE(roleTold(reference, withoutLane("Ware_verpacken_durch_Spediteur")), other);
    const Texts back{"Ware verpacken durch Spediteur", "Spediteur", "Lagerarbeiter",
                     "in-reference-label"};
    QCOMPARE(roleTold(withoutLane("Ware_verpacken_durch_Spediteur"), reference), back);
    const Texts nobody{"Ware verpacken", "Lagerarbeiter", ""};
    QCOMPARE(roleTold(reference, withoutLane("Ware_verpacken")), nobody);
  }
};

QTEST_GUILESS_MAIN(PerformersTest)
#include "PerformersTest.moc"
