#include "model/base/Message.h"
#include "model/matching/Traits.h"

#include <QTest>

using namespace einklang;

class TraitsTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void aProvisionIsItsSectionAndItsAct()
  {
    QCOMPARE(provisionsOf("§ 45 Abs. 1b Nr. 2a StVO").front(), std::string{"45 stvo"});
    QCOMPARE(provisionsOf("§45 StVO").front(), std::string{"45 stvo"});
  }

  void provisionsThatApplyTogetherAreReadEach()
  {
    const std::vector<std::string> found = provisionsOf("§ 122 AO i. V. m. § 3 KAG");
    QCOMPARE(found.size(), std::size_t{3});
    QCOMPARE(found[0], std::string{"122 ao"});
    QCOMPARE(found[1], std::string{"3 kag"});
  }

  void severalSectionsOfAnActAreReadEach()
  {
    const std::vector<std::string> found = provisionsOf("§§ 14 und 55 GewO");
    QCOMPARE(found[0], std::string{"14 gewo"});
    QCOMPARE(found[1], std::string{"55 gewo"});
  }

  void aBylawWithoutASectionIsItsName()
  {
    QCOMPARE(provisionsOf("Hundesteuersatzung"), std::vector<std::string>{"hundesteuersatzung "});
    QVERIFY(provisionsOf("").empty());
  }

  void aTraitStandsOnceWithItsGreatestFactor()
  {
    std::vector<Trait> traits{{.key = 2, .factor = 0.5}, {.key = 1}, {.key = 2, .factor = 1}};
    sortTraits(traits);
    QCOMPARE(traits.size(), std::size_t{2});
    QCOMPARE(traits[1].factor, 1.0);
  }
};

QTEST_APPLESS_MAIN(TraitsTest)
#include "TraitsTest.moc"
