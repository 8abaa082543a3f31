#include "model/formats/ImportDoor.h"
#include "tests/ui/window/ShownWindow.h"
#include "ui/text/Messages.h"
#include "ui/tools/ChoiceMenu.h"
#include "ui/window/CommandPalette.h"
#include "ui/window/ExportDialog.h"
#include "ui/window/ExportWays.h"
#include "ui/window/Folders.h"
#include "ui/window/MessageBar.h"
#include "ui/window/PagesPreview.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

using namespace einklang;
using namespace einklang::ui;
using einklang::test::ShownWindow;

/// All ways out of the program are in one place, and lead where the user works.
class ExportingTest : public QObject
{
  Q_OBJECT

 private:
  ShownWindow m_shown;

  MainWindow& window() { return m_shown.window(); }

  QMenu* exportMenu()
  {
    for (QMenu* menu : window().menuBar()->findChildren<QMenu*>()) {
      if (menu->title() == QStringLiteral("&Exportieren")) return menu;
    }
    return nullptr;
  }

  /// Runs the action; in the dialog that asks for the file looks at what is proposed, and takes it
  /// or another name.
  QString proposedBy(const QString& action, const QString& other = {})
  {
    QString proposed;
    QTimer answers;
    connect(&answers, &QTimer::timeout, &window(), [&] {
      auto* dialog = window().findChild<QFileDialog*>();
      if (!dialog) return;
      answers.stop();
      auto* name = dialog->findChild<QLineEdit*>();
      proposed = dialog->directory().filePath(name->text());
      if (!other.isEmpty()) name->setText(other);
      QMetaObject::invokeMethod(dialog, "accept");
    });
    QTimer agrees;  // a file of this name may be written over, as far as the dialog is asked
    connect(&agrees, &QTimer::timeout, &window(), [&] {
      auto* question = window().findChild<QMessageBox*>();
      if (question && question->isVisible()) question->button(QMessageBox::Yes)->click();
    });
    answers.start(1);
    agrees.start(1);
    window().actions().at(action)->trigger();
    return proposed;
  }

 private Q_SLOTS:
  void initTestCase() { m_shown.prepare(); }
  void init()
  {
    m_shown.makeProject();
    QVERIFY(m_shown.openProject());
  }
  void cleanup() { m_shown.close(); }

  void menuDialogAndPaletteOfferAllTheSameWays()
  {
    QVERIFY(exportMenu());
    const FileContent content =
        window().session().fileOf(*window().session().current()).document->content();
    const ExportDialog dialog{content, content.processes.front()};
    const auto* formats = dialog.findChild<QComboBox*>();
    for (const ExportWay& way : exportWays()) {
      const QAction* action = window().actions().at(QStringLiteral("export-") + way.id);
      QVERIFY2(exportMenu()->actions().contains(action), qPrintable(way.id));
      QVERIFY2(formats->findData(way.id) >= 0, qPrintable(way.id));
    }
    for (const char* word : {"bpmn", "excel", "pdf", "bild", "drucken", "exportieren"}) {
      window().actions().at(QStringLiteral("commands"))->trigger();
      m_shown.hand().type(QString::fromLatin1(word));
      const QStringList found = window().commandPalette().menu().shown();
      QVERIFY2(found.filter(QStringLiteral("export")).size() > 0, word);
      window().commandPalette().menu().close();
    }
  }

  void everyWayWritesAFileOfItsKind_data()
  {
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("pdf") << QByteArray{"%PDF"};
    QTest::newRow("png") << QByteArray{"\x89PNG"};
    QTest::newRow("svg") << QByteArray{"<?xml"};
    QTest::newRow("html") << QByteArray{"<!DOCTYPE html"};
    QTest::newRow("report") << QByteArray{"%PDF"};
    QTest::newRow("bpmn") << QByteArray{"<?xml"};
    QTest::newRow("xprozess") << QByteArray{"<?xml"};
    QTest::newRow("yaml") << QByteArray{"einklang"};
    QTest::newRow("table") << QByteArray{"\xEF\xBB\xBF"};
  }

  void everyWayWritesAFileOfItsKind()
  {
    QFETCH(const QByteArray, begins);
    const FileContent& content =
        window().session().fileOf(*window().session().current()).document->content();
    const ExportSource source{content, content.processes.front()};
    const auto made = exported(QString::fromLatin1(QTest::currentDataTag()), source, {});
    QVERIFY2(made.has_value(), made ? "" : qPrintable(text(made.error())));
    QVERIFY2(made->bytes.left(200).contains(begins), made->bytes.left(40).constData());
    QVERIFY(made->bytes.size() > 200);
  }

