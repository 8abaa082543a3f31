#include "ui/theme/FlowLayout.h"

#include <QTest>
#include <QWidget>

#include <array>

using namespace einklang::ui;

/// Items in rows, as words in a text.
class FlowLayoutTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void whatIsLeftForALastRowIsNoWiderThanTheRowsAboveIt()
  {
    QWidget place;
    auto* flow = new FlowLayout{FlowLayout::Rows::Filled, &place};  // owned by the place
    std::array<QWidget*, 5> items{};
    for (QWidget*& item : items) {
      item = new QWidget;  // owned by the place
      item->setMinimumSize(100, 20);
      flow->addWidget(item);
    }
    place.resize(450, 100);  // four in a row
    place.show();
    QCOMPARE(items[4]->y(), items[0]->y() + items[0]->height() + flow->spacing());
    QCOMPARE(items[4]->width(), items[0]->width());
    QVERIFY(items[0]->width() > 100);
  }
};

QTEST_MAIN(FlowLayoutTest)
#include "FlowLayoutTest.moc"
