#include "model/process/ElementList.h"
#include "model/process/Elements.h"
#include "tests/support/RandomProcess.h"

#include <QTest>

using namespace einklang;
using namespace einklang::test;

namespace {

Lane lane(const std::string& id, const std::string& name)
{
  return {.id = LaneId{id}, .name = name};
}

/// Random changes of a list, each made to a plain vector as well.
class TwoLists
{
 public:
  explicit TwoLists(std::uint64_t seed) : m_dice{seed} {}

  void change()
  {
    const std::size_t at = m_dice.below(m_plain.size() + 1);
    if (at == m_plain.size() || m_dice.oneIn(2)) {
      const Lane made = lane("lane" + std::to_string(m_made++), "put in");
      m_list.insert(made, at);
      m_plain.insert(m_plain.begin() + static_cast<std::ptrdiff_t>(at), made);
    } else if (m_dice.oneIn(2)) {
      m_list.erase(m_plain[at].id);
      m_plain.erase(m_plain.begin() + static_cast<std::ptrdiff_t>(at));
    } else {
      m_plain[at].name = "changed " + std::to_string(m_made++);
      m_list.replace(m_plain[at]);
    }
  }

  bool agree() const
  {
    for (std::size_t i = 0; i < m_plain.size(); ++i) {
      const Lane* found = m_list.find(m_plain[i].id);
      if (!found || !(*found == m_plain[i]) || m_list.indexOf(m_plain[i].id) != i) return false;
    }
    return std::ranges::equal(m_list, m_plain);
  }

 private:
  Dice m_dice;
  ElementList<Lane> m_list;
  std::vector<Lane> m_plain;
  std::size_t m_made = 0;
};

}  // namespace

class ElementListTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void everyElementIsFoundInItsPlaceAfterAnyChanges();
  void whatIsNotThereIsNotFound();
  void aCopyKeepsWhatTheOriginalHadWhenItWasMade_data();
  void aCopyKeepsWhatTheOriginalHadWhenItWasMade();
  void aPointerLeadsToTheNewContentOfAnElement();
};

void ElementListTest::everyElementIsFoundInItsPlaceAfterAnyChanges()
{
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    TwoLists lists{seed};
    for (int i = 0; i < 300; ++i) {
      lists.change();
      QVERIFY2(lists.agree(), qPrintable(QString{"seed %1, change %2"}.arg(seed).arg(i)));
    }
  }
}

void ElementListTest::whatIsNotThereIsNotFound()
{
  ElementList<Lane> list;
  QVERIFY(!list.find("a"));
  list.insert(lane("a", "one"), 0);
  list.erase(LaneId{"a"});
  QVERIFY(!list.find("a"));
  QCOMPARE(list.placeOf("b"), list.size());
}

void ElementListTest::aCopyKeepsWhatTheOriginalHadWhenItWasMade_data()
{
  QTest::addColumn<bool>("sharing");
  QTest::newRow("copy") << false;
  QTest::newRow("sharing") << true;
}

void ElementListTest::aCopyKeepsWhatTheOriginalHadWhenItWasMade()
{
  QFETCH(bool, sharing);
  ElementList<Lane> list;
  list.insert(lane("a", "before"), 0);
  list.insert(lane("b", "stays"), 1);
  const ElementList<Lane> copy = sharing ? list.sharing() : list;
  list.replace(lane("a", "after"));
  list.erase(LaneId{"b"});
  QCOMPARE(copy.find("a")->name, std::string{"before"});
  QCOMPARE(copy.find("b")->name, std::string{"stays"});
  QCOMPARE(list.find("a")->name, std::string{"after"});
  QVERIFY(!list.find("b"));
}

void ElementListTest::aPointerLeadsToTheNewContentOfAnElement()
{
  ElementList<Lane> list;
  list.insert(lane("a", "before"), 0);
  const ElementList<Lane> copy = list;
  const Lane* found = list.find("a");
  list.insert(lane("b", "beside"), 0);
  list.replace(lane("a", "after"));
  QCOMPARE(list.find("a"), found);
  QCOMPARE(found->name, std::string{"after"});
}

QTEST_APPLESS_MAIN(ElementListTest)
#include "ElementListTest.moc"
