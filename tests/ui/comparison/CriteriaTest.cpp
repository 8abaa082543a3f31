#include "tests/support/SampleProject.h"
#include "ui/comparison/CompareStation.h"
#include "ui/comparison/CriteriaPanel.h"
#include "ui/comparison/DeviationFilter.h"
#include "ui/comparison/MatrixView.h"
#include "ui/comparison/SideBySide.h"
#include "ui/decisions/DecideStation.h"
#include "ui/window/Application.h"
#include "ui/window/CriteriaSettings.h"
#include "ui/window/MainWindow.h"
#include "ui/window/StandardStation.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace einklang;
using namespace einklang::ui;
using einklang::test::ProcessBuilder;
using einklang::test::SampleProject;

/// What counts, and what a list is narrowed to.
class CriteriaTest : public QObject
{
  Q_OBJECT

 private:
  SampleProject m_project;
  QTemporaryDir m_settings;
  std::unique_ptr<MainWindow> m_window;

  CompareStation& station() { return m_window->compareStation(); }
  MatrixModel& matrix() { return station().matrix().matrix(); }

  CellState stateOf(const QString& step, int town)
  {
    for (int row = 0; row < matrix().rowCount(); ++row) {
      if (matrix().headerData(row, Qt::Vertical).toString() != step) continue;
      return static_cast<CellState>(
          matrix().data(matrix().index(row, town), MatrixModel::StateRole).toInt());
    }
    return CellState::Absent;
  }

 private Q_SLOTS:
  void initTestCase()
  {
    QStandardPaths::setTestModeEnabled(true);
    prepareApplication(*qApp);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
  }

  void init()
  {
    rememberCriteria({});
    m_window = std::make_unique<MainWindow>();
    QVERIFY(m_window->open({m_project.path()}));
    m_window->session().finishComparison();
    m_window->showStation(StationId::Compare);
  }

  void withoutTheFlowNothingOfItIsADeviation()
  {
    QCOMPARE(stateOf(QStringLiteral("Gebühr festsetzen"), 1), CellState::Missing);
    station().criteria().box(Criterion::Flow).click();

    QCOMPARE(stateOf(QStringLiteral("Gebühr festsetzen"), 1), CellState::Absent);
    QCOMPARE(stateOf(QStringLiteral("Nachweis anfordern"), 0), CellState::Absent);
    QCOMPARE(stateOf(QStringLiteral("Antrag prüfen"), 0), CellState::Same);
    station().onlyDeviating().setChecked(true);
    QCOMPARE(matrix().rowCount(), 0);
    station().criteria().box(Criterion::Flow).click();
    QCOMPARE(matrix().rowCount(), 2);
  }

  void listAndDecisionsFollowAtOnce()
  {
    station().showSideBySide(1);
    QCOMPARE(station().sideBySide().list().rows().size(), std::size_t{1});
    const std::size_t toDecide = m_window->decideStation().list().rows().size();
    QVERIFY(toDecide > 0);
    station().criteria().box(Criterion::Flow).click();

    QVERIFY(station().sideBySide().list().rows().empty());
    QVERIFY(m_window->decideStation().list().rows().empty());
    QVERIFY(m_window->session().comparison()->shared.size() == toDecide);
  }

  void whatOneSentenceTellsIsOneRowWithOneNumber()
  {
    SampleProject project;
    project.write(
        "bstadt.yaml",
        ProcessBuilder{"Antrag"}.lane("Amt").flow("start -> Bescheid_versenden -> end").build());
    QVERIFY(m_window->open({project.path()}));
    m_window->session().finishComparison();
    m_window->showStation(StationId::Compare);
    station().showSideBySide(1);

    const SideBySide& pair = station().sideBySide();
    QCOMPARE(pair.list().rows().size(), std::size_t{1});
    const DeviationRow row = pair.list().rows().front();
    QVERIFY2(row.sentence.contains(QStringLiteral("Antrag prüfen")) &&
                 row.sentence.contains(QStringLiteral("Gebühr festsetzen")),
             qPrintable(row.sentence));
    QCOMPARE(row.others.size(), std::size_t{1});

    station().sideBySide().chooseDeviation(row.others.front());
    QCOMPARE(pair.list().chosen(), row.key);
    QCOMPARE(pair.panes().chosen().reference.size(), std::size_t{2});
  }