  void theFolderOfTheProjectIsProposedThenTheOneUsedLast()
  {
    QCOMPARE(proposedBy(QStringLiteral("export-bpmn")),
             m_shown.project().file(QStringLiteral("referenz.bpmn")));
    const auto read =
        importFile(m_shown.project().file(QStringLiteral("referenz.bpmn")).toStdString());
    QVERIFY(read.has_value());
    QCOMPARE(read->content.processes.front().nodes().size(), std::size_t{5});
    QVERIFY(window().messages().sentence().contains(QStringLiteral("referenz.bpmn")));

    const QTemporaryDir elsewhere;
    proposedBy(QStringLiteral("export-svg"), elsewhere.filePath(QStringLiteral("bild.svg")));
    QVERIFY(QFile::exists(elsewhere.filePath(QStringLiteral("bild.svg"))));
    QCOMPARE(proposedBy(QStringLiteral("export-svg")),
             elsewhere.filePath(QStringLiteral("referenz.svg")));
    QVERIFY(folderForExport(QStringLiteral("/nowhere")) != QDir::currentPath());
  }

  void theReportHasANameOfItsOwn()
  {
    QCOMPARE(proposedBy(QStringLiteral("export-report")),
             m_shown.project().file(QStringLiteral("referenz - Bericht.pdf")));
  }

  void theFormatThatWasChosenLastIsChosenAgainAndSaysWhatItHolds()
  {
    const auto choose = [this](const QString& format) {
      QString before;
      bool picture = true;
      QTimer answers;
      connect(&answers, &QTimer::timeout, &window(), [&] {
        auto* dialog = window().findChild<ExportDialog*>();
        if (auto* file = window().findChild<QFileDialog*>()) return file->reject();
        if (!dialog) return;
        if (before.isEmpty()) before = dialog->way();
        dialog->setWay(format);
        picture = dialog->findChild<PagesPreview*>()->isVisible();
        dialog->accept();
      });
      answers.start(1);
      window().actions().at(QStringLiteral("export"))->trigger();
      return std::pair{before, picture};
    };
    QVERIFY(!choose(QStringLiteral("report")).second);
    const auto [last, picture] = choose(QStringLiteral("svg"));
    QCOMPARE(last, QStringLiteral("report"));
    QVERIFY(picture);
    for (const ExportWay& way : exportWays()) {
      QCOMPARE(way.holds.isEmpty(), way.id == u"pdf" || way.id == u"png" || way.id == u"svg");
    }
  }

  void theFileThatIsOpenIsNeverExportedOver()
  {
    const QString own = m_shown.project().file(QStringLiteral("referenz.yaml"));
    QFile before{own};
    QVERIFY(before.open(QIODevice::ReadOnly));
    const QByteArray bytes = before.readAll();
    const QString proposed = proposedBy(QStringLiteral("export-yaml"), own);
    QCOMPARE(proposed, m_shown.project().file(QStringLiteral("referenz-Export.yaml")));
    QFile after{own};
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), bytes);
    QVERIFY(window().messages().sentence().contains(QStringLiteral("hier geöffnet")));
  }

  void aNameWithoutEndingGetsOneBeforeItIsAskedFor()
  {
    const QTemporaryDir elsewhere;
    proposedBy(QStringLiteral("export-svg"), elsewhere.filePath(QStringLiteral("bild")));
    QVERIFY(QFile::exists(elsewhere.filePath(QStringLiteral("bild.svg"))));
    QVERIFY(!QFile::exists(elsewhere.filePath(QStringLiteral("bild"))));
  }

  void aNewFolderIsMadeByTypingItsName()
  {
    const QTemporaryDir elsewhere;
    QTimer answers;
    connect(&answers, &QTimer::timeout, &window(), [&] {
      auto* dialog = window().findChild<QFileDialog*>();
      if (!dialog || !dialog->isVisible()) return;
      answers.stop();
      auto* name = dialog->findChild<QLineEdit*>();
      name->setText(QStringLiteral("Ergebnis"));
      QTest::keyClick(name, Qt::Key_Return);
      if (dialog->isVisible()) dialog->reject();
    });
    answers.start(1);
    const QString chosen = askForFolder(&window(), QStringLiteral("Ordner"), elsewhere.path());
    QCOMPARE(chosen, elsewhere.filePath(QStringLiteral("Ergebnis")));
    QVERIFY(QFileInfo{chosen}.isDir());
  }

  void openingAndBeginningLookBesideWhatIsOpen()
  {
    QCOMPARE(folderForOpening(m_shown.project().folder()), m_shown.project().folder());
    QCOMPARE(folderForOpening({}), m_shown.project().folder());  // opened last
  }
};

QTEST_MAIN(ExportingTest)
#include "ExportingTest.moc"
