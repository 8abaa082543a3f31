#include "tests/support/SampleProject.h"
#include "tests/ui/tools/TypingHand.h"
#include "ui/canvas/DiagramView.h"
#include "ui/text/Translations.h"
#include "ui/tools/CanvasEditor.h"
#include "ui/tools/ChoiceMenu.h"
#include "ui/window/Application.h"
#include "ui/window/CaptureStation.h"
#include "ui/window/CommandPalette.h"
#include "ui/window/MainWindow.h"

#include <QAction>
#include <QLineEdit>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <memory>
#include <set>

using namespace einklang;
using namespace einklang::ui;
using einklang::test::TypingHand;

/// Everything that can be done, by its name.
class CommandPaletteTest : public QObject
{
  Q_OBJECT

 private:
  test::SampleProject m_project;
  QTemporaryDir m_settings;
  std::unique_ptr<MainWindow> m_window;

  ChoiceMenu& menu() { return m_window->commandPalette().menu(); }
  TypingHand hand() { return TypingHand{*m_window}; }
  void openWindow(const QStringList& files)
  {
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    if (files.isEmpty()) return;
    QVERIFY(m_window->open(files));
    m_window->session().finishComparison();
    m_window->captureStation().canvas().setFocus();
  }
  void ask(const QString& query)
  {
    hand().press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(menu().isOpen());
    hand().type(query);
  }

 private Q_SLOTS:
  void initTestCase()
  {
    QStandardPaths::setTestModeEnabled(true);
    prepareApplication(*qApp);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    installTranslations(*qApp, QLocale{QLocale::German, QLocale::Germany});
  }

  void init()
  {
    QSettings{}.remove(QStringLiteral("recentActions"));
    openWindow({m_project.path()});
  }

  /// A row of a table is all that it takes.
  void everyActionOfWindowAndCanvasIsListedOnceWithItsKey()
  {
    ask({});

    const QStringList shown = menu().shown();
    const std::set<QString> once{shown.begin(), shown.end()};
    QCOMPARE(once.size(), static_cast<std::size_t>(shown.size()));
    for (const QAction* action : m_window->QWidget::actions()) {
      const QString id = action->objectName();
      if (id != QStringLiteral("commands")) QVERIFY2(once.contains(id), qPrintable(id));
    }
    for (const ActionRow& row : m_window->captureStation().editor().rows()) {
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

  void enterRunsItWithTheFocusWhereItWas()
  {
    DiagramView& canvas = m_window->captureStation().canvas();
    canvas.setZoom(2);

    ask(QStringLiteral("Originalgröße"));
    hand().press(Qt::Key_Return);

    QCOMPARE(canvas.zoom(), 1.0);
    QVERIFY(canvas.hasFocus());
    QVERIFY(!menu().isOpen());
  }

  void aCommandOfTheCanvasLeadsThereFromAnotherStation()
  {
    m_window->showStation(StationId::Publish);

    ask(QStringLiteral("Anlegen"));
    QCOMPARE(menu().shown().front(), QStringLiteral("create"));
    hand().press(Qt::Key_Return);

    QVERIFY(m_window->captureStation().isVisible());
    QVERIFY(m_window->captureStation().editor().menu().isOpen());
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
    QVERIFY(!m_window->session().isModified());
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
    openWindow({});
    ask({});
    QCOMPARE(menu().shown().front(), QStringLiteral("select-all"));
  }

  void withoutAFileOnlyWhatNeedsNoneIsPossible()
  {
    openWindow({});
    ask({});

    QVERIFY(menu().lineOf(QStringLiteral("create")).contains(QStringLiteral("nicht möglich")));
    QVERIFY(!menu().lineOf(QStringLiteral("open")).contains(QStringLiteral("nicht möglich")));
  }
};

QTEST_MAIN(CommandPaletteTest)
#include "CommandPaletteTest.moc"
