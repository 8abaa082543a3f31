#include "tests/ui/window/ShownWindow.h"
#include "ui/window/MessageBar.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>

using namespace einklang;
using namespace einklang::ui;
using einklang::test::ShownWindow;
using einklang::test::TypingHand;

/// What the window says goes again: by itself once it is done with, by a click, by a key.
class MessageBarTest : public QObject
{
  Q_OBJECT

 private:
  ShownWindow m_shown;

  MainWindow& window() { return m_shown.window(); }
  MessageBar& bar() { return window().messages(); }
  TypingHand hand() { return m_shown.hand(); }

  void rename(const QString& label)
  {
    m_shown.canvas().choose(ElementId{"Antrag_prüfen"});
    m_shown.canvas().setFocus();
    hand().press(Qt::Key_F2);
    hand().type(label);
    hand().press(Qt::Key_Return);
  }
  void note(const QString& sentence) { bar().say(MessageBar::Kind::Note, sentence); }

 private Q_SLOTS:
  void initTestCase() { m_shown.prepare(); }
  void init()
  {
    m_shown.makeProject();
    QVERIFY(m_shown.openProject());
  }
  void cleanup() { m_shown.close(); }

  void aNewSentenceTakesThePlaceOfTheLast()
  {
    note(QStringLiteral("Eins"));
    bar().say(MessageBar::Kind::Error, QStringLiteral("Zwei"));
    QCOMPARE(window().findChildren<MessageBar*>().size(), 1);
    QCOMPARE(bar().sentence(), QStringLiteral("Zwei"));
  }

  void whoGoesOnHasReadIt()
  {
    note(QStringLiteral("Geschrieben"));
    rename(QStringLiteral("Antrag vollständig prüfen"));
    QCOMPARE(bar().sentence(), QString{});

    note(QStringLiteral("Geschrieben"));
    window().showStation(StationId::Compare);
    QCOMPARE(bar().sentence(), QString{});
  }

  void aClickOnTheSentenceClosesItAndSoDoesOneBesideIt()
  {
    note(QStringLiteral("Geschrieben"));
    QTest::mouseClick(bar().findChildren<QLabel*>().last(), Qt::LeftButton);
    QVERIFY(bar().isHidden());

    note(QStringLiteral("Geschrieben"));
    QTest::mouseClick(&bar(), Qt::LeftButton, {}, QPoint{6, 3});
    QVERIFY(bar().isHidden());
  }

  void escClosesItOnceTheDrawingHasNoUseForTheKey()
  {
    m_shown.canvas().choose(ElementId{"Antrag_prüfen"});
    m_shown.canvas().setFocus();
    note(QStringLiteral("Geschrieben"));
    hand().press(Qt::Key_Escape);
    QVERIFY(m_shown.canvas().selection().empty());
    QVERIFY(bar().isVisible());
    hand().press(Qt::Key_Escape);
    QVERIFY(bar().isHidden());
  }

  void aNoteGoesAfterAWhileAndAnErrorStays()
  {
    auto* clock = bar().findChild<QTimer*>();
    clock->setInterval(0);
    note(QStringLiteral("Geschrieben"));
    QTRY_VERIFY(bar().isHidden());

    bar().say(MessageBar::Kind::Error, QStringLiteral("Das ging nicht"));
    QVERIFY(!clock->isActive());
    QVERIFY(bar().isVisible());
  }

  void whatIsStillTrueStaysUntilItIsNot()
  {
    bool open = true;
    bar().say(MessageBar::Kind::Note, QStringLiteral("Noch offen"), {}, [&] { return open; });
    rename(QStringLiteral("Anders"));
    QVERIFY(bar().isVisible());
    open = false;
    rename(QStringLiteral("Noch anders"));
    QVERIFY(bar().isHidden());
  }
};

QTEST_MAIN(MessageBarTest)
#include "MessageBarTest.moc"
