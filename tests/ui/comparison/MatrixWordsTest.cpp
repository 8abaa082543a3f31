#include "ui/comparison/MatrixView.h"
#include "ui/window/Application.h"

#include <QApplication>
#include <QTest>

using namespace einklang::ui;

/// What a cell of the matrix says in the room it has.
class MatrixWordsTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { prepareApplication(*qApp); }

  void howManyKindsThereAreIsSeenInEveryWidth()
  {
    const QFontMetrics metrics{QApplication::font()};
    const QString text = QStringLiteral("Andere Zuständigkeit · Andere Frist · Fehlender Schritt");
    for (int width = 34; width < 400; width += 7) {
      const QString shown = fittingWords(text, metrics, {width, 40});
      const bool all = shown == text;
      QVERIFY2(all || shown.endsWith(QStringLiteral("+2")) || shown.endsWith(QStringLiteral("+1")),
               qPrintable(QStringLiteral("%1: %2").arg(width).arg(shown)));
    }
    QCOMPARE(fittingWords(text, metrics, {1000, 40}), text);
  }

  void aSingleKindHasBothLinesAsWell()
  {
    const QFontMetrics metrics{QApplication::font()};
    const QString word = QStringLiteral("Zuständigkeit");
    const int width = metrics.horizontalAdvance(word) - 4;
    const QString shown = fittingWords(QStringLiteral("Andere ") + word, metrics, {width, 40});
    QVERIFY2(shown.startsWith(QStringLiteral("Andere Zuständig")), qPrintable(shown));
    QVERIFY(shown.endsWith(QChar{0x2026}));
  }

  void aSingleKindEndsInDotsWhereItHasNoRoom()
  {
    const QFontMetrics metrics{QApplication::font()};
    const QString shown = fittingWords(QStringLiteral("Zuständigkeit"), metrics, {60, 40});
    QVERIFY(shown.endsWith(QChar{0x2026}));
    QVERIFY(!shown.contains(QLatin1Char{'+'}));
  }
};

QTEST_MAIN(MatrixWordsTest)
#include "MatrixWordsTest.moc"
