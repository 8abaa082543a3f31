#include "ui/theme/WithoutStyleSheet.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace einklang::ui;

class WithoutStyleSheetTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void init() { qApp->setStyleSheet(QStringLiteral("QLabel { margin: 7px; }")); }

  void whatIsBuiltMeanwhileIsStyledAfterwards()
  {
    QLabel label{QStringLiteral("Amt")};
    {
      const WithoutStyleSheet unstyled;
      QVERIFY(qApp->styleSheet().isEmpty());
      label.ensurePolished();
    }
    QLabel other{QStringLiteral("Amt")};
    other.ensurePolished();
    QVERIFY(!qApp->styleSheet().isEmpty());
    QCOMPARE(label.sizeHint(), other.sizeHint());
  }

  void nothingIsSeenUnstyled()
  {
    QLabel shown{QStringLiteral("Amt")};
    shown.show();
    const WithoutStyleSheet unstyled;
    QVERIFY(!qApp->styleSheet().isEmpty());
  }
};

QTEST_MAIN(WithoutStyleSheetTest)
#include "WithoutStyleSheetTest.moc"
