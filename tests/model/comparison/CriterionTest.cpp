#include "model/comparison/Criterion.h"
#include "model/comparison/DeviationNames.h"

#include <QTest>

#include <algorithm>

using namespace einklang;

class CriterionTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void everyCriterionIsAboutSomeKind()
  {
    for (const Criterion criterion : allCriteria) {
      QVERIFY(std::ranges::any_of(Names<DeviationKind>::table, [&](const auto& entry) {
        return criterionOf(entry.first) == criterion;
      }));
    }
  }

  void whoDoesAStepIsResponsibilityAndWhatItIsCalledIsNaming()
  {
    QCOMPARE(criterionOf(DeviationKind::AdditionalHandover), Criterion::Responsibility);
    QCOMPARE(criterionOf(DeviationKind::Renamed), Criterion::Naming);
    QCOMPARE(criterionOf(DeviationKind::OtherDeadline), Criterion::Times);
    QCOMPARE(criterionOf(DeviationKind::OtherSystem), Criterion::DocumentsAndSystems);
    QCOMPARE(criterionOf(DeviationKind::Moved), Criterion::Flow);
  }

  void allCountUntilOneIsTakenOut()
  {
    Criteria criteria;
    QVERIFY(criteria.countAll());
    criteria.set(Criterion::Times, false);
    QVERIFY(!criteria.countAll());
    QVERIFY(!criteria.counts(DeviationKind::OtherDuration));
    QVERIFY(criteria.counts(DeviationKind::Renamed));
    criteria.set(Criterion::Times, true);
    QVERIFY(criteria == Criteria{});
  }
};

QTEST_GUILESS_MAIN(CriterionTest)
#include "CriterionTest.moc"
