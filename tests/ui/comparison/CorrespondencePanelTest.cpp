#include "ui/comparison/CorrespondencePanel.h"
#include "ui/comparison/CorrespondenceView.h"
#include "ui/window/Application.h"

#include <QApplication>
#include <QListWidget>
#include <QTest>

#include <set>

using namespace einklang;
using namespace einklang::ui;

/// What the panel says of a correspondence.
class CorrespondencePanelTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { prepareApplication(*qApp); }

  void theNamesOfCandidatesStandBelowEachOther()
  {
    CorrespondencePanel panel{{}};
    panel.show({.title = QStringLiteral("prüfen"),
                .candidates = {{NodeId{"a"}, 1.0, QStringLiteral("prüfen")},
                               {NodeId{"b"}, 0.29, QStringLiteral("prüfen")},
                               {NodeId{"c"}, 0.09, QStringLiteral("prüfen")}}});
    const QListWidget& candidates = panel.candidates();
    QCOMPARE(candidates.count(), 3);
    std::set<int> places;
    for (int row = 0; row < 3; ++row) {
      const QString text = candidates.item(row)->text();
      const QString before = text.left(text.indexOf(QStringLiteral("prüfen")));
      places.insert(candidates.fontMetrics().horizontalAdvance(before));
    }
    QCOMPARE(places.size(), std::size_t{1});
  }
};

QTEST_MAIN(CorrespondencePanelTest)
#include "CorrespondencePanelTest.moc"
