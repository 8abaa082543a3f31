#include "model/formats/ImportDoor.h"
#include "tests/support/TestData.h"
#include "ui/report/PictureFile.h"
#include "ui/window/Application.h"
#include "ui/window/PagesPreview.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace einklang;
using namespace einklang::ui;

class PagesPreviewTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { prepareApplication(*qApp); }

  void pagesArePlannedInTheBackground()
  {
    PagesPreview preview;
    const QSignalSpy planned{&preview, &PagesPreview::planned};
    preview.show(hundesteuer(), {.mode = PageMode::Poster});
    QCOMPARE(preview.pageCount(), 0);
    preview.finish();
    QCOMPARE(planned.size(), 1);
    QVERIFY(preview.pageCount() > 1);
    QVERIFY(preview.remark().contains(QString::number(preview.pageCount())));
    QCOMPARE(preview.accessibleDescription(), preview.remark());
  }

  void theLastChoiceCounts()
  {
    PagesPreview preview;
    const QSignalSpy planned{&preview, &PagesPreview::planned};
    preview.show(hundesteuer(), {.mode = PageMode::Poster});
    preview.show(hundesteuer(), {.mode = PageMode::Fit});
    preview.finish();
    QCOMPARE(planned.size(), 1);
    QCOMPARE(preview.pageCount(), 1);
  }

  void whatCannotBePrintedSaysWhy()
  {
    Drawing huge;
    huge.bounds = {0, 0, 1e6, 1e6};
    PagesPreview preview;
    preview.show({huge}, {.mode = PageMode::Poster});
    preview.finish();
    QCOMPARE(preview.pageCount(), 0);
    QVERIFY(preview.remark().contains(QStringLiteral("400")));
  }

 private:
  static std::vector<Drawing> hundesteuer()
  {
    const auto import = importFile(test::sourcePath("processes/hundesteuer/referenz.yaml"));
    return drawingsOf(import->content, import->content.processes.front());
  }
};

QTEST_MAIN(PagesPreviewTest)
#include "PagesPreviewTest.moc"
