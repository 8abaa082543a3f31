#include "tests/support/TestData.h"
#include "ui/text/Translations.h"
#include "ui/window/Application.h"
#include "ui/window/Screenshots.h"

#include <QApplication>
#include <QImage>
#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace einklang;
using namespace einklang::ui;

class ScreenshotsTest : public QObject
{
  Q_OBJECT
 private Q_SLOTS:
  /// Set EINKLANG_SCREENSHOTS to a folder to keep the pictures.
  void theBundledExampleFillsEveryStation()
  {
    QStandardPaths::setTestModeEnabled(true);
    prepareApplication(*qApp);
    installTranslations(*qApp, QLocale{QLocale::German, QLocale::Germany});
    QTemporaryDir temporary;
    const QString folder = qEnvironmentVariable("EINKLANG_SCREENSHOTS", temporary.path());
    const std::string project = test::sourcePath("processes/hundesteuer/hundesteuer.einklang");

    const auto paths = takeScreenshots(QString::fromStdString(project), folder);
    QVERIFY2(paths.has_value(), paths ? "" : english(paths.error()).c_str());
    QCOMPARE(paths->size(), 16);
    for (const QString& path : *paths) QVERIFY(!QImage{path}.isNull());
  }
};

QTEST_MAIN(ScreenshotsTest)
#include "ScreenshotsTest.moc"