  void whatCountsIsRememberedForTheNextStart()
  {
    station().criteria().box(Criterion::Naming).click();
    MainWindow another;

    QVERIFY(!another.session().criteria().counts(Criterion::Naming));
    QVERIFY(another.session().criteria().counts(Criterion::Flow));
  }

  void theBoxesSayHowManyDeviationsTheyAreAbout()
  {
    const QString text = station().criteria().box(Criterion::Flow).text();
    const auto all = m_window->session().comparison()->shared.size();
    QVERIFY2(text.contains(QStringLiteral("(%1)").arg(all)), qPrintable(text));
  }

  void theListIsNarrowedByKindMunicipalityAndWords()
  {
    DecideStation& decide = m_window->decideStation();
    auto& filter = *decide.findChild<DeviationFilter*>();
    const std::size_t all = decide.list().rows().size();
    QVERIFY(all >= 2);
    filter.municipality().setCurrentIndex(
        filter.municipality().findText(QStringLiteral("Bstadt"), Qt::MatchContains));
    QCOMPARE(decide.list().rows().size(), std::size_t{1});
    QVERIFY(filter.municipality().currentText().contains(QStringLiteral("(1)")));
    filter.clear();
    filter.kind().setCurrentIndex(
        filter.kind().findData(static_cast<int>(DeviationKind::Additional)));
    for (const DeviationRow& row : decide.list().rows()) QCOMPARE(row.mark, MarkKind::Additional);
    filter.clear();
    filter.words().setText(QStringLiteral("nachweis"));
    QCOMPARE(decide.list().rows().size(), std::size_t{1});
    filter.words().setText(QStringLiteral("gibt es nicht"));
    QVERIFY(decide.list().rows().empty());
    filter.clear();
    QCOMPARE(decide.list().rows().size(), all);
  }

  void anEmptyListSaysWhyAndShowsAllAgain()
  {
    station().showSideBySide(1);
    station().sideBySide().filter().words().setText(QStringLiteral("gibt es nicht"));
    QVERIFY(station().sideBySide().list().rows().empty());
    station().sideBySide().filter().clear();
    QCOMPARE(station().sideBySide().list().rows().size(), std::size_t{1});
  }

  void municipalitiesThatSayTheSameStandBesideEachOther()
  {
    const QString twin = m_project.file(QStringLiteral("cdorf.yaml"));
    QVERIFY(QFile::copy(m_project.file(QStringLiteral("adorf.yaml")), twin));
    QVERIFY(m_window->open({m_project.file(QStringLiteral("referenz.yaml")),
                            m_project.file(QStringLiteral("adorf.yaml")),
                            m_project.file(QStringLiteral("bstadt.yaml")), twin}));
    m_window->session().finishComparison();
    const QHeaderView& header = *station().matrix().horizontalHeader();
    QVERIFY(matrix()
                .headerData(2, Qt::Horizontal)
                .toString()
                .contains(QStringLiteral("the same as adorf")));

    station().byFamily().setChecked(true);
    QCOMPARE(std::abs(header.visualIndex(0) - header.visualIndex(2)), 1);
    station().criteria().box(Criterion::Times).click();
    QCOMPARE(std::abs(header.visualIndex(0) - header.visualIndex(2)), 1);
    station().byFamily().setChecked(false);
    QCOMPARE(header.visualIndex(1), 1);
  }

  void theChosenCellStaysChosenWhenOtherDeviationsCount()
  {
    const QModelIndex cell = matrix().index(2, 1);
    const QString step = matrix().headerData(2, Qt::Vertical).toString();
    station().matrix().setCurrentIndex(cell);
    station().criteria().box(Criterion::Times).click();

    const QModelIndex now = station().matrix().currentIndex();
    QCOMPARE(matrix().headerData(now.row(), Qt::Vertical).toString(), step);
    QCOMPARE(now.column(), 1);
  }

  void theStandardSaysHowManyOpenOnesDoNotCount()
  {
    const auto open = [&] { return m_window->standardStation().rows().last(); };
    const QString all = open();
    QVERIFY(!all.contains(QStringLiteral("count")));
    station().criteria().box(Criterion::Flow).click();
    QVERIFY(open().startsWith(all));
    QVERIFY(open().endsWith(QStringLiteral("of them do not count now")));
    station().criteria().box(Criterion::Flow).click();
    QCOMPARE(open(), all);
  }
};

QTEST_MAIN(CriteriaTest)
#include "CriteriaTest.moc"
