#include "model/formats/bpmn/BpmnFormat.h"
#include "tests/support/TestData.h"
#include "ui/paint/Drawing.h"
#include "ui/paint/Export.h"
#include "ui/paint/Fonts.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace einklang;
using namespace einklang::ui;

/// Draws the models of the BPMN interchange group; EINKLANG_LOOK names a folder to look at them.
class ReferencePicturesTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { loadFonts(); }

  void everythingWithAPlaceIsDrawn_data()
  {
    if (test::testData().empty()) QSKIP("EINKLANG_TEST_DATA is not set");
    QTest::addColumn<QString>("path");
    const QDir folder{QString::fromStdString(test::testData() + "/miwg-reference")};
    for (const QString& name : folder.entryList({u"*.bpmn"_qs})) {
      QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
  }

  void everythingWithAPlaceIsDrawn()
  {
    QFETCH(QString, path);
    QFile file{path};
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<Import> import = readBpmn(file.readAll().toStdString(), path.toStdString());
    QVERIFY2(import.has_value(), path.toUtf8().constData());
    for (const Diagram& diagram : import->content.diagrams) {
      const Process* process = findProcess(import->content, diagram.process);
      QVERIFY(process);
      const Drawing drawing = makeDrawing(*process, diagram);
      QCOMPARE(drawing.figures.size(), diagram.shapes.size() + diagram.edges.size());
      keep(QFileInfo{path}.completeBaseName(), drawing);
    }
  }

 private:
  static void keep(const QString& name, const Drawing& drawing)
  {
    const QString folder = qEnvironmentVariable("EINKLANG_LOOK");
    QFile file{folder + u'/' + name + u".png"_qs};
    if (folder.isEmpty() || !file.open(QIODevice::WriteOnly)) return;
    file.write(*exportPng(drawing, 1));
  }
};

QTEST_MAIN(ReferencePicturesTest)
#include "ReferencePicturesTest.moc"
