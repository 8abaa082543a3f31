#include "model/comparison/Families.h"
#include "tests/support/MutateProcess.h"
#include "tests/support/ProcessBuilder.h"

#include <QTest>

#include <numeric>
#include <set>

using namespace einklang;
using namespace einklang::test;

class FamiliesTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void whoWorksAlikeIsOneFamily();
  void aFamilyIsNamedByWhatItHasInCommon();
  void aMunicipalityOfItsOwnKindStandsAlone();
  void withoutAClearDivisionThereIsOneFamily();
  void likeTheReferenceIsAFamilyWithoutDeviations();
  void theOrderOfTheVariantsDoesNotMatter();
  void thousandsOfVariantsAreDividedAsWell();
};

namespace {

Process sketch(const std::string& path)
{
  return ProcessBuilder{}.flow(path).build();
}

Process reference()
{
  return sketch("start -> Antrag_annehmen -> Unterlagen_prüfen -> Bescheid_erstellen -> end");
}

Process oldStyle(const std::string& also)
{
  return sketch("start -> Antrag_annehmen -> Karteikarte_anlegen -> Unterlagen_prüfen -> " + also +
                "Laufzettel_weitergeben -> Bescheid_erstellen -> end");
}

Process digital(const std::string& also)
{
  return sketch("start -> Nutzerkonto_abfragen -> Antrag_annehmen -> " + also +
                "Bescheid_erstellen -> Datensatz_übertragen -> end");
}

/// Three that work on paper, four that work digitally.
std::vector<Process> towns()
{
  return {oldStyle(""),
          digital(""),
          oldStyle("Kopie_ablegen -> "),
          digital("Gebühr_einziehen -> "),
          digital(""),
          oldStyle("Stempel_setzen -> "),
          digital("Zahlung_abwarten -> ")};
}

std::vector<Family> familiesIn(const std::vector<Process>& towns,
                               const std::vector<std::size_t>& order)
{
  static const Process r = reference();
  std::vector<const Process*> pointers;
  for (const std::size_t i : order) pointers.push_back(&towns[i]);
  return familiesOf(align(r, pointers));
}

std::vector<std::size_t> inOrder(std::size_t count)
{
  std::vector<std::size_t> order(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  return order;
}

std::vector<Family> familiesIn(const std::vector<Process>& towns)
{
  return familiesIn(towns, inOrder(towns.size()));
}

/// Who is with whom, by numbers of the towns, and what each family has in common.
std::set<std::pair<std::set<std::size_t>, std::vector<std::string>>> told(
    const std::vector<Family>& families, const std::vector<std::size_t>& order)
{
  std::set<std::pair<std::set<std::size_t>, std::vector<std::string>>> all;
  for (const Family& family : families) {
    std::set<std::size_t> members;
    for (const std::size_t i : family.members) members.insert(order[i]);
    std::vector<std::string> keys;
    for (const Deviation& one : family.common) keys.push_back(one.key);
    all.emplace(members, keys);
  }
  return all;
}

using Numbers = std::vector<std::size_t>;

}  // namespace

void FamiliesTest::whoWorksAlikeIsOneFamily()
{
  const std::vector<Family> families = familiesIn(towns());

  QCOMPARE(families.size(), std::size_t{2});
  QCOMPARE(families[0].members, (Numbers{1, 3, 4, 6}));
  QCOMPARE(families[0].typical, std::size_t{1});
  QCOMPARE(families[1].members, (Numbers{0, 2, 5}));
  QCOMPARE(families[1].typical, std::size_t{0});
}

void FamiliesTest::aFamilyIsNamedByWhatItHasInCommon()
{
  const std::vector<Family> families = familiesIn(towns());

  std::set<std::string> labels;
  for (const Deviation& one : families[1].common) {
    QCOMPARE(one.kind, DeviationKind::Additional);
    labels.insert(one.arguments.front());
  }
  QCOMPARE(labels, (std::set<std::string>{"Karteikarte anlegen", "Laufzettel weitergeben"}));
}

void FamiliesTest::aMunicipalityOfItsOwnKindStandsAlone()
{
  std::vector<Process> all(4, reference());
  all.push_back(
      sketch("start -> Anruf_annehmen -> Rückruf_vereinbaren -> Termin_vergeben -> "
             "Vorsprache_durchführen -> Bescheid_erstellen -> end"));

  const std::vector<Family> families = familiesIn(all);

  QCOMPARE(families.size(), std::size_t{2});
  QCOMPARE(families[0].members, (Numbers{0, 1, 2, 3}));
  QCOMPARE(families[1].members, (Numbers{4}));
  QCOMPARE(families[1].spread, 0.0);
}

void FamiliesTest::withoutAClearDivisionThereIsOneFamily()
{
  const std::vector<Process> all{
      sketch("start -> Antrag_annehmen -> Kasse_fragen -> Unterlagen_prüfen -> "
             "Bescheid_erstellen -> end"),
      sketch("start -> Antrag_annehmen -> Unterlagen_prüfen -> Hund_besichtigen -> "
             "Bescheid_erstellen -> end"),
      sketch("start -> Antrag_annehmen -> Unterlagen_prüfen -> Bescheid_erstellen -> "
             "Vorgang_ablegen -> end")};

  const std::vector<Family> families = familiesIn(all);

  QCOMPARE(families.size(), std::size_t{1});
  QCOMPARE(families[0].members, (Numbers{0, 1, 2}));
  QVERIFY(familiesOf({}).empty());
}

void FamiliesTest::likeTheReferenceIsAFamilyWithoutDeviations()
{
  const std::vector<Process> all{reference(), reference(), digital(""), digital("")};

  const std::vector<Family> families = familiesIn(all);

  QCOMPARE(families.size(), std::size_t{2});
  const Family& like = families[0].typical == 0 ? families[0] : families[1];
  QCOMPARE(like.members, (Numbers{0, 1}));
  QVERIFY(like.common.empty());
}

void FamiliesTest::theOrderOfTheVariantsDoesNotMatter()
{
  std::vector<Process> all = towns();
  for (unsigned seed = 1; seed <= 8; ++seed) {
    all.push_back(Mutator{all[seed % 7], seed}.mutate(3).process());
  }
  std::vector<std::size_t> order = inOrder(all.size());
  const auto expected = told(familiesIn(all), order);

  std::mt19937 random{7};
  for (int i = 0; i < 10; ++i) {
    std::ranges::shuffle(order, random);
    QCOMPARE(told(familiesIn(all, order), order), expected);
  }
}

void FamiliesTest::thousandsOfVariantsAreDividedAsWell()
{
  Alignment alignment;
  for (int i = 0; i < 3000; ++i) {
    ComparedVariant variant;
    const std::string kind = i % 3 == 0 ? "paper" : "digital";
    for (int k = 0; k < 4; ++k) {
      variant.deviations.push_back({.key = kind + std::to_string(k), .effort = 1});
    }
    variant.deviations.push_back({.key = "own" + std::to_string(i), .effort = 1});
    alignment.variants.push_back(std::move(variant));
  }

  const std::vector<Family> families = familiesOf(alignment);

  QCOMPARE(families.size(), std::size_t{2});
  QCOMPARE(families[0].members.size(), std::size_t{2000});
  QCOMPARE(families[1].members.size(), std::size_t{1000});
  QCOMPARE(families[1].common.size(), std::size_t{4});
}

QTEST_APPLESS_MAIN(FamiliesTest)
#include "FamiliesTest.moc"
