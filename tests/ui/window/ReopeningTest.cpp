#include "tests/ui/window/ShownWindow.h"
#include "ui/text/Messages.h"
#include "ui/tools/ChoiceMenu.h"
#include "ui/window/CommandPalette.h"
#include "ui/window/Example.h"
#include "ui/window/HandbookWindow.h"
#include "ui/window/MessageBar.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMenu>
#include <QMessageBox>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTimer>
#include <QTreeWidget>

#include <map>

using namespace einklang;
using namespace einklang::ui;
using einklang::test::ShownWindow;

namespace {

std::map<QString, QByteArray> contentsOf(const QString& folder)
{
  std::map<QString, QByteArray> contents;
  QDirIterator it{folder, QDir::Files};
  while (it.hasNext()) {
    QFile file{it.next()};
    if (file.open(QIODevice::ReadOnly)) contents[file.fileName()] = file.readAll();
  }
  return contents;
}

}  // namespace

/// Ways back: to the example, to recent files, to the start page; and the help.
class ReopeningTest : public QObject
{
  Q_OBJECT

 private:
  ShownWindow m_shown;

  MainWindow& window() { return m_shown.window(); }
  void trigger(const char* id) { window().actions().at(QString::fromLatin1(id))->trigger(); }

  /// Presses this button of the next question; what it said.
  QString answer(QMessageBox::StandardButton with, const std::function<void()>& asking)
  {
    QString said;
    QTimer answers;
    connect(&answers, &QTimer::timeout, &window(), [&] {
      auto* box = window().findChild<QMessageBox*>();
      if (!box) return;
      said = box->text();
      box->button(with)->click();
    });
    answers.start(1);
    asking();
    return said;
  }

 private Q_SLOTS:
  void initTestCase() { m_shown.prepare(); }
  void init()
  {
    QSettings{}.clear();
    m_shown.makeProject();
  }
  void cleanup() { m_shown.close(); }

  /// A decision is on the disk at once: never in the file that everybody gets.
  void theExampleIsOpenedAsACopyThatKeepsWhatIsDoneInIt()
  {
    const QString bundled = bundledExample();
    QVERIFY(!bundled.isEmpty());
    const auto before = contentsOf(QFileInfo{bundled}.absolutePath());
    const QTemporaryDir home;
    qputenv("HOME", QFile::encodeName(home.path()));
    QVERIFY(m_shown.open({}));

    trigger("example");

    const QString copy = toQt(window().session().project()->onDisk.path);
    QVERIFY2(copy.startsWith(home.path()), qPrintable(copy));
    QVERIFY(window().messages().sentence().contains(QFileInfo{copy}.absolutePath()));
    QVERIFY(window().session().decide({.deviation = "some", .verdict = Verdict::KeepReference}));
    QCOMPARE(contentsOf(QFileInfo{bundled}.absolutePath()), before);

    trigger("close");
    trigger("example");
    QCOMPARE(toQt(window().session().project()->onDisk.path), copy);
    QVERIFY(findDecision(window().session().project()->harmonization(), "some"));
  }

  void aCopyThatLacksAFileGetsIt()
  {
    const QTemporaryDir folder;
    const auto first = exampleIn(folder.path());
    QVERIFY(first.has_value());
    const QString reference = folder.filePath(QStringLiteral("referenz.yaml"));
    QVERIFY(QFile::remove(reference));
    QVERIFY(exampleIn(folder.path()).has_value());
    QVERIFY(QFile::exists(reference));
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("gold.csv"))));
  }

  void whatWasOpenedIsInTheMenuAndThePaletteOpensItAgain()
  {
    QVERIFY(m_shown.openProject());
    trigger("close");
    QVERIFY(window().session().isEmpty());

    auto* menu = window().findChild<QMenu*>(QStringLiteral("recent"));
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 1);
    QVERIFY(menu->actions().front()->text().endsWith(QStringLiteral("antrag.einklang")));
    menu->actions().front()->trigger();
    QVERIFY(window().session().project());

    trigger("close");
    trigger("commands");
    m_shown.hand().type(QStringLiteral("wieder antrag"));
    m_shown.hand().press(Qt::Key_Return);
    QVERIFY(window().session().project());
  }

  void everyPartOfTheWindowIsEmptyOnceItIsClosed()
  {
    QVERIFY(m_shown.openProject());
    for (int i = 4; i >= 0; --i) window().showStation(static_cast<StationId>(i));
    m_shown.canvas().choose(m_shown.canvas().walk().order().front());

    trigger("close");

    QVERIFY(m_shown.canvas().isEmpty());
    QVERIFY(!window().captureStation().isVisible());
    QVERIFY(!window().actions().at(QStringLiteral("print"))->isEnabled());
    QVERIFY(window().windowTitle().startsWith(QStringLiteral("Einklang")));
    QVERIFY(m_shown.window().open({m_shown.project().path()}));
    QVERIFY(!m_shown.canvas().isEmpty());
  }

  void closingAsksAboutTheFileThatIsNotSavedByItsName()
  {
    QVERIFY(m_shown.openProject());
    m_shown.canvas().choose(m_shown.canvas().walk().order()[1]);
    m_shown.hand().press(Qt::Key_F2);
    m_shown.hand().type(QStringLiteral("Antrag sichten"));
    m_shown.hand().press(Qt::Key_Return);

    const QString asked = answer(QMessageBox::Cancel, [&] { QVERIFY(!window().closeFiles()); });
    QVERIFY2(asked.startsWith(QStringLiteral("referenz.yaml")), qPrintable(asked));
    QVERIFY(!window().session().isEmpty());

    answer(QMessageBox::Discard, [&] { QVERIFY(window().closeFiles()); });
    QVERIFY(window().session().isEmpty());
  }

  void theHandbookIsReadBesideTheWork()
  {
    QVERIFY(m_shown.openProject());
    trigger("handbook");
    auto* handbook = window().findChild<HandbookWindow*>();
    QVERIFY(handbook && handbook->isVisible());
    QVERIFY(handbook->chapters().topLevelItemCount() >= 11);
    QVERIFY(
        !handbook->page()
             .loadResource(QTextDocument::ImageResource, QUrl{QStringLiteral("pictures/table.png")})
             .isNull());
    QVERIFY(handbook->find(QStringLiteral("Themenspeicher")));
    const int there = handbook->page().verticalScrollBar()->value();
    QVERIFY(there > 0);
    trigger("tour");
    QVERIFY(handbook->page().verticalScrollBar()->value() < there);
    QCOMPARE(window().findChildren<HandbookWindow*>().size(), 1);
    QTest::keyClick(handbook, Qt::Key_Escape);
    QVERIFY(!handbook->isVisible());
  }

  void aMaximisedWindowComesBackSo()
  {
    QSettings{}.clear();
    for (const bool maximised : {true, false}) {
      MainWindow left;
      left.showAsLeft();
      maximised ? left.showMaximized() : left.showNormal();
      QVERIFY(QTest::qWaitForWindowExposed(&left));
      left.close();
      MainWindow again;
      again.showAsLeft();
      QCOMPARE(again.isMaximized(), maximised);
    }
  }

  void theVersionIsToldUnderHelp()
  {
    QVERIFY(m_shown.open({}));
    const QString said = answer(QMessageBox::Close, [&] { trigger("about"); });
    QVERIFY(!QCoreApplication::applicationVersion().isEmpty());
    QVERIFY(said.contains(QCoreApplication::applicationVersion()));
  }
};

QTEST_MAIN(ReopeningTest)
#include "ReopeningTest.moc"
