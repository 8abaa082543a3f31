#include "tests/ui/window/ShownWindow.h"
#include "ui/tools/CanvasEditor.h"
#include "ui/tools/ChoiceMenu.h"
#include "ui/window/CommandPalette.h"

#include <QAction>
#include <QLineEdit>

#include <set>

using namespace einklang;
using namespace einklang::ui;
using einklang::test::ShownWindow;
using einklang::test::TypingHand;

/// Everything that can be done, by its name.
class CommandPaletteTest : public QObject
{
  Q_OBJECT

 private:
  ShownWindow m_shown;

  MainWindow& window() { return m_shown.window(); }

  ChoiceMenu& menu() { return window().commandPalette().menu(); }
  TypingHand hand() { return m_shown.hand(); }
  void ask(const QString& query)
  {
    hand().press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(menu().isOpen());
    hand().type(query);
  }

 private Q_SLOTS:
  void initTestCase() { m_shown.prepare(); }

  void init()
  {
    QSettings{}.remove(QStringLiteral("recentActions"));
    m_shown.makeProject();
    QVERIFY(m_shown.openProject());
  }

  /// A row of a table is all that it takes.
  void everyActionOfWindowAndCanvasIsListedOnceWithItsKey()
  {
    ask({});

    const QStringList shown = menu().shown();
    const std::set<QString> once{shown.begin(), shown.end()};
    QCOMPARE(once.size(), static_cast<std::size_t>(shown.size()));
    for (const QAction* action : window().QWidget::actions()) {
      const QString id = action->objectName();
      if (id != QStringLiteral("commands")) QVERIFY2(once.contains(id), qPrintable(id));
    }
    for (const ActionRow& row : window().captureStation().editor().rows()) {
      QVERIFY2(once.contains(row.id), qPrintable(row.id));
    }
    QVERIFY(menu().lineOf(QStringLiteral("create")).endsWith(QStringLiteral(", N")));
    QVERIFY(menu().lineOf(QStringLiteral("fit")).contains(QStringLiteral("Strg+1")));
  }

  void anActionIsFoundByItsGermanAndByItsEnglishNameAlsoWithASlip()
  {
    for (const char* query : {"einpassen", "fit the", "Einpasen", "EINPASS"}) {
      ask(QString::fromUtf8(query));
      QVERIFY2(!menu().shown().isEmpty(), query);
      QCOMPARE(menu().shown().front(), QStringLiteral("fit"));
      hand().press(Qt::Key_Escape);
      QVERIFY(!menu().isOpen());
    }
  }

  void theKeysForWhatIsSelectedAreListedThatArePossible()
  {
    const Process& process = *window().session().process(*window().session().current());
    m_shown.canvas().choose(ElementId{process.flows()[0].id});
    hand().press(Qt::Key_F1);
    QVERIFY(menu().isOpen());
    const QStringList shown = menu().shown();
    QVERIFY(shown.contains(QStringLiteral("add-bend")));
    QVERIFY(!shown.contains(QStringLiteral("hang-event")));
    QVERIFY(shown.indexOf(QStringLiteral("add-bend")) < shown.indexOf(QStringLiteral("save")));
    QVERIFY(menu().lineOf(QStringLiteral("add-bend")).endsWith(QStringLiteral(", Einfg")));
    hand().press(Qt::Key_F1);
    QVERIFY(!menu().isOpen());
  }

  void enterRunsItWithTheFocusWhereItWas()
  {
    DiagramView& canvas = window().captureStation().canvas();
    canvas.setZoom(2);

    ask(QStringLiteral("Originalgröße"));
    hand().press(Qt::Key_Return);

    QCOMPARE(canvas.zoom(), 1.0);
    QVERIFY(canvas.hasFocus());
    QVERIFY(!menu().isOpen());
  }

  void aCommandOfTheCanvasLeadsThereFromAnotherStation()
  {
    window().showStation(StationId::Publish);

    ask(QStringLiteral("Anlegen"));
    QCOMPARE(menu().shown().front(), QStringLiteral("create"));
    hand().press(Qt::Key_Return);

    QVERIFY(window().captureStation().isVisible());
    QVERIFY(window().captureStation().editor().menu().isOpen());
  }

  /// What was typed must not run its neighbour.
  void whatIsNotPossibleIsShownAndDoesNothing()
  {
    ask(QStringLiteral("rückgängig"));
    QCOMPARE(menu().shown().front(), QStringLiteral("undo"));
    QVERIFY(menu().lineOf(QStringLiteral("undo")).contains(QStringLiteral("nicht möglich")));
    QVERIFY(!menu().lineOf(QStringLiteral("save")).contains(QStringLiteral("nicht möglich")));

    hand().press(Qt::Key_Return);

    QVERIFY(menu().isOpen());
    QVERIFY(!window().session().isModified());
  }

  void whatWasUsedLastComesFirstAlsoInTheNextWindow()
  {
    for (const char* query : {"Diagramm einpassen", "Alles auswählen"}) {
      ask(QString::fromUtf8(query));
      hand().press(Qt::Key_Return);
    }

    ask({});
    QCOMPARE(menu().shown().mid(0, 2),
             (QStringList{QStringLiteral("select-all"), QStringLiteral("fit")}));
    QVERIFY(m_shown.open({}));
    ask({});
    QCOMPARE(menu().shown().front(), QStringLiteral("select-all"));
  }

  void withoutAFileOnlyWhatNeedsNoneIsPossible()
  {
    QVERIFY(m_shown.open({}));
    ask({});

    QVERIFY(menu().lineOf(QStringLiteral("create")).contains(QStringLiteral("nicht möglich")));
    QVERIFY(!menu().lineOf(QStringLiteral("open")).contains(QStringLiteral("nicht möglich")));
  }
};

QTEST_MAIN(CommandPaletteTest)
#include "CommandPaletteTest.moc"
