#include "model/layout/Layout.h"
#include "tests/ui/window/CutWidgets.h"
#include "tests/ui/window/ShownWindow.h"
#include "ui/comparison/CompareStation.h"
#include "ui/comparison/SideBySide.h"
#include "ui/decisions/DecideStation.h"
#include "ui/panels/FindPanel.h"
#include "ui/panels/LossesDialog.h"
#include "ui/panels/ProblemsPanel.h"
#include "ui/theme/FoldHeader.h"
#include "ui/theme/Theme.h"
#include "ui/window/ExportDialog.h"
#include "ui/window/StandardStation.h"
#include "ui/window/TableDialog.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>

using namespace einklang;
using namespace einklang::ui;
using einklang::test::CutWidgets;
using einklang::test::SampleProject;
using einklang::test::ShownWindow;

namespace {

// 1366 x 768 at 150 %, without the bars of desktop and window.
constexpr QSize small{910, 460};
constexpr QSize usual{1366, 700};

/// Where the variable names a folder, a picture of what was looked at is kept there.
void keepPicture(QWidget& widget, const QString& name)
{
  const QString folder = qEnvironmentVariable("EINKLANG_PICTURES");
  if (!folder.isEmpty()) widget.grab().save(QDir{folder}.filePath(name + QStringLiteral(".png")));
}

}  // namespace

/// What a notebook in an office shows: everything can be seen, or scrolled to, at 150 %.
class SmallWindowTest : public QObject
{
  Q_OBJECT

 private:
  ShownWindow m_shown;

  MainWindow& window() { return m_shown.window(); }

  void settle()
  {
    for (int round = 0; round < 6; ++round) QApplication::processEvents();
  }

  void arrange(const QString& scene)
  {
    if (scene == QStringLiteral("compare")) window().showStation(StationId::Compare);
    if (scene == QStringLiteral("side-by-side") || scene == QStringLiteral("correspondences")) {
      window().showStation(StationId::Compare);
      window().compareStation().showSideBySide(0);
      settle();
      if (scene == QStringLiteral("side-by-side"))
        window().compareStation().nextDeviation(1);
      else
        window().compareStation().sideBySide().showCorrespondences();
    }
    if (scene == QStringLiteral("decide")) {
      window().showStation(StationId::Decide);
      settle();
      window().decideStation().nextDeviation(1, false);
    }
    if (scene == QStringLiteral("standard")) window().showStation(StationId::Standard);
    if (scene == QStringLiteral("publish")) window().showStation(StationId::Publish);
    if (scene == QStringLiteral("table")) window().captureStation().setView(CaptureView::Table);
    if (scene == QStringLiteral("both")) window().captureStation().setView(CaptureView::Both);
    if (scene == QStringLiteral("replace")) {
      window().captureStation().find().open(true);
      window().captureStation().find().findChild<QLineEdit*>()->setText(QStringLiteral("prüf"));
    }
    if (scene == QStringLiteral("step")) {
      m_shown.canvas().choose(ElementId{"Antrag_prüfen"});
    }
  }

 private Q_SLOTS:
  void initTestCase()
  {
    m_shown.prepare();
    if (qEnvironmentVariableIsSet("EINKLANG_DARK")) applyTheme(*qApp, ThemeKind::Dark);
  }

  void init() { m_shown.makeProject(); }

  void cleanup() { m_shown.close(); }

  void nothingIsCut_data()
  {
    QTest::addColumn<QSize>("size");
    for (const char* scene : {"start", "capture", "step", "replace", "table", "both", "compare",
                              "side-by-side", "correspondences", "decide", "standard", "publish"}) {
      QTest::newRow(scene) << small;
      QTest::newRow(qPrintable(QStringLiteral("%1-usual").arg(QLatin1String{scene}))) << usual;
    }
  }

  void nothingIsCut()
  {
    QFETCH(const QSize, size);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QString scene = name;
    scene.remove(QStringLiteral("-usual"));
    if (scene == QStringLiteral("start")) {
      QVERIFY(m_shown.open({}));
    } else {
      QVERIFY(m_shown.openProject());
    }
    window().resize(size);
    settle();
    arrange(scene);
    settle();
    keepPicture(window(), name);
    QCOMPARE(window().size(), size);
    QCOMPARE(CutWidgets::in(window()).join(QLatin1Char{'\n'}), QString{});
  }

  void theStandardProcessOnlyCountsItsProblemsWhereThereIsLittleRoom()
  {
    QVERIFY(m_shown.openProject());
    StandardStation& station = window().standardStation();
    window().showStation(StationId::Standard);
    window().resize(usual);
    settle();
    QVERIFY(!station.problems().header().isOpen());
    const int drawn = station.canvas().height();
    window().resize(1366, 1000);
    settle();
    QVERIFY(station.problems().header().isOpen());
    station.problems().header().click();
    window().resize(1366, 1100);
    settle();
    QVERIFY(!station.problems().header().isOpen());  // as somebody wanted it
    QVERIFY(station.canvas().height() > drawn);
  }

  void dialogsFitAsWell()
  {
    const FileContent content{{SampleProject::reference()},
                              {layoutProcess(SampleProject::reference())}};
    ExportDialog exporting{content, content.processes.front()};
    TableDialog table{{{"Wer", "Was"}, {"Amt", "prüfen"}}, {}};
    LossesDialog losses{QStringLiteral("antrag.bpmn"),
                        {{.sentence = QStringLiteral("Weggelassen")}},
                        LossOf::Import};
    for (QWidget* dialog : std::initializer_list<QWidget*>{&exporting, &table, &losses}) {
      dialog->resize(small);
      dialog->show();
      settle();
      keepPicture(*dialog,
                  QString::fromLatin1(dialog->metaObject()->className()).section(u':', -1));
      QCOMPARE(dialog->size(), small);
      QCOMPARE(CutWidgets::in(*dialog).join(QLatin1Char{'\n'}), QString{});
    }
  }
};

QTEST_MAIN(SmallWindowTest)
#include "SmallWindowTest.moc"
